"""What stands in a form as text, so that it can be kept as a draft, and read back."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import types
import typing
from typing import Any, TypeVar

Wishes = TypeVar("Wishes")

_BY_ISO = (datetime.datetime, datetime.date, datetime.time)
_PLAIN = (str, int, float, bool)


@dataclasses.dataclass(frozen=True, slots=True)
class Typed(typing.Generic[Wishes]):
    """What a form began with, and what somebody made of it."""

    before: Wishes
    wishes: Wishes

    def over(self, now: Wishes) -> Wishes:
        """Return what was typed over what is known `now`: a field nobody touched is as it came to be meanwhile."""
        return typing.cast("Wishes", _over(self.before, self.wishes, now))


def written(typed: Typed[Wishes]) -> str:
    """Return it as text. Wishes are a dataclass of texts, figures, days, enums, and of tuples and sets of these."""
    return json.dumps([_plain(typed.before), _plain(typed.wishes)], ensure_ascii=False)


def read(kind: type[Wishes], text: str) -> Typed[Wishes] | None:
    """Read it back; None for what is no such text, as a form of another shape may have left it."""
    try:
        before, wishes = json.loads(text)
        return Typed(_made(kind, before), _made(kind, wishes))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _over(before: object, wishes: object, now: object) -> object:
    if not dataclasses.is_dataclass(now) or isinstance(now, type):
        raise TypeError
    touched = {
        field.name: getattr(wishes, field.name)
        for field in dataclasses.fields(now)
        if getattr(wishes, field.name) != getattr(before, field.name)
    }
    return dataclasses.replace(now, **touched)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, _BY_ISO):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in typing.cast("typing.Sequence[object]", value)]
    if isinstance(value, frozenset):
        return sorted((_plain(one) for one in typing.cast("frozenset[object]", value)), key=str)
    return value


def _made(hint: Any, value: Any) -> Any:  # noqa: ANN401, PLR0911 (whatever a form holds; one way out a kind)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return None if value is None else _made(next(one for one in inner if one is not types.NoneType), value)
    if origin is tuple:
        kinds = (inner[0],) * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_made(one, part) for one, part in zip(kinds, value, strict=True))
    if origin is frozenset:
        return frozenset(_made(inner[0], part) for part in value)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return hint(**{field.name: _made(hints[field.name], value[field.name]) for field in dataclasses.fields(hint)})
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint(value)
    if hint in _BY_ISO:
        return hint.fromisoformat(value)
    if hint in _PLAIN and type(value) is hint:
        return value
    raise TypeError
