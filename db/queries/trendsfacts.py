"""Everything the trends of a shop are counted from, read from the journal at one go and kept while it is looked at.

With it every day of the past can be shown without asking the journal again.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from db.changes import ChangeSet
from db.engine.bulk import rows_of
from db.journal import Journal, in_one_piece
from db.models import Break, Complaint, Customer, DriftAnswer, Improvement, Skip, Theme
from db.queries.historysplice import spliced
from db.queries.ownrules import names_a_week
from db.queries.warmth import warmth_rule
from db.queries.warmthfacts import ShopHistories, shop_histories
from db.queries.weeklywarmth import WeeklyWarmth
from db.relationship.contactclock import ContactClock, contact_clock
from db.relationship.drift import WarningRule
from db.relationship.timelines import Ints
from db.relationship.warmth import WarmthRule

MOST_WEEKS = 261
"""Five years are looked back on."""

_OF_EVERYBODY = frozenset({"business", "open_hours", "closed_day", "trait"})
"""Tables that everybody's warmth depends on."""
_FEW = 500
"""The stories of more customers than that are not read one by one."""


@dataclass(frozen=True, slots=True)
class ThemeFact:
    """A theme of complaints, and the day something was done about it that is finished; None while nothing is."""

    name: str
    cured_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class BreakFact:
    """A relationship that broke, and the day the customer said it was mended."""

    customer_id: int
    on: datetime.date
    mended_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class ReferralFact:
    """Somebody who came through another customer."""

    customer_id: int
    brought_by: int
    since_on: datetime.date


@dataclass(frozen=True, slots=True)
class TrendsFacts:
    """The whole shop up to today.

    Attributes:
        today: the present day.
        histories: everybody's story.
        names: of the customers, row by row.
        rule: what the shop has set about warmth.
        clock: when everybody was met, and by when they would be due.
        weeks: ordinals of the days looked at, ascending, seven apart, the last of them today.
        warmth: of everybody on those weeks.
        case_theme: the theme's id of each complaint in `histories.columns.complaints`, 0 without one.
        themes: by id.
        breaks: in order of their days.
        referrals: who came through whom.
        skip_owner, skip_day: rows of skipped customers and ordinals of the days.
        answered: (customer, day) of every answer about a silence.
        asking: how many silences a week the shop wants to be asked about.
    """

    today: datetime.date
    histories: ShopHistories
    names: tuple[str, ...]
    rule: WarmthRule
    clock: ContactClock
    weeks: Ints
    warmth: WeeklyWarmth
    case_theme: Ints
    themes: Mapping[int, ThemeFact]
    breaks: tuple[BreakFact, ...]
    referrals: tuple[ReferralFact, ...]
    skip_owner: Ints
    skip_day: Ints
    answered: tuple[tuple[int, datetime.date], ...]
    asking: WarningRule

    def place(self, day: datetime.date) -> int:
        """Return the place of a day among the weeks."""
        return int(np.searchsorted(self.weeks, day.toordinal()))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever written down about anybody."""
        columns = self.histories.columns
        return not len(columns.touches.day) and not len(columns.complaints.heard)


@in_one_piece
def trends_facts(journal: Journal, today: datetime.date) -> TrendsFacts:
    """Read the shop. A second for ten thousand customers."""
    histories = shop_histories(journal, today)
    weeks = _weeks(histories, today)
    rule = warmth_rule(journal)
    return _facts(today, histories, rule, weeks, WeeklyWarmth(histories, rule, weeks), _asking(journal))


@in_one_piece
def trends_facts_after(journal: Journal, today: datetime.date, known: TrendsFacts, changes: ChangeSet) -> TrendsFacts:
    """Return the same as `trends_facts` after a change, of which most was known before it."""
    names = {name for name, _ in changes.rows}
    if changes.everything or names & _OF_EVERYBODY or len(changes.customers) > _FEW or today != known.today:
        return trends_facts(journal, today)
    fresh = shop_histories(journal, today, sorted(changes.customers))
    histories, places = spliced(known.histories, fresh, changes.customers)
    weeks = _weeks(histories, today)
    if not np.array_equal(weeks, known.weeks):
        warmth = WeeklyWarmth(histories, known.rule, weeks)
    else:
        warmth = known.warmth.after(histories, fresh, places)
    return _facts(today, histories, known.rule, weeks, warmth, known.asking)


def _asking(journal: Journal) -> WarningRule:
    wanted = names_a_week(journal)
    return WarningRule() if wanted is None else WarningRule(wanted)


def _facts(
    today: datetime.date,
    histories: ShopHistories,
    rule: WarmthRule,
    weeks: Ints,
    warmth: WeeklyWarmth,
    asking: WarningRule,
) -> TrendsFacts:
    names = dict(rows_of(Customer.select(Customer.id, Customer.name)))
    owner, day = _skips(histories)
    return TrendsFacts(
        today=today,
        histories=histories,
        names=tuple(names[customer_id] for customer_id in histories.customer.tolist()),
        rule=rule,
        clock=contact_clock(histories.columns),
        weeks=weeks,
        warmth=warmth,
        case_theme=_case_themes(histories),
        themes=_themes(today),
        breaks=tuple(
            BreakFact(*row)
            for row in Break.select(Break.customer, Break.on, Break.mended_on).order_by(Break.on, Break.id).tuples()
        ),
        referrals=_referrals(histories),
        skip_owner=owner,
        skip_day=day,
        answered=tuple(DriftAnswer.select(DriftAnswer.customer, DriftAnswer.on).tuples()),
        asking=asking,
    )


def _weeks(histories: ShopHistories, today: datetime.date) -> Ints:
    """Return today and every seventh day before it, back to the first touch."""
    last = today.toordinal()
    first = int(histories.columns.touches.day.min(initial=last))
    count = min(MOST_WEEKS, max(0, last - first) // 7 + 2)
    return last - 7 * np.arange(count, dtype=np.int64)[::-1]


def _case_themes(histories: ShopHistories) -> Ints:
    query = Complaint.select(Complaint.id, Complaint.theme).where(Complaint.theme.is_null(is_null=False))
    themes = dict(rows_of(query))
    return np.array([themes.get(case_id, 0) for case_id in histories.cases.tolist()], np.int64)


def _themes(today: datetime.date) -> Mapping[int, ThemeFact]:
    cured: dict[int, datetime.date] = {}
    for theme, done_on in Improvement.select(Improvement.theme, Improvement.done_on).order_by(Improvement.id).tuples():
        if done_on is not None and done_on <= today:
            cured[theme] = max(done_on, cured.get(theme, done_on))
    return {
        theme_id: ThemeFact(name, cured.get(theme_id)) for theme_id, name in Theme.select(Theme.id, Theme.name).tuples()
    }


def _referrals(histories: ShopHistories) -> tuple[ReferralFact, ...]:
    known = set(histories.customer.tolist())
    query = (
        Customer.select(Customer.id, Customer.referred_by, Customer.since_on)
        .where(Customer.referred_by.is_null(is_null=False))
        .order_by(Customer.since_on, Customer.id)
    )
    return tuple(ReferralFact(*row) for row in query.tuples() if row[0] in known and row[1] in known)


def _skips(histories: ShopHistories) -> tuple[Ints, Ints]:
    rows = [
        (histories.row(customer_id), on.toordinal())
        for customer_id, on in Skip.select(Skip.customer, Skip.on).tuples()
        if histories.has(customer_id)
    ]
    return np.array([row for row, _ in rows], np.int64), np.array([day for _, day in rows], np.int64)
