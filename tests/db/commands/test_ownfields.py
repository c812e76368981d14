"""Fields the shop made up: written, changed, taken away, brought back; drafts beside them."""

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.drafts import keep_draft
from db.commands.ownfields import add_own_field, set_own_field_choices, set_own_field_kind, set_own_fields
from db.commands.unit import apply
from db.journal import Journal
from db.models import OwnField
from db.ownvalues import kept_as, known
from db.queries.card import card
from db.queries.customers import page
from db.queries.drafts import draft
from db.queries.tags import own_fields
from db.records import OwnFieldKind

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
TODAY = datetime.date(2026, 11, 21)


def held(journal: Journal, customer_id: int) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, field.text) for field in card(journal, customer_id, TODAY).own_fields)


def test_a_card_gets_exactly_the_fields_given(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Beden", "38"), ("Kumaş", "yün")), NOW)
    set_own_fields(journal, ayse, (("beden", "40"), ("Renk", " "), ("Not", "acele")), NOW)
    assert held(journal, ayse) == (("Beden", "40"), ("Not", "acele"))


def test_what_stands_in_a_field_is_found(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Kumaş", "ışıltılı yün"),), NOW)
    assert [row.id for row in page(journal, "ISILTILI").rows] == [ayse]


def test_fields_are_taken_back_whole(journal: Journal, ayse: int) -> None:
    set_own_fields(journal, ayse, (("Beden", "38"),), NOW)
    change = set_own_fields(journal, ayse, (("Kumaş", "yün"),), NOW)
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert held(journal, ayse) == (("Beden", "38"),)


def test_a_draft_outlives_the_program_and_goes_when_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "other.hatir"
    with journals.create(path, now=NOW) as made:
        keep_draft(made, "quick:7", "yarım kalmış söz", NOW)
    with journals.open_journal(path, now=NOW) as opened:
        assert draft(opened, "quick:7") == "yarım kalmış söz"
        assert draft(opened, "quick:8") == ""
        keep_draft(opened, "quick:7", "", NOW)
        assert draft(opened, "quick:7") == ""


@pytest.mark.parametrize(
    ("kind", "typed", "mark", "kept"),
    [
        (OwnFieldKind.NUMBER, "1,75", ",", "1.75"),
        (OwnFieldKind.NUMBER, "1.75", ",", "1.75"),
        (OwnFieldKind.NUMBER, "1.250", ",", "1250"),
        (OwnFieldKind.NUMBER, "1.250", ".", "1.250"),
        (OwnFieldKind.NUMBER, "-12.345.678,9", ",", "-12345678.9"),
        (OwnFieldKind.NUMBER, "on iki", ",", None),
        (OwnFieldKind.DAY, "4 Mayıs 2027", ",", "2027-05-04"),
        (OwnFieldKind.DAY, "4 Mayıs", ",", None),
        (OwnFieldKind.DAY, "30.02.2027", ",", None),
        (OwnFieldKind.YES_NO, "HAYIR", ",", "no"),
        (OwnFieldKind.YES_NO, "belki", ",", None),
        (OwnFieldKind.CHOICE, " M ", ",", "M"),
    ],
)
def test_what_is_typed_is_kept_alike_in_every_language(
    kind: OwnFieldKind, typed: str, mark: str, kept: str | None
) -> None:
    assert kept_as(kind, typed, mark) == kept


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-99_999, max_value=99_999))
def test_every_figure_that_is_kept_is_known_again(value: Decimal) -> None:
    kept = kept_as(OwnFieldKind.NUMBER, f"{value:,.3f}", ".")
    assert kept is not None
    assert known(OwnFieldKind.NUMBER, kept) == value


def test_what_stands_on_cards_is_read_anew_where_a_field_changes_its_kind(journal: Journal, ayse: int) -> None:
    other = add_customer(journal, CustomerDraft(name="Işıl"), NOW).result
    assert other
    set_own_fields(journal, ayse, (("Boy", "1,75"),), NOW)
    set_own_fields(journal, other, (("Boy", "uzun"),), NOW)
    change = set_own_field_kind(journal, OwnField.get().id, OwnFieldKind.NUMBER, ",", NOW)
    assert (held(journal, ayse), held(journal, other)) == ((("Boy", "1.75"),), (("Boy", "uzun"),))
    assert change.changes.customers == {ayse}
    assert change.inverse is not None
    apply(journal, change.inverse, NOW)
    assert held(journal, ayse) == (("Boy", "1,75"),)
    assert OwnField.get().kind == OwnFieldKind.TEXT


def test_choices_are_kept_once_each_and_without_gaps(journal: Journal) -> None:
    made = add_own_field(journal, "Beden", NOW).result
    assert made
    set_own_field_choices(journal, made, (" S", "M ", "", "S", "çok  büyük"), NOW)
    assert own_fields(journal)[0].choices == ("S", "M", "çok büyük")
