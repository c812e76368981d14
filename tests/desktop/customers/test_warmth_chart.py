"""Which of the things that happened stand on the chart of warmth."""

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path

from db import journal as journals
from db.models import Customer
from db.queries.warmthcard import EventKind, WarmthEvent, warmth_card
from db.records import Language
from desktop import tokens
from desktop.charts.chart import Size, Style
from desktop.formats import Formats
from desktop.i18n import words
from desktop.pages.customers.warmth_chart import warmth_maker
from desktop.tokens import Ground

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=datetime.UTC)


def test_what_happened_on_the_first_day_is_on_the_chart_and_what_lies_before_it_is_not(
    tmp_path: Path, sample_shop: Callable[[Path, Language], Path]
) -> None:
    with journals.open_journal(sample_shop(tmp_path / "shop.hatir", Language.EN), now=NOW, read_only=True) as journal:
        today = NOW.date()
        card = warmth_card(journal, Customer.get(Customer.family_name == "Doğan").id, today)
        assert card is not None
        first = card.curve.days[0]
        happened = tuple(
            WarmthEvent(first + datetime.timedelta(days), EventKind.PRAISE, said, None)
            for days, said in ((-1, "the day before"), (0, "the first day"), (1, "the day after"))
        )
        chart = warmth_maker(
            dataclasses.replace(card, events=happened), words(Language.EN), Formats(words(Language.EN)), today
        )(Size(300, 120), Style(tokens.theme(Ground.LIGHT)))
    labels = [reading.label for reading in chart.readings]
    assert not any("the day before" in label for label in labels)
    for said in ("the first day", "the day after"):
        (reading,) = (reading for reading in chart.readings if said in reading.label)
        assert 0 <= reading.x <= 1
