"""The shop itself: its profile, the people who work there, its hours, its words."""

import peewee

from db.models.base import Kept, MomentField, Row, word


class Attachment(Kept):
    """A file kept inside the journal: a photo, a logo, something dropped on a touch."""

    file_name = peewee.CharField()
    media_type = peewee.CharField()
    digest = peewee.CharField(max_length=64, index=True)
    content = peewee.BlobField()
    added_at = MomentField()


class Business(Row):
    """The shop's profile. A journal has exactly one row."""

    name = peewee.CharField()
    street = peewee.CharField(default="")
    district = peewee.CharField(default="")
    city = peewee.CharField(default="")
    phone = peewee.CharField(default="")
    email = peewee.CharField(default="")
    web = peewee.CharField(default="")
    region = peewee.CharField(max_length=2, default="TR")
    currency = peewee.CharField(max_length=3, default="TRY")
    zone = peewee.CharField(default="Europe/Istanbul")
    language = word(default="tr")
    accent = peewee.CharField(max_length=7, default="")
    logo = peewee.ForeignKeyField(Attachment, null=True, on_delete="SET NULL", backref="+")
    keeps_public_holidays = peewee.BooleanField(default=True)
    first_contact_minutes = peewee.IntegerField(default=120)
    next_report_number = peewee.IntegerField(default=1)
    is_sample = peewee.BooleanField(default=False)


class Staff(Kept):
    """Somebody who works in the shop."""

    name = peewee.CharField()
    phone = peewee.CharField(default="")
    position = peewee.IntegerField(default=0)
    left_on = peewee.DateField(null=True)
    colour = word(null=True)


class Absence(Row):
    """Holiday cover: who looks after whose customers meanwhile, without a change of owner."""

    staff = peewee.ForeignKeyField(Staff, on_delete="CASCADE", backref="absences")
    cover = peewee.ForeignKeyField(Staff, on_delete="CASCADE", backref="+")
    from_on = peewee.DateField()
    until_on = peewee.DateField()


class OpenHours(Row):
    """When the shop is open on a weekday (0 is Monday). A weekday without a row is closed."""

    weekday = peewee.IntegerField()
    opens = peewee.TimeField()
    closes = peewee.TimeField()


class ClosedDay(Row):
    """A day the shop is closed, beside public holidays; or, `is_open`, a public holiday on which it opens."""

    on = peewee.DateField(unique=True)
    label = peewee.CharField(default="")
    is_open = peewee.BooleanField(default=False)


class BrandLine(Row):
    """A line of the brand guide: what the shop stands for, a word it uses, a word it never uses."""

    kind = word()
    text = peewee.CharField()
    position = peewee.IntegerField(default=0)


class StandingPromise(Kept):
    """A promise the brand makes to everybody, such as calling back within a day."""

    words = peewee.CharField()
    minutes = peewee.IntegerField(null=True)
    since_on = peewee.DateField()
    retired_on = peewee.DateField(null=True)
