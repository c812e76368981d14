"""Neutral words for the kinds of phones, addresses and days, found among the many ways files write them.

The neutral words are `mobile`, `home`, `work`, `fax`, `work_fax`, `home_fax`, `pager`, `main`, `other`, `assistant`,
`school`, `car` and, for days, `anniversary`; the screens translate them. A file's own label that means none of these is
kept as it is.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from db.text import fold

_WORDS: dict[str, str] = {}
for _neutral, _spellings in {
    "fax": "fax faks belgegecer otherfax",
    "work_fax": "workfax businessfax isfaksi",
    "home_fax": "homefax evfaksi",
    "mobile": "mobile cell cellular iphone gsm cep mobil handy applewatch ceptelefonu",
    "pager": "pager beeper cagri",
    "work": "work business office is isyeri ofis dom_work",
    "home": "home ev personal",
    "main": "main santral merkez companymain",
    "assistant": "assistant assistantphone yardimci",
    "school": "school okul",
    "car": "car araba arac",
    "other": "other diger baska",
    "anniversary": "anniversary yildonumu evlilikyildonumu evliliktarihi wedding weddinganniversary",
}.items():
    for _spelling in _spellings.split():
        _WORDS[_spelling] = _neutral
_RANK = {word: rank for rank, word in enumerate(dict.fromkeys(_WORDS.values()))}

#: What vCards say beside the kind: how a number is used, on which network, or nothing at all.
_SAYS_NOTHING = frozenset(
    {
        "address", "adres", "aim", "bbs", "custom", "date", "dom", "email", "homepage", "individual", "internet",
        "internetmail", "intl", "isdn", "modem", "msg", "parcel", "pcs", "phone", "postal", "pref", "preferred", "smtp",
        "tel", "telefon", "telephone", "text", "textphone", "unknown", "uri", "url", "video", "voice", "workphone",
        "x400", "xinternet",
    },
)  # fmt: skip
_APPLE = re.compile(r"_\$!<(.*?)>!\$_")
_NOT_WORD = re.compile(r"[\W_]+")


def neutral(types: Iterable[str]) -> str:
    """Return the neutral word for the types a vCard gives, the most telling first; else a type of its own, else ''."""
    words = [neutral_word(text) for text in types]
    known = [word for word in words if word in _RANK]
    if not known:
        return next(filter(None, words), "")
    best = min(known, key=_RANK.__getitem__)
    if best == "fax" and ("work" in known or "home" in known):
        return "work_fax" if "work" in known else "home_fax"
    return best


@lru_cache(maxsize=2_000)
def neutral_word(text: str) -> str:
    """Return the neutral word for one label, the label itself where there is none, '' where it says nothing."""
    apple = _APPLE.fullmatch(text.strip())
    bare = (apple[1] if apple else text).strip().strip('"')
    key = _NOT_WORD.sub("", fold(bare))
    if not key or key in _SAYS_NOTHING:
        return ""
    if key in _WORDS:
        return _WORDS[key]
    return bare[2:] if bare[:2].lower() == "x-" else bare
