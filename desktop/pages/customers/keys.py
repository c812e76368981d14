"""The keys of the Customers page that are no list's own, in Qt's notation."""

NEXT_KEYS = "Ctrl+PgDown"
PREVIOUS_KEYS = "Ctrl+PgUp"
