"""Writing the cards of the sample shop: who a customer is, how they like it, how they may be reached."""

import calendar
import datetime
import random

from db.models import (
    Answer,
    Consent,
    ContactPoint,
    Customer,
    CustomerTag,
    CustomerValue,
    DriftAnswer,
    HandOff,
    OwnFieldValue,
    PostalAddress,
    Quiet,
    RhythmRule,
    Sensitivity,
    Skip,
    Snooze,
    SpecialDay,
)
from db.phones import e164
from db.records import ConsentState, CustomerKind, Language, ReachKind
from db.sample import content
from db.sample.days import ShopDays
from db.sample.everyday import BEGUN
from db.sample.house import House, rhythm_columns
from db.sample.rows import Rows
from db.text import fold, sort_key

_MORNING = datetime.time(9, 30)
_HONORIFICS = {Language.TR: ("Hanım", "Bey"), Language.EN: ("Ms", "Mr")}
_CONSENT_SOURCE = {Language.TR: "Dükkânda, imzalı", Language.EN: "In the shop, signed"}
_CITY, _COUNTRY = "İstanbul", {Language.TR: "Türkiye", Language.EN: "Turkey"}
_CHECKED_WITHIN, _UNCHECKED_SINCE = (8, 82), (96, 128)
_FINDINGS = (2, 2, 1, 1, 1, 0, -1)
_COOL_FINDINGS = (0, 0, -1, -1, -1, -2)
_CONTENT = (content.Temper.WARM, content.Temper.THAWING)


def write_card(rows: Rows, told: content.Customer, house: House, days: ShopDays, language: Language) -> None:
    """Write one customer's card."""
    since = days.day(told.since)
    customer = rows.add(Customer, **_columns(told, house, days, language), made_at=_made_at(told, days))
    _write_reach(rows, told, customer, language)
    _write_days(rows, told, customer, days)
    if told.rhythm:
        rows.add(RhythmRule, customer=customer, **rhythm_columns(told.rhythm))
    for tag in told.tags:
        rows.add(CustomerTag, customer=customer, tag=house.tags[tag])
    for name, text in told.fields.items():
        rows.add(OwnFieldValue, customer=customer, field=house.fields[name], text=text)
    _write_values(rows, told, customer, days)
    asked = max(since, days.day(BEGUN))
    for state, channels in ((ConsentState.GIVEN, told.consents), (ConsentState.REFUSED, told.refuses)):
        for channel in channels:
            source = _CONSENT_SOURCE[language]
            rows.add(
                Consent, customer=customer, channel=channel.value, state=state.value, given_on=asked, source=source
            )
    _write_checks(rows, told, customer, house, days)
    _write_by_hand(rows, told, customer, house, days)


def _columns(told: content.Customer, house: House, days: ShopDays, language: Language) -> dict[str, object]:
    given, _, family = told.name.rpartition(" ")
    firm = told.kind is CustomerKind.FIRM
    honorific = told.title or _HONORIFICS[told.speaks or language][0 if told.woman else 1]
    lost = told.lost
    return {
        "kind": told.kind.value,
        "name": told.name,
        "name_folded": fold(told.name),
        "sort_key": sort_key(told.name),
        "given_name": "" if firm else given,
        "family_name": "" if firm else family,
        "company": house.names[told.firm] if told.firm else told.name if firm else told.company,
        "job_title": told.job_title,
        "honorific": "" if firm else honorific,
        "language": (told.speaks or language).value,
        "pace": told.pace.value if told.pace else None,
        "closeness": told.closeness.value if told.closeness else None,
        "notes": told.notes,
        "owner": house.staff[told.owner],
        "firm": house.customers[told.firm] if told.firm else None,
        "referred_by": house.customers[told.via] if told.via else None,
        "since_on": days.day(told.since),
        "notice_given_on": max(days.day(told.since), days.day(BEGUN)) if told.consents or told.refuses else None,
        "lost_on": days.day(lost.ago) if lost else None,
        "lost_reason": lost.reason if lost else "",
        "lost_to": lost.to if lost else "",
        "won_back_on": days.day(lost.won_back) if lost and lost.won_back is not None else None,
        "archived_at": None if told.archived is None else days.moment(days.day(told.archived), _MORNING),
    }


def _made_at(told: content.Customer, days: ShopDays) -> datetime.datetime:
    return days.moment(days.day(min(told.since, BEGUN)), _MORNING)


def _write_reach(rows: Rows, told: content.Customer, customer: int, language: Language) -> None:
    phone = told.phone or f"053{customer % 10} 555 3{customer // 10 % 10} {customer + 20:02}"
    points = [(ReachKind.PHONE, phone, e164(phone)), (ReachKind.EMAIL, told.email, fold(told.email))]
    points.append((ReachKind.SOCIAL, told.social, fold(told.social)))
    for position, (kind, text, normal) in enumerate(point for point in points if point[1]):
        rows.add(ContactPoint, customer=customer, kind=kind.value, text=text, normal=normal, position=position)
    if told.street:
        place = {"street": told.street, "district": told.district, "city": _CITY, "country": _COUNTRY[language]}
        rows.add(PostalAddress, customer=customer, **place)


def _write_days(rows: Rows, told: content.Customer, customer: int, days: ShopDays) -> None:
    if told.birthday is not None:
        on = days.exactly(-told.birthday)
        year = told.born_leap or told.born
        if (on.month, on.day) == (2, 29) and year is not None and not calendar.isleap(year):
            year -= year % 4
        rows.add(SpecialDay, customer=customer, month=on.month, day=on.day, year=year)
    for day in told.days:
        on = days.exactly(-day.in_)
        # An anniversary first came before the journal was begun, a wedding is yet to come.
        year = on.year - 1 if day.year else on.year
        if (on.month, on.day) == (2, 29) and not calendar.isleap(year):
            on -= datetime.timedelta(1)
        rows.add(SpecialDay, customer=customer, label=day.label, month=on.month, day=on.day, year=year)


def _write_values(rows: Rows, told: content.Customer, customer: int, days: ShopDays) -> None:
    for position, value in enumerate(told.values):
        asked = value.asked if value.asked is not None else value.confirmed
        rows.add(
            CustomerValue,
            customer=customer,
            words=value.words,
            state=value.state.value,
            heard_on=days.day(value.heard),
            asked_on=None if asked is None else days.day(asked),
            confirmed_on=None if value.confirmed is None else days.day(value.confirmed),
            said=value.said,
            position=position,
        )
    for position, noted in enumerate(told.sensitivities):
        rows.add(Sensitivity, customer=customer, words=noted.words, noted_on=days.day(noted.ago), position=position)


def _write_checks(rows: Rows, told: content.Customer, customer: int, house: House, days: ShopDays) -> None:
    """Answer a few traits of the checklist, lately or, for those nobody looked at, long ago."""
    if told.since <= _CHECKED_WITHIN[0] or told.archived is not None or (told.lost and told.lost.won_back is None):
        return
    die = random.Random(f"checklist {told.key}")
    youngest, oldest = _UNCHECKED_SINCE if told.unchecked else _CHECKED_WITHIN
    on = days.day(die.randint(youngest, min(oldest, told.since)))
    for trait in die.sample(sorted(house.traits), 4):
        value = die.choice(_FINDINGS if told.temper in _CONTENT else _COOL_FINDINGS)
        rows.add(Answer, customer=customer, trait=house.traits[trait], on=on, value=value)


def _write_by_hand(rows: Rows, told: content.Customer, customer: int, house: House, days: ShopDays) -> None:
    """Write what the owner set by hand: quiet, snooze, skip, an answer about a silence, a hand-off."""
    if told.quiet:
        begun, until = days.day(told.quiet.from_), days.day(told.quiet.until)
        rows.add(Quiet, customer=customer, from_on=begun, until_on=until, reason=told.quiet.reason)
    if told.snooze:
        made, until = days.day(told.snooze.ago), days.day(told.snooze.until)
        rows.add(Snooze, customer=customer, made_on=made, until_on=until, reason=told.snooze.reason)
    if told.skip:
        rows.add(Skip, customer=customer, on=days.day(told.skip.ago), reason=told.skip.reason)
    if told.drift_answer:
        answer = told.drift_answer
        rows.add(DriftAnswer, customer=customer, on=days.day(answer.ago), answer=answer.answer.value, note=answer.words)
    if told.handed:
        handed = told.handed
        rows.add(
            HandOff,
            customer=customer,
            from_staff=house.staff[handed.from_],
            to_staff=house.staff[handed.to],
            reason=handed.reason,
            introduced=handed.introduced,
            told_on=days.day(handed.ago),
            at=days.moment(days.day(handed.ago), _MORNING),
        )
