"""Turkish words of contact: verbs, nouns with their verbs, phrases and labels, as people type them.

Everything is written as Turkish writes it and folded when read; verbs stand in the third person past and are
conjugated when read (`turkish.verb_forms`). Several words for one thing are parted by commas, or by blanks where each
is a single word.
"""

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.quickentry.turkish import Case
from db.records import Channel, TouchKind

_BY_PHONE = Act(channel=Channel.PHONE, acted_on=Case.ACCUSATIVE)
_WROTE = Act(acted_on=Case.DATIVE)
_TALKED = Act(starter=Starter.EITHER)
_VISIT = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, acted_on=Case.DATIVE)
_BROUGHT = Act(TouchKind.VISIT, TouchKind.DELIVERY, Channel.IN_PERSON, kept=Kept.WITH_CLAUSE)
_WAS_HERE = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.ALWAYS)
_NOT_REACHED = Act(starter=Starter.SHOP, reached=False)
_HINT = Act(strength=Strength.HINT, kept=Kept.ALWAYS)
_SAID = Act(strength=Strength.HINT, kept=Kept.WITH_CLAUSE)
_TOLD = Act(kept=Kept.ALWAYS)
_COMPLAINT = Act(TouchKind.COMPLAINT, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
_PRAISE = Act(TouchKind.PRAISE, TouchKind.TALK, acted_on=Case.DATIVE, kept=Kept.WITH_CLAUSE)
_EXACT_PRAISE = Act(TouchKind.PRAISE, TouchKind.TALK, acted_on=Case.DATIVE, kept=Kept.ALWAYS)  # their own words
_SUGGESTION = Act(TouchKind.SUGGESTION, TouchKind.TALK, kept=Kept.WITH_CLAUSE)
_LIKE = Act(TouchKind.LIKE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
_PURCHASE = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
_GIFT = Act(TouchKind.GIFT, TouchKind.GIFT, acted_on=Case.DATIVE, kept=Kept.WITH_CLAUSE)
_TREAT = Act(TouchKind.GIFT, TouchKind.GIFT, acted_on=Case.DATIVE, kept=Kept.ALWAYS)
_PAYMENT = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.ALWAYS)
_DELIVERY = Act(TouchKind.DELIVERY, TouchKind.DELIVERY, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
FETCHED = Act(
    TouchKind.DELIVERY, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.WITH_CLAUSE
)  # "paltosunu aldı": one's own thing is not bought, it is fetched
_REMEDY = Act(None, TouchKind.REMEDY, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
_AMENDS = Act(None, TouchKind.REMEDY, starter=Starter.SHOP, kept=Kept.ALWAYS)
_HOW_ARE_YOU = Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, kept=Kept.WITH_CLAUSE)
_WISHES = Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, kept=Kept.ALWAYS)
_NOTHING = Act(None, None, strength=Strength.FACT, kept=Kept.WITH_CLAUSE)

# A verb alone is enough.
VERBS: tuple[tuple[str, Act], ...] = (
    ("aradı telefonladı", _BY_PHONE),
    ("yazdı cevapladı yanıtladı", _WROTE),
    ("mesajlaştı", _TALKED.by(Channel.WHATSAPP)),
    ("telefonlaştı", _TALKED.by(Channel.PHONE)),
    ("buluştu", _TALKED.by(Channel.IN_PERSON)),
    ("karşılaştı rastlaştı rastladı", _TALKED.by(Channel.IN_PERSON)),
    ("konuştu görüştü yazıştı", _TALKED),
    ("geldi uğradı", _VISIT),
    ("bilgilendirdi", _WROTE),
    ("ulaştı", Act(acted_on=Case.DATIVE, reached=True)),
    ("ulaşamadı", Act(channel=Channel.PHONE, acted_on=Case.DATIVE, reached=False)),
    ("ulaşılamadı açmadı", _NOT_REACHED.by(Channel.PHONE)),
    ("cevaplamadı yanıtlamadı", _NOT_REACHED),
    ("şikâyetlendi sızlandı beğenmedi sevmedi", _COMPLAINT),
    ("övdü", Act(TouchKind.PRAISE, None, acted_on=Case.ACCUSATIVE, kept=Kept.WITH_CLAUSE)),
    ("önerdi", _SUGGESTION),
    ("beğendi bayıldı", _LIKE),
    ("ödedi", _PAYMENT),
    ("aldı", _PURCHASE),
    ("sattı", Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("getirdi bıraktı", _BROUGHT),
    ("denedi", _WAS_HERE),
    ("kargoladı", _DELIVERY.by(Channel.OTHER)),
    ("kutladı", Act(TouchKind.TALK, TouchKind.HOW_ARE_YOU, kept=Kept.ALWAYS)),
    ("sordu söyledi anlattı bildirdi iletti dedi bahsetti belirtti", _SAID),
    ("istedi onayladı erteledi vazgeçti hatırlattı çağırdı imzaladı reddetti", _HINT),
    ("döndü", Act(None, starter=Starter.SHOP, acted_on=Case.DATIVE, needs_person=True)),
)

# These words right before a verb make it another one: looked for a part, took an appointment, came out too tight.
NOT_AFTER: dict[str, str] = {
    "aradı": "parça parçayı yedek kumaş kumaşı malzeme ürün düğme astar çözüm fiyat adres usta eleman yer",
    "yazdı": "reçete adını not fatura isim ismini makbuz fiş hesap program ilaç",
    "geldi": (
        "dar bol büyük küçük uzun kısa pahalı ucuz iyi kötü zor kolay garip az çok fazla denk gündeme aklına hoş"
        " kumaş kumaşı sipariş siparişi siparişleri ürün ürünü parça parçası parçalar kargo kargosu para parası"
        " ödeme ödemesi havale havalesi fatura faturası malzeme yedek lastik lastikleri lastiği sonuç sonucu"
        " sonuçları sonuçlar fiyat teklif kol kolu kolları paça paçası paçaları etek bel beli boyu elbisesi elbise"
        " ceket ceketi pantolonu meydana yerine ağır hafif sert yumuşak ağrılı ters tuhaf kırık çatlak eksik yanlış"
        " bozuk ezik soğuk bayat yırtık lekeli hasarlı çizik sağlam"
    ),
    ("aldı"): (
        "randevu randevusunu haber haberini bilgi fiyat not söz cevap karar kararı izin ölçü ölçüsünü"
        " ölçülerini yol örnek numune numara numarasını numaramızı kilo işe ders nefes geri göze ele"
        " rapor kart kartımızı adres adresi kredi davet mail mesaj yerini zaman vakit tehdit gönlünü"
        " haz randevuyu teyit onay yanıt destek hizmet"
    ),
    "bıraktı": "işi işini sigarayı bizi peşini boş yarım haber",
    "getirdi": "dile gündeme",
    "denedi": "şansını",
    "karşılaştı": "sorunla sorunuyla sorunlarla problemle problemlerle güçlükle zorlukla",
    "ulaştı": "amacına hedefine",
    "açmadı": "konu konuyu konusunu kapı kapıyı kapısını paketi dosyayı hesap",
}

# A noun and one of the verbs near it (up to two words between: "mesaj bile attı").
COMPOUNDS: tuple[tuple[str, str, Act], ...] = (
    ("kısa mesaj, kısa mesajı, sms, sms'i", "attı gönderdi yolladı yazdı çekti geçti", _WROTE.by(Channel.SMS)),
    (
        "mesaj, mesajı, mesajını, mesajımı",
        "attı gönderdi yolladı yazdı iletti çekti geçti",
        _WROTE.by(Channel.WHATSAPP),
    ),
    ("dm, dm'i", "attı gönderdi yolladı yazdı", _WROTE.by(Channel.SOCIAL)),
    ("dm, dm'i", "geldi aldı", Act(channel=Channel.SOCIAL, starter=Starter.CUSTOMER)),
    (
        "bayram kutlaması, bayram mesajı, doğum günü mesajı, kutlama mesajı, tebrik mesajı, geçmiş olsun mesajı",
        "attı gönderdi yolladı yazdı",
        _WISHES.by(Channel.WHATSAPP),
    ),
    ("sesli mesaj, telesekreter, telesekretere", "bıraktı", Act(channel=Channel.PHONE, reached=False)),
    ("mesaj, mesajı", "bıraktı", _WROTE),
    (
        "mail, maili, mailini, mailimi, e mail, e posta, e-posta, e-postası, e-postasını, email",
        "attı gönderdi yolladı yazdı iletti geçti",
        _WROTE.by(Channel.EMAIL),
    ),
    (
        "mailini, mailine, maile, e-postasını, e-postasına, maillerine",
        "cevapladı yanıtladı döndü",
        _WROTE.by(Channel.EMAIL),
    ),
    ("mektup, mektubu, tebrik kartı, kartpostal, kart", "gönderdi yolladı yazdı", _WROTE.by(Channel.LETTER)),
    ("telefon, tel", "etti açtı", Act(channel=Channel.PHONE, acted_on=Case.DATIVE)),
    ("telefon, telefonu", "geldi", Act(channel=Channel.PHONE, starter=Starter.CUSTOMER)),
    ("telefonu, telefonunu, telefona", "açtı çıktı", Act(channel=Channel.PHONE, starter=Starter.SHOP, reached=True)),
    ("telefona, telefonuna, telefonlara", "bakmadı çıkmadı", _NOT_REACHED.by(Channel.PHONE)),
    ("sms", "geldi", Act(channel=Channel.SMS, starter=Starter.CUSTOMER)),
    ("mesaj, mesajı", "geldi aldı", Act(channel=Channel.WHATSAPP, starter=Starter.CUSTOMER)),
    ("mail, maili, e-posta, e-postası", "geldi aldı", Act(channel=Channel.EMAIL, starter=Starter.CUSTOMER)),
    ("mektup, mektubu", "geldi", Act(channel=Channel.LETTER, starter=Starter.CUSTOMER)),
    (
        "yorum, yorumu",
        "yaptı yazdı bıraktı geldi",
        Act(channel=Channel.SOCIAL, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("cevap, yanıt, karşılık", "verdi yazdı", _WROTE),
    ("cevap, yanıt, haber, haberi, cevabı, onay, onayı", "geldi", Act(starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("cevap, yanıt, karşılık, telefona cevap", "vermedi gelmedi alamadı yazmadı", _NOT_REACHED),
    ("mailime cevap, mailimize cevap, mailime, mailimize", "vermedi dönmedi yazmadı", _NOT_REACHED.by(Channel.EMAIL)),
    ("mesajıma cevap, mesajımıza cevap, mesaja cevap", "vermedi dönmedi yazmadı", _NOT_REACHED.by(Channel.WHATSAPP)),
    ("dönüş", "yapmadı alamadı olmadı", _NOT_REACHED),
    ("geri, bize geri, hâlâ", "dönmedi aramadı", _NOT_REACHED),
    ("mesaja, mesajıma, mesajımıza, mesajlara", "dönmedi bakmadı", _NOT_REACHED.by(Channel.WHATSAPP)),
    ("aramama, aramamıza, aramalara, aramalarıma", "dönmedi bakmadı", _NOT_REACHED.by(Channel.PHONE)),
    (
        "maile, maillere, mailime, mailimize, emailime, e-postama, e-postamıza",
        "dönmedi bakmadı",
        _NOT_REACHED.by(Channel.EMAIL),
    ),
    ("geri", "döndü", _WROTE),
    ("dönüş, geri dönüş", "yaptı", _WROTE),
    ("bilgi, haber", "verdi geçti", _WROTE),
    ("teşekkür, teşekkürünü, teşekkürlerini", "etti iletti sundu", _PRAISE),
    ("teşekkür, teşekkürü", "geldi", Act(TouchKind.PRAISE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("bizi, tavsiye, arkadaşına, çevresine", "tavsiye_etti önerdi", Act(TouchKind.PRAISE, None, kept=Kept.ALWAYS)),
    ("tebrik", "etti", Act(TouchKind.PRAISE, TouchKind.HOW_ARE_YOU, acted_on=Case.ACCUSATIVE, kept=Kept.WITH_CLAUSE)),
    ("övgü, övgüler, iltifat", "etti yağdırdı yaptı", _PRAISE),
    ("şikâyet, şikâyette, şikâyetini, şikâyetlerini", "etti bulundu iletti yazdı", _COMPLAINT),
    (
        "öneri, öneride, önerisi, önerisini, fikir, tavsiye",
        "sundu bulundu yaptı verdi getirdi iletti etti",
        _SUGGESTION,
    ),
    (
        "hediye, hediyesi, hediyesini, hediyeyi, hediyeler",
        "verdi etti gönderdi yolladı aldı getirdi sundu bıraktı",
        _GIFT,
    ),
    (
        (
            "çiçek, çiçeği, çiçekler, çikolata, çikolatası, tatlı, tatlısı, baklava, baklavası, börek, kek, lokum,"
            " kurabiye, pasta, pastası, simit, poğaça, kahve, meyve, reçel"
        ),
        "getirdi gönderdi yolladı verdi götürdü",
        _TREAT,
    ),
    ("teslim", "etti", _DELIVERY),
    ("teslimat, teslimatı", "yaptı", _DELIVERY),
    ("teslim", "aldı", FETCHED),
    ("kargo, kargoya, kargoyu, kargosunu", "verdi gönderdi yaptı yolladı", _DELIVERY.by(Channel.OTHER)),
    ("evine, kapısına, adresine, ayağına", "götürdü bıraktı getirdi", _DELIVERY),
    ("telafi, telafisini", "etti yaptı", _REMEDY),
    ("özür", "diledi", Act(TouchKind.TALK, TouchKind.REMEDY, kept=Kept.ALWAYS)),
    ("gönlünü", "aldı yaptı", _AMENDS),
    ("parasını, ücretini, ücreti, parayı", "iade_etti", _AMENDS),
    (
        "ücretsiz, bedava, ücret almadan, para almadan",
        "yaptı düzeltti onardı değiştirdi kısalttı uzattı dikti yeniledi daralttı tamir_etti",
        _AMENDS,
    ),
    ("yeniden, baştan, sıfırdan", "yaptı dikti düzeltti boyadı", _AMENDS),
    ("sipariş, siparişi, siparişini", "verdi geçti etti", _PURCHASE),
    (
        "sipariş, siparişi, siparişini, ödeme, ödemesi, ödemesini, kapora, kaporası, kaporayı",
        "aldı",
        Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("satın", "aldı", _PURCHASE),
    ("alışveriş", "yaptı etti", _PURCHASE),
    ("ödeme, ödemeyi, ödemesini, havale", "yaptı gönderdi", _PAYMENT),
    ("havale, havalesini", "etti", _PAYMENT),
    ("dekont, dekontu", "attı gönderdi yolladı", _TOLD),
    ("kapora, kaporayı, depozito, avans, peşinat, para, parayı", "verdi bıraktı yatırdı gönderdi yolladı", _PAYMENT),
    ("ziyaret", "etti", Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, acted_on=Case.ACCUSATIVE)),
    (
        (
            "ziyarete, ziyaretine, evine, evlerine, yanına, yanlarına, ofisine, ofislerine, işyerine, iş"
            " yerine, dükkânına, atölyesine, fabrikasına, fabrikaya, şantiyeye, müşteriye, hanıma, beye,"
            " hocaya"
        ),
        "gitti",
        Act(None, TouchKind.VISIT, Channel.IN_PERSON),
    ),
    ("ziyarete, ziyaretimize, ziyaretine", "geldi", _VISIT),
    ("randevu, randevusunu, randevuyu", "aldı istedi oluşturdu", _HINT),
    ("randevu", "verdi yazdı yaptı", Act(strength=Strength.HINT, starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("rica, iptal, teyit, kabul, davet, talep, itiraz, confirm, cancel, approve, onay", "etti", _HINT),
    ("fiyat, fiyatı, bilgi, fikir", "aldı", Act(TouchKind.TALK, None, strength=Strength.HINT, kept=Kept.ALWAYS)),
    ("sitem, şikayette", "etti", _COMPLAINT),
    ("dert, derdini, dertlerini", "yandı döktü", _HINT),
    (
        "kahve, çay, yemek, kahvaltı",
        "içti yedi",
        Act(None, TouchKind.TALK, Channel.IN_PERSON, Starter.EITHER, kept=Kept.ALWAYS),
    ),
    (
        "teşekkür mesajı",
        "attı gönderdi yolladı yazdı",
        Act(TouchKind.PRAISE, channel=Channel.WHATSAPP, kept=Kept.ALWAYS),
    ),
    (
        "nasıl diye, nasılmış diye, nasılsınız diye, nasıllar diye, iyi mi diye",
        "aradı",
        Act(shop=TouchKind.HOW_ARE_YOU, channel=Channel.PHONE),
    ),
    (
        "nasıl diye, nasılmış diye, nasılsınız diye, nasıllar diye, iyi mi diye",
        "sordu yazdı",
        Act(shop=TouchKind.HOW_ARE_YOU),
    ),
    ("brief, brifing", "aldı", Act(strength=Strength.HINT, starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("teyit, onay", "aldı", Act(None, TouchKind.TALK, strength=Strength.HINT, kept=Kept.ALWAYS)),
    ("karar, onay", "verdi", _HINT),
    ("toplantı, toplantısı, görüşme, görüşmesi", "yaptı", _TALKED),
    ("sunum, sunumu", "yaptı", Act(starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("telefon görüşmesi", "yaptı", _TALKED.by(Channel.PHONE)),
    (
        (
            "hatır, hâl hatır, hâlini hatırını, hatırını, hâlini, hâlimizi hatırımızı, hatırımızı, hâl hatırını,"
            " nasıl olduğunu, nasılsınız, nasılsın, keyfini, sağlığını"
        ),
        "sordu dedi",
        _HOW_ARE_YOU,
    ),
    (
        "bayramını, bayramlarını, doğum gününü, yeni yılını, yaş gününü, kandilini, yıldönümünü",
        "kutladı tebrik_etti",
        _WISHES,
    ),
    (
        "geçmiş olsun, başsağlığı, baş sağlığı, iyi bayramlar, mutlu yıllar, hayırlı olsun, nice yıllar",
        "diledi dedi",
        _WISHES,
    ),
    ("teklif, teklifi, teklifimizi, fiyat teklifi", "verdi gönderdi attı yolladı sundu", _TOLD),
    (
        (
            "fotoğraf, fotoğrafı, fotoğrafını, fotoğraflarını, foto, video, videosunu, konum, konumunu,"
            " dosya, dosyaları, görsel, görselleri, revize, revizeyi, tasarım, tasarımı, çalışmayı,"
            " fatura, faturayı, rapor, raporu, taslak, taslağı, link, linki"
        ),
        "attı gönderdi yolladı iletti",
        _TOLD,
    ),
    ("ölçü, ölçüsünü, ölçülerini", "aldı verdi", _WAS_HERE),
    (
        "prova, provasını, provayı, muayene, muayenesini, dolgu, dolgusunu, tedavi, tedavisini",
        "yaptı oldu etti",
        _WAS_HERE,
    ),
    ("provası, muayenesi, dolgusu, kanal tedavisi, diş temizliği, implantı, kaplaması, çekimi", "yaptı", _WAS_HERE),
    ("iade", "etti", Act(TouchKind.TALK, None, kept=Kept.ALWAYS)),
)

# Verbs that only count beside one of the nouns above.
LIGHT_VERBS = (
    "attı gönderdi yolladı bıraktı etti verdi yaptı açtı çekti geçti döndü getirdi bulundu diledi"
    " gitti oldu çıktı sundu yatırdı götürdü içti yedi yandı döktü oluşturdu düzeltti onardı değiştirdi kısalttı uzattı"
    " dikti yeniledi daralttı boyadı yağdırdı bakmadı çıkmadı vermedi gelmedi alamadı yapmadı"
    " olmadı dönmedi aramadı yazmadı"
)

# Said of the shop without naming it: "arandı", "mesaj atıldı".
PASSIVES: dict[str, str] = {
    "arandı": "aradı",
    "ulaşıldı": "ulaştı",
    "yazıldı": "yazdı",
    "gönderildi": "gönderdi",
    "yollandı": "yolladı",
    "atıldı": "attı",
    "edildi": "etti",
    "verildi": "verdi",
    "yapıldı": "yaptı",
    "iletildi": "iletti",
    "görüşüldü": "görüştü",
    "konuşuldu": "konuştu",
    "soruldu": "sordu",
    "bırakıldı": "bıraktı",
    "kutlandı": "kutladı",
    "alındı": "aldı",
    "bilgilendirildi": "bilgilendirdi",
    "kargolandı": "kargoladı",
    "satıldı": "sattı",
    "dönüldü": "döndü",
    "sunuldu": "sundu",
    "dilendi": "diledi",
    "hatırlatıldı": "hatırlattı",
}

PHRASES: tuple[tuple[str, Act], ...] = (
    (
        (
            "açamadım, açamadık, telefonu açamadım, telefona bakamadım, duymadım, duymadık, duymamışım, duymamışız,"
            " açamamışım, açamamışız, duyamadım, aramasını kaçırdım, aramasını kaçırdık, telefonunu kaçırdım"
        ),
        Act(channel=Channel.PHONE, starter=Starter.CUSTOMER, reached=False),
    ),
    (
        "şikâyetçi, şikâyetçiydi, şikâyetçiymiş, şikâyetçi oldu, şikâyeti var, şikâyetleri var, şikâyeti varmış",
        _COMPLAINT,
    ),
    ("şikâyeti yok, şikâyet yok, şikâyetçi değil, şikâyeti yokmuş, şikâyeti olmadı, şikâyet etmedi", _NOTHING),
    ("şikâyeti çözüldü, şikâyeti kapandı, şikâyetini çözdük, şikâyetini giderdik, şikâyeti giderildi", _REMEDY),
    ("önerisi var, bir önerisi var, önerisi varmış, bir fikri var", _SUGGESTION),
    ("keşke", Act(TouchKind.SUGGESTION, None, starter=Starter.CUSTOMER, strength=Strength.HINT, kept=Kept.WITH_CLAUSE)),
    (
        (
            "hâl hatır, hal hatır, hatrını sordum, hatrını sorduk, hatırını sordum, hatırını sorduk,"
            " hatırını sormak, hatrını sormak, hatır sormak, hâlini sormak"
        ),
        Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, starter=Starter.SHOP),
    ),
    ("eline sağlık, ellerine sağlık, elinize sağlık, ellerinize sağlık", _EXACT_PRAISE),
    ("teşekkür ediyor, teşekkürü var, çok teşekkür, teşekkürler", _PRAISE),
    ("tavsiye etmiş bizi, tavsiye etti bizi, önermiş bizi, önerdi bizi", _EXACT_PRAISE),
    ("hoşuna gitti, hoşuna gitmiş, hayran kaldı, hayran kalmış, hayran oldu, âşık oldu", _LIKE),
    (
        (
            "gönlünü almak için, gönül almak için, telafi olarak, telafi için, özür olarak, özür için, kusura bakmayın"
            " diye"
        ),
        _AMENDS,
    ),
    (
        "görüldü attı, görüldü atmış, görüldüde kaldı, görüldüde bıraktı, mavi tik attı",
        _NOT_REACHED.by(Channel.WHATSAPP),
    ),
    ("hoşuna gitmedi, hoşuna gitmemiş", _COMPLAINT),
    ("hayal kırıklığına uğradı, hayal kırıklığına uğramış, boşa geldi", _NOTHING),
    (
        "cevapsız arama, cevapsız araması, cevapsız aramış, cevapsız arama var, cevapsız araması var",
        Act(channel=Channel.PHONE, starter=Starter.CUSTOMER, reached=False),
    ),
    (
        (
            "telefonu kapalı, telefon kapalı, telefonu kapalıydı, telefonu meşgul, hat meşgul, meşgul"
            " çaldı, meşguldü, meşgul çalıyor, açan olmadı, açan yok, telefonu çekmiyor, çaldı çaldı"
            " açmadı, ulaşılmıyor, ulaşılamıyor, çaldırdım, telefonu açılmadı, telefon açılmadı"
        ),
        _NOT_REACHED.by(Channel.PHONE),
    ),
    ("cevap yok, yanıt yok, ses yok, dönüş yok, cevapsız kaldı, cevapsız", _NOT_REACHED),
)

# What may stand before or after a verb of contact and adds nothing to it.
GLUE = (
    "ben biz beni bizi bana bize o onu ona onlar onları onlara onunla kendisi kendisini kendisine"
    " kendisiyle müşteri müşteriyi müşteriye müşteriyle müşterimiz müşterimizi ve ile de da ki"
    " ise ama fakat sonra ardından bir hemen yine tekrar az önce biraz saat günü gibi kadar diye"
    " için olarak üzerinden geri hanım bey"
)
CUSTOMER_AS_OBJECT: dict[Case, str] = {
    Case.ACCUSATIVE: "müşteriyi müşterimizi hastayı danışanı onu onları kendisini kendilerini hanımı beyi",
    Case.DATIVE: "müşteriye müşterimize hastaya danışana ona onlara kendisine kendilerine hanıma beye",
}
# Right after an attempt to call.
SILENT = "dönmedi dönmüyor cevapsız"
BUSY = "kapalı kapalıydı meşgul meşguldü"
QUESTION_PARTICLES = "mi mu miydi muydu miymiş"
# Right before a verb of contact these go with it: "müşteriyi tekrar aradım".
ABSORBED = (
    "ben biz beni bizi bana bize o onu ona onlar onları onlara onunla kendisi kendisini kendisine"
    " kendisiyle müşteri müşteriyi müşteriye müşteriyle müşterimiz müşterimizi hastayı hastaya"
    " danışanı danışana ile geri"
)
