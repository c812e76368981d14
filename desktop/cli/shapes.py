"""The shapes of `--json`: what other programs may rely on. Keys are only ever added."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from db.queries.customers import CustomerDetail
from db.queries.timeline import Entry
from db.queries.today import TodayPage
from db.records import ReasonKind
from desktop.sentences import Sentences

Document = Mapping[str, object]


def customer(detail: CustomerDetail) -> Document:
    """Return a customer as `hatir customers --json` shows one."""
    return {
        "id": detail.id,
        "uuid": detail.uuid,
        "external_id": detail.external_id,
        "name": detail.name,
        "given_name": detail.given_name or None,
        "family_name": detail.family_name or None,
        "company": detail.company or None,
        "phones": list(detail.phones),
        "phones_e164": list(detail.phones_e164),
        "emails": list(detail.emails),
        "birthday": detail.birthday,
        "tags": list(detail.tags),
        "last_contact": _day(detail.last_contact_on),
        "due": _day(detail.due_on),
    }


def entry(found: Entry) -> Document:
    """Return an entry of a timeline."""
    return {
        "source": found.source.value,
        "id": found.id,
        "at": found.at.isoformat() if found.has_time else found.on.isoformat(),
        "kind": found.kind.value if found.kind else None,
        "direction": found.direction.value if found.direction else None,
        "channel": found.channel.value if found.channel else None,
        "reached": found.reached,
        "mood": found.mood,
        "words": found.words,
        "minutes": found.minutes,
        "by": found.staff or None,
        "shareable": found.shareable,
        "outcome": found.outcome.value if found.outcome else None,
        "due": _day(found.due_on),
    }


def today(page: TodayPage, sentences: Sentences, limit: int | None) -> list[Document]:
    """Return Today: whom to turn to with every reason, and after them whom to leave in peace."""
    lines: list[Document] = [
        {
            "customer_id": line.customer_id,
            "name": line.name,
            "reasons": [{"kind": reason.kind.value, "text": sentences.reason(reason).plain} for reason in line.reasons],
            "channel": line.channel.value if line.channel else None,
        }
        for line in page.lines[:limit]
    ]
    peace: list[Document] = [
        {
            "customer_id": line.customer_id,
            "name": line.name,
            "reasons": [
                {"kind": ReasonKind.LEAVE_IN_PEACE.value, "text": sentences.peace(line.peace).plain},
            ],
            "channel": None,
            "until": _day(line.peace.until),
        }
        for line in page.in_peace
    ]
    return lines + peace


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None
