"""Every change of the journal has a name, for the line that confirms it and for "Undo"."""

import pytest

from db.changes import Change, ChangeName
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
