"""Whether an SVG file may be drawn at all: looked at before a renderer sees it.

A few lines can ask for a billion shapes (each group used ten times by the next), nest deep enough to overrun a
renderer's stack, or name files of this computer as pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast
from xml.etree import ElementTree

_MOST_ELEMENTS = 20_000
_MOST_DEPTH = 100
_CHUNK = 65_536
#: What loads something by a link, apart from links to click on.
_LOADING = frozenset({"image", "use", "feImage", "tref"})


def is_safe(data: bytes) -> bool:
    """Say whether a file is well-formed, asks for a bounded amount of work and needs no other file."""
    try:
        root = _parsed(data)
    except (ElementTree.ParseError, LookupError, ValueError):
        return False
    if root is None or _name(root) != "svg":
        return False
    elements = list(root.iter())
    if any(_loads(element) for element in elements):
        return False
    named = {element.get("id", ""): element for element in elements}
    return _Weight(named).of(root) <= _MOST_ELEMENTS


def _parsed(data: bytes) -> ElementTree.Element | None:
    """Return the root; None where there is too much of it, which is found out before all of it was read."""
    parser = ElementTree.XMLPullParser(("start", "end"))
    depth = count = 0
    root: ElementTree.Element | None = None
    for start in range(0, len(data), _CHUNK):
        parser.feed(data[start : start + _CHUNK])
        for event, found in cast("Iterator[tuple[str, ElementTree.Element]]", parser.read_events()):
            root = found if root is None else root
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > _MOST_DEPTH or count > _MOST_ELEMENTS:
                return None
    parser.close()
    return root


def _loads(element: ElementTree.Element) -> bool:
    """Say whether an element wants something from outside the file."""
    links = [value.strip() for key, value in element.items() if key == "href" or key.endswith("}href")]
    return _name(element) in _LOADING and any(
        not link.startswith("#") and not link.lower().startswith("data:image/") for link in links
    )


class _Weight:
    """Counts the elements something draws, what it uses by name included."""

    def __init__(self, named: dict[str, ElementTree.Element]) -> None:
        self._named = named
        self._known: dict[ElementTree.Element, int] = {}
        self._open: set[ElementTree.Element] = set()

    def of(self, element: ElementTree.Element) -> int:
        """Return the count; one beyond what is allowed for a circle, or for chains as long as that."""
        if element in self._known:
            return self._known[element]
        if element in self._open or len(self._open) > _MOST_DEPTH:
            return _MOST_ELEMENTS + 1
        self._open.add(element)
        drawn = list(element)
        if _name(element) == "use":
            links = (value for key, value in element.items() if key.endswith("href"))
            drawn += [self._named[link[1:]] for link in links if link[1:] in self._named]
        count = 1
        for part in drawn:
            count += self.of(part)
            if count > _MOST_ELEMENTS:
                break
        self._open.discard(element)
        self._known[element] = min(count, _MOST_ELEMENTS + 1)
        return self._known[element]


def _name(element: ElementTree.Element) -> str:
    """Return an element's name without its space."""
    return element.tag.rpartition("}")[2]
