"""What crowds are made of: given and family names of Turkey, the frequent ones first, and a tailor's notes."""

WOMEN = tuple(
    """
    Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Fadime Hacer
    Yasemin Melek Rabia Hülya Cemile Sevim Gülsüm Leyla Dilek Büşra Aysel Songül Kübra Halime Esma Aynur Hayriye Sevgi
    Tuğba Yeter Nurten Kadriye Derya Hava Nuray Nazlı Döndü Neslihan Saliha Şengül Pınar Gülay Gamze Sibel Ebru Seda
    Filiz Selma Ümmü Nuriye Feride Ferda Serpil Nermin Şükran Burcu Aslı Gizem İrem Ece Damla Ceren Buse Cansu Beyza
    Betül İpek Defne Nehir Ela Azra Işıl Çiğdem Müjde Ülkü Gönül Gülşen Nilgün Bahar Berna Canan
    """.split(),
)

MEN = tuple(
    """
    Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Yusuf Osman Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut
    Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar Bekir Musa Metin Orhan Yunus Şükrü Bayram Serkan Gökhan Uğur
    Burak Enes Eyüp Cemal Arif Cengiz Bilal Yavuz Onur Ercan Sinan Volkan Tolga Barış Kaan Deniz Cem Mert Umut Selim
    Tarık Levent Bülent Erkan Ferhat Sedat Nihat Turgut Rıza Ziya Çağlar Çetin Oğuz Tuncay Engin Erdem Kerem Arda Berk
    Eren Kuzey Aras Rüzgâr İlker Ümit Işık Ilgaz Şahin Özgür Görkem Doğan
    """.split(),
)

FAMILIES = tuple(
    """
    Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt
    Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal
    Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Coşkun Uçar Duman Ceylan Sönmez Karaca Tunç
    Toprak Çiftçi Bilgin Balcı Şeker Ekinci Uysal Ergin Erdem Akın Özcan Karataş Durmaz Altun Bayram Demirci Kahraman
    Gündüz Çınar Uzun Pınar Eren Yaman Tuna Soylu Başaran Oral Türk Kocaman Sezer Göçmen Ilıca Ögel İnce Iğdır Övünç
    Çoban Şanlı Ertürk Ulusoy Baysal Gürbüz Esen Tosun Kavak Dinç Erol Önal Akyol Kalkan Temiz Yörük Güven Dağ Deniz
    Ay Su Irmak Ölmez Küçük Büyük Sağlam Uslu Kuru Zengin Tatlı Ak Boz Mutlu Peker Meriç Özgür
    """.split(),
)

STAFF = ("Zeynep", "Elif", "Hasan")

TAGS = ("Gelinlik", "Kurumsal", "Mahalleli", "Tadilat", "Uzakta")

VALUES = (
    "Söz verilen günde teslim", "Güler yüz", "Kumaşın iyisi", "Lafı uzatma", "Önce sor, sonra kes", "Ucuz değil sağlam",
)  # fmt: skip

PIECES = (
    "lacivert ceket", "gri pantolon", "siyah elbise", "keten gömlek", "kadife etek", "yün palto", "deri mont",
    "kot pantolon", "ipek bluz", "çizgili takım", "okul önlüğü", "perde", "gelinlik", "abiye", "yağmurluk", "hırka",
    "yelek", "eşofman", "örtü", "üniforma",
)  # fmt: skip

DEEDS = (
    "paçası kısalacak", "fermuarı değişecek", "beli daralacak", "kolu uzatılacak", "astarı yenilenecek",
    "düğmeleri dikilecek", "omzu alınacak", "provası yapıldı", "ütülenip paketlendi", "teslim edildi, memnun kaldı",
    "fiyatı soruldu", "gün istendi, söz verildi", "geri getirildi, dar gelmiş", "çok beğenildi", "için kumaş seçildi",
    "yetişmedi, özür dilendi", "hazır diye haber verildi", "ısmarlandı", "yamanacak", "örülecek",
)  # fmt: skip

ASIDES = (
    "", "", "", "", "Keyfi yerindeydi.", "Acelesi vardı.", "Çay içti.", "Kızından selam getirdi.", "Haftaya uğrayacak.",
    "Telefonda uzun konuştuk.", "Komşusunu da yollayacak.", "Yağmura yakalanmış.", "Teşekkür etti.", "Biraz kırgındı.",
)  # fmt: skip
