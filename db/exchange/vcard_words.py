"""The names programs gave to vCard properties of their own, and which of them say nothing to a person."""

#: Where to be found online, by the property some program made up for it.
SERVICES = {
    "X-AIM": "aim", "X-ICQ": "icq", "X-MSN": "msn", "X-YAHOO": "yahoo", "X-JABBER": "jabber", "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype", "X-GTALK": "google talk", "X-GOOGLE-TALK": "google talk",
    "X-GOOGLE TALK": "google talk", "X-QQ": "qq", "X-SAMETIME": "sametime", "X-GADUGADU": "gadu-gadu",
    "X-GROUPWISE": "groupwise", "X-TWITTER": "twitter", "X-FACEBOOK": "facebook", "X-INSTAGRAM": "instagram",
    "X-LINKEDIN": "linkedin", "X-TELEGRAM": "telegram", "X-WHATSAPP": "whatsapp", "X-SIP": "sip",
    "X-MS-IMADDRESS": "", "X-IMADDRESS": "", "X-KADDRESSBOOK-X-IMADDRESS": "", "X-MESSAGING": "",
}  # fmt: skip
#: Other people in somebody's life, kept under a plain name.
RELATIONS = {
    "X-SPOUSE": "spouse", "X-EVOLUTION-SPOUSE": "spouse", "X-MS-SPOUSE": "spouse", "X-SPOUSESNAME": "spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse", "X-MANAGER": "manager", "X-EVOLUTION-MANAGER": "manager",
    "X-MS-MANAGER": "manager", "X-KADDRESSBOOK-X-MANAGERSNAME": "manager", "X-ASSISTANT": "assistant",
    "X-EVOLUTION-ASSISTANT": "assistant", "X-MS-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant", "X-MS-CHILD": "child", "X-CHILDREN": "children",
}  # fmt: skip
#: Properties that mean something to machines only.
MACHINES_OWN = frozenset(
    """
    AGENT BEGIN CALADRURI CALURI CAPURI CLASS CLIENTPIDMAP CREATED END FBURL GEO KEY LOGO MAILER MEMBER NAME PRODID
    PROFILE REV SORT-STRING SOUND SOURCE TZ VERSION XML X-ABADR X-ABUID X-ABORDER X-ATTRIBUTE X-CLASS X-CUSTOM
    X-CRYPTO X-EVOLUTION-FILE-AS X-FILE-AS X-GN X-GNO X-ID X-IRMC-LUID X-IRMC-CALL-STATUS X-ETAG X-NO X-REDUCTION
    X-MOZILLA-HTML X-PHONETIC-FIRST-NAME X-PHONETIC-LAST-NAME X-PHONETIC-MIDDLE-NAME X-PHONETIC-ORG X-LUID
    X-PILOT-LAYOUT X-QTOPIA-DEFAULTEMAIL X-RADICALE-NAME X-SYNCMLREF X-ADDRESSBOOKSERVER-MEMBER X-IMAGETYPE
    X-IMAGEHASH X-SHARED-PHOTO-DISPLAY-PREF X-KADDRESSBOOK-OPENPGPFP X-ALTDESC
    """.split(),
)
MACHINES_OWN_STARTS = (
    "X-MS-OL-", "X-MS-CARDPICTURE", "X-COUCHDB-", "X-EVOLUTION-", "X-FC-", "X-FCENCODED-", "X-KADDRESSBOOK-CRYPTO",
    "X-GMAIL-", "X-SYNTHESIS-", "X-DCM-", "X-APPLE-",
)  # fmt: skip


#: Places to be found online that stand as a type of a handle.
ONLINE = frozenset(
    """
    aim facebook flickr google instagram jabber linkedin mastodon msn myspace qq sina skype telegram twitter whatsapp
    xmpp yahoo youtube tiktok signal viber
    """.split(),
)

#: Groups every phone makes by itself: no tags of the shop.
GROUP_WORDS = frozenset({"mycontacts", "my contacts", "starred", "starred in android", "friends&family"})
