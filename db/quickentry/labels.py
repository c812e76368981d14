"""What the user says outright: `söz:`, `complaint:`, `#teslim günü`, `paylaş:`, and how far each label reaches."""

import enum
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from db.quickentry import vocabulary_labels as vocabulary
from db.quickentry.name_places import is_deed
from db.quickentry.names import honorific_case
from db.quickentry.tokens import Break, Line
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import Case
from db.records import Channel, TouchKind


class Zone(enum.Enum):
    """How the words after a label are read."""

    OPEN = enum.auto()  # like any others
    PROMISE = enum.auto()
    QUOTE = enum.auto()  # somebody's words: kept, only moods and whole clauses about the touch are taken out
    VERBATIM = enum.auto()  # kept as they are, to the end
    THEME = enum.auto()


_KINDS = {kind.value: kind for kind in TouchKind}
_CHANNELS = {channel.value: channel for channel in Channel}


@dataclass(frozen=True, slots=True)
class Label:
    """A label in the tokens `first`…`last`, and the tokens up to (not including) `end` it speaks of."""

    name: str
    first: int
    last: int
    end: int
    zone: Zone
    is_deed: bool = False  # "söz verdim:" tells that it was said to them, "söz:" does not
    to_whom: int = 0  # words between it and its colon: "promise to Emily: …"

    @property
    def start(self) -> int:
        """The first token it speaks of."""
        return self.last + 1 + self.to_whom

    @property
    def kind(self) -> TouchKind | None:
        """The kind of touch it names."""
        return _KINDS.get(self.name)

    @property
    def channel(self) -> Channel | None:
        """The channel it names."""
        return _CHANNELS.get(self.name)


_ZONES = {
    "promise": Zone.PROMISE,
    "complaint": Zone.QUOTE,
    "praise": Zone.QUOTE,
    "suggestion": Zone.QUOTE,
    "like": Zone.QUOTE,
    "note": Zone.VERBATIM,
    "theme": Zone.THEME,
}


#: Labels that name a promise and do not tell that somebody heard it.
_NAMED = words("söz promise due")
_TO = words("to for with w")
_LONGEST_NAME = 4  # words


@cache
def _labels() -> PhraseTable[str]:
    entries = [
        (phrase, name)
        for table in (vocabulary.LABELS_TR, vocabulary.LABELS_EN)
        for name, text in table.items()
        for phrase in phrases(text)
    ]
    return PhraseTable(entries)


@cache
def _shares() -> PhraseTable[bool]:
    entries = [
        (phrase, True) for text in (vocabulary.SHAREABLE_TR, vocabulary.SHAREABLE_EN) for phrase in phrases(text)
    ]
    entries += [(phrase, False) for text in (vocabulary.PRIVATE_TR, vocabulary.PRIVATE_EN) for phrase in phrases(text)]
    return PhraseTable(entries)


def find_labels(line: Line, is_name: Callable[[int], bool] = lambda _at: False) -> list[Label]:
    """Return the labels with a colon, left to right, each with its reach.

    `is_name`: whether a token surely begins somebody's name: "promised Emily: the blinds".
    """
    starts: list[tuple[str, int, int, int]] = []
    at = 0
    while at < len(line.tokens):
        found = next(
            (
                (name, end, to_whom)
                for name, end in _labels().all_at(line, at)
                for to_whom in [_to_whom(line, end, is_name) if name == "promise" else 0]
                if _has_colon(line, end - 1 + to_whom) or (name == "promise" and _opens_a_promise(line, at, end))
            ),
            None,
        )
        if found is None:
            at += 1
            continue
        name, end, to_whom = found
        starts.append((name, at, end - 1, to_whom))
        if name == "note":
            break
        at = end + to_whom
    return [
        Label(
            name,
            first,
            last,
            _reach(line, name, last + 1 + to_whom, starts[place + 1 :]),
            _ZONES.get(name, Zone.OPEN),
            is_deed=name == "promise" and line.tokens[last].word not in _NAMED,
            to_whom=to_whom,
        )
        for place, (name, first, last, to_whom) in enumerate(starts)
    ]


def find_theme(
    line: Line, labels: Sequence[Label], known: Sequence[tuple[str, ...]], stops: AbstractSet[int]
) -> tuple[int, int] | None:
    """Return the tokens (first, last) of the theme named by `konu:` or `#`, None when there is none.

    `known`: the folded words of the themes the shop has. The longest known one is taken; else what stands up to a
    comma, a label, one of `stops` (the tokens that tell of the touch) or the end. After `#` that is the first word
    alone where more than two would come together: a hash often stands in the middle of a sentence.
    """
    borders = {label.first for label in labels} | stops
    for label in labels:
        if label.zone is Zone.THEME and label.last + 1 < label.end:
            end = _theme_end(line, label.last + 1, borders, known)
            return label.last + 1, min(end, label.end) - 1
    for at, token in enumerate(line.tokens):
        if token.gap.endswith("#") and token.is_word and not _inside_verbatim(at, labels):
            glued = at
            while glued + 1 < len(line.tokens) and line.tokens[glued + 1].gap in ("_", "-"):
                glued += 1
            end = glued + 1 if glued > at else _theme_end(line, at, borders, known)
            whole = glued > at or _is_known(line, at, end, known) or (end - at <= 2 and not _is_told_of(line, end))
            return (at, end - 1) if whole else (at, at)
    return None


def _is_told_of(line: Line, end: int) -> bool:
    """Tell whether a sentence runs on into its verb: "#kalite paça sökülmüş" is not about hems."""
    return end < len(line.tokens) and not line.tokens[end].breaks and is_deed(line.tokens[end])


def _is_known(line: Line, first: int, end: int, known: Sequence[tuple[str, ...]]) -> bool:
    return tuple(token.word for token in line.tokens[first:end]) in known


def _theme_end(line: Line, first: int, borders: AbstractSet[int], known: Sequence[tuple[str, ...]]) -> int:
    words = tuple(token.word for token in line.tokens[first:])
    of_known = max((len(theme) for theme in known if theme == words[: len(theme)]), default=0)
    if of_known:
        return first + of_known
    capital = line.tokens[first].is_capital
    end = first + 1
    while end < len(line.tokens) and end not in borders and not line.tokens[end].breaks:
        if (line.tokens[end].is_capital and not capital) or is_deed(line.tokens[end]):
            break
        end += 1
    return end


def find_share(line: Line, taken: Sequence[range]) -> tuple[int, int, bool] | None:
    """Return the tokens (first, last) that say whether the client may see it, and the answer; None when none do.

    The words count where they stand alone: before a colon, between commas, at either end of the line.
    """
    for at in range(len(line.tokens)):
        found = _shares().at(line, at)
        if found is None or any(at in one for one in taken):
            continue
        shareable, end = found
        starts = at == 0 or bool(line.tokens[at].breaks) or line.tokens[at].gap.endswith("#")
        ends = end == len(line.tokens) or bool(line.tokens[end].breaks)
        if (starts and ends) or (ends and end == len(line.tokens)) or (starts and _has_colon(line, end - 1)):
            return at, end - 1, shareable
    return None


def share_starts(line: Line) -> set[int]:
    """Return the tokens where words of sharing start, wherever they stand."""
    return {at for at in range(len(line.tokens)) if _shares().at(line, at) is not None}


def _has_colon(line: Line, last: int) -> bool:
    after = line.gap_after(last).lstrip()
    return after.startswith((":", "：")) and not after.startswith("://")


def _to_whom(line: Line, at: int, is_name: Callable[[int], bool]) -> int:
    """Return how many words name whom a promise is given to, up to the colon: "promise to Emily:", "söz Ayşe'ye:"."""
    for last in range(at, min(at + _LONGEST_NAME, len(line.tokens))):
        if line.tokens[last].breaks or not line.tokens[last].is_word:
            return 0
        if _has_colon(line, last):
            to_somebody = honorific_case(line.tokens[last]) is Case.DATIVE or line.tokens[last].ending or is_name(at)
            given = to_somebody or (line.tokens[at].word in _TO and last > at)
            return last + 1 - at if given else 0
    return 0


def _opens_a_promise(line: Line, first: int, end: int) -> bool:
    """Tell whether "söz verdim," leads on to what was promised: a comma there is as good as a colon."""
    if end - first < 2 or end >= len(line.tokens) or not line.gap_after(end - 1).lstrip().startswith(","):
        return False
    return first == 0 or not any(token.breaks for token in line.tokens[first : first + 1])


def _reach(line: Line, name: str, start: int, later: Sequence[tuple[str, int, int, int]]) -> int:
    end = later[0][1] if later else len(line.tokens)
    zone = _ZONES.get(name, Zone.OPEN)
    for at in range(start, end):
        token = line.tokens[at]
        if zone is Zone.VERBATIM:
            return len(line.tokens)
        if at > start and "#" in token.gap:
            return at
        if zone is Zone.THEME and at > start and token.breaks:
            return at
        if zone is Zone.PROMISE and at > start and token.breaks is Break.SENTENCE and "\n" in token.gap:
            return at
    return end


def _inside_verbatim(at: int, labels: Sequence[Label]) -> bool:
    return any(label.zone is Zone.VERBATIM and label.last < at < label.end for label in labels)
