"""Every change of the journal has a name, for the line that confirms it and for "Undo"."""

import pytest

from db.changes import Change, ChangeName, ChangeSet
from db.records import Language
from desktop import deeds
from desktop.i18n import words


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ChangeName)
def test_every_change_can_be_named(name: ChangeName, language: Language) -> None:
    spoken = words(language)
    change = Change(name, about=("Ayşe Yılmaz",))
    done = deeds.done(change, spoken)
    assert done.endswith(" · Ayşe Yılmaz")
    assert deeds.undo(change, spoken).endswith(done)
    assert deeds.redo(change, spoken).endswith(done)
    assert deeds.undo(change, spoken) != deeds.redo(change, spoken)


def test_with_nothing_to_take_back_the_menu_says_only_undo() -> None:
    assert deeds.undo(None, words(Language.EN)) == "Undo"
    assert deeds.redo(None, words(Language.EN)) == "Redo"


@pytest.mark.parametrize(
    ("name", "cards", "about", "said"),
    [
        (ChangeName.TRASH_CUSTOMER, 12, (), ("12 cards deleted", "12 kart silindi")),
        (
            ChangeName.TRASH_CUSTOMER,
            2,
            ("Ayşe", "Can"),
            ("2 cards deleted · Ayşe · Can", "2 kart silindi · Ayşe · Can"),
        ),
        (ChangeName.TRASH_CUSTOMER, 1, ("Can",), ("Card deleted · Can", "Kart silindi · Can")),
        (ChangeName.ARCHIVE_CUSTOMER, 4, (), ("4 cards archived", "4 kart arşive kaldırıldı")),
        (ChangeName.SET_TAGS, 40, (), ("Tags changed · 40 customers", "Etiketler değiştirildi · 40 müşteri")),
    ],
)
def test_what_was_done_with_several_cards_says_with_how_many(
    name: ChangeName, cards: int, about: tuple[str, ...], said: tuple[str, str]
) -> None:
    change = Change(name, ChangeSet(customers=frozenset(range(cards))), about=about)
    assert (deeds.done(change, words(Language.EN)), deeds.done(change, words(Language.TR))) == said
    assert deeds.undo(change, words(Language.EN)) == f"Undo: {said[0]}"
