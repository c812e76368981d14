"""`hatir log`: one touch from one line, and what was understood of it."""

from __future__ import annotations

from db.commands.quick import draft_from, log_entry
from db.journal import Journal
from db.queries.customers import resolve, rows
from db.queries.people import JournalPeople
from db.quickentry.parser import parse
from db.quickentry.people import PersonRef
from db.records import PromiseSide, TouchKind
from db.touchdraft import PromiseWords
from desktop import cli, terms
from desktop.cli.session import Session
from desktop.i18n import Words


def log(session: Session) -> int:
    """Keep one touch by quick entry; say how the line was understood."""
    with session.writing() as journal:
        now = journal.local(session.now)
        selected = _selected(session, journal)
        entry = parse(session.asked.line, now=now, people=JournalPeople(journal), selected=selected)
        draft = draft_from(entry, selected.id if selected else None)
        change = log_entry(journal, entry, session.now, selected.id if selected else None)
        name = rows(journal, [draft.customer_id])[0].name
    words, formats = session.words, session.formats
    understood = [
        name,
        terms.titled(draft.kind, words) if draft.kind is not TouchKind.NOTE else "",
        terms.named(draft.direction, words) if draft.direction else "",
        terms.named(draft.channel, words) if draft.channel else "",
        formats.date(draft.at.date()) + (f" {formats.time(draft.at)}" if draft.has_time else ""),
        terms.mood(draft.mood, words) if draft.mood is not None else "",
        words.translate("CommandLine", "%n minute(s)", None, draft.minutes) if draft.minutes else "",
        "" if draft.reached else words.translate("CommandLine", "nobody was reached"),
        *(
            _promise(promise, words)
            + (f" · {formats.date(promise.due_on)}" if promise.due_on else "")
            + (f" {formats.time(promise.due_time)}" if promise.due_time else "")
            for promise in draft.promises
        ),
        f"“{draft.words}”" if draft.words else "",
    ]
    session.say(" · ".join(part for part in understood if part))
    session.hand_over(
        {
            "touch_id": change.result,
            "customer_id": draft.customer_id,
            "name": name,
            "at": draft.at.isoformat(),
            "has_time": draft.has_time,
            "kind": draft.kind.value,
            "direction": draft.direction.value if draft.direction else None,
            "channel": draft.channel.value if draft.channel else None,
            "reached": draft.reached,
            "mood": draft.mood,
            "minutes": draft.minutes,
            "theme": draft.theme,
            "praised": draft.praised or None,
            "shareable": draft.shareable,
            "words": draft.words,
            "promises": [
                {
                    "words": promise.words,
                    "due": promise.due_on.isoformat() if promise.due_on else None,
                    "time": promise.due_time.isoformat("minutes") if promise.due_time else None,
                    "side": promise.side.value,
                    "shareable": promise.shareable,
                }
                for promise in draft.promises
            ],
        },
    )
    return cli.DONE


def _promise(promise: PromiseWords, words: Words) -> str:
    if promise.side is PromiseSide.CUSTOMER:
        return words.translate("CommandLine", "their word: {words}").format(words=promise.words)
    return words.translate("CommandLine", "promise: {words}").format(words=promise.words)


def _selected(session: Session, journal: Journal) -> PersonRef | None:
    if session.asked.customer is None:
        return None
    customer_id = resolve(journal, session.asked.customer)
    return PersonRef(customer_id, rows(journal, [customer_id])[0].name)
