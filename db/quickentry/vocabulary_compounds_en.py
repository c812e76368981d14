"""English verbs that tell of a contact together with their object: "gave her a call"."""

from db.quickentry.acts import Act, Kept, Starter
from db.quickentry.vocabulary_acts_en import (
    BROUGHT,
    COMPLAINT,
    GIFT,
    HANDED,
    HOW_ARE_YOU,
    LEFT,
    PAYMENT,
    PRAISE,
    PURCHASE,
    REMEDY,
    TOLD,
    VISIT,
    WAS_HERE,
)
from db.quickentry.vocabulary_wares import GIFT_WARES, PAPERS_EN, WARES_EN
from db.records import Channel, TouchKind

# A verb and one of the nouns within the next four words: "gave her a call", "sent Ayşe a photo".
COMPOUNDS: tuple[tuple[str, str, Act], ...] = (
    ("gave give giving had", "call ring buzz bell", Act(channel=Channel.PHONE)),
    (
        "sent dropped wrote fired shot",
        "email mail e-mail",
        Act(channel=Channel.EMAIL, starter=Starter.SHOP_UNLESS_SAID),
    ),
    ("sent dropped wrote", "text sms", Act(channel=Channel.SMS, starter=Starter.SHOP_UNLESS_SAID)),
    ("sent dropped wrote left", "message whatsapp", Act(channel=Channel.WHATSAPP, starter=Starter.SHOP_UNLESS_SAID)),
    ("sent wrote dropped", "dm", Act(channel=Channel.SOCIAL, starter=Starter.SHOP_UNLESS_SAID)),
    ("sent wrote", "letter card postcard note", Act(channel=Channel.LETTER, starter=Starter.SHOP_UNLESS_SAID)),
    (
        "posted mailed shipped couriered",
        WARES_EN,
        Act(TouchKind.DELIVERY, TouchKind.DELIVERY, starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS),
    ),
    (
        "sent",
        "parcel package",
        Act(TouchKind.DELIVERY, TouchKind.DELIVERY, starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS),
    ),
    ("left", "voicemail", Act(channel=Channel.PHONE, starter=Starter.SHOP_UNLESS_SAID, reached=False)),
    ("left wrote posted gave", "review", Act(channel=Channel.SOCIAL, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("left paid gave", "deposit advance downpayment", PAYMENT),
    ("placed made", "order purchase payment", PURCHASE),
    ("paid", "visit", VISIT),
    ("made filed raised has had", "complaint", COMPLAINT),
    ("sent gave passed", "thanks compliments", PRAISE),
    (
        "gave sent brought",
        (
            "gift present flowers chocolates chocolate cookies cake baklava biscuits wine voucher gifts presents chocs"
            " sweets prosecco"
        ),
        GIFT,
    ),
    ("gave handed", WARES_EN, HANDED),
    ("gave", GIFT_WARES, GIFT),
    (
        "posted mailed",
        f"{PAPERS_EN} report letter documents contract",
        Act(channel=Channel.LETTER, starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS),
    ),
    ("gave", "refund discount", REMEDY),
    ("gave", "money", REMEDY),
    (
        "picked",
        "up",
        Act(TouchKind.DELIVERY, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("dropped", "off", BROUGHT),
    ("tried", "on", WAS_HERE),
    ("took", "measurements measurement", WAS_HERE),
    ("fixed repaired replaced redid remade altered adjusted mended sorted", "free", REMEDY),
    ("asked", "keeping doing", HOW_ARE_YOU),
    ("returned", "call calls", Act(channel=Channel.PHONE, starter=Starter.SHOP_UNLESS_SAID)),
    ("missed", "call calls both", Act(channel=Channel.PHONE, starter=Starter.CUSTOMER, reached=False)),
    ("took taken put", "deposit payment prepayment", PAYMENT),
    ("left", WARES_EN, LEFT),
    ("popped put posted", "card letter", Act(channel=Channel.LETTER, starter=Starter.SHOP_UNLESS_SAID)),
    ("dropped", "chocs chocolates biscuits cookies wine sweets", GIFT),
    ("dropped sent wrote", "line", Act(starter=Starter.SHOP_UNLESS_SAID)),
    ("sent gave", "quote offer estimate proposal invoice photo photos draft drafts file files report link", TOLD),
    (
        "wished",
        "birthday year christmas eid",
        Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, starter=Starter.SHOP, kept=Kept.ALWAYS),
    ),
)
