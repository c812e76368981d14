"""Each control by itself: by keyboard, by mouse, by screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import icons, theme, tokens
from desktop.tokens import Ground
from desktop.widgets import paint
from desktop.widgets.avatar import Avatar, initials, tone_of
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.clock_field import ClockField
from desktop.widgets.day_field import DayField
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.forms import Line, Paper
from desktop.widgets.press import PressedByEnter
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.scroll import Scroll
from desktop.widgets.search_box import SearchBox
from desktop.widgets.toast import Toast


def pixels(widget: QWidget, token: str) -> int:
    """Count the pixels of exactly one colour of the theme."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = theme.colour(token).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ayşe Yılmaz", "AY"),
        ("ışıl özdemir", "IÖ"),
        ("istanbul", "İ"),
        ("Koç Kırtasiye ve Ortakları", "KO"),
        ("  ", ""),
        ("(eski) Cem -", "C"),
        ("<b>kalın</b> & {isim} %n", "BN"),
        ("🌸 …", ""),
    ],
)
def test_initials_are_the_ends_of_a_name_in_turkish_capitals(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_name_has_the_same_disc_every_day(qtbot: QtBot) -> None:
    names = [f"Name {number}" for number in range(60)]
    assert {tone_of(name) for name in names} == {"accent", "info", "good", "caution"}
    disc = Avatar("Ayşe Yılmaz", 40)
    qtbot.addWidget(disc)
    disc.resize(disc.sizeHint())
    assert pixels(disc, f"{tone_of('Ayşe Yılmaz')}_soft") > 500
    disc.set_name("Mehmet Demir")
    assert pixels(disc, f"{tone_of('Mehmet Demir')}_soft") > 500


@pytest.mark.parametrize(
    "made",
    [Button, ChipButton, CheckLine, lambda text: EntryChip(text, "good", "user", ""), lambda _: PressedByEnter()],
    ids=["button", "pill", "line", "chip", "drawn by its own class"],
)
@pytest.mark.parametrize("name", ["R&D Ltd", "Koç & Oğlu", "A && B", "&", "<b>&amp;</b>"])
def test_a_name_on_a_button_is_no_key_and_is_said_whole(
    qtbot: QtBot, made: Callable[[str], QAbstractButton], name: str
) -> None:
    button = made(name)
    qtbot.addWidget(button)
    button.setText(name)
    assert (button.text(), button.shortcut().toString()) == (name, "")
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == name


def test_a_pill_says_its_word_to_screen_readers(qtbot: QtBot) -> None:
    chip = Chip("late", "bad", "clock")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == chip.text() == "late"
    chip.resize(chip.sizeHint())
    assert pixels(chip, "bad_soft") > 100
    chip.show_as("kept", "good")
    assert chip.accessibleName() == "kept"
    assert pixels(chip, "good_soft") > 100


def test_a_filter_pill_is_pressed_by_the_space_bar(qtbot: QtBot) -> None:
    chip = ChipButton("All 48")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert pixels(chip, "accent_soft") == 0
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert pixels(chip, "accent_soft") > 100


def test_in_high_contrast_what_is_chosen_has_an_edge_of_its_own(qtbot: QtBot, qapp: QApplication) -> None:
    chip = ChipButton("All 48")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.setChecked(True)
    theme.wear(qapp, tokens.theme(Ground.CONTRAST), 1.0)
    try:
        edge = chip.grab().toImage().pixelColor(chip.width() // 2, 0)
        assert edge == theme.colour("accent")
    finally:
        theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)


@pytest.mark.parametrize("kind", Kind)
def test_a_button_is_pressed_by_mouse_and_keyboard(qtbot: QtBot, kind: Kind) -> None:
    button = Button("Log a touch", "plus", kind=kind, keys="Ctrl+N", trailing_icon="chevron-down")
    qtbot.addWidget(button)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(button, key)
    assert pressed == ["pressed"] * 4
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # Ctrl+Enter is the form's own
    assert pressed == ["pressed"] * 4


def test_the_main_action_is_the_only_filled_one(qtbot: QtBot) -> None:
    button = Button("Talked", "check", kind=Kind.PRIMARY, compact=True)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert pixels(button, "accent") > 500
    button.set_kind(Kind.PLAIN)
    assert pixels(button, "accent") == 0
    assert pixels(button, "surface") > 500


def test_a_button_that_cannot_be_pressed_looks_it(qtbot: QtBot) -> None:
    button = Button("Talked", kind=Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.setEnabled(False)
    assert pixels(button, "accent") == 0


def test_a_key_makes_a_button_wider_and_goes_again(qtbot: QtBot) -> None:
    button = Button("Talked")
    qtbot.addWidget(button)
    bare = button.sizeHint().width()
    button.set_keys("T")
    assert button.sizeHint().width() > bare
    button.set_keys("")
    button.set_icon("check")
    assert button.sizeHint().width() > bare


def test_keys_are_written_as_they_are_printed_on_the_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paint.sys, "platform", "win32")
    assert paint.key_text("Ctrl+K") == "Ctrl K"
    monkeypatch.setattr(paint.sys, "platform", "darwin")
    assert paint.key_text("Ctrl+K")


def test_focus_is_always_visible(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    controls = [Button("Plain"), ChipButton("All"), CheckLine("Letter")]
    for control in controls:
        layout.addWidget(control)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    for control in controls:
        holder.setFocus()
        before = pixels(control, "accent")
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        assert pixels(control, "accent") > before


def test_a_line_to_check_tells_its_figure(qtbot: QtBot) -> None:
    line = CheckLine("Promises", "2")
    qtbot.addWidget(line)
    narrow = line.sizeHint().width()
    line.set_note("12 shareable")
    assert line.accessibleDescription() == "12 shareable"
    assert line.sizeHint().width() > narrow
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert line.isChecked()
    line.setEnabled(False)
    assert not line.grab().isNull()


@pytest.mark.parametrize("note", ["", "12 shareable"])
def test_a_line_to_check_is_read_whole_however_narrow(qtbot: QtBot, note: str) -> None:
    words = "The lining of the wedding dress is sewn in by hand"
    line = CheckLine(words, note)
    qtbot.addWidget(line)
    whole = line.sizeHint()
    heights = [line.heightForWidth(width) for width in (whole.width(), whole.width() - 20, whole.width() // 2, 90)]
    assert heights[0] == whole.height()
    assert heights == sorted(set(heights))
    line.resize(200, line.heightForWidth(200))
    # Nothing is drawn differently where there is more room below.
    drawn = pixels(line, "ink")
    line.resize(200, line.height() + 40)
    assert pixels(line, "ink") == drawn > 0


def test_a_choice_keeps_its_arrow(qtbot: QtBot, qapp: QApplication) -> None:
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    choice = Choice()
    choice.addItems(["one", "two"])
    qtbot.addWidget(choice)
    theme.dress(choice)
    choice.resize(140, 36)
    end = choice.grab(QRect(112, 8, 24, 20)).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = theme.colour("surface").rgb()
    drawn = sum(end.pixel(x, y) != ground for x in range(end.width()) for y in range(end.height()))
    assert 10 < drawn < 200


def test_pills_go_on_the_next_line_where_there_is_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=6)
    chips = [Chip(f"value {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    width = chips[0].sizeHint().width()
    assert flow.heightForWidth(10 * width) == chips[0].sizeHint().height()
    assert flow.heightForWidth(2 * width + 8) == 3 * chips[0].sizeHint().height() + 2 * 6
    holder.resize(2 * width + 8, 200)
    holder.show()
    assert [chip.x() == 0 for chip in chips] == [True, False, True, False, True, False]
    chips[1].hide()
    holder.resize(2 * width + 9, 200)
    assert chips[2].y() == 0
    assert flow.count() == 6
    assert flow.heightForWidth(2 * width + 8) == 3 * chips[0].sizeHint().height() + 2 * 6
    chips[0].hide()
    assert flow.heightForWidth(2 * width + 8) == 2 * chips[0].sizeHint().height() + 6, "the pills moved up"
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_a_share_fills_its_part_of_the_bar(qtbot: QtBot) -> None:
    bar = ProgressLine(0.25)
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    quarter = pixels(bar, "good")
    bar.show_share(0.75, "good")
    assert pixels(bar, "good") > 2 * quarter
    bar.show_share(0, "good")
    assert pixels(bar, "good") == 0
    bar.show_share(7, "bad")
    assert pixels(bar, "bad") > 0


def test_a_sheet_holds_controls(qtbot: QtBot) -> None:
    card, tinted = Card(), Card(tone="good")
    for sheet in (card, tinted):
        qtbot.addWidget(sheet)
        sheet.content.addWidget(QLabel("x"))
        sheet.resize(120, 60)
    assert pixels(card, "surface") > 3000
    assert pixels(tinted, "good_soft") > 3000
    assert pixels(tinted, "line") == 0


def test_an_empty_page_offers_the_first_step(qtbot: QtBot) -> None:
    state = EmptyState("users-round")
    qtbot.addWidget(state)
    state.say("No customers yet", "They will stand here.", "Add customers")
    state.resize(600, 400)
    state.show()
    button = state.findChild(Button)
    assert isinstance(button, Button)
    with qtbot.waitSignal(state.accepted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    state.say("Nobody is waiting", "Have a coffee.")
    assert not button.isVisible()


def test_the_search_box_shows_its_key_only_while_it_is_empty(qtbot: QtBot) -> None:
    box = SearchBox("Ctrl+K")
    qtbot.addWidget(box)
    box.resize(300, box.height())
    with_key = box.textMargins().right()
    qtbot.keyClicks(box, "ay")
    assert box.textMargins().right() < with_key
    (emptying,) = box.findChildren(QAbstractButton)
    assert emptying.isVisibleTo(box)
    emptying.click()
    assert box.text() == ""
    assert not emptying.isVisibleTo(box)


@pytest.mark.parametrize("make", [SearchBox, DayField, ClockField, Choice])
def test_what_stands_at_the_end_of_a_field_grows_with_its_text_and_lies_on_none_of_it(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    drawn: list[QRect] = []
    for scale in (1.0, 2.0):
        theme.wear(qapp, tokens.theme(Ground.LIGHT), scale)
        field = make()
        qtbot.addWidget(field)
        field.resize(400, field.sizeHint().height())
        if isinstance(field, SearchBox):
            field.setText("a")
        drawn.append(_ink_of_end(field))
        if isinstance(field, QLineEdit):
            assert field.width() - 10 - field.textMargins().right() <= drawn[-1].left()  # ten: border and padding
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    assert drawn[1].height() > 1.6 * drawn[0].height(), drawn


def test_the_icons_of_a_menu_grow_with_its_text(qtbot: QtBot, qapp: QApplication) -> None:
    sides: list[int] = []
    for scale in (1.0, 2.0):
        theme.wear(qapp, tokens.theme(Ground.LIGHT), scale)
        menu = QMenu()
        qtbot.addWidget(menu)
        theme.dress(menu)
        drawn = menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)
        sides.append(icons.icon("x", "muted").actualSize(QSize(drawn, drawn)).width())
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    assert sides == [16, 32]


def _ink_of_end(field: QWidget) -> QRect:
    """Return what is drawn in the last quarter of a field, inside its border."""
    image, ground = field.grab().toImage(), theme.colour("surface").rgb()
    inside = field.rect().adjusted(300, 6, -6, -6)
    spots = [
        QRect(x, y, 1, 1)
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
        if image.pixel(x, y) != ground
    ]
    found = QRect()
    for spot in spots:
        found = found.united(spot)
    return found


def test_what_scrolls_is_as_wide_as_the_window(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(2000)
    scroll = Scroll(content)
    qtbot.addWidget(scroll)
    scroll.resize(400, 300)
    scroll.show()
    assert content.width() == scroll.viewport().width()
    assert scroll.verticalScrollBar().maximum() == 1700


def test_a_word_about_what_was_done_offers_the_way_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    window.show()
    assert not toast.isVisible()
    toast.say("Touch logged", "Undo")
    assert toast.isVisible()
    assert toast.accessibleName() == "Touch logged"
    button = toast.findChild(Button)
    assert isinstance(button, Button)
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    toast._timer.stop()


def test_it_goes_away_by_itself_but_not_while_somebody_is_on_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.move(200, 200)  # away from the pointer
    toast._timer.setInterval(30)
    toast.say("Touch logged")
    qtbot.waitUntil(lambda: not toast.isVisible())
    toast.say("Touch logged", "Undo")
    button = toast.findChild(Button)
    assert isinstance(button, Button)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.wait(60)
    assert toast.isVisible()
    toast._timer.stop()


def test_ctrl_z_in_a_field_takes_back_what_was_typed_there_and_then_what_was_kept(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    line, sheet = Line("kept"), Paper()
    layout.addWidget(line)
    layout.addWidget(sheet)
    taken: list[str] = []
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, window)
    shortcut.activated.connect(lambda: taken.append("taken back"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for field in (line, sheet):
        taken.clear()
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert taken == ["taken back"]
        qtbot.keyClicks(field, "x")
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert taken == ["taken back"], "the letter went first"
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert taken == ["taken back"] * 2
    assert (line.text(), sheet.toPlainText()) == ("kept", "")
