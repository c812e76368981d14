"""Translations follow the source, and what is missing or wrong in them is named."""

import contextlib
import importlib
import io
import json
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject

class Page(QObject):
    def say(self, n: int) -> None:
        self.tr("{name} is silent")
        self.tr("%n customer(s)", "", n)

def sentence() -> str:
    return QCoreApplication.translate("Errors", "The disk is full")
"""
TURKISH = {
    "Page": {"{name} is silent": "{name} sessiz", "%n customer(s)": ["%n müşteri"]},
    "Errors": {"The disk is full": "Disk dolu"},
    "__en__": {"Page": {"%n customer(s)": ["%n customer", "%n customers"]}},
}


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """Load the script's module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(Path(__file__).parents[2] / "packaging")
        return importlib.import_module("translations")


def tools() -> dict[str, Path]:
    """Qt's real tools."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return {tool: Path(sys.executable).with_name(f"pyside6-{tool}{suffix}") for tool in ("lupdate", "lrelease")}


@pytest.fixture
def translate(translations: ModuleType, project: Path) -> Callable[[Sequence[str]], int]:
    """Run the command on the small project."""
    return lambda arguments: translations.main(arguments, project, **tools())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a project with one module that has something to say, and the Turkish for it."""
    return laid_out(tmp_path / "project")


def laid_out(project: Path) -> Path:
    (project / "desktop").mkdir(parents=True)
    (project / "resources" / "translations").mkdir(parents=True)
    (project / "desktop" / "page.py").write_text(SOURCE, encoding="utf-8")
    (project / "tables").mkdir()
    (project / "tables" / "page.json").write_text(json.dumps(TURKISH), encoding="utf-8")
    typo = {"Page": {"{name} is silnet": "{name} sessiz"}}
    (project / "tables" / "typo.json").write_text(json.dumps(typo), encoding="utf-8")
    return project


@pytest.fixture(scope="module")
def filled(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A project whose translations are filled from its tables once for all, and what was said about it."""
    project, said = laid_out(tmp_path_factory.mktemp("filled") / "project"), io.StringIO()
    with contextlib.redirect_stdout(said):
        assert translations.main(["--from", str(project / "tables")], project, **tools()) == 0
    return project, said.getvalue()


@pytest.fixture
def translated(filled: tuple[Path, str], tmp_path: Path, project: Path) -> Path:
    """The project, filled; a copy for each test."""
    return Path(shutil.copytree(filled[0], project, dirs_exist_ok=True))


def test_tables_fill_the_translations_and_the_program_can_load_them(
    translate: Callable[[Sequence[str]], int],
    filled: tuple[Path, str],
    translated: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    typo = "typo.json: Page: '{name} is silnet' is not in the source"
    assert filled[1].splitlines() == [typo, "translations: complete"]
    assert translate(["--check"]) == 0
    assert capfd.readouterr().out.splitlines() == ["translations: complete"]
    turkish, english = QTranslator(), QTranslator()
    assert turkish.load(str(translated / "resources/translations/hatir_tr.qm"))
    assert english.load(str(translated / "resources/translations/hatir_en.qm"))
    assert turkish.translate("Errors", "The disk is full") == "Disk dolu"
    assert turkish.translate("Page", "%n customer(s)", "", 3) == "%Ln müşteri"
    assert [english.translate("Page", "%n customer(s)", "", n) for n in (1, 2)] == ["%Ln customer", "%Ln customers"]


def test_what_is_not_translated_is_listed_by_context(
    translate: Callable[[Sequence[str]], int], capfd: pytest.CaptureFixture[str]
) -> None:
    assert translate([]) == 1
    told = capfd.readouterr().out
    assert "hatir_tr.ts: Errors: 'The disk is full': not translated" in told
    assert "hatir_en.ts: Page: '%n customer(s)': not translated" in told
    assert "4 to mend" in told


def test_a_new_sentence_in_the_source_is_seen_by_the_check_which_changes_nothing(
    translate: Callable[[Sequence[str]], int], translated: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kept = {path: path.read_bytes() for path in (translated / "resources").rglob("hatir_*")}
    with (translated / "desktop" / "page.py").open("a", encoding="utf-8") as source:
        source.write('\nQCoreApplication.translate("Errors", "Not a journal")\n')
    assert translate(["--check"]) == 1
    told = capfd.readouterr().out
    assert "'Not a journal': not translated" in told
    assert "hatir_tr.ts: not what the source says today" in told
    assert {path: path.read_bytes() for path in kept} == kept


def test_translations_survive_an_update_and_leave_with_their_sentence(
    translate: Callable[[Sequence[str]], int], translated: Path
) -> None:
    page = translated / "desktop" / "page.py"
    page.write_text(SOURCE.replace("The disk is full", "The disk is very full"), encoding="utf-8")
    assert translate([]) == 1
    turkish = (translated / "resources/translations/hatir_tr.ts").read_text(encoding="utf-8")
    assert "{name} sessiz" in turkish
    assert "Disk dolu" not in turkish


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("{name} is silent", ("{name} sessiz",), None),
        ("{name} is silent", ("{isim} sessiz",), "other placeholders than the source: '{isim} sessiz'"),
        ("{name} is silent", ("sessiz",), "other placeholders than the source: 'sessiz'"),
        ("{share}% of {all}", ("{all} içinden %{share}",), None),
        ("like 20%", ("%20 gibi",), None),
        ("%n customer(s)", ("bir müşteri",), None),
        ("%n of {all}", ("%n müşteri",), "other placeholders than the source: '%n müşteri'"),
        ("Save", ("",), "not translated"),
    ],
)
def test_placeholders_are_the_same_in_every_language(
    translations: ModuleType, source: str, forms: tuple[str, ...], fault: str | None
) -> None:
    assert translations.Message("Page", source, forms, finished=True).fault() == fault
