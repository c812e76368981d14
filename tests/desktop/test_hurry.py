"""A start is hurried before anything of the window is loaded."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]

_SAYS = """
import gc, linecache, sys
from desktop.hurry import hurry
hurry()
assert not gc.isenabled()
import desktop.app
read = [name for name in linecache.cache if "desktop" in name]
assert not read, read
app = desktop.app.application()
assert app.style().objectName().lower() == "fusion"
for heavy in ("matplotlib", "numpy", "reportlab", "peewee", "phonenumbers", "hashlib", "desktop.messages"):
    assert heavy not in sys.modules, heavy
"""


def test_the_window_is_loaded_without_reading_sources_or_anything_heavy() -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    done = subprocess.run((sys.executable, "-c", _SAYS), env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
