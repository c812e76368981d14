"""The words worth knowing again when they are mistyped, in both languages, and words they must not be taken for."""

TRIGGERS = (
    "yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday happy unhappy angry furious"
    " pleased delighted disappointed satisfied annoyed frustrated worried excited upset called phoned emailed"
    " texted messaged visited complained complaint complains thanked praised suggested suggestion promise promised"
    " delivered delivery ordered bought purchased collected refunded apologised apologized replied answered answer"
    " mentioned şikâyet teşekkür memnun mutlu kızgın keyifsiz pazartesi çarşamba perşembe cumartesi haftaya"
    " görüştük görüştüm konuştuk konuştum uğradı öneri"
)
# Words and names a slip away from those above.
WORDS_OF_THEIR_OWN = "relied exited tanked compliant prised sunay kızın konutum uğraşı"
