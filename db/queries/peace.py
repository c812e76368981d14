"""What was set by hand for customers: snoozes, quiet times, skips; read for many at once."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence

from db import models
from db.queries.among import among
from db.relationship.contact import Quiet, Snooze


def snoozes_of(ids: Sequence[int]) -> Mapping[int, list[Snooze]]:
    """Return every snooze of these customers."""
    found: dict[int, list[Snooze]] = defaultdict(list)
    table = models.Snooze
    query = table.select(table.customer, table.made_on, table.until_on, table.reason).where(among(table.customer, ids))
    for customer_id, since, until, reason in query.tuples():
        found[customer_id].append(Snooze(since, until, reason))
    return found


def quiets_of(ids: Sequence[int]) -> Mapping[int, list[Quiet]]:
    """Return every quiet time of these customers."""
    found: dict[int, list[Quiet]] = defaultdict(list)
    table = models.Quiet
    query = table.select(table.customer, table.from_on, table.until_on, table.reason).where(among(table.customer, ids))
    for customer_id, since, until, reason in query.tuples():
        found[customer_id].append(Quiet(since, until, reason))
    return found


def skips_of(ids: Sequence[int]) -> Mapping[int, list[datetime.date]]:
    """Return the days on which these customers were skipped."""
    found: dict[int, list[datetime.date]] = defaultdict(list)
    table = models.Skip
    for customer_id, on in table.select(table.customer, table.on).where(among(table.customer, ids)).tuples():
        found[customer_id].append(on)
    return found
