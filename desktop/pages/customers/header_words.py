"""What the head of a card says of somebody: how the relationship stands today, and how it began."""

from __future__ import annotations

import dataclasses
import datetime

from db.queries.card import Card
from db.records import PeaceKind
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pages.customers.list_words import ListWords
from desktop.peace_words import briefly


@dataclasses.dataclass(frozen=True, slots=True)
class Pill:
    """A pill's text and tone; it may be counted from the last contact, or from the shop's approaches."""

    text: str
    tone: str
    of_contact: bool = False
    of_approaches: bool = False


def pills(card: Card, words: Words, formats: Formats, today: datetime.date) -> list[Pill]:
    """Return what stands out today, the weightiest first."""
    found: list[Pill] = []
    if card.trashed:
        found.append(Pill(words.translate("CardHead", "in the trash"), "bad"))
    elif card.archived:
        found.append(Pill(words.translate("CardHead", "archived"), "neutral"))
    if card.standing.lost_on is not None and card.standing.won_back_on is None:
        found.append(Pill(words.translate("CardHead", "left us"), "bad"))
    elif card.standing.won_back_on is not None:
        found.append(Pill(words.translate("CardHead", "came back"), "good"))
    if card.complaints:
        found.append(Pill(words.translate("CardHead", "complaint open"), "bad"))
    if any(promise.due_on is not None and promise.due_on < today for promise in card.promises):
        found.append(Pill(words.translate("CardHead", "promise late"), "bad"))
    found += _peace(card, words, formats, today) or _due(card, words, formats, today)
    return found


@dataclasses.dataclass(frozen=True, slots=True)
class Story:
    """How it began with somebody: what they are, since when the shop knows them, and through whom they came."""

    what: str
    since: str
    through: str


def story(card: Card, words: Words, formats: Formats, today: datetime.date) -> Story:
    """Return how it began: "Moda Ltd. · purchasing", "customer for 3 years 2 months", "came through Gül Doğan"."""
    days = (today - card.since_on).days
    firm = card.company if card.company != card.name else ""
    since = words.translate("CardHead", "customer for {span}").format(span=formats.span(days)) if days > 0 else ""
    through = words.translate("CardHead", "came through {name}").format(name=card.referred_by)
    return Story(
        " · ".join(part for part in (firm, card.job_title) if part),
        since or words.translate("CardHead", "new customer"),
        through if card.referred_by else "",
    )


def _due(card: Card, words: Words, formats: Formats, today: datetime.date) -> list[Pill]:
    state = card.state
    if state.last_contact_on is None:
        return [Pill(words.translate("CardHead", "not spoken with yet"), "caution")]
    if state.due_on is None or state.due_on > today:
        silent = ListWords(words, formats, today).long_ago((today - state.last_contact_on).days)
        return [Pill(words.translate("CardHead", "last heard {ago}").format(ago=silent), "good", of_contact=True)]
    if state.due_on == today:
        return [Pill(words.translate("CardHead", "due today"), "caution", of_contact=True)]
    span = formats.span(state.days_late)
    return [Pill(words.translate("CardHead", "{span} overdue").format(span=span), "caution", of_contact=True)]


def _peace(card: Card, words: Words, formats: Formats, today: datetime.date) -> list[Pill]:
    peace = card.state.peace
    if peace is None:
        return []
    text = briefly(peace, words, formats, today)
    if peace.kind is PeaceKind.QUIET and peace.until is not None and peace.reason:
        text = f"{text} · {peace.reason}"
    elif peace.kind is PeaceKind.TOO_SOON and peace.approaches > 1:
        often = words.translate("CardHead", "approached %n time(s) lately", None, peace.approaches)
        text = f"{often} · {text}"
    tone = "neutral" if peace.kind is PeaceKind.SNOOZED else "info"
    return [Pill(text, tone, of_approaches=peace.approaches > 0)]
