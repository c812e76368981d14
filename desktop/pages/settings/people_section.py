"""Who works in the shop, the owner first."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import staff
from db.queries.shopsettings import StaffRow
from db.records import Colour
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.widgets.adding import Adding
from desktop.widgets.avatar import Avatar
from desktop.widgets.beside import Beside, abreast
from desktop.widgets.button import Button, Kind
from desktop.widgets.colour_button import ColourButton
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.rows import KeptLine
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import ElidedLabel, PlainLabel

_ROOMY = 400


class PeopleSection(Section):
    """Names and phones; who left stands below and may come back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._sheet, self._gone_sheet = Sheet(), Sheet()
        self._here = ListColumn[StaffRow](lambda: _Person(context), lambda row: row.id)
        self._gone = ListColumn[StaffRow](lambda: _Gone(context), lambda row: row.id)
        self._adding = Adding()
        self._sheet.content.addWidget(self._here)
        self._sheet.content.addWidget(self._adding)
        self._gone_sheet.content.addWidget(self._gone)
        self.body.addWidget(self._sheet)
        self.body.addWidget(self._gone_sheet)
        self._adding.said.connect(self._take_on)
        self._adding.keep_in(Drafts(context), "settings:person")
        self.retranslate()

    def name(self) -> str:
        return self.tr("People")

    def retranslate(self) -> None:
        super().retranslate()
        self._sheet.say(
            self.tr("Who works here"),
            self.tr(
                "Today greets the first one, and papers name them where a customer has nobody else. "
                "Alone in the shop? Then Hatır never asks who did what."
            ),
        )
        self._gone_sheet.say(self.tr("No longer here"), self.tr("Their names stay on what they did."))
        self._adding.say(self.tr("Name of somebody new"), self.tr("Add"))

    def show_facts(self, facts: SettingsFacts) -> None:
        here = [row for row in facts.shop.staff if row.left_on is None]
        gone = [row for row in facts.shop.staff if row.left_on is not None]
        self._here.show_rows(here)
        for place, row in enumerate(here):
            line = self._here.line_of(row.id)
            if isinstance(line, _Person):
                line.show_place(place)
        self._gone.show_rows(gone)
        self._gone_sheet.setVisible(bool(gone))

    @Slot(str)
    def _take_on(self, name: str) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: staff.add_staff(journal, name, now), refused=lambda: self._adding.give_back(name))


class _Person(ListLine[StaffRow]):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._id = 0
        self._avatar = Avatar("", 30)
        self._colour = ColourButton()
        self._name, self._phone = KeptLine(needed=True, judge=self._wrong), KeptLine()
        keep_width(self._phone, 150)
        gap = self.across.spacing()
        called = abreast(self._avatar, self._name, spacing=gap, fill=True)
        beside = Beside((called, abreast(self._phone, self._colour, spacing=gap)), _ROOMY, shares=(1, 0))
        beside.set_spacing(gap)
        self.across.addWidget(beside, 1)
        self._first = self.offer("arrow-up", self._put_first)
        self._leave = self.offer("archive", self._leaves)
        self._colour.said.connect(self._paint)
        self._name.said.connect(self._rename)
        self._name.refused.connect(self.complain)
        self._phone.said.connect(self._call_at)

    def show_row(self, row: StaffRow) -> None:
        self._id = row.id
        self._avatar.set_name(row.name, row.colour or "")
        self._colour.show_colour(self.tr("Colour of {name}").format(name=row.name), row.colour, self._context.words())
        self._name.show_text(row.name)
        self._name.retell()
        self._phone.show_text(row.phone)
        self._name.setAccessibleName(self.tr("Name"))
        self._phone.setAccessibleName(self.tr("Phone of {name}").format(name=row.name))
        self._phone.setPlaceholderText(self.tr("Phone"))
        self._first.set_name(self.tr("Put {name} first").format(name=row.name))
        self._leave.set_name(self.tr("{name} no longer works here").format(name=row.name))

    def show_place(self, place: int) -> None:
        """Nobody can be put before the first one."""
        self._first.setEnabled(place > 0)

    def _wrong(self, name: str) -> str:
        return "" if name else self.tr("Everybody needs a name, so the one before stays.")

    @Slot(object)
    def _paint(self, colour: Colour | None) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.colour_staff(context.journal, staff_id, colour, context.now()))

    @Slot(str)
    def _rename(self, name: str) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.rename_staff(context.journal, staff_id, name, context.now()))

    @Slot(str)
    def _call_at(self, phone: str) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.set_staff_phone(context.journal, staff_id, phone, context.now()))

    def _put_first(self) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.put_first(context.journal, staff_id, context.now()))

    def _leaves(self) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.staff_left(context.journal, staff_id, context.now()))


class _Gone(ListLine[StaffRow]):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._id = 0
        self._name = ElidedLabel()
        self._since = PlainLabel(ink="muted")
        self._back = Button(icon="undo-2", kind=Kind.QUIET, compact=True)
        self.across.addWidget(self._name)
        self.across.addWidget(self._since, 1)
        self.across.addWidget(self._back)
        self._back.clicked.connect(self._returns)

    def show_row(self, row: StaffRow) -> None:
        self._id = row.id
        self._name.setText(row.name)
        until = self._context.formats().date(row.left_on) if row.left_on else ""
        customers = self.tr("still owner of %n customer(s)", "", row.customers) if row.customers else ""
        self._since.setText(" · ".join(part for part in (until, customers) if part))
        self._back.setText(self.tr("Is back"))
        self._back.setAccessibleName(self.tr("{name} is back").format(name=row.name))

    @Slot()
    def _returns(self) -> None:
        context, staff_id = self._context, self._id
        context.do(lambda: staff.staff_returned(context.journal, staff_id, context.now()))
