"""Where a theme ends: at what is known of the touch, and at what the shop calls its themes."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from db.quickentry import KnownPeople, parse


@pytest.mark.parametrize(
    ("line", "themes", "theme"),
    [
        ("Ayşe #teslim günü paça kısa olmuş", ["Teslim günü", "Teslim"], "teslim günü"),
        ("Ayşe #teslim günü paça kısa olmuş", [], "teslim"),
        ("Ayşe #teslim_günü paça kısa", [], "teslim günü"),
        ("Ayşe #teslim-günü aradı", [], "teslim-günü"),
        ("konu: teslim günü, Ayşe aradı", [], "teslim günü"),
        ("topic: late delivery Emily called", [], "late delivery"),
        ("#fiyat#kalite Ayşe aradı", [], "fiyat"),
    ],
)
def test_a_theme_ends_where_it_ends(
    line: str, themes: Sequence[str], theme: str, people: KnownPeople, now: datetime
) -> None:
    assert parse(line, now=now, people=people, themes=themes).theme == theme
