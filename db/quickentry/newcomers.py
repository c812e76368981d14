"""The name on the card of somebody nobody knows yet: "zeynep hanım" is Zeynep, and is addressed as Hanım."""

from dataclasses import dataclass

from db.quickentry import vocabulary_people as words
from db.quickentry.tokens import folded
from db.quickentry.trie import words as word_set
from db.records import Language
from db.text import upper_tr

_ADDRESSED_AS = {
    "hanim": "Hanım", "hn": "Hanım", "hnm": "Hanım", "hanm": "Hanım", "hanimefendi": "Hanım", "bey": "Bey",
    "beyefendi": "Bey", "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "dr": "Dr", "doktor": "Dr",
    "prof": "Prof", "av": "Av.", "avukat": "Av.",
}  # fmt: skip
_BESIDE_A_NAME = word_set(f"{words.TITLES} {words.HONORIFICS}")


@dataclass(frozen=True, slots=True)
class NewName:
    """A name in its parts; `honorific` is empty where nothing, or only a "usta" or "abla", stood beside it."""

    given: str
    family: str
    honorific: str

    @property
    def whole(self) -> str:
        """The name without what it is addressed by."""
        return f"{self.given} {self.family}".strip()


def name_for_card(text: str, language: Language) -> NewName:
    """Return what a card should say of the name typed as `text`; small first letters grow, in the way of `language`."""
    typed = text.split()
    named = [word for word in typed if folded(word.rstrip(".")) not in _BESIDE_A_NAME]
    beside = [folded(word.rstrip(".")) for word in typed if word not in named]
    honorific = next((_ADDRESSED_AS[word] for word in beside if word in _ADDRESSED_AS), "")
    if not named:  # Usta alone may well be somebody
        named, honorific = typed, ""
    *given, last = [_grown(word, language) for word in named] or [""]
    return NewName(" ".join(given) or last, last if given else "", honorific)


def _grown(word: str, language: Language) -> str:
    if word != word.lower():
        return word
    first = upper_tr(word[:1]) if language is Language.TR else word[:1].upper()
    return first + word[1:]
