"""What the page of care changes: every change is one step that can be taken back."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.changes import Change
from db.commands import brand, breaks, checklists, complaints, praise, promises, themes
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch, make_promise, settle_promise
from db.commands.unit import apply
from db.journal import Journal
from db.models import (
    Answer,
    BrandLine,
    Break,
    Business,
    Complaint,
    CustomerValue,
    Promise,
    StandingPromise,
    Theme,
    Trait,
    TraitWeight,
)
from db.queries import care_checklist, care_complaints, care_promises, care_recovery, care_themes, carebehind
from db.queries.brand import brand_words, guide_lines
from db.queries.care import care_counts
from db.queries.care_complaints import Case, Stage
from db.queries.care_praise import praise_wall
from db.queries.today import today_page
from db.queries.warmth import warmth_curve
from db.records import BrandLineKind, BreakCause, ComplaintOutcome, Direction, PromiseOutcome, TouchKind, ValueState
from db.relationship.checklist import AnswerState
from db.relationship.reasons import ComplaintWaits
from db.touchdraft import PromiseWords, TouchDraft

NOW = datetime.datetime(2026, 11, 18, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))  # a Wednesday
TODAY = NOW.date()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "shop.hatir", now=NOW - datetime.timedelta(400)) as made:
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    made = add_customer(journal, CustomerDraft(given_name="Ayşe", family_name="Yılmaz"), ago(300))
    return made.result or 0


def ago(days: float) -> datetime.datetime:
    return NOW - datetime.timedelta(days)


def complain(journal: Journal, customer_id: int, at: datetime.datetime, mood: int = -1, theme: str = "") -> int:
    draft = TouchDraft(
        customer_id, at, direction=Direction.IN, kind=TouchKind.COMPLAINT, mood=mood, words="Kısa", theme=theme or None
    )
    log_touch(journal, draft, at)
    return int(Complaint.select(Complaint.id).order_by(Complaint.id.desc()).scalar())


def promise(journal: Journal, customer_id: int, words: str, due: datetime.date | None, at: datetime.datetime) -> int:
    return make_promise(journal, customer_id, PromiseWords(words, due), at).result or 0


def taken_back(journal: Journal, change: Change) -> None:
    assert change.inverse is not None
    apply(journal, change.inverse, NOW)


def test_the_promise_book_keeps_late_open_and_done_apart(journal: Journal, ayse: int) -> None:
    late = promise(journal, ayse, "Kollar", TODAY - datetime.timedelta(1), ago(9))
    promise(journal, ayse, "Işıklı etek", TODAY, ago(3))
    promise(journal, ayse, "Günsüz", None, ago(2))

    def words(shelf: care_promises.Shelf, text: str = "") -> list[str]:
        return [line.words for line in care_promises.promise_book(journal, NOW, shelf, text).lines]

    assert words(care_promises.Shelf.LATE) == ["Kollar"]
    assert words(care_promises.Shelf.OPEN) == ["Kollar", "Işıklı etek", "Günsüz"]
    assert words(care_promises.Shelf.OPEN, "isikli") == ["Işıklı etek"]
    assert care_counts(journal, TODAY).late_promises == 1
    settled = settle_promise(journal, late, PromiseOutcome.TOLD_EARLY, NOW)
    book = care_promises.promise_book(journal, NOW, care_promises.Shelf.DONE)
    assert [line.outcome for line in book.lines] == [PromiseOutcome.TOLD_EARLY]
    assert (book.open, book.late, book.done) == (2, 0, 1)
    earlier = promise(journal, ayse, "Etek boyu", TODAY - datetime.timedelta(5), ago(8))
    settle_promise(journal, earlier, PromiseOutcome.KEPT, ago(4))
    assert words(care_promises.Shelf.DONE) == ["Kollar", "Etek boyu"], "the newest first"
    Promise.delete_by_id(earlier)
    reopened = promises.reopen_promise(journal, late, NOW)
    assert words(care_promises.Shelf.LATE) == ["Kollar"]
    taken_back(journal, reopened)
    taken_back(journal, settled)
    assert Promise.get_by_id(late).outcome is None


def test_a_standing_promise_is_measured_by_first_contacts_in_open_hours(journal: Journal, ayse: int) -> None:
    made = brand.make_standing_promise(journal, "Bir saatte döneriz", 60, ago(200))
    in_time = complain(journal, ayse, ago(14))
    complaints.contacted(journal, in_time, ago(14) + datetime.timedelta(minutes=50), NOW)
    too_late = complain(journal, ayse, ago(7))
    complaints.contacted(journal, too_late, ago(7) + datetime.timedelta(minutes=61), NOW)
    complain(journal, ayse, NOW - datetime.timedelta(minutes=10))  # still within its time: not judged yet
    (line,) = care_promises.promise_book(journal, NOW, care_promises.Shelf.OPEN).standing
    assert (line.in_time, line.too_late) == ((in_time,), (too_late,))
    brand.retire_standing_promise(journal, made.result or 0, ago(10))
    (line,) = care_promises.promise_book(journal, NOW, care_promises.Shelf.OPEN).standing
    assert (line.in_time, line.too_late, line.retired_on) == ((in_time,), (), TODAY - datetime.timedelta(10))
    assert StandingPromise.select().count() == 1


def test_a_complaint_walks_its_road_and_only_a_yes_or_nobody_reached_ends_it(journal: Journal, ayse: int) -> None:
    case = complain(journal, ayse, ago(1))

    def stage() -> Stage:
        return care_complaints.complaint_board(journal, NOW).cases[0].stage

    assert (stage(), care_counts(journal, TODAY).complaints) == (Stage.HEARD, 1)
    complaints.contacted(journal, case, NOW, NOW)
    assert stage() is Stage.CONTACTED
    complaints.remedied(journal, case, "Yeniden dikildi", "Sözü tutulsun ister", NOW, NOW)
    assert stage() is Stage.REMEDIED
    closed = complaints.closed(journal, case, ComplaintOutcome.UNREACHABLE, NOW, NOW)
    board = care_complaints.complaint_board(journal, NOW)
    assert (board.cases[0].stage, board.yes, board.unreachable) == (Stage.CLOSED, (), (case,))
    assert board.cases[0].remedy_reason == "Sözü tutulsun ister"
    complaints.reopened(journal, case, NOW)
    assert stage() is Stage.REMEDIED
    complaints.closed(journal, case, ComplaintOutcome.YES, NOW, NOW)
    assert care_complaints.complaint_board(journal, NOW).yes == (case,)
    assert care_complaints.complaint_board(journal, NOW + datetime.timedelta(120)).cases == ()
    assert closed.inverse is not None


def test_a_night_does_not_count_as_waiting(journal: Journal, ayse: int) -> None:
    evening = datetime.datetime(2026, 11, 17, 23, tzinfo=NOW.tzinfo)
    complain(journal, ayse, evening)
    (case,) = care_complaints.complaint_board(journal, evening + datetime.timedelta(hours=8)).cases
    assert (case.waited, case.overdue) == (0, False)
    opening = evening.replace(day=18, hour=9)
    assert case.opens_at == opening, "the clock begins when the shop opens"
    today = today_page(journal, evening + datetime.timedelta(hours=8))
    (reason,) = [one for line in today.lines for one in line.reasons if isinstance(one, ComplaintWaits)]
    assert (reason.open_minutes, reason.opens_at) == (0, opening), "Today tells the same"
    (case,) = care_complaints.complaint_board(journal, opening + datetime.timedelta(minutes=20)).cases
    assert (case.waited, case.opens_at) == (20, None)


def test_a_promised_first_contact_is_overdue_once_its_time_is_over(journal: Journal, ayse: int) -> None:
    Business.update(first_contact_minutes=60).execute()
    case = complain(journal, ayse, NOW - datetime.timedelta(minutes=60))

    def board(later: int) -> Case:
        return care_complaints.complaint_board(journal, NOW + datetime.timedelta(minutes=later)).cases[0]

    assert [(board(later).waited, board(later).overdue) for later in (0, 1)] == [(60, False), (61, True)]
    complaints.closed(journal, case, ComplaintOutcome.UNREACHABLE, NOW, NOW)
    assert board(600).waited == 60, "nobody waits any more once it is closed"


def test_what_is_confirmed_stands_before_what_is_guessed_where_a_remedy_is_chosen(journal: Journal, ayse: int) -> None:
    for words, state in (("Ucuz olsun", ValueState.GUESSED), ("Sözün günü", ValueState.CONFIRMED)):
        CustomerValue.create(customer=ayse, words=words, state=state.value, position=len(words), heard_on=TODAY)
    complain(journal, ayse, ago(1))
    (case,) = care_complaints.complaint_board(journal, NOW).cases
    assert [(held.words, held.confirmed) for held in case.values] == [("Sözün günü", True), ("Ucuz olsun", False)]


def test_a_theme_compares_before_and_after_and_remembers_who_was_told(journal: Journal, ayse: int) -> None:
    cases = [complain(journal, ayse, ago(days), theme="Teslim günü") for days in (10, 45, 60, 80, 300)]
    case = cases[0]
    theme_id = Theme.select(Theme.id).scalar()
    begun = themes.begin_improvement(journal, theme_id, "Bir gün önce ararız", None, ago(40))
    themes.set_team(journal, theme_id, "Elif", NOW)
    (line,) = care_themes.theme_lines(journal, TODAY)
    (deed,) = line.deeds
    assert (deed.before, deed.after, deed.days_after) == (tuple(cases[1:4]), (case,), 40)
    assert (line.heard, line.open, line.asked, line.told, line.team) == (tuple(cases), tuple(cases), (), (), "Elif")
    complaints.asked_for_ideas(journal, case, TODAY, NOW)
    complaints.told_result(journal, case, TODAY, NOW)
    (line,) = care_themes.theme_lines(journal, TODAY)
    assert (line.asked, line.told) == ((case,), (case,))
    assert case not in {person.complaint_id for person in line.people}
    themes.finish_improvement(journal, begun.result or 0, TODAY, NOW)
    taken_back(journal, themes.drop_improvement(journal, begun.result or 0, NOW))
    assert care_themes.theme_lines(journal, TODAY)[0].deeds[0].done_on == TODAY


def test_a_complaint_counts_before_or_after_an_improvement_and_on_its_first_day_after(
    journal: Journal, ayse: int
) -> None:
    """Ninety days on either side, a year for the theme itself; what is heard later is not known yet."""
    started = 40
    days = (-2, 0, 20, started, started + 1, started + 90, started + 91, 364, 365)
    case_of = {days_ago: complain(journal, ayse, ago(days_ago), theme="Gün") for days_ago in days}
    theme_id = int(Theme.get().id)
    themes.begin_improvement(journal, theme_id, "Bir gün önce arıyoruz", None, ago(started))
    (line,) = care_themes.theme_lines(journal, TODAY)
    (deed,) = line.deeds
    assert deed.started_on == TODAY - datetime.timedelta(started)
    assert set(deed.after) == {case_of[days_ago] for days_ago in (0, 20, started)}
    assert set(deed.before) == {case_of[days_ago] for days_ago in (started + 1, started + 90)}
    assert set(line.heard) == {case_of[days_ago] for days_ago in days if 0 <= days_ago < 365}


def test_two_themes_called_the_same_become_one(journal: Journal, ayse: int) -> None:
    complain(journal, ayse, ago(3), theme="Ölçü")
    other = themes.add_theme(journal, "Bekleme", NOW).result or 0
    complain(journal, ayse, ago(2), theme="Bekleme")
    assert themes.add_theme(journal, "ÖLÇÜ", NOW).result == Theme.get(Theme.name == "Ölçü").id
    renamed = themes.rename_theme(journal, other, " olcu ", NOW)
    assert [(line.name, len(line.heard)) for line in care_themes.theme_lines(journal, TODAY)] == [("Ölçü", 2)]
    taken_back(journal, renamed)
    assert sorted(len(line.heard) for line in care_themes.theme_lines(journal, TODAY)) == [1, 1]


def test_thanks_belong_to_who_earned_them(journal: Journal, ayse: int) -> None:
    log_touch(journal, TouchDraft(ayse, ago(3), kind=TouchKind.PRAISE, words="Elinize sağlık", praised="Elif"), NOW)
    log_touch(journal, TouchDraft(ayse, ago(2), kind=TouchKind.PRAISE, words="Haftamı kurtardınız"), NOW)
    newest, older = praise_wall(journal, TODAY).lines
    praise.set_praised(journal, newest.id, " Elif ", NOW)
    praise.allow_name(journal, newest.id, NOW, allowed=True)
    wall = praise_wall(journal, TODAY)
    assert wall.people == (("Elif", 2),)
    assert [line.may_be_named for line in wall.lines] == [True, False]
    assert [line.id for line in praise_wall(journal, TODAY, "ELINIZE").lines] == [older.id]


def test_a_new_line_of_the_guide_stands_last_whatever_went_before(journal: Journal) -> None:
    first, *_ = [brand.add_line(journal, BrandLineKind.NEVER, text, NOW).result or 0 for text in ("bir", "iki", "üç")]
    brand.delete_line(journal, first, NOW)
    brand.add_line(journal, BrandLineKind.NEVER, "dört", NOW)
    BrandLine.update(position=BrandLine.position + 6).execute()  # as in a guide kept in one row of numbers
    brand.add_line(journal, BrandLineKind.NEVER, "beş", NOW)
    assert [line.text for line in guide_lines(journal)] == ["iki", "üç", "dört", "beş"]


def test_the_brand_guide_is_what_texts_are_read_by(journal: Journal) -> None:
    brand.add_line(journal, BrandLineKind.USES, "birlikte bakalım", NOW)
    never = brand.add_line(journal, BrandLineKind.NEVER, "olmaz", NOW)
    assert [use.line for use in brand_words(journal).uses_in("Olmaz, birlikte bakalım")] == ["olmaz"]
    brand.change_line(journal, never.result or 0, "asla", NOW)
    assert brand_words(journal).uses_in("olmaz") == ()
    taken_back(journal, brand.delete_line(journal, never.result or 0, NOW))
    assert [line.text for line in guide_lines(journal)] == ["birlikte bakalım", "asla"]


@pytest.mark.parametrize("cause", list(BreakCause))
def test_a_break_freezes_the_warmth_of_the_day_before(journal: Journal, ayse: int, cause: BreakCause) -> None:
    for days in (200, 150, 100, 50):
        log_touch(journal, TouchDraft(ayse, ago(days), direction=Direction.IN, mood=2), ago(days))
    given = promise(journal, ayse, "Kollar", TODAY, ago(5))
    begin: dict[BreakCause, Callable[[], object]] = {
        BreakCause.COMPLAINT: lambda: complain(journal, ayse, ago(2), mood=-2),
        BreakCause.BROKEN_PROMISE: lambda: settle_promise(journal, given, PromiseOutcome.BROKEN, ago(2)),
        BreakCause.BY_HAND: lambda: breaks.begin_by_hand(journal, ayse, ago(2).date(), ago(2)),
    }
    begin[cause]()
    (road,) = care_recovery.mending(journal, TODAY)
    assert (road.cause, road.broke_on, road.mended_on) == (cause, ago(2).date(), None)
    frozen = Break.get_by_id(road.id).baseline
    eve, day = warmth_curve(journal, ayse, [ago(3).date(), ago(2).date()]).warmth
    assert frozen == pytest.approx(eve)
    assert cause is BreakCause.BY_HAND or day < eve - 5, "what broke it is not in the measure"
    log_touch(journal, TouchDraft(ayse, ago(60), direction=Direction.IN, mood=-2), NOW)  # learned afterwards
    assert Break.get_by_id(road.id).baseline == frozen
    assert breaks.begin_by_hand(journal, ayse, TODAY, NOW).result is None  # one road at a time
    breaks.mended(journal, road.id, TODAY, NOW)
    assert care_counts(journal, TODAY).mending == 0
    assert [each.mended_on for each in care_recovery.mending(journal, TODAY)] == [TODAY]
    taken_back(journal, breaks.delete_break(journal, road.id, NOW))
    assert Break.select().count() == 1
    for name, on in (("Burak", ago(30)), ("Can", ago(20)), ("Derya", ago(-3))):
        who = add_customer(journal, CustomerDraft(name=name), ago(100)).result or 0
        breaks.begin_by_hand(journal, who, on.date(), on)
    order = [each.name for each in care_recovery.mending(journal, TODAY)]
    assert order == ["Can", "Burak", "Ayşe Yılmaz"], "open ones first, the newest first, none of a day to come"


def test_the_checklist_only_grows_and_its_answers_age(journal: Journal, ayse: int) -> None:
    log_touch(journal, TouchDraft(ayse, ago(200), direction=Direction.IN), ago(200))
    first = [checklists.FirstTrait(f"t{number}", f"Özellik {number}", is_good=True, weight=1.0) for number in range(12)]
    checklists.start(journal, first, ago(150))
    checklists.start(journal, first, NOW)
    added = checklists.add_trait(journal, "Haberi biz veririz", "iki kere şaşırttık", ago(150), is_good=True)
    heavy = added.result or 0
    checklists.weigh(journal, heavy, ayse, 3.0, NOW)
    sheet = care_checklist.sheet(journal, ayse, TODAY)
    assert sheet is not None
    assert [sheet.asked[0].trait.id, len(sheet.asked)] == [heavy, 10]
    assert sheet.asked[0].is_own_weight
    answered = checklists.answer(journal, ayse, heavy, 1, ago(100))
    checklists.answer(journal, ayse, heavy, 2, ago(100))
    assert [row.value for row in Answer.select()] == [2]
    sheet = care_checklist.sheet(journal, ayse, TODAY)
    assert sheet is not None
    assert sheet.asked[0].question.state is AnswerState.AGED
    assert [each.customer_id for each in care_checklist.checklist(journal, TODAY).waiting] == [ayse]
    checklists.answer(journal, ayse, heavy, -1, NOW)
    assert care_checklist.checklist(journal, TODAY).looked_at == 1
    checklists.retire_trait(journal, heavy, "herkes biliyor", NOW)
    sheet = care_checklist.sheet(journal, ayse, TODAY)
    assert sheet is not None
    assert heavy not in {each.trait.id for each in sheet.asked}
    assert (Trait.select().count(), Answer.select().count()) == (13, 2)
    checklists.bring_back_trait(journal, heavy, NOW)
    checklists.weigh(journal, heavy, ayse, None, NOW)
    assert TraitWeight.select().count() == 0
    with pytest.raises(ValueError, match="−2 to 2"):
        checklists.answer(journal, ayse, heavy, 3, NOW)
    assert answered.inverse is not None


@pytest.mark.parametrize(("days", "is_known"), [(89, True), (90, False)])
def test_the_list_agrees_with_the_rules_on_the_day_an_answer_ages(
    journal: Journal, ayse: int, days: int, *, is_known: bool
) -> None:
    log_touch(journal, TouchDraft(ayse, ago(200), direction=Direction.IN), ago(200))
    add_customer(journal, CustomerDraft(name="Henüz Kimse"), ago(200))  # nobody has met them: nothing to look at
    trait = checklists.add_trait(journal, "Haberi biz veririz", "", ago(250), is_good=True).result or 0
    checklists.answer(journal, ayse, trait, 1, ago(days))
    listed = care_checklist.checklist(journal, TODAY)
    assert (listed.looked_at, listed.waiting_in_all) == (int(is_known), int(not is_known))
    assert len(carebehind.looked_at_lately(journal, TODAY)) == listed.looked_at
    assert [each.customer_id for each in listed.waiting] == ([] if is_known else [ayse])
    sheet = care_checklist.sheet(journal, ayse, TODAY)
    assert sheet is not None
    assert sheet.asked[0].question.state is (AnswerState.FRESH if is_known else AnswerState.AGED)
