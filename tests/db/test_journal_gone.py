"""A journal whose file goes away while it is open: a stick pulled out, a folder tidied up."""

import datetime
import os

import pytest

from db import journal as journals
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Tag
from db.safety.backup import backups_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move a file that is open")


def keep_tag(journal: Journal, name: str) -> None:
    with journal.writing():
        Tag.create(name=name, name_folded=name)


def tags(journal: Journal) -> set[str]:
    return {tag.name for tag in Tag.select()}


def refusal(journal: Journal) -> Problem:
    with pytest.raises(UserError) as caught:
        keep_tag(journal, "sonra")
    return caught.value.problem


def test_nothing_is_confirmed_once_the_file_is_gone_and_what_was_is_put_back(
    journal: Journal, now: datetime.datetime
) -> None:
    keep_tag(journal, "önce")
    moved = journal.path.with_name("başka yer.hatir")
    journal.path.replace(moved)
    assert refusal(journal) is Problem.JOURNAL_GONE
    assert not journal.path.exists()  # no empty one stands there instead
    journal.close(now)
    with journals.open_journal(journal.path, now=now):
        assert tags(journal) == {"önce"}


def test_a_file_put_back_in_its_place_is_written_to_again(journal: Journal, now: datetime.datetime) -> None:
    moved = journal.path.with_name("başka yer.hatir")
    journal.path.replace(moved)
    assert refusal(journal) is Problem.JOURNAL_GONE
    moved.replace(journal.path)
    keep_tag(journal, "sonra")
    journal.close(now)
    with journals.open_journal(journal.path, now=now):
        assert tags(journal) == {"sonra"}


def test_another_file_in_its_place_is_left_alone(journal: Journal, now: datetime.datetime) -> None:
    keep_tag(journal, "önce")
    journal.path.replace(journal.path.with_name("başka yer.hatir"))
    journal.path.write_bytes(b"a file of somebody else's")
    assert refusal(journal) is Problem.JOURNAL_GONE
    journal.close(now)
    assert journal.path.read_bytes() == b"a file of somebody else's"
    (kept,) = backups_folder(journal.path).iterdir()
    with journals.open_journal(kept, now=now):
        assert tags(journal) == {"önce"}


@pytest.mark.logs("no backup at closing")
def test_a_folder_that_is_gone_with_it_never_stops_the_closing(journal: Journal, now: datetime.datetime) -> None:
    keep_tag(journal, "önce")
    journal.path.parent.rename(journal.path.parent.with_name("çekilmiş"))
    assert refusal(journal) is Problem.JOURNAL_GONE
    journal.close(now)
