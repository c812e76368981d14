"""Whom the journal knows already: finds the card a contact of a file belongs to, if there is one.

In this order: the file's own id, a phone number, an email address, the name. A number or address shared by people with
unlike names (a family, an office) brings nobody together. Within one file every card is somebody of their own: two that
only look alike are for the owner to merge, who sees both; cards that say exactly the same are one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.alike import alike
from db.engine.bulk import rows_of
from db.exchange.contact_rows import name_of, short
from db.exchange.parsed import ParsedContact, ParsedTouch
from db.models import ContactPoint, Customer
from db.phones import digits, e164, looks_dialled
from db.records import ReachKind
from db.text import fold

#: Ids this long are nobody's row number: they are the same person's wherever they come from.
_TELLING_ID = 16


@dataclass(slots=True, eq=False)
class Person:
    """Somebody the journal knows, or will know when this import is written (`id` None)."""

    id: int | None
    name: str
    name_folded: str
    external_id: str | None
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    in_trash: bool = False
    made_by_file: int = -1
    contact: ParsedContact | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """What a contact is compared by: folded name, phones (E.164 or digits), folded email addresses."""

    name: str
    phones: frozenset[str]
    emails: frozenset[str]
    has_own_name: bool


def keys_of(contact: ParsedContact) -> Keys:
    """Return what a contact is compared by."""
    name = name_of(contact)  # as the journal has it: a very long one is cut short
    phones = contact.phones
    emails = contact.emails
    own = bool(
        contact.formatted_name or contact.given_name or contact.family_name or contact.company or contact.nickname,
    )
    return Keys(
        name=fold(name),
        phones=frozenset([phone.e164 or _figures(phone.text) for phone in phones]) if phones else _NONE,
        emails=frozenset([fold(short(email.text)) for email in emails]) if emails else _NONE,
        has_own_name=own,
    )


def _figures(text: str) -> str:
    kept = short(text)
    return digits(kept) or kept


_NONE: frozenset[str] = frozenset()


class Known:
    """Everybody in the journal, ready to be found, and those a running import adds."""

    def __init__(self) -> None:
        """Read everybody from the journal."""
        self.people: dict[int, Person] = {}
        self._by_external_id: dict[str, list[Person]] = {}
        self._by_phone: dict[str, list[Person]] = {}
        self._by_email: dict[str, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        self._claimed: dict[int, int] = {}
        for person in _read_everybody():
            self.people[person.id or 0] = person
            self._enter(person)

    def claim_same(self, contact: ParsedContact, keys: Keys, file: int) -> Person | None:
        """Return somebody who is the same in everything compared and whom no other card of this file is; or None."""
        for person in self._by_name.get(keys.name, ()):
            same = person.phones == keys.phones and person.emails == keys.emails
            if same and person.external_id == contact.external_id and self._is_free(person, file):
                self._claimed[id(person)] = file
                return person
        return None

    def same_in_file(self, contact: ParsedContact, keys: Keys, file: int) -> Iterator[Person]:
        """Yield whom earlier cards of the same file made that compare the same."""
        for person in self._by_name.get(keys.name, ()):
            same = person.phones == keys.phones and person.emails == keys.emails
            if same and person.made_by_file == file and person.external_id == contact.external_id:
                yield person

    def find(self, contact: ParsedContact, keys: Keys, file: int) -> Person | None:
        """Return whom a contact is, or None if the journal does not know them yet.

        Somebody another card of the file already is comes last: only when nobody else could be meant.
        """
        for taken in (False, True) if self._claimed else (False,):
            found = self._by_id(contact, keys, file, taken=taken)
            if found is None and keys.phones:
                found = self._reached_by(self._by_phone, keys.phones, keys, file, taken=taken)
            if found is None and keys.emails:
                found = self._reached_by(self._by_email, keys.emails, keys, file, taken=taken)
            if found is None and keys.has_own_name:
                found = self._named(keys, file, taken=taken)
            if found is not None:
                self._claimed[id(found)] = file
                return found
        return None

    def whose(self, touch: ParsedTouch, region: str) -> list[Person]:
        """Return everybody a touch may belong to: by id, phone, email address or name, whichever says it first."""
        name = fold(short(touch.customer))  # as the journal has it
        number = _compared(touch.phone, region)
        reached = [
            *(self._by_phone.get(number, ()) if number else ()),
            *(self._by_email.get(fold(touch.email), ()) if touch.email else ()),
        ]
        dialled = _compared(touch.customer, region) if touch.customer[:1] in "+0123456789(" else None
        ways = (
            self._by_external_id.get(touch.customer_id, ()) if touch.customer_id else (),
            [person for person in reached if not name or alike(person.name_folded, name)],
            self._by_name.get(name, ()) if name else (),
            self._by_external_id.get(touch.customer, ()) if touch.customer else (),
            self._by_phone.get(dialled, ()) if dialled else (),
            self._by_email.get(name, ()) if "@" in name else (),
        )
        for way in ways:
            found = list({id(person): person for person in way}.values())
            if found:
                return [person for person in found if not person.in_trash] or found
        return []

    def add(self, contact: ParsedContact, keys: Keys, file: int) -> Person:
        """Enter somebody new."""
        person = Person(None, contact.display_name, keys.name, contact.external_id, keys.phones, keys.emails)
        person.made_by_file = file
        person.contact = contact
        self._enter(person)
        return person

    def learn(self, person: Person, keys: Keys) -> None:
        """Enter what a contact adds to somebody: their further phones and addresses."""
        for phone in keys.phones - person.phones:
            self._by_phone.setdefault(phone, []).append(person)
        for email in keys.emails - person.emails:
            self._by_email.setdefault(email, []).append(person)
        person.phones |= keys.phones
        person.emails |= keys.emails

    def _enter(self, person: Person) -> None:
        if person.external_id:
            self._by_external_id.setdefault(person.external_id, []).append(person)
        self._by_name.setdefault(person.name_folded, []).append(person)
        for phone in person.phones:
            self._by_phone.setdefault(phone, []).append(person)
        for email in person.emails:
            self._by_email.setdefault(email, []).append(person)

    def _is_free(self, person: Person, file: int, *, taken: bool = False) -> bool:
        """Nobody whom this very file made, nor (unless `taken`) whom another card of it already is."""
        return person.made_by_file != file and (taken or self._claimed.get(id(person)) != file)

    def _by_id(self, contact: ParsedContact, keys: Keys, file: int, *, taken: bool) -> Person | None:
        if contact.external_id is None:
            return None
        for person in self._by_external_id.get(contact.external_id, ()):
            told = len(contact.external_id) >= _TELLING_ID or alike(person.name_folded, keys.name)
            if told and self._is_free(person, file, taken=taken):
                return person
        return None

    def _reached_by(
        self,
        index: dict[str, list[Person]],
        wanted: Iterable[str],
        keys: Keys,
        file: int,
        *,
        taken: bool,
    ) -> Person | None:
        found: Person | None = None
        for key in wanted:
            for person in index.get(key, ()):
                if not self._is_free(person, file, taken=taken):
                    continue
                if person.name_folded == keys.name:
                    return person
                if found is None and (not keys.has_own_name or alike(person.name_folded, keys.name)):
                    found = person
        return found

    def _named(self, keys: Keys, file: int, *, taken: bool) -> Person | None:
        """The same name is the same person unless phones or addresses say otherwise."""
        for person in self._by_name.get(keys.name, ()):
            same_phone = not person.phones.isdisjoint(keys.phones)
            other_phones = person.phones and keys.phones and not same_phone
            other_emails = person.emails and keys.emails and person.emails.isdisjoint(keys.emails) and not same_phone
            if not other_phones and not other_emails and self._is_free(person, file, taken=taken):
                return person
        return None


def _compared(text: str, region: str) -> str | None:
    """Return what a number is compared by, as on the cards: E.164, or its digits where no country has such a number."""
    if not text:
        return None
    return e164(text, region) or (digits(text) if looks_dialled(text) else None)


def _read_everybody() -> Iterable[Person]:
    phones: dict[int, set[str]] = defaultdict(set)
    emails: dict[int, set[str]] = defaultdict(set)
    points = ContactPoint.select(ContactPoint.customer, ContactPoint.kind, ContactPoint.text, ContactPoint.normal)
    for customer_id, kind, text, normal in rows_of(points):
        if kind == ReachKind.PHONE.value:
            phones[customer_id].add(normal or digits(text) or text)
        elif kind == ReachKind.EMAIL.value:
            emails[customer_id].add(fold(text))
    rows = Customer.select(
        Customer.id, Customer.name, Customer.name_folded, Customer.external_id, Customer.trashed_at,
    )  # fmt: skip
    for customer_id, name, name_folded, external_id, trashed_at in rows_of(rows.order_by(Customer.id)):
        yield Person(
            customer_id,
            name,
            name_folded,
            external_id,
            frozenset(phones.get(customer_id, ())),
            frozenset(emails.get(customer_id, ())),
            in_trash=trashed_at is not None,
        )
