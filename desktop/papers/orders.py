"""From the journal to the finished file: any of the shop's papers that is no progress report."""

from __future__ import annotations

import dataclasses
import datetime
import enum

from db.errors import Problem, UserError
from db.journal import Journal
from db.queries.addresses import LeftOut
from desktop import i18n
from desktop.i18n import Words
from desktop.papers.wording import Wording

#: A look back at one relationship goes over a year.
_DAYS_BACK = 365


class Paper(enum.StrEnum):
    """Which paper."""

    MORNING = "morning"
    MONTH = "month"
    POSTER = "poster"
    REVIEW = "review"
    CARD = "card"
    JOB_SLIP = "job_slip"
    LABELS = "labels"


#: Those about one customer.
OF_ONE = frozenset({Paper.REVIEW, Paper.CARD})


@dataclasses.dataclass(frozen=True, slots=True)
class PostWish:
    """Which labels or envelopes: the name of a `desktop.pdf.stocks.Stock`, the first label, to whom a search finds."""

    stock: str = "A4_3X8"
    start: int = 1
    text: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Order:
    """A paper that is wanted.

    Attributes:
        paper: which.
        customer_id: whose, for a paper of `OF_ONE`.
        job_id: which job's, for a job slip.
        since: the first day it looks back on; None for a year, or for four weeks of the shop.
        post: of labels.
        customer_ids: of labels, to whom; empty for all those the search of `post` finds.
    """

    paper: Paper
    customer_id: int = 0
    job_id: int = 0
    since: datetime.date | None = None
    post: PostWish = PostWish()
    customer_ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Finished:
    """A paper as a file.

    Attributes:
        pdf: its bytes.
        name: what it may be called.
        whose: the customer's name; empty for the shop's.
        page: its size in points.
        left_out: of labels, how many of those asked for are not on them, and why.
    """

    pdf: bytes
    name: str
    whose: str
    page: tuple[float, float]
    left_out: LeftOut | None = None


def fulfil(order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    """Return a finished paper.

    Args:
        order: what is wanted.
        journal: open, to be read.
        now: an aware moment; nothing later is told.
        words: the language of the paper.

    Raises:
        UserError: `NOTHING_TO_PRINT`: a poster without a thank-you, a job that is gone, no address; `CUSTOMER_UNKNOWN`.
    """
    make = {
        Paper.MORNING: _morning,
        Paper.MONTH: _month,
        Paper.POSTER: _poster,
        Paper.REVIEW: _review,
        Paper.CARD: _card,
        Paper.JOB_SLIP: _slip,
        Paper.LABELS: _labels,
    }[order.paper]
    return make(order, journal, now, words)


def _morning(_order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.morning import morning
    from desktop.papers.fitting import on_one_page
    from desktop.papers.morning import BAREST, FULLEST, morning_paper

    found = morning(journal, now)
    say = Wording(words, journal.zone, found.today, found.shop)
    pdf = on_one_page(lambda most: morning_paper(found, say, most), FULLEST, BAREST)
    return Finished(
        pdf, f"{words.translate('Papers', 'Morning sheet')} {found.today.isoformat()}", "", say.page_size.value
    )


def _month(_order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.month import month
    from desktop.papers.month import month_paper
    from desktop.pdf.house_paper import house_paper

    found = month(journal, now)
    paper = month_paper(found, Wording(words, journal.zone, found.today, found.shop))
    return Finished(house_paper(paper), f"{paper.kind} {found.today.isoformat()}", "", paper.page_size.value)


def _poster(_order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.poster import poster
    from desktop.papers.poster import poster_of
    from desktop.pdf.poster import wall_poster

    today = journal.today(now)
    found = poster(journal, today)
    if not found.thanks:
        raise UserError(Problem.NOTHING_TO_PRINT)
    paper = poster_of(found, Wording(words, journal.zone, today, found.shop))
    return Finished(wall_poster(paper), f"{paper.title.rstrip('!')} {today.isoformat()}", "", paper.page_size.value)


def _review(order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.review import review
    from desktop.papers.review import review_paper
    from desktop.pdf.house_paper import house_paper

    until = journal.today(now)
    found = review(journal, order.customer_id, order.since or until - datetime.timedelta(_DAYS_BACK), now)
    paper = review_paper(found, Wording(words, journal.zone, until, found.shop))
    return Finished(house_paper(paper), f"{found.card.name} - {paper.kind}", found.card.name, paper.page_size.value)


def _card(order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.review import card_to_print
    from desktop.papers.customer_card import card_paper
    from desktop.pdf.house_paper import house_paper

    until = journal.today(now)
    since = order.since or until - datetime.timedelta(_DAYS_BACK)
    found = card_to_print(journal, order.customer_id, since, until)
    paper = card_paper(found.card, found.newest, Wording(words, journal.zone, until, found.shop))
    return Finished(house_paper(paper), f"{found.card.name} - {paper.kind}", found.card.name, paper.page_size.value)


def _slip(order: Order, journal: Journal, now: datetime.datetime, _words: Words) -> Finished:
    from db.queries.jobslip import job_slip
    from desktop.papers.job_slip import slip_of
    from desktop.pdf.job_slip import job_slip as drawn

    found = job_slip(journal, order.job_id)
    # A copy goes to the client: it speaks their language, whatever the window speaks.
    paper = slip_of(found, Wording(i18n.words(found.client.language), journal.zone, journal.today(now), found.shop))
    return Finished(drawn(paper), f"{found.client.name} - {paper.kind}", found.client.name, paper.page_size.value)


def _labels(order: Order, journal: Journal, now: datetime.datetime, words: Words) -> Finished:
    from db.queries.addresses import addresses
    from desktop.papers.labels import post_of
    from desktop.pdf.labels import post
    from desktop.pdf.stocks import Stock

    found = addresses(journal, journal.today(now), order.post.text, order.customer_ids)
    if not found.found:
        raise UserError(Problem.NOTHING_TO_PRINT, left_out=found.left_out)
    stock = Stock[order.post.stock]
    paper = post_of(found, stock, order.post.start, Wording(words, journal.zone, journal.today(now), found.shop))
    return Finished(post(paper), paper.title, "", stock.page, found.left_out)
