"""The whole journal as JSON and back: nothing lost, nothing twice."""

import datetime
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, ReachDraft, add_customer, set_notes, set_tags
from db.commands.reports import ReportDraft, save_reports
from db.commands.rhythms import set_customer_rhythm
from db.commands.touches import log_touch
from db.errors import Problem, UserError
from db.exchange.journal_json import export_json, import_json
from db.journal import Journal
from db.models import TABLES, Customer, ImportBatch, ImportRow
from db.queries.customers import page
from db.records import Language, ReachKind, TouchKind
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)


def everything(leave_out: frozenset[type] = frozenset()) -> dict[str, list[tuple[object, ...]]]:
    return {table.__name__: sorted(table.select().tuples(), key=repr) for table in TABLES if table not in leave_out}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Path:
    return sample_shop(tmp_path_factory.mktemp("sample") / "yildiz.hatir", Language.TR)


def opened(sample: Path, tmp_path: Path, name: str = "copy.hatir") -> Journal:
    shutil.copy(sample, tmp_path / name)
    return journals.open_journal(tmp_path / name, now=NOW)


def test_a_whole_shop_comes_back_without_loss(sample: Path, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as journal:
        customer_id = page(journal).rows[0].id
        report = ReportDraft(customer_id, "2026-001", "Palto", "a.pdf", bytes(range(256)), NOW.date(), NOW.date())
        save_reports(journal, [report], NOW)
        before = everything()
        export_json(journal, tmp_path / "all.json", NOW)
    with journals.create(tmp_path / "new.hatir", now=NOW) as journal:
        result = import_json(journal, tmp_path / "all.json", NOW)
        assert everything() == before
        assert result.unchanged == 0
        assert journal.is_sound()
        assert page(journal, "ayşe").total > 0


def test_the_same_journal_writes_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as journal:
        export_json(journal, tmp_path / "1.json", NOW)
        export_json(journal, tmp_path / "2.json", NOW)
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()


def test_the_same_document_again_adds_nothing(sample: Path, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as journal:
        export_json(journal, tmp_path / "all.json", NOW)
        before = everything()
        result = import_json(journal, tmp_path / "all.json", NOW)
        assert result.added == 0
        assert everything() == before


def test_into_a_journal_in_use_everything_unknown_is_added_and_yours_stays(sample: Path, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as journal:
        cards = Customer.select().count()
        export_json(journal, tmp_path / "all.json", NOW)
    with journals.create(tmp_path / "mine.hatir", now=NOW, name="Benim") as journal:
        mine = add_customer(
            journal,
            CustomerDraft(name="Ada Lale"),
            NOW,
            (ReachDraft(ReachKind.PHONE, "0532 555 01 99"),),
            ("Gelinlik",),
        ).result
        assert mine
        set_notes(journal, mine, "benim notum", NOW)
        first = import_json(journal, tmp_path / "all.json", NOW)
        assert Customer.select().count() == cards + 1
        assert Customer.get_by_id(mine).notes == "benim notum"
        assert journal.is_sound()
        again = import_json(journal, tmp_path / "all.json", NOW)
        assert (again.added, again.unchanged) == (0, first.added + first.unchanged)
        assert ImportBatch.select().count() == 1
        assert ImportRow.select().count() == first.added


def test_people_who_point_to_each_other_find_each_other_again(tmp_path: Path) -> None:
    with journals.create(tmp_path / "a.hatir", now=NOW) as journal:
        gul = add_customer(journal, CustomerDraft(name="Gül"), NOW).result
        ayse = add_customer(journal, CustomerDraft(name="Ayşe", referred_by_id=gul), NOW).result
        assert gul and ayse  # noqa: PT018 (narrowing both)
        Customer.update(referred_by=ayse).where(Customer.id == gul).execute()
        set_tags(journal, (ayse,), ("VIP",), NOW)
        set_customer_rhythm(journal, ayse, Rhythm(latest_days=21), NOW)
        draft = TouchDraft(
            ayse, NOW, kind=TouchKind.COMPLAINT, words="<b>'\";", companions=(gul,), promises=(PromiseWords("söz"),)
        )
        log_touch(journal, draft, NOW)
        export_json(journal, tmp_path / "all.json", NOW)
    for name in ("", "Başkası"):
        with journals.create(tmp_path / f"b{name}.hatir", now=NOW) as journal:
            if name:
                add_customer(journal, CustomerDraft(name=name), NOW)
            import_json(journal, tmp_path / "all.json", NOW)
            people = {row.name: row for row in Customer.select()}
            assert people["Ayşe"].referred_by_id == people["Gül"].id
            assert people["Gül"].referred_by_id == people["Ayşe"].id


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Problem.FILE_EMPTY),
        (b"not json", Problem.JSON_NOT_HATIR),
        (b"[1, 2]", Problem.JSON_NOT_HATIR),
        (b'{"format": "hatir-journal"}', Problem.JSON_NOT_HATIR),
        (b'{"format": "hatir-journal", "layout": 999, "tables": {}}', Problem.JOURNAL_NEWER),
        (b'{"format": "hatir-journal", "layout": 1, "tables": {"customer": [7]}}', Problem.JSON_NOT_HATIR),
        (
            b'{"format": "hatir-journal", "layout": 1, "tables": {"customer": [{"made_at": "x"}]}}',
            Problem.JSON_NOT_HATIR,
        ),
        (b"[" * 100_000, Problem.JSON_NOT_HATIR),
        (b"\xff\xfe\x00", Problem.JSON_NOT_HATIR),
    ],
)
def test_what_is_no_such_document_is_refused_and_nothing_changes(
    journal: Journal, now: datetime.datetime, tmp_path: Path, content: bytes, problem: Problem
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    before = everything()
    with pytest.raises(UserError) as caught:
        import_json(journal, path, now)
    assert caught.value.problem is problem
    assert everything() == before


def test_a_document_that_contradicts_itself_is_refused_whole(sample: Path, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as journal:
        export_json(journal, tmp_path / "all.json", NOW)
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    document["tables"]["touch"][0]["customer"] = 999_999
    (tmp_path / "bad.json").write_text(json.dumps(document), encoding="utf-8")
    with journals.create(tmp_path / "new.hatir", now=NOW) as journal:
        with pytest.raises(UserError) as caught:
            import_json(journal, tmp_path / "bad.json", NOW)
        assert caught.value.problem is Problem.JSON_NOT_HATIR
        assert Customer.select().count() == 0


def test_values_no_column_holds_are_refused_like_any_other_damage(tmp_path: Path) -> None:
    with journals.create(tmp_path / "a.hatir", now=NOW) as journal:
        add_customer(journal, CustomerDraft(name="Ayşe"), NOW)
        export_json(journal, tmp_path / "all.json", NOW)
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    with journals.create(tmp_path / "new.hatir", now=NOW) as journal:
        for value in (2**70, [], {}, 1.5, float("nan"), "drei"):
            document["tables"]["customer"][0]["unanswered"] = value
            (tmp_path / "bad.json").write_text(json.dumps(document), encoding="utf-8")
            with pytest.raises(UserError) as caught:
                import_json(journal, tmp_path / "bad.json", NOW)
            assert caught.value.problem is Problem.JSON_NOT_HATIR
        assert Customer.select().count() == 0
