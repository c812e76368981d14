"""What the owner chose on this computer: language, theme, size of text, the last journal, the window's place.

The file is small, written whole and atomically. A broken file or a value nobody knows never stops the program: what
cannot be read counts as not chosen.
"""

import contextlib
import dataclasses
import datetime
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from db.errors import UserError
from db.files import write_whole
from db.records import Language
from desktop.tokens import Ground

TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 2.0)
"""The sizes of text on offer, as factors of the theme's own sizes."""


@dataclasses.dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where the main window stood, in device-independent pixels of the whole desktop."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Notices:
    """How Hatır makes itself heard while nobody looks at it.

    Attributes:
        digest: whether a word comes once a day about who is waiting.
        at: at which local hour.
        names: whether customers are named in it; a screen on a counter is seen by everybody.
        badge: whether the count stands on the icon and in the window's title.
        stays: whether a closed window leaves Hatır running beside the clock; None until somebody was asked.
        told_on: the day of the last word.
    """

    digest: bool = True
    at: datetime.time = datetime.time(9)
    names: bool = False
    badge: bool = True
    stays: bool | None = None
    told_on: datetime.date | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class LeftFile:
    """The file a journal was moved from: where it is, and its size and time of writing when it was left."""

    path: Path
    size: int
    changed_ns: int


@dataclasses.dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that was chosen; None stands for "as the system has it" or "not yet".

    `still`: nothing moves. `logs`: the name of who logs touches at this computer, where several could. `left`: the file
    the journal was moved from, until it is gone and the backups have come along.
    """

    language: Language | None = None
    ground: Ground | None = None
    text_scale: float = 1.0
    still: bool = False
    logs: str | None = None
    journal: Path | None = None
    left: LeftFile | None = None
    window: WindowPlace | None = None
    notices: Notices = Notices()


class Settings:
    """The preferences and the file they live in."""

    def __init__(self, file: Path) -> None:
        """Read `file`; an absent or broken one gives the defaults."""
        self._file = file
        self._now = _read(file)

    @property
    def now(self) -> Preferences:
        """What is chosen at this moment."""
        return self._now

    def change(self, preferences: Preferences) -> None:
        """Take over `preferences` and keep them.

        A disk that refuses them costs the owner nothing but the choice at the next start, so it stays silent.
        """
        if preferences == self._now:
            return
        self._now = preferences
        with contextlib.suppress(UserError, UnicodeEncodeError):
            write_whole(self._file, _as_toml(preferences).encode())


def _read(file: Path) -> Preferences:
    try:
        stored = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    known = {name: _understood(read, stored[name]) for name, read in _READERS.items() if name in stored}
    return Preferences(**{name: value for name, value in known.items() if value is not None})


def _understood(read: Callable[[Any], object], value: object) -> Any:  # noqa: ANN401 - whatever the field holds
    try:
        return read(value)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
        return None


def _text_scale(value: float) -> float:
    wanted = float(value)
    return min(TEXT_SCALES, key=lambda offered: abs(offered - wanted))


def _journal(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value else None


def _left(value: Mapping[str, Any]) -> LeftFile | None:
    path = _journal(value.get("path"))
    return LeftFile(path, int(value["size"]), int(value["changed_ns"])) if path is not None else None


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _window(value: Mapping[str, Any]) -> WindowPlace:
    x, y, width, height = (int(value[name]) for name in ("x", "y", "width", "height"))
    return WindowPlace(x, y, width, height, maximized=value.get("maximized") is True)


def _notices(value: Mapping[str, Any]) -> Notices:
    known = {name: _understood(read, value[name]) for name, read in _NOTICE_READERS.items() if name in value}
    return Notices(**{name: value for name, value in known.items() if value is not None})


def _yes(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _whole_minutes(value: str) -> datetime.time:
    return datetime.time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)


_NOTICE_READERS: Mapping[str, Callable[[Any], object]] = {
    "digest": _yes,
    "at": _whole_minutes,
    "names": _yes,
    "badge": _yes,
    "stays": _yes,
    "told_on": datetime.date.fromisoformat,
}

_READERS: Mapping[str, Callable[[Any], object]] = {
    "language": Language,
    "ground": Ground,
    "text_scale": _text_scale,
    "still": _yes,
    "logs": _name,
    "journal": _journal,
    "left": _left,
    "window": _window,
    "notices": _notices,
}


def _as_toml(preferences: Preferences) -> str:
    import json  # a JSON text is a TOML text; not needed to start

    chosen = {name: value for name, value in dataclasses.asdict(preferences).items() if value is not None}
    tables = {name: chosen.pop(name) for name, value in list(chosen.items()) if isinstance(value, dict)}
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False, default=str)}" for name, value in chosen.items()]
    for table, values in tables.items():
        said = {name: value for name, value in values.items() if value is not None}
        lines += [
            "",
            f"[{table}]",
            *(f"{name} = {json.dumps(value, ensure_ascii=False, default=str)}" for name, value in said.items()),
        ]
    return "\n".join(lines) + "\n"
