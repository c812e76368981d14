"""How somebody's own words stand in a menu."""


def menu_text(words: str) -> str:
    """Return words so that a menu shows them as they are: a lone ampersand would mark the letter behind it as a key."""
    return words.replace("&", "&&")
