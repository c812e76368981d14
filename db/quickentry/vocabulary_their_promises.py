"""Words for what a customer says they will do, in both languages."""

# The future of what a shop waits for, with the things that have to stand before a verb that means too much alone.
DEEDS_TR: dict[str, str] = {
    "getirecek": "",
    "gönderecek": "",
    "yollayacak": "",
    "ödeyecek": "",
    "iletecek": "",
    "yatıracak": "",
    "bırakacak": "",
    "bildirecek": "",
    "verecek": (
        "haber cevap ölçü ölçüleri ölçülerini karar kararı kararını onay onayı bilgi teyit numara numarasını"
        " kapora kaporayı avans para parayı parasını adres adresi liste listeyi renk rengi kalanı kalanını gerisini"
        " bakiyeyi borcu borcunu ücreti ücretini"
    ),
    "yapacak": "ödeme ödemeyi ödemesini havale havaleyi eft transfer dönüş",
    "kapatacak": "borcu borcunu hesabı hesabını bakiyeyi kalanı",
    "edecek": "teyit havale",
    "atacak": (
        "mail mesaj fotoğraf fotoğrafı fotoğrafları foto konum adres adresi ölçü ölçüleri havale dekont dekontu"
        " kapora kaporayı para parayı ödeme ödemeyi liste listeyi logo logoyu dosya dosyayı"
    ),
}
AORISTS_TR: dict[str, str] = {
    "getirecek": "getirir", "gönderecek": "gönderir", "yollayacak": "yollar", "ödeyecek": "öder", "iletecek": "iletir",
    "yatıracak": "yatırır", "bırakacak": "bırakır", "bildirecek": "bildirir", "verecek": "verir", "yapacak": "yapar",
    "edecek": "eder", "kapatacak": "kapatır", "atacak": "atar",
}  # fmt: skip
SAID = "söyledi söylemiş dedi demiş bildirdi iletti belirtti yazdı söz"
SAID_IN_FIRST_PERSON = "dedi diyor demiş dediler diye"
OTHERS = "kargo kurye kargocu ptt tedarikçi toptancı fabrika biz ben we i courier supplier"

THEY_WILL = (
    "she'll, he'll, they'll, she will, he will, they will, she is going to, he is going to, they are going to, she's"
    " going to, he's going to, they're going to"
)
THEY_SAID_THEY_WILL = (
    "said she'd, said he'd, said they'd, said she would, said he would, said they would, said she'll, said he'll,"
    " said they'll, says she'll, says he'll, says they'll, said she will, said he will, said they will, she"
    " promised to, he promised to, they promised to, says she will, says he will, reckons she'll, reckons he'll,"
    " reckons they'll, thinks she'll, thinks he'll, promised she'd, promised he'd, promised they'd, promised"
    " she'll, promised he'll, promises she'll, promises he'll"
)
# "He'd pay by Friday": reported, where a day is named.
THEY_WOULD = "she'd, he'd, they'd, she would, he would, they would"
NAME_WILL = "will, is going to, is gonna"
NAME_SAID = "promised, promised to, promises to, said to, says will, said will, says to, agreed to"
DEEDS_EN = "bring send pay drop email text transfer confirm forward post provide settle supply wire mail deposit"
# Deeds of several words; "return" alone is a visit.
DEED_PHRASES_EN = (
    "payment, the deposit, the money, the balance, an answer, let us know, let me know, get back to us, get back"
    " to me, come back to us, give us, give me, hand in, fill in, return the, return it, return them, return a,"
    " return his, return her, return our, settle up, sign the, sort the, make a decision, make up her mind, make up"
    " his mind"
)
