"""Layouts of the journal: which one a file has, and the way to the newest."""

from pathlib import Path

from db.engine.connection import JournalDatabase, mark

#: The number of the newest migration in `db/migrations`.
LAYOUT = 2

_MIGRATIONS = Path(__file__).parent.parent / "migrations"


def migrate(database: JournalDatabase) -> None:
    """Bring the file to the newest layout, one atomic step after another.

    Imports the migration runner only here: a journal that is up to date never needs it.
    """
    from playhouse.migrations import Runner

    Runner(database, directory=str(_MIGRATIONS)).up()
    mark(database, LAYOUT)
    # Into the file itself, so that whoever looks at its header alone knows what it is.
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
