"""The theme on Qt: palette, fonts and one small style sheet, all from the tokens.

Widgets that draw themselves ask `current`, `colour` and `font` when they paint, so a change of theme, or of the size of
text, needs no restart and no bookkeeping: Qt sends every widget of a window that is dressed a `QEvent.StyleChange`.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import sys
import weakref

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

import resources
from desktop import tokens
from desktop.tokens import Ground, Theme


class Weight(enum.Enum):
    """How strongly a text is set."""

    REGULAR = enum.auto()
    STRONG = enum.auto()
    BOLD = enum.auto()


#: Every system is drawn alike. An application that was made with this style has the property: asking it, or giving it
#: the style later, costs 8 ms of the start.
STYLE = "Fusion"
STYLED = "styled"


class Appearance(QObject):
    """Puts a theme on the application and follows the system's own change between day and night."""

    def __init__(self, app: QApplication, ground: Ground | None, text_scale: float, *, still: bool = False) -> None:
        """Dress `app`.

        Args:
            app: the application.
            ground: which colours; None follows the system.
            text_scale: factor on every size of type.
            still: nothing moves: menus open at once, the mark one types at does not blink.
        """
        super().__init__(app)
        self._app = app
        self._ground = ground
        self._scale = text_scale
        self._blinks_every = app.cursorFlashTime()
        self._moving = [effect for effect in _EFFECTS if app.isEffectEnabled(effect)]  # as the system wishes
        self._still = False
        if app.property(STYLED) is None:
            app.setStyle(STYLE)
        self._ask_for_scheme()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._hold(still=still)
        self._dress()

    def choose(self, ground: Ground | None, text_scale: float, *, still: bool = False) -> None:
        """Change the look at once."""
        self._hold(still=still)
        if (ground, text_scale) == (self._ground, self._scale):
            return
        self._ground, self._scale = ground, text_scale
        self._ask_for_scheme()
        self._dress()

    def _hold(self, *, still: bool) -> None:
        if still == self._still:
            return
        self._still = still
        self._app.setCursorFlashTime(0 if still else self._blinks_every)
        for effect in self._moving:
            self._app.setEffectEnabled(effect, not still)

    @Slot()
    def _follow(self) -> None:
        if self._ground is None:
            self._dress()

    def _ask_for_scheme(self) -> None:
        # The system draws the window's frame and native dialogues: they are to match.
        self._app.styleHints().setColorScheme(_SCHEMES[self._ground])

    def _dress(self) -> None:
        points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
        scale = self._scale * text_scale_of_system(points, sys.platform)
        wear(self._app, tokens.theme(self._ground or self._of_system()), scale)

    def _of_system(self) -> Ground:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Ground.CONTRAST
        return Ground.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Ground.LIGHT


@dataclasses.dataclass(slots=True)
class _Worn:
    theme: Theme
    scale: float


@functools.cache
def _worn() -> _Worn:
    return _Worn(tokens.theme(Ground.LIGHT), 1.0)


def current() -> Theme:
    """Return the theme the window wears at present."""
    return _worn().theme


def colour(token: str) -> QColor:
    """Return a colour of the present theme by its token's name."""
    return _colour(current().colour(token))


def text_scale_of_system(points: float, platform: str) -> float:
    """Return by which factor the system's owner wants larger texts everywhere, from the size of its own text.

    Args:
        points: the size of the text the system writes its own controls with; −1 where it is not known.
        platform: as `sys.platform` calls it. Elsewhere than on Windows and the Mac every desktop has a size of its own.
    """
    usual = _USUAL_POINTS.get(platform, points)
    return min(max(points / usual, 1.0), _LARGEST_OF_SYSTEM) if points > 0 else 1.0


def font(size: str, weight: Weight = Weight.REGULAR, *, serif: bool = False, italic: bool = False) -> QFont:
    """Return a font of the present theme.

    Args:
        size: a name of the scale in `tokens.TypeSizes` ("body").
        weight: how strongly.
        serif: names of people on their own card, titles and figures that matter; sans for everything else.
        italic: words somebody said.
    """
    return QFont(_font(_worn().scale, size, weight, serif, italic))


def scaled(pixels: float) -> int:
    """Return a measure that grows with the text: the side of an icon, the width of a column of text."""
    return max(1, round(pixels * _worn().scale))


def wear(app: QApplication, theme: Theme, text_scale: float) -> None:
    """Put palette and font of `theme` on the application, and its style sheet on every window that is dressed."""
    worn = _worn()
    worn.theme, worn.scale = theme, text_scale
    app.setPalette(_palette(theme))
    app.setFont(font("body"))
    font("body", Weight.STRONG)  # the style sheet asks for it by weight
    for window in tuple(_dressed):
        if Shiboken.isValid(window):
            window.setStyleSheet(_style_sheet(theme))


def dress(window: QWidget) -> None:
    """Put the style sheet on a window that belongs to no other one, now and whenever the theme changes.

    Whatever is put into it later, another window of its own too, is dressed with it and hears of the change. On the
    application the sheet would be matched anew with every control each time it is put into another one, which made the
    making of a page twice as long.
    """
    _dressed.add(window)
    window.setStyleSheet(_style_sheet(current()))


_dressed: weakref.WeakSet[QWidget] = weakref.WeakSet()

_SCHEMES = {
    None: Qt.ColorScheme.Unknown,
    Ground.LIGHT: Qt.ColorScheme.Light,
    Ground.DARK: Qt.ColorScheme.Dark,
    Ground.CONTRAST: Qt.ColorScheme.Dark,
}
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
_LARGEST_OF_SYSTEM = 2.0
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@functools.lru_cache(maxsize=128)
def _colour(value: str) -> QColor:
    return QColor(value)


_FILES = {
    (False, False): {Weight.REGULAR: "Regular", Weight.STRONG: "SemiBold", Weight.BOLD: "Bold"},
    (False, True): {Weight.REGULAR: "Italic"},
    (True, False): {Weight.REGULAR: "Regular", Weight.STRONG: "SemiBold", Weight.BOLD: "Bold"},
    (True, True): {Weight.REGULAR: "Italic"},
}
_WEIGHTS = {Weight.REGULAR: QFont.Weight.Normal, Weight.STRONG: QFont.Weight.DemiBold, Weight.BOLD: QFont.Weight.Bold}


@functools.lru_cache(maxsize=256)
def _font(scale: float, size: str, weight: Weight, serif: bool, italic: bool) -> QFont:  # noqa: FBT001 - a cache key
    theme = current()
    faces = _FILES[serif, italic]
    drawn = weight if weight in faces else Weight.REGULAR
    family = theme.family.serif if serif else theme.family.sans
    _register(f"{family.replace(' ', '')}-{faces[drawn]}.ttf")
    made = QFont(family)
    made.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    made.setPixelSize(max(1, round(getattr(theme.type, size) * scale)))
    made.setWeight(_WEIGHTS[drawn])
    made.setItalic(italic)
    return made


@functools.cache
def _register(file: str) -> None:
    QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{file}")))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.paper,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.faint,
        role.Text: theme.ink,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.on_accent,
        role.Light: theme.surface,
        role.Midlight: theme.paper,
        role.Mid: theme.line,
        role.Dark: theme.faint,
        role.Shadow: theme.line,
        role.Highlight: theme.accent_soft,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
    }
    palette = QPalette()
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return palette


def _style_sheet(theme: Theme) -> str:
    """Return the few rules a palette cannot say: fields, menus, tips, lists, scroll bars."""
    small = theme.radius.small
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox {{
  background: {theme.surface}; border: 1px solid {theme.line}; border-radius: {small}px; padding: 5px 9px;
}}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border-color: {theme.accent}; }}
QLineEdit[quiet="true"] {{
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; padding: 5px 0 4px 0;
}}
QLineEdit[quiet="true"]:hover {{ border-bottom-color: {theme.line}; }}
QLineEdit[quiet="true"]:focus {{ border-bottom-color: {theme.accent}; }}
QComboBox {{ padding: 4px 9px 5px 11px; }}
QComboBox::drop-down {{ border: none; width: {scaled(15) + 9}px; }}
QMenu {{ background: {theme.surface}; border: 1px solid {theme.line}; padding: 5px; icon-size: {scaled(16)}px; }}
QMenu::item {{ padding: 6px 28px 6px 14px; border-radius: {small - 2}px; }}
QMenu::icon, QMenu::indicator {{ left: 9px; }}
QMenu::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
QMenu::item:disabled {{ color: {theme.faint}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QToolTip {{ background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 4px 7px; }}
QAbstractItemView {{ border: none; outline: none; background: {theme.surface}; }}
QListView[offers="true"] {{ border: 1px solid {theme.line}; padding: 4px; }}
QListView[offers="true"]::item {{ padding: 5px 9px; border-radius: {small - 2}px; }}
QListView[offers="true"]::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
QMessageBox QPushButton, QInputDialog QPushButton {{
  background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.line}; border-radius: {small}px;
  padding: 6px 14px; min-width: 52px; font-weight: 600;
}}
QMessageBox QPushButton:default, QInputDialog QPushButton:default {{
  background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
}}
QMessageBox QPushButton:focus, QInputDialog QPushButton:focus {{ border: 2px solid {theme.ink}; padding: 5px 13px; }}
QScrollArea {{ border: none; background: transparent; }}
QListWidget, PagesView {{ border: 1px solid transparent; border-radius: {small}px; }}
QListWidget:focus, PagesView:focus {{ border-color: {theme.accent}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 11px; }}
QScrollBar:horizontal {{ height: 11px; }}
QScrollBar::handle {{ background: {theme.line}; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {theme.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  width: 0; height: 0; background: transparent;
}}
"""
