"""Themes that were deleted or became one with another, and letters, come back from the trash with all that went."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.changes import Change
from db.commands import customers, templates, themes, touches, trash
from db.commands.unit import apply
from db.errors import UserError
from db.journal import Journal
from db.models import Complaint, Improvement, Theme
from db.queries.templates import LetterTemplate
from db.queries.templates import templates as letters
from db.queries.trash import TrashKind
from db.queries.trash import trash as read
from db.records import Language, TouchKind
from db.touchdraft import TouchDraft

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
COAT = LetterTemplate("Palto", Language.TR, "Sayın {musteri}, paltonuz prova bekliyor.", ("promises",))


def _later(minutes: int) -> datetime.datetime:
    return NOW + datetime.timedelta(minutes=minutes)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Somebody complained twice, once of lateness, which is being worked on, and once of sizes."""
    with journals.create(tmp_path / "yildiz.hatir", now=NOW, name="Yıldız Terzi") as made:
        ayse = customers.add_customer(made, customers.CustomerDraft(given_name="Ayşe"), NOW).result or 0
        for theme in ("Teslim günü", "Ölçü"):
            draft = TouchDraft(ayse, NOW, kind=TouchKind.COMPLAINT, words=f"{theme} kaçtı", theme=theme)
            touches.log_touch(made, draft, NOW)
        themes.set_team(made, _id("Teslim günü"), "Elif", NOW)
        themes.begin_improvement(made, _id("Teslim günü"), "Bir gün önce ara", None, NOW)
        yield made


def _id(theme: str) -> int:
    return Theme.get(Theme.name == theme).id


def _grouped() -> dict[str, str | None]:
    """Return the theme of each complaint, and of each improvement."""
    said = {case.words: case.theme.name if case.theme else None for case in Complaint.select()}
    return said | {deed.action: deed.theme.name for deed in Improvement.select()}


def _undone(journal: Journal, change: Change, minute: int) -> None:
    assert change.inverse is not None
    apply(journal, change.inverse, _later(minute))


def test_a_deleted_theme_comes_back_with_its_complaints_and_what_was_done(journal: Journal) -> None:
    before = _grouped()
    themes.delete_theme(journal, _id("Teslim günü"), _later(1))
    assert _grouped() == {"Teslim günü kaçtı": None, "Ölçü kaçtı": "Ölçü"}
    (row,) = read(journal)  # what was done about it goes with it
    assert (row.kind, row.name, row.words) == (TrashKind.THEME, "Teslim günü", "")
    restored = trash.restore(journal, [(row.kind, row.id)], _later(2))
    assert (_grouped(), read(journal)) == (before, ())
    assert Theme.get(Theme.name == "Teslim günü").team == "Elif"
    _undone(journal, restored, 3)
    assert [row.kind for row in read(journal)] == [TrashKind.THEME]


def test_themes_that_became_one_come_apart_and_what_was_grouped_anew_stays(journal: Journal) -> None:
    before = _grouped()
    themes.rename_theme(journal, _id("Teslim günü"), "ölçü", _later(1))
    assert set(_grouped().values()) == {"Ölçü"}
    (row,) = read(journal, text="teslim OLCU")
    assert (row.kind, row.name, row.words) == (TrashKind.THEME, "Teslim günü", "Ölçü")
    change = trash.restore(journal, [(row.kind, row.id)], _later(2))
    assert _grouped() == before
    _undone(journal, change, 3)

    (row,) = read(journal)
    moved = Complaint.get(Complaint.words == "Teslim günü kaçtı")
    Complaint.update(theme=None).where(Complaint.id == moved.id).execute()
    trash.restore(journal, [(row.kind, row.id)], _later(4))
    assert _grouped() == {**before, "Teslim günü kaçtı": None}


def test_an_improvement_deleted_before_its_theme_waits_for_it(journal: Journal) -> None:
    themes.drop_improvement(journal, Improvement.get().id, _later(1))
    themes.delete_theme(journal, _id("Teslim günü"), _later(2))
    (row,) = read(journal)
    trash.restore(journal, [(row.kind, row.id)], _later(3))
    assert [row.kind for row in read(journal)] == [TrashKind.IMPROVEMENT]


def test_a_deleted_letter_comes_back_unless_another_of_its_name_was_written(journal: Journal) -> None:
    templates.keep_template(journal, COAT, NOW)
    for minute in (1, 3):
        forgotten = templates.forget_template(journal, Language.TR, "Palto", _later(minute))
        (row,) = read(journal, text="prova palto")
        assert (row.kind, row.name, row.words) == (TrashKind.LETTER, "Palto", "Sayın …, paltonuz prova bekliyor.")
        if minute == 1:
            _undone(journal, forgotten, 2)
            assert read(journal) == ()
    restored = trash.restore(journal, [(row.kind, row.id)], _later(4))
    assert (letters(journal, Language.TR), read(journal)) == ((COAT,), ())
    _undone(journal, restored, 5)
    (row,) = read(journal)
    templates.keep_template(journal, COAT, _later(6))
    assert read(journal) == ()
    with pytest.raises(UserError):
        trash.restore(journal, [(row.kind, row.id)], _later(7))
