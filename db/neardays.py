"""Days named from today: "yarın", "cuma", "dün", "tomorrow", "Friday", "in 3 days"."""

import datetime
import re

from db.text import fold

_FROM_TODAY = {
    "evvelsi gun": -2,
    "onceki gun": -2,
    "dun": -1,
    "yesterday": -1,
    "bugun": 0,
    "today": 0,
    "yarin": 1,
    "tomorrow": 1,
    "obur gun": 2,
    "ertesi gun": 1,
    "haftaya": 7,
    "next week": 7,
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "pazartesi pzt monday mon",
            "sali tuesday tue",
            "carsamba car wednesday wed",
            "persembe per thursday thu",
            "cuma friday fri",
            "cumartesi cmt saturday sat",
            "pazar paz sunday sun",
        )
    )
    for name in names.split()
}
_IN_DAYS = re.compile(r"(?:in )?([0-9]{1,3}) (gun|hafta|days?|weeks?)(?: sonra| later)?")


def is_near_day(text: str) -> bool:
    """Say whether a text names a day from today."""
    return near_day(text, datetime.date(2000, 1, 3)) is not None


def near_day(text: str, today: datetime.date, *, past: bool = False) -> datetime.date | None:
    """Return the day a text names, counted from `today`; None where it names none so.

    A day of the week is the next one, never today itself; with `past` it is the last one, which may be today.
    """
    said = fold(text).removesuffix(" gunu").removeprefix("on ")
    if said in _FROM_TODAY:
        return today + datetime.timedelta(_FROM_TODAY[said])
    if said in _WEEKDAYS:
        away = _WEEKDAYS[said] - today.weekday()
        return today + datetime.timedelta(-(-away % 7) if past else away % 7 or 7)
    found = _IN_DAYS.fullmatch(said)
    if found is None:
        return None
    return today + datetime.timedelta(int(found[1]) * (7 if found[2][0] in "hw" else 1))
