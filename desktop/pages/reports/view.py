"""The page of reports: what is chosen on the left is seen on the right as it will leave the house."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import ChangeSet
from desktop import report_making, theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.reports import making
from desktop.pages.reports.begun_letters import BegunLetters
from desktop.pages.reports.making import Shown
from desktop.pages.reports.panel import Panel
from desktop.pages.reports.preview import Preview
from desktop.pages.reports.sending import Ready, Sending
from desktop.pages.reports.sides import Sides
from desktop.report_making import Beginning, Made
from desktop.reporting import Part, Reporter, Wishes
from desktop.targets import PaperTarget, ReportTarget, Target
from desktop.tasks import Lane, Ticket
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.pages.reports.client_view import ClientView

_FIRST = 1000
#: After the last key; of a short report it then takes 30 ms until it is seen, of one of forty pages some 200.
_PAUSE_MS = 60
#: From so many pages on the first one is shown before the others are made.
_LONG = 6
#: Tables a report's own record is written to: keeping it changes nothing of what is on the paper.
_OWN_TABLES = frozenset({"report_record", "attachment", "business"})


class ReportsPage(Page):
    """Makes progress reports: for one client, or for several at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with the first client who has work in hand."""
        super().__init__(parent)
        self._context = context
        self._letters = BegunLetters(context, self)
        self._customer: int | None = None
        self._shown: Shown | None = None
        self._made: Made | None = None
        self._making: Ticket | None = None
        self._then: Callable[[Ready], object] | None = None
        self._folder: Path | None = None
        self._client_view: ClientView | None = None
        self._pages, self._right = QStackedWidget(self), QStackedWidget()
        self._panel = Panel(context)
        self._preview = Preview(context)
        self._empty = EmptyState("file-text")
        self._hint = PlainLabel(ink="muted", wrap=True)
        self._sending, self._sending_all = Sending(context, self), Sending(context, self)
        self._sides = Sides(context, self._sending_all)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Reports")

    def refresh(self, changes: object | None = None) -> None:
        self._sides.hear(changes)
        if self._customer is None:
            self._begin()
        elif not isinstance(changes, ChangeSet) or _concerns(changes, self._customer):
            self._load(self._customer, fresh=False)

    def open(self, target: Target) -> None:
        if isinstance(target, ReportTarget):
            self._sides.setCurrentIndex(0)
            self.choose(target.customer_id)
        elif isinstance(target, PaperTarget):
            self._turn_from_one()
            self._sides.bring(target)

    @Slot(int)
    def choose(self, customer_id: int) -> None:
        """Make a report for this customer."""
        self._keep_letter()
        self._customer = customer_id
        context, today = self._context, self._context.today()
        context.tasks.run(
            lambda _ticket: report_making.beginning(context.journal, customer_id, today), self._begin_client
        )

    def prepare_several(self) -> None:
        """Prepare reports for everybody who waits for news."""
        self._turn_from_one()
        self._sides.prepare_several()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self) -> None:
        journal = self._context.journal

        def found() -> tuple[tuple[int, str], ...]:
            from db.queries.progress import customers_with_work

            return customers_with_work(journal)

        self._context.tasks.run(lambda _ticket: found(), self._begin_with_first)

    def _begin_with_first(self, people: tuple[tuple[int, str], ...]) -> None:
        if self._customer is not None:
            return
        if people:
            self.choose(people[0][0])
        elif self._pages.currentIndex() != 1:
            self._pages.setCurrentWidget(self._empty)

    def _begin_client(self, beginning: Beginning) -> None:
        if self._customer is None:
            return
        today = self._context.today()
        self._panel.period.begin(today, beginning.last_report, beginning.since(today))
        self._load(self._customer, fresh=True)

    def _load(self, customer_id: int, *, fresh: bool) -> None:
        journal, days, today = self._context.journal, self._panel.period.days(), self._context.today()
        take = self._show_fresh if fresh else self._show_again
        self._context.tasks.run(lambda _ticket: making.shown(journal, customer_id, days, today), take)

    def _show_fresh(self, shown: Shown) -> None:
        if shown.facts.client.id != self._customer:
            return
        self._shown = shown
        self._panel.show_client(shown)
        self._pages.setCurrentIndex(1)
        self._make()

    def _show_again(self, shown: Shown) -> None:
        if shown.facts.client.id != self._customer:
            return
        self._shown = shown
        self._panel.show_days(shown)
        self._make()

    @Slot()
    def _days_changed(self) -> None:
        if self._customer is not None:
            self._load(self._customer, fresh=False)

    @Slot()
    def _changed(self) -> None:
        if self._sending.has_kept(self._made) and self._customer is not None:
            # What went out keeps its number; what is written from here on is another report.
            self._made = None
            self._load(self._customer, fresh=False)
        else:
            self._pause.start()

    @Slot()
    def _make(self) -> None:
        if self._shown is None:
            return
        if self._making is not None:
            self._making.cancel()
        self._made = None
        pages = self._preview.pages
        if pages.page_count < _LONG or pages.current_page > 1 or not self._sides.shows_one:
            self._make_whole()
            return
        facts, wishes, count = self._shown.facts, self._wishes(), pages.page_count
        zone, today = self._context.journal.zone, self._context.today()
        self._making = self._context.tasks.run(
            lambda _ticket: report_making.opening(facts, wishes, zone, today, count), self._show_opening, lane=Lane.WORK
        )

    def _show_opening(self, pdf: bytes) -> None:
        """Show what is in sight of a long report first, and then make the whole of it."""
        self._preview.pages.show_opening(pdf)
        self._make_whole()

    def _make_whole(self) -> None:
        if self._shown is None:
            return
        facts, wishes = self._shown.facts, self._wishes()
        zone, today = self._context.journal.zone, self._context.today()
        self._making = self._context.tasks.run(
            lambda _ticket: report_making.made(facts, wishes, zone, today),
            self._show_made,
            lane=Lane.WORK,
            patient=True,
        )

    def _wishes(self) -> Wishes:
        return Wishes(self._panel.parts(), self._panel.letter.text())

    def _show_made(self, made: Made) -> None:
        self._made = made
        self._panel.sent.let_go()
        self._panel.say_logo_left_out(left_out=made.without_logo)
        if self._sides.shows_one:
            self._show_file(made.pdf)
        then, self._then = self._then, None
        if then is not None and self._shown is not None:
            then(Ready(self._shown.facts, made))

    @Slot(bytes)
    def _show_file(self, pdf: bytes) -> None:
        """Show a file on the right, or what will be seen there."""
        self._right.setCurrentIndex(0 if pdf else 1)
        if pdf:
            self._preview.show_file(pdf)

    @Slot(bytes)
    def _show_copy(self, pdf: bytes) -> None:
        """Show a copy as it left, or again what is being written."""
        self._show_file(pdf or (self._made.pdf if self._made is not None else b""))

    def client_view(self) -> ClientView | None:
        """Return what the screen shows when it is turned toward the client; None while nobody is chosen."""
        if self._shown is None:
            return None
        from desktop.pages.reports.client_view import ClientView

        facts, today = self._shown.facts, self._context.today()
        reporter = Reporter.for_client(facts, self._context.journal.zone, today)
        return ClientView(reporter.content(Wishes(frozenset({Part.PROGRESS, Part.PROMISES, Part.NEXT}), "")))

    @Slot()
    def _turn_to_client(self) -> None:
        """Show the client their own work on the whole screen; the journal is out of sight meanwhile."""
        self._client_view = self.client_view()
        if self._client_view is not None:
            self._client_view.left.connect(self._turn_back)
            self._client_view.setGeometry(self.screen().geometry())  # the screen the window is on
            self._client_view.showFullScreen()
            self.window().hide()
            self._client_view.activateWindow()
            self._client_view.setFocus()

    @Slot()
    def _turn_back(self) -> None:
        self.window().show()
        self.window().activateWindow()
        view, self._client_view = self._client_view, None
        if view is not None:
            view.close()
            view.deleteLater()

    def _turn_from_one(self) -> None:
        """Be ready for another side than that for one customer."""
        self._keep_letter()
        self._pages.setCurrentIndex(1)

    @Slot()
    def _turn_to_several(self) -> None:
        self._turn_from_one()
        self._sides.show_several()

    @Slot()
    def _turn_to_own(self) -> None:
        self._turn_from_one()
        self._sides.show_own()

    @Slot()
    def _turn_to_one(self) -> None:
        self._panel.say_list_waits(waits=False)
        self._show_file(self._made.pdf if self._made is not None else b"")

    @Slot(int)
    def _change_alone(self, customer_id: int) -> None:
        """Change one of the prepared reports by itself; the list waits meanwhile."""
        self._panel.say_list_waits(waits=True)
        self.choose(customer_id)

    def _send(self, way: Callable[[Ready], object]) -> None:
        """Send what is on the left by now, also where it was typed a moment ago and is not drawn yet."""
        if self._shown is None:
            return
        self._keep_letter()
        if self._pause.isActive():
            self._pause.stop()
            self._make()
        if self._made is not None:
            way(Ready(self._shown.facts, self._made))
        else:
            self._then = way

    @Slot()
    def _save(self) -> None:
        self._send(self._sending.save)

    @Slot()
    def _print(self) -> None:
        self._send(lambda ready: self._sending.print([ready]))

    @Slot()
    def _mail(self) -> None:
        self._send(lambda ready: self._sending.mail([ready]))

    @Slot(object)
    def _place(self, folder: Path) -> None:
        self._folder = folder
        self._panel.show_folder_button()

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            self._sending.show_folder(self._folder)

    @Slot()
    def _keep_letter(self) -> None:
        if self._shown is not None:
            self._letters.keep(self._shown.facts.client.id, self._panel.letter.kept())

    @Slot()
    def _look_for_client(self) -> None:
        self._pages.setCurrentIndex(1)
        self._panel.client.setFocus()

    def _lay_out(self) -> None:
        # From the outside in: what is put into something later is told of its place once more, with all it holds.
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        both = QWidget(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(both)
        self._pages.setCurrentIndex(self._pages.addWidget(QWidget()))  # until it is known whether there is anybody
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._sides, _FIRST)  # the width it wishes for, as long as the preview keeps its least
        one = QWidget(self._sides)
        self._sides.addWidget(one)
        down = QVBoxLayout(one)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        scroll = Scroll(self._panel, one)
        down.addWidget(scroll, 1)
        down.addWidget(self._panel.ways)
        # After it: the keyboard comes first to what is chosen, then to what is seen.
        across.addWidget(self._right, 1)
        self._right.addWidget(self._preview)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setMargin(theme.current().space.xl)
        self._right.addWidget(self._hint)
        self._panel.order_tabs()

    def _connect(self) -> None:
        self._empty.accepted.connect(self._look_for_client)
        panel = self._panel
        panel.client_chosen.connect(self.choose)
        panel.days_changed.connect(self._days_changed)
        panel.changed.connect(self._changed)
        panel.letter_left.connect(self._keep_letter)
        panel.save_wanted.connect(self._save)
        panel.print_wanted.connect(self._print)
        panel.mail_wanted.connect(self._mail)
        panel.folder_wanted.connect(self._show_folder)
        panel.several_wanted.connect(self._turn_to_several)
        panel.own_wanted.connect(self._turn_to_own)
        panel.client_view_wanted.connect(self._turn_to_client)
        panel.sent.copy_wanted.connect(self._show_copy)
        self._pause.timeout.connect(self._make)
        self._pause.timeout.connect(self._keep_letter)  # before anything can end the program
        self._sending.placed.connect(self._place)
        self._sending.drafted.connect(panel.say_drafted)
        self._sending.gone.connect(self._sides.mark)
        for sending in (self._sending, self._sending_all):
            sending.gone.connect(self._letters.let_go)
        self._sides.left.connect(self._turn_to_one)
        self._sides.alone_wanted.connect(self._change_alone)
        self._sides.shown.connect(self._show_file)

    def _retranslate(self) -> None:
        self._empty.say(
            self.tr("No report to write yet"),
            self.tr(
                "As soon as a customer has work in hand, or a promise that is for their report, it is made here: "
                "you choose what goes in, and see it as it will leave."
            ),
            self.tr("Choose a customer"),
        )
        self._hint.setText(self.tr("Each report is seen here before it leaves."))


def _concerns(changes: ChangeSet, customer_id: int) -> bool:
    if changes.everything or changes.touches("brand_line"):
        return True
    # What only kept the copy of a report that went out changes nothing of what is on the paper.
    return changes.concerns(customer_id) and any(table not in _OWN_TABLES for table, _ in changes.rows)
