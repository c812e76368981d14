"""Labels and names of fields an import writes on cards, in the shop's language: from then on they are the owner's."""

from db.records import Language

_WORDS: dict[str, tuple[str, str]] = {
    # neutral word: Turkish, English
    "mobile": ("cep", "mobile"),
    "home": ("ev", "home"),
    "work": ("iş", "work"),
    "fax": ("faks", "fax"),
    "work_fax": ("iş faksı", "work fax"),
    "home_fax": ("ev faksı", "home fax"),
    "pager": ("çağrı cihazı", "pager"),
    "main": ("santral", "main"),
    "other": ("diğer", "other"),
    "assistant": ("asistan", "assistant"),
    "school": ("okul", "school"),
    "car": ("araç", "car"),
    "billing": ("fatura", "billing"),
    "delivery": ("teslimat", "delivery"),
    "anniversary": ("yıl dönümü", "anniversary"),
    "nickname": ("Takma ad", "Nickname"),
    "department": ("Bölüm", "Department"),
    "spouse": ("Eşi", "Spouse"),
    "partner": ("Partneri", "Partner"),
    "child": ("Çocuğu", "Child"),
    "children": ("Çocukları", "Children"),
    "mother": ("Annesi", "Mother"),
    "father": ("Babası", "Father"),
    "parent": ("Ebeveyni", "Parent"),
    "brother": ("Erkek kardeşi", "Brother"),
    "sister": ("Kız kardeşi", "Sister"),
    "friend": ("Arkadaşı", "Friend"),
    "manager": ("Yöneticisi", "Manager"),
    "referred_by": ("Kim gönderdi", "Referred by"),
    "related": ("Yakını", "Related"),
    "maidenname": ("Kızlık soyadı", "Maiden name"),
    "birthplace": ("Doğum yeri", "Birthplace"),
    "hobby": ("Hobisi", "Hobby"),
    "note": ("Not", "Note"),
}


def in_language(word: str, language: Language) -> str:
    """Return a neutral word as the shop says it; a word of the file's own stays."""
    known = _WORDS.get(word.lower())
    if known is None:
        return word
    return known[0] if language is Language.TR else known[1]
