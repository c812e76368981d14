"""What the palette can do and where it can lead, found by words of either language whichever the window speaks."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Sequence

from db.records import Language
from db.text import fold
from desktop import i18n

_SHOWN = 5
_VERB_FROM = 3  # letters of a verb that are enough


@dataclasses.dataclass(frozen=True, slots=True)
class Offer:
    """A page to go to, or something to do.

    Attributes:
        name: as the window calls it.
        icon: which file of `resources/icons`.
        run: does it.
        keys: the keys that do the same, in Qt's notation.
        also: every other text it is found by, folded.
    """

    name: str
    icon: str
    run: Callable[[], object]
    keys: str = ""
    also: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Errand:
    """Something done for one person: "report ayşe".

    Attributes:
        name: with a place for the person's name.
        icon: which file of `resources/icons`.
        target: gives what is asked of the window for the customer with this id.
        verbs: the words that ask for it, folded.
    """

    name: str
    icon: str
    target: Callable[[int], object]
    verbs: tuple[str, ...]


@functools.cache
def in_both(source: str) -> tuple[str, ...]:
    """Return a text of the context "Offers" in both languages, folded; in parts where commas part it."""
    said = (i18n.words(language).translate("Offers", source) for language in Language)
    return tuple(fold(part) for text in said for part in text.split(","))


def matching(offers: Iterable[Offer], typed: str) -> Sequence[Offer]:
    """Return the offers that are meant by what was typed, those called so before those found by other words."""
    asked = fold(typed).split()
    if not asked:
        return ()
    ranked = [(rank, offer) for offer in offers if (rank := _rank(offer, asked)) is not None]
    return tuple(offer for _, offer in sorted(ranked, key=lambda pair: pair[0])[:_SHOWN])


def errand_in(errands: Iterable[Errand], typed: str) -> tuple[Errand, str] | None:
    """Return what is to be done for somebody and how they are called: "ayşe için rapor"; None where nothing is.

    Nobody is called yet where a verb of two words stands alone: "new job".
    """
    words = [word for word in fold(typed).split() if word not in _BETWEEN]
    if len(words) < 2:
        return None
    called = " ".join(words[:2])
    for errand in errands:
        if called in errand.verbs:
            return errand, " ".join(words[2:])
    for verb, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
        for errand in errands:
            if len(verb) >= _VERB_FROM and any(known.startswith(verb) for known in errand.verbs):
                return errand, " ".join(rest)
    return None


#: Words between the errand and the person; folded.
_BETWEEN = frozenset({"for", "with", "to", "of", "icin", "ile"})


def _rank(offer: Offer, asked: Sequence[str]) -> int | None:
    """Called so before also called so, and the beginning before the middle."""
    name, also, typed = _folded(offer.name), _one_text(offer.also), " ".join(asked)
    if name.startswith(typed):
        return 0
    if f"\n{typed}" in also:
        return 1
    words, others = f" {name}", also.replace("\n", " ")
    parts = [f" {part}" for part in asked]
    if all(part in words for part in parts):
        return 2
    return 3 if all(part in words or part in others for part in parts) else None


# The same few dozen offers are asked at every key.
@functools.lru_cache(maxsize=256)
def _folded(name: str) -> str:
    return fold(name)


@functools.lru_cache(maxsize=256)
def _one_text(texts: tuple[str, ...]) -> str:
    """Return folded texts in one, each after the beginning of a line."""
    return "\n".join(("", *texts))
