"""A shop with a few customers, some of whose names are words as well, on a Saturday afternoon in Istanbul."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from db.quickentry import KnownPeople

CUSTOMERS = (
    (1, "Ayşe Yılmaz", ()),
    (2, "Mehmet Demir", ("Yıldız Tekstil",)),
    (3, "Gül Doğan", ()),
    (4, "İbrahim Şahin", ()),
    (5, "Umut Kaya", ()),
    (6, "Mutlu Aksoy", ()),
    (7, "Cuma Öz", ()),
    (8, "Deniz Ak", ()),
    (9, "Ali Deniz", ()),
    (10, "Fatma Nur Çelik", ()),
    (11, "Emily Brown", ()),
    (12, "James Carter", ("Carter Ltd",)),
    (13, "Zeynep Işık", ()),
    (14, "Will Turner", ()),
    (15, "May Parker", ()),
)
PHONES = ((1, "0532 123 45 67"), (12, "+44 7700 900123"), (2, "0216 555 01 02"), (3, "0216 555 01 02"))


@pytest.fixture(scope="session")
def people() -> KnownPeople:
    return KnownPeople(CUSTOMERS, PHONES)


@pytest.fixture(scope="session")
def now() -> datetime:
    return datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
