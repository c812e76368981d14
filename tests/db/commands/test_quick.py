"""A quick-entry line becomes what is kept, and finds the people of the journal."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from db.commands.customers import CustomerDraft, add_customer, edit_customer, trash_customer
from db.commands.quick import draft_from, log_entry, log_entry_of_newcomer
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Complaint, Promise, Staff, Touch
from db.queries.card import card
from db.queries.people import JournalPeople
from db.queries.timeline import EntrySource, timeline
from db.quickentry import PersonRef, QuickEntry, parse
from db.records import Channel, Direction, TouchKind

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


def add(journal: Journal, given: str, family: str = "", company: str = "", honorific: str = "") -> PersonRef:
    draft = CustomerDraft(given_name=given, family_name=family, company=company, honorific=honorific)
    customer_id = add_customer(journal, draft, NOW).result
    assert customer_id
    return PersonRef(customer_id, f"{given} {family}".strip() or company)


def understood(journal: Journal, line: str, selected: PersonRef | None = None) -> QuickEntry:
    return parse(line, now=NOW, people=JournalPeople(journal), selected=selected)


def test_everything_a_line_says_is_kept(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")
    entry = understood(journal, "Ayşe aradı dün 15:30 memnun 12 dk düğün için geldi söz: kollar cuma 17:00")
    draft = draft_from(entry)
    assert (draft.customer_id, draft.channel, draft.direction) == (ayse.id, Channel.PHONE, Direction.IN)
    assert (draft.mood, draft.minutes, draft.has_time) == (1, 12, True)
    assert draft.at == datetime.datetime(2026, 11, 20, 15, 30, tzinfo=NOW.tzinfo)
    (promise,) = draft.promises
    assert (promise.words, promise.due_on, promise.due_time) == (
        "kollar",
        datetime.date(2026, 11, 27),
        datetime.time(17),
    )
    change = log_entry(journal, entry, NOW)
    (given, *_) = card(journal, ayse.id, journal.today(NOW)).promises
    assert given.words == "kollar"
    assert change.result


def test_a_promise_alone_is_no_talk(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")
    for line in ("söz: kollar cuma 17:00", "promise: hem Monday, coat Friday"):
        log_entry(journal, understood(journal, line, ayse), NOW)
    entries = timeline(journal, ayse.id).entries
    assert [entry.source for entry in entries] == [EntrySource.PROMISE] * 3
    assert {entry.words for entry in entries} == {"kollar", "hem", "coat"}
    assert card(journal, ayse.id, journal.today(NOW)).state.contacts == 0


def test_a_promise_of_a_past_day_was_made_on_it(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")
    log_entry(journal, understood(journal, "dün, söz: kollar cuma", ayse), NOW)
    (entry,) = timeline(journal, ayse.id).entries
    assert (entry.source, entry.on) == (EntrySource.PROMISE, datetime.date(2026, 11, 20))


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        ("Mehmet Demir ile görüştüm, WhatsApp, dinledim söz: yeni ölçü salı 14:00", True),
        ("talked with Mehmet Demir, WhatsApp, promise: new fitting on Tuesday 14:00", True),
        ("Mehmet Demir’i aradım, ulaşamadım", False),
        ("Mehmet Demir şikâyet: paça da kısa", False),
        ("Mehmet Demir 1500 TL alışveriş yaptı", False),
        ("Mehmet Demir not: sakinleşsin", False),
    ],
)
def test_having_talked_is_the_first_contact_after_a_complaint(journal: Journal, line: str, answers: bool) -> None:
    add(journal, "Mehmet", "Demir")
    heard = NOW - datetime.timedelta(hours=2)
    log_entry(journal, parse("Mehmet Demir şikâyet: ceket dar", now=heard, people=JournalPeople(journal)), heard)
    log_entry(journal, understood(journal, line), NOW)
    first = Complaint.select().order_by(Complaint.id).get()
    assert first.first_contact_at == (NOW if answers else None)
    assert Complaint.select().where(Complaint.first_contact_at.is_null(is_null=False)).count() == answers


def test_a_complaint_keeps_its_words_and_theme(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")
    log_entry(journal, understood(journal, "şikâyet: paça kısa olmuş #ölçü", ayse), NOW)
    (entry,) = timeline(journal, ayse.id).entries
    assert (entry.kind, entry.theme, entry.words) == (TouchKind.COMPLAINT, "ölçü", "paça kısa olmuş")


def test_nobody_and_several_are_said_to_be_so(journal: Journal) -> None:
    add(journal, "Ayşe", "Yılmaz")
    add(journal, "Ayşe", "Kaya")
    with pytest.raises(UserError) as several:
        draft_from(understood(journal, "Ayşe aradı"))
    assert several.value.problem is Problem.CUSTOMER_AMBIGUOUS
    assert several.value.params["names"] == ("Ayşe Kaya", "Ayşe Yılmaz")
    with pytest.raises(UserError) as unknown:
        draft_from(understood(journal, "Zeynep aradı"))
    assert unknown.value.problem is Problem.CUSTOMER_UNKNOWN
    with pytest.raises(UserError) as unnamed:
        draft_from(understood(journal, "aradı"))
    assert unnamed.value.problem is Problem.CUSTOMER_NOT_NAMED


@pytest.mark.parametrize("typed", ["ışıl", "ISIL", "isil", "Işıl'ı", "ışıl'a", "Işılı", "isil ay", "aydin isil"])
def test_a_name_is_found_however_it_is_typed(journal: Journal, typed: str) -> None:
    isil = add(journal, "Işıl", "Aydın")
    add(journal, "Mehmet", "Demir")
    assert list(JournalPeople(journal).find(typed)) == [isil]


def test_whole_names_stand_before_names_that_only_begin_so(journal: Journal) -> None:
    begun = add(journal, "Alican", "Ak")
    whole = add(journal, "Ali", "Zengin")
    assert list(JournalPeople(journal).find("ali")) == [whole, begun]


def test_a_form_of_address_is_nobodys_name(journal: Journal) -> None:
    add(journal, "Ayşe", "Yılmaz", honorific="Hanım")
    assert list(JournalPeople(journal).find("hanım")) == []


def test_a_firm_is_found_by_any_of_its_words(journal: Journal) -> None:
    firm = add(journal, "", "", "Koç Kırtasiye")
    assert list(JournalPeople(journal).find("kırtasiye")) == [firm]


def test_people_renamed_or_thrown_away_are_asked_for_anew_after_forgetting(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")
    people = JournalPeople(journal)
    assert list(people.find("ayşe")) == [ayse]
    edit_customer(journal, ayse.id, CustomerDraft(given_name="Fatma", family_name="Yılmaz"), NOW)
    people.forget()
    assert list(people.find("ayşe")) == []
    assert [person.id for person in people.find("fatma")] == [ayse.id]
    trash_customer(journal, ayse.id, NOW)
    people.forget()
    assert list(people.find("fatma")) == []


@pytest.mark.parametrize("typed", ["", " ", "'", '"', "*", "AND", "names:", "()", "\x00", "🙂"])
def test_whatever_is_typed_is_only_looked_for(journal: Journal, typed: str) -> None:
    add(journal, "Ayşe", "Yılmaz")
    assert list(JournalPeople(journal).find(typed)) == []


def test_a_customers_word_is_kept_as_theirs(journal: Journal) -> None:
    ayse = add(journal, "Ayşe", "Yılmaz")

    log_entry(journal, understood(journal, "Ayşe aradı kumaşı salı getirecek söz: kollar cuma"), NOW)
    log_entry(journal, understood(journal, "Ayşe ölçüleri getirecek"), NOW)

    query = Promise.select(Promise.words, Promise.side).where(Promise.customer == ayse.id).order_by(Promise.id)
    assert list(query.tuples()) == [
        ("kollar", "shop"),
        ("kumaşı salı getirecek", "customer"),
        ("ölçüleri getirecek", "customer"),
    ]


def test_whoever_speaks_with_somebody_first_looks_after_them_from_then_on(journal: Journal) -> None:
    megan, tom = (Staff.create(name=name, position=place).id for place, name in enumerate(("Megan", "Tom")))
    ayse = add(journal, "Ayşe", "Yılmaz")

    def owner() -> str | None:
        return card(journal, ayse.id, journal.today(NOW)).owner

    log_entry(journal, understood(journal, "Ayşe'yi aradım açmadı"), NOW, staff_id=tom)
    log_entry(journal, understood(journal, "Ayşe Yılmaz not: kapı zili bozuk"), NOW, staff_id=tom)
    assert not owner()  # nobody has spoken with her
    first = log_entry(journal, understood(journal, "Ayşe geldi söz: kollar cuma"), NOW, staff_id=megan)
    log_entry(journal, understood(journal, "Ayşe aradı"), NOW, staff_id=tom)
    assert owner() == "Megan"
    assert {promise.staff_id for promise in Promise.select()} == {megan}
    assert first.inverse is not None
    apply(journal, first.inverse, NOW)
    assert not owner()


def test_a_newcomer_is_looked_after_by_whoever_wrote_them_down(journal: Journal) -> None:
    tom = Staff.create(name="Tom", position=0).id
    entry = understood(journal, "Nermin Ak aradı")
    change = log_entry_of_newcomer(journal, entry, CustomerDraft(given_name="Nermin"), NOW, tom)
    assert Touch.get_by_id(change.result).customer.owner_id == tom
