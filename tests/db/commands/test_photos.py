"""The photo on a card: put on, changed, taken off, brought back."""

import datetime

from db.commands.photos import set_photo
from db.commands.trash import restore
from db.commands.unit import apply
from db.journal import Journal
from db.queries.card import card
from db.queries.trash import TrashKind, trash

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
TODAY = datetime.date(2026, 11, 21)


def test_a_new_photo_takes_the_place_of_the_old_one_which_waits_in_the_trash(journal: Journal, ayse: int) -> None:
    set_photo(journal, ayse, b"one", NOW)
    assert trash(journal) == ()
    set_photo(journal, ayse, b"two", NOW)
    assert card(journal, ayse, TODAY).photo == b"two"
    (gone,) = trash(journal)
    assert (gone.kind, gone.name) == (TrashKind.PHOTO, "Ayşe Yılmaz")
    change = restore(journal, [(gone.kind, gone.id)], NOW)
    assert card(journal, ayse, TODAY).photo == b"one"
    assert [row.kind for row in trash(journal)] == [TrashKind.PHOTO]  # now the second waits there
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert card(journal, ayse, TODAY).photo == b"two"
    assert [row.id for row in trash(journal)] == [gone.id]


def test_a_photo_taken_off_comes_back_by_undo(journal: Journal, ayse: int) -> None:
    set_photo(journal, ayse, b"one", NOW)
    change = set_photo(journal, ayse, None, NOW)
    assert card(journal, ayse, TODAY).photo is None
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert card(journal, ayse, TODAY).photo == b"one"
