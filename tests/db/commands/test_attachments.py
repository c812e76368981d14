"""Files kept with a touch, who took part in it, what was changed: in the journal and on the timeline."""

import dataclasses
import datetime

import pytest

from db.attachedfiles import MOST_BYTES
from db.commands import customers as cards
from db.commands.attachments import NewFile, attach_files, attach_to_card, detach_file, detach_from_card
from db.commands.customers import CustomerDraft
from db.commands.touches import edit_touch, log_touch, trash_touch
from db.commands.trash import restore
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import CustomerAttachment
from db.queries.timeline import EntrySource, place_of_day, timeline, unchanged
from db.queries.touch import companions_of, content_of, draft_of, files_of, history_of
from db.queries.trash import TrashKind, trash
from db.records import Direction, TouchKind
from db.touchdraft import TouchDraft

PICTURE = NewFile("../palto\u202e.jpg", b"a picture")


@pytest.fixture
def ayse(journal: Journal, now: datetime.datetime) -> int:
    return cards.add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result or 0


@pytest.fixture
def gul(journal: Journal, now: datetime.datetime) -> int:
    return cards.add_customer(journal, CustomerDraft(name="Gül Doğan"), now).result or 0


def logged(journal: Journal, customer_id: int, at: datetime.datetime, words: str = "Prova") -> int:
    draft = TouchDraft(customer_id, at, words=words, direction=Direction.IN)
    return log_touch(journal, draft, at).result or 0


def test_a_file_is_kept_inside_the_journal_and_named_on_the_timeline(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    touch_id = logged(journal, ayse, now)

    change = attach_files(journal, touch_id, [PICTURE, PICTURE, NewFile("not.txt", b"text")], now)

    first, second = files_of(journal, touch_id)
    assert (first.name, first.size, second.name) == ("palto.jpg", 9, "not.txt")
    assert content_of(journal, first.id) == b"a picture"
    assert timeline(journal, ayse).entries[0].files == ("palto.jpg", "not.txt")
    assert change.changes.concerns(ayse)


def test_a_file_taken_off_waits_in_the_trash_and_undo_brings_it_back(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    touch_id = logged(journal, ayse, now)
    attach_files(journal, touch_id, [PICTURE], now)
    (file,) = files_of(journal, touch_id)

    taken = detach_file(journal, touch_id, file.id, now)

    assert files_of(journal, touch_id) == ()
    assert [(row.kind, row.name, row.words) for row in trash(journal)] == [(TrashKind.FILE, "Ayşe Yılmaz", "palto.jpg")]
    assert taken.inverse is not None
    apply(journal, taken.inverse, now)
    assert content_of(journal, file.id) == b"a picture"
    assert [one.name for one in files_of(journal, touch_id)] == ["palto.jpg"]
    assert trash(journal) == ()


def test_a_file_is_brought_back_from_the_trash_to_where_it_was(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    touch_id = logged(journal, ayse, now)
    attach_files(journal, touch_id, [PICTURE], now)
    attach_to_card(journal, ayse, [PICTURE], now)
    detach_file(journal, touch_id, files_of(journal, touch_id)[0].id, now)
    detach_from_card(journal, ayse, CustomerAttachment.get().attachment_id, now)
    gone = trash(journal)
    assert [row.kind for row in gone] == [TrashKind.FILE, TrashKind.FILE]
    restore(journal, [(row.kind, row.id) for row in gone], now)
    assert content_of(journal, files_of(journal, touch_id)[0].id) == b"a picture"
    assert CustomerAttachment.select().where(CustomerAttachment.customer == ayse).count() == 1
    assert trash(journal) == ()
    detach_file(journal, touch_id, files_of(journal, touch_id)[0].id, now)
    trash_touch(journal, touch_id, now)
    assert [row.kind for row in trash(journal)] == [TrashKind.TOUCH]  # the file of what is in the trash has no line


def test_too_large_a_file_is_refused_with_its_size_and_none_is_kept(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    touch_id = logged(journal, ayse, now)

    with pytest.raises(UserError) as refused:
        attach_files(journal, touch_id, [PICTURE, NewFile("video.mp4", bytes(MOST_BYTES + 1))], now)

    assert refused.value.problem is Problem.ATTACHMENT_TOO_LARGE
    assert refused.value.params == {"name": "video.mp4", "megabytes": 16, "most": 15}
    assert files_of(journal, touch_id) == ()


def test_who_took_part_can_be_changed_and_sees_the_touch_and_its_files(
    journal: Journal, ayse: int, gul: int, now: datetime.datetime
) -> None:
    touch_id = logged(journal, ayse, now)
    draft = draft_of(journal, touch_id)

    change = edit_touch(journal, touch_id, dataclasses.replace(draft, companions=(gul, ayse)), now)

    assert companions_of(journal, touch_id) == ((gul, "Gül Doğan"),)
    assert [entry.words for entry in timeline(journal, gul).entries] == ["Prova"]
    assert change.changes.customers == {ayse, gul}
    assert attach_files(journal, touch_id, [PICTURE], now).changes.customers == {ayse, gul}
    edit_touch(journal, touch_id, draft, now)
    assert timeline(journal, gul).entries == ()


def test_the_history_says_what_was_changed_when(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    touch_id = logged(journal, ayse, now)
    later = now + datetime.timedelta(hours=1)
    draft = dataclasses.replace(draft_of(journal, touch_id), words="İlk prova", mood=1)

    edit_touch(journal, touch_id, draft, later)

    changed = {one.field: (one.before, one.after) for one in history_of(journal, touch_id)}
    assert changed == {"words": ("Prova", "İlk prova"), "mood": (None, 1)}
    assert {one.at for one in history_of(journal, touch_id)} == {later}
    assert timeline(journal, ayse).entries[0].edits == 1


def test_words_are_found_in_any_notation_and_counted_by_group(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    for words in ("Işık kötüydü", "ISIK iyiydi", "palto"):
        logged(journal, ayse, now, words)
    log_touch(journal, TouchDraft(ayse, now, kind=TouchKind.PRAISE, words="ışık harika"), now)
    with_file = logged(journal, ayse, now, "")
    attach_files(journal, with_file, [NewFile("ışık planı.pdf", b"x")], now)

    found = timeline(journal, ayse, text="isik", limit=2)

    assert found.total == 4
    assert len(found.entries) == 2
    assert sorted(found.counts.values()) == [1, 3]
    assert timeline(journal, ayse, text="ISIK iyi").total == 1


def test_a_day_has_its_place_on_the_timeline(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    for days in (0, 10, 20):
        logged(journal, ayse, now - datetime.timedelta(days=days))

    def place(days: int) -> int:
        return place_of_day(journal, ayse, now.date() - datetime.timedelta(days=days))

    assert [place(days) for days in (0, 5, 10, 15, 400)] == [0, 1, 1, 2, 3]


def test_what_a_change_left_alone_is_not_read_again(
    journal: Journal, ayse: int, gul: int, now: datetime.datetime
) -> None:
    first, second = logged(journal, ayse, now, "bir"), logged(journal, ayse, now, "iki")
    known = {(entry.source, entry.id): entry for entry in timeline(journal, ayse).entries}
    draft = dataclasses.replace(draft_of(journal, second), companions=(gul,), kind=TouchKind.COMPLAINT)

    change = edit_touch(journal, second, draft, now)
    kept = unchanged(known, [change.changes])

    assert set(kept) == {(EntrySource.TOUCH, first)}
    again = timeline(journal, ayse, known=kept)
    assert again == timeline(journal, ayse)
    assert again.entries[1] is known[EntrySource.TOUCH, first]
    assert change.inverse is not None
    undone = apply(journal, change.inverse, now)  # whose companion it was is gone
    assert unchanged(known, [undone.changes]) == {}
