"""The traits a checklist begins with, read from the resources in one language."""

from __future__ import annotations

import tomllib

import resources
from db.commands.checklists import FirstTrait
from db.records import Language

_FILE = "checklists/first.toml"


def first_traits(language: Language) -> tuple[FirstTrait, ...]:
    """Return the good and bad traits of the field's literature, worded in `language`."""
    with resources.path(_FILE).open("rb") as file:
        told = tomllib.load(file)["traits"]
    return tuple(FirstTrait(each["key"], each[language.value], each["good"], float(each["weight"])) for each in told)
