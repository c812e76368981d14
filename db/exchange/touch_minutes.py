"""How long a touch took, as lists tell it: `15`, `0:15`, `1,5 saat`, `1 saat 15 dk`, `90 sn`, `yarım saat`."""

import re

from db.text import fold

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_SPOKEN = re.compile(
    r"(?:(?P<hours>[0-9]+(?:[.,][0-9]+)?)\s*(?:h|hr|hrs|hours?|saat|sa|s(?=\s*[0-9]))\b\.?)?\s*"
    r"(?:(?P<minutes>[0-9]+)\s*(?:(?:m|min|mins|minutes?|dk|dakika)\b\.?|['’′]|$))?\s*"
    r"(?:(?P<seconds>[0-9]+)\s*(?:sn|saniye|sec|secs|seconds?)\b\.?)?"
)
_WORDS = {
    "ceyrek saat": 15, "yarim saat": 30, "bir saat": 60, "bir bucuk saat": 90, "iki saat": 120,
    "a quarter of an hour": 15, "half an hour": 30, "an hour": 60, "one hour": 60, "two hours": 120,
}  # fmt: skip


def minutes_of(text: str) -> int | None:
    """Return the minutes a text names, or None where it names none. Seconds are rounded."""
    bare = text.strip().lower()
    if _NUMBER.fullmatch(bare):
        return round(_figure(bare))
    clock = _CLOCK.fullmatch(bare)
    if clock is not None:
        # 0:15 is a quarter of an hour, as spreadsheets write it.
        return int(clock[1]) * 60 + int(clock[2])
    told = _WORDS.get(" ".join(fold(bare).split()))
    if told is not None:
        return told
    spoken = _SPOKEN.fullmatch(bare)
    if spoken is None or not any(spoken.groups()):
        return None
    seconds = int(spoken["seconds"] or 0)
    return round(_figure(spoken["hours"] or "0") * 60 + int(spoken["minutes"] or 0) + (seconds + 1e-9) / 60)


def _figure(text: str) -> float:
    return float(text.replace(",", "."))
