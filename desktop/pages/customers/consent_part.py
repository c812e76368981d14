"""What a customer allows: by which way, for what, since when, and how they said so; what the law asks to be noted."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from db.commands import consents as commands
from db.commands.consents import ConsentWord
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import ConsentOf
from db.records import Channel, ConsentPurpose, ConsentState
from desktop import terms
from desktop.pages.customers.consent_form import ASKED_ABOUT, ConsentForm, ConsentWishes
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.typed_day import typed_day
from desktop.widgets.lines import IconLine, quiet


class ConsentPart(FormPart[ConsentWishes]):
    """One line for the channels of which the same was said."""

    def title(self) -> str:
        return self.tr("What they allow")

    def edit_name(self) -> str:
        return self.tr("Note what they allow, or a privacy notice")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.consents, card.standing.notice_given_on, card.standing.keep_until)

    def known(self, card: CustomerCard) -> ConsentWishes:
        said = {(one.channel, one.purpose): one.state for one in card.consents}
        return ConsentWishes(
            said=tuple(said.get(about) for about in ASKED_ABOUT),
            on=self._shown(self._context.today()),
            source="",
            notice=self._shown(card.standing.notice_given_on),
            keep_until=self._shown(card.standing.keep_until),
        )

    def made(self, wishes: ConsentWishes) -> ConsentForm:
        return ConsentForm(self._context.words(), wishes)

    def keep(self, card: CustomerCard, before: ConsentWishes, wishes: ConsentWishes) -> None:
        journal, now, today = self._context.journal, self._context.now(), self._context.today()
        on = typed_day(wishes.on, today) or today
        words = tuple(
            ConsentWord(*about, said, on, wishes.source)
            for about, was, said in zip(ASKED_ABOUT, before.said, wishes.said, strict=True)
            if said is not None and said is not was
        )
        notice, keep_until = typed_day(wishes.notice, today), typed_day(wishes.keep_until, today)
        self._context.do(lambda: commands.note_privacy(journal, card.id, words, notice, keep_until, now), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        words, formats = self._context.words(), self._context.formats()
        alike: dict[tuple[str, bool], list[Channel]] = {}
        for channel in dict.fromkeys(channel for channel, _ in ASKED_ABOUT):
            said = [one for one in card.consents if one.channel is channel]
            if said:
                refused = all(one.state is ConsentState.REFUSED for one in said)
                alike.setdefault((self._below(said), refused), []).append(channel)
        for (below, refused), channels in alike.items():
            first, *others = channels
            names = ", ".join([terms.titled(first, words), *(terms.named(channel, words) for channel in others)])
            self.body.addWidget(IconLine(terms.channel_icon(first), names, below, "bad" if refused else "muted"))
        if not card.consents:
            self.body.addWidget(quiet(self.tr("Nobody asked yet.")))
        standing = card.standing
        if standing.notice_given_on is not None:
            told = self.tr("Privacy notice given on {day}").format(day=formats.date(standing.notice_given_on))
            self.body.addWidget(IconLine("shield-check", told))
        if standing.keep_until is not None:
            over = standing.keep_until < self._context.today()
            told = self.tr("To be kept until {day}").format(day=formats.date(standing.keep_until))
            below = self.tr("That day has passed: look whether the card may stay.") if over else ""
            self.body.addWidget(IconLine("clock", told, below, "bad" if over else "muted"))

    def _below(self, said: Sequence[ConsentOf]) -> str:
        """Say it in one line where everything was said at once, else in one for each purpose."""
        words, formats, today = self._context.words(), self._context.formats(), self._context.today()
        lines: list[str] = []
        for one in sorted(said, key=lambda one: list(ConsentPurpose).index(one.purpose)):
            word = self.tr("yes") if one.state is ConsentState.GIVEN else self.tr("no")
            about = self.tr("{purpose}: {word}").format(purpose=terms.named(one.purpose, words), word=word)
            lines.append(" · ".join(filter(None, (about, formats.short(one.on, today), one.source))))
        return "\n".join(lines)

    def _shown(self, day: datetime.date | None) -> str:
        return self._context.formats().date(day) if day is not None else ""
