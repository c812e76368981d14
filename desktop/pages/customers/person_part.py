"""The sheet that opens below the head of a card when the person's own words on it are changed."""

from __future__ import annotations

import dataclasses
import datetime

from db.changes import Change
from db.commands import customers as commands
from db.days import read_day
from db.journal import Journal
from db.queries.card import Card as CustomerCard
from db.queries.customers import firm_named, resolve
from db.queries.telling import told_exactly
from desktop.pages.customers.form_part import OnDemandPart
from desktop.pages.customers.person import draft_of
from desktop.pages.customers.person_form import PersonForm, PersonWishes


class PersonPart(OnDemandPart[PersonWishes]):
    """Names, firm, form of address, language, since when, through whom."""

    def title(self) -> str:
        return self.tr("Who this is")

    def edit_name(self) -> str:
        return self.tr("Change the name")

    def known(self, card: CustomerCard) -> PersonWishes:
        given, family = card.given_name, card.family_name
        if not (given or family) and card.name != card.company:
            given, _, family = card.name.rpartition(" ")
            given, family = (given, family) if given else (family, "")
        return PersonWishes(
            kind=card.kind,
            given_name=given,
            family_name=family,
            company=card.company,
            job_title=card.job_title,
            honorific=card.honorific,
            form_of_address=card.form_of_address,
            language=card.language,
            since=self._context.formats().date(card.since_on),
            referred_by=card.referred_by,
        )

    def made(self, wishes: PersonWishes) -> PersonForm:
        return PersonForm(self._context.words(), wishes, self._context.journal)

    def keep(self, card: CustomerCard, before: PersonWishes, wishes: PersonWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        draft = dataclasses.replace(
            draft_of(card),
            kind=wishes.kind,
            name="",
            given_name=wishes.given_name,
            family_name=wishes.family_name,
            company=wishes.company,
            job_title=wishes.job_title,
            honorific=wishes.honorific,
            form_of_address=wishes.form_of_address,
            language=wishes.language,
            since_on=_day(wishes.since) or card.since_on,
        )

        def change() -> Change:
            brought_by = card.referred_by_id
            if wishes.referred_by != card.referred_by:
                brought_by = _whose(journal, wishes.referred_by)
            whole = dataclasses.replace(draft, referred_by_id=brought_by)
            if wishes.company != card.company:
                firm_id = firm_named(journal, wishes.company)
                whole = dataclasses.replace(whole, firm_id=firm_id if firm_id != card.id else None)
            return commands.edit_customer(journal, card.id, whole, now)

        self._context.do(change, self.kept)


def _whose(journal: Journal, name: str) -> int | None:
    """Return whose card a name stands for; None for none."""
    return (told_exactly(journal, name) or resolve(journal, name)) if name else None


def _day(text: str) -> datetime.date | None:
    found = read_day(text)
    return datetime.date(found.year, found.month, found.day) if found is not None and found.year else None
