"""Turkish letters done right: folding for search, a sort key, upper and lower case.

SQLite, and Python's own `str.lower`, know nothing of the dotted and the dotless i: `"İ".lower()` is two characters and
`LIKE` misses IŞIK when asked for ışık. So every text that is searched or sorted is also kept folded and as a sort key,
both plain strings that any engine compares byte by byte.
"""

import unicodedata

_TURKISH_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_TURKISH_UPPER = str.maketrans({"i": "İ", "ı": "I"})

# Letters that NFKD leaves alone but a person typing in a hurry replaces.
_FOLD_LETTERS = str.maketrans(
    {"ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ə": "e"},
)

# Nearly every text is ASCII once these are replaced, and then nothing needs to be decomposed.
_FOLD_AT_ONCE = str.maketrans("çğıiöşüâîûêôÇĞIİÖŞÜÂÎÛÊÔ", "cgiiosuaiueocgiiosuaiueo")

_ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_RANKS = {letter: chr(0x61 + rank) for rank, letter in enumerate(_ALPHABET)}
_CIRCUMFLEX = str.maketrans({"â": "a", "î": "i", "û": "u"})
_RANKS_AT_ONCE = str.maketrans(
    _RANKS
    | {letter: rank for small, rank in _RANKS.items() for letter in [small.translate(_TURKISH_UPPER).upper()]}
    | {marked: _RANKS[bare] for marked, bare in zip("âîûÂÎÛ", "aiuaiu", strict=True)},
)
_RANKED_AT_ONCE = frozenset(map(chr, _RANKS_AT_ONCE)) | frozenset(" 0123456789")


def lower_tr(text: str) -> str:
    """Lower case as Turkish writes it: I becomes ı, İ becomes i."""
    return text.translate(_TURKISH_LOWER).lower()


def upper_tr(text: str) -> str:
    """Upper case as Turkish writes it: i becomes İ, ı becomes I."""
    return text.translate(_TURKISH_UPPER).upper()


def fold(text: str) -> str:
    """Return what of `text` counts when searching.

    İ, I and ı become i, case and marks are dropped (NFKD), white space is one blank. `isik`, `ışık`, `IŞIK` and
    `Işık` fold to the same string, and folding twice changes nothing.
    """
    at_once = text if text.isascii() else text.translate(_FOLD_AT_ONCE)
    if at_once.isascii():
        return " ".join(at_once.lower().split())
    lowered = text.replace("İ", "i").replace("I", "i").casefold()
    decomposed = unicodedata.normalize("NFKD", lowered.translate(_FOLD_LETTERS)).casefold()
    bare = "".join(ch for ch in decomposed if not unicodedata.combining(ch)).translate(_FOLD_LETTERS)
    return " ".join(unicodedata.normalize("NFKC", bare).split())


def sort_key(text: str) -> str:
    """Return a string whose plain byte order is the order of a Turkish phone book.

    Ç stands after C, ı before i, Ş after S; case and foreign marks do not count; letters of other scripts stand after
    the Latin ones, digits before them. The text itself decides between equals only through the caller's id.
    """
    if _RANKED_AT_ONCE.issuperset(text):
        return " ".join(text.split()).translate(_RANKS_AT_ONCE)
    lowered = lower_tr(unicodedata.normalize("NFC", text)).translate(_CIRCUMFLEX)
    return "".join(_rank(ch) for ch in " ".join(lowered.split()))


def _rank(ch: str) -> str:
    ranked = _RANKS.get(ch)
    if ranked is not None:
        return ranked
    if ch == " " or ch.isdigit():
        return ch
    base = "".join(part for part in unicodedata.normalize("NFKD", ch) if not unicodedata.combining(part)).lower()
    if base and all(part in _RANKS for part in base):
        return "".join(_RANKS[part] for part in base)
    if ch.isalpha():
        return ch
    return "!"
