"""What a plain Debian lacks is found, and said or brought."""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only about Linux")


@pytest.fixture
def needs() -> ModuleType:
    """Load the script's module."""
    return importlib.import_module("system_needs")


@pytest.fixture
def lacking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an `ldd` first in PATH that finds two libraries of Qt's missing."""
    ldd = tmp_path / "ldd"
    ldd.write_text(
        "#!/bin/sh\nprintf '\\tlibEGL.so.1 => not found\\n\\tlibxcb-cursor.so.0 => not found\\n"
        "\\tlibc.so.6 => /lib/libc.so.6 (0x1)\\n\\tlibEGL.so.1 => not found\\n'\n",
        encoding="utf-8",
    )
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_here_where_the_tests_run_nothing_is_missing(needs: ModuleType) -> None:
    pyside = Path(PySide6.__file__).parent
    binaries = [pyside / name for name in needs.LINKED]
    assert [binary for binary in binaries if not binary.is_file()] == []
    assert needs.missing_libraries(binaries) == []


def test_each_missing_library_is_told_once(needs: ModuleType, lacking: Path) -> None:
    assert needs.missing_libraries([lacking / "ldd"]) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_who_may_not_install_is_told_the_one_command_that_does(
    needs: ModuleType, lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(lacking / "apt-get", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(needs.NotReadyError, match=r"sudo apt-get install libegl1 libxcb-cursor0$"):
        needs.provide_qt_libraries(Path(PySide6.__file__).parent)


def test_root_gets_them_installed(
    needs: ModuleType, lacking: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = lacking / "log"
    _put(lacking / "apt-get", f'echo "$@" >> {log}; [ "$1" = update ] || printf "#!/bin/sh\\n" > {lacking / "ldd"}')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    needs.provide_qt_libraries(Path(PySide6.__file__).parent)
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert install.endswith(" libegl1 libxcb-cursor0")
    assert "libEGL.so.1" in capsys.readouterr().out


def test_a_python_that_cannot_make_environments_is_explained(
    needs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python"
    _put(python, 'echo "The virtual environment was not created because ensurepip is not available." >&2; exit 1')
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(needs.NotReadyError, match=r"sudo apt-get install python3\.\d+-venv$"):
        needs.make_environment(tmp_path / "env")
    assert not (tmp_path / "env").exists()


def test_an_environment_replaces_what_broke_off(needs: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "env"
    folder.mkdir()
    (folder / "rest").write_text("of a broken one", encoding="utf-8")
    needs.make_environment(folder)
    assert not (folder / "rest").exists()
    subprocess.run([folder / "bin" / "python", "-m", "pip", "--version"], check=True, capture_output=True)


def _put(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
