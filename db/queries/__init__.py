"""What reads the journal: plain frozen dataclasses out, ordered and paged in SQL."""
