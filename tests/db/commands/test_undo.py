"""Everything can be undone and redone: a long random use, checked against what the journal showed before."""

import datetime
import itertools
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import pytest
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from db import journal as journals
from db.changes import Change
from db.commands import customers as cards
from db.commands import jobs, listening, manycustomers, rhythms
from db.commands.attachments import NewFile, attach_files, detach_file
from db.commands.customers import CustomerDraft, ReachDraft
from db.commands.touches import edit_touch, log_touch, settle_promise, trash_touch
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, ChangeRow, Customer, Promise, Step, Touch, TouchAttachment
from db.models import Change as ChangeRecord
from db.records import Channel, Direction, PromiseOutcome, ReachKind, TouchKind, ValueState
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
_HISTORY = (ChangeRecord, ChangeRow)

words = st.text(alphabet="aıiİIşğ çoö'%;\"<>", max_size=12)
moments = st.integers(0, 400).map(lambda days: NOW - datetime.timedelta(days=days))


def everything(journal: Journal) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the history, and the search index."""
    shown = {table.__name__: sorted(table.select().tuples(), key=repr) for table in TABLES if table not in _HISTORY}
    for index in ("customer_index", "touch_index"):
        shown[index] = sorted(journal.database.execute_sql(f"SELECT rowid, * FROM {index}").fetchall())
    return shown


class LongUse(RuleBasedStateMachine):
    """Commands in any order, undone and redone in any order a user could."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.journal = journals.create(self.folder / "a.hatir", now=NOW)
        self.undo: list[tuple[Change, dict[str, list[tuple[object, ...]]]]] = []
        self.redo: list[tuple[Change, dict[str, list[tuple[object, ...]]]]] = []
        self.names = (f"Müşteri {n}" for n in itertools.count())
        self.do(lambda: cards.add_customer(self.journal, CustomerDraft(name=next(self.names)), NOW))

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close(NOW)
            shutil.rmtree(self.folder)

    def do(self, command: Callable[[], Change]) -> None:
        before = everything(self.journal)
        self.undo.append((command(), before))
        self.redo.clear()

    def some(self, model: type, data: st.DataObject) -> int:
        ids = [row[0] for row in model.select(model.id).order_by(model.id).tuples()]
        hypothesis.assume(ids)
        return data.draw(st.sampled_from(ids))

    @rule(phone=st.sampled_from(["0532 555 01 22", "x", ""]), tag=words)
    def add(self, phone: str, tag: str) -> None:
        draft = CustomerDraft(name=next(self.names))
        reach = (ReachDraft(ReachKind.PHONE, phone),)
        self.do(lambda: cards.add_customer(self.journal, draft, NOW, reach, (tag,)))

    @rule(away=st.booleans())
    def put_all_away_or_back(self, *, away: bool) -> None:
        ids = [row[0] for row in Customer.select(Customer.id).tuples()]
        many = manycustomers.archive if away else manycustomers.unarchive
        self.do(lambda: many(self.journal, ids, NOW))

    @rule(data=st.data(), at=moments, said=words, kind=st.sampled_from(TouchKind), way=st.sampled_from(Direction))
    def log(self, data: st.DataObject, at: datetime.datetime, said: str, kind: TouchKind, way: Direction) -> None:
        draft = TouchDraft(
            customer_id=self.some(Customer, data),
            at=at,
            kind=kind,
            direction=way,
            reached=data.draw(st.booleans()),
            mood=data.draw(st.none() | st.integers(-2, 2)),
            words=said,
            companions=tuple(data.draw(st.lists(st.just(self.some(Customer, data)), max_size=1))),
            promises=(PromiseWords("söz", datetime.date(2026, 11, 27)),) if data.draw(st.booleans()) else (),
            theme=data.draw(st.sampled_from([None, "Ölçü", "olcu"])),
        )
        self.do(lambda: log_touch(self.journal, draft, NOW))

    @rule(data=st.data(), said=words, kind=st.sampled_from(TouchKind))
    def change_touch(self, data: st.DataObject, said: str, kind: TouchKind) -> None:
        touch_id = self.some(Touch, data)
        draft = TouchDraft(
            customer_id=self.some(Customer, data),
            at=NOW,
            kind=kind,
            words=said,
            companions=(self.some(Customer, data),),
        )
        self.do(lambda: edit_touch(self.journal, touch_id, draft, NOW))

    @rule(data=st.data(), content=st.binary(max_size=3))
    def attach_a_file_and_take_one_off(self, data: st.DataObject, content: bytes) -> None:
        touch_id = self.some(Touch, data)
        self.do(lambda: attach_files(self.journal, touch_id, [NewFile("a.txt", content)], NOW))
        link = data.draw(st.sampled_from(list(TouchAttachment.select())))
        self.do(lambda: detach_file(self.journal, link.touch_id, link.attachment_id, NOW))

    @rule(data=st.data())
    def throw_touch_away(self, data: st.DataObject) -> None:
        touch_id = self.some(Touch, data)
        self.do(lambda: trash_touch(self.journal, touch_id, NOW))

    @rule(data=st.data(), outcome=st.sampled_from(PromiseOutcome))
    def settle(self, data: st.DataObject, outcome: PromiseOutcome) -> None:
        promise_id = self.some(Promise, data)
        self.do(lambda: settle_promise(self.journal, promise_id, outcome, NOW))

    @rule(data=st.data(), latest=st.none() | st.integers(1, 90))
    def set_rhythm(self, data: st.DataObject, latest: int | None) -> None:
        customer_id = self.some(Customer, data)
        rhythm = Rhythm(latest_days=latest, channels=(Channel.PHONE,)) if latest else None
        self.do(lambda: rhythms.set_customer_rhythm(self.journal, customer_id, rhythm, NOW))

    @rule(latest=st.integers(1, 90))
    def set_shop_rhythm(self, latest: int) -> None:
        self.do(lambda: rhythms.set_shop_rhythm(self.journal, Rhythm(latest_days=latest), NOW))

    @rule(data=st.data(), said=words)
    def note_value_and_skip(self, data: st.DataObject, said: str) -> None:
        customer_id = self.some(Customer, data)
        self.do(lambda: listening.add_value(self.journal, customer_id, said, ValueState.ASKED, NOW))
        self.do(lambda: rhythms.skip(self.journal, customer_id, said, NOW))

    @rule(data=st.data())
    def take_job_and_finish_a_step(self, data: st.DataObject) -> None:
        draft = jobs.JobDraft(
            self.some(Customer, data), "Palto", datetime.date(2026, 11, 1), steps=(jobs.StepDraft("Prova"),)
        )
        self.do(lambda: jobs.add_job(self.journal, draft, NOW))
        step_id = self.some(Step, data)
        self.do(lambda: jobs.set_step_share(self.journal, step_id, data.draw(st.integers(0, 100)), NOW))

    @rule(data=st.data(), tags=st.lists(words, max_size=3))
    def edit_card(self, data: st.DataObject, tags: list[str]) -> None:
        customer_id = self.some(Customer, data)
        self.do(lambda: cards.set_tags(self.journal, (customer_id,), tuple(tags), NOW))
        self.do(lambda: cards.trash_customer(self.journal, customer_id, NOW))
        self.do(lambda: cards.restore_customer(self.journal, customer_id, NOW))

    @precondition(lambda self: len(self.undo) > 1)
    @rule()
    def take_back(self) -> None:
        change, before = self.undo.pop()
        after = everything(self.journal)
        assert change.inverse
        self.redo.append((apply(self.journal, change.inverse, NOW), after))
        assert everything(self.journal) == before

    @precondition(lambda self: self.redo)
    @rule()
    def do_again(self) -> None:
        change, after = self.redo.pop()
        before = everything(self.journal)
        assert change.inverse
        self.undo.append((apply(self.journal, change.inverse, NOW), before))
        assert everything(self.journal) == after


TestLongUse = pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")(LongUse.TestCase)
# Many rules need something that is there first, so a good part of the tries comes to nothing.
TestLongUse.settings = hypothesis.settings(
    max_examples=8, stateful_step_count=15, suppress_health_check=[hypothesis.HealthCheck.filter_too_much]
)


def test_what_somebody_changed_meanwhile_is_not_undone_over_their_head(
    journal: Journal, now: datetime.datetime
) -> None:
    ayse = cards.add_customer(journal, CustomerDraft(name="Ayşe"), now).result
    assert ayse
    first = cards.set_notes(journal, ayse, "eski", now)
    cards.set_notes(journal, ayse, "yeni", now)
    assert first.inverse
    with pytest.raises(UserError) as caught:
        apply(journal, first.inverse, now)
    assert caught.value.problem is Problem.CHANGED_MEANWHILE
    assert Customer.get_by_id(ayse).notes == "yeni"


def test_the_history_says_what_stood_there_before(journal: Journal, now: datetime.datetime) -> None:
    ayse = cards.add_customer(journal, CustomerDraft(name="Ayşe"), now).result
    assert ayse
    cards.set_notes(journal, ayse, "kışlık palto", now)
    row = ChangeRow.select().order_by(ChangeRow.id.desc()).get()
    assert (row.customer_id, row.before, row.after) == (ayse, '{"notes": ""}', '{"notes": "kışlık palto"}')
    assert ChangeRecord.get_by_id(row.change_id).at == now.astimezone(datetime.UTC)


def test_a_change_names_the_customers_whose_cards_it_concerns(journal: Journal, now: datetime.datetime) -> None:
    ayse = cards.add_customer(journal, CustomerDraft(name="Ayşe"), now).result
    gul = cards.add_customer(journal, CustomerDraft(name="Gül"), now).result
    other = cards.add_customer(journal, CustomerDraft(name="Cem"), now).result
    assert ayse
    assert gul
    assert other
    change = log_touch(journal, TouchDraft(ayse, now, companions=(gul,)), now)
    assert change.changes.customers == {ayse, gul}
    assert not change.changes.concerns(other)
    assert change.about == ("Ayşe", "Gül")
    added = cards.add_customer(journal, CustomerDraft(name="Yeni"), now)
    assert added.inverse is not None
    assert apply(journal, added.inverse, now).about == ("Yeni",), "the card is gone, its name is not"


def test_many_cards_are_put_away_and_brought_back_in_a_few_statements(tmp_path: Path) -> None:
    with journals.create(tmp_path / "many.hatir", now=NOW) as journal:
        made = (cards.add_customer(journal, CustomerDraft(name=f"Müşteri {n}"), NOW).result for n in range(40))
        ids = [row_id for row_id in made if row_id]
        cards.archive_customer(journal, ids[0], NOW - datetime.timedelta(days=9))
        before, asked = everything(journal), list[str]()
        journal.database.connection().set_trace_callback(asked.append)
        change = manycustomers.archive(journal, ids, NOW)
        assert change.inverse
        archived = everything(journal)
        redo = apply(journal, change.inverse, NOW)
        journal.database.connection().set_trace_callback(None)
        assert len([statement for statement in asked if "archived_at" in statement]) < len(ids)
        assert everything(journal) == before, "the one that was archived before is so since its own day"
        assert redo.inverse
        again = apply(journal, redo.inverse, NOW)
        assert everything(journal) == archived
        cards.restore_customer(journal, ids[7], NOW)
        present = everything(journal)
        assert again.inverse
        with pytest.raises(UserError) as refused:
            apply(journal, again.inverse, NOW)
        assert refused.value.problem is Problem.CHANGED_MEANWHILE
        assert everything(journal) == present
