"""The guards in the conftest files see what a careless test would leave behind, and let a tidy one pass."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

CARELESS = """
import logging, pathlib, tempfile, threading, time
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from desktop import messages

kept = []


def test_tidy(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(100_000)
    (tmp_path / "mine").touch()

def test_tidy_box(qtbot, door):
    door.answer("ask", True)
    messages.tell(None, "title", "text")
    assert messages.ask(None, "title", "text", "yes", "no")
    assert door.told == [("title", "text")]

@pytest.mark.logs("as announced")
def test_tidy_warning():
    logging.getLogger("x").warning("as %s", "announced")

def test_careless_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(100_000)

def test_careless_window(qtbot):
    kept.append(QLabel("left"))

def test_careless_thread():
    threading.Thread(target=time.sleep, args=(6,), daemon=True).start()

def test_careless_temporary_file():
    tempfile.mkstemp()

def test_careless_file():
    pathlib.Path("left.txt").touch()

def test_careless_log():
    logging.getLogger("x").warning("nobody announced this")

@pytest.mark.logs("never said")
def test_careless_announcement():
    pass

def test_careless_box(qtbot):
    messages.tell(None, "title", "text")

def test_careless_answer(qtbot, door):
    door.answer("ask", True)

def test_careless_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)

def test_careless_qt(qtbot):
    QWidget().setFixedSize(-1, -1)

def test_careless_warning():
    import warnings
    warnings.warn("old", DeprecationWarning)
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the careless tests in a process of their own, below copies of the conftest files; name -> how it ended."""
    folder = tmp_path_factory.mktemp("careless")
    for name in ("conftest.py", "desktop/conftest.py"):
        (folder / "tests" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)
    (folder / "tests" / "desktop" / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    command = (
        "-m",
        "pytest",
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        folder,
        "-rA",
        "-p",
        "no:cacheprovider",
        "tests",
    )
    told = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    ended: dict[str, str] = {}
    for how, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", told, re.MULTILINE):
        ended[name] = how if how != "PASSED" else ended.get(name, how)
    return ended


@pytest.mark.parametrize("name", re.findall(r"def (test_careless_\w+)", CARELESS))
def test_a_careless_test_fails(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] in {"FAILED", "ERROR"}


@pytest.mark.parametrize("name", re.findall(r"def (test_tidy\w*)", CARELESS))
def test_a_tidy_test_passes(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] == "PASSED"
