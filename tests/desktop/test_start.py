"""The first window waits for nothing it does not show."""

import datetime
import subprocess
import sys
from pathlib import Path

from db import journal as journals
from db.queries import shop

_HEAVY = (
    "PySide6.QtPdf",
    "babel",
    "db.journal",
    "holidays",
    "matplotlib",
    "numpy",
    "openpyxl",
    "peewee",
    "phonenumbers",
    "reportlab",
)
_SHOW_AND_STOP = """
import datetime, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from desktop import app, paths
from desktop.settings import Settings
running = app.application()
program = app.Program(running, Settings(paths.settings_file()), lambda: datetime.datetime.now(datetime.UTC))
program.window.painted.connect(lambda: print("painted", sorted(set(sys.argv[2].split(",")) & set(sys.modules))))
program.journals.opened.connect(lambda _: program.window.close())
class Listening(QObject):
    def eventFilter(self, watched, event):
        if watched is program.window and event.type() == QEvent.Type.LanguageChange and program.desk.tasks._closed:
            print("named anew, journal open:", program.journals.present is not None)
        return False
listening = Listening()
program.window.installEventFilter(listening)
program.start(Path(sys.argv[1]))
running.exec()
program.close()
running.processEvents()
print("closed")
print(ascii(running.applicationName()))
"""


#: What is on the screen is named anew when the translations go: it may read the journal, which is closed after that.
_AS_IT_SHOULD = ["painted []", "named anew, journal open: True", "closed"]

#: A badge's message on Linux travels under this name, where a letter outside ASCII makes Qt complain at each count.
_NAME = "hatir" if sys.platform == "linux" else "Hatır"


def test_no_heavy_library_is_loaded_when_the_first_window_is_painted(tmp_path: Path) -> None:
    path = tmp_path / "yildiz.hatir"
    with journals.create(path, now=datetime.datetime.now(datetime.UTC), name="Yıldız") as journal:
        assert shop.count_customers(journal) == 0
    told = subprocess.run(
        [sys.executable, "-c", _SHOW_AND_STOP, str(path), ",".join(_HEAVY)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    # The smallest size follows the frame once there is one, of which a platform without frames says this.
    said = [line for line in told.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert (told.stdout.splitlines(), said, told.returncode) == ([*_AS_IT_SHOULD, ascii(_NAME)], [], 0)
