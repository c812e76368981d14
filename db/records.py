"""The field's words as closed sets, shared by every layer.

Values are stored in journals and in exported files: a value once released is never renamed.
"""

import enum


class CustomerKind(enum.StrEnum):
    """A person, or a firm with its contact people."""

    PERSON = "person"
    FIRM = "firm"


class Language(enum.StrEnum):
    """The languages Hatır speaks, as ISO 639-1 codes."""

    TR = "tr"
    EN = "en"


class FormOfAddress(enum.StrEnum):
    """How formally a customer is spoken to in Turkish: siz or sen."""

    SIZ = "siz"
    SEN = "sen"


class Channel(enum.StrEnum):
    """By which way a touch happened or is wished for."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    EMAIL = "email"
    LETTER = "letter"
    SOCIAL = "social"
    OTHER = "other"


class Direction(enum.StrEnum):
    """Who started a touch: the customer (in) or the shop (out)."""

    IN = "in"
    OUT = "out"


class TouchKind(enum.StrEnum):
    """What a touch was."""

    TALK = "talk"
    VISIT = "visit"
    PURCHASE = "purchase"
    COMPLAINT = "complaint"
    PRAISE = "praise"
    SUGGESTION = "suggestion"
    LIKE = "like"
    HOW_ARE_YOU = "how_are_you"
    GIFT = "gift"
    DELIVERY = "delivery"
    REMEDY = "remedy"
    NOTE = "note"


class Pace(enum.StrEnum):
    """The tempo a customer likes to be spoken to in."""

    BRISK = "brisk"
    MEASURED = "measured"
    CHATTY = "chatty"


class Closeness(enum.StrEnum):
    """How near a customer wants the shop to be."""

    JUST_THE_JOB = "just_the_job"
    FRIENDLY = "friendly"
    CLOSE = "close"


class ReachKind(enum.StrEnum):
    """What a contact point is."""

    PHONE = "phone"
    EMAIL = "email"
    SOCIAL = "social"
    WEB = "web"
    OTHER = "other"


class ValueState(enum.StrEnum):
    """How sure the shop is of what a customer values: a guess until repeated back and agreed to."""

    GUESSED = "guessed"
    ASKED = "asked"
    CONFIRMED = "confirmed"


class BreakCause(enum.StrEnum):
    """What broke a relationship."""

    COMPLAINT = "complaint"
    BROKEN_PROMISE = "broken_promise"
    BY_HAND = "by_hand"


class PromiseOutcome(enum.StrEnum):
    """How a promise ended. Told early: the customer heard of the change before the day."""

    KEPT = "kept"
    TOLD_EARLY = "told_early"
    LATE = "late"
    BROKEN = "broken"


class PromiseSide(enum.StrEnum):
    """Who gave the word: the shop, or the customer."""

    SHOP = "shop"
    CUSTOMER = "customer"


class OwnFieldKind(enum.StrEnum):
    """What a field the shop made up for its cards holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"


class Colour(enum.StrEnum):
    """A colour the shop gave a tag or somebody who works there; its shades stand in the theme."""

    ROSE = "rose"
    AMBER = "amber"
    OLIVE = "olive"
    TEAL = "teal"
    BLUE = "blue"
    PLUM = "plum"


class ComplaintOutcome(enum.StrEnum):
    """How a complaint was closed: by the customer's own yes, or counted apart as not reachable."""

    YES = "yes"
    UNREACHABLE = "unreachable"


class ConsentState(enum.StrEnum):
    """What the customer said about being written to or called (KVKK, İYS)."""

    GIVEN = "given"
    REFUSED = "refused"


class ConsentPurpose(enum.StrEnum):
    """What a consent is about: asking after them and news of their work, or offers (commercial messages to İYS)."""

    KEEPING_IN_TOUCH = ""
    OFFERS = "offers"


class BrandLineKind(enum.StrEnum):
    """What a line of the brand guide says: what the shop stands for, a word it uses, a word it never uses."""

    STANDS_FOR = "stands_for"
    USES = "uses"
    NEVER = "never"


class DriftAnswerKind(enum.StrEnum):
    """What the owner knows of a silence: they are upset, they moved, it is their season, or something else."""

    UPSET = "upset"
    MOVED = "moved"
    SEASON = "season"
    OTHER = "other"


class ReportKind(enum.StrEnum):
    """Which paper a report record stands for."""

    PROGRESS = "progress"
    REVIEW = "review"
    CARD = "card"


class ReasonKind(enum.StrEnum):
    """Why a customer stands on Today, strongest first; the last one asks to be left in peace."""

    COMPLAINT = "complaint"
    PROMISE_LATE = "promise_late"
    PROMISE_DUE = "promise_due"
    NEWS_DUE = "news_due"
    DRIFT = "drift"
    OVERDUE = "overdue"
    SPECIAL_DAY = "special_day"
    AFTER_DELIVERY = "after_delivery"
    NEVER_TALKED = "never_talked"
    UNCHECKED = "unchecked"
    LEAVE_IN_PEACE = "leave_in_peace"


class PeaceKind(enum.StrEnum):
    """Why a customer is to be left in peace for now."""

    TOO_SOON = "too_soon"
    THEIR_TURN = "their_turn"
    QUIET = "quiet"
    NO_CONSENT = "no_consent"
    SNOOZED = "snoozed"
