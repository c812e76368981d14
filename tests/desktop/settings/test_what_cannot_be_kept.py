"""Whatever is written wrong in the settings is said in a sentence, stays to be put right, and changes nothing else."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.commands.rhythms import set_tag_rhythm
from db.commands.shop import ProfileField, set_profile
from db.models import Draft
from db.queries.ownrules import names_a_week, warmth_weights
from db.records import Language
from db.relationship.rhythm import Rhythm
from db.relationship.warmth import Part
from desktop.context import Context
from desktop.pages.settings.view import SettingsPage
from desktop.targets import SettingsTarget
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.scroll import Scroll
from tests.desktop.settings.conftest import NOW, Settle, button, clock, named, rewrite, said, texts


def test_a_colour_that_is_none_stays_to_be_put_right(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    own = named(page, "Your own colour, like #A8492A")
    before = said(context.journal).profile.accent
    for typed, told in (
        ("green", "“green” is no colour; write it like #A8492A. Till then #A8492A stays."),
        ("#12345", "“#12345” is no colour; write it like #A8492A. Till then #A8492A stays."),
        ("", "Write a colour like #A8492A. Till then #A8492A stays."),
    ):
        rewrite(qtbot, own, typed)
        context.do(lambda: set_profile(context.journal, ProfileField.CITY, "Bursa", NOW))  # the page is read anew
        settle()
        assert (said(context.journal).profile.accent, own.text()) == (before, typed)
        assert told in texts(page)
    qtbot.keyClick(own, Qt.Key.Key_Escape)
    assert own.text() == "#A8492A"
    rewrite(qtbot, own, "green")
    rewrite(qtbot, own, "a8492a")
    settle()
    assert own.text() == "#A8492A"
    assert not [text for text in texts(page) if "Till then" in text]


def test_a_name_that_is_needed_says_so_when_it_comes_back(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    for section, line, kept, told in (
        ("shop", "Name", "Yıldız Terzi", "Your shop needs a name, so the one before stays."),
        ("people", "Name", "Zeynep", "Everybody needs a name, so the one before stays."),
        ("tags", "Name of the tag", "düğün", "A tag needs a name, so the one before stays."),
    ):
        page.open(SettingsTarget(section=section))
        settle()
        field = named(page, line)
        rewrite(qtbot, field, "")
        settle()
        assert field.text() == kept
        assert told in texts(page)
        assert told in field.accessibleDescription()
        qtbot.keyClick(field, "x")
        assert told not in texts(page)
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_name_that_is_there_already_is_not_added_and_stays_to_be_changed(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="tags"))
    rewrite(qtbot, named(page, "Name of a new tag"), "GELİN")
    settle()
    assert "There is a tag “gelin” already." in texts(page)
    assert named(page, "Name of a new tag").text() == "GELİN"
    page.open(SettingsTarget(section="fields"))
    adding = named(page, "Name of a new field")
    for name in ("Beden", "Kumaş", "beden"):
        rewrite(qtbot, adding, name)
        settle()
    assert "There is a field “Beden” already." in texts(page)
    assert adding.text() == "beden"
    assert adding.hasFocus()
    qtbot.keyClick(adding, "2")
    assert "There is a field “Beden” already." not in texts(page)
    rewrite(qtbot, adding, "Boy")
    settle()
    assert not adding.isUndoAvailable()  # Ctrl+Z takes the field back
    second = next(line for line in page.findChildren(QLineEdit) if line.text() == "Kumaş")
    rewrite(qtbot, second, "BEDEN")
    settle()
    assert second.text() == "BEDEN"
    assert "There is a field “Beden” already, so this one is still called “Kumaş”." in texts(page)
    assert [row.name for row in said(context.journal).own_fields] == ["Beden", "Kumaş", "Boy"]
    assert not list(Draft.select().where(Draft.place == "settings:own field"))


def test_two_sides_of_a_rhythm_that_contradict_each_other_are_told_apart(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="tags"))
    latest, earliest = named(page, "At least once every"), named(page, "At most once every")
    rewrite(qtbot, latest, "2")
    rewrite(qtbot, earliest, "5")
    settle()
    told = "At least every two weeks and at most every five weeks cannot both be. What was kept holds till then."
    assert said(context.journal).rhythm == Rhythm(latest_days=14)
    assert told in texts(page)
    context.do(lambda: set_profile(context.journal, ProfileField.CITY, "Bursa", NOW))
    settle()
    assert earliest.text() == "5"
    qtbot.keyClick(earliest, Qt.Key.Key_Escape)
    assert earliest.text() == ""
    assert told not in texts(page)
    rewrite(qtbot, earliest, "1")
    settle()
    assert said(context.journal).rhythm == Rhythm(latest_days=14, earliest_days=7)
    assert told not in texts(page)


def test_a_tags_other_side_is_named_where_it_goes_down_too(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    tag_id = next(row.id for row in said(context.journal).tags if row.name == "gelin")
    context.do(lambda: set_tag_rhythm(context.journal, tag_id, Rhythm(latest_days=42, earliest_days=21), NOW))
    page.open(SettingsTarget(section="tags"))
    settle()
    rewrite(qtbot, named(page, "Rhythm of gelin"), "2")
    settle()
    told = "People with this tag were asked after at most every three weeks; now that is every two weeks too."
    assert told in texts(page)
    context.take_back()
    settle()
    assert told not in texts(page)


def test_an_emptied_figure_is_the_usual_or_comes_back(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="figures"))
    settle()
    names, mood = named(page, "Names a week"), named(page, "Mood")
    rewrite(qtbot, names, "2")
    settle()
    rewrite(qtbot, names, "")
    settle()
    assert names_a_week(context.journal) is None
    rewrite(qtbot, mood, "")
    settle()
    assert (mood.text(), warmth_weights(context.journal)[Part.MOOD]) == ("25", 25)
    assert "A weight is needed, so the one before stays; 0 leaves this part out." in texts(page)
    weights = [line for line in page.findChildren(QLineEdit) if line.isVisible() and line is not names]
    for line in weights:
        rewrite(qtbot, line, "0")
        settle()
    assert sum(warmth_weights(context.journal).values()) > 0
    assert any(text.startswith("One part at least has to weigh something, so ") for text in texts(page))


def test_a_day_that_cannot_be_closed_is_told(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    day = named(page, "Closed on")
    for text, told in (
        ("", "Which day? Write it like 31.12."),
        ("32 Ocak", "“32 Ocak” is no day; write it like 31.12."),
        ("1.1.2020", "1 January 2020 is long over; a day of the last four weeks or one to come can be closed."),
    ):
        rewrite(qtbot, day, text)
        assert told in texts(page)
        assert (day.text(), said(context.journal).closed_days) == (text, ())
    rewrite(qtbot, day, "20.11.2026")
    settle()
    assert told not in texts(page)
    assert [row.on for row in said(context.journal).closed_days] == [datetime.date(2026, 11, 20)]
    assert not day.isUndoAvailable()  # Ctrl+Z opens that day again


def test_an_hour_of_notices_that_is_none_stays_to_be_put_right(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    context.bus.preferred.connect(context.settings.change)
    page.open(SettingsTarget(section="notices"))
    at = named(page, "At")
    for text, told in (
        ("26", "“26” is no hour; write it like 17:00. Till then 09:00 holds."),
        ("", "Write an hour like 17:00. Till then 09:00 holds."),
    ):
        rewrite(qtbot, at, text)
        qtbot.mouseClick(button(page, "Name the customers in it"), Qt.MouseButton.LeftButton)
        assert told in texts(page)
        assert (at.text(), at.accessibleDescription()) == (text, told)
    qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert at.text() == "09:00"
    rewrite(qtbot, at, "8")
    assert (context.settings.now.notices.at, at.text()) == (clock(8), "08:00")


def test_lines_pasted_into_one_line_are_one_line(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    line = named(page, "Name")
    QApplication.clipboard().setText("Yıldız\nTerzi\u2028ve\tKızı\r\n")
    line.setFocus()
    line.selectAll()
    line.paste()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert said(context.journal).profile.name == line.text() == "Yıldız Terzi ve Kızı"


def test_what_is_wrong_comes_into_sight_but_never_under_the_hand(
    qtbot: QtBot, page: SettingsPage, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    day = named(page, "Closed on")
    page.resize(1150, 400)
    settle()
    rewrite(qtbot, day, "32 Ocak")
    (scroll,) = (bar for bar in page.findChildren(Scroll) if bar.isVisible())
    (fault,) = (line for line in page.findChildren(FaultLine) if line.isVisible())
    qtbot.waitUntil(
        lambda: scroll.viewport().rect().contains(fault.mapTo(scroll.viewport(), fault.rect().bottomLeft()))
    )
    keeps = button(page, "Closed on the public holidays of the country")
    qtbot.mousePress(keeps, Qt.MouseButton.LeftButton)
    fault.say("")
    assert fault.isVisible()
    qtbot.mouseRelease(keeps, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not fault.isVisible())


def test_what_is_wrong_is_said_in_the_language_of_the_moment(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    for section, line, text in (
        ("shop", "Your own colour, like #A8492A", "green"),
        ("hours", "Monday: closes at", "seven"),
        ("tags", "Name of a new tag", "gelin"),
        ("notices", "At", "noon"),
    ):
        page.open(SettingsTarget(section=section))
        settle()
        rewrite(qtbot, named(page, line), text)
    context.speech.speak(Language.TR)
    settle()
    told = [fault.text() for fault in page.findChildren(FaultLine) if fault.text()]
    context.speech.speak(Language.EN)
    settle()
    assert sorted(told) == [
        "Pazartesi: “seven” bir saat değil; 17:00 gibi yazın. Düzelene kadar önceki saatler geçerli: 09:00–19:00.",
        "“green” bir renk değil; #A8492A gibi yazın. Düzelene kadar #A8492A kalır.",
        "“noon” bir saat değil; 17:00 gibi yazın. Düzelene kadar 09:00 geçerli.",
    ]
