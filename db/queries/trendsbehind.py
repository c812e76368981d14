"""What lies behind the figures of the trends that are counted from columns: whose complaints, rhythm and warmth."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from db.models import Complaint, Customer
from db.queries.among import among
from db.queries.behind import ComplaintBehind, CustomerBehind, ReturnBehind, first_contacts, touch_keys
from db.queries.trendsfacts import TrendsFacts
from db.relationship.histories import NOT_YET
from db.relationship.shopfigures import COOL, WARM, rhythm_due


def complaints_heard(
    facts: TrendsFacts, after: datetime.date, until: datetime.date, theme_id: int | None = None
) -> tuple[ComplaintBehind, ...]:
    """Return the complaints heard after one day and up to another, of one theme if it is given, the newest first.

    `theme_id` 0 stands for those without a theme.
    """
    cases = facts.histories.columns.complaints
    inside = (cases.heard > after.toordinal()) & (cases.heard <= until.toordinal())
    if theme_id is not None:
        inside &= facts.case_theme == theme_id
    places = {int(facts.histories.cases[place]): int(place) for place in np.flatnonzero(inside)}
    query = (
        Complaint.select(Complaint.id, Customer.id, Customer.name, Complaint.touch, Complaint.words)
        .join(Customer)
        .where(among(Complaint.id, places))
        .order_by(Complaint.heard_at.desc(), Complaint.id)
    )
    answered = first_contacts(places, until)
    found: list[ComplaintBehind] = []
    for case_id, who, name, touch_id, words in query.tuples():
        place = places[case_id]
        contacted = int(cases.contacted[place]) <= until.toordinal()
        heard_on = datetime.date.fromordinal(int(cases.heard[place]))
        waited = float(cases.waited[place]) if contacted else None
        keys = touch_keys([touch_id, *answered.get(case_id, ())])
        found.append(ComplaintBehind(who, name, keys, words, heard_on, waited))
    return tuple(found)


def customers_by_rhythm(facts: TrendsFacts, day: datetime.date) -> tuple[CustomerBehind, ...]:
    """Return everybody with a rhythm on a day of `facts.weeks`, the longest overdue first.

    The figure is the days late; below zero, the days until somebody is due.
    """
    ordinal = day.toordinal()
    due = rhythm_due(facts.histories.columns, facts.clock, facts.skip_owner, facts.skip_day, ordinal)
    there = facts.histories.with_us(np.array([ordinal], np.int64))[:, 0] & ~np.isnan(_warmth_on(facts, day))
    rows = np.flatnonzero(there & (due > 0))
    return _listed(facts, rows.tolist(), [float(ordinal - due[row]) for row in rows])


def customers_by_warmth(facts: TrendsFacts, day: datetime.date) -> tuple[tuple[CustomerBehind, ...], ...]:
    """Return the customers of a day of `facts.weeks` in four groups, coldest first: cooling, mild, warm, unknown."""
    grid = facts.warmth.between(facts.place(day), facts.place(day))
    warmth, known = grid.warmth[:, 0], grid.known[:, 0]
    there = facts.histories.with_us(np.array([day.toordinal()], np.int64))[:, 0] & ~np.isnan(warmth)
    groups = (
        there & known & (warmth < COOL),
        there & known & (warmth >= COOL) & (warmth < WARM),
        there & known & (warmth >= WARM),
        there & ~known,
    )
    listed: list[tuple[CustomerBehind, ...]] = []
    for group in groups:
        rows = np.flatnonzero(group).tolist()
        told = group is not groups[-1]
        found = _listed(facts, rows, [-float(warmth[row]) for row in rows])
        listed.append(
            tuple(
                CustomerBehind(each.customer_id, each.name, -each.figure if told and each.figure is not None else None)
                for each in found
            ),
        )
    return tuple(listed)


def won_back(facts: TrendsFacts, after: datetime.date, until: datetime.date) -> tuple[ReturnBehind, ...]:
    """Return who came back after one of `facts.weeks` and up to another, the newest first; whoever did so twice, once.

    They said that it is mended, or came again after having left.
    """
    histories, last = facts.histories, facts.place(until)
    fell = {
        histories.row(each.customer_id): (each.on.toordinal(), each.mended_on.toordinal())
        for each in facts.breaks
        if each.mended_on is not None and after < each.mended_on <= until and histories.has(each.customer_id)
    }
    back = (histories.won_back > after.toordinal()) & (histories.won_back <= until.toordinal())
    for row in np.flatnonzero(back & (histories.won_back < NOT_YET)).tolist():
        fell.setdefault(row, (int(histories.lost[row]), int(histories.won_back[row])))
    found: list[ReturnBehind] = []
    for row, (since, on) in fell.items():
        road = facts.warmth.of(row, int(np.searchsorted(facts.weeks, since)), last)
        road = road[~np.isnan(road)]
        gain = float(road[-1] - road.min()) if len(road) else None
        customer_id, day = int(histories.customer[row]), datetime.date.fromordinal(on)
        found.append(ReturnBehind(customer_id, facts.names[row], day, gain))
    return tuple(sorted(found, key=lambda each: (-each.on.toordinal(), each.name)))


def _warmth_on(facts: TrendsFacts, day: datetime.date) -> NDArray[np.float32]:
    return facts.warmth.between(facts.place(day), facts.place(day)).warmth[:, 0]


def _listed(facts: TrendsFacts, rows: Sequence[int], figures: Sequence[float]) -> tuple[CustomerBehind, ...]:
    """Return customers with their figures, the largest first, ties by name."""
    found = [
        CustomerBehind(int(facts.histories.customer[row]), facts.names[row], figure)
        for row, figure in zip(rows, figures, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: (-(each.figure or 0.0), each.name)))
