"""What a customer allows is noted by channel and purpose, with the day and how it was said; checks honour it."""

import datetime
from collections.abc import Callable

from db.commands.consents import ConsentWord, note_privacy
from db.commands.customers import AddressDraft, set_reach
from db.journal import Journal
from db.queries.addresses import addresses
from db.queries.card import card
from db.queries.cardparts import ConsentOf
from db.queries.customerfacts import facts_of
from db.records import Channel, ConsentPurpose, ConsentState
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.consent_form import ASKED_ABOUT, ConsentForm
from desktop.pages.customers.consent_part import ConsentPart
from desktop.widgets.lines import IconLine
from desktop.widgets.text import PlainLabel
from tests.desktop.customers.conftest import NOW, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]

TODAY = NOW.date()
MARCH = datetime.date(2026, 3, 3)


def test_consent_is_noted_by_channel_and_purpose_with_its_day_and_how_it_was_given(
    journal: Journal, ayse: int, open_card: Open, settle: Settle
) -> None:
    part = the(open_card(ayse), ConsentPart)
    part.open_form()
    form = the(part, ConsentForm)
    pills = dict(zip(ASKED_ABOUT, form.pills, strict=True))
    phone, offers = pills[Channel.PHONE, ConsentPurpose.KEEPING_IN_TOUCH], pills[Channel.PHONE, ConsentPurpose.OFFERS]
    assert phone.accessibleName() == "Phone, keeping in touch: not asked"
    phone.click()
    offers.click()
    offers.click()
    assert offers.accessibleName() == "Phone, offers: no"
    form._on.setText("3 March 2026")
    form._source.setText("in the shop, signed")
    form._notice.setText("3 March 2026")
    form._keep_until.setText("3 March 2036")
    form.accepted.emit()
    settle()
    shown = card(journal, ayse, TODAY)
    signed = (MARCH, "in the shop, signed")
    assert shown.consents == (
        ConsentOf(Channel.PHONE, ConsentPurpose.KEEPING_IN_TOUCH, ConsentState.GIVEN, *signed),
        ConsentOf(Channel.PHONE, ConsentPurpose.OFFERS, ConsentState.REFUSED, *signed),
    )
    assert (shown.standing.notice_given_on, shown.standing.keep_until) == (MARCH, datetime.date(2036, 3, 3))
    (line,) = [line for line in part.findChildren(IconLine) if line.isVisible()][:1]
    assert [label.text() for label in line.findChildren(PlainLabel)][-1] == (
        "keeping in touch: yes · 3 Mar · in the shop, signed\noffers: no · 3 Mar · in the shop, signed"
    )
    # What was once said is not unsaid; the other word is a new one, and the old one is kept.
    part.open_form()
    pill = dict(zip(ASKED_ABOUT, the(part, ConsentForm).pills, strict=True))[ASKED_ABOUT[0]]
    pill.click()
    pill.click()
    assert pill.said is ConsentState.GIVEN
    pill.click()
    the(part, ConsentForm).accepted.emit()
    settle()
    assert card(journal, ayse, TODAY).word_on(Channel.PHONE) is ConsentState.REFUSED


def test_who_wants_no_offers_is_still_asked_after_and_written_to(journal: Journal, ayse: int) -> None:
    set_reach(journal, ayse, (), (AddressDraft("Moda Cd. 14", city="İstanbul"),), (), NOW)

    def say(purpose: ConsentPurpose) -> None:
        words = tuple(
            ConsentWord(channel, purpose, ConsentState.REFUSED, TODAY) for channel in (Channel.PHONE, Channel.LETTER)
        )
        note_privacy(journal, ayse, words, None, None, NOW)

    def left_out() -> tuple[frozenset[Channel], int]:
        refused = facts_of(journal, ayse, NOW).refused
        return frozenset(refused), addresses(journal, TODAY, customer_ids=(ayse,)).left_out.no_letters

    say(ConsentPurpose.OFFERS)
    assert left_out() == (frozenset(), 0)
    say(ConsentPurpose.KEEPING_IN_TOUCH)
    assert left_out() == (frozenset({Channel.PHONE, Channel.LETTER}), 1)
