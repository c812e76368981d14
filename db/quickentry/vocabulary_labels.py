"""The words before a colon that say outright what follows, and the words of sharing, in both languages."""

from db.quickentry.vocabulary_promises import PROMISE_GIVEN_TR

LABELS_TR: dict[str, str] = {
    "promise": "söz, sözümüz, taahhüt, " + PROMISE_GIVEN_TR,
    "complaint": "şikâyet, şikâyeti, şikâyetim, sorun, sorunu, dert, derdi",
    "praise": "teşekkür, teşekkürü, övgü, iltifat",
    "suggestion": "öneri, önerisi, fikir, fikri, tavsiye, tavsiyesi, istek öneri",
    "like": "beğeni, beğendi, beğendiği",
    "gift": "hediye, hediyesi",
    "delivery": "teslim, teslimat, teslim ettik",
    "remedy": "telafi, telafisi",
    "purchase": "satış, alışveriş, sipariş, satın alma",
    "visit": "ziyaret",
    "how_are_you": "hâl hatır, hal hatır",
    "talk": "görüşme, konuşma",
    "note": "not, notum, notu",
    "theme": "konu, konusu, tema",
    "share": "paylaş, paylaşılabilir, paylaşılsın",
    "frame": "müşteri, kişi, kim, saat, tarih, gün, ruh hâli, keyif, süre, kanal, mood",
    "phone": "telefon, tel, arama",
    "email": "mail, e-posta, eposta, email",
    "whatsapp": "whatsapp, wp, mesaj",
    "sms": "sms",
}
LABELS_EN: dict[str, str] = {
    "promise": "promise, promised, we promised, i promised, promised her, promised him, promised them, promises",
    "complaint": "complaint, problem, issue, complains",
    "praise": "praise, thanks, thank you, kudos, compliment, compliments",
    "suggestion": "suggestion, idea, suggests, feedback",
    "like": "like, likes, liked",
    "gift": "gift, present",
    "delivery": "delivery, delivered",
    "remedy": "remedy, made good",
    "purchase": "purchase, order, sale, bought",
    "visit": "visit",
    "how_are_you": "how are you, check-in, check in",
    "talk": "talk, chat, meeting",
    "note": "note, notes, memo",
    "theme": "theme, topic",
    "share": "share, shareable",
    "frame": "customer, client, who, time, date, when, mood, duration, channel",
    "phone": "phone, call, phone call",
    "email": "email, e-mail",
    "whatsapp": "message",
    "sms": "text",
}
SHAREABLE_TR = "paylaş, paylaşılabilir, paylaşıma açık, paylaşılsın, paylaşabiliriz, müşteriyle paylaş, raporda göster"
SHAREABLE_EN = (
    "share, shareable, ok to share, can be shared, share with client, share with her, share with him, share this"
)
PRIVATE_TR = "paylaşma, paylaşılmasın, özel kalsın, gizli"
PRIVATE_EN = "private, don't share, do not share, keep private, not shareable, internal"
