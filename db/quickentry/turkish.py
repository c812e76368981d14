"""Turkish endings, on folded text: who a verb speaks of, which case a name stands in.

Folding has already made ı into i, ü into u and so on, so a rule here sees two vowels of an ending (a/e, i/u) instead
of eight.
"""

import enum
import re
from collections.abc import Iterator
from functools import lru_cache

_VOWELS = frozenset("aeiou")


class Person(enum.Enum):
    """Who a verb speaks of."""

    FIRST = enum.auto()  # I, we: the shop
    THIRD = enum.auto()  # she, they: the customer
    PASSIVE = enum.auto()  # it was done: the shop
    OPEN = enum.auto()  # a converb (arayıp): whoever the next verb speaks of


class Case(enum.Enum):
    """The case a noun stands in."""

    BARE = enum.auto()
    ACCUSATIVE = enum.auto()
    DATIVE = enum.auto()
    LOCATIVE = enum.auto()
    ABLATIVE = enum.auto()
    GENITIVE = enum.auto()
    INSTRUMENTAL = enum.auto()


def verb_forms(past: str) -> Iterator[tuple[str, Person]]:
    """Yield the forms a journal holds of the verb whose folded third person past is `past` ("aradi", "gorustu").

    Past, reported past, their pluperfects, the present with its past, and the converb; third and first person.
    """
    stem, vowel = past[:-2], past[-1]
    present = _present(stem, vowel)
    reported = f"{stem}m{vowel}s"
    for base in (past, f"{past}yd{vowel}", f"{reported}t{vowel}", f"{present}yordu"):
        yield base, Person.THIRD
        yield f"{base}lar", Person.THIRD
        yield f"{base}ler", Person.THIRD
        yield f"{base}m", Person.FIRST
        yield f"{base}k", Person.FIRST
    for base, ending in ((reported, vowel), (f"{present}yor", "u")):
        yield base, Person.THIRD
        yield f"{base}lar", Person.THIRD
        yield f"{base}ler", Person.THIRD
        yield f"{base}{ending}m", Person.FIRST
        yield f"{base}{ending}z", Person.FIRST
    buffer = "y" if stem[-1:] in _VOWELS else ""
    yield f"{_softened(stem)}{buffer}{vowel}p", Person.OPEN


def _present(stem: str, vowel: str) -> str:
    if stem[-1:] not in _VOWELS:
        return _softened(stem) + vowel
    bare = stem[:-1]
    last = next((letter for letter in reversed(bare) if letter in _VOWELS), "i")
    return bare + ("u" if last in "ou" else "i")


def _softened(stem: str) -> str:
    return stem[:-1] + "d" if stem in ("git", "et") else stem


def forms_of_thing(noun: str) -> Iterator[str]:
    """Yield the forms in which the folded name of a thing stands before a verb: kitap, kitabi, kitaplarini."""
    last = next((letter for letter in reversed(noun) if letter in _VOWELS), "i")
    vowel, plural = ("u" if last in "ou" else "i"), noun + ("lar" if last in "aou" else "ler")
    soft = noun[:-1] + {"p": "b", "t": "d", "k": "g"}.get(noun[-1], noun[-1])
    yield from (noun, plural, plural + "i", plural + "ini", plural + "imiz")
    if noun[-1] in _VOWELS:
        yield from (f"{noun}y{vowel}", f"{noun}s{vowel}", f"{noun}s{vowel}n{vowel}", f"{noun}m", f"{noun}n{vowel}z")
        return
    for stem in {noun, soft}:
        yield from (stem + vowel, f"{stem}{vowel}n{vowel}", f"{stem}{vowel}m", f"{stem}{vowel}n{vowel}z")


# -di after a vowel or a voiced consonant, -ti after a voiceless one: "gitti" tells of a deed, "ceketi" names a thing.
PAST = r"(?:(?<=[fstkchp])t|(?<=[aeioubdgjlmnrvyz])d)[iu]"
_FUTURE_FIRST = re.compile(r"(?:[ea]c[ea]g(?:im(?:iz)?[iea]?|iz)|[aeiu]c[ea][mz])$")
_FUTURE_THIRD = re.compile(r"[ea]c[ea](?:k(?:ler|lar)?(?:ti|tir|mis|sa)?|g(?:i|in)(?:[iea]|d[ae]n?)?)$")
_NOT_DONE = re.compile(
    r"..m[iu]yor(?:u[mz]|lar|mus(?:lar)?|du(?:m|k|lar)?)?$|..m[ae]z(?:l[ae]r)?(?:m[iu]s)?$|[ae]m[ae][mz]$"
)
_WAS_TO_BE = re.compile(r"[ea]c[ea]kt[iu](?:[mk]|l[ae]r)?$")
_PARTICIPLE = re.compile(r"[dt][iu]g(?:i|u|im|um|in|un|imiz|umuz|iniz|unuz|ler[iu])$|[dt][iu]k(?:ler|lar)[iu]?$")
_WISH = re.compile(r"(?:[ea]l[iu]m|[ea]y[iu]m|m[ea]l[iu](?:y[iu][mz])?|s[iu]n(?:lar|ler)?)$")
_NOT_FUTURE = frozenset({"gelecek", "yiyecek", "icecek", "giyecek", "icecekler", "yiyecekler"})


def future_person(word: str) -> Person | None:
    """Return who `word` speaks of when it is a future ("arayacağım", "gelecekmiş", "geleceğini"), else None."""
    if len(word) < 5:
        return None
    if _FUTURE_FIRST.search(word):
        return Person.FIRST
    if _FUTURE_THIRD.search(word):
        return Person.THIRD
    return None


def may_be_noun(word: str) -> bool:
    """Tell whether `word` looks like a future but may as well be a noun or adjective (gelecek, içecek)."""
    return word in _NOT_FUTURE


def is_wish(word: str) -> bool:
    """Tell whether `word` says what shall be ("gönderelim", "kısalsın", "yapmalı"): no event yet."""
    return len(word) > 4 and _WISH.search(word) is not None


def is_not_done(word: str) -> bool:
    """Tell whether `word` says that somebody does not or cannot do it: gelmiyor, gelemiyormuş, gelmez, gelemem."""
    return len(word) > 4 and _NOT_DONE.search(word) is not None


def was_to_be(word: str) -> bool:
    """Tell whether `word` says what somebody was going to do, and perhaps did not: yollayacaktık, gelecekti."""
    return len(word) > 4 and _WAS_TO_BE.search(word) is not None


def is_participle(word: str) -> bool:
    """Tell whether `word` is a verb made into an adjective ("aldığı", "gönderdiğimiz"): no event of its own."""
    return len(word) > 4 and _PARTICIPLE.search(word) is not None


# Endings with the letter before them that they need: a vowel (v), a consonant (c), i/u as in -oğlu, -lı (p).
_ENDINGS: tuple[tuple[str, str, Case], ...] = (
    ("ndan", "p", Case.ABLATIVE),
    ("nden", "p", Case.ABLATIVE),
    ("dan", "vc", Case.ABLATIVE),
    ("den", "vc", Case.ABLATIVE),
    ("tan", "c", Case.ABLATIVE),
    ("ten", "c", Case.ABLATIVE),
    ("nin", "v", Case.GENITIVE),
    ("nun", "v", Case.GENITIVE),
    ("yla", "v", Case.INSTRUMENTAL),
    ("yle", "v", Case.INSTRUMENTAL),
    ("nda", "p", Case.LOCATIVE),
    ("nde", "p", Case.LOCATIVE),
    ("in", "c", Case.GENITIVE),
    ("un", "c", Case.GENITIVE),
    ("la", "c", Case.INSTRUMENTAL),
    ("le", "c", Case.INSTRUMENTAL),
    ("da", "vc", Case.LOCATIVE),
    ("de", "vc", Case.LOCATIVE),
    ("ta", "c", Case.LOCATIVE),
    ("te", "c", Case.LOCATIVE),
    ("ya", "v", Case.DATIVE),
    ("ye", "v", Case.DATIVE),
    ("na", "p", Case.DATIVE),
    ("ne", "p", Case.DATIVE),
    ("yi", "v", Case.ACCUSATIVE),
    ("yu", "v", Case.ACCUSATIVE),
    ("ni", "p", Case.ACCUSATIVE),
    ("nu", "p", Case.ACCUSATIVE),
    ("a", "c", Case.DATIVE),
    ("e", "c", Case.DATIVE),
    ("i", "c", Case.ACCUSATIVE),
    ("u", "c", Case.ACCUSATIVE),
)
_HARDENED = {"b": "p", "d": "t", "g": "k"}


@lru_cache(maxsize=8192)
def name_stems(word: str) -> tuple[tuple[str, Case], ...]:
    """Return what the folded `word` may be without a case ending, likeliest first ("ayseyi" → ayse, accusative).

    Where speech softens the last letter (Zeynep → zeynebe) the hard letter is tried as well. The word itself, bare,
    is not among them.
    """
    found: list[tuple[str, Case]] = []
    for ending, after, case in _ENDINGS:
        stem = word.removesuffix(ending)
        if len(stem) < 2 or stem == word or not _fits(stem[-1], after):
            continue
        found.append((stem, case))
        hard = _HARDENED.get(stem[-1])
        if hard is not None and ending[0] in _VOWELS:
            found.append((stem[:-1] + hard, case))
    return tuple(found)


def _fits(letter: str, after: str) -> bool:
    if "p" in after and letter in "iu":
        return True
    return "v" in after if letter in _VOWELS else "c" in after


_APOSTROPHE_CASES: tuple[tuple[re.Pattern[str], Case], ...] = (
    (re.compile(r"n?[dt][ae]n$"), Case.ABLATIVE),
    (re.compile(r"n?[iu]n$"), Case.GENITIVE),
    (re.compile(r"n?[dt][ae](?:ki)?$"), Case.LOCATIVE),
    (re.compile(r"y?l[ae]$"), Case.INSTRUMENTAL),
    (re.compile(r"[yn]?[ae]$"), Case.DATIVE),
    (re.compile(r"[yn]?[iu]$"), Case.ACCUSATIVE),
    (re.compile(r"s$"), Case.GENITIVE),  # English: Ayşe's
)


@lru_cache(maxsize=512)
def case_of(ending: str) -> Case:
    """Return the case an ending after an apostrophe speaks of ("yi", "den", "nun"); English 's is a genitive."""
    for pattern, case in _APOSTROPHE_CASES:
        if pattern.match(ending):
            return case
    return Case.BARE
