"""Nothing private leaves: words are planted in every text of a journal that a client must not see, and looked for."""

import dataclasses
import datetime
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from db import journal as journals
from db.models import TABLES
from db.models.base import WordField
from db.queries.progress import customers_with_work
from db.records import Language
from desktop import report_making
from desktop.pages.reports.email_draft import email_draft
from desktop.reporting import Part, Reporter
from tests.desktop.reports.leaving import everything, mail_parts

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
FROM, TODAY = datetime.date(2026, 1, 1), datetime.date(2026, 11, 21)
PLANTED = re.compile(r"zq[a-z]+\d+x", re.IGNORECASE)

#: Of each table, the columns a client may read, and of which rows. `:id` is the client.
SHARED = {
    "business": (("name", "street", "district", "city", "phone", "region", "zone", "accent"), "1"),
    "staff": (("name", "phone"), "1"),
    "customer": (("name", "given_name", "family_name", "honorific"), "id = :id"),
    "contact_point": (("text", "normal"), "customer_id = :id AND kind = 'email'"),
    "customer_value": (("words",), "customer_id = :id AND state = 'confirmed'"),
    "job": (("title", "needs"), "customer_id = :id"),
    "step": (("title",), "job_id IN (SELECT id FROM job WHERE customer_id = :id)"),
    "promise": (("words",), "customer_id = :id AND shareable"),
    "touch": (("words",), "customer_id = :id AND shareable"),
}
#: Texts that say in which form something is kept, not what anybody said.
FORMS = {("attachment", "media_type"), ("import_row", "table_name"), ("change_row", "table_name"), ("touch", "zone")}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Path:
    return sample_shop(tmp_path_factory.mktemp("private") / "yildiz.hatir", Language.TR)


def plant(path: Path, client: int, shared: int) -> int:
    """Put a word nobody uses into every text the client must not see; return into how many.

    Of touches and promises every `shared`-th is marked as the client's first.
    """
    count = 0
    with sqlite3.connect(path) as database:
        for table in ("touch", "promise"):
            database.execute(f"UPDATE {table} SET shareable = (id % {shared} = 0)")
        for model in TABLES:
            table = model._meta.table_name
            columns, rows = SHARED.get(table, ((), "0"))
            for field in model._meta.sorted_fields:
                name = field.column_name
                if (table, name) in FORMS or isinstance(field, WordField):
                    continue
                if not isinstance(field, peewee.CharField | peewee.TextField):
                    continue
                spared = rows if name in columns else "0"
                word = f"zq{table}{name}".replace("_", "")
                done = database.execute(
                    f"UPDATE \"{table}\" SET \"{name}\" = '{word}' || rowid || 'x' "
                    f'WHERE NOT ({spared}) AND "{name}" IS NOT NULL',
                    {"id": client},
                )
                count += done.rowcount
    database.close()
    return count


@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(whom=st.integers(0, 10), shared=st.integers(2, 5))
def test_no_private_word_is_in_any_byte_that_leaves(
    qapp: QApplication, sample: Path, tmp_path: Path, whom: int, shared: int
) -> None:
    path = Path(shutil.copy(sample, tmp_path / f"{whom}-{shared}.hatir"))
    with journals.open_journal(path, now=NOW, read_only=True) as journal:
        people = customers_with_work(journal)
        client = people[whom % len(people)][0]
    assert plant(path, client, shared) > 3_000
    with journals.open_journal(path, now=NOW, read_only=True) as journal:
        ordered = report_making.order(journal, client, (FROM, TODAY), TODAY)
        whole = dataclasses.replace(ordered, wishes=dataclasses.replace(ordered.wishes, parts=frozenset(Part)))
        outcome = report_making.fulfil(whole)
    made = outcome.made
    assert made is not None, outcome.error
    person = Reporter.for_client(ordered.facts, journal.zone, TODAY).content(whole.wishes).person
    assert person is not None
    name = report_making.file_name(outcome.name, made.number)
    draft = email_draft(ordered.facts.client.email, made.title, made.cover_note, name, made.pdf)
    leaving = [*everything(made.pdf), *mail_parts(draft), person.card, name]
    assert [word for text in leaving for word in PLANTED.findall(text)] == []
    # What is shared is there: the search would see a private word too.
    assert any(outcome.name.split()[-1] in text for text in leaving)


def test_a_word_that_is_shared_by_mistake_would_be_seen(qapp: QApplication, sample: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample, tmp_path / "shared.hatir"))
    with sqlite3.connect(path) as database:
        (client,) = database.execute("SELECT customer_id FROM promise WHERE outcome IS NULL LIMIT 1").fetchone()
        database.execute("UPDATE promise SET words = 'zqpromise7x', shareable = 1 WHERE customer_id = ?", (client,))
    database.close()
    with journals.open_journal(path, now=NOW, read_only=True) as journal:
        outcome = report_making.fulfil(report_making.order(journal, client, (FROM, TODAY), TODAY))
    assert outcome.made is not None
    assert any(PLANTED.search(text) for text in everything(outcome.made.pdf))
