"""What follows when a touch is changed: its complaint, its praise, and the way back."""

import datetime
from dataclasses import replace

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import edit_touch, log_touch, trash_touch
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Complaint, Praise
from db.queries.card import card
from db.queries.timeline import EntryGroup, timeline
from db.queries.touch import draft_of
from db.records import Channel, Direction, TouchKind
from db.touchdraft import TouchDraft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
TODAY = datetime.date(2026, 11, 21)


def logged(journal: Journal, draft: TouchDraft) -> int:
    touch_id = log_touch(journal, draft, NOW).result
    assert touch_id
    return touch_id


def test_a_touch_comes_back_as_the_draft_that_logged_it(journal: Journal, ayse: int) -> None:
    other = add_customer(journal, CustomerDraft(name="Gül Doğan"), NOW).result
    assert other
    draft = TouchDraft(
        customer_id=ayse,
        at=NOW - datetime.timedelta(hours=3),
        has_time=False,
        direction=Direction.IN,
        channel=Channel.WHATSAPP,
        kind=TouchKind.COMPLAINT,
        mood=-2,
        words="Paça kısa",
        minutes=7,
        shareable=True,
        companions=(other,),
        theme="Ölçü",
        external_id="x-1",
    )
    assert draft_of(journal, logged(journal, draft)) == draft


def test_a_talk_that_turns_out_to_be_a_complaint_opens_a_case(journal: Journal, ayse: int) -> None:
    touch_id = logged(journal, TouchDraft(ayse, NOW, words="Paça kısa"))
    edit_touch(journal, touch_id, replace(draft_of(journal, touch_id), kind=TouchKind.COMPLAINT, theme="Ölçü"), NOW)
    (complaint,) = card(journal, ayse, TODAY).complaints
    assert complaint.words == "Paça kısa"
    assert timeline(journal, ayse, EntryGroup.COMPLAINTS).entries[0].theme == "Ölçü"


def test_a_complaint_logged_by_mistake_leaves_no_open_case(journal: Journal, ayse: int) -> None:
    touch_id = logged(journal, TouchDraft(ayse, NOW, kind=TouchKind.COMPLAINT, words="Paça kısa"))
    change = edit_touch(journal, touch_id, replace(draft_of(journal, touch_id), kind=TouchKind.TALK), NOW)
    assert card(journal, ayse, TODAY).complaints == ()
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert [complaint.words for complaint in card(journal, ayse, TODAY).complaints] == ["Paça kısa"]


def test_a_complaint_and_a_praise_follow_the_words_of_their_touch(journal: Journal, ayse: int) -> None:
    for kind, model in ((TouchKind.COMPLAINT, Complaint), (TouchKind.PRAISE, Praise)):
        touch_id = logged(journal, TouchDraft(ayse, NOW, kind=kind, words="once"))
        edit_touch(journal, touch_id, replace(draft_of(journal, touch_id), words="now"), NOW)
        assert model.get(model.touch == touch_id).words == "now"


def test_changing_a_plain_talk_touches_nothing_but_the_talk(journal: Journal, ayse: int) -> None:
    touch_id = logged(journal, TouchDraft(ayse, NOW, words="once"))
    change = edit_touch(journal, touch_id, replace(draft_of(journal, touch_id), words="now"), NOW)
    assert change.changes.rows == {("touch", touch_id)}


def test_a_touch_in_the_trash_cannot_be_changed(journal: Journal, ayse: int) -> None:
    touch_id = logged(journal, TouchDraft(ayse, NOW))
    trash_touch(journal, touch_id, NOW)
    with pytest.raises(UserError) as told:
        draft_of(journal, touch_id)
    assert told.value.problem is Problem.CHANGED_MEANWHILE
