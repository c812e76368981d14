"""Turkish verbs of contact, written in the third person past and conjugated when read (`turkish.verb_forms`).

Several words for one thing are parted by blanks.
"""

from db.quickentry.acts import Act, Kept, Starter
from db.quickentry.turkish import Case
from db.quickentry.vocabulary_acts_tr import (
    BROUGHT,
    BY_PHONE,
    COMPLAINT,
    DELIVERY,
    HINT,
    LIKE,
    NOT_REACHED,
    PAYMENT,
    PURCHASE,
    SAID,
    SUGGESTION,
    TALKED,
    VISIT,
    WAS_HERE,
    WROTE,
)
from db.records import Channel, TouchKind

# A verb alone is enough.
VERBS: tuple[tuple[str, Act], ...] = (
    ("aradı telefonladı", BY_PHONE),
    ("yazdı cevapladı yanıtladı", WROTE),
    ("mesajlaştı", TALKED.by(Channel.WHATSAPP)),
    ("telefonlaştı", TALKED.by(Channel.PHONE)),
    ("buluştu", TALKED.by(Channel.IN_PERSON)),
    ("karşılaştı rastlaştı rastladı", TALKED.by(Channel.IN_PERSON)),
    ("konuştu görüştü yazıştı", TALKED),
    ("geldi uğradı", VISIT),
    ("bilgilendirdi", WROTE),
    ("ulaştı", Act(acted_on=Case.DATIVE, reached=True)),
    ("ulaşamadı", Act(channel=Channel.PHONE, acted_on=Case.DATIVE, reached=False)),
    ("ulaşılamadı açmadı", NOT_REACHED.by(Channel.PHONE)),
    ("cevaplamadı yanıtlamadı", NOT_REACHED),
    ("şikâyetlendi sızlandı beğenmedi sevmedi", COMPLAINT),
    ("övdü", Act(TouchKind.PRAISE, None, acted_on=Case.ACCUSATIVE, kept=Kept.WITH_CLAUSE)),
    ("önerdi", SUGGESTION),
    ("beğendi bayıldı", LIKE),
    ("ödedi", PAYMENT),
    ("aldı", PURCHASE),
    ("sattı", Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("getirdi bıraktı", BROUGHT),
    ("denedi", WAS_HERE),
    ("kargoladı", DELIVERY.by(Channel.OTHER)),
    ("mailledi", Act(channel=Channel.EMAIL, acted_on=Case.DATIVE, kept=Kept.ALWAYS)),
    ("postaladı", Act(channel=Channel.LETTER, acted_on=Case.DATIVE, kept=Kept.ALWAYS)),
    ("kutladı", Act(TouchKind.TALK, TouchKind.HOW_ARE_YOU, kept=Kept.ALWAYS)),
    ("sordu söyledi anlattı bildirdi iletti dedi bahsetti belirtti", SAID),
    ("istedi onayladı erteledi vazgeçti hatırlattı çağırdı imzaladı reddetti", HINT),
    ("gitti", Act(None, TouchKind.VISIT, Channel.IN_PERSON, acted_on=Case.DATIVE, needs_person=True)),
    ("döndü", Act(None, starter=Starter.SHOP, acted_on=Case.DATIVE, needs_person=True)),
)

# These words right before a verb make it another one: looked for a part, took an appointment, came out too tight.
NOT_AFTER: dict[str, str] = {
    "aradı": "parça parçayı yedek kumaş kumaşı malzeme ürün düğme astar çözüm fiyat adres usta eleman yer",
    "yazdı": "reçete adını not fatura isim ismini makbuz fiş hesap program ilaç",
    "geldi": (
        "brief brifing çek senet eft dosya baskı taslak dar bol büyük küçük uzun kısa pahalı ucuz iyi kötü zor kolay"
        " garip az çok fazla denk gündeme aklına hoş"
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

# Verbs that only count beside one of the nouns above.
LIGHT_VERBS = (
    "attı gönderdi yolladı bıraktı etti verdi yaptı açtı çekti geçti döndü getirdi bulundu diledi"
    " gitti oldu çıktı sundu yatırdı götürdü içti yedi yandı döktü oluşturdu düzeltti onardı değiştirdi kısalttı"
    " uzattı"
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

# Whoever takes these learns something: "adresini aldık".
TOLD_THINGS = "adres numara bilgi fikir onay teyit karar isim cevap haber ölçü randevu not telefon görüş"
