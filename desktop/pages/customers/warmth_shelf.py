"""The warmth of those in the list, counted beside the window and kept while it still holds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.context import Context
from desktop.tasks import Ticket

_AT_ONCE = 400  # so many take the journal's lane a tenth of a second; what is asked meanwhile waits no longer
_PATIENCE = 80  # milliseconds of standing still before those in sight are counted
_WAITING_AT_MOST = 200  # of rows that flew by, only the last ones are still looked at


class WarmthShelf(QObject):
    """Nothing on it is older than the last change of the card: what was changed is counted again before it is shown.

    Attributes:
        renewed: more is known than before.
        counting: of how many how many are counted, while everybody is.
    """

    renewed = Signal()
    counting = Signal(int, int)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._context = context
        self._on: datetime.date | None = None
        self._known: dict[int, float | None] = {}
        self._waiting: dict[int, None] = {}
        self._everybody: list[int] = []
        self._total = 0
        self._ready: Callable[[], object] | None = None
        self._ticket: Ticket | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._go_on)

    def figure(self, customer_id: int) -> tuple[bool, float | None]:
        """Return whether somebody's warmth is counted yet, and the warmth; None where nothing is known of it.

        What is not counted yet will be, and `renewed` tells.
        """
        self._begin_day()
        if customer_id in self._known:
            return True, self._known[customer_id]
        self._waiting.pop(customer_id, None)
        self._waiting[customer_id] = None
        if len(self._waiting) > _WAITING_AT_MOST:
            del self._waiting[next(iter(self._waiting))]
        if not self._everybody:  # counting begins when the scrolling ends
            self._timer.start()
        return False, None

    def figures(self) -> Mapping[int, float]:
        """Return what is known of everybody counted so far, by id."""
        return {customer_id: warmth for customer_id, warmth in self._known.items() if warmth is not None}

    def count(self, ids: Iterable[int], then: Callable[[], object]) -> None:
        """Count all of these that are not counted yet, and call `then`; asked again, only the last asker is told."""
        self._begin_day()
        self._everybody = [customer_id for customer_id in ids if customer_id not in self._known]
        self._total, self._ready = len(self._everybody), then
        self._go_on()

    def stop(self) -> None:
        """Nobody waits for everybody any more."""
        self._everybody, self._ready = [], None

    def rest(self) -> None:
        """Nobody looks: begin nothing more."""
        self._timer.stop()
        self._waiting.clear()

    def go_on(self) -> None:
        """Somebody looks again."""
        if self._everybody:
            self._timer.start()

    def forget(self, customer_ids: Iterable[int] | None = None) -> None:
        """Count these again when they are next asked for; everybody by default."""
        # A figure under way may be of before the change.
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        if customer_ids is None:
            self._known.clear()
        for customer_id in customer_ids or ():
            self._known.pop(customer_id, None)
        if self._everybody:
            self._timer.start()

    def _begin_day(self) -> None:
        today = self._context.today()
        if self._on != today:
            self._on = today
            self._known.clear()

    @Slot()
    def _go_on(self) -> None:
        if self._ticket is not None:
            return
        batch = list(self._waiting)[::-1] or self._everybody[:_AT_ONCE]
        if not batch:
            ready, self._ready = self._ready, None
            if ready is not None:
                ready()
            return
        journal, today = self._context.journal, self._context.today()

        def count(_ticket: Ticket) -> tuple[Sequence[int], Mapping[int, float | None]]:
            from db.queries.warmth import warmth_now

            found = warmth_now(journal, today, batch)
            return batch, {one: now.warmth if now.known else None for one, now in found.items()}

        self._ticket = self._context.tasks.run(count, self._take)

    def _take(self, counted: tuple[Sequence[int], Mapping[int, float | None]]) -> None:
        self._ticket = None
        batch, found = counted
        for customer_id in batch:
            self._known[customer_id] = found.get(customer_id)
            self._waiting.pop(customer_id, None)
        if self._everybody:
            self._everybody = [one for one in self._everybody if one not in self._known]
            self.counting.emit(self._total - len(self._everybody), self._total)
        self.renewed.emit()
        if self._waiting or self._everybody or self._ready:
            self._timer.start(0 if self._everybody else _PATIENCE)
        self._timer.setInterval(_PATIENCE)
