"""Where this computer stands: what a new journal takes to be the shop's time zone and country."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QLocale, QTimeZone

_NOWHERE = frozenset({"", "UTC", "Etc/UTC", "GMT", "Etc/GMT"})


@dataclasses.dataclass(frozen=True, slots=True)
class Homeland:
    """An IANA time zone and an ISO 3166 country; either is empty where the system does not tell."""

    zone: str
    region: str


def here() -> Homeland:
    """Return where the system's clock and language say it stands.

    The clock comes first: many a computer in Izmir speaks American English, but few keep New York's time.
    """
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    if zone in _NOWHERE or not _is_known(zone):
        return Homeland("", _code(QLocale.system().territory()))
    region = _code(QTimeZone.systemTimeZone().territory()) or _code(QLocale.system().territory())
    return Homeland(zone, region)


def _code(territory: QLocale.Country) -> str:
    return QLocale.territoryToCode(territory)


def _is_known(zone: str) -> bool:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # not needed to start

    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True
