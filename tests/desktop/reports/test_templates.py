"""Letters for a kind of job: kept once, they begin every report for such work, and know no client."""

import dataclasses
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.changes import Change
from db.commands.templates import forget_template, keep_template
from db.commands.unit import apply
from db.journal import Journal
from db.models import Setting
from db.queries.templates import LetterTemplate, templates
from db.records import Language
from desktop import letters, report_making
from desktop.context import Context
from desktop.pages.reports.template_menu import TemplateMenu
from desktop.pages.reports.view import ReportsPage
from desktop.report_making import Order, Span, orders
from desktop.reporting import Part

COAT = LetterTemplate("Coat", Language.EN, "Dear {name}, your {job} at {shop}.", ("letter", "progress"))


class Answering(Protocol):
    """The part of the stand-in for message boxes these tests use."""

    def answer(self, name: str, *values: object) -> None: ...


def test_a_letter_kept_for_such_jobs_begins_their_reports(journal: Journal, ayse: int, context: Context) -> None:
    keep_template(journal, COAT, context.now())
    keep_template(journal, LetterTemplate("Winter coat, long", Language.EN, "Not this one.", ()), context.now())
    keep_template(journal, LetterTemplate("coat", Language.TR, "Bu da değil.", ()), context.now())
    (ordered,) = orders(journal, [ayse], Span.SINCE_LAST, context.today())
    assert isinstance(ordered, Order)
    assert ordered.wishes.letter == "Dear Ms Yılmaz, your Winter coat at Yıldız Terzi."
    assert ordered.wishes.parts == {Part.LETTER, Part.PROGRESS}
    forget_template(journal, Language.EN, "Coat", context.now())
    assert [template.name for template in templates(journal, Language.EN)] == ["Winter coat, long"]
    (ordered,) = orders(journal, [ayse], Span.SINCE_LAST, context.today())
    assert isinstance(ordered, Order)
    assert ordered.wishes.parts == report_making.USUAL_PARTS


def test_a_letter_overwritten_or_given_up_is_brought_back(journal: Journal, context: Context) -> None:
    now = context.now()
    changes = [
        keep_template(journal, COAT, now),
        keep_template(journal, dataclasses.replace(COAT, letter="Other words.", parts=()), now),
        forget_template(journal, Language.EN, "Coat", now),
    ]
    seen: list[tuple[str, ...]] = []
    redone: list[Change] = []
    for change in reversed(changes):
        assert change.inverse
        redone.append(apply(journal, change.inverse, now))
        seen.append(tuple(template.letter for template in templates(journal, Language.EN)))
    assert seen == [("Other words.",), (COAT.letter,), ()]
    for change in reversed(redone):
        assert change.inverse
        apply(journal, change.inverse, now)
    assert templates(journal, Language.EN) == ()


def test_a_template_nobody_can_read_is_passed_over(journal: Journal, context: Context) -> None:
    keep_template(journal, COAT, context.now())
    for number, value in enumerate(("", "[]", '{"letter": 3}', "null")):
        Setting.create(name=f"letter:en:{number}", value=value)
    assert [template.name for template in templates(journal, Language.EN)] == ["Coat"]


@given(st.text(max_size=60), st.sampled_from(["Ms Yılmaz", "Ayşe", "a.b*c", ""]), st.text(max_size=20))
def test_what_belongs_to_a_client_leaves_a_letter_that_is_kept(before: str, name: str, after: str) -> None:
    kept = letters.generalised(f"{before} {name} {after}", {"name": name, "shop": "Yıldız"})
    assert not name or name not in kept.split(" ")
    assert "Yıldız" not in letters.generalised("Selam, Yıldız Terzi", {"name": name, "shop": "Yıldız"})


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        (("Kürk paltonun boyu",), "Palto"),
        (("PALTO, kışlık",), "Kışlık palto"),
        (("Etek",), ""),
        (("Etek", "palto"), "Palto"),
        ((), ""),
    ],
)
def test_the_name_that_says_most_of_a_job_fits_it(jobs: tuple[str, ...], expected: str) -> None:
    assert letters.fitting(["Palto", "Kışlık palto", "  "], jobs) == expected


def test_a_letter_that_touches_on_a_sensitivity_is_seen() -> None:
    cautions = ("Kilosu üzerine tek söz edilmesin", "Not a word about her husband", "Acele")
    assert letters.touching("Kilonuza göre daralttık, husbands", cautions) == cautions[1:2]
    assert letters.touching("Kilosunu sorduk", cautions) == cautions[:1]
    assert letters.touching("About a word, her acelesi", cautions) == cautions[2:]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_letter_on_the_left_is_kept_for_others_and_taken_by_them(
    qtbot: QtBot, journal: Journal, ayse: int, context: Context, door: Answering
) -> None:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.choose(ayse)
    qtbot.waitUntil(lambda: page._made is not None and context.tasks.idle, timeout=20_000)
    box = page._panel.letter
    box.take("Dear Ms Yılmaz, your Winter coat is in good hands.")
    door.answer("ask_text", "Coat")
    _choose(qtbot, page, "Save this letter for such jobs…")
    qtbot.waitUntil(lambda: context.tasks.idle)
    (kept,) = templates(journal, Language.EN)
    assert (kept.name, kept.letter) == ("Coat", "Dear {name}, your {job} is in good hands.")
    box.take("Something else.")
    _choose(qtbot, page, "Coat")
    assert box.text() == "Dear Ms Yılmaz, your Winter coat is in good hands."
    _choose(qtbot, page, "Delete", "Coat")
    qtbot.waitUntil(lambda: context.tasks.idle and not page._pause.isActive())
    assert templates(journal, Language.EN) == ()
    context.take_back()  # so no question is needed before
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert templates(journal, Language.EN) == (kept,)


def _choose(qtbot: QtBot, page: ReportsPage, *names: str) -> None:
    page._panel.letter.templates.click()
    qtbot.waitUntil(lambda: page._context.tasks.idle)
    menu: QMenu = page._panel.findChildren(TemplateMenu)[-1]
    for name in names[:-1]:
        (menu,) = [inner for inner in menu.findChildren(QMenu) if inner.title() == name]
    next(action for action in menu.actions() if action.text() == names[-1]).trigger()
    for open_menu in page._panel.findChildren(TemplateMenu):
        open_menu.close()
    qtbot.wait(10)
