"""The two commands, and what else a developer needs; standard library only.

    python packaging/dev.py run     opens Hatır on the sample shop
    python packaging/dev.py test    runs every test

Each sets up what it needs first: `.venv` beside pyproject.toml, filled from requirements.lock, and on Debian and Ubuntu
the system libraries Qt asks for. Works on Windows, macOS and Linux with Python 3.11 or newer.
"""

import argparse
import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this with an older Python is told so
    sys.exit(f"Hatır needs Python 3.11 or newer; this is {sys.version.split()[0]}. Start me with a newer one.")

import system_needs
import translations

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "set-up-from"
BENCHMARKS = ROOT / "tests" / "benchmarks" / "run.py"
TOUR = ROOT / "build" / "tour"
# All of them at once on every core; a file's tests stay together, for they may share a journal. In the order
# tests/conftest.py gives them: sorted by their number of tests, the longest file of all would come last and alone.
EVERY_TEST = ("--numprocesses=auto", "--dist=loadfile", "--no-loadscope-reorder")
# What one process has compiled serves all that follow, and the tests start some forty: not written down, as some
# machines are set, it would be compiled each time.
KEPT_BYTECODE = {"PYTHONDONTWRITEBYTECODE": ""}
SAMPLE = ROOT / "build" / "sample"  # instead of the home, where a developer's own journals may be


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return the exit code of what it ran: 0 when all went well."""
    os.chdir(ROOT)
    os.environ["PYTHONUTF8"] = "1"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a Windows console may know no ı
            stream.reconfigure(errors="replace")
    command, rest = _parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return command(rest)
    except subprocess.CalledProcessError as error:
        program = Path(str(error.cmd[0])).name
        print(f"dev: {program} did not succeed (exit code {error.returncode}); its own words stand above.", flush=True)
        return error.returncode if 0 < error.returncode < 256 else 1
    except (system_needs.NotReadyError, OSError) as error:
        print(f"dev: {error}", flush=True)
        return 1


def set_up(_rest: Sequence[str] = ()) -> int:
    """Make `.venv`, install the locked dependencies and the project into it; do nothing when that stands already."""
    wanted = _fingerprint()
    if not (STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and _python().is_file()):
        STAMP.unlink(missing_ok=True)
        if not _python().is_file():
            print("Making .venv …", flush=True)
            system_needs.make_environment(VENV)
        print("Installing what requirements.lock names; the first time this takes some minutes …", flush=True)
        pip = (_python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        try:
            _run(*pip, "--only-binary", ":all:", "--require-hashes", "--requirement", LOCK)
            _run(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
        except subprocess.CalledProcessError:
            message = "pip could not install everything (see above). This once the network is needed: is it there?"
            raise system_needs.NotReadyError(message) from None
        STAMP.write_text(wanted, encoding="utf-8")
    if sys.platform == "linux":
        system_needs.provide_qt_libraries(_site_packages() / "PySide6")
    return 0


def run(rest: Sequence[str]) -> int:
    """Open the app on the sample shop; with no screen, walk through it off-screen and name the pictures made."""
    set_up()
    if _has_screen():
        _run(_python(), "-m", "desktop", "--development", SAMPLE, "--sample-shop", *rest)
        return 0
    print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Hatır makes its tour off-screen:")
    print(flush=True)
    unseen = {"QT_QPA_PLATFORM": "offscreen", "HATIR_HOME": str(SAMPLE)}
    _run(_python(), "-m", "desktop", "tour", TOUR.relative_to(ROOT), *rest, env=unseen)
    return 0


def test(rest: Sequence[str]) -> int:
    """Run every test, or only those that are named."""
    set_up()
    _run(_python(), "-m", "pytest", *(rest or EVERY_TEST), env=KEPT_BYTECODE)
    return 0


def coverage(rest: Sequence[str]) -> int:
    """Run every test and show which lines none of them reaches; takes half as long again."""
    set_up()
    _run(_python(), "-m", "pytest", *EVERY_TEST, "--cov", "--cov-report=term", *rest, env=KEPT_BYTECODE)
    return 0


def lint(_rest: Sequence[str]) -> int:
    """Check style, types, layers and translations; every check runs, the first failure decides the exit code."""
    set_up()
    checks = (
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("basedpyright", "--pythonpath", _python()),
        ("lint-imports", "--no-logo"),
    )
    codes: list[int] = []
    for program, *options in checks:
        print(f"— {program}", flush=True)
        codes.append(subprocess.run((_tool(program), *options), check=False).returncode)
    print("— translations", flush=True)
    codes.append(translate(["--check"]))
    return next((code for code in codes if code), 0)


def bench(rest: Sequence[str]) -> int:
    """Measure speed against the references; never part of the tests."""
    if not BENCHMARKS.is_file():
        message = f"there are no benchmarks yet ({BENCHMARKS.relative_to(ROOT)} is missing)."
        raise system_needs.NotReadyError(message)
    set_up()
    _run(_python(), BENCHMARKS, *rest)
    return 0


def translate(rest: Sequence[str]) -> int:
    """Bring the translations up to date with the source, or with `--check` say what is missing."""
    set_up()
    return translations.main(rest, ROOT, lupdate=_tool("pyside6-lupdate"), lrelease=_tool("pyside6-lrelease"))


def lock(rest: Sequence[str]) -> int:
    """Write requirements.lock anew from pyproject.toml for all systems; `--upgrade` takes newer versions too."""
    set_up()
    quiet = ("--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")
    asked = ("--universal", "--generate-hashes", "--python-version", "3.11", "--extra", "dev")
    _run(_tool("uv"), "pip", "compile", *quiet, *asked, *rest, "pyproject.toml", "--output-file", LOCK.name)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "setup": set_up,
    "run": run,
    "test": test,
    "coverage": coverage,
    "lint": lint,
    "bench": bench,
    "translate": translate,
    "lock": lock,
}


def _parse(arguments: Sequence[str]) -> tuple[Callable[[Sequence[str]], int], Sequence[str]]:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="What a developer of Hatır needs. What follows the command is passed on to what it runs.",
        epilog="\n".join(f"  {name:<10} {_first_line(command)}" for name, command in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS)
    parsed = parser.parse_args(arguments[:1])
    return COMMANDS[parsed.command], arguments[1:]


def _first_line(command: Callable[[Sequence[str]], int]) -> str:
    return (command.__doc__ or "").partition("\n")[0]


def _fingerprint() -> str:
    digest = hashlib.sha256(sys.version.encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _tool(name: str) -> Path:
    return _python().with_name(f"{name}.exe" if os.name == "nt" else name)


def _site_packages() -> Path:
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    asked = subprocess.run((_python(), "-c", question), check=True, capture_output=True, text=True, encoding="utf-8")
    return Path(asked.stdout.strip())


def _has_screen() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env=os.environ | (env or {}))


if __name__ == "__main__":
    sys.exit(main())
