"""Words and pictures of mood in both languages, with their weight from −2 to 2."""

# Adjectives that are said of a person; Turkish ones take the endings of "to be" (memnundu, mutluymuş).
ADJECTIVES_TR: dict[int, str] = {
    2: "mest müteşekkir",
    1: "memnun mutlu keyifli neşeli sevinçli hoşnut heyecanlı duygulu coşkulu minnettar umutlu neşeliydi güleryüzlü",
    -1: (
        "keyifsiz üzgün mutsuz kırgın gergin stresli tedirgin endişeli memnuniyetsiz hoşnutsuz"
        " kaygılı asabi huzursuz dertli tatsız moralsiz sabırsız telaşlı buruk mahzun bezgin bıkkın kederli"
    ),
    -2: "kızgın küskün sinirli öfkeli dargın küs çileden",
}
ADJECTIVES_EN: dict[int, str] = {
    2: "delighted thrilled overjoyed ecstatic elated chuffed stoked buzzing",
    1: "happy glad pleased satisfied cheerful excited grateful impressed relieved thankful appreciative chirpy",
    0: "neutral indifferent lukewarm",
    -1: (
        "upset unhappy sad disappointed annoyed frustrated worried nervous irritated dissatisfied"
        " unsatisfied grumpy displeased anxious stressed impatient miffed peeved narked gutted disgruntled dismayed"
        " unimpressed tearful moody"
    ),
    -2: "angry furious livid outraged fuming enraged irate seething",
}

# Whole phrases; their negation, where there is one, is a phrase of its own.
PHRASES: dict[int, str] = {
    2: (
        "çok memnun kaldı, bayıldı, bayılmış, çok beğendi, çok beğenmiş, çok sevindi, çok sevinmiş, havalara uçtu,"
        " mest oldu, ağzı kulaklarında, çok sevdi, over the moon, loved it, absolutely"
        " loved, on cloud nine,"
        " couldn't be happier, loves it, loves, adores, adored, blown away, bowled over, tickled pink, could not be"
        " happier, very impressed, loved, chuffed to bits, over"
        " moon, thrilled to bits, made up with, in love with, hayran kaldı, hayran kalmış, hayran oldu, sevinçten"
        " uçtu, sevinçten ağladı, gözleri parladı"
    ),
    1: (
        "memnun kaldı, memnun kalmış, memnun oldu, memnun olmuş, memnun ayrıldı, memnun gitti, mutlu oldu, mutlu"
        " olmuş, mutlu ayrıldı, sevindi, sevinmiş, keyfi yerinde, keyfi yerindeydi, morali yerinde, morali iyi,"
        " keyfi iyi, beğendi, beğenmiş, rahatladı, hoşuna gitti, hoşuna gitmiş, memnuniyetini bildirdi,"
        " memnuniyetini iletti, memnuniyetini belirtti, yüzü güldü, yüzü gülüyor,  gülerek çıktı, gülerek ayrıldı,"
        " gülerek gitti, gülümseyerek ayrıldı, güle oynaya gitti, can't fault, cannot fault, couldn't fault, tatmin"
        " oldu, ikna oldu, güler yüzlüydü, in good spirits, in a good mood, good mood, cheered up, liked it,"
        " etkilendi,"
        " feeling better, feels better, left smiling, smiling, all good, likes it, likes, sakinleşti, sakinleşmiş,"
        " yatıştı, yatışmış, calmed down, happy as larry, on good form, in great form, in high spirits, keyfine"
        " diyecek yok, duygulandı, duygulanmış, yüzü gülüyordu, keyfi gıcır, havası yerinde"
    ),
    0: (
        "idare eder, şöyle böyle, eh işte, fena değil, fena değildi, fena değilmiş, kötü değilmiş, kötü"
        " değildi, iyi kötü, ne iyi ne kötü, orta karar, nötr, so so, so-so, not bad, meh, no strong feelings,"
        " not great not bad, could be better, kötü değil"
    ),
    -1: (
        "keyfi yok, keyfi yoktu, keyfi kaçtı, keyfi kaçmış, morali bozuk, morali bozuktu, morali bozulmuş, canı"
        " sıkkın, canı sıkıldı, canı sıkılmış, suratı asık, surat astı, surat asıyor, surat asıyordu, surat asmış,"
        " suratı asıktı, üzüldü, üzülmüş, gücendi, gücenmiş, beğenmedi, beğenmemiş, hoşuna gitmedi, hoşuna"
        " gitmemiş, içine sinmedi, içine sinmemiş, rahatsız oldu, rahatsız olmuş, bozuldu bize, bize bozuldu,"
        " sevmedi, sevmemiş, morali sıfır, yüzü düştü, yüzü düşmüş, yüzü asıktı, yüzü asık, canı sıkılıyor, keyfi"
        " yerinde değil, keyfi yerinde değildi, trip attı, bozuk attı, surat beş karış, moral bozuk, keyifsiz,"
        " tatmin olmadı, in a bad mood, bad mood, fed up, seemed down, sounded down, looked down, feeling down,"
        " felt down, seemed low, sounded low, feeling low, didn't like, did not like, not pleased, let down, not"
        " keen, not too keen, not very keen, not that keen, not so keen, isn't keen, wasn't keen, down in the"
        " dumps, cheesed off, ticked off, hacked off, put out, in a huff, in tears, not best pleased, not overly"
        " keen, a bit off, not amused, out of sorts"
    ),
    -2: (
        "kızdı, kızmış, çok kızdı, sinirlendi, sinirlenmiş, küstü, küsmüş, darıldı, darılmış,"
        " öfkelendi, bağırdı, bağırıp çağırdı, bağırdı çağırdı, deliye döndü, çıldırdı, köpürdü, ateş"
        " püskürdü, hayal kırıklığına uğradı, hayal kırıklığına uğramış, hayal kırıklığı, çok üzüldü,"
        " çok üzülmüş, çok kırıldı, burnundan soluyor, küplere bindi, lost it, lost her temper, lost"
        " his temper, shouted, shouted at us, yelled, screamed at us, hated it, hated, hates, hates"
        " it, blew up, ağzına geleni söyledi"
    ),
}

# Somebody took offence, where a person or what hurt them stands before it: cloth is only bought ("kumaş alındı").
OFFENDED = "alındı alınmış alındılar bozuldu bozulmuş bozuldular kırıldı kırılmış kırıldılar"
OFFENDED_AT = (
    "bize bana buna şuna ona söze sözüme sözümüze lafa lafıma lafımıza şakaya şakama şakamıza herhalde galiba sanırım"
)

# Only alone between commas or beside "was", "keyfi" and the like: these words mean too much else.
ALONE: dict[int, str] = {
    2: "harika, süper, mükemmel, great, wonderful, excellent",
    1: "iyi, iyiydi, iyiymiş, good, content, rahat, pozitif, olumlu, positive, hoş",
    0: "fine, ok, okay, normal, okey, tamam, average, all right, alright",
    -1: (
        "kötü, kötüydü, kötüymüş, bad, negatif, olumsuz, negative, soğuk, cold, bozuk, cross, hurt, not good, iyi değil"
    ),
    -2: "mad, çok kötü, terrible, awful, berbat",
}
# After such a word these do not change what it is said of: "cross again", "ok with the delay".
AFTER_ALONE = "that because cos again today still too now yine bugün hâlâ with about"
COPULAS = (
    "seem look sound feel doing feeling doing feeling left went was is seemed seems sounded"
    " sounds looked looks feels felt am are were keyfi morali modu sesi hali gayet"
)

PICTURES: dict[int, str] = {
    2: "😍🥰🤩😁😄😃😆🥳💖❤😻🎉",
    1: "🙂😊😀☺😌👍😉😇👏🙏😎",
    0: "😐😑😶🤷🤔",
    -1: "🙁☹😕😟😞😔😒😣😩😥😪👎",
    -2: "😡😠🤬😤😢😭💢👿😾",
}
SMILEYS: dict[int, str] = {
    2: ":D :-D =D :)) :-))",
    1: ":) :-) ;) =) ;-) ) )) ))) :)))",
    0: ":| :-| :/ :-/",
    -1: ":( :-( =(",
    -2: ":(( :-(( :(((",
}

VERY = (
    "hopping seriously properly too particularly exactly overly that v rly çok aşırı acayip gayet fevkalade son"
    " derece pek"
    " so very really extremely super absolutely incredibly truly most"
)
SLIGHTLY = "bit biraz hafif hafiften azıcık a_bit slightly somewhat little bit kind_of rather"
NOT_BEFORE = "didnt doesnt dont hasnt not isnt wasnt arent werent never hardly isn aint no_longer nor"
NOT_AFTER = (
    "değil değildi değilmiş değiller değilim değiliz kalmadı kalmamış olmadı olmamış ayrılmadı"
    " gitmedi görünmüyor görünmüyordu etmedi değilse olmadığını olmadığı kalmadığını kalmadığı"
    " kalmadım kalmadık olmadım olmadık edemedik etmemiş kalmayınca olmayınca değildim"
)
AT_ALL = "hiç asla kesinlikle never all"
BECAME = (
    "oldu olmuş kaldı kalmış ayrıldı ayrılmış gitti gitmiş çıktı görünüyor görünüyordu gözüküyor"
    " gibi gibiydi geldi idi imiş biri şekilde olarak döndü"
)
# "mutlu yıllar" tells of no mood.
NOT_BEFORE_WORDS = (
    "yıllar bayramlar yeni new birthday anniversary hour holidays noeller günler akşamlar bir son"
    " ending olsun olun musunuz musun mu mi misiniz etmek etmeye müşteri customers"
)
