"""Themes: what complaints have in common, what the shop does about it, and whether it helped."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from db.journal import Journal
from db.models import Complaint, Customer, Improvement, Staff, Theme

#: Complaints are counted so many days before an improvement, and at most as many after it.
COMPARED_DAYS = 90

#: So many people of a theme are called by name.
_NAMED = 6


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the shop does about a theme.

    Attributes:
        before: ids of the complaints heard in the 90 days before it began; `after`: in as many days since, up to today.
        days_after: how many of those days have gone by.
        staff_id, staff: who sees to it; None and empty where nobody is named.
        result: what came of it, in words for those who complained.
    """

    id: int
    action: str
    started_on: datetime.date
    due_on: datetime.date | None
    done_on: datetime.date | None
    before: tuple[int, ...]
    after: tuple[int, ...]
    days_after: int
    staff_id: int | None
    staff: str
    result: str


@dataclass(frozen=True, slots=True)
class Complainer:
    """Somebody who complained about a theme: whether they were asked for ideas and told what became of it."""

    complaint_id: int
    customer_id: int
    name: str
    heard_on: datetime.date
    asked_on: datetime.date | None
    told_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme. Everything is counted over a year.

    Attributes:
        heard: ids of the complaints, the newest first; `open`: of those of them not closed.
        asked, told: of those about which the customer was asked for ideas and told the result; `untold`: not told yet.
        people: whom to ask or tell first: those not told yet, the newest first, and of many only the first few.
    """

    id: int
    name: str
    team: str
    heard: tuple[int, ...]
    open: tuple[int, ...]
    asked: tuple[int, ...]
    told: tuple[int, ...]
    untold: tuple[int, ...]
    deeds: tuple[Deed, ...]
    people: tuple[Complainer, ...]


@dataclass(frozen=True, slots=True)
class _Heard:
    theme: int
    on: datetime.date
    is_open: bool
    who: Complainer


def theme_lines(journal: Journal, today: datetime.date) -> tuple[ThemeLine, ...]:
    """Return the themes, those complained about most within a year first."""
    heard: dict[int, list[_Heard]] = defaultdict(list)
    for case in _heard(journal, today):
        heard[case.theme].append(case)
    deeds: dict[int, list[Deed]] = defaultdict(list)
    written = (
        Improvement.select(
            Improvement.id, Improvement.theme, Improvement.action, Improvement.started_on, Improvement.due_on,
            Improvement.done_on, Improvement.staff, Staff.name, Improvement.result,
        )
        .join(Staff, peewee.JOIN.LEFT_OUTER)
        .order_by(Improvement.started_on.desc(), Improvement.id.desc())
    )  # fmt: skip
    for row in written.dicts():
        deeds[row["theme"]].append(_deed(row, heard[row["theme"]], today))
    themes = Theme.select(Theme.id, Theme.name, Theme.team).order_by(Theme.name_folded).tuples()
    lines = [_line(row, heard, deeds, today) for row in themes]
    return tuple(sorted(lines, key=lambda line: -len(line.heard)))


def _line(
    row: tuple[int, str, str],
    heard: Mapping[int, list[_Heard]],
    deeds: Mapping[int, list[Deed]],
    today: datetime.date,
) -> ThemeLine:
    theme_id, name, team = row
    lately = [case for case in heard.get(theme_id, ()) if (today - case.on).days < 365]
    untold = [case for case in lately if case.who.told_on is None]
    return ThemeLine(
        id=theme_id,
        name=name,
        team=team,
        heard=_ids(lately),
        open=_ids(case for case in lately if case.is_open),
        asked=_ids(case for case in lately if case.who.asked_on is not None),
        told=_ids(case for case in lately if case.who.told_on is not None),
        untold=_ids(untold),
        deeds=tuple(deeds.get(theme_id, ())),
        people=tuple(case.who for case in untold[:_NAMED]),
    )


def _ids(cases: Iterable[_Heard]) -> tuple[int, ...]:
    return tuple(case.who.complaint_id for case in cases)


def _deed(row: Mapping[str, Any], heard: Sequence[_Heard], today: datetime.date) -> Deed:
    started = row["started_on"]
    after = min(COMPARED_DAYS, max(0, (today - started).days))
    return Deed(
        id=row["id"],
        action=row["action"],
        started_on=started,
        due_on=row["due_on"],
        done_on=row["done_on"],
        before=_ids(case for case in heard if 0 < (started - case.on).days <= COMPARED_DAYS),
        after=_ids(case for case in heard if 0 <= (case.on - started).days <= after),
        days_after=after,
        staff_id=row["staff"],
        staff=row["name"] or "",
        result=row["result"],
    )


def _heard(journal: Journal, today: datetime.date) -> list[_Heard]:
    """Return every complaint that has a theme and was heard up to today, the newest first."""
    query = (
        Complaint.select(
            Complaint.id, Complaint.theme, Complaint.customer, Customer.name, Complaint.heard_at, Complaint.closed_at,
            Complaint.asked_for_ideas_on, Complaint.told_result_on,
        )
        .join(Customer)
        .where(Complaint.theme.is_null(is_null=False), Complaint.trashed_at.is_null(), Customer.trashed_at.is_null())
        .order_by(Complaint.heard_at.desc(), Complaint.id.desc())
    )  # fmt: skip
    found: list[_Heard] = []
    for complaint_id, theme, customer_id, name, heard_at, closed_at, asked, told in query.tuples():
        on = journal.today(heard_at)
        if on <= today:
            who = Complainer(complaint_id, customer_id, name, on, asked, told)
            found.append(_Heard(theme, on, closed_at is None, who))
    return found
