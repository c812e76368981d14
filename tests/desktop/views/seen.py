"""What stands on the screen: every widget, its texts, and whether it has room for them and a name."""

from __future__ import annotations

import html
import itertools
from collections.abc import Collection, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QStackedLayout,
    QTextEdit,
    QToolButton,
    QWidget,
)

from db.records import Language
from desktop.pages.customers.group_chips import GroupChips
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.laid_out import laid_out
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import ElidedLabel, PageTitle
from tests.desktop.views.dictionary import ABOUT_BRACES, LEFT_OVER, dictionary

_ROWS_READ = 60


def on_screen() -> Iterator[QWidget]:
    """Yield every widget that is seen."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield window
            yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def texts(widget: QWidget) -> Iterator[str]:
    """Yield every text a widget shows, offers as a tip or lets a screen reader say."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | Chip):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView):
        yield from _texts_of_rows(widget)
    for action in widget.actions():
        if not isinstance(action.menu(), QMenu):
            yield from _texts_of(action)


#: A language is called in its own, so that whoever speaks no other finds it.
LANGUAGES = ("Türkçe", "English")


def misspoken(language: Language, quoted: Collection[str]) -> Iterator[str]:
    """Yield what on the screen is not said in `language`, or only half."""
    words = dictionary(language)
    for text in dict.fromkeys(_plain(text) for widget in on_screen() for text in texts(widget) if text):
        if text in LANGUAGES:
            continue
        yield from (f"not {language.value}: {part!r}" for part in words.strangers(text, quoted))
        if LEFT_OVER.search(text) and ABOUT_BRACES not in text:
            yield f"left over: {text!r}"


def squeezed() -> Iterator[str]:
    """Yield what on the screen has too little room."""
    for widget in on_screen():
        said = next((text for text in texts(widget) if text), "")
        if said and (fault := cut_off(widget)):
            yield f"{type(widget).__name__} {said!r} {fault}"


def title_heights() -> Iterator[str]:
    """Yield how far below the window's top the middle of each page title stands."""
    for widget in on_screen():
        if isinstance(widget, PageTitle):
            yield f"at {widget.mapTo(widget.window(), widget.rect().center()).y()}"


def broken_filters() -> Iterator[str]:
    """Yield the chips a story is narrowed by that have no room on one line."""
    for widget in on_screen():
        if isinstance(widget, GroupChips):
            chips = [chip for chip in widget.findChildren(ChipButton) if chip.isVisible()]
            yield from (f"{chip.text()!r} stands below the others" for chip in chips if chip.y() > chips[0].y())


def out_of_reach() -> Iterator[str]:
    """Yield what on the screen is cut off where no scrolling helps, and controls that lie on one another."""
    for widget in on_screen():
        said = next((text for text in texts(widget) if text), "")
        if said and (fault := _lacks_room(widget) or _beyond_scrolling(widget)):
            yield f"{type(widget).__name__} {said!r} {fault}"
        yield from _overlapping(widget)


def scrolled_aside() -> Iterator[str]:
    """Yield what on the screen is wider than its place, so that one would have to scroll aside to read it."""
    for widget in on_screen():
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit):
            hidden = widget.horizontalScrollBar().maximum()
            if hidden > 0:
                inside = widget.widget() if isinstance(widget, QScrollArea) else widget
                yield f"{type(inside).__name__} is {hidden} too wide for {widget.viewport().width()}"


def _overlapping(widget: QWidget) -> Iterator[str]:
    """Yield the neighbours in one layout that lie on one another."""
    layout = widget.layout()
    rows = _rows(layout) if layout is not None else ()
    shown = [row for row in rows if row.isVisible() and not row.size().isEmpty()]
    for first, second in itertools.combinations(shown, 2):
        common = first.geometry().intersected(second.geometry())
        if common.width() > 1 and common.height() > 1:
            yield f"{type(first).__name__} and {type(second).__name__} in {type(widget).__name__} share {common}"


def _rows(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        return
    for each in laid_out(layout):
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _rows(each)


def _lacks_room(widget: QWidget) -> str:
    """Return how a widget has too little room; a field may shorten its hint."""
    return "" if isinstance(widget, QLineEdit) else _squeezed_itself(widget)


def _beyond_scrolling(widget: QWidget) -> str:
    """Return what around a widget cuts it off without a way to scroll to it."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inner, place = widget, QRect(QPoint(), widget.size())
    while not inner.isWindow() and (outer := inner.parentWidget()) is not None:
        place.translate(inner.pos())
        area = outer.parentWidget()
        if isinstance(area, QScrollArea) and outer is area.viewport():
            cut_aside = place.left() < -1 or place.right() > outer.width()
            if cut_aside and area.horizontalScrollBarPolicy() is off:
                return f"{type(area).__name__} shows {outer.width()} of {place.right()} across and scrolls not"
            inner, place = area, QRect(QPoint(), area.size())
            continue
        if isinstance(area, QAbstractScrollArea) and outer is area.viewport():
            return ""
        if not outer.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"{type(outer).__name__} {outer.rect()} cuts {place}"
        inner = outer
    return ""


def cut_off(widget: QWidget) -> str:
    """Return how a widget has too little room for its text; empty where it has enough."""
    return _squeezed_itself(widget) or _hidden_by_ancestor(widget)


def _squeezed_itself(widget: QWidget) -> str:
    room, wants = widget.size(), widget.sizeHint()
    if isinstance(widget, ElidedLabel):
        return ""  # ends in … on purpose
    if isinstance(widget, ProseLabel) or (isinstance(widget, QLabel) and widget.wordWrap()):
        wants = QSize(_longest_word(widget), widget.heightForWidth(room.width()))
    elif isinstance(widget, CheckLine):
        wants = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(room.width()))
    elif isinstance(widget, QLineEdit):
        inside = widget.textMargins().left() + widget.textMargins().right() + 8
        wants = QSize(widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + inside, wants.height())
    elif not isinstance(widget, QLabel | QAbstractButton | Chip) or isinstance(widget, QToolButton):
        return ""  # a QToolButton of Qt's own shows only its icon
    short = (wants.width() > room.width() + 1, wants.height() > room.height() + 1)
    if any(short):
        return f"needs {wants.width()}×{wants.height()}, has {room.width()}×{room.height()}"
    return ""


def nameless() -> Iterator[str]:
    """Yield every control on the screen that a screen reader could not name."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from _nameless_in(QAccessible.queryAccessibleInterface(window), type(window).__name__)


_CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Graphic,
        QAccessible.Role.Link,
        QAccessible.Role.List,
        QAccessible.Role.ListItem,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    }
)


def _nameless_in(seen: QAccessibleInterface, path: str) -> Iterator[str]:
    for number in range(min(seen.childCount(), _ROWS_READ)):
        child = seen.child(number)
        if not child or not child.isValid():  # what is about to go has no interface any more
            continue
        state = child.state()
        if state.invisible or (state.offscreen and not state.focusable):
            continue
        thing = child.object()
        here = f"{path} › {type(thing).__name__ if thing else child.role().name}"
        control = child.role() in _CONTROLS or bool(state.focusable)
        if control and not _name_of(child).strip() and not _is_part(child):
            yield f"nameless: {here} ({child.role().name})"
        yield from _nameless_in(child, here)


def _name_of(child: QAccessibleInterface) -> str:
    thing = child.object()
    if isinstance(thing, QComboBox):  # by itself it is called by what is chosen
        return thing.accessibleName()
    return child.text(QAccessible.Text.Name)


def _is_part(child: QAccessibleInterface) -> bool:
    """Say whether it is only a part of a control that has a name: the field inside a choice, a separator of a menu."""
    thing = child.object()
    if isinstance(thing, QAction):
        return thing.isSeparator()
    if not isinstance(thing, QWidget):
        return child.role() is QAccessible.Role.MenuItem
    if isinstance(thing, QAbstractScrollArea) and not isinstance(thing, QAbstractItemView | QTextEdit | QPlainTextEdit):
        return True
    outer = thing.parentWidget()
    return thing.focusProxy() is not None or (isinstance(thing, QLineEdit) and isinstance(outer, QComboBox))


def _texts_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    for row in range(min(model.rowCount(), _ROWS_READ) if model else 0):
        index = model.index(row, 0)
        yield str(model.data(index, role) or model.data(index, Qt.ItemDataRole.DisplayRole) or "")


def _texts_of(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def _plain(text: str) -> str:
    """Return a tip as one reads it: it is marked up, so that Qt breaks its lines."""
    return html.unescape(text.removeprefix("<qt>").removesuffix("</qt>")) if text.startswith("<qt>") else text


def _longest_word(widget: QWidget) -> int:
    text = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return max((widget.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)


def _hidden_by_ancestor(widget: QWidget) -> str:
    """Return which widget around it cuts it off at the side, or below where nothing scrolls."""
    inner, place = widget, QRect(QPoint(), widget.size())
    while not inner.isWindow() and (outer := inner.parentWidget()) is not None:
        place.translate(inner.pos())
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and outer is area.viewport():
            if place.left() < -1 or place.right() > outer.width():
                return f"{type(area).__name__} shows {outer.width()} of {place.right()} across"
            return ""
        if not outer.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"{type(outer).__name__} {outer.rect()} cuts {place}"
        inner = outer
    return ""
