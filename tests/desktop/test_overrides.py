"""What goes wrong in an override of Qt's is told; it does not end the program."""

import subprocess
import sys
import traceback
from types import FunctionType

import pytest

from desktop.overrides import caught

_FAILING = """
import sys
import desktop
from PySide6.QtCore import QSize, QStringListModel
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListView, QWidget
from shiboken6 import Shiboken

def gone():
    widget = QWidget()
    Shiboken.delete(widget)
    widget.width()

class Failing(QWidget):
    def __init__(self, parent, what):
        super().__init__(parent)
        self.what = what
    def paintEvent(self, event):
        self.what()
    def changeEvent(self, event):
        super().changeEvent(event)
        self.what()
    def sizeHint(self):
        self.what()

class FailingList(QListView):
    def selectionChanged(self, chosen, before):
        return [][1]

told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
app = QApplication([])
parent = QWidget()
failing = [Failing(parent, what) for what in (lambda: [][1], lambda: {}["x"], gone, lambda: int("x"), lambda: 1 / 0)]
for step in range(40):
    parent.setFont(QFont("Arial", 9 + step % 2))
    parent.grab()
assert failing[0].sizeHint() == QSize()
print(len(told), sorted(set(told)))
lines = FailingList()
model = QStringListModel(["one"])
try:
    lines.setModel(model)
    lines.setCurrentIndex(model.index(0, 0))
except IndexError:
    print("raised")
"""


def test_what_overrides_fail_with_is_told_however_many_fail_at_once() -> None:
    told = subprocess.run([sys.executable, "-c", _FAILING], check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    names = ["IndexError", "KeyError", "RuntimeError", "ValueError", "ZeroDivisionError"]
    assert told.stdout.splitlines() == [f"{2 * 40 * 5 + 1} {names}", "raised"]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="written for the code of Python 3.11")
def test_a_mended_function_does_and_raises_what_it_did() -> None:
    mended = FunctionType(caught(_counts.__code__), globals(), "_counts", _counts.__defaults__)
    for given in ("7", "x", None, "0"):
        assert _outcome(mended, given) == _outcome(_counts, given)
    assert sys.exception() is None
    assert mended.__code__.co_argcount == _counts.__code__.co_argcount


def _counts(given: str, seen: list[int] | None = None) -> float:
    seen = [] if seen is None else seen
    for _ in range(2):
        try:
            seen.append(int(given))
        except TypeError:
            seen.append(1)
        finally:
            seen.append(3)
    with pytest.MonkeyPatch.context():
        seen.append(4)
    return len(seen) / seen[0]


def _outcome(function: FunctionType, given: str | None) -> object:
    try:
        return function(given)
    except (ValueError, ZeroDivisionError) as error:
        frames = traceback.extract_tb(error.__traceback__)[1:]
        return repr(error), [(frame.name, frame.lineno) for frame in frames]
