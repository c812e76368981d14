"""Journals of older programs: opened with everything in them, after a copy of them was put aside."""

import contextlib
import datetime
import json
import sqlite3
from collections.abc import Generator
from pathlib import Path

import pytest
from playhouse.migrations import Runner  # pyright: ignore[reportMissingTypeStubs] (there are none)
from playhouse.schema_diff import diff_models  # pyright: ignore[reportMissingTypeStubs] (there are none)

import db
from db import journal as journals
from db.engine.connection import JournalDatabase, mark, require_journal
from db.engine.layout import LAYOUT
from db.exchange.journal_json import export_json, import_json
from db.models import TABLES, ClosedDay, Improvement, OwnField, Promise, Staff, Tag
from db.records import Colour, OwnFieldKind, PromiseSide
from db.safety.backup import backups_folder, list_backups
from db.safety.leaves import Leaves
from db.safety.rescue import rescue

NOW = datetime.datetime(2026, 11, 21, 8, 0, tzinfo=datetime.UTC)

#: A little of everything the second layout touches, as the first one kept it.
ROWS = """
INSERT INTO business
    VALUES (1, 'Terzi Nermin', '', '', '', '', '', '', 'TR', 'TRY', 'Europe/Istanbul', 'tr', '', NULL, 1, 120, 1, 0);
INSERT INTO staff VALUES (1, 'a0000000000000000000000000000001', 'Nermin', '', 0, NULL);
INSERT INTO tag VALUES (1, 'a0000000000000000000000000000002', 'Gelinlik', 'gelinlik');
INSERT INTO customer
    (id, uuid, kind, name, name_folded, sort_key, given_name, family_name, company, job_title, honorific,
    form_of_address, language, notes, lost_reason, lost_to, since_on, made_at, unanswered, contacts)
    VALUES (1, 'a0000000000000000000000000000003', 'person', 'Ayşe Kaya', 'ayse kaya', 'a', '', '', '', '', '',
    'siz', 'tr', '', '', '', '2026-01-02', '2026-01-02 08:00:00', 0, 0);
INSERT INTO customer_tag VALUES (1, 1, 1);
INSERT INTO promise
    VALUES (1, 'a0000000000000000000000000000004', 1, NULL, 'Etek boyu', 1, '2026-11-02', '2026-11-20', NULL, NULL,
    NULL, NULL, '', 1, NULL);
INSERT INTO own_field VALUES (1, 'a0000000000000000000000000000005', 'Beden', 'beden', 0);
INSERT INTO own_field_value VALUES (1, 1, 1, '42');
INSERT INTO closed_day VALUES (1, '2026-12-31', 'Sayım');
INSERT INTO theme VALUES (1, 'a0000000000000000000000000000006', 'Gecikme', 'gecikme', '');
INSERT INTO improvement
    VALUES (1, 'a0000000000000000000000000000007', 1, 'Takvim', 1, '2026-10-01', NULL, NULL);
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a journal as the first program wrote it."""
    path = tmp_path / "eski.hatir"
    database = JournalDatabase(path, read_only=False)
    Runner(database, directory=str(Path(db.__file__).parent / "migrations")).up("0001_first_layout")
    mark(database, 1)
    database.connection().executescript(ROWS)
    database.close_all()
    return path


@contextlib.contextmanager
def plain(path: Path) -> Generator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path)) as file:
        yield file


def schema(path: Path) -> list[tuple[object, ...]]:
    with plain(path) as file:
        return file.execute("SELECT name, rootpage, sql FROM sqlite_master ORDER BY name").fetchall()


def test_an_old_journal_opens_with_everything_in_it(old: Path) -> None:
    with journals.open_journal(old, now=NOW) as journal:
        assert not diff_models(journal.database, list(TABLES))
        assert journal.is_sound()
        assert Tag.select(Tag.name, Tag.colour).tuples()[:] == [("Gelinlik", None)]
        assert Staff.select(Staff.name, Staff.colour).tuples()[:] == [("Nermin", None)]
        assert Promise.select(Promise.words, Promise.side).tuples()[:] == [("Etek boyu", PromiseSide.SHOP)]
        assert OwnField.select(OwnField.name, OwnField.kind, OwnField.choices).tuples()[:] == [
            ("Beden", OwnFieldKind.TEXT, "")
        ]
        assert ClosedDay.select(ClosedDay.label, ClosedDay.is_open).tuples()[:] == [("Sayım", False)]
        assert Improvement.select(Improvement.action, Improvement.result).tuples()[:] == [("Takvim", "")]
    assert require_journal(old) == LAYOUT


def test_an_old_journal_is_copied_before_it_is_changed(old: Path) -> None:
    journals.open_journal(old, now=NOW).close()
    (copy,) = list_backups(backups_folder(old), old.stem)
    assert require_journal(copy) == 1
    with plain(copy) as file:
        assert file.execute("SELECT name FROM tag").fetchall() == [("Gelinlik",)]


def test_an_old_journal_that_is_only_read_is_brought_up_to_date_first(old: Path) -> None:
    with journals.open_journal(old, now=NOW, read_only=True) as journal:
        assert journal.read_only
        assert Tag.select().count() == 1
    assert require_journal(old) == LAYOUT


def test_a_journal_brought_up_to_date_is_made_as_a_new_one_is(old: Path, tmp_path: Path) -> None:
    """A rescue puts the beginning of an empty journal in the place of a destroyed one: each table must begin there."""
    journals.open_journal(old, now=NOW).close()
    journals.create(tmp_path / "yeni.hatir", now=NOW).close()
    assert schema(old) == schema(tmp_path / "yeni.hatir")


def test_rows_of_an_old_journal_are_written_whole(old: Path) -> None:
    """A rescue that has nothing but pages knows a row by its number of columns."""
    journals.open_journal(old, now=NOW).close()
    tags = [values for page in Leaves(old).pages(5) for _, values in page]
    assert any("gelinlik" in values for values in tags)


@pytest.mark.parametrize("destroyed", [False, True])
def test_an_old_journal_can_be_rescued(old: Path, tmp_path: Path, destroyed: bool) -> None:
    if destroyed:
        with old.open("rb+") as file:
            file.write(bytes(4096))
    done = rescue(old, tmp_path / "kurtarilan.hatir", NOW)
    assert done.whole
    with journals.open_journal(done.path, now=NOW):
        assert Promise.select(Promise.words, Promise.side).tuples()[:] == [("Etek boyu", PromiseSide.SHOP)]
        assert OwnField.select(OwnField.name, OwnField.kind).tuples()[:] == [("Beden", OwnFieldKind.TEXT)]


def test_the_new_columns_travel_in_json(old: Path, tmp_path: Path) -> None:
    with journals.open_journal(old, now=NOW) as journal:
        with journal.writing():
            Tag.update(colour=Colour.TEAL.value).execute()
            Promise.update(side=PromiseSide.CUSTOMER.value).execute()
        export_json(journal, tmp_path / "defter.json", NOW)
    with journals.create(tmp_path / "yeni.hatir", now=NOW) as journal:
        import_json(journal, tmp_path / "defter.json", NOW)
        assert Tag.select(Tag.colour).tuples()[:] == [(Colour.TEAL,)]
        assert Promise.select(Promise.side).tuples()[:] == [(PromiseSide.CUSTOMER,)]


def test_json_of_an_older_program_is_taken_in(old: Path, tmp_path: Path) -> None:
    with journals.open_journal(old, now=NOW) as journal:
        export_json(journal, tmp_path / "defter.json", NOW)
    told = json.loads((tmp_path / "defter.json").read_text(encoding="utf-8"))
    told["layout"] = 1
    for table, columns in {"promise": ["side"], "own_field": ["kind", "choices"], "tag": ["colour"]}.items():
        for row in told["tables"][table]:
            for column in columns:
                del row[column]
    (tmp_path / "defter.json").write_text(json.dumps(told), encoding="utf-8")
    with journals.create(tmp_path / "yeni.hatir", now=NOW) as journal:
        import_json(journal, tmp_path / "defter.json", NOW)
        assert Promise.select(Promise.side).tuples()[:] == [(PromiseSide.SHOP,)]
        assert OwnField.select(OwnField.kind).tuples()[:] == [(OwnFieldKind.TEXT,)]
