"""The list holds ids, reads rows as they are looked at, and tells the view only what differs."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from db.queries.customers import CustomerRow
from desktop.pages.customers.list_model import ROW_ROLE, CustomerListModel


def row_of(customer_id: int) -> CustomerRow:
    return CustomerRow(customer_id, "", f"Müşteri {customer_id}", "", None, None, None, "", ())


class Reader:
    """Stands in for the journal and remembers what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def read(self, ids: Sequence[int]) -> Sequence[CustomerRow]:
        self.asked.append(tuple(ids))
        return [row_of(customer_id) for customer_id in ids]


@pytest.fixture
def reader() -> Reader:
    return Reader()


def made(reader: Reader) -> CustomerListModel:
    return CustomerListModel(reader.read, lambda row: row.name)


def names(model: CustomerListModel) -> list[object]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_rows_are_read_two_screens_at_a_time_when_they_are_looked_at(reader: Reader) -> None:
    model = made(reader)
    model.show(range(1, 100_001))
    assert reader.asked == []
    assert model.index(50_037).data() == "Müşteri 50038"
    assert model.index(50_020).data() == "Müşteri 50021"
    assert reader.asked == [tuple(range(50_017, 50_049))]


def test_thousands_that_changed_at_once_are_told_in_one_go_and_read_again(reader: Reader) -> None:
    model = made(reader)
    model.show(range(1, 10_001))
    model.index(4_000).data()
    model.index(9_000).data()
    told = list[tuple[int, int]]()
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    reader.asked.clear()

    model.renew(range(1, 5_001))
    model.index(4_000).data()
    model.index(9_000).data()

    assert told == [(0, 9_999)]
    assert len(reader.asked) == 1  # whoever did not change is known still


def test_scrolling_through_everybody_keeps_no_more_than_a_screenful_of_thousands(reader: Reader) -> None:
    model = made(reader)
    model.show(range(1, 20_001))
    for row in range(0, 20_000, 50):
        model.index(row).data(ROW_ROLE)
    assert len(model._rows) < 5_000


@given(
    before=st.lists(st.integers(1, 40), unique=True),
    after=st.lists(st.integers(1, 40), unique=True),
    chosen=st.integers(0, 39),
)
def test_whatever_comes_goes_or_moves_the_rest_stays_chosen(before: list[int], after: list[int], chosen: int) -> None:
    model = made(Reader())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(before)
    kept = QPersistentModelIndex(model.index(chosen)) if chosen < len(before) else None
    model.show(after)
    assert [model.id_at(row) for row in range(model.rowCount())] == after
    assert names(model) == [f"Müşteri {customer_id}" for customer_id in after]
    if kept is not None:
        customer_id = before[chosen]
        assert kept.isValid() == (customer_id in after)
        if kept.isValid():
            assert model.id_at(kept.row()) == customer_id


def test_a_changed_customer_is_read_again_and_nobody_else(reader: Reader) -> None:
    model = made(reader)
    model.show([1, 2, 3])
    names(model)
    model.renew({2})
    names(model)
    assert reader.asked == [(1, 2, 3), (2,)]


def test_somebody_who_is_gone_meanwhile_shows_nothing_instead_of_failing() -> None:
    model = CustomerListModel(lambda _ids: [], lambda row: row.name)
    model.show([1])
    assert model.index(0).data() is None
