"""Verified backups: made while the journal is live, thinned, and put back."""

import contextlib
import datetime
import errno
import os
import shutil
import sqlite3
import unicodedata
from pathlib import Path

import pytest

from db import journal as journals
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Tag
from db.safety.backup import KEPT, back_up, backups_folder, list_backups, made_at, restore, thin


def tags_in(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as copy:
        return [row[0] for row in copy.execute("SELECT name FROM tag ORDER BY id")]


def keep_tag(journal: Journal, name: str) -> None:
    with journal.writing():
        Tag.create(name=name, name_folded=name)


def test_a_backup_of_a_live_journal_holds_what_is_not_in_the_file_itself_yet(
    journal: Journal, tmp_path: Path, now: datetime.datetime
) -> None:
    keep_tag(journal, "still in the log")
    made = back_up(journal.path, tmp_path / "copies", now)
    assert tags_in(made) == ["still in the log"]
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_closing_keeps_a_verified_copy_and_only_when_something_changed(
    journal: Journal, now: datetime.datetime
) -> None:
    keep_tag(journal, "kept")
    journal.close(now)
    first = list_backups(backups_folder(journal.path), journal.path.stem)
    assert [tags_in(path) for path in first] == [["kept"]]
    journals.open_journal(journal.path, now=now).close(now)
    assert list_backups(backups_folder(journal.path), journal.path.stem) == first


def test_the_newest_ten_are_kept(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    folder = tmp_path / "copies"
    made = [back_up(journal.path, folder, now + datetime.timedelta(minutes=n)) for n in range(KEPT + 3)]
    other = back_up(journal.path, folder, now)
    foreign = folder / "notes.txt"
    foreign.write_text("mine", encoding="utf-8")
    gone = thin(folder, journal.path.stem)
    assert set(gone) == {made[0], other, made[1], made[2]}
    assert list_backups(folder, journal.path.stem) == made[:2:-1]
    assert foreign.exists()


def test_a_busy_day_does_not_push_out_the_days_before(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    folder = tmp_path / "copies"
    for day in range(8):
        back_up(journal.path, folder, now - datetime.timedelta(days=day))
    for hour in range(1, 15):
        back_up(journal.path, folder, now + datetime.timedelta(minutes=hour))
    thin(folder, journal.path.stem)
    made = [moment for path in list_backups(folder, journal.path.stem) if (moment := made_at(path)) is not None]
    assert made[:5] == [now + datetime.timedelta(minutes=hour) for hour in (14, 13, 12, 11, 10)]
    assert made[5:] == [now - datetime.timedelta(days=day) for day in range(1, 6)]


def test_a_journal_that_stays_open_is_copied_once_a_day_when_something_changed(
    journal: Journal, now: datetime.datetime
) -> None:
    def copies() -> list[list[str]]:
        return [tags_in(path) for path in list_backups(backups_folder(journal.path), journal.path.stem)]

    keep_tag(journal, "first")
    assert journal.keep_daily_copy(now) is not None
    keep_tag(journal, "second")
    assert journal.keep_daily_copy(now + datetime.timedelta(hours=9)) is None  # still the same day
    tomorrow = now + datetime.timedelta(hours=10)
    assert journal.keep_daily_copy(tomorrow) is not None
    assert journal.keep_daily_copy(tomorrow + datetime.timedelta(days=1)) is None  # nothing new
    assert copies() == [["first", "second"], ["first"]]


def test_of_backups_of_one_second_the_last_one_is_the_newest(
    journal: Journal, tmp_path: Path, now: datetime.datetime
) -> None:
    made = [back_up(journal.path, tmp_path / "copies", now) for _ in range(11)]
    assert list_backups(tmp_path / "copies", journal.path.stem) == made[::-1]


def test_going_back_keeps_what_stood_there_once(journal: Journal, now: datetime.datetime) -> None:
    folder = backups_folder(journal.path)
    keep_tag(journal, "first")
    older = back_up(journal.path, folder, now)
    keep_tag(journal, "second")
    journal.close(now)
    closing = list_backups(folder, journal.path.stem)
    assert restore(older, journal.path, now) == closing[0]
    assert list_backups(folder, journal.path.stem) == closing


def test_a_daily_copy_that_failed_is_tried_again(journal: Journal, now: datetime.datetime) -> None:
    keep_tag(journal, "first")
    backups_folder(journal.path).write_bytes(b"in the way")
    with pytest.raises(UserError):
        journal.keep_daily_copy(now)
    backups_folder(journal.path).unlink()
    assert journal.keep_daily_copy(now) is not None


def test_backups_are_known_however_a_mac_writes_their_letters(tmp_path: Path, now: datetime.datetime) -> None:
    made = [now + number * datetime.timedelta(1) for number in range(3)]
    for at in made:
        path = tmp_path / f"{unicodedata.normalize('NFD', 'şule')}-{at:%Y%m%d-%H%M%S}.hatir"
        path.touch()
        path.with_name(f"{path.name}.unfinished").touch()
    assert [copy.name[-21:-13] for copy in list_backups(tmp_path, "şule")] == ["20261123", "20261122", "20261121"]
    thin(tmp_path, "şule", kept=1)
    assert [copy.name[-21:] for copy in tmp_path.iterdir()] == ["20261123-141000.hatir"]


def test_a_backup_tells_when_it_was_made(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    first, second = (back_up(journal.path, tmp_path / "copies", now) for _ in range(2))
    assert made_at(first) == made_at(second) == now
    assert made_at(tmp_path / "notes.txt") is None


def test_two_backups_in_one_second_do_not_take_each_others_place(
    journal: Journal, tmp_path: Path, now: datetime.datetime
) -> None:
    assert back_up(journal.path, tmp_path, now) != back_up(journal.path, tmp_path, now)


def test_restoring_keeps_what_stood_there(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    keep_tag(journal, "old")
    copy = back_up(journal.path, tmp_path / "copies", now)
    keep_tag(journal, "new")
    journal.close(now)
    aside = restore(copy, journal.path, now)
    assert aside is not None
    assert tags_in(journal.path) == ["old"]
    assert tags_in(aside) == ["old", "new"]
    with journals.open_journal(journal.path, now=now):
        assert [tag.name for tag in Tag.select()] == ["old"]


def test_stale_logs_beside_the_place_do_not_spoil_a_restored_journal(
    journal: Journal, tmp_path: Path, now: datetime.datetime
) -> None:
    keep_tag(journal, "old")
    copy = back_up(journal.path, tmp_path / "copies", now)
    target = tmp_path / "elsewhere.hatir"
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).write_bytes(b"stale" * 100)
    restore(copy, target, now)
    assert tags_in(target) == ["old"]


@pytest.fixture
def left(journal: Journal, tmp_path: Path) -> Path:
    """A journal as a crash leaves it: what was kept last stands only in the log beside it."""
    keep_tag(journal, "kept last")
    path = tmp_path / "left.hatir"
    for ending in ("", "-wal"):
        shutil.copyfile(f"{journal.path}{ending}", f"{path}{ending}")
    return path


def test_a_restore_for_which_there_is_no_room_leaves_what_stood_there_with_its_log(
    journal: Journal, left: Path, tmp_path: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = back_up(journal.path, tmp_path / "copies", now)
    real, made = os.fsync, list[int]()

    def full(handle: int) -> None:
        made.append(handle)
        if len(made) > 1:  # the copy of what stands there finds room, the backup not
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as refused:
        restore(copy, left, now)
    monkeypatch.undo()
    assert refused.value.problem is Problem.DISK_FULL
    assert len(made) == 2
    assert tags_in(left) == ["kept last"]


def test_a_journal_another_program_reads_is_told_as_in_use_and_left(
    journal: Journal, left: Path, tmp_path: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets nobody take away what is open; here it is only played, by the answer it gives."""
    copy = back_up(journal.path, tmp_path / "copies", now)
    before, unlink = left.read_bytes(), Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "left.hatir-wal":
            error = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            error.winerror = 32
            raise error
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(UserError) as refused:
        restore(copy, left, now)
    assert (refused.value.problem, refused.value.params["path"]) == (Problem.FILE_IN_USE, left)
    assert left.read_bytes() == before
    assert not list(left.parent.glob("*.unfinished*"))


def test_a_journal_is_never_restored_from_itself(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    before = list_backups(backups_folder(journal.path), journal.path.stem)
    with pytest.raises(UserError) as caught:
        restore(journal.path, journal.path, now + datetime.timedelta(1))
    assert caught.value.problem is Problem.FILE_EXISTS
    assert list_backups(backups_folder(journal.path), journal.path.stem) == before


def test_a_journal_that_is_open_is_not_restored_over(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    copy = back_up(journal.path, tmp_path / "copies", now)
    keep_tag(journal, "new")
    with pytest.raises(UserError) as caught:
        restore(copy, journal.path, now)
    assert caught.value.problem is Problem.JOURNAL_HELD
    assert [tag.name for tag in Tag.select()] == ["new"]


@pytest.mark.parametrize("content", [b"", b"not a journal at all", b"SQLite format 3\x00" + b"\xa5" * 5000])
def test_what_is_no_sound_backup_is_refused_and_the_journal_left(
    journal: Journal, tmp_path: Path, now: datetime.datetime, content: bytes
) -> None:
    journal.close(now)
    before = journal.path.read_bytes()
    bad = tmp_path / "bad.hatir"
    bad.write_bytes(content)
    with pytest.raises(UserError):
        restore(bad, journal.path, now)
    assert journal.path.read_bytes() == before


def test_a_damaged_journal_makes_no_backup(journal: Journal, tmp_path: Path, now: datetime.datetime) -> None:
    with journal.writing():
        Tag.insert_many([{"name": f"t{n}" * 50, "name_folded": f"t{n}" * 50} for n in range(2_000)]).execute()
    journal.close(now)
    damaged = bytearray(journal.path.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 8192] = b"\xa5" * 8192
    journal.path.write_bytes(damaged)
    with pytest.raises(UserError) as caught:
        back_up(journal.path, tmp_path / "copies", now)
    assert caught.value.problem in (Problem.BACKUP_DAMAGED, Problem.JOURNAL_DAMAGED)
    assert list((tmp_path / "copies").iterdir()) == []
