"""By which way a touch went, in both languages."""

from db.records import Channel

# Names that mean the way wherever they stand; Turkish case endings are added when read (WhatsApp'tan, Instagram'dan).
NAMES: dict[Channel, str] = {
    Channel.WHATSAPP: "whatsapp whatsap watsapp watsap vatsap wapp wp wpp",
    Channel.SMS: "sms",
    Channel.EMAIL: "gmail outlook",
    Channel.SOCIAL: (
        "instagram insta ig fb facebook messenger twitter tiktok linkedin youtube pinterest trustpilot yelp"
    ),
    Channel.OTHER: "telegram zoom skype teams facetime bip",
}

# Turkish nouns that mean the way only in these cases: telefonla, mailden, mektupla ("telefonu bozulmuş" does not).
TURKISH_NOUNS: dict[Channel, str] = {
    Channel.PHONE: "telefon",
    Channel.WHATSAPP: "mesaj",
    Channel.EMAIL: "mail e-posta email eposta",
    Channel.LETTER: "mektup",
    Channel.SOCIAL: "dm story google",
}
WAY_ENDINGS = "la le yla yle da de ta te dan den tan ten"
AFTER_NOUN = "ile üzerinden yoluyla aracılığıyla kanalıyla"
ALL_ENDINGS = WAY_ENDINGS + " a e ya ye daki deki taki teki in un nin nun i u yi yu"

# Fixed expressions.
PHRASES: dict[Channel, str] = {
    Channel.IN_PERSON: (
        "yüz yüze, yüzyüze, bizzat, şahsen, dükkânda, dükkâna, dükkânımıza, dükkânımızda, mağazada,"
        " mağazaya, mağazamıza, atölyede, atölyeye, atölyemize, ofisimize, ofisimizde, kliniğe,"
        " klinikte, kliniğimize, showrooma, showroomda, muayenehaneye, servise, serviste, salona,"
        " tezgâhta, kasada, ayaküstü, in person, in-person, face to face, face-to-face, in the shop,"
        " at the shop, to the shop, in store, in the store, into the shop, at the counter, in the"
        " office, at our office, to the office, in the workshop, to the workshop, at the clinic, over"
        " the counter"
    ),
    Channel.PHONE: (
        "by phone, on the phone, on phone, over the phone, down the phone, via phone, by telephone, per phone, phone"
        " call,"
        " telefonda, telefon görüşmesi, phonecall"
    ),
    Channel.EMAIL: "by email, via email, by e-mail, via e-mail, over email, by mail, per email, per e-mail, by gmail",
    Channel.SMS: "by text, by sms, via sms, via text, text message, kısa mesajla, over text",
    Channel.WHATSAPP: (
        "blue ticks, blue tick, blue ticked, mavi tik, mavi tik var, by message, via message, whatsapp message, voice"
        " note, sesli mesajla, sesli mesaj"
    ),
    Channel.LETTER: "by post, by letter, via letter, via post, posta ile, postayla",
    Channel.SOCIAL: (
        "google yorumu, google yorumunda, google'dan, google'da, google review, google comment, insta comment,"
        " instagram comment, facebook comment, google yorum, insta yorum, instagram"
        " yorum, instagram yorumu, on google, instagram"
        " dm, in the comments, in a comment, sosyal medyadan, sosyal medyada, on social media, by dm,"
        " via dm, in a dm, dm"
    ),
    Channel.OTHER: (
        "web sitesinden, siteden, web formundan, formdan, görüntülü, görüntülü arama, videocall,"
        " video call, via the website, on the website, through the website, contact form, kargoyla,"
        " kargo ile, by courier"
    ),
}

# These alone between commas are a way as well ("Ayşe, telefon, 10 dk").
ALONE: dict[Channel, str] = {
    Channel.PHONE: "telefon tel phone call phoned",
    Channel.EMAIL: "mail e-posta email eposta e-mail",
    Channel.WHATSAPP: "mesaj message",
    Channel.SMS: "text",
    Channel.LETTER: "mektup letter",
    Channel.IN_PERSON: "yüzyüze",
}
PREPOSITIONS = "via by on over through per from"
# "telefon numarası", "mail adresi": the noun belongs to the next word.
NOT_BEFORE = (
    "numarası numarasını numara adresi adresini hesabı hesabını kodu değişti değişmiş yok number address kılıfı"
)
