"""Comparing touches of files with a journal: whose they are, which are new, which are told otherwise than before."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.engine.bulk import rows_of
from db.exchange.known import Known, Person, keys_of
from db.exchange.names import looks_like_firm, split_name
from db.exchange.parsed import (
    LeftOut,
    LeftOutReason,
    ParsedContact,
    ParsedEmail,
    ParsedPhone,
    ParsedTouch,
    Warned,
    WarnedReason,
)
from db.journal import Journal
from db.models import Business, Touch
from db.phones import e164, looks_dialled
from db.records import CustomerKind
from db.text import fold, lower_tr

#: What the same touch, known by its own id, may say otherwise the next time.
_CHANGING: tuple[str, ...] = (
    "at", "on", "has_time", "direction", "channel", "kind", "mood", "words", "minutes", "shareable",
)  # fmt: skip

#: What a touch says, by column, as the engine keeps it.
Columns = dict[str, object]


@dataclass(slots=True)
class TouchEntry:
    """A touch with a person: to be added (`id` None), or there and told otherwise now."""

    person: Person
    touch: ParsedTouch
    columns: Columns
    id: int | None = None
    before: Columns | None = None


class TouchPlan:
    """Whose the touches are, which of them are new and which are told otherwise than before."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.new: list[TouchEntry] = []
        self.new_people: list[Person] = []
        self.unchanged = 0
        self.left_out: list[LeftOut] = []
        self.warnings: list[Warned] = []
        self._known = Known()
        self._region = str(Business.select(Business.region).tuples().first()[0])
        self._by_external_id: dict[str, TouchEntry] = {}
        self._changed: dict[str, TouchEntry] = {}
        self._told: set[str] = set()

    @property
    def changed(self) -> list[TouchEntry]:
        """Those that are told otherwise than before."""
        return list(self._changed.values())

    def take(self, file: int, touches: Sequence[ParsedTouch]) -> None:
        """Compare the touches of one file with the journal."""
        whose: list[tuple[Person, ParsedTouch]] = []
        for touch in touches:
            person = self._whose(touch, file)
            if person is not None:
                whose.append((person, touch))
        present = _Present({person.id for person, _ in whose if person.id is not None})
        for person, touch in whose:
            self._compare(TouchEntry(person, touch, _columns_of(touch, self.journal)), present)

    def _whose(self, touch: ParsedTouch, file: int) -> Person | None:
        found = self._known.whose(touch, self._region)
        if len(found) > 1:
            params = {"text": touch.customer, "names": [person.name for person in found]}
            self.left_out.append(LeftOut(touch.file, touch.line, LeftOutReason.SEVERAL_CUSTOMERS, params, touch.sheet))
            return None
        if not found:
            contact = _contact_of(touch, self._region)
            person = self._known.add(contact, keys_of(contact), file)
            self.new_people.append(person)
            return person
        name = found[0].name
        if touch.customer not in self._told and _is_spelled_otherwise(touch.customer, name):
            self._told.add(touch.customer)
            params = {"text": touch.customer, "name": name}
            self.warnings.append(Warned(touch.file, touch.line, WarnedReason.MATCHED_BY_SPELLING, params, touch.sheet))
        return found[0]

    def _compare(self, entry: TouchEntry, present: "_Present") -> None:
        external_id = entry.touch.external_id
        if external_id is None:
            if entry.person.id is not None and present.takes(entry.person.id, entry.columns):
                self.unchanged += 1
            else:
                self.new.append(entry)
            return
        earlier = self._by_external_id.get(external_id)
        if earlier is not None:
            # The same id twice in the files: the later word holds.
            earlier.touch, earlier.columns = entry.touch, entry.columns
            self.unchanged += 1
            self._settle(external_id, earlier)
            return
        stored = present.by_external_id.get(external_id)
        if stored is None:
            self.new.append(entry)
        else:
            entry.id, entry.before = stored
            self.unchanged += 1
            self._settle(external_id, entry)
        self._by_external_id[external_id] = entry

    def _settle(self, external_id: str, entry: TouchEntry) -> None:
        """Count a touch that was there as changed or not, by what was said of it last."""
        if entry.before is None:
            return
        if entry.before == entry.columns:
            self.unchanged += self._changed.pop(external_id, None) is not None
        elif external_id not in self._changed:
            self._changed[external_id] = entry
            self.unchanged -= 1


class _Present:
    """The touches the journal holds: by their own id, and those of some people by what they say."""

    def __init__(self, customer_ids: set[int]) -> None:
        self.by_external_id: dict[str, tuple[int, Columns]] = {}
        self._said: Counter[tuple[object, ...]] = Counter()
        fields = [getattr(Touch, name) for name in _CHANGING]
        query = Touch.select(Touch.id, Touch.customer, Touch.external_id, *fields)
        for touch_id, customer_id, external_id, *values in rows_of(query):
            columns: Columns = dict(zip(_CHANGING, map(as_text, values), strict=True))
            if external_id is not None:
                self.by_external_id[external_id] = (touch_id, columns)
            elif customer_id in customer_ids:
                self._said[_key(customer_id, columns)] += 1

    def takes(self, customer_id: int, columns: Columns) -> bool:
        """Say whether such a touch is there that no other one of the files was yet; it is this one's from now on."""
        key = _key(customer_id, columns)
        if self._said[key] <= 0:
            return False
        self._said[key] -= 1
        return True


def _columns_of(touch: ParsedTouch, journal: Journal) -> Columns:
    """Return what a touch says, as the engine keeps it."""
    return {
        "at": moment_text(touch.at),
        "on": journal.today(touch.at).isoformat(),
        "has_time": touch.has_time,
        "direction": touch.direction.value if touch.direction else None,
        "channel": touch.channel.value if touch.channel else None,
        "kind": touch.kind.value,
        "mood": touch.mood,
        "words": touch.words,
        "minutes": touch.minutes,
        "shareable": touch.shareable,
    }


def _key(customer_id: int, columns: Columns) -> tuple[object, ...]:
    return customer_id, columns["at"], columns["kind"], columns["words"]


def as_text(value: object) -> object:
    """Return a value as text or number, however the engine gives moments and days."""
    return str(value)[:19] if isinstance(value, datetime.date) else value


def moment_text(at: datetime.datetime) -> str:
    """Return an aware moment as the engine keeps it: UTC, to the second."""
    return at.astimezone(datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")


def _contact_of(touch: ParsedTouch, region: str) -> ParsedContact:
    """Return somebody not known yet, as far as a touch tells."""
    name = touch.customer
    phone = touch.phone or (name if e164(name, region) or looks_dialled(name) else "")
    email = touch.email or (name if "@" in name and " " not in name else "")
    bare = "" if name in {phone, email} else name
    is_firm = looks_like_firm(bare)
    parts = split_name(bare) if bare and not is_firm else None
    return ParsedContact(
        formatted_name=bare or ("" if phone or email else touch.customer_id),
        given_name=parts.given if parts else "",
        family_name=parts.family if parts else "",
        prefix=parts.prefix if parts else "",
        suffix=parts.suffix if parts else "",
        company=bare if is_firm else "",
        kind=CustomerKind.FIRM if is_firm else CustomerKind.PERSON,
        phones=(ParsedPhone(phone, "", e164(phone, region)),) if phone else (),
        emails=(ParsedEmail(email),) if email else (),
        external_id=touch.customer_id or None,
        file=touch.file,
        line=touch.line,
        sheet=touch.sheet,
    )


def _is_spelled_otherwise(written: str, name: str) -> bool:
    """Say whether two names that fold to the same are written with other letters."""
    if fold(written) != fold(name):
        return False
    return " ".join(lower_tr(written).split()) != " ".join(lower_tr(name).split())
