"""Turkish nouns that tell of a contact together with their verb: "mesaj attı", "telefona bakmadı".

The nouns are parted by commas, the verbs by blanks; both are folded when read and the verbs conjugated.
"""

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.quickentry.turkish import Case
from db.quickentry.vocabulary_acts_tr import (
    AMENDS,
    COMPLAINT,
    DELIVERY,
    FETCHED,
    GIFT,
    HINT,
    HOW_ARE_YOU,
    NOT_REACHED,
    PAYMENT,
    PRAISE,
    PURCHASE,
    REMEDY,
    SUGGESTION,
    TALKED,
    TOLD,
    TREAT,
    VISIT,
    WAS_HERE,
    WISHES,
    WROTE,
)
from db.records import Channel, TouchKind

# A noun and one of the verbs near it (up to two words between: "mesaj bile attı").
COMPOUNDS: tuple[tuple[str, str, Act], ...] = (
    ("kısa mesaj, kısa mesajı, sms, sms'i", "attı gönderdi yolladı yazdı çekti geçti", WROTE.by(Channel.SMS)),
    (
        "mesaj, mesajı, mesajını, mesajımı",
        "attı gönderdi yolladı yazdı iletti çekti geçti",
        WROTE.by(Channel.WHATSAPP),
    ),
    ("dm, dm'i", "attı gönderdi yolladı yazdı", WROTE.by(Channel.SOCIAL)),
    ("dm, dm'i", "geldi aldı", Act(channel=Channel.SOCIAL, starter=Starter.CUSTOMER)),
    (
        "bayram kutlaması, bayram mesajı, doğum günü mesajı, kutlama mesajı, tebrik mesajı, geçmiş olsun mesajı",
        "attı gönderdi yolladı yazdı",
        WISHES.by(Channel.WHATSAPP),
    ),
    ("sesli mesaj, telesekreter, telesekretere", "bıraktı", Act(channel=Channel.PHONE, reached=False)),
    ("mesaj, mesajı", "bıraktı", WROTE),
    (
        "mail, maili, mailini, mailimi, e mail, e posta, e-posta, e-postası, e-postasını, email",
        "attı gönderdi yolladı yazdı iletti geçti",
        WROTE.by(Channel.EMAIL),
    ),
    (
        "mailini, mailine, maile, e-postasını, e-postasına, maillerine",
        "cevapladı yanıtladı döndü",
        WROTE.by(Channel.EMAIL),
    ),
    (
        "mektup, mektubu, tebrik kartı, teşekkür kartı, bayram kartı, doğum günü kartı, kartpostal, kart",
        "gönderdi yolladı yazdı",
        WROTE.by(Channel.LETTER),
    ),
    ("telefon, tel", "etti açtı", Act(channel=Channel.PHONE, acted_on=Case.DATIVE)),
    ("telefon, telefonu", "geldi", Act(channel=Channel.PHONE, starter=Starter.CUSTOMER)),
    ("telefonu, telefonunu, telefona", "açtı çıktı", Act(channel=Channel.PHONE, starter=Starter.SHOP, reached=True)),
    ("telefona, telefonuna, telefonlara", "bakmadı çıkmadı", NOT_REACHED.by(Channel.PHONE)),
    ("sms", "geldi", Act(channel=Channel.SMS, starter=Starter.CUSTOMER)),
    ("mesaj, mesajı", "geldi aldı", Act(channel=Channel.WHATSAPP, starter=Starter.CUSTOMER)),
    ("mail, maili, e-posta, e-postası", "geldi aldı", Act(channel=Channel.EMAIL, starter=Starter.CUSTOMER)),
    ("mektup, mektubu", "geldi", Act(channel=Channel.LETTER, starter=Starter.CUSTOMER)),
    (
        "yorum, yorumu",
        "yaptı yazdı bıraktı geldi",
        Act(channel=Channel.SOCIAL, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("cevap, yanıt, karşılık", "verdi yazdı", WROTE),
    ("cevap, yanıt, haber, haberi, cevabı, onay, onayı", "geldi", Act(starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("cevap, yanıt, karşılık, telefona cevap", "vermedi gelmedi alamadı yazmadı", NOT_REACHED),
    ("mailime cevap, mailimize cevap, mailime, mailimize", "vermedi dönmedi yazmadı", NOT_REACHED.by(Channel.EMAIL)),
    ("mesajıma cevap, mesajımıza cevap, mesaja cevap", "vermedi dönmedi yazmadı", NOT_REACHED.by(Channel.WHATSAPP)),
    ("dönüş", "yapmadı alamadı olmadı", NOT_REACHED),
    ("geri, bize geri, hâlâ", "dönmedi aramadı", NOT_REACHED),
    ("mesaja, mesajıma, mesajımıza, mesajlara", "dönmedi bakmadı", NOT_REACHED.by(Channel.WHATSAPP)),
    ("aramama, aramamıza, aramalara, aramalarıma", "dönmedi bakmadı", NOT_REACHED.by(Channel.PHONE)),
    (
        "maile, maillere, mailime, mailimize, emailime, e-postama, e-postamıza",
        "dönmedi bakmadı",
        NOT_REACHED.by(Channel.EMAIL),
    ),
    ("geri", "döndü", WROTE),
    ("dönüş, geri dönüş", "yaptı", WROTE),
    ("bilgi, haber", "verdi geçti", WROTE),
    ("teşekkür, teşekkürünü, teşekkürlerini", "etti iletti sundu", PRAISE),
    ("teşekkür, teşekkürü", "geldi", Act(TouchKind.PRAISE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("bizi, tavsiye, arkadaşına, çevresine", "tavsiye_etti önerdi", Act(TouchKind.PRAISE, None, kept=Kept.ALWAYS)),
    ("tebrik", "etti", Act(TouchKind.PRAISE, TouchKind.HOW_ARE_YOU, acted_on=Case.ACCUSATIVE, kept=Kept.WITH_CLAUSE)),
    ("övgü, övgüler, iltifat", "etti yağdırdı yaptı", PRAISE),
    ("şikâyet, şikâyette, şikâyetini, şikâyetlerini", "etti bulundu iletti yazdı", COMPLAINT),
    (
        "öneri, öneride, önerisi, önerisini, fikir, tavsiye",
        "sundu bulundu yaptı verdi getirdi iletti etti",
        SUGGESTION,
    ),
    (
        "hediye, hediyesi, hediyesini, hediyeyi, hediyeler",
        "verdi etti gönderdi yolladı aldı getirdi sundu bıraktı",
        GIFT,
    ),
    (
        (
            "çiçek, çiçeği, çiçekler, çikolata, çikolatası, tatlı, tatlısı, baklava, baklavası, börek, kek, lokum,"
            " kurabiye, pasta, pastası, simit, poğaça, kahve, meyve, reçel"
        ),
        "getirdi gönderdi yolladı verdi götürdü",
        TREAT,
    ),
    ("teslim", "etti", DELIVERY),
    ("teslimat, teslimatı", "yaptı", DELIVERY),
    ("teslim", "aldı", FETCHED),
    ("kargo, kargoya, kargoyu, kargosunu", "verdi gönderdi yaptı yolladı", DELIVERY.by(Channel.OTHER)),
    ("evine, kapısına, adresine, ayağına", "götürdü bıraktı getirdi", DELIVERY),
    ("telafi, telafisini", "etti yaptı", REMEDY),
    ("özür", "diledi", Act(TouchKind.TALK, TouchKind.REMEDY, kept=Kept.ALWAYS)),
    ("gönlünü", "aldı yaptı", AMENDS),
    ("parasını, ücretini, ücreti, parayı", "iade_etti geri_verdi geri_ödedi geri_yolladı geri_gönderdi", AMENDS),
    (
        "ücretsiz, bedava, ücret almadan, para almadan",
        "yaptı düzeltti onardı değiştirdi kısalttı uzattı dikti yeniledi daralttı tamir_etti",
        AMENDS,
    ),
    ("yeniden, baştan, sıfırdan", "yaptı dikti düzeltti boyadı", AMENDS),
    ("sipariş, siparişi, siparişini", "verdi geçti etti", PURCHASE),
    (
        "sipariş, siparişi, siparişini, ödeme, ödemesi, ödemesini, kapora, kaporası, kaporayı",
        "aldı",
        Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("satın", "aldı", PURCHASE),
    ("alışveriş", "yaptı etti", PURCHASE),
    ("tahsil, tahsilat", "etti yaptı", Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.ALWAYS)),
    ("ödeme, ödemeyi, ödemesini, havale, eft", "yaptı gönderdi", PAYMENT),
    ("havale, havalesini", "etti", PAYMENT),
    ("dekont, dekontu", "attı gönderdi yolladı", TOLD),
    (
        "kapora, kaporayı, depozito, avans, peşinat, para, parayı",
        "verdi bıraktı yatırdı gönderdi yolladı attı",
        PAYMENT,
    ),
    ("ziyaret", "etti", Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, acted_on=Case.ACCUSATIVE)),
    (
        (
            "ziyarete, ziyaretine, evine, evlerine, yanına, yanlarına, ofisine, ofislerine, işyerine, iş"
            " yerine, dükkânına, atölyesine, fabrikasına, fabrikaya, şantiyeye, müşteriye"
        ),
        "gitti",
        Act(None, TouchKind.VISIT, Channel.IN_PERSON),
    ),
    ("ziyarete, ziyaretimize, ziyaretine", "geldi", VISIT),
    ("randevu, randevusunu, randevuyu", "aldı istedi oluşturdu", HINT),
    ("randevu", "verdi yazdı yaptı", Act(strength=Strength.HINT, starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("rica, iptal, teyit, kabul, davet, talep, itiraz, confirm, cancel, approve, onay", "etti", HINT),
    ("fiyat, fiyatı, bilgi, fikir", "aldı", Act(TouchKind.TALK, None, strength=Strength.HINT, kept=Kept.ALWAYS)),
    ("sitem, şikayette", "etti", COMPLAINT),
    ("dert, derdini, dertlerini", "yandı döktü", HINT),
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
    ("karar, onay", "verdi", HINT),
    ("toplantı, toplantısı, görüşme, görüşmesi", "yaptı", TALKED),
    ("sunum, sunumu", "yaptı", Act(starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("telefon görüşmesi", "yaptı", TALKED.by(Channel.PHONE)),
    (
        (
            "hatır, hâl hatır, hâlini hatırını, hatırını, hâlini, hâlimizi hatırımızı, hatırımızı, hâl hatırını,"
            " nasıl olduğunu, nasılsınız, nasılsın, keyfini, sağlığını"
        ),
        "sordu dedi",
        HOW_ARE_YOU,
    ),
    (
        "bayramını, bayramlarını, doğum gününü, yeni yılını, yaş gününü, kandilini, yıldönümünü",
        "kutladı tebrik_etti",
        WISHES,
    ),
    (
        "geçmiş olsun, başsağlığı, baş sağlığı, iyi bayramlar, mutlu yıllar, hayırlı olsun, nice yıllar",
        "diledi dedi",
        WISHES,
    ),
    ("teklif, teklifi, teklifimizi, fiyat teklifi", "verdi gönderdi attı yolladı sundu", TOLD),
    (
        (
            "fotoğraf, fotoğrafı, fotoğrafını, fotoğraflarını, foto, video, videosunu, konum, konumunu,"
            " dosya, dosyaları, görsel, görselleri, revize, revizeyi, tasarım, tasarımı, çalışmayı,"
            " fatura, faturayı, rapor, raporu, taslak, taslağı, link, linki"
        ),
        "attı gönderdi yolladı iletti",
        TOLD,
    ),
    ("ölçü, ölçüsünü, ölçülerini", "aldı verdi", WAS_HERE),
    (
        "prova, provasını, provayı, muayene, muayenesini, dolgu, dolgusunu, tedavi, tedavisini",
        "yaptı oldu etti",
        WAS_HERE,
    ),
    ("provası, muayenesi, dolgusu, kanal tedavisi, diş temizliği, implantı, kaplaması, çekimi", "yaptı", WAS_HERE),
    ("iade", "etti", Act(TouchKind.TALK, None, kept=Kept.ALWAYS)),
)
