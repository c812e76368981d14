"""Whole tables are read and written at one go as they are row by row."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.engine import bulk
from db.journal import Journal
from db.models import Customer, Touch
from db.touchdraft import TouchDraft

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "dükkân.hatir", now=NOW) as opened:
        yield opened


def test_a_long_table_is_read_in_stretches_as_it_is_at_one_go(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = bulk.numbers_of(Touch.select(), Touch.customer, Touch.on, along=Touch.id)
    assert [len(column) for column in empty] == [0, 0]

    customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), NOW).result
    assert customer_id
    for day in (0, 400, 3, 7_000, 1, 0, 2):
        log_touch(journal, TouchDraft(customer_id, NOW - datetime.timedelta(day)), NOW)
    Touch.delete().where(Touch.id.in_([3, 4])).execute()  # a stretch may have nothing in it
    rows = list(Touch.select(Touch.id, Touch.on).order_by(Touch.id).tuples())
    for stretch in (1, 2, 3, 100):
        monkeypatch.setattr(bulk, "_STRETCH", stretch)
        ids, days = bulk.numbers_of(Touch.select(), Touch.id, Touch.on, along=Touch.id)
        assert ids.tolist() == [touch_id for touch_id, _ in rows]
        assert days.tolist() == [on.toordinal() for _, on in rows]
    assert all(np.array_equal(*pair) for pair in zip(bulk.numbers_of(Touch.select(), Touch.id), (ids,), strict=True))


def test_rows_written_together_get_the_defaults_of_one_written_alone(journal: Journal) -> None:
    told = {"name": "L'Oréal", "name_folded": "l'oreal", "sort_key": "l'oreal", "since_on": NOW.date()}
    alone = Customer.create(**told, made_at=NOW)
    moment = NOW.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(" ")
    with journal.writing():
        rows = [(f"{number:032x}", *told.values(), moment) for number in (1, 2)]
        bulk.insert_rows(Customer, ("uuid", *told, "made_at"), rows)
    ours = {"id", "uuid"}
    written = [{name: value for name, value in row.items() if name not in ours} for row in Customer.select().dicts()]
    assert written == 3 * [written[0]]
    assert alone.form_of_address == written[2]["form_of_address"]
