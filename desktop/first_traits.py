"""The traits a checklist begins with, read from the resources, and the words they go by in each language."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import resources
from db.commands.checklists import FirstTrait
from db.records import Language

_FILE = "checklists/first.toml"


def first_traits(language: Language) -> tuple[FirstTrait, ...]:
    """Return the good and bad traits of the field's literature, worded in `language`."""
    return tuple(FirstTrait(each["key"], each[language.value], each["good"], float(each["weight"])) for each in _told())


class Worded(Protocol):
    """A trait with its words; `key` names one the list began with."""

    @property
    def key(self) -> str | None: ...
    @property
    def words(self) -> str: ...


def said(trait: Worded, language: Language) -> str:
    """Return the words of a trait: of one the list began with, in `language`, as long as the shop left them alone."""
    known = next((each for each in _told() if each["key"] == trait.key), None)
    if known is None or trait.words not in {known[each.value] for each in Language}:
        return trait.words
    return str(known[language.value])


@functools.cache
def _told() -> Sequence[Mapping[str, Any]]:
    with resources.path(_FILE).open("rb") as file:
        return tomllib.load(file)["traits"]
