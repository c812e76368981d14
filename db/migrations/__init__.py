"""Numbered steps from one layout of the journal to the next. Run by `db.engine.layout`, never imported."""
