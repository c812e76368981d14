"""What a tour walks through: a copy that may be written to, or the sample shop with something in its trash."""

import contextlib
import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db.journal import create, open_journal
from db.queries.trash import TrashKind, trash
from db.records import Language
from desktop.tour_journal import journal_for

NOW = datetime.datetime(2026, 11, 21, 15, tzinfo=ZoneInfo("Europe/Istanbul"))


def test_the_sample_shop_of_a_tour_has_one_of_each_in_its_trash(tmp_path: Path) -> None:
    made = journal_for(None, Language.EN, NOW, tmp_path)
    with contextlib.closing(open_journal(made, now=NOW)) as journal:
        thrown = trash(journal, 20)
    assert {row.kind for row in thrown} >= {TrashKind.CUSTOMER, TrashKind.TOUCH, TrashKind.PROMISE}


def test_a_journal_of_ones_own_is_walked_through_as_a_copy(tmp_path: Path) -> None:
    own = tmp_path / "own.hatir"
    create(own, now=NOW, language="tr").close()
    before = own.read_bytes()
    copied = journal_for(own, Language.TR, NOW, tmp_path / "walk")
    assert copied != own
    assert own.read_bytes() == before
    with contextlib.closing(open_journal(copied, now=NOW)):
        pass
