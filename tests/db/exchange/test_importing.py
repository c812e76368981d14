"""Contacts into a journal: known people are completed, new ones added, nobody is there twice."""

import datetime
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from db import search
from db.alike import alike
from db.commands.customers import trash_customer
from db.commands.ownfields import add_own_field, set_own_field_kind
from db.commands.rhythms import set_tag_rhythm
from db.errors import Problem, UserError
from db.exchange.importing import import_contacts, list_imports
from db.exchange.parsed import WarnedReason
from db.exchange.reading import read_contacts
from db.exchange.undoing import undo_import
from db.journal import Journal, open_journal
from db.models import Attachment, ContactPoint, Customer, CustomerTag, OwnFieldValue, PostalAddress, SpecialDay, Tag
from db.queries.customers import details
from db.records import OwnFieldKind
from db.relationship.rhythm import Rhythm
from db.text import fold, sort_key
from tests.db.exchange.contact_files import AYSE, counts, everything, known, take

_NAMES = st.sampled_from(["Ayşe", "Ayşe Yılmaz", "Ali", "Ali Kaya", "", "Kaya Ltd. Şti."])
_PHONES = st.sampled_from(["", "05321112233", "05332223344", "1234"])
_MAILS = st.sampled_from(["", "a@b.de", "c@d.de"])
_CARDS = st.lists(st.tuples(_NAMES, _PHONES, _MAILS, st.sampled_from(["", "1", "2"])), max_size=6)


def test_a_new_card_holds_everything_the_file_says(journal: Journal, now: datetime.datetime) -> None:
    result = take(journal, now, AYSE)
    assert counts(result) == (1, 0, 0)
    card = Customer.get()
    assert (card.name, card.given_name, card.family_name) == ("Ayşe Gül Yılmaz", "Ayşe Gül", "Yılmaz")
    assert (card.name_folded, card.sort_key) == (fold(card.name), sort_key(card.name))
    assert (card.company, card.job_title, card.honorific, card.notes) == ("Terzi", "Usta", "Hanım", "sütsüz kahve")
    assert (card.external_id, card.since_on, card.made_at) == ("ayse-1", now.date(), now.replace(microsecond=0))
    points = ContactPoint.select().order_by(ContactPoint.position)
    assert [(point.kind, point.text, point.label, point.normal) for point in points] == [
        ("phone", "0532 111 22 33", "cep", "+905321112233"),
        ("phone", "0212 555 00 00", "ev", "+902125550000"),
        ("email", "ayse@example.com", "", "ayse@example.com"),
        ("social", "@ayse", "twitter", "@ayse"),
        ("web", "http://example.com", "", "http://example.com"),
    ]
    place = PostalAddress.get()
    assert (place.street, place.district, place.city, place.label) == ("Gül Sk. 5", "Kadıköy", "İstanbul", "ev")
    assert place.region == ""
    assert [(day.label, day.year, day.month, day.day) for day in SpecialDay.select()] == [
        ("birthday", 1980, 5, 4),
        ("yıl dönümü", 2010, 9, 12),
    ]
    assert {row.tag.name for row in CustomerTag.select()} == {"VIP", "Gelin"}
    own = {row.field.name: row.text for row in OwnFieldValue.select()}
    assert own == {"Eşi": "Ali", "Bölüm": "Atölye", "Takma ad": "Aşko"}
    assert (Attachment.get().media_type, card.photo_id) == ("image/jpeg", Attachment.get().id)
    assert journal.is_sound()


@pytest.mark.parametrize("text", ["ayşe", "gul yilmaz", "0532 111", "1112233", "ayse@example", "sütsüz", "VIP", "Ali"])
def test_a_new_card_is_found_at_once(journal: Journal, now: datetime.datetime, text: str) -> None:
    take(journal, now, AYSE)
    assert search.find_customers(journal.database, text) == [Customer.get().id]


def test_the_same_file_again_changes_nothing(journal: Journal, now: datetime.datetime) -> None:
    first = take(journal, now, AYSE)
    before = everything()
    again = take(journal, now, AYSE)
    assert counts(again) == (0, 0, 1)
    assert again.batch is None
    assert everything() == before
    assert first.batch == 1


def test_a_preview_writes_nothing_and_says_the_same(journal: Journal, now: datetime.datetime) -> None:
    before = everything()
    preview = take(journal, now, AYSE, dry_run=True)
    assert everything() == before
    assert counts(preview) == counts(take(journal, now, AYSE))


def test_a_preview_is_possible_while_another_writes(journal: Journal, now: datetime.datetime) -> None:
    path = journal.path
    journal.close(now)
    with open_journal(path, now=now, read_only=True) as reading:
        assert counts(take(reading, now, AYSE, dry_run=True)) == (1, 0, 0)
        with pytest.raises(UserError) as caught:
            take(reading, now, AYSE)
        assert caught.value.problem is Problem.JOURNAL_READ_ONLY


@pytest.mark.parametrize(
    ("kind", "said", "kept"),
    [
        (OwnFieldKind.NUMBER, "1.250,5", "1250.5"),
        (OwnFieldKind.NUMBER, "on iki", "on iki"),
        (OwnFieldKind.DAY, "3.5.1980", "1980-05-03"),
        (OwnFieldKind.YES_NO, "EVET", "yes"),
        (OwnFieldKind.TEXT, "1.250,5", "1.250,5"),
    ],
)
def test_a_file_fills_a_field_of_the_shops_own_as_its_kind_keeps_it(
    journal: Journal, now: datetime.datetime, kind: OwnFieldKind, said: str, kept: str
) -> None:
    made = add_own_field(journal, "Takma ad", now).result
    assert made
    set_own_field_kind(journal, made, kind, ",", now)
    known(journal, now, "Ali Kaya", "0532 111 22 34")
    new = f"BEGIN:VCARD\nFN:Ayşe Yılmaz\nTEL:0532 111 22 33\nNICKNAME:{said.replace(',', chr(92) + ',')}\nEND:VCARD\n"
    take(journal, now, new + new.replace("Ayşe Yılmaz", "Ali Kaya").replace("33", "34"))
    assert [row.text for row in OwnFieldValue.select()] == [kept, kept]


@pytest.mark.parametrize(
    ("name", "phone", "line"),
    [
        ("Ayşe Yılmaz", "0532 111 22 33", "FN:Ayse Yilmaz\nTEL:+90 532 111 22 33\nTITLE:Usta"),
        ("Ayşe", "0532 111 22 33", "FN:Ayşe Yılmaz\nTEL:532 111 22 33\nTITLE:Usta"),
        ("Ayşe Yılmaz", "", "FN:AYŞE YILMAZ\nTEL:0532 111 22 33\nTITLE:Usta"),
        ("Mehmet Yılmaz", "0532 111 22 33", "FN:Mehmed Yılmaz\nTEL:0532 111 22 33\nTITLE:Usta"),
        ("Ayşe Yılmaz", "0532 111 22 33", "FN:Yılmaz Ayşe\nTEL:0532 111 22 33\nTITLE:Usta"),
        ("Ayşe Yılmaz", "0532 111 22 33", "TEL:0532 111 22 33\nTITLE:Usta"),
    ],
)
def test_somebody_known_is_completed_not_doubled(
    journal: Journal, now: datetime.datetime, name: str, phone: str, line: str
) -> None:
    customer_id = known(journal, now, name, phone)
    result = take(journal, now, f"BEGIN:VCARD\n{line}\nEND:VCARD\n")
    assert counts(result) == (0, 1, 0)
    card = Customer.get()
    assert (card.id, card.name, card.job_title) == (customer_id, name, "Usta")


@pytest.mark.parametrize(
    ("name", "phone", "line"),
    [
        ("Ayşe Yılmaz", "0532 111 22 33", "FN:Ali Yılmaz\nTEL:0532 111 22 33"),
        ("Ayşe Yılmaz", "0532 111 22 33", "FN:Ayşe Yılmaz\nTEL:0533 999 88 77"),
        ("Ayşe Yılmaz", "", "FN:Fatma Kaya"),
    ],
)
def test_somebody_else_stays_somebody_else(
    journal: Journal, now: datetime.datetime, name: str, phone: str, line: str
) -> None:
    known(journal, now, name, phone)
    assert counts(take(journal, now, f"BEGIN:VCARD\n{line}\nEND:VCARD\n")) == (1, 0, 0)


def test_what_the_owner_typed_stays_and_the_difference_is_named(journal: Journal, now: datetime.datetime) -> None:
    customer_id = known(journal, now, "Ayşe Yılmaz", "0532 111 22 33", company="Butik", notes="benim notum")
    result = take(journal, now, AYSE)
    card = Customer.get_by_id(customer_id)
    assert (card.company, card.notes, card.job_title) == ("Butik", "benim notum", "Usta")
    kept = [item for item in result.warnings if item.reason is WarnedReason.KEPT_YOURS]
    assert [dict(item.params) for item in kept] == [{"field": "company", "text": "Terzi", "kept": "Butik"}]


def test_a_birthday_gets_the_year_it_lacked(journal: Journal, now: datetime.datetime) -> None:
    take(journal, now, "BEGIN:VCARD\nFN:Ayşe Yılmaz\nBDAY:--0504\nEND:VCARD\n")
    result = take(journal, now, "BEGIN:VCARD\nFN:Ayşe Yılmaz\nBDAY:1980-05-04\nEND:VCARD\n")
    assert counts(result) == (0, 1, 0)
    assert [(day.year, day.month, day.day) for day in SpecialDay.select()] == [(1980, 5, 4)]
    assert counts(take(journal, now, "BEGIN:VCARD\nFN:Ayşe Yılmaz\nBDAY:--0504\nEND:VCARD\n")) == (0, 0, 1)


def test_who_lies_in_the_trash_is_neither_brought_back_nor_doubled(journal: Journal, now: datetime.datetime) -> None:
    take(journal, now, AYSE)
    trash_customer(journal, Customer.get().id, now)
    assert counts(take(journal, now, AYSE)) == (0, 0, 1)
    assert Customer.get().trashed_at is not None


def test_people_of_the_same_name_in_one_file_are_each_somebody(journal: Journal, now: datetime.datetime) -> None:
    text = "".join(f"BEGIN:VCARD\nFN:Ayşe Yılmaz\nTEL:0532 111 22 3{number}\nEND:VCARD\n" for number in range(3))
    text += "BEGIN:VCARD\nFN:Ayşe Yılmaz\nNOTE:telefonsuz\nEND:VCARD\n"
    assert counts(take(journal, now, text)) == (4, 0, 0)
    assert counts(take(journal, now, text)) == (0, 0, 4)


def test_cards_that_say_exactly_the_same_are_one(journal: Journal, now: datetime.datetime) -> None:
    assert counts(take(journal, now, AYSE + AYSE)) == (1, 0, 1)


def test_the_same_person_in_two_files_is_one(journal: Journal, now: datetime.datetime) -> None:
    other = "BEGIN:VCARD\nFN:Ayşe Yılmaz\nTEL:0532 111 22 33\nEMAIL:ikinci@example.com\nEND:VCARD\n"
    assert counts(take(journal, now, AYSE, other)) == (1, 0, 1)
    assert {point.text for point in ContactPoint.select().where(ContactPoint.kind == "email")} == {
        "ayse@example.com",
        "ikinci@example.com",
    }


def test_a_customer_number_alone_does_not_make_two_people_one(journal: Journal, now: datetime.datetime) -> None:
    take(journal, now, "BEGIN:VCARD\nFN:Ayşe\nUID:12\nEND:VCARD\n")
    assert counts(take(journal, now, "BEGIN:VCARD\nFN:Fatma\nUID:12\nEND:VCARD\n")) == (1, 0, 0)


def test_an_id_of_the_wide_world_is_the_same_person_under_a_new_name(journal: Journal, now: datetime.datetime) -> None:
    uid = "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    take(journal, now, f"BEGIN:VCARD\nFN:Ayşe Kaya\nUID:{uid}\nEND:VCARD\n")
    assert counts(take(journal, now, f"BEGIN:VCARD\nFN:Ayşe Yılmaz\nUID:{uid}\nTEL:0532 111 22 33\nEND:VCARD\n")) == (
        0,
        1,
        0,
    )


def test_a_tag_with_a_rhythm_says_when_the_new_ones_are_due(journal: Journal, now: datetime.datetime) -> None:
    take(journal, now, "BEGIN:VCARD\nFN:Zeynep\nCATEGORIES:VIP\nEND:VCARD\n")
    set_tag_rhythm(journal, Tag.get().id, Rhythm(latest_days=30), now)
    take(journal, now, "BEGIN:VCARD\nFN:Ayşe\nCATEGORIES:vip\nEND:VCARD\nBEGIN:VCARD\nFN:Ali\nEND:VCARD\n")
    days = {card.name: card.rhythm_days for card in Customer.select()}
    assert days == {"Zeynep": 30, "Ayşe": 30, "Ali": None}
    assert Tag.select().count() == 1


def test_left_out_rows_are_kept_with_the_import(journal: Journal, now: datetime.datetime, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Ad Soyad;Telefon\nAyşe;5321112233\n;;\nToplam;\n", encoding="utf-8")
    import_contacts(journal, [read_contacts(tmp_path / "a.csv")], now)
    record = list_imports(journal)[0]
    assert (record.kind, record.files, record.added, record.left_out) == ("contacts", ("a.csv",), 1, 1)
    assert record.at == now.replace(microsecond=0)


def test_names_that_may_be_the_same_person() -> None:
    assert alike("ayse", "ayse yilmaz")
    assert alike("mehmet kaya", "mehmed kaya")
    assert alike("yilmaz ayse", "ayse yilmaz")
    assert not alike("ayse yilmaz", "ali yilmaz")
    assert not alike("", "ayse")


def cards_text(cards: list[tuple[str, str, str, str]]) -> str:
    return "".join(
        f"BEGIN:VCARD\nFN:{name}\nTEL:{phone}\nEMAIL:{mail}\nUID:{uid}\nEND:VCARD\n" for name, phone, mail, uid in cards
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(_CARDS, _CARDS)
def test_any_file_a_second_time_adds_nobody(
    journal: Journal,
    now: datetime.datetime,
    first: list[tuple[str, str, str, str]],
    second: list[tuple[str, str, str, str]],
) -> None:
    batches = [take(journal, now, cards_text(cards)).batch for cards in (first, second)]
    people = Customer.select().count()
    again = take(journal, now, cards_text(second))
    assert again.added == 0
    assert Customer.select().count() == people
    batches.append(again.batch)
    for batch in reversed(batches):
        if batch is not None:
            undo_import(journal, batch, now)
    assert Customer.select().count() == 0
    assert ContactPoint.select().count() == 0


def test_two_thousand_contacts_are_no_work(journal: Journal, now: datetime.datetime) -> None:
    text = "".join(
        f"BEGIN:VCARD\nFN:Kişi {number}\nTEL:0532 111 {number:04}\nBDAY:19800504\nEND:VCARD\n"
        for number in range(2_000)
    )
    assert counts(take(journal, now, text)) == (2_000, 0, 0)
    assert counts(take(journal, now, text)) == (0, 0, 2_000)
    assert len(details(journal, "kişi 199")) > 0


def test_texts_too_long_for_their_columns_make_no_doubles(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    file = tmp_path / "uzun.vcf"
    long = "Moda Caddesi " * 40
    lines = [
        "BEGIN:VCARD",
        "FN:Ayşe",
        f"TEL:yok 0532 {'9' * 300}",
        f"EMAIL:{'a' * 300}@ornek.com",
        f"ADR:;;{long};;;;",
        f"CATEGORIES:{'komşu ' * 60}",
        "END:VCARD",
    ]
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert import_contacts(journal, [read_contacts(file)], now).added == 1
    again = import_contacts(journal, [read_contacts(file)], now)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 1)
    table = tmp_path / "uzun.csv"
    table.write_text(
        f"Ad Soyad;Telefon;{'Ölçü ' * 60};{'Ölçü ' * 61}\nCan Su;0533 123 45 67;bir;iki\n", encoding="utf-8"
    )
    assert import_contacts(journal, [read_contacts(table)], now).added == 1
    assert import_contacts(journal, [read_contacts(table)], now).unchanged == 1
