"""The storage engine of a journal: connection, lock, layout. The only place that speaks SQLite's own SQL."""
