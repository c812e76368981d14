"""Somebody for commands to be about."""

import datetime

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.journal import Journal


@pytest.fixture
def ayse(journal: Journal, now: datetime.datetime) -> int:
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result
    assert customer_id
    return customer_id
