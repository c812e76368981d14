"""The lines behind each figure of the page."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from db.queries.behind import ComplaintBehind, Counted, CustomerBehind, PromiseBehind, ReturnBehind, TouchBehind
from db.queries.trends import DriftFigures, Referral, came_through
from db.records import PromiseOutcome
from desktop import terms
from desktop.behind_lines import complaint_line, one_line, promise_line
from desktop.pages.trends.words import TrendsWords
from desktop.shares import chance
from desktop.warmth_words import WarmthWords
from desktop.widgets.behind_panel import Behind, BehindLine


def touches(day: datetime.date, found: Sequence[TouchBehind], words: TrendsWords) -> Behind:
    """Return the touches of a day."""
    lines = tuple(
        BehindLine(
            each.customer_id,
            each.touch_id,
            each.name,
            terms.named(each.kind, words.words),
            one_line(each.words),
            terms.kind_icon(each.kind, each.channel),
            terms.kind_tone(each.kind),
        )
        for each in found
    )
    return Behind(words.formats.day(day), words.words.translate("TrendsWords", "%n touch(es)", None, len(lines)), lines)


def promises(found: Sequence[PromiseBehind], words: TrendsWords) -> Behind:
    """Return promises, those that were not kept first."""
    kept = sum(each.outcome is PromiseOutcome.KEPT for each in found)
    lines = tuple(
        promise_line(
            each,
            words.formats.short(each.settled_on, words.today),
            f"{terms.named(each.outcome, words.words)} · {one_line(each.words)}",
        )
        for each in found
    )
    note = words.words.translate("TrendsWords", "{kept} of %n promises", None, len(lines)).format(kept=kept)
    return Behind(words.words.translate("TrendsWords", "Promises kept"), note, lines)


def complaints(title: str, found: Sequence[ComplaintBehind], words: TrendsWords) -> Behind:
    """Return complaints with how long each waited for the first contact."""
    lines = tuple(
        complaint_line(each, words.formats.short(each.heard_on, words.today), _waited(each, words)) for each in found
    )
    return Behind(title, words.words.translate("TrendsWords", "%n complaint(s)", None, len(lines)), lines)


def rhythm(found: Sequence[CustomerBehind], words: TrendsWords) -> Behind:
    """Return everybody with a rhythm, those beyond it first."""
    lines = tuple(
        BehindLine(
            each.customer_id,
            None,
            each.name,
            _late(each, words),
            "",
            "clock",
            "caution" if each.figure is not None and each.figure >= 0 else "good",
            counted=Counted.RHYTHM,
        )
        for each in found
    )
    late = sum(line.tone == "caution" for line in lines)
    note = words.words.translate("TrendsWords", "%n customer(s) have waited longer than they like.", None, late)
    return Behind(words.words.translate("TrendsWords", "Rhythm kept"), note, lines)


def drift(figures: DriftFigures, words: TrendsWords) -> Behind:
    """Return the silences that are unlike somebody, the likeliest to last first."""
    said = WarmthWords(words.words, words.formats, figures.day)
    lines = tuple(
        BehindLine(
            row.customer_id,
            None,
            name,
            chance(row.probability, words.formats),
            said.drift(row),
            "hourglass",
            counted=Counted.SILENCE,
        )
        for row, name in sorted(zip(figures.rows, figures.names, strict=True), key=lambda told: -told[0].probability)
    )
    note = words.words.translate("TrendsWords", "The chance that no sign of life comes within twice their own gap.")
    return Behind(words.words.translate("TrendsWords", "May have drifted away"), note, lines)


def won_back(found: Sequence[ReturnBehind], words: TrendsWords) -> Behind:
    """Return who came back."""
    lines = tuple(
        BehindLine(
            each.customer_id,
            None,
            each.name,
            words.formats.short(each.on, words.today),
            "" if each.gain is None else words.gained(each.gain),
            "heart-handshake",
            "good",
            counted=Counted.RETURN,
        )
        for each in found
    )
    return Behind(
        words.words.translate("TrendsWords", "Won back"),
        words.words.translate("TrendsWords", "By their own word, or because they came again."),
        lines,
    )


def referrals(customer_id: int, known: Sequence[Referral], words: TrendsWords) -> Behind:
    """Return whom somebody brought, and whom those brought; of somebody who brought nobody, through whom they came."""
    brought = came_through(known, customer_id)
    shown = brought or tuple(each for each in known if each.customer_id == customer_id)
    lines = tuple(
        BehindLine(
            each.customer_id,
            None,
            each.name,
            words.formats.short(each.since_on, words.today),
            words.words.translate("TrendsWords", "came through {name}").format(name=each.brought_by_name),
            "user-plus",
            counted=Counted.COMING,
        )
        for each in shown
    )
    told = words.words.translate("TrendsWords", "%n customer(s) came through {name}", None, len(lines))
    note = told.format(name=shown[0].brought_by_name) if shown else ""
    return Behind(words.words.translate("TrendsWords", "Who brought whom"), note, lines)


def warmth(day: datetime.date, groups: Sequence[Sequence[CustomerBehind]], words: TrendsWords) -> Behind:
    """Return everybody on a day, the coldest first, those of whom nothing is known last."""
    names = (
        words.words.translate("TrendsWords", "cooling"),
        words.words.translate("TrendsWords", "mild"),
        words.words.translate("TrendsWords", "warm"),
        words.words.translate("TrendsWords", "not known"),
    )
    tones = ("bad", "caution", "good", "muted")
    lines = tuple(
        BehindLine(
            each.customer_id,
            None,
            each.name,
            "" if each.figure is None else str(round(each.figure)),
            name,
            "circle",
            tone,
            counted=Counted.WARMTH,
        )
        for name, tone, group in zip(names, tones, groups, strict=True)
        for each in group
    )
    note = words.words.translate("TrendsWords", "%n customer(s), the coldest first", None, len(lines))
    return Behind(words.formats.day(day), note, lines)


def _waited(each: ComplaintBehind, words: TrendsWords) -> str:
    if each.waited_minutes is None:
        return words.words.translate("TrendsWords", "nobody has got in touch yet")
    return words.words.translate("TrendsWords", "first contact after {time}").format(
        time=words.minutes(each.waited_minutes)
    )


def _late(each: CustomerBehind, words: TrendsWords) -> str:
    days = int(each.figure or 0)
    if days < 0:
        return words.words.translate("TrendsWords", "due in %n day(s)", None, -days)
    return (
        words.words.translate("TrendsWords", "due that day")
        if not days
        else words.words.translate("TrendsWords", "%n day(s) late", None, days)
    )
