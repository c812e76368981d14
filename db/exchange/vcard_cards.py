"""Where the cards of a vCard file begin and end, however badly it is kept.

A card without its end stops where the next begins, one without its begin where its end is; a card inside a card
(version 2.1 put an assistant there) belongs to the outer one; what stands between cards is named, not read.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_MARKER = re.compile(r"\n([ \t]*)(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*(?=\n)", re.IGNORECASE)
_PROPERTY = re.compile(r"^(?:VERSION|FN|N|TEL|EMAIL)[;:]", re.IGNORECASE | re.MULTILINE)
_ANY_SIGN = re.compile(r"\S")
_BEGIN = "\nBEGIN:VCARD\n"
_END = "\nEND:VCARD\n"
_AGENT_BEFORE = re.compile(r"(?:^|\n)(?:[\w-]+\.)?AGENT[^:\n]*:[ \t]*\n?$", re.IGNORECASE)

#: So many cards inside one card are believed; more is a missing end somewhere.
_BELIEVED_INSIDE = 8


@dataclass(frozen=True, slots=True)
class RawCard:
    """A card's lines between its begin and its end, as they stand.

    `line` is the line of its begin, counted from 1. `inside` is whether it stands within another card.
    """

    body: str
    line: int
    finished: bool = True
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Outside:
    """Text that stands in no card."""

    text: str
    line: int


class _Marker(NamedTuple):
    start: int
    end: int
    indent: str
    begins: bool


def cards(text: str) -> Iterator[RawCard | Outside]:
    """Return the cards of a text in order, and what stands between them. Lines must end in a line feed alone."""
    text = f"\n{text}\n"
    counter = _LineCounter(text)
    markers: list[_Marker] = []
    position = 0
    while position < len(text):
        # Nearly every card is as it should be: no look at single lines is needed then.
        if text.startswith(_BEGIN, position):
            end = text.find(_END, position)
            body = text[position + len(_BEGIN) : end] if end >= 0 else "vcard"
            if "vcard" not in body.lower():
                yield RawCard(body, counter.line_of(position + 1))
                position = end + len(_END) - 1
                continue
        elif text[position : position + 2] == "\n\n":
            position += 1
            continue
        if _ANY_SIGN.search(text, position) is None:
            return
        markers = markers or _markers(text)
        found, position = _card_at(text, markers, counter, position)
        yield from found


def _card_at(
    text: str,
    markers: list[_Marker],
    counter: "_LineCounter",
    position: int,
) -> tuple[list[RawCard | Outside], int]:
    """Return what stands at `position`, up to the end of the next card, and where that is."""
    at = bisect_left(markers, position, key=_start_of)
    upto = markers[at].start if at < len(markers) else len(text)
    between = text[position:upto].strip()
    found: list[RawCard | Outside] = []
    if between:
        line = counter.line_of(position + 1)
        # An end without a begin: what stands before it may well be a card.
        headless = at < len(markers) and not markers[at].begins and _PROPERTY.search(between) is not None
        found.append(RawCard(between, line, finished=False) if headless else Outside(between, line))
    if at == len(markers):
        return found, len(text)
    begin = markers[at]
    if not begin.begins:
        return found, begin.end
    line = counter.line_of(begin.start + 1)
    stop = _next_own(markers, at + 1, begin)
    if stop is not None and not markers[stop].begins:
        body = _dedented(text[begin.end : markers[stop].start], begin.indent)
        return [*found, RawCard(body, line)], markers[stop].end
    close = None if stop is None else _closing(text, markers, at, stop)
    if stop is None or close is None:
        end = len(text) if stop is None else markers[stop].start
        return [*found, RawCard(_dedented(text[begin.end : end], begin.indent), line, finished=False)], end
    outer, inner = _taken_apart(text, markers, at, close)
    whole = RawCard(_dedented(outer, begin.indent), line)
    return [*found, whole, *(RawCard(card, line, inside=True) for card in inner)], markers[close].end


class _LineCounter:
    """Counts lines up to positions that only grow."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0
        self._line = 0

    def line_of(self, position: int) -> int:
        if position > self._position:
            self._line += self._text.count("\n", self._position, position)
            self._position = position
        return self._line


def _markers(text: str) -> list[_Marker]:
    return [_Marker(found.start(), found.end(), found[1], found[2][0] in "Bb") for found in _MARKER.finditer(text)]


def _start_of(marker: _Marker) -> int:
    return marker.start


def _next_own(markers: list[_Marker], at: int, begin: _Marker) -> int | None:
    """Return the next marker that is none of a folded value: those are indented deeper than the card."""
    while at < len(markers):
        if len(markers[at].indent) <= len(begin.indent):
            return at
        at += 1
    return None


def _closing(text: str, markers: list[_Marker], at: int, inner: int) -> int | None:
    """Return the end of the card at `at` within which another begins at `inner`, or None if its end is missing."""
    sure = _AGENT_BEFORE.search(text, markers[at].end, markers[inner].start + 1) is not None
    depth = 1
    begun = 0
    for index in range(at + 1, len(markers)):
        if len(markers[index].indent) > len(markers[at].indent):
            continue
        depth += 1 if markers[index].begins else -1
        begun += markers[index].begins
        if depth == 0:
            return index
        if begun > (50 if sure else _BELIEVED_INSIDE):
            return None
    return None


def _taken_apart(text: str, markers: list[_Marker], at: int, close: int) -> tuple[str, list[str]]:
    """Return what belongs to the outer card, and the whole cards directly inside it."""
    outer: list[str] = []
    inner: list[str] = []
    position = markers[at].end
    depth = 1
    for marker in markers[at + 1 : close]:
        if len(marker.indent) > len(markers[at].indent):
            continue
        if depth == 1 and marker.begins:
            outer.append(text[position : marker.start])
            position = marker.end
        depth += 1 if marker.begins else -1
        if depth == 1:
            inner.append(text[position : marker.start])
            position = marker.end
    outer.append(text[position : markers[close].start])
    return "".join(outer), inner


def _dedented(body: str, indent: str) -> str:
    return body.replace("\n" + indent, "\n") if indent else body
