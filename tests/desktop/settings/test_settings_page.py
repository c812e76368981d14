"""Settings by real keys and clicks: kept at once, shown at once, taken back."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.commands.shop import ProfileField, set_profile
from db.errors import Problem, UserError
from db.queries.letterwords import LetterWords, letter_words
from db.queries.ownrules import names_a_week, warmth_weights
from db.records import Language
from db.relationship.warmth import DEFAULT_WEIGHTS, Part
from db.safety.backup import back_up, backups_folder
from desktop import logos, theme
from desktop.context import Context
from desktop.pages.settings.logo_box import LogoBox
from desktop.pages.settings.shop_section import ShopSection
from desktop.pages.settings.view import SettingsPage
from desktop.settings import Preferences
from desktop.targets import JournalTarget, JournalWish, SettingsTarget
from desktop.theme import Appearance
from desktop.tokens import Ground
from tests.desktop.conftest import Door
from tests.desktop.settings.conftest import NOW, Settle, button, clock, named, rewrite, said, texts


def test_a_line_is_kept_by_enter_taken_back_and_let_be_by_escape(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    rewrite(qtbot, named(page, "Name"), "Yıldız Modaevi")
    settle()
    assert said(context.journal).profile.name == "Yıldız Modaevi"
    context.take_back()
    settle()
    assert named(page, "Name").text() == "Yıldız Terzi"
    rewrite(qtbot, named(page, "City"), "İstanbul", Qt.Key.Key_Escape)
    assert named(page, "City").text() == ""
    rewrite(qtbot, named(page, "Name"), "")
    settle()
    assert named(page, "Name").text() == said(context.journal).profile.name == "Yıldız Terzi"


def test_what_somebody_is_typing_outlives_a_change_from_elsewhere(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    line = named(page, "Phone")
    line.setFocus()
    qtbot.keyClicks(line, "0216 555")
    context.do(lambda: set_profile(context.journal, ProfileField.PHONE, "999", NOW))
    context.do(lambda: set_profile(context.journal, ProfileField.CITY, "Bursa", NOW))
    settle()
    assert (line.text(), named(page, "City").text()) == ("0216 555", "Bursa")


def test_a_logo_is_dropped_and_a_broken_one_refused(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle, tmp_path: Path
) -> None:
    (box,) = page.findChildren(LogoBox)
    refused: list[Exception] = []
    context.tasks.failed.connect(refused.append)
    good, broken, svg = tmp_path / "logo.png", tmp_path / "broken.png", tmp_path / "logo.svg"
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(good))
    broken.write_bytes(good.read_bytes()[:40])
    svg.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>',
        encoding="utf-8",
    )
    for file in (good, broken):
        drop(box, file)
        settle()
    assert QImage.fromData(said(context.journal).profile.logo or b"").width() == 40
    assert [error.problem for error in refused if isinstance(error, UserError)] == [Problem.LOGO_UNREADABLE]
    assert QImage.fromData(logos.read_logo(svg).content).size().toTuple() == (1200, 600)
    qtbot.mouseClick(button(page, "Remove"), Qt.MouseButton.LeftButton)
    settle()
    assert said(context.journal).profile.logo is None


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg", b"<svg></svg>", b"\x89PNG\r\n"])
def test_what_is_no_picture_is_told_as_such(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(UserError) as refused:
        logos.read_logo(file)
    assert refused.value.problem is Problem.LOGO_UNREADABLE
    file.unlink()
    with pytest.raises(UserError) as gone:
        logos.read_logo(file)
    assert gone.value.problem is Problem.FILE_UNREADABLE
    with file.open("wb") as large:  # as long as that, though a disk keeps next to nothing of it
        large.truncate(30_000_001)
    with pytest.raises(UserError) as refused:
        logos.read_logo(file)
    assert refused.value.problem is Problem.LOGO_TOO_LARGE
    assert refused.value.params == {"name": "logo.png", "megabytes": 31, "most": 20}


def test_letters_begin_and_end_as_the_shop_says(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    rewrite(qtbot, named(page, "Greeting · Turkish"), "Merhaba {hitap},")
    settle()
    rewrite(qtbot, named(page, "Signature · Turkish"), "Yıldız ailesi")
    settle()
    assert letter_words(context.journal)[Language.TR] == LetterWords("Merhaba {hitap},", "Yıldız ailesi")
    context.take_back()
    settle()
    assert named(page, "Signature · Turkish").text() == ""


def test_a_colour_of_ones_own_is_taken_as_designers_write_it(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    qtbot.mouseClick(button(page, "Ink blue"), Qt.MouseButton.LeftButton)
    settle()
    assert said(context.journal).profile.accent == "#3B5B8C"
    own = named(page, "Your own colour, like #A8492A")
    for typed, kept in (("2f6f4f", "#2F6F4F"), (" #a b c ", "#AABBCC"), ("0F0", "#00FF00")):
        rewrite(qtbot, own, typed)
        settle()
        assert (said(context.journal).profile.accent, own.text()) == (kept, kept)


def test_what_warmth_weighs_is_set_and_goes_back_to_the_usual(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="figures"))
    settle()
    mood = named(page, "Mood")
    assert (mood.text(), mood.accessibleDescription()) == ("25", "25% of the whole")
    rewrite(qtbot, mood, "75")
    settle()
    assert (warmth_weights(context.journal)[Part.MOOD], mood.accessibleDescription()) == (75, "50% of the whole")
    rewrite(qtbot, named(page, "Names a week"), "2")
    settle()
    assert names_a_week(context.journal) == 2
    qtbot.mouseClick(button(page, "Back to the usual"), Qt.MouseButton.LeftButton)
    settle()
    assert (warmth_weights(context.journal), mood.text()) == (DEFAULT_WEIGHTS, "25")
    context.take_back()
    settle()
    assert mood.text() == "75"


def test_look_and_notices_are_announced_as_soon_as_they_are_chosen(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    heard: list[Preferences] = []
    context.bus.preferred.connect(lambda chosen: (heard.append(chosen), context.settings.change(chosen)))
    page.open(SettingsTarget(section="look"))
    for name in ("Türkçe", "High contrast", "130%", "Nothing blinks or slides"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    last = heard[-1]
    assert (last.language, last.ground, last.text_scale, last.still) == (Language.TR, Ground.CONTRAST, 1.3, True)
    page.open(SettingsTarget(section="notices"))
    rewrite(qtbot, named(page, "At"), "8.15")
    for name in ("Name the customers in it", "Show how many are waiting", "Say it once a day"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    notices = heard[-1].notices
    assert (notices.at, notices.names, notices.badge, notices.digest) == (clock(8, 15), True, False, False)
    assert not button(page, "Name the customers in it").isEnabled()


@pytest.mark.parametrize(("typed", "forgotten"), [("9.50", True), ("8.15", False), ("9.00", False)])
def test_an_hour_still_to_come_is_kept_today_although_the_word_was_said(
    qtbot: QtBot, page: SettingsPage, context: Context, typed: str, forgotten: bool
) -> None:
    kept = context.settings.now
    told = dataclasses.replace(kept.notices, told_on=NOW.date())
    context.settings.change(dataclasses.replace(kept, notices=told))
    context.bus.preferred.connect(context.settings.change)
    page.open(SettingsTarget(section="notices"))
    rewrite(qtbot, named(page, "At"), typed)
    assert (context.settings.now.notices.told_on is None) is forgotten


def test_one_looks_into_a_backup_before_going_back_to_it(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle, door: Door
) -> None:
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    page.open(SettingsTarget(section="journal"))
    qtbot.mouseClick(button(page, "Back up now"), Qt.MouseButton.LeftButton)
    settle()
    page.refresh()
    settle()
    button(page, "Look inside").setFocus()
    qtbot.keyClick(button(page, "Look inside"), Qt.Key.Key_Space)
    settle()
    assert button(page, "Go back to it…").hasFocus()
    assert "Yıldız Terzi · 2 customers · 0 touches" in texts(page)
    door.answer("ask", False, True)
    for _ in range(2):
        qtbot.mouseClick(button(page, "Go back to it…"), Qt.MouseButton.LeftButton)
    (target,) = wanted
    assert isinstance(target, JournalTarget)
    assert target.wish is JournalWish.RESTORE
    assert target.path is not None
    assert target.path.parent == backups_folder(context.journal.path)


def test_a_broken_backup_is_told_about_before_anybody_goes_back_to_it(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    broken = back_up(context.journal.path, backups_folder(context.journal.path), NOW)
    broken.write_bytes(broken.read_bytes()[:5000])
    refused: list[Exception] = []
    context.tasks.failed.connect(refused.append)
    page.open(SettingsTarget(section="journal"))
    page.refresh()
    settle()
    qtbot.mouseClick(button(page, "Look inside"), Qt.MouseButton.LeftButton)
    settle()
    assert "This backup cannot be read any more. Your journal is as it was." in texts(page)
    assert refused == []  # the journal is well, so no box speaks of damage
    page.refresh()
    settle()
    assert "Go back to it…" not in {one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()}


def drop(box: QWidget, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    at, none = QPointF(QPoint(5, 5)), Qt.KeyboardModifier.NoModifier
    box.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_with_little_room_the_sections_are_icons_that_still_have_names(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    people = button(page, "People")
    assert people.text() == "People"
    page.resize(560, 700)
    settle()
    assert (people.text(), people.accessibleName()) == ("", "People")
    qtbot.mouseClick(people, Qt.MouseButton.LeftButton)
    assert any(line.text() == "Zeynep" for line in page.findChildren(QLineEdit) if line.isVisible())


def test_a_section_is_as_wide_as_its_lines_are_read_at_whatever_the_text(
    qapp: QApplication, page: SettingsPage, settle: Settle
) -> None:
    look = Appearance(qapp, Ground.LIGHT, 1.0)
    (section,) = page.findChildren(ShopSection)
    page.resize(2000, 790)
    settle()
    narrow = section.width()
    look.choose(Ground.LIGHT, 1.5)
    theme.dress(page)
    settle()
    assert section.width() == round(narrow * 1.5)
    look.choose(Ground.LIGHT, 1.0)
    look.deleteLater()
