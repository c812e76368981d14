"""What holds for every test: a home of its own, no noise in the log, nothing left behind."""

import datetime
import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import hypothesis
import pytest

if TYPE_CHECKING:
    from db.records import Language

ROOT = Path(__file__).resolve().parent.parent

# Before Qt is imported. No test puts a window on somebody's screen unless that is asked for by the same variable.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "hatir",
    max_examples=int(os.environ.get("HATIR_EXAMPLES", "50")),  # a thousand before a release
    deadline=None,  # machines are noisy; speed is measured by the benchmarks
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("hatir")


@pytest.fixture(scope="session")
def real_inputs() -> Path:
    """Return the folder of real exports and touch files; skip where a machine does not have them.

    They are no part of the project: HATIR_INPUTS names the folder, or it lies in a folder beside this one.
    """
    named = os.environ.get("HATIR_INPUTS")
    candidates = [Path(named)] if named else sorted(ROOT.parent.glob("*/inputs"))
    for candidate in candidates:
        if (candidate / "vcard").is_dir():
            return candidate
    pytest.skip("no real input files on this machine")


#: The files that take longest; each is run as a whole on one core.
LONGEST = frozenset(
    {
        "test_architecture.py",
        "test_language.py",
        "test_offline.py",
        "test_quick_entry_people.py",
        "test_small_screens.py",
        "test_whole_day.py",
    }
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no core waits at the end while another walks through every view."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """Spare the collector what stays for the whole run: thousands of tests, and all that was imported for them."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember on the test whether it failed: what a failed test leaves behind is no second failure."""
    report: pytest.TestReport = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


_FAILED = pytest.StashKey[bool]()


@pytest.fixture
def failed(request: pytest.FixtureRequest) -> Callable[[], bool]:
    """Tell, once the test has run, whether it failed or never came to run."""
    return lambda: request.node.stash.get(_FAILED, True)


@pytest.fixture(scope="session", autouse=True)
def tables_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Begin each new journal as a copy of the first one's empty tables: making all fifty takes twenty times as long.

    The migrations themselves are run on journals of every older layout, and for the first new one.
    """
    from db import journal
    from db.engine.connection import JournalDatabase

    migrate, made = journal.migrate, tmp_path_factory.mktemp("tables") / "empty.hatir"

    def once(database: JournalDatabase) -> None:
        if not database.path.exists() and made.exists():
            shutil.copyfile(made, database.path)
            return
        new = not database.path.exists()
        migrate(database)
        if new:
            database.close_all()
            shutil.copyfile(database.path, made)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "migrate", once)
        yield


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[Path], None], Path], Path]:
    """Put a journal at a path as a function makes it: it is asked once, and copied for every other test."""
    made: dict[Callable[[Path], None], Path] = {}

    def put(make: Callable[[Path], None], path: Path) -> Path:
        if make not in made:
            first = tmp_path_factory.mktemp("made once") / path.name
            make(first)
            made[make] = first
        return Path(shutil.copyfile(made[make], path))

    return put


@pytest.fixture(scope="session")
def sample_shop(made_once: Callable[[Callable[[Path], None], Path], Path]) -> Callable[[Path, "Language"], Path]:
    """Put the sample shop of a language at a path, as it is on Saturday 21 November 2026, ten past two in Istanbul."""
    import resources
    from db.records import Language
    from db.sample.shop import new_sample

    now = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))

    def maker(language: Language) -> Callable[[Path], None]:
        return lambda path: new_sample(path, language, now, resources.path("sample"))

    makers = {language: maker(language) for language in Language}
    return lambda path, language: made_once(makers[language], path)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that none reads or writes what belongs to the person running it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name, part in {
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_RUNTIME_DIR": ".run",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        monkeypatch.setenv(name, str(home / part))
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_TIME", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HATIR_HOME", str(home / "hatir"))
    return home


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, failed: Callable[[], bool]) -> Iterator[None]:
    """Fail the test when the program logs a warning or worse that `@pytest.mark.logs("part")` does not announce."""
    expected = [part for mark in request.node.iter_markers("logs") for part in mark.args]
    heard = _Ear(logging.WARNING)
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if failed():
        return
    noise = [line for line in heard.lines if not any(part in line for part in expected)]
    unsaid = [part for part in expected if not any(part in line for line in heard.lines)]
    assert not noise, f"the program logged: {noise}"
    assert not unsaid, f"the program never logged: {unsaid}"


class _Ear(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def nothing_left_behind(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, failed: Callable[[], bool]
) -> Iterator[None]:
    """Fail the test when it leaves a thread, a top-level widget, or a file in the project or the temporary folder.

    QTimers are watched in tests/desktop/conftest.py.
    """
    scratch = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    threads, files, widgets = set(_threads()), _project_files(), set(map(id, _top_level_widgets()))
    yield
    if failed():
        return
    _wait_until(lambda: set(_threads()) <= threads)
    _wait_until(lambda: not _qt_pool_is_busy())
    left = [f"thread {thread.name}" for thread in set(_threads()) - threads]
    left += ["QThreadPool's workers"] if _qt_pool_is_busy() else []
    left += [f"file {path}" for path in scratch.iterdir()]
    left += [f"file {path}" for path in sorted(_project_files() - files)]
    left += [f"window {widget!r}" for widget in _left_windows(widgets)]
    assert not left, f"left behind: {left}"


def _threads() -> list[threading.Thread]:
    # Qt's own worker threads get a stand-in from Python that outlives them.
    return [thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")]


def _project_files() -> set[Path]:
    folders = {ROOT, Path.cwd()}
    ours = {".hypothesis", ".pytest_cache", "__pycache__", "build"}
    found = (path for folder in folders for path in folder.iterdir() if path.name not in ours)
    # Each worker that measures coverage keeps a file of its own until the end.
    return {path for path in found if not path.name.startswith(".coverage")}


def _qt_pool_is_busy() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QThreadPool.globalInstance().activeThreadCount() > 0


def _top_level_widgets() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.topLevelWidgets() if widgets is not None and widgets.QApplication.instance() else []


def _left_windows(known: set[int]) -> list[object]:
    def left() -> list[object]:
        return [widget for widget in _top_level_widgets() if id(widget) not in known]

    if not left():
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()  # a window nobody holds but its own cycle is no leak
    gc.freeze()  # the next test's garbage is found sooner beside what stays anyway
    return left()


def _wait_until(settled: Callable[[], bool], seconds: float = 2) -> None:
    end = time.monotonic() + seconds
    while not settled() and time.monotonic() < end:
        time.sleep(0.005)
