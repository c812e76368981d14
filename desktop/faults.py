"""What happens when we made a mistake: it is written down, the user is told kindly, the program goes on.

The log holds where in the program it happened and no word of a customer's: neither the exception's own text nor the
values of variables are written.
"""

from __future__ import annotations

import datetime
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from db.errors import UserError
from desktop import i18n

if TYPE_CHECKING:
    import logging

    from desktop.i18n import Speech

_LOG_FILE = "hatir.log"
_LOG_BYTES = 512 * 1024
_LOGS_KEPT = 3


class Faults(QObject):
    """Takes in every exception nobody caught, on whatever thread, and deals with it on the window's own.

    Attributes:
        arrived: on its way to the window's own next turn, a `UserError`, or where else something went wrong.
    """

    arrived = Signal(object)

    def __init__(self, folder: Path, speech: Speech, parent: QObject | None = None) -> None:
        """Prepare a log in `folder`; no file is made before there is something to write."""
        super().__init__(parent)
        self._folder = folder
        self._speech = speech
        self._telling = False
        self._told: set[str] = set()
        # Never at once: it may have happened in the middle of painting, where no box can open.
        self.arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take in what reaches `sys.excepthook` from now on: exceptions in slots, models and painting."""
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stand in for `sys.excepthook`, on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Not the exception itself: it holds all that was at hand where it was raised, perhaps a brush still painting.
        self.arrived.emit(error.with_traceback(None) if isinstance(error, UserError) else _where(error))
        for name in ("last_value", "last_traceback", "last_exc"):  # whoever prints exceptions keeps the last one here
            sys.__dict__.pop(name, None)

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Explain a difficulty the user can mend; log a mistake of ours and own up to it, once for each place."""
        if isinstance(error, UserError):
            from desktop import errors

            self._say(errors.sentence(error, i18n.words(self._speech.language)), "")
            return
        self._tell_of(_where(error))

    @Slot(object)
    def _hear(self, fault: UserError | str) -> None:
        if isinstance(fault, UserError):
            self.tell(fault)
        else:
            self._tell_of(fault)

    def _tell_of(self, where: str) -> None:
        _log(where, self._folder)
        if where not in self._told:
            self._told.add(where)
            self._say(
                self.tr("Something went wrong on our side. What was kept is safe; what you just did may be missing."),
                self.tr("Please try once more. If it happens again, {file} tells us where it came from.").format(
                    file=self._folder / _LOG_FILE
                ),
            )

    def _say(self, text: str, detail: str) -> None:
        if self._telling:  # a box is open, and painting below it may fail again and again
            return
        from desktop import messages

        self._telling = True
        try:
            messages.tell(None, "Hatır", text, detail)
        finally:
            self._telling = False


def write_down(error: BaseException, folder: Path) -> Path:
    """Log a mistake of ours and return the file it stands in: for the command line, which has no window to tell."""
    _log(_where(error), folder)
    return folder / _LOG_FILE


def _log(where: str, folder: Path) -> None:
    try:
        handler = _handler(folder)
    except OSError:
        return
    import logging
    import platform

    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    text = f"{now} {platform.system()} Python {platform.python_version()}\n{where}\n"
    handler.emit(logging.LogRecord("hatir", logging.ERROR, "", 0, text, None, None))
    handler.close()


def _where(error: BaseException) -> str:
    return "\n".join(_places(error))


def _handler(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(folder / _LOG_FILE, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8")


def _places(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from _places(cause)
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
