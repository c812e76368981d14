"""The developer's script says what it does, passes exit codes on and never shows a traceback."""

import ast
import importlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINES = "import sys; print('out of Python'); sys.exit({code})"


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load the script with everything set up already: this very interpreter has what the lock names."""
    monkeypatch.setenv("PYTHONUTF8", "1")
    script = importlib.import_module("dev")
    monkeypatch.setattr(script, "set_up", lambda _rest=(): 0)
    monkeypatch.setattr(script, "_python", lambda: Path(sys.executable))
    return script


def test_asked_for_help_it_tells_every_command() -> None:
    told = subprocess.run(
        [sys.executable, "packaging/dev.py", "--help"], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    for command in ("setup", "run", "test", "lint", "bench", "translate", "lock"):
        assert f"\n  {command} " in told.stdout


def test_an_older_python_can_read_the_script_far_enough_to_say_that_it_is_too_old(packaging_folder: Path) -> None:
    tree = ast.parse((packaging_folder / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    tops = [ast.unparse(node).partition("\n")[0] for node in tree.body]
    refusal = tops.index("if sys.version_info < (3, 11):")
    assert refusal < tops.index("import system_needs")
    assert refusal < tops.index("import translations")
    assert not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body[:refusal])


@pytest.mark.parametrize("arguments", [[], ["nonsense"]])
def test_wrong_usage_is_exit_code_two(dev: ModuleType, arguments: Sequence[str]) -> None:
    with pytest.raises(SystemExit) as left:
        dev.main(arguments)
    assert left.value.code == 2


def test_the_exit_code_of_what_was_run_is_passed_on_with_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    benchmarks = tmp_path / "run.py"
    benchmarks.write_text("raise SystemExit(7)", encoding="utf-8")
    monkeypatch.setattr(dev, "BENCHMARKS", benchmarks)
    assert dev.main(["bench"]) == 7
    assert capsys.readouterr().out.count("\n") == 1


def test_what_follows_the_command_is_passed_on(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    benchmarks = tmp_path / "run.py"
    benchmarks.write_text(
        "import sys, os; assert (sys.argv[1:], os.environ['PYTHONUTF8']) == (['--scale', '1k'], '1')", encoding="utf-8"
    )
    monkeypatch.setattr(dev, "BENCHMARKS", benchmarks)
    assert dev.main(["bench", "--scale", "1k"]) == 0


def test_a_failing_test_run_fails(dev: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    failing = tmp_path / "test_wrong.py"
    failing.write_text("def test_wrong(): assert False", encoding="utf-8")
    assert dev.main(["test", str(failing), "--rootdir", str(tmp_path), "-p", "no:cacheprovider"]) == 1
    assert "1 failed" in capfd.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a screen")
def test_without_a_screen_the_tour_is_made_off_screen(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(dev, "_run", lambda *command, env: started.append((*command[1:], env["QT_QPA_PLATFORM"])))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run", "--lang", "tr"]) == 0
    assert started == [("-m", "desktop", "tour", Path("build/tour"), "--lang", "tr", "offscreen")]
    assert "There is no screen here" in capsys.readouterr().out


def test_with_a_screen_the_sample_shop_is_opened_away_from_the_developers_own_journals(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(dev, "_run", lambda *command: started.append(command[1:]))
    monkeypatch.setenv("DISPLAY", ":7")
    assert dev.main(["run"]) == 0
    assert started == [("-m", "desktop", "--development", ROOT / "build" / "sample", "--sample-shop")]


def test_what_stands_is_not_installed_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = importlib.import_module("dev")
    installed: list[str] = []
    monkeypatch.setattr(script, "_python", lambda: Path(sys.executable))
    monkeypatch.setattr(script, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(script, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(script, "_run", lambda *command: installed.append(str(command[-1])))
    (tmp_path / "requirements.lock").write_text("one==1", encoding="utf-8")
    everything = [str(tmp_path / "requirements.lock"), str(ROOT)]
    script.set_up()
    assert installed == everything
    script.set_up()
    assert installed == everything
    (tmp_path / "requirements.lock").write_text("one==2", encoding="utf-8")
    script.set_up()
    assert installed == everything * 2


def test_an_installation_without_a_network_is_told_in_a_sentence_and_tried_again_the_next_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(*_command: object) -> None:
        raise subprocess.CalledProcessError(1, ["pip"])

    script = importlib.import_module("dev")
    monkeypatch.setenv("PYTHONUTF8", "1")
    monkeypatch.setattr(script, "_python", lambda: Path(sys.executable))
    monkeypatch.setattr(script, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(script, "_run", failing)
    assert script.main(["setup"]) == 1
    assert "the network is needed" in capsys.readouterr().out.splitlines()[-1]
    assert not (tmp_path / "stamp").exists()


def test_an_installation_that_broke_off_is_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = importlib.import_module("dev")
    monkeypatch.setattr(script, "_python", lambda: Path(sys.executable))
    monkeypatch.setattr(script, "STAMP", tmp_path / "stamp")

    def break_off(*command: object) -> None:
        raise subprocess.CalledProcessError(1, [str(part) for part in command])

    monkeypatch.setattr(script, "_run", break_off)
    assert script.main(["setup"]) == 1
    assert not (tmp_path / "stamp").exists()
