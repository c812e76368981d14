"""Whose clock and whose phone numbers a new journal begins with."""

import os
import time
from collections.abc import Callable, Iterator

import pytest

from desktop import homeland
from desktop.homeland import Homeland

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the zone of Windows is no variable of the environment")

Keep = Callable[[str], None]


@pytest.fixture
def keep_time_of() -> Iterator[Keep]:
    with pytest.MonkeyPatch.context() as patch:

        def keep(zone: str) -> None:
            patch.setenv("TZ", zone)
            time.tzset()

        yield keep
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "found"),
    [
        ("Europe/London", Homeland("Europe/London", "GB")),
        ("Europe/Istanbul", Homeland("Europe/Istanbul", "TR")),
        ("America/New_York", Homeland("America/New_York", "US")),
        ("UTC", Homeland("", "")),
    ],
)
def test_the_clock_tells_the_country(keep_time_of: Keep, zone: str, found: Homeland) -> None:
    keep_time_of(zone)
    assert homeland.here() == found
