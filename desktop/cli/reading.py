"""Commands that only read: customers, one customer, today, imports. They work while a window has the journal open."""

from __future__ import annotations

from collections.abc import Sequence

from db.queries import customers as listed
from db.queries.drifting import drifting
from db.queries.timeline import timeline
from db.queries.today import today_page
from desktop import cli
from desktop.cli import shapes
from desktop.cli.session import Session
from desktop.sentences import Sentences

#: One card prints its newest entries; the window shows them all.
_ENTRIES = 50

#: So many files of an import are named.
_FILES = 3


def customers(session: Session) -> int:
    """List customers, or those a search finds."""
    with session.reading() as journal:
        found = listed.details(journal, session.asked.search, session.asked.limit)
    session.hand_over([shapes.customer(detail) for detail in found])
    rows = [
        (
            str(detail.id),
            detail.name,
            detail.phones[0] if detail.phones else "",
            session.formats.date(detail.last_contact_on) if detail.last_contact_on else "",
            ", ".join(detail.tags),
        )
        for detail in found
    ]
    _table(session, rows)
    session.say(session.words.translate("CommandLine", "%n customer(s)", None, len(found)))
    return cli.DONE


def customer(session: Session) -> int:
    """Show one card with the newest entries of its timeline."""
    with session.reading() as journal:
        customer_id = listed.resolve(journal, session.asked.who)
        detail = listed.details_of(journal, [customer_id])[0]
        entries = timeline(journal, customer_id, limit=_ENTRIES)
    sentences = Sentences(session.words, session.formats)
    session.hand_over({**shapes.customer(detail), "timeline": [shapes.entry(entry) for entry in entries.entries]})
    session.say(detail.name)
    for part in (detail.company, *detail.phones, *detail.emails, ", ".join(detail.tags)):
        if part:
            session.say(f"  {part}")
    _table(
        session,
        [
            (session.formats.date(entry.on), sentences.entry(entry), entry.words.replace("\n", " "))
            for entry in entries.entries
        ],
    )
    session.say(session.words.translate("CommandLine", "%n entry(s) on the timeline", None, entries.total))
    return cli.DONE


def today(session: Session) -> int:
    """Say whom to ask after, and whom to leave in peace, with the reasons."""
    limit: int | None = session.asked.limit
    now = session.now
    with session.reading() as journal:
        day = journal.today(now)
        page = today_page(journal, now, limit=max(limit or 0, 200), drifts=drifting(journal, day))
    sentences = Sentences(session.words, session.formats, day)
    session.hand_over(shapes.today(page, sentences, limit))
    session.say(session.formats.day(day))
    for line in page.lines[:limit]:
        session.say(f"{line.name} ({line.customer_id})")
        for reason in line.reasons:
            session.say(f"  {sentences.reason(reason).plain}")
        for told in (sentences.how(line) if line.channel else "", sentences.refused(line.refused)):
            if told:
                session.say(f"  {told}")
    if not page.lines:
        session.say(session.words.translate("CommandLine", "Nobody is waiting to be asked after."))
    if page.in_peace:
        session.say(session.words.translate("CommandLine", "Leave in peace:"))
        for waiting in page.in_peace:
            session.say(f"  {waiting.name}: {sentences.peace(waiting.peace).plain}")
    return cli.DONE


def imports(session: Session) -> int:
    """List the imports, newest first."""
    from db.exchange.importing import list_imports

    with session.reading() as journal:
        batches = list_imports(journal)
    session.hand_over(
        [
            {
                "batch": batch.id,
                "at": batch.at.isoformat(),
                "files": list(batch.files),
                "kind": batch.kind,
                "added": batch.added,
                "updated": batch.updated,
                "unchanged": batch.unchanged,
                "undone": batch.undone_at is not None,
            }
            for batch in batches
        ],
    )
    rows = [
        (
            str(batch.id),
            session.formats.date(batch.at.date()),
            ", ".join(batch.files[:_FILES]) + (" …" if len(batch.files) > _FILES else ""),
            session.words.translate("CommandLine", "%n added", None, batch.added),
            session.words.translate("CommandLine", "undone") if batch.undone_at else "",
        )
        for batch in batches
    ]
    _table(session, rows)
    if not batches:
        session.say(session.words.translate("CommandLine", "Nothing has been imported yet."))
    return cli.DONE


def _table(session: Session, rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        session.say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
