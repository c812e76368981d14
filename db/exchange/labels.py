"""Neutral words for the kinds of phones, addresses and days, found among the many ways files write them.

The neutral words are `mobile`, `home`, `work`, `fax`, `pager`, `main`, `other`, `assistant`, `school`, `car` and, for
days, `anniversary`; the screens translate them. A file's own label that means none of these is kept as it is.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from db.text import fold

_WORDS: dict[str, str] = {}
for _neutral, _spellings in {
    "fax": "fax faks belgegecer homefax workfax otherfax",
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
    found = ""
    best = len(_RANK)
    own = ""
    for text in types:
        word = neutral_word(text)
        rank = _RANK.get(word)
        if rank is None:
            own = own or word
        elif rank < best:
            best, found = rank, word
    return found or own


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
