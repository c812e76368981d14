"""How the journal keeps itself: imports, history of changes, settings that travel with it."""

import peewee

from db.models.base import Base, Kept, MomentField, Row, word
from db.models.shop import Staff


class ImportBatch(Kept):
    """One import, so that it can be listed and taken back."""

    kind = word()
    files = peewee.TextField()
    at = MomentField()
    added = peewee.IntegerField(default=0)
    updated = peewee.IntegerField(default=0)
    unchanged = peewee.IntegerField(default=0)
    left_out = peewee.TextField(default="[]")
    undone_at = MomentField(null=True)


class ImportRow(Row):
    """A row an import added (`before` empty) or changed (`before` holds the old columns as JSON)."""

    batch = peewee.ForeignKeyField(ImportBatch, on_delete="CASCADE", backref="rows")
    table_name = peewee.CharField(max_length=40)
    row_id = peewee.IntegerField()
    before = peewee.TextField(null=True)
    after = peewee.TextField(null=True)


class Change(Kept):
    """Something the user did, with its name, moment and author."""

    name = peewee.CharField(max_length=40)
    at = MomentField(index=True)
    staff = peewee.ForeignKeyField(Staff, null=True, on_delete="SET NULL", backref="+")


class ChangeRow(Row):
    """One row a change touched: the columns before and after, as JSON (empty: the row was not there).

    `customer_id` is no foreign key: the history of a card outlives the card.
    """

    change = peewee.ForeignKeyField(Change, on_delete="CASCADE", backref="rows")
    table_name = peewee.CharField(max_length=40)
    row_id = peewee.IntegerField()
    customer_id = peewee.IntegerField(null=True, index=True)
    before = peewee.TextField(null=True)
    after = peewee.TextField(null=True)

    class Meta:
        indexes = ((("table_name", "row_id"), False),)


class Setting(Base):
    """A setting that travels with the journal, as JSON under its name."""

    name = peewee.CharField(max_length=80, primary_key=True)
    value = peewee.TextField()


class Draft(Base):
    """Text somebody began to type, kept until it is used or thrown away."""

    place = peewee.CharField(max_length=120, primary_key=True)
    text = peewee.TextField()
    at = MomentField()


class SavedFilter(Kept):
    """A way of looking at the customer list, kept under a name."""

    name = peewee.CharField()
    definition = peewee.TextField()
    position = peewee.IntegerField(default=0)
