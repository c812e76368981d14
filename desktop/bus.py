"""How the parts of the window hear of each other: what changed, and what somebody wants to see."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Five announcements, each to whom it may concern.

    Attributes:
        changed: a `db.changes.ChangeSet`: what a command touched. A page refreshes those rows and nothing else.
        done: a `db.changes.Change` the user just made: the window confirms it and offers the way back.
        said: what gives a sentence in the words of the moment: the window says it, without a way back.
        preferred: the `Preferences` the owner just chose: the program takes them over and keeps them.
        wanted: a target of `desktop.page`: a card, a page, a new touch. The window brings it to the front.
    """

    changed = Signal(object)
    done = Signal(object)
    said = Signal(object)
    preferred = Signal(object)
    wanted = Signal(object)
