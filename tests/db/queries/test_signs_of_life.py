"""The signs of life read from the journal are those the rules speak of."""

import datetime
import itertools

from db.commands.customers import CustomerDraft, add_customer
from db.journal import Journal
from db.models import Touch
from db.queries.drifting import signs_of_life
from db.records import Direction, TouchKind
from db.relationship.touchfacts import TouchFact, meaning


def test_every_kind_of_touch_is_a_sign_of_life_where_the_rules_say_so(journal: Journal, now: datetime.datetime) -> None:
    ayse = add_customer(journal, CustomerDraft(name="Ayşe"), now).result or 0
    expected: set[int] = set()
    every = itertools.product(TouchKind, (None, *Direction), (True, False))
    for number, (kind, direction, reached) in enumerate(every, 1):
        at = now - datetime.timedelta(number)
        Touch.create(
            customer=ayse,
            at=at,
            on=at.date(),
            zone="Europe/Istanbul",
            logged_at=now,
            kind=kind.value,
            direction=direction.value if direction else None,
            reached=reached,
        )
        if meaning(TouchFact(number, at.date(), at, direction, reached, kind, None)).sign_of_life:
            expected.add(at.date().toordinal())
    signs = signs_of_life()
    assert set(signs.day.tolist()) == expected
    assert set(signs.customer.tolist()) == {ayse}
