"""Files of other people's test suites: how many of their fields come out right."""

import datetime
import json
import runpy
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db.errors import Problem, UserError
from db.exchange.columnmap import read_column_map
from db.exchange.parsed import LeftOutReason, ParsedContact
from db.exchange.reading import read_contacts
from db.exchange.touchfile import read_touches

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)
TOUCHES = "touches/cfpb_with_unzip_preamble.csv"
WORKBOOK = "xlsx/derived/musteri_listesi_ve_ziyaretler.xlsx"


def shape(card: ParsedContact) -> dict[str, object]:
    parts = " ".join(part for part in (card.given_name, card.family_name) if part)
    return {
        "names": [card.display_name, parts],
        "phones": [phone.text for phone in card.phones],
        "emails": [mail.text for mail in card.emails],
        "birthday": str(card.birthday) if card.birthday else None,
    }


def test_at_least_97_of_100_fields_come_out_right_and_no_contact_is_lost(real_inputs: Path) -> None:
    expected = json.loads((real_inputs / "expected.json").read_text(encoding="utf-8"))["files"]
    score = runpy.run_path(str(real_inputs / "score_import.py"))["score"]
    right = wanted = 0
    for name, told in expected.items():
        if told["count"] is None:
            continue
        found = read_contacts(real_inputs / name)
        got, want, _ = score(
            [card for card in told["cards"] if not card.get("optional")], list(map(shape, found.contacts))
        )
        right, wanted = right + got, wanted + want
        assert told["count"] <= len(found.contacts) <= told["count_max"], name
        assert len(found.contacts) + len(found.left_out) >= len(told["cards"]), name
    assert right / wanted >= 0.97


def test_visits_in_a_workbook_are_read_and_each_unusable_row_is_named(real_inputs: Path) -> None:
    found = read_touches(real_inputs / WORKBOOK, zone=ISTANBUL, now=NOW)
    assert len(found.touches) == 8
    assert [item.reason for item in found.left_out] == [
        LeftOutReason.NO_CUSTOMER,
        LeftOutReason.DATE_UNREADABLE,
        LeftOutReason.NO_DATE,
        LeftOutReason.IN_THE_FUTURE,
    ]


@pytest.mark.parametrize("with_map", [True, False])
def test_a_file_of_complaints_with_junk_before_its_header_is_read(
    real_inputs: Path, tmp_path: Path, with_map: bool
) -> None:
    (tmp_path / "map").write_text("Company = customer\nDate received = at\nkind = complaint\n", encoding="utf-8")
    mapping = read_column_map(tmp_path / "map") if with_map else None
    found = read_touches(real_inputs / TOUCHES, zone=ISTANBUL, now=NOW, mapping=mapping)
    assert len(found.touches) == 120
    assert not found.left_out
    assert (found.touches[0].kind == "complaint") is with_map


def test_a_file_of_complaints_holds_no_contacts(real_inputs: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_contacts(real_inputs / TOUCHES)
    assert caught.value.problem is Problem.IMPORT_NO_CONTACTS
