"""Whom a name, a phone or an email stands for where a customer is named on the command line."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db import journal as journals
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import ContactPoint, Customer
from db.queries.customers import page, resolve
from db.records import Language
from tests.db.queries.conftest import NOW


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Iterator[Journal]:
    path = sample_shop(tmp_path_factory.mktemp("shop") / "shop.hatir", Language.EN)
    with journals.open_journal(path, now=NOW, read_only=True) as journal:
        yield journal


def test_a_word_of_a_note_names_nobody(shop: Journal) -> None:
    assert [row.name for row in page(shop, "nobody").rows] == ["Tolga Er"], "it stands in what is noted of him"
    with pytest.raises(UserError) as refused:
        resolve(shop, "nobody")
    assert refused.value.problem is Problem.CUSTOMER_UNKNOWN


@pytest.mark.parametrize(
    "said", ["tolga", "Tolga E", "TOLGA ER", "er tolga", "0538 555 11 02", "+90 538 5551102", "5551102"]
)
def test_a_part_of_a_name_or_a_phone_in_any_notation_does(shop: Journal, said: str) -> None:
    assert Customer.get_by_id(resolve(shop, said)).name == "Tolga Er"


def test_an_email_does_as_well_and_a_common_name_is_asked_about(shop: Journal) -> None:
    email = ContactPoint.select().where(ContactPoint.text.contains("@")).first()
    assert resolve(shop, email.text.upper()) == email.customer_id
    with pytest.raises(UserError) as refused:
        resolve(shop, "A")
    assert refused.value.problem is Problem.CUSTOMER_AMBIGUOUS
