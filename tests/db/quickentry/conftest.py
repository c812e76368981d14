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
STREET = (
    (1, "Canan Aydın", ()),
    (2, "Hüseyin Kara", ()),
    (3, "Selin Öztürk", ()),
    (4, "Burak Yıldırım", ()),
    (5, "Nurgül Şen", ()),
    (6, "Özgür Taş", ()),
    (7, "Sevgi Polat", ()),
    (8, "Barış Güneş", ()),
    (9, "Tuğçe Arslan", ()),
    (10, "Kemal Bozkurt", ()),
    (11, "Elif Koç", ()),
    (12, "Elif Yavuz", ()),
    (13, "Pınar Su", ()),
    (14, "Hakan Çetin", ()),
    (15, "Gökhan Tekin", ()),
    (16, "Yasemin Uçar", ()),
    (17, "Hatice Nur Kılıç", ()),
    (18, "Okan Erdem", ()),
    (19, "Murat Sezer", ("Defne Otel",)),
    (20, "Nalan Kurt", ()),
    (21, "Serkan Ay", ()),
    (22, "Songül Ekinci", ()),
    (23, "İlker Önal", ()),
    (24, "Çiğdem Balcı", ()),
    (25, "Ümit Sarı", ()),
    (26, "Leyla Demirci", ()),
    (31, "Sarah Mitchell", ()),
    (32, "Tom Baker", ()),
    (33, "Grace Lee", ()),
    (34, "Mark Hughes", ()),
    (35, "Rose Bennett", ()),
    (36, "Dave Wilson", ()),
    (37, "Priya Patel", ()),
    (38, "Jack Long", ()),
    (39, "Olivia Stone", ()),
    (40, "Hannah Price", ()),
    (41, "Hope Walker", ()),
    (42, "Oliver Grant", ("Grant & Sons",)),
    (43, "Chris Young", ()),
    (44, "Linda Thompson", ()),
    (45, "Ahmed Khan", ()),
    (46, "Lucy Reed", ()),
    (47, "Lucy Fox", ()),
    (48, "Megan O'Brien", ()),
    (49, "Bill Cooper", ()),
    (50, "Frank Moore", ()),
    (51, "Joy Adams", ()),
    (52, "Ben Shaw", ()),
    (53, "Nina Rossi", ("Bloom Cafe",)),
    (54, "Kate Marsh", ()),
    (55, "Harry Potts", ()),
)
PHONES = ((1, "0532 123 45 67"), (12, "+44 7700 900123"), (2, "0216 555 01 02"), (3, "0216 555 01 02"))


@pytest.fixture(scope="session")
def people() -> KnownPeople:
    return KnownPeople(CUSTOMERS, PHONES)


@pytest.fixture(scope="session")
def street() -> KnownPeople:
    return KnownPeople(STREET)


@pytest.fixture(scope="session")
def now() -> datetime:
    return datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
