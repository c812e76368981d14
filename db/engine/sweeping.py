"""Deleting so that nothing of it stays in the file, nor in the log beside it.

SQLite only marks the room of a deleted row as free: what stood there can be read until something else is written over
it. So the room is overwritten, and the whole file is written anew, which also drops what earlier versions left behind.
"""

import shutil
from collections.abc import Generator
from contextlib import contextmanager

from db.engine.connection import ENGINE_ERRORS, JournalDatabase
from db.errors import Problem, UserError

#: Up to this size the new file is put together in memory; a larger one would not fit into an old computer's.
_IN_MEMORY = 256 * 1024 * 1024
_SPARE = 4 * 1024 * 1024


def require_room(database: JournalDatabase) -> None:
    """See to it that the file can be written anew, before anything is deleted.

    Raises:
        UserError: the disk has not room for it.
    """
    wanted = 2 * database.path.stat().st_size + _SPARE
    if shutil.disk_usage(database.path.parent).free < wanted:
        raise UserError(Problem.DISK_FULL, path=database.path)


@contextmanager
def overwriting(database: JournalDatabase) -> Generator[None]:
    """Overwrite with zeros whatever is deleted meanwhile."""
    before = database.execute_sql("PRAGMA secure_delete").fetchone()[0]
    database.execute_sql("PRAGMA secure_delete = 1").fetchall()
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA secure_delete = {int(before)}").fetchall()


def sweep(database: JournalDatabase) -> bool:
    """Write the whole file anew without its free room, and empty the log beside it; outside of any transaction.

    Return whether that was done to the end: a full disk, or somebody who is reading just now, may be in the way.
    """
    large = database.path.stat().st_size > _IN_MEMORY
    try:
        if large:
            database.execute_sql("PRAGMA temp_store = file")
        database.execute_sql("VACUUM")
        busy = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except ENGINE_ERRORS:
        return False
    finally:
        if large:
            database.execute_sql("PRAGMA temp_store = memory")
    return not busy
