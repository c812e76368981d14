"""Each difficulty the user can mend has its sentence, and it is a kind one."""

import datetime
import re
from pathlib import Path

import pytest

from db.errors import Problem, UserError
from db.records import Language
from desktop import errors
from desktop.i18n import words


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("language", Language)
def test_every_difficulty_is_explained_in_both_languages(problem: Problem, language: Language) -> None:
    told = errors.sentence(UserError(problem), words(language))
    assert told.rstrip().endswith(".")
    assert "{" not in told
    assert not re.search(r"\b(error|failed|hata|invalid)\b", told, re.IGNORECASE)


def test_what_is_known_is_named() -> None:
    since = datetime.datetime(2026, 11, 21, 9, 12, tzinfo=datetime.UTC).astimezone()
    error = UserError(Problem.JOURNAL_HELD, path=Path("a") / "b.hatir", who="zeynep@kasa", since=since)
    told = errors.sentence(error, words(Language.EN))
    assert str(Path("a") / "b.hatir") in told
    assert "zeynep@kasa" in told
    assert f"21 November 2026 {since:%H:%M}" in told


def test_what_is_not_known_is_a_dash() -> None:
    told = errors.sentence(UserError(Problem.JOURNAL_HELD, path="b.hatir", who="", since=None), words(Language.EN))
    assert "elsewhere: –, since –" in told


def test_names_to_choose_from_are_listed() -> None:
    error = UserError(Problem.CUSTOMER_AMBIGUOUS, text="Ayşe", names=("Ayşe Kaya", "Ayşe Koç"))
    assert "Ayşe Kaya and Ayşe Koç" in errors.sentence(error, words(Language.EN))


def test_braces_in_a_file_name_are_no_placeholders() -> None:
    told = errors.sentence(UserError(Problem.FILE_MISSING, path="{who} {0}"), words(Language.EN))
    assert "{who} {0}" in told
