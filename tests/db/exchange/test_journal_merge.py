"""One journal into another: numbers are given anew, references hold, and the whole can be taken back."""

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db import journal as journals
from db import search
from db.commands.customers import CustomerDraft, add_customer, set_notes
from db.commands.rhythms import set_shop_rhythm
from db.commands.touches import log_touch
from db.exchange.importing import list_imports
from db.exchange.journal_json import export_json, import_json
from db.exchange.undoing import undo_import
from db.models import TABLES, ChangeRow, Customer, RhythmRule, Touch
from db.records import Language
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)


def everything() -> dict[str, list[tuple[object, ...]]]:
    return {table.__name__: sorted(table.select().tuples(), key=repr) for table in TABLES}


@pytest.fixture(scope="module")
def sample_json(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    sample_shop(folder / "a.hatir", Language.TR)
    with journals.open_journal(folder / "a.hatir", now=NOW) as journal:
        export_json(journal, folder / "a.json", NOW)
    return folder / "a.json"


def test_a_journal_taken_in_can_be_taken_back_whole(sample_json: Path, tmp_path: Path) -> None:
    with journals.create(tmp_path / "b.hatir", now=NOW) as journal:
        add_customer(journal, CustomerDraft(name="Ada Lale"), NOW)
        before = everything()
        import_json(journal, sample_json, NOW)
        record = list_imports(journal)[0]
        assert (record.kind, record.files) == ("journal", ("a.json",))
        undone = undo_import(journal, record.id, NOW)
        after = everything()
        del before["ImportBatch"], after["ImportBatch"]
        assert undone.kept == ()
        assert {name: rows for name, rows in after.items() if rows != before[name]} == {}
        assert journal.is_sound()


def test_search_and_due_days_come_along(sample_json: Path, tmp_path: Path) -> None:
    with journals.create(tmp_path / "b.hatir", now=NOW) as journal:
        import_json(journal, sample_json, NOW)
        one = {card.name: (card.last_contact_on, card.due_on, card.contacts) for card in Customer.select()}
        words = next(touch.words for touch in Touch.select() if len(touch.words) > 20)
        assert search.find_touches(journal.database, words)
    with journals.create(tmp_path / "c.hatir", now=NOW) as journal:
        add_customer(journal, CustomerDraft(name="Ada Lale"), NOW)
        import_json(journal, sample_json, NOW)
        other = {card.name: (card.last_contact_on, card.due_on, card.contacts) for card in Customer.select()}
        assert {name: other[name] for name in one} == one
        assert search.find_touches(journal.database, words)


def test_the_shops_own_rhythm_stays_the_only_one(tmp_path: Path) -> None:
    for name, days in (("a", 30), ("b", 60)):
        with journals.create(tmp_path / f"{name}.hatir", now=NOW) as journal:
            add_customer(journal, CustomerDraft(name=name), NOW)
            set_shop_rhythm(journal, Rhythm(latest_days=days), NOW)
            if name == "a":
                export_json(journal, tmp_path / "a.json", NOW)
            else:
                import_json(journal, tmp_path / "a.json", NOW)
                assert [rule.latest_days for rule in RhythmRule.select()] == [60]


def test_the_history_of_a_card_comes_along_under_its_new_number(tmp_path: Path) -> None:
    with journals.create(tmp_path / "a.hatir", now=NOW) as journal:
        customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), NOW).result
        assert customer_id
        set_notes(journal, customer_id, "sütsüz", NOW)
        log_touch(journal, TouchDraft(customer_id, NOW, words="merhaba"), NOW)
        export_json(journal, tmp_path / "a.json", NOW)
        told = ChangeRow.select().where(ChangeRow.customer_id == customer_id).count()
    with journals.create(tmp_path / "b.hatir", now=NOW) as journal:
        for name in ("Ada", "Ali"):
            add_customer(journal, CustomerDraft(name=name), NOW)
        import_json(journal, tmp_path / "a.json", NOW)
        ayse = Customer.get(Customer.name == "Ayşe").id
        assert ayse != customer_id
        rows = list(ChangeRow.select().where(ChangeRow.customer_id == ayse))
        assert len(rows) == told
        assert {row.row_id for row in rows if row.table_name == "customer"} == {ayse}
        assert any(f'"customer": {ayse}' in (row.after or "") for row in rows if row.table_name == "touch")


def test_a_copy_of_the_file_is_the_same_journal(sample_json: Path, tmp_path: Path) -> None:
    shutil.copy(sample_json, tmp_path / "copy.json")
    with journals.create(tmp_path / "b.hatir", now=NOW) as journal:
        first = import_json(journal, sample_json, NOW)
        again = import_json(journal, tmp_path / "copy.json", NOW)
        assert (again.added, again.unchanged) == (0, first.added)
