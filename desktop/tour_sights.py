"""What a tour sees only after a press or two, in the order it comes there."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from desktop.targets import CareTarget
from desktop.tour_guide import Guide


@dataclasses.dataclass(frozen=True, slots=True)
class Sight:
    """Something that is only seen after a press or two: what it is called, how one comes there, and how back."""

    name: str
    go: Callable[[Guide], object]
    back: Callable[[Guide], object] = Guide.put_away


SIGHTS: tuple[Sight, ...] = (
    Sight("palette-empty", lambda guide: (guide.page("today"), guide.search("")), Guide.stop_searching),
    Sight("palette-nobody", lambda guide: guide.search("qqqq"), Guide.stop_searching),
    Sight("snooze", lambda guide: (guide.page("today"), guide.press("LineCard", "Later"))),
    Sight(
        "today-lower",
        lambda guide: (guide.press("Lines", "%n more people"), guide.scroll(1)),
        lambda guide: guide.scroll(0),
    ),
    Sight("customers-filter", lambda guide: (guide.page("customers"), guide.press("ListView", "Filter"))),
    Sight("customers-several", lambda guide: guide.choose_all_customers(), Guide.choose_one_customer),
    Sight(
        "customers-new",
        lambda guide: guide.press("ListView", "New customer"),
        lambda guide: guide.press("Form", "Close"),
    ),
    Sight("customer-middle", lambda guide: (guide.card(), guide.scroll(0.5))),
    Sight("customer-lower", lambda guide: guide.scroll(1), lambda guide: guide.scroll(0)),
    Sight(
        "customer-forms",
        lambda guide: (
            guide.press("RhythmPart", "Change the rhythm"),
            guide.press("ChartPart", "Mood"),
            guide.change_a_talk(),
        ),
    ),
    Sight("customer-menu", lambda guide: guide.press("Header", "More")),
    Sight("customer-complaint", lambda guide: guide.card("Mehmet Demir")),
    Sight("customer-in-peace", lambda guide: guide.card("Nermin Şahin")),
    Sight("customer-sheets", lambda guide: (guide.card(), guide.change_everything(), guide.scroll(0.25))),
    Sight("customer-sheets-middle", lambda guide: guide.scroll(0.6)),
    Sight("customer-sheets-lower", lambda guide: guide.scroll(1), lambda guide: guide.scroll(0)),
    Sight(
        "care-promises-lower",
        lambda guide: (guide.wanted(CareTarget(section="promises")), guide.scroll(1)),
        lambda guide: guide.scroll(0),
    ),
    Sight("care-complaint-heard", lambda guide: (guide.wanted(CareTarget(section="complaints")), guide.next_case())),
    Sight(
        "care-checklist-lower",
        lambda guide: (guide.wanted(CareTarget(section="checklist")), guide.scroll(1)),
        lambda guide: guide.scroll(0),
    ),
    Sight("trends-read", lambda guide: (guide.page("trends"), guide.read_a_chart()), Guide.stop_reading),
    Sight("trends-lower", lambda guide: guide.scroll(1), lambda guide: guide.scroll(0)),
    Sight(
        "trends-behind",
        lambda guide: (guide.press("TrendsWords", "Promises kept"), guide.settle(20)),
        lambda guide: guide.press("TrendsPage", "Close"),
    ),
    Sight("report-days", lambda guide: (guide.report(), guide.press("PeriodChoice", "other…"))),
    Sight("report-lower", lambda guide: guide.scroll(1), lambda guide: guide.scroll(0)),
    Sight("report-letters", lambda guide: guide.press("LetterBox", "Own letters")),
    Sight("report-several", lambda guide: guide.press("Panel", "Several at once")),
    Sight("jobs-menu", lambda guide: (guide.page("jobs"), guide.press("JobCard", "What to do with it"))),
    Sight("settings-shop-lower", lambda guide: (guide.settings("shop"), guide.scroll(1))),
    Sight("settings-hours-lower", lambda guide: (guide.settings("hours"), guide.scroll(1))),
    Sight(
        "settings-backup",
        lambda guide: (guide.settings("journal"), guide.press("_CopyLine", "Look inside")),
    ),
    Sight("import", lambda guide: guide.take_in()),
    Sight("import-table", lambda guide: guide.take_in("contacts.csv")),
)
