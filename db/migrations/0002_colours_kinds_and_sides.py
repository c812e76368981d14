"""The second layout: colours of tags and people, kinds of own fields, promises of customers, open holidays.

Frozen: a released layout never changes, later ones build on it.

Only columns are added, behind the ones that are there and with their defaults in the table itself: no table is made anew,
so each begins on the page it began on before, and a rescue finds it there. Every row of these tables is then written
anew, because a rescue that has nothing but pages knows a row by its number of columns.
"""

from peewee import SQL, BooleanField, CharField, Database, Field, Table, TextField
from playhouse.migrate import SchemaMigrator, migrate


def up(migrator: SchemaMigrator, db: Database) -> None:
    added: dict[str, dict[str, Field]] = {
        "tag": {"colour": CharField(null=True, max_length=24)},
        "staff": {"colour": CharField(null=True, max_length=24)},
        "own_field": {
            "kind": CharField(max_length=24, default="text", constraints=[SQL("DEFAULT 'text'")]),
            "choices": TextField(default="", constraints=[SQL("DEFAULT ''")]),
        },
        "promise": {"side": CharField(max_length=24, default="shop", constraints=[SQL("DEFAULT 'shop'")])},
        "closed_day": {"is_open": BooleanField(default=False, constraints=[SQL("DEFAULT FALSE")])},
        "improvement": {"result": TextField(default="", constraints=[SQL("DEFAULT ''")])},
    }
    for name, columns in added.items():
        migrate(*(migrator.add_column(name, column, field, allow_not_null=True) for column, field in columns.items()))
        table = Table(name, ("id", *columns)).bind(db)
        table.update({getattr(table, column): getattr(table, column) for column in columns}).execute()
