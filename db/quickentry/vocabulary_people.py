"""Words that stand beside names, and words that look like names but are none."""

TITLES = "mr mrs ms miss mx dr prof av avukat doktor doç op uzm sayın sn"
HONORIFICS = (
    "hanım bey hanımefendi beyefendi usta abi abla ağabey hoca teyze amca dayı hala efendi yenge enişte hn hnm hanm"
)

# In lower case in the middle of a line these are what they mean; at its start, or with a capital, they are people.
COMMON_WORDS = (
    "can su gül deniz umut sevgi barış savaş güneş yağmur bahar ses kaya demir taş dilek hediye"
    " yaz kar er ak al ay an uzun kısa küçük büyük güzel yeni eski iyi temiz kara sarı yeşil mavi"
    " beyaz siyah altın gümüş işık ışık nur hayat cennet melek çiçek lale papatya menekşe yasemin"
    " fidan toprak rüzgar bulut yıldız gökçe çınar servet şeref onur zafer bayram ramazan kasım"
    " eylül nisan ekim mart aralık cuma pazar mutlu memnun neşe sevinç huzur emel arzu özlem"
    " hasret hatır gün ay hafta yıl saat usta hoca doğan aslan kaplan kurt şahin kartal yılmaz tekin sağlam yaman"
    " çelik"
    " dursun yeter imdat songül sema ufuk derya ırmak pınar dere dağ ova meriç tuna fırat şen"
    " gönül ses söz duygu ece ela ada eda en olgun erdem bilge will may mark bill art rose hope"
    " joy grace sue pat rob gene dawn june april august faith summer autumn frank grant drew jack"
    " bob chase hunter mason cook baker taylor smith green brown white black young long short day"
    " knight king price cash rich early law story ray sunny happy merry pearl ruby ivy daisy lily"
    " holly iris violet ginger penny don ben ali o on at ten red said"
)
# At the start of a line before a verb these are nobody's name.
NOT_A_NAME = (
    "annesi babası eşi kocası karısı kızı oğlu kardeşi ablası abisi arkadaşı komşusu sekreteri"
    " asistanı müşteri müşterimiz müşteriler kimse biri birisi birileri herkes hepsi kurye kargo"
    " kargocu usta çırak şoför banka polis postacı annem babam kayınvalidesi gelini damadı yeğeni"
    " torunu teyzesi amcası halası dayısı kendisi bugün dün sonra önce tekrar yine hemen ben biz"
    " o onlar bu şu bir iki ama ve ile de da çok az artık hâlâ halen bize bana beni bizi ona onu"
    " onlara evden someone somebody nobody customer client she he they i we it her his their my"
    " our the a an and but then mother father wife husband daughter son brother sister friend"
    " neighbour neighbor secretary assistant mum mom dad again just also today yesterday later no"
    " not never first finally patient people everyone who both kendi sabah akşam öğlen niye neden"
    " telefon mail mesaj hep bazen yarın şimdi acil iş not söz evet hayır tamam kadın adam bey"
    " hanım çocuk old new young randevu fiyat kumaş parça para hâl hatır toplantı prova ölçü"
    " ödeme fatura yorum teklif sipariş lastik kargodan whatsapptan telefonla üç dört beş evine"
    " evlerine evinde ofisine yanına dükkânına işyerine okula hastaneye buraya oraya yoldan yolda"
    " geri ile kendisine kendisini kendisiyle müşteriyi müşteriye müşteriyle hasta hastayı"
    " may will still hastaya hastamız danışan danışanı hanımefendi beyefendi bayan teyze amca lady woman man guy bloke"
    " ilk son tek gentleman couple chap girl boy kid"
)
OF_FIRMS = "ltd inc llc plc gmbh co aş şti şirketi tekstil inşaat otomotiv holding ajans mimarlık reklam"
FROM_OR_WITH = "w with from to for about ile"
AND = "ve ile and"
WITH = "with w"
# Right after several names these say that they came at once.
TOGETHER = "birlikte beraber hep üçü üçümüz together all both"
NOT_THE_EARNER = (
    "bize bizi bana beni size sizi herkese hepimize hepinize us me everyone everybody all you"
    " onlara ona çok ayrıca için the"
)
# Right after these stands whoever they are done to: "promised may the dress", "sent flowers to may".
TAKES_SOMEBODY = (
    "call ring phone text email message tell ask remind chase see thank told asked promised wished called rang"
    " phoned emailed texted reminded thanked gave sent showed offered refunded from to with and saw chased met"
    " let measured fitted visited invited updated quoted took messaged msgd whatsapped dmd reaching contacting ringing"
    " calling texting posted delivered shipped handed lent sold charged billed how w"
)
# Words that only look like a verb of the third person, and such verbs of an odd shape.
NO_VERB_IN_S = (
    "this his us plus always yes sometimes perhaps thus its need indeed bed red speed wed measurements sleeves"
    " trousers"
    " shirts jeans photos flowers buttons need hundred"
    " petals stems bouquets orders parts blinds cushions hems zips seams pockets collars cuffs rolls loaves pies tarts"
    " brakes gears tyres lights customers prices"
)
THIRD_PERSON = (
    "gave sang sat chose lost broke kept made found ran drove met saw rode spent began forgot is has was had says said"
    " came went got bought paid brought left sent rang spoke told felt took wore wrote thinks isnt hasnt wasnt"
    " doesnt didnt tore took stood lent wept drew knew shook threw swore slept ate drank fell flew lay meant"
    " sank sold stole swam taught woke won bit blew caught fought held led slid stuck swept swung"
)
