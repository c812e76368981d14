"""Letting go for good of files that were taken off long ago."""

import datetime

from db.changes import Change, ChangeName, ChangeSet
from db.journal import Journal
from db.models import Attachment
from db.models import Change as ChangeRecord
from db.queries.among import among
from db.queries.filesintrash import files_in_trash


def let_go_of_files(journal: Journal, now: datetime.datetime) -> Change:
    """Delete the files and photos that have waited long enough; nothing brings them back but an older backup.

    The change has no way back, and what was done before it may rest on those files: undo ends here. The history keeps
    whose they were.
    """
    with journal.writing():
        ripe = files_in_trash(journal, now).ripe
        Attachment.delete().where(among(Attachment.id, set(ripe))).execute()
        ChangeRecord.create(name=ChangeName.LET_GO_OF_FILES.value, at=now)
    rows = frozenset((Attachment._meta.table_name, number) for number in ripe)
    return Change(ChangeName.LET_GO_OF_FILES, ChangeSet(rows=rows), result=len(ripe))
