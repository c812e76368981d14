"""What changes the journal: one atomic function a use case, each giving back a `db.changes.Change`."""
