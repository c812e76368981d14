"""Touches of files into a journal: whose they are is found, what follows from them follows, twice adds nothing."""

import datetime
from pathlib import Path

import pytest

from db import search
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.touches import edit_touch, log_touch
from db.errors import Problem, UserError
from db.exchange.importing import ImportResult, list_imports
from db.exchange.parsed import LeftOutReason, WarnedReason
from db.exchange.touch_importing import import_touches
from db.exchange.touchfile import read_touches
from db.exchange.undoing import undo_import
from db.journal import Journal
from db.models import TABLES, Complaint, ContactPoint, Customer, Praise, Staff, Touch
from db.records import Direction, ReachKind, TouchKind
from db.touchdraft import TouchDraft

HEADER = "customer;at;kind;direction;words;external_id;by;phone number;customer no\n"


class Shop:
    """A journal that takes rows of touches in."""

    def __init__(self, journal: Journal, now: datetime.datetime, folder: Path) -> None:
        self.journal = journal
        self.now = now
        self.folder = folder

    def take(self, *rows: str, header: str = HEADER, dry_run: bool = False) -> ImportResult:
        path = self.folder / "temaslar.csv"
        path.write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
        found = read_touches(path, zone=self.journal.zone, now=self.now)
        return import_touches(self.journal, [found], self.now, dry_run=dry_run)

    def knows(self, name: str, phone: str = "", mail: str = "", external_id: str | None = None) -> int:
        reach = [ReachDraft(ReachKind.PHONE, phone)] if phone else []
        reach += [ReachDraft(ReachKind.EMAIL, mail)] if mail else []
        draft = CustomerDraft(name=name, external_id=external_id)
        result = add_customer(self.journal, draft, self.now, tuple(reach)).result
        assert result
        return result


@pytest.fixture
def shop(journal: Journal, now: datetime.datetime, tmp_path: Path) -> Shop:
    return Shop(journal, now, tmp_path)


def counts(result: ImportResult) -> tuple[int, int, int]:
    return result.added, result.updated, result.unchanged


def everything() -> dict[str, list[tuple[object, ...]]]:
    return {table.__name__: sorted(table.select().tuples(), key=repr) for table in TABLES}


@pytest.mark.parametrize(
    "row",
    [
        "Ayşe Yılmaz;18.10.2026", "AYŞE YILMAZ;18.10.2026", "ayse yilmaz;18.10.2026", "0532 111 22 33;18.10.2026",
        "+905321112233;18.10.2026", "ayse@example.com;18.10.2026", "M-7;18.10.2026",
        ";18.10.2026;;;;;;0532 111 22 33", "Ayşe;18.10.2026;;;;;;0532 111 22 33", ";18.10.2026;;;;;;;M-7",
    ],
)  # fmt: skip
def test_a_touch_finds_its_customer_by_name_phone_mail_or_number(shop: Shop, row: str) -> None:
    customer_id = shop.knows("Ayşe Yılmaz", "0532 111 22 33", "ayse@example.com", "M-7")
    shop.knows("Ayşegül Kaya")
    result = shop.take(row)
    assert (counts(result), result.new_customers) == ((1, 0, 0), 0)
    assert Touch.get().customer_id == customer_id
    assert Customer.get_by_id(customer_id).last_contact_on == datetime.date(2026, 10, 18)


def test_a_number_no_country_has_still_tells_whose_a_touch_is_and_is_nobodys_name(shop: Shop) -> None:
    known = shop.knows("Olivia Smith", "07700 900051")
    rows = ("07700-900051;1.10.2026", ";2.10.2026;;;;;;07700 900051", "07700 900052;3.10.2026", "40215;4.10.2026")
    assert counts(shop.take(*rows)) == (4, 0, 0)
    first, second, third, fourth = (touch.customer for touch in Touch.select().order_by(Touch.at))
    assert first.id == second.id == known
    assert (third.given_name, third.family_name) == ("", "")
    assert [point.text for point in third.contact_points] == ["07700 900052"]
    assert (fourth.name, list(fourth.contact_points)) == ("40215", [])  # a number of the shop's own


def test_a_name_written_otherwise_is_found_and_told(shop: Shop) -> None:
    shop.knows("Ayşe Gül Şahin")
    result = shop.take("Ayşe Gul Sahin;18.10.2026", "Ayşe Gul Sahin;19.10.2026", "Ayşe Gül Şahin;20.10.2026")
    assert [(item.reason, dict(item.params)) for item in result.warnings] == [
        (WarnedReason.MATCHED_BY_SPELLING, {"text": "Ayşe Gul Sahin", "name": "Ayşe Gül Şahin"}),
    ]


def test_somebody_not_known_is_made_once(shop: Shop) -> None:
    result = shop.take("Ali Kaya;18.10.2026;;;;;;0532 111 22 33", "ali kaya;19.10.2026", "Kaya Mobilya;19.10.2026")
    assert (counts(result), result.new_customers) == ((3, 0, 0), 2)
    ali = Customer.get(Customer.name == "Ali Kaya")
    assert (ali.given_name, ali.family_name, ali.contacts) == ("Ali", "Kaya", 2)
    assert ContactPoint.get().normal == "+905321112233"
    assert Customer.get(Customer.name == "Kaya Mobilya").kind == "firm"
    assert search.find_customers(shop.journal.database, "ali") == [ali.id]


def test_a_touch_that_could_be_of_several_is_left_out_and_says_whose(shop: Shop) -> None:
    shop.knows("Ayşe Yılmaz", "0532 111 22 33")
    shop.knows("Ayşe Yılmaz", "0533 222 33 44")
    result = shop.take("Ayşe Yılmaz;18.10.2026", "Ayşe Yılmaz;18.10.2026;;;;;;0533 222 33 44")
    assert result.added == 1
    assert [(item.line, item.reason) for item in result.left_out] == [(2, LeftOutReason.SEVERAL_CUSTOMERS)]
    assert result.left_out[0].params["names"] == ["Ayşe Yılmaz", "Ayşe Yılmaz"]


def test_the_same_file_again_adds_nothing(shop: Shop) -> None:
    rows = ("Ayşe;18.10.2026;ziyaret;;kahve", "Ayşe;18.10.2026;ziyaret;;kahve", "Ali;19.10.2026 10:00;talk;out;;t1")
    assert counts(shop.take(*rows)) == (3, 0, 0)
    before = everything()
    assert counts(shop.take(*rows)) == (0, 0, 3)
    assert everything() == before
    assert counts(shop.take(*rows, "Ayşe;18.10.2026;ziyaret;;kahve")) == (1, 0, 3)


def test_the_same_number_again_updates_the_touch(shop: Shop) -> None:
    shop.take("Ayşe;18.10.2026;talk;in;eski;t1")
    result = shop.take("Ayşe;19.10.2026 15:30;praise;in;yeni;t1")
    assert counts(result) == (0, 1, 0)
    touch = Touch.get()
    assert (touch.words, touch.kind, touch.on, touch.has_time) == ("yeni", "praise", datetime.date(2026, 10, 19), True)
    assert Praise.get().words == "yeni"
    assert Customer.get().last_contact_on == datetime.date(2026, 10, 19)
    assert search.find_touches(shop.journal.database, "yeni") == [touch.id]
    assert search.find_touches(shop.journal.database, "eski") == []
    assert counts(shop.take("Ayşe;19.10.2026 15:30;praise;in;yeni;t1")) == (0, 0, 1)


def test_imported_words_are_found_however_they_are_typed(shop: Shop) -> None:
    shop.take("Ayşe;18.10.2026;talk;in;IŞIKLI çerçeve;t1")
    assert search.find_touches(shop.journal.database, "isikli cerc") == [Touch.get().id]


def test_the_same_number_twice_in_a_file_is_one_touch_in_its_later_words(shop: Shop) -> None:
    assert counts(shop.take("Ayşe;18.10.2026;talk;in;eski;t1", "Ayşe;18.10.2026;talk;in;yeni;t1")) == (1, 0, 1)
    assert Touch.get().words == "yeni"


def test_a_preview_writes_nothing(shop: Shop) -> None:
    before = everything()
    assert shop.take("Ayşe;18.10.2026", dry_run=True).added == 1
    assert everything() == before


def test_a_complaint_gets_its_first_contact_and_its_remedy(shop: Shop) -> None:
    shop.take(
        "Ayşe;18.10.2026 10:00;şikâyet;;kol uzun",
        "Ayşe;18.10.2026 09:00;arama;giden;önceden",
        "Ayşe;18.10.2026 11:30;arama;giden;özür",
        "Ayşe;20.10.2026;telafi;;kısaltıldı",
        "Ayşe;21.10.2026;not;giden;kendimize",
        "Ali;18.10.2026;praise;;çok güzel",
    )
    complaint = Complaint.get()
    at = datetime.datetime(2026, 10, 18, 11, 30, tzinfo=shop.journal.zone)
    assert (complaint.words, complaint.first_contact_at, complaint.remedy) == ("kol uzun", at, "kısaltıldı")
    assert complaint.remedied_at is not None
    assert complaint.closed_at is None
    assert (Praise.get().words, Praise.get().on) == ("çok güzel", datetime.date(2026, 10, 18))


def test_an_open_complaint_of_the_journal_is_answered_by_a_touch_of_the_file(shop: Shop) -> None:
    customer_id = shop.knows("Ayşe")
    heard = datetime.datetime(2026, 10, 18, 10, tzinfo=shop.journal.zone)
    log_touch(shop.journal, TouchDraft(customer_id, heard, kind=TouchKind.COMPLAINT, direction=Direction.IN), shop.now)
    batch = shop.take("Ayşe;18.10.2026 12:00;arama;giden").batch
    assert Complaint.get().first_contact_at is not None
    assert batch is not None
    undo_import(shop.journal, batch, shop.now)
    assert Complaint.get().first_contact_at is None
    shop.take("Ayşe;18.10.2026 13:00;şikâyet;;astar da sökük", "Ayşe;18.10.2026 14:00;konuşma;;dinledik")
    at = datetime.datetime(2026, 10, 18, 14, tzinfo=shop.journal.zone)
    assert [(row.words, row.first_contact_at) for row in Complaint.select()] == [("", at), ("astar da sökük", at)]


def test_whoever_it_was_works_in_the_shop(shop: Shop) -> None:
    shop.take("Ayşe;18.10.2026;;;;;Elif", "Ayşe;19.10.2026;;;;;ELİF")
    assert [person.name for person in Staff.select()] == ["Elif"]
    assert {touch.staff_id for touch in Touch.select()} == {Staff.get().id}


def test_undoing_takes_touches_and_people_back(shop: Shop) -> None:
    shop.knows("Ayşe")
    before = everything()
    batch = shop.take("Ayşe;18.10.2026;complaint;;x;;Elif", "Ali;19.10.2026;praise;;y").batch
    assert batch is not None
    undone = undo_import(shop.journal, batch, shop.now)
    assert (undone.removed, undone.kept) == (3, ())
    after = everything()
    del before["ImportBatch"], after["ImportBatch"]
    assert after == before
    assert search.find_touches(shop.journal.database, "x") == []


def test_undoing_sets_a_changed_touch_back(shop: Shop) -> None:
    shop.take("Ayşe;18.10.2026;talk;in;eski;t1")
    batch = shop.take("Ayşe;19.10.2026;praise;in;yeni;t1").batch
    assert batch is not None
    assert Praise.select().count() == 1
    assert undo_import(shop.journal, batch, shop.now).restored == 1
    assert Praise.select().count() == 0
    assert (Touch.get().words, Touch.get().on) == ("eski", datetime.date(2026, 10, 18))
    assert Customer.get().last_contact_on == datetime.date(2026, 10, 18)
    assert search.find_touches(shop.journal.database, "eski") == [Touch.get().id]


def test_a_touch_changed_since_stays_with_its_customer(shop: Shop) -> None:
    batch = shop.take("Ayşe;18.10.2026;talk;in;bir", "Ayşe;19.10.2026;talk;in;iki").batch
    touch_id = Touch.get(Touch.words == "bir").id
    draft = TouchDraft(Customer.get().id, datetime.datetime(2026, 10, 18, 9, tzinfo=shop.journal.zone), words="üç")
    edit_touch(shop.journal, touch_id, draft, shop.now)
    assert batch is not None
    assert undo_import(shop.journal, batch, shop.now).kept == ("Ayşe",)
    assert [touch.words for touch in Touch.select()] == ["üç"]
    assert Customer.get().contacts == 1


def test_an_import_of_touches_is_listed(shop: Shop) -> None:
    shop.take("Ayşe;18.10.2026", ";18.10.2026")
    record = list_imports(shop.journal)[0]
    assert (record.kind, record.added, record.left_out) == ("touches", 1, 1)


def test_a_journal_that_is_read_only_takes_nothing(shop: Shop) -> None:
    shop.journal.read_only = True
    with pytest.raises(UserError) as caught:
        shop.take("Ayşe;18.10.2026")
    assert caught.value.problem is Problem.JOURNAL_READ_ONLY


def test_thousands_of_touches_are_no_work(shop: Shop) -> None:
    rows = [
        f"Kişi {number % 200};{1 + number % 28}.{1 + number % 9}.2026;ziyaret;;söz {number}" for number in range(4_000)
    ]
    assert counts(shop.take(*rows)) == (4_000, 0, 0)
    assert counts(shop.take(*rows)) == (0, 0, 4_000)
    assert Customer.select().count() == 200


def test_a_touch_told_twice_in_one_file_is_as_the_later_line_has_it_and_stays_so(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    def taken(*rows: str) -> tuple[int, int, int, list[str]]:
        file = tmp_path / "temaslar.csv"
        file.write_text("\n".join(["müşteri;tarih;tür;not;no", *rows, ""]), encoding="utf-8")
        done = import_touches(journal, [read_touches(file, zone=journal.zone, now=now)], now)
        return done.added, done.updated, done.unchanged, [words for (words,) in Touch.select(Touch.words).tuples()]

    first, second = "Ayşe;20.11.2026;satış;ceket;5", "Ayşe;20.11.2026;satış;palto;5"
    assert taken(first, second) == (1, 0, 1, ["palto"])
    assert taken(first, second) == (0, 0, 2, ["palto"])
    assert taken(second, first) == (0, 1, 1, ["ceket"])
    assert taken(first) == (0, 0, 1, ["ceket"])
    assert taken(f"{'Ayşe ' * 90};20.11.2026;satış;şapka;")[0] == 1
    assert taken(f"{'Ayşe ' * 90};20.11.2026;satış;şapka;")[:3] == (0, 0, 1)
