"""Small English words around the words of contact: who it may be, what denies it, what joins it."""

# An event that did not happen, or has not yet.
NEGATIONS = "not never didnt hasnt havent wont cant couldnt wouldnt dont doesnt isnt wasnt nobody hadnt"
MODALS = "would should could might may must"
SUBJECTS_SHOP = "i we ive weve"
SUBJECTS_CUSTOMER = "she he they shes hes theyve customer client patient mum mom dad wife husband daughter son guy lady"
OBJECTS_CUSTOMER = "her him them his their customer client patient everyone"
OBJECTS_SHOP = "me us"
BETWEEN_SUBJECT_AND_VERB = (
    "have has had just also then again already did finally later first both was were really even quickly and called"
)
# Right after an attempt to call.
BUSY = "busy engaged off unavailable"
GLUE = (
    "my our its i we she he they her him them me us the a an and but then also just it on at by for with to"
    " from of was is has have had been am are did again back later now so she's he's they're"
    " customer client about because that via over who very today w"
)
# Glue that is also a Turkish word with another meaning; dropped only as typed here, never as "iş", "an" with a figure.
GLUE_AS_TYPED = "is an on at of her"
