"""Making the sample shop as a file of its own."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import resources
from db import journal as journals
from db.errors import Problem, UserError
from db.queries import shop
from db.records import Language
from db.sample.shop import new_sample

NOW = datetime.datetime(2026, 11, 21, 9, 12, tzinfo=ZoneInfo("Europe/Istanbul"))


def test_a_new_sample_is_a_journal_that_opens(tmp_path: Path) -> None:
    path = tmp_path / "örnek.hatir"
    new_sample(path, Language.EN, NOW, resources.path("sample"))
    with journals.open_journal(path, now=NOW, read_only=True) as journal:
        assert shop.profile(journal).name == "Yıldız Tailoring"
        assert shop.count_customers(journal) > 60


def test_a_sample_never_takes_the_place_of_something(tmp_path: Path) -> None:
    path = tmp_path / "mine.hatir"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        new_sample(path, Language.TR, NOW, resources.path("sample"))
    assert caught.value.problem is Problem.FILE_EXISTS
    assert path.read_text(encoding="utf-8") == "mine"
