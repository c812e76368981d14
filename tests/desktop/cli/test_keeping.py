"""new, backup, restore, check: and one clear sentence for whatever can be wrong with a file."""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from db.engine.layout import LAYOUT
from desktop import cli

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "dükkân.hatir"
    assert cli.main(["new", str(path), "--lang", "tr"]) == cli.DONE
    capsys.readouterr()
    return path


def refusal(capsys: pytest.CaptureFixture[str], *words: str, code: int = cli.COULD_NOT) -> str:
    """Run a command that cannot be done and return the one sentence it says."""
    assert cli.main(words) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    assert len(told.err.strip().splitlines()) == 1
    return told.err.strip()


def test_a_new_journal_becomes_the_one_that_is_meant(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["customers", "--json"]) == cli.DONE
    assert json.loads(capsys.readouterr().out) == []
    assert cli.main(["check"]) == cli.DONE
    assert str(shop.resolve()) in capsys.readouterr().out


def test_without_any_journal_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Please make a new one" in refusal(capsys, "customers", "--lang", "en")


def test_an_existing_file_is_not_overwritten(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = shop.read_bytes()
    refusal(capsys, "new", str(shop))
    assert shop.read_bytes() == before


def made(path: Path, kind: str) -> Path:
    if kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("Ad;Soyad\nAyşe;Yılmaz\n", encoding="utf-8")
    elif kind == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    elif kind == "database":
        with contextlib.closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE customer (id)")
            other.commit()
    return path


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "picture", "database"])
@pytest.mark.parametrize("command", ["customers", "check", "log", "backup", "restore"])
def test_what_is_no_journal_gets_one_clear_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, kind: str, language: str
) -> None:
    path = made(tmp_path / "defter.hatir", kind)
    more = {"log": ["Ayşe aradı"], "restore": [str(path), "--to", str(tmp_path / "yeni.hatir")]}.get(command, [])
    told = refusal(capsys, command, *more, "--journal", str(path), "--lang", language)
    assert str(path) in told
    words = told.replace(str(path), "")
    assert any(word in words for word in ("journal", "file", "folder")) == (language == "en")
    assert not (tmp_path / "yeni.hatir").exists()


def test_a_journal_of_a_newer_program_is_refused(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(sqlite3.connect(shop)) as newer:
        newer.execute(f"PRAGMA user_version = {LAYOUT + 7}")
    before = shop.read_bytes()
    assert "newer" in refusal(capsys, "today", "--lang", "en")
    assert shop.read_bytes() == before


HOLDER = """
import datetime, pathlib, sys
from db import journal
held = journal.open_journal(pathlib.Path(sys.argv[1]), now=datetime.datetime.now(datetime.UTC))
print("held", flush=True)
sys.stdin.read()
"""


def test_reading_goes_on_beside_a_writer_and_writing_says_who_it_is(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(shop)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        told = refusal(capsys, "log", "Ayşe aradı", "--lang", "en")
        assert "is open elsewhere" in told
        assert cli.main(["customers"]) == cli.DONE
        assert cli.main(["backup"]) == cli.DONE
        holder.kill()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_journal_without_permission_is_told(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop.chmod(0)
    try:
        assert "does not let you" in refusal(capsys, "customers", "--lang", "en")
    finally:
        shop.chmod(0o600)


def test_a_damaged_journal_is_told_by_check(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop.write_bytes(shop.read_bytes()[:9000])
    assert cli.main(["check", "--json"]) == cli.COULD_NOT
    assert json.loads(capsys.readouterr().out)["sound"] is False


def test_a_backup_can_be_put_back(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "yedekler"
    assert cli.main(["backup", str(folder), "--json"]) == cli.DONE
    made_backup = Path(json.loads(capsys.readouterr().out)["backup"])
    assert made_backup.parent == folder
    target = tmp_path / "geri.hatir"
    assert cli.main(["restore", str(made_backup), "--to", str(target), "--lang", "en"]) == cli.DONE
    assert cli.main(["check", str(target)]) == cli.DONE


@pytest.mark.parametrize(
    "words",
    [
        ["new"],
        ["customers", "--limit", "x"],
        ["today", "--limit", "9" * 30],
        ["report", "1"],
        ["import", "--nonsense"],
        ["customer"],
    ],
)
def test_words_that_do_not_fit_say_how_the_command_goes(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    told = refusal(capsys, *words, "--lang", "en", code=cli.WRONG_USAGE)
    assert f"hatir {words[0]}" in told


@pytest.mark.parametrize("words", [["custmers"], ["custmers", "--limit", "3"], ["--journl", "a.hatir"], [""]])
def test_a_mistyped_command_opens_no_window(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "hatir [PATH]" in refusal(capsys, *words, code=cli.WRONG_USAGE)


@pytest.mark.parametrize("day", ["21.11.26", "2026-W47-6", "20261121", "2026-11-31", "2026-11-21T10:00"])
def test_a_day_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert day in refusal(capsys, "drift", "--on", day, code=cli.WRONG_USAGE)


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("command", [None, *cli.COMMANDS])
def test_help_speaks_the_language_asked_for(
    command: str | None, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [command] if command else []
    assert cli.main([*words, "--help", *(["--lang", language] if command else [])]) == cli.DONE
    told = capsys.readouterr().out
    if command:
        assert ("Her komut" in told, "Every command" in told) == (language == "tr", language == "en")
    for name in [command] if command else cli.COMMANDS:
        assert name in told


def test_a_mistake_of_ours_is_owned_up_to_without_a_traceback(
    shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError("Ayşe Yılmaz 0532 555 01 22")

    monkeypatch.setattr("db.queries.customers.details", broken)
    told = refusal(capsys, "customers", "--lang", "en")
    assert "on our side" in told
    log = Path(told.split(". ")[-1].split(" tells")[0].strip())
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert "Ayşe" not in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_damaged_journal_is_rescued_and_told_what_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    shop = tmp_path / "terzi.hatir"
    assert cli.main(["new", str(shop), "--sample", "--lang", language]) == cli.DONE
    with contextlib.closing(sqlite3.connect(shop)) as file:
        (root,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'touch'").fetchone()
        (size,) = file.execute("PRAGMA page_size").fetchone()
    content = bytearray(shop.read_bytes())
    leaf = int.from_bytes(content[(root - 1) * size + 12 :][:2], "big") + (root - 1) * size
    child = int.from_bytes(content[leaf : leaf + 4], "big")
    content[(child - 1) * size : child * size] = bytes(size)
    shop.write_bytes(content)
    capsys.readouterr()
    assert cli.main(["check", str(shop), "--lang", language]) == cli.COULD_NOT
    capsys.readouterr()

    rescued = tmp_path / "kurtarılan.hatir"
    assert cli.main(["check", str(shop), "--rescue", str(rescued), "--lang", language]) == cli.SOME_LEFT_OUT
    told = capsys.readouterr()
    assert str(rescued) in told.out
    assert "touch: " in told.err
    assert cli.main(["check", str(rescued)]) == cli.DONE
    assert bytes(content) == shop.read_bytes()

    again = tmp_path / "yine.hatir"
    capsys.readouterr()
    assert cli.main(["check", str(rescued), "--rescue", str(again), "--json"]) == cli.DONE
    document = json.loads(capsys.readouterr().out)
    assert document["left_out"] == []
    assert document["rows"]["customer"] > 50


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_a_slip_and_no_fault_of_ours(
    shop: Path, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    assert day in refusal(capsys, "today", "--on", day, "--journal", str(shop), "--lang", "en", code=cli.WRONG_USAGE)


@pytest.mark.logs("no backup at closing")
def test_a_backup_that_cannot_be_made_at_closing_is_told_and_the_touch_kept(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cards = tmp_path / "a.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ayşe Yılmaz\nEND:VCARD\n", encoding="utf-8")
    backups = shop.with_name("dükkân-backups")
    for each in backups.iterdir():
        each.unlink()
    backups.rmdir()
    backups.write_text("in the way", encoding="utf-8")
    assert cli.main(["import", str(cards), "--lang", "en"]) == cli.DONE
    told = capsys.readouterr()
    assert "1 added" in told.out
    assert told.err.count("\n") == 1
    assert str(backups) in told.err


def test_a_tour_that_has_no_folder_is_told(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(shop) in refusal(capsys, "tour", str(shop), "--lang", "en")
