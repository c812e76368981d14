"""How the parts of the window hear of each other: what changed, and what somebody wants to see."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Two announcements, each to whom it may concern.

    Attributes:
        changed: a `db.commands` ChangeSet: what a command touched. A page refreshes those rows and nothing else.
        wanted: a `desktop.page` target: a card, a page, a new touch. The window brings it to the front.
    """

    changed = Signal(object)
    wanted = Signal(object)
