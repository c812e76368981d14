"""Reading the files of the sample shop.

They are TOML. A table that holds `tr` and `en` is text: it is read in the language asked for, and both must be there.
Every other name must be one of `db.sample.content`; a name that is one of Python's own words has a `_` there.
"""

import dataclasses
import enum
import keyword
import tomllib
import types
from collections.abc import Mapping
from datetime import time
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from db.records import Language
from db.sample.content import Content, Customer, Everyday
from db.sample.shopcontent import Shop


def read(folder: Path, language: Language) -> Content:
    """Read the sample shop in one language.

    Args:
        folder: holds `shop.toml`, `routine.toml`, `neighbours.toml` and `stories/`.
        language: which of the two texts is taken.

    Raises:
        ValueError: a text lacks one of its languages, or a file says something nobody understands.
    """
    stories = sorted((folder / "stories").glob("*.toml"))
    people = [{"key": story.stem, **_table(story, language)} for story in stories]
    people += _table(folder / "neighbours.toml", language)["customers"]
    return Content(
        shop=_built(Shop, _table(folder / "shop.toml", language), "shop"),
        everyday=_built(Everyday, _table(folder / "routine.toml", language), "routine"),
        customers=_built(tuple[Customer, ...], people, "customers"),
    )


def _table(path: Path, language: Language) -> dict[str, Any]:
    with path.open("rb") as file:
        return _spoken(tomllib.load(file), language, path.stem)


def _spoken(node: Any, language: Language, where: str) -> Any:  # noqa: ANN401 (TOML holds anything)
    """Put the text of one language in the place of both."""
    if isinstance(node, list):
        return [_spoken(item, language, where) for item in node]
    if not isinstance(node, dict):
        return node
    said = [other.value for other in Language if node.get(other.value)]
    if said and len(said) != len(Language):
        raise ValueError(f"{where}: only in one language: {node[said[0]]!r}")
    if said and len(node) == len(said):
        return node[language.value]
    rest = {name: _spoken(value, language, f"{where}.{name}") for name, value in node.items() if name not in said}
    return rest | ({"words": node[language.value]} if said else {})


def _built(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401 (any type hint, any value)
    """Make what `kind` says out of what TOML gave, strictly."""
    if isinstance(kind, types.UnionType):
        kind = next(part for part in get_args(kind) if part is not types.NoneType)
    if dataclasses.is_dataclass(kind):
        return _record(kind, value, where)
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        kinds = [parts[0]] * len(value) if parts[-1] is Ellipsis else parts
        return tuple(
            _built(part, item, f"{where}[{i}]") for i, (part, item) in enumerate(zip(kinds, value, strict=True))
        )
    if get_origin(kind) is Mapping:
        return dict(value)
    if kind is time:
        return time.fromisoformat(value)
    if issubclass(kind, enum.Enum):
        return kind(value)
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(f"{where}: {value!r} is no {kind.__name__}")
    return value


def _record(kind: Any, table: dict[str, Any], where: str) -> Any:  # noqa: ANN401 (any dataclass)
    known = _fields(kind)
    named = {f"{name}_" if keyword.iskeyword(name) else name: value for name, value in table.items()}
    if unknown := named.keys() - known.keys():
        raise ValueError(f"{where}: what is {sorted(unknown)}?")
    try:
        return kind(**{name: _built(known[name], value, f"{where}.{name}") for name, value in named.items()})
    except TypeError as error:
        raise ValueError(f"{where}: {error}") from error


@cache
def _fields(kind: Any) -> dict[str, Any]:  # noqa: ANN401 (any dataclass)
    return get_type_hints(kind)
