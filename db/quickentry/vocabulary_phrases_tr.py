"""Turkish phrases of contact as people type them, parted by commas and folded when read."""

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.quickentry.vocabulary_acts_tr import (
    AMENDS,
    COMPLAINT,
    EXACT_PRAISE,
    LIKE,
    NOT_REACHED,
    NOTHING,
    PRAISE,
    REMEDY,
    SUGGESTION,
)
from db.records import Channel, TouchKind

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
        COMPLAINT,
    ),
    ("şikâyeti yok, şikâyet yok, şikâyetçi değil, şikâyeti yokmuş, şikâyeti olmadı, şikâyet etmedi", NOTHING),
    ("şikâyeti çözüldü, şikâyeti kapandı, şikâyetini çözdük, şikâyetini giderdik, şikâyeti giderildi", REMEDY),
    ("önerisi var, bir önerisi var, önerisi varmış, bir fikri var", SUGGESTION),
    ("keşke", Act(TouchKind.SUGGESTION, None, starter=Starter.CUSTOMER, strength=Strength.HINT, kept=Kept.WITH_CLAUSE)),
    (
        (
            "hâl hatır, hal hatır, hatrını sordum, hatrını sorduk, hatırını sordum, hatırını sorduk,"
            " hatırını sormak, hatrını sormak, hatır sormak, hâlini sormak"
        ),
        Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, starter=Starter.SHOP),
    ),
    ("eline sağlık, ellerine sağlık, elinize sağlık, ellerinize sağlık", EXACT_PRAISE),
    ("teşekkür ediyor, teşekkürü var, çok teşekkür, teşekkürler", PRAISE),
    ("tavsiye etmiş bizi, tavsiye etti bizi, önermiş bizi, önerdi bizi", EXACT_PRAISE),
    ("hoşuna gitti, hoşuna gitmiş, hayran kaldı, hayran kalmış, hayran oldu, âşık oldu", LIKE),
    (
        (
            "gönlünü almak için, gönül almak için, telafi olarak, telafi için, özür olarak, özür için, kusura bakmayın"
            " diye"
        ),
        AMENDS,
    ),
    (
        "görüldü attı, görüldü atmış, görüldüde kaldı, görüldüde bıraktı, mavi tik attı",
        NOT_REACHED.by(Channel.WHATSAPP),
    ),
    ("hoşuna gitmedi, hoşuna gitmemiş, diye yakındı, diye yakınıyor, diye sızlandı, diye dert yandı", COMPLAINT),
    ("hayal kırıklığına uğradı, hayal kırıklığına uğramış, boşa geldi", NOTHING),
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
        NOT_REACHED.by(Channel.PHONE),
    ),
    ("cevap yok, yanıt yok, ses yok, dönüş yok, cevapsız kaldı, cevapsız", NOT_REACHED),
)
