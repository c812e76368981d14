"""A pasted review, comment or message: praise, complaint or suggestion, by its words."""

import re
from dataclasses import dataclass
from functools import cache

from db.quickentry import vocabulary_reviews as words
from db.quickentry.moods import find_moods
from db.quickentry.tokens import Break, Line, folded
from db.records import TouchKind

_LONG = 200
_STRONG = 3  # words that praise, complain or suggest
_MOST = 8_000  # characters read for words; a longer text has said by then what it is
_STARS = re.compile(
    r"(?<![\d/])([1-5])\s*/\s*5(?!\d)|(?<!\d)([1-5])\s*(?:yildiz|stars)\b|(?<!\d)(1)\s*star\b|(?<![\d.])([1-5])[\s-]*star\s+(?:\w+\s+)?review"
)

_IN_WORDS = {
    word: stars
    for stars, said in enumerate(("bir one", "iki two", "uc three", "dort four", "bes five"), start=1)
    for word in said.split()
}
_STARS_IN_WORDS = re.compile(rf"\b({'|'.join(_IN_WORDS)})\s+(?:yildiz|stars)\b")
_OPENING_STARS = re.compile(r"[★⭐]|[1-5]\s*(?:yildiz|stars?)\s*(?:[.,:;!\n–-]|$)")
_STARS_WITHIN = 40


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a text is, its mood where it says one, and how many of its words say so."""

    kind: TouchKind
    mood: int | None
    weight: int


@cache
def _pattern(text: str) -> re.Pattern[str]:
    stems = sorted({" ".join(folded(stem).split()) for stem in text.split(",")} - {""}, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(stem) for stem in stems) + ")")


def is_long(line: Line) -> bool:
    """Tell whether a text may be pasted: over 200 characters, several lines, or several sentences of strong words."""
    if line.length > _LONG or "\n" in line.text.strip():
        return True
    ends = sum(1 for token in line.tokens if token.breaks is Break.SENTENCE)
    return line.length > _LONG // 2 and ends > 1 and judge(line).weight >= _STRONG


def opens_with_stars(text: str) -> bool:
    """Tell whether a text begins with its rating, as a review that was pasted does: "★★★★☆ …", "5 yıldız. …"."""
    return _OPENING_STARS.match(folded(text[:_STARS_WITHIN].lstrip())) is not None


def is_rated(text: str) -> bool:
    """Tell whether a text gives stars: "5 stars from May", "1 yıldız vermiş", "★★★★☆"."""
    return _stars(text[:_MOST]) is not None


def tells_of_a_problem(text: str) -> bool:
    """Tell whether the words of `text` speak of something that went wrong with the shop's work."""
    told = _pattern(words.NEUTRAL).sub(" ", folded(text[:_MOST]))
    return _pattern(words.PROBLEM).search(told) is not None


def judge(line: Line) -> Verdict:
    """Return what a pasted text is. A text whose words lean no way is a note."""
    text = _pattern(words.NEUTRAL).sub(" ", folded(line.text[:_MOST].replace("’", "'")))
    text, not_bad = _pattern(words.NOT_BAD).subn(" ", text)
    text, not_good = _pattern(words.NOT_GOOD).subn(" ", text)
    good = len(_pattern(words.GOOD).findall(text)) + not_bad
    bad = len(_pattern(words.BAD).findall(text)) + len(_pattern(words.PROBLEM).findall(text)) + 2 * not_good
    ideas = len(_pattern(words.IDEAS).findall(text))
    mood = _mood(line)
    stars = _stars(line.text[:_MOST])
    if stars is not None:
        mood = stars - 3
        good, bad = good + 3 * (stars > 3), bad + 3 * (stars < 3)
    return Verdict(_kind(good, bad, ideas), mood, max(good, bad, ideas))


def _kind(good: int, bad: int, ideas: int) -> TouchKind:
    if ideas and (ideas > bad or ideas == bad > 1) and ideas * 2 >= good:
        return TouchKind.SUGGESTION
    if bad and bad >= good:
        return TouchKind.COMPLAINT
    if good:
        return TouchKind.PRAISE
    return TouchKind.NOTE


def _mood(line: Line) -> int | None:
    moods = [hit for hit in find_moods(line) if not hit.of_a_person]  # "fermuarı bozuldu" offends nobody
    return moods[-1].value if moods else None


def _stars(text: str) -> int | None:
    drawn = text.count("★") or text.count("⭐")
    if 1 <= drawn <= 5:
        return drawn
    written = _STARS_IN_WORDS.search(folded(text))
    if written is not None:
        return _IN_WORDS[written[1]]
    found = _STARS.search(folded(text))
    return int(next(stars for stars in found.groups() if stars)) if found else None
