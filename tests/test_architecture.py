"""The house stays in order: who may know whom, and where each thing may be done."""

import ast
import functools
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = ("db", "desktop", "resources")
ALLOWED_AT_THE_TOP = {
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "db",
    "desktop",
    "packaging",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "tests",
}
#: What only `desktop/tasks.py` may name: everything that makes something run beside the window.
STARTERS = {
    "Popen",
    "Process",
    "ProcessPoolExecutor",
    "QProcess",
    "QRunnable",
    "QThread",
    "QThreadPool",
    "QtConcurrent",
    "Thread",
    "ThreadPoolExecutor",
    "Timer",
    "start_new_thread",
}
#: Whatever could open a connection; tests/test_offline.py watches the running program as well.
NETWORKS = (
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "smtplib",
    "socket",
    "ssl",
    "telnetlib",
    "urllib.request",
    "webbrowser",
    "xmlrpc",
)
BOXES = {"QMessageBox", "QInputDialog", "QFileDialog", "QErrorMessage"}
CLOCKS = re.compile(r"(^|\.)(date(time)?\.(now|utcnow|today)|time\.(time|time_ns|localtime|gmtime))$")
#: Speaking only to one engine; everything else has to run on PostgreSQL too.
ONE_ENGINE = re.compile(r"\b(PRAGMA|fts[345]|sqlite_master|sqlite_schema|VACUUM|julianday|strftime\()\b", re.IGNORECASE)
#: Never imported before the first window is on the screen.
HEAVY = {
    "PySide6.QtPdf",
    "charset_normalizer",
    "holidays",
    "matplotlib",
    "numpy",
    "openpyxl",
    "phonenumbers",
    "rapidfuzz",
    "reportlab",
}


def test_nobody_knows_whom_they_may_not_know(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # A second of work that no other test needs. Not by its command line: that one silences every log of ours.
    from importlinter import configuration
    from importlinter.application.use_cases import lint_imports

    monkeypatch.chdir(ROOT)
    configuration.configure()
    assert lint_imports(config_filename="pyproject.toml", cache_dir=None), capsys.readouterr().out
    assert not logging.getLogger("db.journal").disabled


@pytest.mark.parametrize("folder", ["packaging", "tests"])
def test_no_folder_of_ours_hides_a_library_or_the_code(folder: str) -> None:
    assert not list((ROOT / folder).rglob("__init__.py"))


def test_only_messages_opens_boxes() -> None:
    assert _files_naming(BOXES, "desktop") <= {"desktop/messages.py"}


def test_only_boxes_and_the_program_itself_wait_in_a_loop_of_their_own() -> None:
    """What is clicked meanwhile would be done in the middle of something else, and a test would wait for ever."""
    assert _files_naming({"exec", "exec_", "processEvents"}, "desktop") == {
        "desktop/app.py",
        "desktop/messages.py",
        "desktop/pages/care/board_column.py",  # while something is dragged
        "desktop/tour_guide.py",  # leads a window by itself
    }


def test_only_tasks_starts_threads_and_processes() -> None:
    assert _files_naming(STARTERS, *CODE) <= {"desktop/tasks.py"}


def test_nothing_of_ours_speaks_to_a_network() -> None:
    speaking = [
        f"{name}: {module}"
        for name, tree in _modules(*CODE)
        for module in _imports(tree)
        if any(module == net or module.startswith(f"{net}.") for net in NETWORKS)
    ]
    assert not speaking


def test_only_the_engine_the_search_and_safety_speak_sqlite() -> None:
    speaking = {name for name, tree in _modules("db", "desktop") if any(map(ONE_ENGINE.search, _texts(tree)))}
    allowed = ("db/engine/", "db/search.py", "db/search/", "db/safety/")
    assert not [name for name in speaking if not name.startswith(allowed)]


def test_no_other_program_needs_an_order_of_letters_of_ours_to_open_a_journal() -> None:
    assert not _files_naming({"collate", "collation", "create_collation", "register_collation"}, "db")
    asking = (name for name, tree in _modules("db") for text in _texts(tree) if "COLLATE" in text.upper().split())
    assert not list(asking)


def test_the_journal_and_its_rules_have_no_clock_of_their_own() -> None:
    looking = [
        f"{name}:{node.lineno}"
        for name, tree in _modules("db")
        for node in _nodes(tree)
        if isinstance(node, ast.Attribute) and CLOCKS.search(ast.unparse(node))
    ]
    assert not looking


def test_the_rules_need_only_the_standard_library_and_numpy() -> None:
    allowed = sys.stdlib_module_names | {"numpy", "db"}
    foreign = [
        f"{name}: {module}"
        for name, tree in _modules("db/relationship", "db/text.py")
        for module in _imports(tree)
        if module.partition(".")[0] not in allowed
    ]
    assert not foreign


def test_pdfs_know_no_qt_but_the_translations() -> None:
    foreign = [
        f"{name}: {module}"
        for name, tree in _modules("desktop/pdf")
        for module in _imports(tree)
        if module.startswith("PySide6") and module != "PySide6.QtCore.QCoreApplication"
    ]
    assert not foreign


def test_charts_know_no_qt_but_in_one_canvas() -> None:
    drawing = {
        name
        for name, tree in _modules("desktop/charts")
        for module in _imports(tree)
        if module.startswith(("PySide6.QtGui", "PySide6.QtWidgets"))
    }
    assert len(drawing) <= 1, drawing


def test_pyplot_which_keeps_every_figure_alive_is_never_imported() -> None:
    assert not [name for name, tree in _modules("desktop") if any("pyplot" in module for module in _imports(tree))]


def test_nobody_walks_the_chain_of_the_keyboard_in_python() -> None:
    """PySide makes each widget a child of the one it was reached from: with that, it is taken for gone itself."""
    assert not _files_naming({"nextInFocusChain", "previousInFocusChain"}, "desktop", "tests")


def test_nobody_looks_for_files_beside_the_code() -> None:
    """In a built program they lie elsewhere: `resources.path` knows where."""
    looking = {"db/engine/layout.py", "resources/__init__.py"}  # migrations are code, and read as such
    assert _files_naming({"__file__"}, *CODE) == looking


def test_nobody_asks_a_layout_for_its_items() -> None:
    """PySide keeps hold of each, also once Qt has thrown it away: what comes to lie there is taken for it."""
    assert _files_naming({"itemAt", "itemAtPosition"}, "desktop", "tests") <= {"tests/desktop/widgets/test_controls.py"}


def test_no_sentence_for_translation_is_put_together_from_pieces() -> None:
    pieced = [
        f"{name}:{node.lineno}"
        for name, tree in _modules("desktop")
        for node in _nodes(tree)
        if isinstance(node, ast.Call) and isinstance(_sentence(node), ast.JoinedStr | ast.BinOp | ast.Call)
    ]
    assert not pieced, "f-strings, sums and formatted texts are never found by the translators' tools"


def test_words_are_shown_by_labels_that_know_no_markup() -> None:
    """A label of Qt's own guesses; what somebody typed would be bold, or a picture from somewhere."""
    showing = _files_naming({"QLabel", "QTextBrowser", "QTextEdit", "QErrorMessage"}, "desktop")
    assert showing <= {
        "desktop/pages/reports/staying_card.py",  # a lock, no words
        "desktop/shell/help_window.py",  # our own articles
        "desktop/widgets/empty_state.py",  # measures what a plain label holds
        "desktop/widgets/text.py",
    }


def test_no_tip_leaves_qt_to_guess_whether_it_is_markup() -> None:
    """What somebody typed may look like it; a sentence of ours by itself never does."""
    guessed = [
        name
        for name, tree in _modules("desktop")
        for node in _nodes(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"setToolTip", "setStatusTip", "setWhatsThis"}
        and not all(map(_is_plain_tip, node.args))
    ]
    assert guessed == ["desktop/shell/tray.py"], "only the system's own tips know no markup"


def test_the_first_window_waits_for_no_heavy_library() -> None:
    question = f"import sys, desktop.app; print(sorted(set({sorted(HEAVY)!r}) & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", question], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (told.stdout.strip(), told.stderr) == ("[]", "")


def test_today_waits_for_no_heavy_library() -> None:
    """Warmth is counted by numpy, which takes a tenth of a second to load: Today tells nobody's."""
    question = f"import sys, desktop.pages.today.view; print(sorted(set({sorted(HEAVY)!r}) & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", question], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (told.stdout.strip(), told.stderr) == ("[]", "")


def test_no_file_passes_four_hundred_lines() -> None:
    long = {name: len((ROOT / name).read_bytes().splitlines()) for name, _ in _modules(*CODE, "packaging")}
    assert not {name: lines for name, lines in long.items() if lines > 400 and not name.startswith("db/migrations/")}


def test_nothing_unexpected_lies_at_the_top() -> None:
    tops = {name.partition("/")[0] for name in _tracked()}
    assert {name for name in tops if not name.startswith(".")} <= ALLOWED_AT_THE_TOP


def test_no_file_names_the_host_of_a_package_registry() -> None:
    # Put together here, so that this file does not name them either.
    hosts = (b"pypi" + b".org", b"python" + b"hosted", b"npm" + b"js", b"deb" + b"ian.org", b"cr" + b"ates.io")
    said = {name: (ROOT / name).read_bytes().lower() for name in _tracked()}
    assert not [name for name, text in said.items() if any(host in text for host in hosts)]


def test_no_name_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert not [name for name in _tracked() if Path(name).stem in empty]


def _tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return [name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def _modules(*places: str) -> Iterator[tuple[str, ast.Module]]:
    """Yield name and syntax of every Python file in these folders and files."""
    return ((_told(path), _parsed(path)) for path in _paths(*places))


def _paths(*places: str) -> Iterator[Path]:
    for place in places:
        start = ROOT / place
        yield from sorted(start.rglob("*.py")) if start.is_dir() else [start]


def _told(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@functools.cache
def _read(path: Path) -> bytes:
    return path.read_bytes()


@functools.cache
def _parsed(path: Path) -> ast.Module:
    """Read a file once for all the rules: parsing the whole house takes a second."""
    return ast.parse(_read(path), path)


@functools.cache
def _nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Walk through a file once for all the rules."""
    return tuple(ast.walk(tree))


def _files_naming(names: set[str], *places: str) -> set[str]:
    # Only what holds such a word at all is parsed: reading all tests as syntax takes seconds.
    said = [name.encode() for name in names]
    paths = [path for path in _paths(*places) if any(name in _read(path) for name in said)]
    return {_told(path) for path in paths if names & set(_names(_parsed(path)))}


def _names(tree: ast.Module) -> Iterator[str]:
    for node in _nodes(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def _imports(tree: ast.Module) -> Iterator[str]:
    """Yield what is imported, each name of a `from` import with its module before it."""
    for node in _nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _sentence(call: ast.Call) -> ast.expr | None:
    """Return what a call asks to be translated: `self.tr(sentence)`, `….translate("Context", sentence)`."""
    match call:
        case ast.Call(func=ast.Attribute(attr="tr"), args=[sentence, *_]):
            return sentence
        case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str()), sentence, *_]):
            # A sentence chosen from a table of marked ones is whole; str() only takes off the mark.
            return None if ast.unparse(sentence).startswith("str(") else sentence
        case _:
            return None


def _is_plain_tip(said: ast.expr) -> bool:
    match said:
        case ast.IfExp(body=one, orelse=other):
            return _is_plain_tip(one) and _is_plain_tip(other)
        case ast.Constant(value=""):
            return True
        case ast.Call(func=ast.Name(id="tip")):
            return True
        case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant()]):
            return True
        case _:
            return False


def _texts(tree: ast.Module) -> Iterator[str]:
    """Yield every text of a module but its docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    prose = {
        id(part.value)
        for node in _nodes(tree)
        if isinstance(node, documented)
        for part in node.body[:1]
        if isinstance(part, ast.Expr)
    }
    for node in _nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value
