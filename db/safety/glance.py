"""A look inside a backup before one goes back to it: whose it is, how much it holds, what happened last."""

import contextlib
import datetime
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from db.engine.connection import address, explain, require_journal
from db.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Glance:
    """What a journal's file holds.

    Attributes:
        shop: whose it is.
        customers: cards, the archive included, the trash not.
        touches: entries of all timelines.
        newest_on: the local day of the newest touch; None without any.
    """

    shop: str
    customers: int
    touches: int
    newest_on: datetime.date | None


def glance(path: Path) -> Glance:
    """Look into the journal at `path`, which nobody has to have open. Nothing of it is changed.

    Raises:
        UserError: missing, no journal, or not sound.
    """
    require_journal(path)
    try:
        with contextlib.closing(sqlite3.connect(address(path.absolute(), "mode=ro"), uri=True)) as database:
            if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise UserError(Problem.BACKUP_DAMAGED, path=path)
            (shop,) = database.execute("SELECT name FROM business").fetchone() or ("",)
            (customers,) = database.execute("SELECT COUNT(*) FROM customer WHERE trashed_at IS NULL").fetchone()
            touches, newest = database.execute(
                'SELECT COUNT(*), MAX("on") FROM touch WHERE trashed_at IS NULL'
            ).fetchone()
    except sqlite3.DatabaseError as error:
        raise explain(error, path) or UserError(Problem.BACKUP_DAMAGED, path=path) from error
    return Glance(shop, customers, touches, datetime.date.fromisoformat(newest) if newest else None)
