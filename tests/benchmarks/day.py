"""A whole day played by keys in the real window, under a watchdog: how long the window ever stood still.

The watchdog ticks every millisecond on the window's own thread. What lies between two ticks is a frame: a key, all that
came of it at once, and the painting. Counted is the time this thread itself worked: a busy machine tells no tales.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import crowds
from measuring import Row, percentile
from program import running

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from desktop.app import Program
    from tests.desktop.views.hand import Keys

_LIMIT = 0.05
_LOOKED = 2.5  # seconds one looks at Today before one does anything
_TOLD = 4  # of the longest frames


@dataclasses.dataclass(slots=True)
class Watchdog:
    """Seconds of every frame, with what was being done."""

    doing: str = "start"
    frames: list[tuple[float, str]] = dataclasses.field(default_factory=list)
    _ticked: float = 0.0

    def tick(self) -> None:
        now = time.thread_time()
        self.frames.append((now - self._ticked, self.doing))
        self._ticked = now

    def begin(self) -> None:
        self._ticked = time.thread_time()


def measure(sizes: Sequence[int]) -> list[Row]:
    """Play the day on each journal."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.copied(size) as path, running(path) as program:
            dog = Watchdog()
            with _watched(dog):
                _play(program, dog)
        longest = sorted(dog.frames, reverse=True)[:_TOLD]
        told = ", ".join(f"{doing} {seconds * 1000:.0f}" for seconds, doing in longest)
        worst, usual = longest[0][0], percentile([seconds for seconds, _ in dog.frames], 0.99)
        note = f"{told}; p99 {usual * 1000:.0f} ms"
        rows.append(Row("day, longest frame", size, worst, None, "50 ms", limit=_LIMIT, note=note))
    return rows


@contextmanager
def _watched(dog: Watchdog) -> Generator[QTimer]:
    from PySide6.QtCore import Qt, QTimer

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(dog.tick)
    dog.begin()
    timer.start()
    try:
        yield timer
    finally:
        timer.stop()


def _play(program: Program, dog: Watchdog) -> None:
    from tests.desktop.views.hand import Keys

    hand = Keys(program)
    program.window.activateWindow()
    hand.wait(_LOOKED)
    for dog.doing in _steps(hand):
        hand.settle()


def _steps(hand: Keys) -> Iterator[str]:
    """Yield what is about to be done, and do it when asked for the next: each thing once, as a person would."""
    from db.queries import customers

    journal = hand.program.journals.present
    assert journal is not None
    long, other = (row.name for row in customers.rows(journal, [crowds.LONGEST, crowds.ORDINARY]))
    yield from _on_today(hand, other)
    yield from _on_cards(hand, other)
    yield from _in_the_list(hand, long)
    yield "a report"
    hand.find(f"report {other}")
    yield "back to Today"
    hand.key("Ctrl+1")
    yield "the end"


def _on_today(hand: Keys, other: str) -> Iterator[str]:
    yield "arrow down Today"
    for _ in range(3):
        hand.key("Down")
    yield "log by one key"
    for _ in range(2):
        hand.type("t")
    yield "put off"
    hand.type("l")
    hand.key("Escape")
    yield "open the line"
    hand.key("Ctrl+N")
    yield "type a touch"
    hand.type(f"{other} aradı dün 15:30 memnun söz: kollar cuma 17:00")
    yield "log it"
    hand.key("Return")
    yield "keep a promise"
    for _ in range(2):
        hand.press("Kept: ")
        if hand.has_menu():
            hand.choose("Kept")


def _on_cards(hand: Keys, other: str) -> Iterator[str]:
    from desktop.page import CustomerTarget

    yield "find somebody"
    hand.key("Ctrl+K")
    hand.type(other)
    yield "open a card"
    hand.key("Return")
    yield "log on the card"
    hand.key("Ctrl+N")
    hand.type("uğradı, memnun, 15 dk")
    hand.key("Return")
    yield "edit the card"
    hand.press("Note what they value")
    hand.type("Sözünde dursun")
    hand.key("Return")
    hand.key("Escape")
    yield "undo"
    hand.key("Ctrl+Z")
    yield "open a card of 10,000 touches"
    hand.program.desk.bus.wanted.emit(CustomerTarget(crowds.LONGEST))
    hand.settle()
    yield "scroll its story"
    for _ in range(10):
        hand.key("PgDown")


def _in_the_list(hand: Keys, name: str) -> Iterator[str]:
    yield "the list"
    hand.key("Ctrl+2")
    hand.key("Escape")
    yield "scroll the list"
    for _ in range(10):
        hand.key("PgDown")
    yield "filter the list"
    hand.type(name[:4])
