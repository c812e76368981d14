"""The page of cards that may be one person's."""
