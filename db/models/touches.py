"""What happened: touches, promises, complaints and their themes, praise."""

import peewee

from db.models.base import Kept, MomentField, Row, word
from db.models.people import Customer
from db.models.shop import Attachment, Staff


class Touch(Kept):
    """One contact, either direction, or an attempt that reached nobody (`reached` false).

    `at` is the moment in UTC, `zone` the zone it was entered in, `on` the local day there.
    """

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="touches", index=False)
    at = MomentField()
    zone = peewee.CharField(default="Europe/Istanbul")
    on = peewee.DateField(index=True)
    has_time = peewee.BooleanField(default=True)
    direction = word(null=True)
    channel = word(null=True)
    kind = word(default="talk")
    reached = peewee.BooleanField(default=True)
    mood = peewee.IntegerField(null=True)
    words = peewee.TextField(default="")
    minutes = peewee.IntegerField(null=True)
    staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="touches")
    shareable = peewee.BooleanField(default=False)
    external_id = peewee.CharField(null=True, index=True)
    logged_at = MomentField()
    trashed_at = MomentField(null=True)

    class Meta:
        indexes = ((("customer", "at"), False),)


class TouchCompanion(Row):
    """Somebody else who took part in a touch; it stands on their timeline too."""

    touch = peewee.ForeignKeyField(Touch, on_delete="CASCADE", backref="companions")
    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="companion_touches")

    class Meta:
        indexes = ((("touch", "customer"), True),)


class TouchAttachment(Row):
    """A file that belongs to a touch."""

    touch = peewee.ForeignKeyField(Touch, on_delete="CASCADE", backref="attachments")
    attachment = peewee.ForeignKeyField(Attachment, on_delete="CASCADE", backref="touches")
    position = peewee.IntegerField(default=0)


class CustomerAttachment(Row):
    """A file that belongs to a card."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="attachments")
    attachment = peewee.ForeignKeyField(Attachment, on_delete="CASCADE", backref="customers")
    position = peewee.IntegerField(default=0)


class Promise(Kept):
    """Words given to a customer (or, by its `side`, by one), the day they are due, and how it ended."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="promises")
    touch = peewee.ForeignKeyField(Touch, null=True, on_delete="SET NULL", backref="promises")
    words = peewee.TextField()
    staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="promises")
    made_on = peewee.DateField()
    due_on = peewee.DateField(null=True)
    due_time = peewee.TimeField(null=True)
    told_on = peewee.DateField(null=True)
    outcome = word(null=True)
    settled_on = peewee.DateField(null=True)
    note = peewee.TextField(default="")
    shareable = peewee.BooleanField(default=False)
    trashed_at = MomentField(null=True)
    side = word(default="shop")

    class Meta:
        indexes = ((("outcome", "due_on"), False),)


class Theme(Kept):
    """A group of complaints the shop works on."""

    name = peewee.CharField()
    name_folded = peewee.CharField(unique=True)
    team = peewee.CharField(default="")


class Improvement(Kept):
    """What the shop does about a theme, who sees to it, from when, and what came of it."""

    theme = peewee.ForeignKeyField(Theme, on_delete="CASCADE", backref="improvements")
    action = peewee.TextField()
    staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="+")
    started_on = peewee.DateField()
    due_on = peewee.DateField(null=True)
    done_on = peewee.DateField(null=True)
    result = peewee.TextField(default="")


class Complaint(Kept):
    """A case: heard, first contact, remedy, the customer's own yes."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="complaints")
    touch = peewee.ForeignKeyField(Touch, null=True, on_delete="SET NULL", backref="complaints")
    theme = peewee.ForeignKeyField(Theme, null=True, on_delete="SET NULL", backref="complaints")
    words = peewee.TextField()
    heard_at = MomentField()
    first_contact_at = MomentField(null=True)
    remedy = peewee.TextField(default="")
    remedy_reason = peewee.TextField(default="")
    remedied_at = MomentField(null=True)
    outcome = word(null=True)
    closed_at = MomentField(null=True)
    asked_for_ideas_on = peewee.DateField(null=True)
    told_result_on = peewee.DateField(null=True)
    trashed_at = MomentField(null=True)

    class Meta:
        indexes = ((("outcome", "heard_at"), False),)


class Praise(Kept):
    """A thank-you in the customer's exact words, and whom it belongs to."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="praises")
    touch = peewee.ForeignKeyField(Touch, null=True, on_delete="SET NULL", backref="praises")
    words = peewee.TextField()
    praised = peewee.CharField(default="")
    staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="praises")
    on = peewee.DateField(index=True)
    may_be_named = peewee.BooleanField(default=False)
    trashed_at = MomentField(null=True)


class Break(Kept):
    """The day a relationship broke; the warmth of the day before is its frozen baseline."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="breaks")
    on = peewee.DateField()
    cause = peewee.CharField(default="")
    baseline = peewee.FloatField(null=True)
    mended_on = peewee.DateField(null=True)


class DriftAnswer(Kept):
    """What the owner answered when asked whether a customer has quietly left."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="drift_answers")
    on = peewee.DateField()
    answer = word()
    note = peewee.CharField(default="")
