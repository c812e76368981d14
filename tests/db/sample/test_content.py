"""What is written down of the sample shop: in both languages, and free of mistakes a reader would notice."""

import datetime
import re
import shutil
from collections import Counter
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import resources
from db.records import CustomerKind, Language
from db.sample.content import Content
from db.sample.everyday import with_everyday
from db.sample.house import rhythm_days
from db.sample.reading import read

FOLDER = resources.path("sample")
TURKISH, ENGLISH = read(FOLDER, Language.TR), read(FOLDER, Language.EN)
BOTH = pytest.mark.parametrize("content", [TURKISH, ENGLISH], ids=["tr", "en"])


def _shape(node: object) -> object:
    """Return everything but the texts."""
    if is_dataclass(node):
        return {field.name: _shape(getattr(node, field.name)) for field in fields(node)}
    if isinstance(node, tuple):
        return [_shape(item) for item in node]
    if isinstance(node, dict):
        return {name: _shape(item) for name, item in node.items()}
    return bool(node) if isinstance(node, str) else node


def _texts(node: object) -> list[str]:
    if is_dataclass(node):
        return [text for field in fields(node) for text in _texts(getattr(node, field.name))]
    if isinstance(node, tuple):
        return [text for item in node for text in _texts(item)]
    if isinstance(node, dict):
        return [text for item in node.values() for text in _texts(item)]
    return [node] if isinstance(node, str) and " " in node else []


def test_both_languages_tell_the_same_story() -> None:
    assert _shape(TURKISH) == _shape(ENGLISH)


def test_what_may_stand_in_a_report_is_said_in_the_customers_own_language() -> None:
    def leaving(content: Content) -> list[str]:
        return [
            text
            for one in content.customers
            if one.speaks is not None
            for part in (one.values, one.promises, one.jobs, [touch for touch in one.touches if touch.share])
            for text in _texts(tuple(part))
        ]

    assert len(leaving(TURKISH)) > 10
    assert leaving(TURKISH) == leaving(ENGLISH)


@pytest.mark.parametrize("missing", ["tr", "en"])
def test_a_text_in_one_language_only_is_refused(tmp_path: Path, missing: str) -> None:
    folder = tmp_path / "sample"
    shutil.copytree(FOLDER, folder)
    file = folder / "stories" / "tolga-er.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text("\n".join(line for line in text.splitlines() if f"notes.{missing} " not in line), encoding="utf-8")
    with pytest.raises(ValueError, match="only in one language"):
        read(folder, Language.TR)


def test_a_name_nobody_knows_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    shutil.copytree(FOLDER, folder)
    with (folder / "shop.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[themes]]\nkey = "x"\ntr = "a"\nen = "b"\ncolour = "red"\n')
    with pytest.raises(ValueError, match="colour"):
        read(folder, Language.TR)


@BOTH
def test_everybody_named_is_there(content: Content) -> None:
    people = {customer.key for customer in content.customers}
    staff = {person.key for person in content.shop.staff}
    tags = {tag.key for tag in content.shop.tags}
    themes = {theme.key for theme in content.shop.themes}
    for customer in content.customers:
        assert {customer.via, customer.firm} - {""} <= people
        assert {customer.owner, *(touch.by or touch.to for touch in customer.touches)} - {""} <= staff
        assert set(customer.tags) <= tags
        assert {complaint.theme for complaint in customer.complaints} - {""} <= themes


def test_nobody_is_brought_by_someone_who_came_later() -> None:
    since = {customer.key: customer.since for customer in TURKISH.customers}
    late = [customer.key for customer in TURKISH.customers if customer.via and since[customer.via] <= customer.since]
    assert not late


def test_names_phones_and_addresses_are_given_once() -> None:
    for given in ("key", "name", "phone", "email"):
        counted = Counter(getattr(customer, given) for customer in TURKISH.customers)
        assert [value for value, count in counted.items() if value and count > 1] == []


@BOTH
def test_nothing_can_reach_a_stranger(content: Content) -> None:
    emails = [content.shop.email, *(customer.email for customer in content.customers if customer.email)]
    assert [email for email in emails if not email.endswith((".example", "@example.com"))] == []


@BOTH
def test_no_text_names_a_weekday_or_a_month_that_cannot_be_known(content: Content) -> None:
    days = (
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
    months = (
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık January February April June July"
    )
    word = re.compile(rf"\b({'|'.join((days + ' ' + months).split())})\b", re.IGNORECASE)
    assert [text for text in _texts(content) if word.search(text)] == []


@BOTH
def test_quotation_marks_are_curly_and_come_in_pairs(content: Content) -> None:
    texts = _texts(content)
    assert [text for text in texts if '"' in text or "'" in text] == []
    assert [text for text in texts if text.count("“") != text.count("”")] == []


def test_what_an_english_speaking_client_may_read_is_english_in_both() -> None:
    for turkish, english in zip(TURKISH.customers, ENGLISH.customers, strict=True):
        if turkish.speaks is Language.EN and not turkish.routine:
            assert turkish.promises == english.promises
        if turkish.speaks is Language.EN:
            assert turkish.jobs == english.jobs


def test_the_same_customer_always_has_the_same_everyday() -> None:
    for customer in TURKISH.customers:
        days = rhythm_days(customer, TURKISH.shop)
        told = with_everyday(customer, TURKISH.everyday, days)
        assert told == with_everyday(customer, TURKISH.everyday, days)
        assert {touch.ago for touch in told.touches} <= set(range(customer.since + 1))


def test_nobody_brings_the_same_errand_twice() -> None:
    for customer in ENGLISH.customers:
        told = with_everyday(customer, ENGLISH.everyday, rhythm_days(customer, ENGLISH.shop))
        bought = Counter(promise.words for promise in told.promises)
        assert [words for words, count in bought.items() if count > 1] == []


def test_the_newest_progress_of_a_job_is_what_its_steps_add_up_to() -> None:
    for customer in TURKISH.customers:
        for job in customer.jobs:
            weight = sum(step.weight for step in job.steps)
            done = sum(step.weight * (step.share if step.done is None else 100) for step in job.steps)
            assert (customer.key, job.progress[-1][1]) == (customer.key, done / weight)


def test_firms_have_their_people_and_people_their_names() -> None:
    firms = {customer.key for customer in TURKISH.customers if customer.kind is CustomerKind.FIRM}
    assert {customer.firm for customer in TURKISH.customers} - {""} <= firms
    assert all(" " in customer.name for customer in TURKISH.customers)


def test_the_shop_is_closed_on_sunday() -> None:
    assert TURKISH.shop.hours[6] == ()
    assert TURKISH.shop.hours[5][1] == datetime.time(17)
