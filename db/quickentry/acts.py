"""What a word or phrase tells of a touch: the shape the vocabularies are written in."""

import enum
from dataclasses import dataclass, replace

from db.quickentry.turkish import Case, Person
from db.records import Channel, TouchKind


class Starter(enum.Enum):
    """Who started the touch the words speak of."""

    SUBJECT = enum.auto()  # whoever the verb speaks of: the first person is the shop, the third the customer
    SHOP = enum.auto()
    SHOP_UNLESS_SAID = enum.auto()  # the shop, where no word beside it names another: "sent a card"
    CUSTOMER = enum.auto()
    EITHER = enum.auto()  # a talk of two


class Strength(enum.IntEnum):
    """How sure the words speak of a contact."""

    FACT = 0  # tells a kind or a mood, no contact
    HINT = 1  # asked, said: somebody talked, who started is a guess
    CONTACT = 2


class Kept(enum.Enum):
    """When words that were understood stay in the note as well."""

    NEVER = enum.auto()
    AFTER_A_WORD = enum.auto()  # right after a word that stays: "annesi aradı"
    WITH_CLAUSE = enum.auto()  # where their clause holds more: "2 gömlek aldı"
    ALWAYS = enum.auto()  # what they say stands in no field: "randevu aldı"


@dataclass(frozen=True, slots=True)
class Act:
    """What a phrase tells.

    Attributes:
        customer: the kind of touch when the customer is the one who did it; None: then it is no event here.
        shop: the same for the shop.
        channel: the way it goes by itself (aramak is the phone), None when it may be any.
        starter: who started it.
        acted_on: the case in which Turkish names the person acted on; a person standing in it did not do it.
        reached: False when it says that nobody was reached, True when it says somebody was at last.
        strength: how sure it speaks of a contact.
        kept: when the words stay in the note.
        needs_person: it counts only where a person stands right after it: "saw Emily", not "saw the coat".
    """

    customer: TouchKind | None = TouchKind.TALK
    shop: TouchKind | None = TouchKind.TALK
    channel: Channel | None = None
    starter: Starter = Starter.SUBJECT
    acted_on: Case | None = None
    reached: bool | None = None
    strength: Strength = Strength.CONTACT
    kept: Kept = Kept.AFTER_A_WORD
    needs_person: bool = False

    def by(self, channel: Channel | None) -> "Act":
        """Return the same act by `channel`."""
        return replace(self, channel=channel)


@dataclass(frozen=True, slots=True)
class Hit:
    """An act found in a line.

    Attributes:
        act: what it tells.
        first, last: its tokens (there may be others between a Turkish noun and its verb).
        person: who the verb speaks of.
        tokens: the indices that are the phrase itself.
        english: whether the words around it decide who did it (called Ayşe, Ayşe called).
    """

    act: Act
    first: int
    last: int
    person: Person
    tokens: tuple[int, ...]
    english: bool = False

    @property
    def meets(self) -> bool:
        """Whether it speaks of people meeting: aradı, geldi, konuştuk."""
        return self.act.strength is Strength.CONTACT and self.act.kept is Kept.AFTER_A_WORD
