"""A file that leaves is whole, or what was there before is still there; nobody else's file is touched."""

import datetime
import os
import time
from pathlib import Path

import pytest

from db import files
from db.errors import Problem, UserError, of_os_error
from db.exchange.customer_vcards import write_vcards
from db.exchange.journal_json import export_json
from db.journal import Journal


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_file_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Ayşe.pdf"
    files.write_whole(path, b"eski")
    files.write_whole(path, b"yeni")
    assert path.read_bytes() == b"yeni"
    assert names(tmp_path) == ["Ayşe.pdf"]


def test_where_a_file_cannot_be_written_the_old_one_stays_and_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Ayşe.pdf"
    files.write_whole(path, b"eski")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as refused:
        files.write_whole(path, b"yeni")
    assert refused.value.problem is Problem.DISK_FULL
    assert path.read_bytes() == b"eski"
    assert names(tmp_path) == ["Ayşe.pdf"]


def refusing(winerror: int) -> PermissionError:
    """What Windows answers; it has a number of its own beside the one every system has."""
    error = PermissionError(13, "Permission denied")
    error.winerror = winerror
    return error


def test_a_file_another_program_holds_open_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "müşteriler.xlsx"
    files.write_whole(path, b"eski")

    def held(_unfinished: Path, _path: Path) -> None:
        raise refusing(5)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(UserError) as refused:
        files.write_whole(path, b"yeni")
    assert refused.value.problem is Problem.FILE_IN_USE
    assert (names(tmp_path), path.read_bytes()) == (["müşteriler.xlsx"], b"eski")


def test_what_is_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scanner looks into each new file on Windows; here it is only played, by the answer Windows gives."""
    path, waited = tmp_path / "settings.toml", list[float]()
    files.write_whole(path, b"eski")
    replace = Path.replace

    def scanned(unfinished: Path, target: Path) -> Path:
        if len(waited) < 2:
            raise refusing(32)
        return replace(unfinished, target)

    monkeypatch.setattr(Path, "replace", scanned)
    monkeypatch.setattr(time, "sleep", waited.append)
    files.write_whole(path, b"yeni")
    assert (names(tmp_path), path.read_bytes()) == (["settings.toml"], b"yeni")
    assert 0 < sum(waited) < 0.1


def test_where_nothing_may_be_written_nobody_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_unfinished: Path, _path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(time, "sleep", lambda _seconds: pytest.fail("waited"))
    with pytest.raises(UserError) as told:
        files.write_whole(tmp_path / "a.pdf", b"")
    assert told.value.problem is Problem.FILE_NO_PERMISSION


@pytest.mark.parametrize(
    ("winerror", "problem"), [(32, Problem.FILE_IN_USE), (33, Problem.FILE_IN_USE), (5, Problem.FILE_NO_PERMISSION)]
)
def test_what_windows_calls_a_lack_of_permission_is_told_apart(winerror: int, problem: Problem) -> None:
    assert of_os_error(refusing(winerror), Path("a.csv")).problem is problem


def test_whatever_stops_the_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "Ayşe.pdf"

    def write_half() -> None:
        with files.replacing(path) as unfinished:
            unfinished.write_bytes(b"half")
            raise ValueError("half")

    with pytest.raises(ValueError, match="half"):
        write_half()
    assert names(tmp_path) == []


def test_a_missing_folder_or_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        files.write_whole(tmp_path / "yok" / "a.pdf", b"")
    assert missing.value.problem is Problem.FOLDER_MISSING
    with pytest.raises(UserError) as folder:
        files.write_whole(tmp_path, b"")
    assert folder.value.problem is Problem.FILE_IS_DIRECTORY


def test_an_export_never_writes_over_a_file_of_the_users_own(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    own = [tmp_path / f"hepsi.{ending}.part" for ending in ("vcf", "json")]
    for file in own:
        file.write_text("kendi dosyam", encoding="utf-8")
    write_vcards(journal, [], tmp_path / "hepsi.vcf")
    export_json(journal, tmp_path / "hepsi.json", now)
    assert [file.read_text(encoding="utf-8") for file in own if file.exists()] == ["kendi dosyam"] * 2
