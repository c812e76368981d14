"""Customers: who they are, how they like it, what they value, and how they may be reached."""

import peewee

from db.models.base import Kept, MomentField, Row, word
from db.models.shop import Attachment, Staff


class Tag(Kept):
    """A word the shop groups customers by; it may carry a rhythm."""

    name = peewee.CharField()
    name_folded = peewee.CharField(unique=True)
    colour = word(null=True)


class Customer(Kept):
    """A person or a firm.

    `name` is what the card shows; `name_folded` and `sort_key` are derived from it. The last block of columns is
    derived too, from touches, rhythm, skips and snoozes, and is only ever written by `db.commands.derived`.
    """

    kind = word(default="person")
    name = peewee.CharField()
    name_folded = peewee.CharField(index=True)
    sort_key = peewee.CharField()
    given_name = peewee.CharField(default="")
    family_name = peewee.CharField(default="")
    company = peewee.CharField(default="")
    job_title = peewee.CharField(default="")
    honorific = peewee.CharField(default="")
    form_of_address = word(default="siz")
    language = word(default="tr")
    pace = word(null=True)
    closeness = word(null=True)
    notes = peewee.TextField(default="")
    photo = peewee.ForeignKeyField(Attachment, null=True, on_delete="SET NULL", backref="+")
    external_id = peewee.CharField(null=True, index=True)
    owner = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="customers")
    firm = peewee.ForeignKeyField("self", null=True, on_delete="SET NULL", backref="contact_people")
    referred_by = peewee.ForeignKeyField("self", null=True, on_delete="SET NULL", backref="brought")
    since_on = peewee.DateField()
    notice_given_on = peewee.DateField(null=True)
    keep_until = peewee.DateField(null=True)
    lost_on = peewee.DateField(null=True)
    lost_reason = peewee.CharField(default="")
    lost_to = peewee.CharField(default="")
    won_back_on = peewee.DateField(null=True)
    archived_at = MomentField(null=True)
    trashed_at = MomentField(null=True)
    made_at = MomentField()

    last_contact_on = peewee.DateField(null=True)
    last_attempt_on = peewee.DateField(null=True)
    unanswered = peewee.IntegerField(default=0, index=True)
    contacts = peewee.IntegerField(default=0)
    rhythm_days = peewee.IntegerField(null=True)
    due_on = peewee.DateField(null=True)

    class Meta:
        indexes = (
            (("sort_key", "id"), False),
            # Who is due, and how many of those still asked after: answered by the index alone.
            (("due_on", "rhythm_days", "archived_at", "trashed_at", "lost_on", "won_back_on"), False),
            (("rhythm_days", "due_on", "id"), False),
            (("last_contact_on", "id"), False),
            (("last_attempt_on", "id"), False),
        )


class ContactPoint(Kept):
    """A phone, email address or social handle, as it was given; phones also in E.164 where they parse."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="contact_points")
    kind = word()
    text = peewee.CharField()
    label = peewee.CharField(default="")
    normal = peewee.CharField(null=True, index=True)
    position = peewee.IntegerField(default=0)


class PostalAddress(Kept):
    """Where a customer lives or works."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="addresses")
    label = peewee.CharField(default="")
    street = peewee.CharField(default="")
    district = peewee.CharField(default="")
    city = peewee.CharField(default="")
    region = peewee.CharField(default="")
    postcode = peewee.CharField(default="")
    country = peewee.CharField(default="")
    position = peewee.IntegerField(default=0)


class SpecialDay(Kept):
    """A birthday or another day to remember, with or without a year."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="special_days")
    label = peewee.CharField(default="birthday")
    month = peewee.IntegerField()
    day = peewee.IntegerField()
    year = peewee.IntegerField(null=True)
    note = peewee.CharField(default="")

    class Meta:
        indexes = ((("month", "day"), False),)


class CustomerTag(Row):
    """A tag on a customer."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="tags")
    tag = peewee.ForeignKeyField(Tag, on_delete="CASCADE", backref="customers")

    class Meta:
        indexes = ((("customer", "tag"), True),)


class RhythmRule(Row):
    """How often somebody likes to hear from the shop.

    Belongs to a customer, or to a tag, or (both empty) is the shop's default. `channels` is a comma-separated list in
    order of preference, `weekdays` a comma-separated list of numbers (0 is Monday); empty means any.
    """

    customer = peewee.ForeignKeyField(Customer, null=True, unique=True, on_delete="CASCADE", backref="rhythms")
    tag = peewee.ForeignKeyField(Tag, null=True, unique=True, on_delete="CASCADE", backref="rhythms")
    latest_days = peewee.IntegerField(null=True)
    earliest_days = peewee.IntegerField(null=True)
    never = peewee.BooleanField(default=False)
    channels = peewee.CharField(default="")
    weekdays = peewee.CharField(default="")
    from_time = peewee.TimeField(null=True)
    to_time = peewee.TimeField(null=True)


class CustomerValue(Kept):
    """What a customer cares about, in their own words: guessed, asked, confirmed, each with its day."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="customer_values")
    words = peewee.CharField()
    state = word(default="guessed")
    heard_on = peewee.DateField()
    asked_on = peewee.DateField(null=True)
    confirmed_on = peewee.DateField(null=True)
    said = peewee.TextField(default="")
    position = peewee.IntegerField(default=0)


class Sensitivity(Kept):
    """What to tread carefully around."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="sensitivities")
    words = peewee.CharField()
    noted_on = peewee.DateField()
    position = peewee.IntegerField(default=0)


class Consent(Kept):
    """What a customer said about a channel and a purpose, when and how."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="consents")
    channel = word()
    purpose = peewee.CharField(default="")
    state = word()
    given_on = peewee.DateField()
    source = peewee.CharField(default="")


class HandOff(Kept):
    """A customer passed from one owner to another."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="hand_offs")
    from_staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="+")
    to_staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="+")
    reason = peewee.CharField(default="")
    introduced = peewee.BooleanField(default=False)
    told_on = peewee.DateField(null=True)
    at = MomentField()


class OwnField(Kept):
    """A field the shop made up for its cards. `choices` are what may stand in one of choices, one a line."""

    name = peewee.CharField()
    name_folded = peewee.CharField(unique=True)
    position = peewee.IntegerField(default=0)
    kind = word(default="text")
    choices = peewee.TextField(default="")


class OwnFieldValue(Row):
    """What stands in a field of the shop's own on one card.

    The text is the same in every language: a day as 2026-11-21, a number with a point, "yes" or "no".
    """

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="own_fields")
    field = peewee.ForeignKeyField(OwnField, on_delete="CASCADE", backref="values")
    text = peewee.TextField()

    class Meta:
        indexes = ((("customer", "field"), True),)


class Quiet(Kept):
    """Leave in peace until a day, with the reason."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="quiets")
    from_on = peewee.DateField()
    until_on = peewee.DateField()
    reason = peewee.CharField(default="")


class Snooze(Kept):
    """Hidden from Today until a day, with the reason. No touch."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="snoozes")
    made_on = peewee.DateField()
    until_on = peewee.DateField()
    reason = peewee.CharField(default="")


class Skip(Kept):
    """One turn of the rhythm left out on purpose. No touch."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="skips")
    on = peewee.DateField()
    due_on = peewee.DateField(null=True)
    reason = peewee.CharField(default="")
