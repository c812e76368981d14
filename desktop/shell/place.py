"""Where the window stands, and whether anybody could see it there."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.settings import Settings, WindowPlace

_SMALLEST = QSize(1024, 680)
_FIRST = QSize(1360, 860)
_GRASPABLE = QSize(160, 40)
_FRAMED_AFTER = 300  # milliseconds; the system puts its frame around a window a moment after it is shown
_FARTHEST = 1 << 20  # no desk is wider; beyond it Qt's own figures run over


class Place(QObject):
    """Puts a window where it was left, keeps where it stands, and brings it back when its screen is taken away."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        """Stand `window` where `settings` say, in sight; on a screen smaller than it likes to be, as large as that."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._grown: tuple[QSize, QSize] | None = None  # its size before larger text made it grow, and after
        kept, screens = settings.now.window, _screens()
        self._limit(screens)
        place = fitting(kept, screens, window.minimumSize()) if kept is not None else None
        if place is None:
            window.resize(_FIRST.boundedTo(screens[0].size()) if screens else _FIRST)
        else:
            window.setGeometry(place)
        if kept is not None and kept.maximized:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.installEventFilter(self)
        desk = QGuiApplication.instance()
        if isinstance(desk, QGuiApplication):
            desk.screenRemoved.connect(self._wait_for_screens)
            desk.screenAdded.connect(self._watch)
            for screen in desk.screens():
                self._watch(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and watched is self._window:  # the text may have another size
            self._follow_text()
        elif event.type() == QEvent.Type.Show and watched is self._window:
            QTimer.singleShot(_FRAMED_AFTER, self, self._show_head)
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Remember where the window stands."""
        place = self._present()
        self._settings.change(dataclasses.replace(self._settings.now, window=place))

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        """Hear of a screen whose figures change: another resolution, another size of everything, a bar that came."""
        screen.availableGeometryChanged.connect(self._wait_for_screens)

    @Slot()
    def _wait_for_screens(self) -> None:
        QTimer.singleShot(0, self, self.come_into_sight)  # the screens that are left are told of a moment later

    @Slot()
    def come_into_sight(self) -> None:
        """Move the window to where all of it is seen, as large as before or as the screen that is left."""
        window, screens = self._window, _screens()
        if not screens:
            return
        self._limit(screens)
        if window.isMaximized() or window.isMinimized():  # the system sees to that
            return
        place = fitting(self._present(), screens, window.minimumSize())
        window.setGeometry(place or QRect(screens[0].topLeft(), window.size().boundedTo(screens[0].size())))
        self._show_head()

    @Slot()
    def _show_head(self) -> None:
        """Bring the bar by which a window is held into sight: what is remembered is the window without its frame."""
        window = self._window
        self._limit(_screens())
        if window.isMaximized() or window.isMinimized() or not window.isVisible():
            return
        frame, inside = window.frameGeometry(), window.geometry()
        for screen in _screens():
            if screen.contains(frame.center()) and (held := headed(frame, inside, screen)) != inside:
                window.setGeometry(held)

    def _follow_text(self) -> None:
        """Be as large as the text needs and no larger than before it grew, and stay on the screen."""
        window, screens = self._window, _screens()
        before = window.size()
        self._limit(screens)
        if self._grown is not None and before == self._grown[1]:
            window.resize(self._grown[0].expandedTo(window.minimumSize()))
        elif window.size() != before:
            self._grown = before, window.size()
        for screen in screens:
            if screen.contains(window.frameGeometry().center()):
                standing = window.frameGeometry()
                corner = _within(standing, screen).topLeft()
                if standing.topLeft() != corner:
                    window.move(corner)
                return

    def _limit(self, screens: Sequence[QRect]) -> None:
        """Let the window be no smaller than its text needs, and no larger than its screen leaves beside the frame."""
        smallest = _smallest(screens)
        if screens:
            frame, inside = self._window.frameGeometry(), self._window.geometry()
            on = next((screen for screen in screens if screen.contains(frame.center())), screens[0])
            smallest = smallest.boundedTo(on.size() - (frame.size() - inside.size()))
        self._window.setMinimumSize(smallest)

    def _present(self) -> WindowPlace:
        window = self._window
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        return WindowPlace(place.x(), place.y(), place.width(), place.height(), maximized=window.isMaximized())


def fitting(place: WindowPlace, screens: Sequence[QRect], smallest: QSize) -> QRect | None:
    """Return where to put the window, or None where it would lie beyond the screens of today.

    It is seen whole: where its place hangs over the edge of the screens it is moved, and made as small as the screen.

    Args:
        place: where it stood when the program was left, perhaps on a screen that is gone.
        screens: the free part of every screen there is.
        smallest: the window's smallest size.
    """
    if max(map(abs, (place.x, place.y, place.width, place.height))) > _FARTHEST:
        return None
    wanted = QRect(place.x, place.y, max(place.width, smallest.width()), max(place.height, smallest.height()))
    whole = QRegion(wanted).subtracted(_all_of(screens)).isEmpty()
    for screen in screens:
        standing = QRect(wanted.topLeft(), wanted.size() if whole else wanted.size().boundedTo(screen.size()))
        head = QRect(standing.topLeft(), QSize(standing.width(), _GRASPABLE.height())).intersected(screen)
        if head.width() >= _GRASPABLE.width() and head.height() >= _GRASPABLE.height() // 2:
            return standing if whole else _within(standing, screen)
    return None


def roomy(wanted: QSize, beside: QWidget) -> QSize:
    """Return how large a window may open: as wanted, or as the screen leaves within a frame like the main window's.

    Args:
        wanted: its size where there is room.
        beside: what it opens from.
    """
    frame = beside.window().frameGeometry().size() - beside.window().geometry().size()
    return wanted.boundedTo(beside.screen().availableSize() - frame)


def headed(frame: QRect, inside: QRect, screen: QRect) -> QRect:
    """Return where a window has to stand so that its frame's head is on the screen, and the whole frame around it.

    A window that somebody made higher than the screen stays as high as it is.

    Args:
        frame: the window with its frame.
        inside: the window without it.
        screen: the free part of the screen it is on.
    """
    head, foot = inside.top() - frame.top(), frame.bottom() - inside.bottom()
    fits, wished = frame.height() <= screen.height(), inside.height() > screen.height()
    if frame.top() >= screen.top() and (fits or wished):
        return inside
    height = inside.height() if fits or wished else screen.height() - head - foot
    top = max(frame.top(), screen.top()) if fits else screen.top()
    return QRect(inside.left(), top + head, inside.width(), height)


def _all_of(screens: Sequence[QRect]) -> QRegion:
    region = QRegion()
    for screen in screens:
        region = region.united(screen)
    return region


def _within(place: QRect, screen: QRect) -> QRect:
    """Return a place moved as little as it takes to lie on a screen it is not larger than."""
    left = max(screen.left(), min(place.left(), screen.right() - place.width() + 1))
    top = max(screen.top(), min(place.top(), screen.bottom() - place.height() + 1))
    return QRect(QPoint(left, top), place.size())


def _screens() -> Sequence[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _smallest(screens: Sequence[QRect]) -> QSize:
    """Return the smallest size of the window: larger for larger text, never larger than the screen."""
    wanted = QSize(theme.scaled(_SMALLEST.width()), theme.scaled(_SMALLEST.height())).expandedTo(_SMALLEST)
    return wanted.boundedTo(screens[0].size()) if screens else wanted
