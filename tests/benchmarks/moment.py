"""The moment everything is measured at. Apart, so that a start that is measured loads nothing for it."""

import datetime

#: A Saturday morning in a shop in Istanbul.
NOW = datetime.datetime(2026, 11, 21, 9, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=3)))
