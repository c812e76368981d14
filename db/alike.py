"""Whether two names, written differently, may be one person's."""

from functools import lru_cache

_ALIKE = 86.0  # of 100, as rapidfuzz counts
_SAME_WORDS = 2


@lru_cache(maxsize=10_000)
def alike(one: str, other: str) -> bool:
    """Say whether two folded names may well be the same person's: `ayse` and `ayse yilmaz`, `mehmet` and `mehmed`."""
    if one == other:
        return True
    words, others = set(one.split()), set(other.split())
    if not words or not others:
        return False
    if words <= others or others <= words:
        return True
    if len(words & others) >= _SAME_WORDS:
        return True
    from rapidfuzz.fuzz import ratio

    return ratio(" ".join(sorted(words)), " ".join(sorted(others))) >= _ALIKE
