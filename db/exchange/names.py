"""Names written in one piece: who is a firm, and which part of a person's name is which."""

import re
from dataclasses import dataclass
from functools import lru_cache

from db.text import fold

#: Words that stand in the names of firms and hardly ever in those of people, folded.
_FIRM_WORDS = frozenset(
    """
    acente acentesi ajans ajansi akademi anaokulu apartmani aspor atolye atolyesi avm bakkal bakkaliye bankasi
    belediyesi bilgisayar bilisim buro burosu butik cafe camasirhane catering cicekcilik danismanlik dekorasyon
    dernegi dershanesi dugun eczane eczanesi egitim elektrik elektronik emlak enerji fabrikasi firini gida gmbh
    guzellik hastanesi hirdavat holding hotel inc insaat isletmesi ithalat kafe kargo kasabi kirtasiye klinigi
    koleji kollektif kooperatifi kozmetik kuafor kuaforu kulubu kuyumculuk laboratuvari limited llc lojistik
    lokantasi ltd magazasi mali manav manavi market marketi matbaa matbaacilik mermer mimarlik mobilya muhendislik
    musavirlik nakliyat nakliye noteri odasi ofisi okulu optik organizasyon otel oteli otomotiv oyuncak pansiyon
    pastanesi pastane petrol pide plastik poliklinigi reklam reklamcilik restaurant restoran sanayi sendikasi
    sigorta sirketi spor sti studyo studyosu subesi tasarim teknoloji tekstil ticaret tic turizm universitesi vakfi
    yapi yayincilik yayinevi yazilim yonetimi
    company corp corporation foundation institute ltda school services solutions university
    """.split(),
)
#: Short forms that only mean a firm with their dot, or as capitals standing last.
_FIRM_SHORT = re.compile(
    r"(?:^|\s)(?:a\.\s?ş\.?|a\.\s?s\.|san\.|tic\.|ltd\.|şti\.|sti\.|inş\.|paz\.|dış\.|co\.|ort\.)(?:\s|$|,)"
    r"|\s(?:AŞ|A\.Ş|Co|LTD|AG|SA|BV|PLC|KG)$",
)

_NOT_LETTERS = re.compile(r"[^a-z]+")

_TITLES = frozenset(
    """
    dr doc prof ord uzm op av avukat muh mim yrd ogr gor ecz dt vet mr mrs ms miss sir bay bayan sn sayin hz
    """.split(),
)
_FORMS_OF_ADDRESS = frozenset({"hanim", "bey", "hn", "hnm", "beyefendi", "hanimefendi"})


@dataclass(frozen=True, slots=True)
class NameParts:
    """A person's name in parts. What is missing is empty; `suffix` holds a form of address such as Hanım, too."""

    given: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""


def looks_like_firm(name: str) -> bool:
    """Say whether a name is rather a firm's than a person's, by the words in it. One word alone never is."""
    words = name.split()
    if len(words) < 2:
        return False
    return any(map(_is_firm_word, words)) or (("." in name or words[-1].isupper()) and _has_short_form(name))


def split_name(name: str, *, family_first: bool = False) -> NameParts:
    """Return the parts of a person's name: the last word is the family name, `Yılmaz, Ayşe` is turned around.

    Where the list says that it begins with the family's name, the first word is that.
    """
    words = name.split()
    if not any(letter.isalpha() for letter in name):  # whom one knows by a number has no family name
        return NameParts(" ".join(words))
    if name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        if family and given:
            return NameParts(given=given, family=family)
    prefix: list[str] = []
    while len(words) > 1 and _is_title(words[0]):
        prefix.append(words.pop(0))
    suffix: list[str] = []
    while len(words) > 1 and _is_form_of_address(words[-1]):
        suffix.insert(0, words.pop())
    family = words.pop(0 if family_first else -1) if len(words) > 1 else ""
    return NameParts(" ".join(words), family, " ".join(prefix), " ".join(suffix))


# The same names come again and again: each word is folded once.


@lru_cache(maxsize=20_000)
def _is_firm_word(word: str) -> bool:
    return not _FIRM_WORDS.isdisjoint(_NOT_LETTERS.split(fold(word)))


def _has_short_form(name: str) -> bool:
    return _FIRM_SHORT.search(name) is not None or _FIRM_SHORT.search(name.lower()) is not None


@lru_cache(maxsize=20_000)
def _is_title(word: str) -> bool:
    return fold(word).rstrip(".") in _TITLES


@lru_cache(maxsize=20_000)
def _is_form_of_address(word: str) -> bool:
    return fold(word).rstrip(".") in _FORMS_OF_ADDRESS
