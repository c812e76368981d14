"""Qt's functions must not use up None, True and False."""

import subprocess
import sys

_MANY_CALLS = """
import desktop
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(40_000):
    thing.setObjectName("x")
    thing.objectNameChanged.emit("x")
    thing.signalsBlocked()
print("alive")
"""


def test_many_calls_into_qt_leave_the_interpreter_alive() -> None:
    told = subprocess.run([sys.executable, "-c", _MANY_CALLS], check=False, capture_output=True, text=True)
    assert (told.stdout.strip(), told.stderr, told.returncode) == ("alive", "", 0)
