"""A line of quick entry understood at every key stroke, against a frame."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence

from measuring import FRAME, Row
from moment import NOW

from db.quickentry import KnownPeople, parse

_LINES = (
    "Ayşe aradı dün 15:30 memnun söz: kollar cuma 17:00",
    "Mehmet Bey'e WhatsApp'tan yazdım, cevap vermedi",
    "şikâyet: Şule Kaya paça kısa olmuş diyor, üzgün #ölçü",
    "Emily called this morning, 12 min, happy, promise: hem by next Friday 5pm",
    "müşteriyi aradım, yarın 15:30'da gelecek",
)


def measure(sizes: Sequence[int]) -> list[Row]:
    """Understand the beginnings of some lines as they are typed; the median key stroke."""
    rows: list[Row] = []
    for size in sizes:
        people = KnownPeople([(number, f"Ad{number} Soyad{number}", ()) for number in range(size)])
        took: list[float] = []
        for line in _LINES:
            for end in range(1, len(line) + 1):
                begun = time.perf_counter()
                parse(line[:end], now=NOW, people=people)
                took.append(time.perf_counter() - begun)
        rows.append(Row("a line understood", size, statistics.median(took), FRAME, "one frame", goal=1))
    return rows
