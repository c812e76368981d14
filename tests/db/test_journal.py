"""The one door to a journal: what it lets in, what it refuses, and in which words."""

import contextlib
import datetime
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import peewee
import pytest
from playhouse.schema_diff import diff_models  # pyright: ignore[reportMissingTypeStubs] (there are none)

from db import journal as journals
from db.engine.connection import APPLICATION_ID, JournalDatabase, address
from db.engine.layout import LAYOUT
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, Customer, Tag
from db.safety.backup import backups_folder, list_backups

ROOT = Path(__file__).resolve().parents[2]


def refused(path: Path, now: datetime.datetime, **options: bool) -> UserError:
    with pytest.raises(UserError) as caught:
        journals.open_journal(path, now=now, **options)
    return caught.value


def keep_tag(journal: Journal, name: str) -> None:
    with journal.writing():
        Tag.create(name=name, name_folded=name)


def keep_tags(journal: Journal, *names: str) -> None:
    with journal.writing():
        for name in names:
            Tag.create(name=name, name_folded=name)


def test_a_new_journal_has_exactly_the_tables_of_the_models(journal: Journal) -> None:
    assert not diff_models(journal.database, list(TABLES))


def test_a_new_journal_says_what_it_is_in_its_header(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    header = journal.path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == LAYOUT


def test_every_commit_is_on_the_disk_before_it_is_confirmed(journal: Journal) -> None:
    def pragma(name: str) -> object:
        return journal.database.execute_sql(f"PRAGMA {name}").fetchone()[0]

    assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == ("wal", 2, 1)
    assert pragma("fullfsync") == 1


def test_what_was_kept_is_there_after_opening_again(journal: Journal, now: datetime.datetime) -> None:
    with journal.writing():
        Tag.create(name="Gelinlik", name_folded="gelinlik")
    journal.close(now)
    with journals.open_journal(journal.path, now=now):
        assert [tag.name for tag in Tag.select()] == ["Gelinlik"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("/home/ayşe/50% ve ?.hatir"), "file:///home/ay%C5%9Fe/50%25%20ve%20%3F.hatir?mode=ro"),
        (PureWindowsPath(r"C:\Users\Zeynep\a#b.hatir"), "file:///C:/Users/Zeynep/a%23b.hatir?mode=ro"),
        (PureWindowsPath(r"\\kasa\ortak\a.hatir"), "file:////kasa/ortak/a.hatir?mode=ro"),
    ],
)
def test_sqlite_is_given_an_address_without_a_computers_name(path: PurePath, expected: str) -> None:
    assert address(path, "mode=ro") == expected


def test_an_address_leads_to_the_file_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "50% ve #ışık ?.hatir"
    path.write_bytes(b"")
    with contextlib.closing(sqlite3.connect(address(path, "mode=rw"), uri=True)) as found:
        found.execute("CREATE TABLE seen (at)")
    assert path.stat().st_size


def test_closing_twice_is_harmless(journal: Journal, now: datetime.datetime) -> None:
    keep_tag(journal, "kept")
    journal.close(now)
    journal.close(now + datetime.timedelta(1))
    assert len(list_backups(backups_folder(journal.path), journal.path.stem)) == 1


def test_a_closed_journal_is_not_opened_again_by_whoever_still_asks_it(
    journal: Journal, now: datetime.datetime
) -> None:
    journal.close(now)
    with pytest.raises(UserError) as caught:
        journal.database.execute_sql("SELECT 1")
    assert caught.value.problem is Problem.JOURNAL_NONE
    assert journal.database.connections == 0


def test_a_missing_file_is_told(tmp_path: Path, now: datetime.datetime) -> None:
    assert refused(tmp_path / "yok.hatir", now).problem is Problem.FILE_MISSING


def test_a_folder_is_told(tmp_path: Path, now: datetime.datetime) -> None:
    assert refused(tmp_path, now).problem is Problem.FILE_IS_DIRECTORY


def test_an_empty_file_is_told_and_left_empty(tmp_path: Path, now: datetime.datetime) -> None:
    path = tmp_path / "bos.hatir"
    path.touch()
    assert refused(path, now).problem is Problem.FILE_EMPTY
    assert path.read_bytes() == b""


@pytest.mark.parametrize("content", [b"BEGIN:VCARD", b"PK\x03\x04" + b"x" * 200, b"SQLite format 3\x00" + b"\0" * 84])
def test_a_foreign_file_is_told_and_left_as_it_is(tmp_path: Path, now: datetime.datetime, content: bytes) -> None:
    path = tmp_path / "baska.hatir"
    path.write_bytes(content)
    assert refused(path, now).problem is Problem.JOURNAL_FOREIGN
    assert path.read_bytes() == content


def test_somebody_elses_database_is_told(tmp_path: Path, now: datetime.datetime) -> None:
    path = tmp_path / "baska.hatir"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE customer (id)")
        other.commit()
    assert refused(path, now).problem is Problem.JOURNAL_FOREIGN


def test_a_journal_of_a_newer_program_is_refused_untouched(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    with contextlib.closing(sqlite3.connect(journal.path)) as newer:
        newer.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    before = journal.path.read_bytes()
    error = refused(journal.path, now)
    assert (error.problem, error.params["layout"]) == (Problem.JOURNAL_NEWER, LAYOUT + 1)
    assert journal.path.read_bytes() == before


def test_a_damaged_journal_is_told(journal: Journal, now: datetime.datetime) -> None:
    with journal.writing():
        Tag.insert_many([{"name": f"t{n}" * 50, "name_folded": f"t{n}" * 50} for n in range(2_000)]).execute()
    journal.close(now)
    damaged = bytearray(journal.path.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 8192] = b"\xa5" * 8192
    journal.path.write_bytes(damaged)
    assert refused(journal.path, now).problem is Problem.JOURNAL_DAMAGED


def test_a_journal_too_damaged_to_be_read_at_all_leaves_nothing_open(
    journal: Journal, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.close(now)
    damaged = bytearray(journal.path.read_bytes())
    damaged[100:4096] = b"\xa5" * 3996
    journal.path.write_bytes(damaged)
    made: list[JournalDatabase] = []
    begin = JournalDatabase.__init__

    def watched(database: JournalDatabase, path: Path, *, read_only: bool, untouched: bool = False) -> None:
        begin(database, path, read_only=read_only, untouched=untouched)
        made.append(database)

    monkeypatch.setattr(JournalDatabase, "__init__", watched)
    with pytest.raises(UserError) as refusal:
        journals.open_journal(journal.path, now=now, read_only=True)
    assert refusal.value.problem is Problem.JOURNAL_DAMAGED
    assert [database.connections for database in made] == [0]


def test_a_journal_cut_short_is_told(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    journal.path.write_bytes(journal.path.read_bytes()[:8000])
    assert refused(journal.path, now).problem is Problem.JOURNAL_DAMAGED


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    journal.path.chmod(0)
    try:
        assert refused(journal.path, now).problem is Problem.FILE_NO_PERMISSION
    finally:
        journal.path.chmod(0o600)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs the rights to give up rights")
def test_a_journal_in_a_folder_that_may_not_be_written_to_can_still_be_read(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    keep_tag(journal, "Gelinlik")
    journal.close(now)
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    journal.path.with_name(journal.path.name + ".lock").unlink()
    os.seteuid(65534)
    try:
        with journals.open_journal(journal.path, now=now, read_only=True):
            assert [tag.name for tag in Tag.select()] == ["Gelinlik"]
        assert refused(journal.path, now).problem is Problem.JOURNAL_READ_ONLY
    finally:
        os.seteuid(0)


HOLDER = """
import datetime, pathlib, sys
from db import journal
held = journal.open_journal(pathlib.Path(sys.argv[1]), now=datetime.datetime.now(datetime.UTC))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_writer_is_told_who_has_it_and_since_when(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(journal.path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        error = refused(journal.path, now)
        assert error.problem is Problem.JOURNAL_HELD
        assert error.params["who"]
        since = error.params["since"]
        assert isinstance(since, datetime.datetime)
        assert abs(since - datetime.datetime.now(datetime.UTC)) < datetime.timedelta(minutes=5)
        with journals.open_journal(journal.path, now=now, read_only=True):
            assert Customer.select().count() == 0
        holder.kill()
        holder.wait()
    # The holder died without a word: its lock died with it.
    journals.open_journal(journal.path, now=now).close(now)


def test_a_reader_is_refused_every_write(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    with journals.open_journal(journal.path, now=now, read_only=True) as reader:
        with pytest.raises(UserError) as caught:
            keep_tag(reader, "x")
        assert caught.value.problem is Problem.JOURNAL_READ_ONLY
        with pytest.raises(peewee.OperationalError):
            Tag.create(name="x", name_folded="x")


def test_nothing_is_overwritten_by_a_new_journal(journal: Journal, now: datetime.datetime) -> None:
    journal.close(now)
    before = journal.path.read_bytes()
    with pytest.raises(UserError) as caught:
        journals.create(journal.path, now=now)
    assert caught.value.problem is Problem.FILE_EXISTS
    assert journal.path.read_bytes() == before


def test_a_new_journal_in_no_folder_is_told(tmp_path: Path, now: datetime.datetime) -> None:
    with pytest.raises(UserError) as caught:
        journals.create(tmp_path / "yok" / "a.hatir", now=now)
    assert caught.value.problem is Problem.FOLDER_MISSING


def test_a_failed_write_keeps_nothing_of_it(journal: Journal) -> None:
    keep_tag(journal, "x")
    with pytest.raises(peewee.IntegrityError):
        keep_tags(journal, "y", "x")
    assert [tag.name for tag in Tag.select()] == ["x"]


def test_nothing_of_an_interrupted_write_is_kept(journal: Journal) -> None:
    with contextlib.suppress(KeyboardInterrupt), journal.writing():
        Tag.create(name="x", name_folded="x")
        raise KeyboardInterrupt
    assert Tag.select().count() == 0


def test_a_full_disk_is_told_and_what_was_kept_stays(journal: Journal, now: datetime.datetime) -> None:
    with journal.writing():
        Tag.create(name="Gelinlik", name_folded="gelinlik")
    pages = journal.database.execute_sql("PRAGMA page_count").fetchone()[0]
    journal.database.execute_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError) as caught, journal.writing():
        Tag.insert_many([{"name": f"t{n}" * 80, "name_folded": f"t{n}"} for n in range(5_000)]).execute()
    assert caught.value.problem is Problem.DISK_FULL
    assert [tag.name for tag in Tag.select()] == ["Gelinlik"]
    journal.close(now)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("mount") is None, reason="needs a small disk of its own")
def test_a_disk_that_is_really_full_is_told(tmp_path: Path, now: datetime.datetime) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("may not mount a disk here")
    try:
        (disk / "filler").write_bytes(b"x" * 2_000_000)
        with pytest.raises(UserError) as caught:
            journals.create(disk / "a.hatir", now=now)
        assert caught.value.problem is Problem.DISK_FULL
        assert not (disk / "a.hatir").exists()
        (disk / "filler").unlink()
        journals.create(disk / "b.hatir", now=now).close(now)
        with (disk / "filler").open("wb") as filler, contextlib.suppress(OSError):
            filler.write(b"x" * 2_000_000)
        with journals.open_journal(disk / "b.hatir", now=now, read_only=True):
            assert Customer.select().count() == 0
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


KILLED = """
import datetime, os, pathlib, signal, sys
from db import journal
from db.models import Tag
opened = journal.open_journal(pathlib.Path(sys.argv[1]), now=datetime.datetime.now(datetime.UTC))
with opened.writing():
    Tag.create(name="confirmed", name_folded="confirmed")
print("confirmed", flush=True)
with opened.writing():
    for n in range(1_000_000):
        Tag.create(name=f"t{n}", name_folded=f"t{n}")
"""


def test_what_was_confirmed_stays_when_the_program_is_killed_in_the_middle(
    journal: Journal, now: datetime.datetime
) -> None:
    journal.close(now)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(journal.path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "confirmed"
        process.kill()
        process.wait()
    with journals.open_journal(journal.path, now=now) as opened:
        assert opened.is_sound()
        assert [tag.name for tag in Tag.select()] == ["confirmed"]


def test_days_are_counted_in_the_shops_own_zone(journal: Journal) -> None:
    one_at_night = datetime.datetime(2026, 11, 20, 22, 30, tzinfo=datetime.UTC)
    assert journal.today(one_at_night) == datetime.date(2026, 11, 21)
