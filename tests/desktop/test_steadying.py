"""Modules are loaded beside a window that is painted, and nothing brings the program down."""

import subprocess
import sys

_STORY = """
import sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from desktop.steadying import make_room_for_classes

sys.setswitchinterval(0.000_05)
app = QApplication(["steady", "-platform", "offscreen"])
make_room_for_classes(21_000)


class Line(QLabel):
    pass


page = QWidget()
layout = QVBoxLayout(page)
for _ in range(200):
    layout.addWidget(Line("x"))
page.show()
made = []
beside = threading.Thread(target=lambda: made.extend(type("Kind", (QObject,), {}) for _ in range(20_000)))
beside.start()
shade = 0
while beside.is_alive():
    page.setStyleSheet(f"Line {{ color: #{shade:06x} }}")
    app.processEvents()
    shade += 1
print(len(made))
"""


def test_classes_made_in_another_thread_bring_no_window_down() -> None:
    told = subprocess.run((sys.executable, "-c", _STORY), capture_output=True, text=True, timeout=100, check=False)
    assert (told.returncode, told.stdout.strip()) == (0, "20000"), told.stderr
