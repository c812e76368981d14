"""Work in hand for customers, the checklist of a relationship, and the reports that went out."""

import peewee

from db.models.base import Kept, MomentField, Row, word
from db.models.people import Customer
from db.models.shop import Attachment


class Job(Kept):
    """Work in hand for a customer."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="jobs")
    title = peewee.CharField()
    started_on = peewee.DateField()
    ready_on = peewee.DateField(null=True)
    news_by = peewee.DateField(null=True, index=True)
    delivered_on = peewee.DateField(null=True, index=True)
    asked_after_on = peewee.DateField(null=True)
    needs = peewee.TextField(default="")
    price = peewee.DecimalField(max_digits=12, decimal_places=2, null=True)
    note = peewee.TextField(default="")
    trashed_at = MomentField(null=True)


class Step(Kept):
    """A step of a job: its day, and how much of it is done (0 to 100)."""

    job = peewee.ForeignKeyField(Job, on_delete="CASCADE", backref="steps")
    title = peewee.CharField()
    position = peewee.IntegerField(default=0)
    weight = peewee.FloatField(default=1.0)
    due_on = peewee.DateField(null=True)
    done_on = peewee.DateField(null=True)
    share = peewee.IntegerField(default=0)


class JobProgress(Row):
    """How much of a job was done at the end of a day (0 to 100)."""

    job = peewee.ForeignKeyField(Job, on_delete="CASCADE", backref="progress")
    on = peewee.DateField()
    share = peewee.FloatField()

    class Meta:
        indexes = ((("job", "on"), True),)


class Trait(Kept):
    """A good or bad trait of a relationship. Traits are retired with a reason, never deleted."""

    key = peewee.CharField(null=True, unique=True)
    words = peewee.CharField(default="")
    is_good = peewee.BooleanField(default=True)
    weight = peewee.FloatField(default=1.0)
    added_on = peewee.DateField()
    added_reason = peewee.CharField(default="")
    retired_on = peewee.DateField(null=True)
    retired_reason = peewee.CharField(default="")


class TraitWeight(Row):
    """How much a trait counts for one customer."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="trait_weights")
    trait = peewee.ForeignKeyField(Trait, on_delete="CASCADE", backref="+")
    weight = peewee.FloatField()

    class Meta:
        indexes = ((("customer", "trait"), True),)


class Answer(Kept):
    """What the shop found when it looked at a trait of a relationship: −2 to 2."""

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="answers")
    trait = peewee.ForeignKeyField(Trait, on_delete="CASCADE", backref="answers")
    on = peewee.DateField()
    value = peewee.IntegerField()
    note = peewee.CharField(default="")


class ReportRecord(Kept):
    """A report that was made for a client: the frozen copy, its digest, and to whom it went.

    With an addressee but no way it went by, it is a draft: nobody said yet that it was sent.
    """

    customer = peewee.ForeignKeyField(Customer, on_delete="CASCADE", backref="reports")
    kind = word(default="progress")
    number = peewee.CharField()
    title = peewee.CharField()
    made_at = MomentField()
    from_on = peewee.DateField()
    until_on = peewee.DateField()
    file = peewee.ForeignKeyField(Attachment, on_delete="RESTRICT", backref="+")
    sent_to = peewee.CharField(default="")
    sent_by = word(null=True)
