"""Every kind of record there is, private first, then shareable: what the papers and the client's screen tell of it."""

import dataclasses
import datetime
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.commands import complaints, customers, drifting, listening, ownfields, rhythms, touches
from db.commands.attachments import NewFile, attach_files, attach_to_card
from db.commands.consents import ConsentWord, note_privacy
from db.commands.customers import CustomerDraft, add_customer
from db.commands.staff import add_staff
from db.journal import Journal
from db.models import Complaint, Job, PostalAddress, Promise, SpecialDay, Touch
from db.records import (
    Channel,
    ConsentPurpose,
    ConsentState,
    DriftAnswerKind,
    Language,
    PromiseSide,
    TouchKind,
    ValueState,
)
from db.touchdraft import PromiseWords, TouchDraft
from desktop import i18n, report_making
from desktop.context import Context
from desktop.pages.reports.email_draft import email_draft
from desktop.pages.reports.view import ReportsPage
from desktop.papers import orders
from desktop.report_making import Span
from desktop.reporting import Part
from desktop.widgets.text import PlainLabel
from tests.desktop.reports.leaving import everything, mail_parts

TODAY = datetime.date(2026, 11, 21)
DAYS = (datetime.date(2026, 11, 1), TODAY)

#: What stays in the house whatever is shared: there is no way to mark it for the client.
NEVER = (
    "zqnotes", "zqsensitive", "zqguessed", "zqsaid", "zqremedy", "zqbecause", "zqtheme", "zqhandoff", "zqpeace",
    "zqsilence", "zqsource", "zqtag", "zqfield", "zqown", "zqfile", "zqcardfile", "zqnewsword", "zqtrash", "zqother",
    "zqcompany", "zqsnooze",
)  # fmt: skip
SHARED = tuple(f"zqtouch{kind.value.replace('_', '')}" for kind in TouchKind)
OURS, THEIRS = ("zqopen", "zqkept"), ("zqtheirs",)
WORDS = (*NEVER, *SHARED, *OURS, *THEIRS)


def made(change: object) -> int:
    result = getattr(change, "result", None)
    assert isinstance(result, int)
    return result


def everything_noted(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    """Note every kind of thing about a client who has a coat in hand; nothing of it is marked for her."""
    earlier = now - datetime.timedelta(days=3)
    other = made(add_customer(journal, CustomerDraft(name="Zeynep Zqother"), now))
    for kind, word in zip(TouchKind, SHARED, strict=True):
        draft = TouchDraft(
            ayse, earlier, kind=kind, words=f"duyulan {word}", praised="zqother" if kind is TouchKind.PRAISE else "",
            theme="zqtheme" if kind is TouchKind.COMPLAINT else None,
            companions=(other,), mood=-1, channel=Channel.PHONE,
        )  # fmt: skip
        touches.log_touch(journal, draft, now)
    attach_files(journal, Touch.select(Touch.id).scalar(), [NewFile("zqfile.txt", b"zqfile")], now)
    attach_to_card(journal, ayse, [NewFile("zqcardfile.txt", b"zqcardfile")], now)
    others = TouchDraft(other, earlier, words="zqtrash", shareable=True, companions=(ayse,))
    touches.log_touch(journal, others, now)
    thrown = made(touches.log_touch(journal, TouchDraft(ayse, earlier, words="zqtrash", shareable=True), now))
    touches.trash_touch(journal, thrown, now)
    promised = (
        PromiseWords("zqopen", TODAY),
        PromiseWords("zqkept"),
        PromiseWords("zqtheirs", side=PromiseSide.CUSTOMER),
    )
    touches.make_promises(journal, ayse, promised, now)
    (complaint,) = Complaint.select()
    complaints.remedied(journal, complaint.id, "zqremedy", "zqbecause", now, now)
    customers.set_notes(journal, ayse, "zqnotes", now)
    customers.hand_off(journal, ayse, made(add_staff(journal, "Selin", now)), "zqhandoff", now)
    listening.add_sensitivity(journal, ayse, "zqsensitive", now)
    listening.add_value(journal, ayse, "zqguessed", ValueState.GUESSED, now, said="zqsaid")
    rhythms.leave_in_peace(journal, ayse, TODAY, "zqpeace", now)
    rhythms.snooze(journal, ayse, TODAY, "zqsnooze", now)
    drifting.answer_silence(journal, ayse, DriftAnswerKind.UPSET, "zqsilence", now)
    word = ConsentWord(Channel.LETTER, ConsentPurpose.KEEPING_IN_TOUCH, ConsentState.GIVEN, TODAY, "zqsource")
    note_privacy(journal, ayse, (word,), None, None, now)
    customers.set_tags(journal, (ayse,), ("zqtag",), now)
    ownfields.set_own_fields(journal, ayse, (("zqfield", "zqown"),), now)
    SpecialDay.create(customer=ayse, label="zqcompany", month=11, day=22)
    PostalAddress.create(customer=ayse, street="Moda Cd. 1", city="İstanbul")


def share_all(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    """Mark for the client whatever can be marked, the way the window does it."""
    for touch in list(Touch.select().where(Touch.customer == ayse, Touch.trashed_at.is_null())):
        draft = TouchDraft(
            ayse, touch.at, kind=TouchKind(touch.kind), words=touch.words, mood=-1, shareable=True,
            theme="zqtheme" if touch.kind == "complaint" else None,
            praised="zqother" if touch.kind == "praise" else "",
        )  # fmt: skip
        touches.edit_touch(journal, touch.id, draft, now)
    for promise in list(Promise.select().where(Promise.customer == ayse)):
        touches.share_promise(journal, promise.id, now, shareable=True)


def leaving(journal: Journal, ayse: int, now: datetime.datetime, page: ReportsPage) -> Iterator[tuple[str, str]]:
    """Yield each thing that can get into a client's hands, and all that is readable in it."""
    ordered = report_making.order(journal, ayse, DAYS, TODAY)
    whole = dataclasses.replace(ordered, wishes=dataclasses.replace(ordered.wishes, parts=frozenset(Part)))
    report = report_making.fulfil(whole).made
    assert report is not None
    yield "report", "\n".join(everything(report.pdf))
    draft = email_draft(whole.facts.client.email, report.title, report.cover_note, "a.pdf", report.pdf)
    yield "mail", "\n".join(mail_parts(draft))
    batch = list(map(report_making.fulfil, report_making.orders(journal, [ayse], Span.THIS_MONTH, TODAY)))
    assert batch[0].made is not None
    yield "batch", "\n".join([*everything(batch[0].made.pdf), batch[0].made.cover_note, batch[0].made.title])
    yield "beginning", "\n".join(everything(report_making.opening(whole.facts, whole.wishes, journal.zone, TODAY, 9)))
    yield "client view", "\n".join(shown_to_the_client(page))
    job = Job.select(Job.id).where(Job.customer == ayse).scalar()
    papers = (
        ("labels", orders.Order(orders.Paper.LABELS, customer_ids=(ayse,))),
        ("envelopes", orders.Order(orders.Paper.LABELS, post=orders.PostWish("DL"), customer_ids=(ayse,))),
        ("job slip", orders.Order(orders.Paper.JOB_SLIP, job_id=job)),
    )
    for name, paper in papers:
        finished = orders.fulfil(paper, journal, now, i18n.words(Language.EN))
        yield name, "\n".join([*everything(finished.pdf), finished.name])


def shown_to_the_client(page: ReportsPage) -> Iterator[str]:
    view = page.client_view()
    assert view is not None
    for widget in (view, *view.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, PlainLabel):
            yield widget.text()
    view.deleteLater()


def test_nothing_private_of_any_kind_leaves_and_what_is_shared_stands_where_it_belongs(
    qtbot: QtBot, context: Context, journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    everything_noted(journal, ayse, now)
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.choose(ayse)
    qtbot.waitUntil(lambda: context.tasks.idle and page._shown is not None)
    found = dict(leaving(journal, ayse, now, page))
    assert [(name, word) for name, text in found.items() for word in WORDS if word in text.casefold()] == []

    share_all(journal, ayse, now)
    page.refresh(None)
    qtbot.waitUntil(lambda: context.tasks.idle)
    found = dict(leaving(journal, ayse, now, page))
    told = {name: {word for word in WORDS if word in text.casefold()} for name, text in found.items()}
    promised = {*OURS, *THEIRS}
    assert told == {
        "report": {*promised, *SHARED},
        "mail": set(),  # the report within it is packed
        "batch": promised,
        "beginning": {*promised, *SHARED},
        "client view": promised,
        "labels": set(),
        "envelopes": set(),
        "job slip": set(),
    }
