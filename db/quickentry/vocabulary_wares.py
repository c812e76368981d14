"""What shops sell and what lies beside it on the counter: that it came is no visit, that it was taken no purchase."""

# A Turkish thing that "came" was delivered to the shop: "ayşenin kitabı geldi".
WARES_TR = (
    "gözlük çerçeve lens kitap defter kalem dergi ilaç reçete krem vitamin koltuk kanepe masa sandalye dolap"
    " gardırop gardrop yatak baza komodin raf halı perde tül abajur lamba avize ayna bisiklet jant zincir sele kask"
    " pedal yüzük kolye küpe bilezik bileklik alyans pasta kek börek kurabiye ekmek çiçek buket orkide saksı çelenk"
    " şampuan boya maske ayakkabı çanta kemer cüzdan palto mont kaban gömlek takım yelek bluz kazak eşarp kravat"
    " gelinlik abiye kostüm önlük forma tişört düğme fermuar iplik klima kombi filtre motor pil batarya ekran kılıf"
    " tablet çekmece kapak numune katalog davetiye kartvizit afiş broşür baskı tabela cam"
)
# Nobody buys these: "faturayı aldı", "anahtarını aldı".
PAPERS_TR = (
    "fatura makbuz fiş irsaliye belge evrak dosya anahtar kartvizit broşür katalog numune örnek sonuç rapor sözleşme"
    " teklif garanti imza plaka ruhsat kimlik pasaport"
)
PAPERS_EN = (
    "invoice receipt receipts paperwork quote keys key brochure catalogue catalog sample samples swatch swatches"
    " leaflet form forms estimate statement bill phone"
)
# Sent or posted, these are a delivery.
WARES_EN = (
    "parcel package order book books dress suit coat jacket skirt shirt trousers glasses specs lenses ring"
    " necklace earrings bracelet watch cake flowers bouquet prescription meds medicine curtains cushion lamp rug"
    " chair table sofa bike wheel wheels frame shoes boots bag"
)
# A gift only where somebody is given one of them: "gave James a scarf", not "gave James his scarf back".
GIFT_WARES = (
    "scarf tie shawl mug candle bouquet plant book keyring bookmark pen calendar soap handkerchief basket cupcake rose"
    " ornament hamper bunch bottle vase tulips roses lilies"
)
