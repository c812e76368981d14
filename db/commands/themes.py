"""Themes: groups of complaints, known by their name, and what the shop does about them."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Complaint, Improvement, Theme
from db.text import fold


def theme_named(work: Unit, name: str) -> int:
    """Return the theme of this name, made now if it is new."""
    folded = fold(name)
    found = Theme.select(Theme.id).where(Theme.name_folded == folded).tuples().first()
    return found[0] if found else work.insert(Theme, name=name.strip(), name_folded=folded)


def add_theme(journal: Journal, name: str, now: datetime.datetime) -> Change:
    """Begin a theme; one that is there already stays as it is."""
    with unit(journal, ChangeName.ADD_THEME, now) as work:
        work.result = theme_named(work, name)
    return work.change()


def rename_theme(journal: Journal, theme_id: int, name: str, now: datetime.datetime) -> Change:
    """Call a theme otherwise; if another is called so already, the two become one."""
    with unit(journal, ChangeName.EDIT_THEME, now) as work:
        folded = fold(name)
        other = Theme.select(Theme.id).where(Theme.name_folded == folded, Theme.id != theme_id).tuples().first()
        if other is None:
            work.update(Theme, theme_id, name=name.strip(), name_folded=folded)
            work.result = theme_id
        else:
            for model in (Complaint, Improvement):
                for (row_id,) in list(model.select(model.id).where(model.theme == theme_id).tuples()):
                    work.update(model, row_id, theme=other[0])
            work.delete(Theme, theme_id)
            work.is_called(ChangeName.MERGE_THEMES)
            work.result = other[0]
    return work.change()


def delete_theme(journal: Journal, theme_id: int, now: datetime.datetime) -> Change:
    """Group complaints by it no longer; they stay, and what was done about it goes with it."""
    with unit(journal, ChangeName.DELETE_THEME, now) as work:
        work.delete(Theme, theme_id)
    return work.change()


def set_team(journal: Journal, theme_id: int, team: str, now: datetime.datetime) -> Change:
    """Say who works on a theme."""
    with unit(journal, ChangeName.EDIT_THEME, now) as work:
        work.update(Theme, theme_id, team=team.strip())
        work.result = theme_id
    return work.change()


def begin_improvement(
    journal: Journal, theme_id: int, action: str, due_on: datetime.date | None, now: datetime.datetime
) -> Change:
    """Note what the shop does about a theme from today on."""
    with unit(journal, ChangeName.BEGIN_IMPROVEMENT, now) as work:
        work.result = work.insert(
            Improvement, theme=theme_id, action=action.strip(), started_on=work.today, due_on=due_on
        )
    return work.change()


def set_due(journal: Journal, improvement_id: int, due_on: datetime.date | None, now: datetime.datetime) -> Change:
    """Say by which day it should stand; None where no day is meant."""
    with unit(journal, ChangeName.EDIT_IMPROVEMENT, now) as work:
        work.update(Improvement, improvement_id, due_on=due_on)
        work.result = improvement_id
    return work.change()


def finish_improvement(
    journal: Journal, improvement_id: int, done_on: datetime.date | None, now: datetime.datetime
) -> Change:
    """Note the day it stands; None says that it does not yet."""
    with unit(journal, ChangeName.EDIT_IMPROVEMENT, now) as work:
        work.update(Improvement, improvement_id, done_on=done_on)
        work.result = improvement_id
    return work.change()


def see_to_improvement(journal: Journal, improvement_id: int, staff_id: int | None, now: datetime.datetime) -> Change:
    """Say who of the shop sees to it; None where nobody is named."""
    with unit(journal, ChangeName.EDIT_IMPROVEMENT, now) as work:
        work.update(Improvement, improvement_id, staff=staff_id)
        work.result = improvement_id
    return work.change()


def note_result(journal: Journal, improvement_id: int, result: str, now: datetime.datetime) -> Change:
    """Write down what came of it, in words for those who complained."""
    with unit(journal, ChangeName.EDIT_IMPROVEMENT, now) as work:
        work.update(Improvement, improvement_id, result=result.strip())
        work.result = improvement_id
    return work.change()


def drop_improvement(journal: Journal, improvement_id: int, now: datetime.datetime) -> Change:
    """Take away what the shop will not do after all."""
    with unit(journal, ChangeName.DROP_IMPROVEMENT, now) as work:
        work.delete(Improvement, improvement_id)
        work.result = improvement_id
    return work.change()
