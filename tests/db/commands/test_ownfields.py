"""Fields the shop made up: written, changed, taken away, brought back; drafts beside them."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.drafts import keep_draft
from db.commands.ownfields import set_own_fields
from db.commands.unit import apply
from db.journal import Journal
from db.queries.card import card
from db.queries.customers import page
from db.queries.drafts import draft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
TODAY = datetime.date(2026, 11, 21)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "shop.hatir", now=NOW) as made:
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), NOW).result
    assert customer_id
    return customer_id


def test_a_card_gets_exactly_the_fields_given(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Beden", "38"), ("Kumaş", "yün")), NOW)
    set_own_fields(journal, ayse, (("beden", "40"), ("Renk", " "), ("Not", "acele")), NOW)
    assert card(journal, ayse, TODAY).own_fields == (("Beden", "40"), ("Not", "acele"))


def test_what_stands_in_a_field_is_found(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Kumaş", "ışıltılı yün"),), NOW)
    assert [row.id for row in page(journal, "ISILTILI").rows] == [ayse]


def test_fields_are_taken_back_whole(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Beden", "38"),), NOW)
    change = set_own_fields(journal, ayse, (("Kumaş", "yün"),), NOW)
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert card(journal, ayse, TODAY).own_fields == (("Beden", "38"),)


def test_a_draft_outlives_the_program_and_goes_when_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "other.hatir"
    with journals.create(path, now=NOW) as made:
        keep_draft(made, "quick:7", "yarım kalmış söz", NOW)
    with journals.open_journal(path, now=NOW) as opened:
        assert draft(opened, "quick:7") == "yarım kalmış söz"
        assert draft(opened, "quick:8") == ""
        keep_draft(opened, "quick:7", "", NOW)
        assert draft(opened, "quick:7") == ""
