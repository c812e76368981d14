"""A whole day played by keys in the real window, under a watchdog: how long the window ever stood still.

The watchdog ticks every millisecond on the window's own thread. What lies between two ticks is a frame: a key, all that
came of it at once, and the painting. It is counted twice: what this thread itself worked, which a busy machine leaves
alone, and what the clock says, which is what a person feels and where waiting for other threads shows.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Generator, Iterator, Sequence
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
_APART = 0.5  # seconds between two keys that are each meant by themselves
_TOLD = 6  # of what the longest frames were for


@dataclasses.dataclass(frozen=True, slots=True)
class Frame:
    """One frame: the seconds this thread worked and the seconds that passed, what for, and on which page."""

    worked: float
    passed: float
    doing: str
    page: str


@dataclasses.dataclass(slots=True)
class Watchdog:
    """Keeps every frame.

    Attributes:
        page: says which page is seen.
        doing: what somebody is doing now.
        frames: all so far.
    """

    page: Callable[[], str]
    doing: str = "start"
    frames: list[Frame] = dataclasses.field(default_factory=list)
    _worked: float = 0.0
    _passed: float = 0.0

    def tick(self) -> None:
        worked, passed = time.thread_time(), time.perf_counter()
        self.frames.append(Frame(worked - self._worked, passed - self._passed, self.doing, self.page()))
        self.begin()

    def begin(self) -> None:
        self._worked, self._passed = time.thread_time(), time.perf_counter()


def measure(sizes: Sequence[int]) -> list[Row]:
    """Play the day on each journal."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.copied(size) as path, running(path) as program:
            dog = Watchdog(program.window.book.current_key)
            with _watched(dog):
                _play(program, dog)
        rows.append(_row("day, longest frame, own work", size, dog.frames, lambda frame: frame.worked))
        rows.append(_row("day, longest frame, by the clock", size, dog.frames, lambda frame: frame.passed))
    return rows


def _row(what: str, size: int, frames: Sequence[Frame], taken: Callable[[Frame], float]) -> Row:
    longest: dict[tuple[str, str], Frame] = {}
    for frame in sorted(frames, key=taken, reverse=True):
        longest.setdefault((frame.doing, frame.page), frame)
    told = ", ".join(
        f"{frame.doing} ({frame.page}) {taken(frame) * 1000:.0f}" for frame in list(longest.values())[:_TOLD]
    )
    over = sum(taken(frame) > _LIMIT for frame in frames)
    usual = percentile([taken(frame) for frame in frames], 0.99)
    note = f"{over} over; {told}; p99 {usual * 1000:.0f} ms"
    return Row(what, size, max(map(taken, frames)), None, "50 ms", limit=_LIMIT, note=note)


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
    yield from _with_a_complaint(hand)
    yield from _in_the_list(hand, long)
    yield "a report"
    hand.find(f"report {other}")
    for number, page in enumerate(("Care", "Trends"), 3):
        yield page
        hand.key(f"Ctrl+{number}")
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
        hand.wait(_APART)
    yield "put off"
    hand.type("l")
    hand.key("Escape")
    yield "open the line"
    hand.key("Ctrl+N")
    yield "type a touch"
    hand.type(f"{other} aradı dün 15:30 memnun söz: kollar cuma 17:00")
    yield "log it"
    hand.key("Return")
    yield "log another"
    hand.key("Ctrl+N")
    hand.type(f"{other} whatsapp: kumaşın resmini gönderdim")
    hand.key("Return")
    yield "keep a promise"
    for _ in range(2):
        hand.press("Kept: ")
        if hand.has_menu():
            hand.choose("Kept")


def _on_cards(hand: Keys, other: str) -> Iterator[str]:
    from desktop.targets import CustomerTarget

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


def _with_a_complaint(hand: Keys) -> Iterator[str]:
    from db.models import Complaint
    from desktop.targets import CustomerTarget

    waiting = Complaint.select(Complaint.customer).where(Complaint.first_contact_at.is_null()).first()
    assert waiting is not None
    yield "open a card with a complaint"
    hand.program.desk.bus.wanted.emit(CustomerTarget(waiting.customer_id))
    hand.settle()
    yield "answer the complaint"
    hand.press("Spoken with now")
    hand.press("Remedy…")
    hand.type("Yenisi çarşambaya kadar hazır")
    hand.key("Return")
    hand.press("They said yes")


def _in_the_list(hand: Keys, name: str) -> Iterator[str]:
    yield "the list"
    hand.key("Ctrl+2")
    hand.key("Escape")
    yield "scroll the list"
    for _ in range(10):
        hand.key("PgDown")
    yield "filter the list"
    hand.type(name[:4])
