"""Since when the shop knows somebody, on their card."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db import journal as journals
from db.commands import customers, touches
from db.commands.customers import CustomerDraft
from db.models import Touch
from db.queries.card import card
from db.queries.facts import NEWEST
from db.records import Channel, Direction
from db.touchdraft import TouchDraft

NOW = datetime.datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Istanbul"))


def test_a_customer_is_known_since_the_oldest_of_however_many_touches(tmp_path: Path) -> None:
    with journals.create(tmp_path / "j.hatir", now=NOW, name="Yıldız Terzi") as journal:
        whose = customers.add_customer(journal, CustomerDraft(name="Ayşe"), NOW).result
        assert whose is not None
        first = NOW - datetime.timedelta(3 * 365)
        draft = TouchDraft(whose, first, direction=Direction.IN, channel=Channel.PHONE, words="Aradı")
        logged = touches.log_touch(journal, draft, NOW).result
        copied = Touch.select().where(Touch.id == logged).dicts().get()
        del copied["id"]
        later = [NOW - datetime.timedelta(hours=number) for number in range(NEWEST + 1)]
        rows = [copied | {"at": at, "on": at.date(), "uuid": f"{place:032x}"} for place, at in enumerate(later)]
        Touch.insert_many(rows).execute()

        assert card(journal, whose, NOW.date()).since_on == first.date()
