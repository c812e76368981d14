"""The lines of one vCard: folded ones put together again, each taken apart into head and value.

Follows RFC 2425/2426/6350 and the vCard 2.1 specification, and forgives what programs do instead: base64 without
folding, quoted-printable over several lines, comments, notes with bare line breaks, colons inside parameters.
"""

import re
from dataclasses import dataclass

#: A property as it stands in nearly every line: its head (group, name, parameters) and its value.
_PROPERTY = re.compile(r"^([A-Za-z0-9_.-]+(?:;[^:\"\n]*(?:\"[^\"\n]*\"[^:\"\n]*)*)?):(.*)$", re.MULTILINE)
_NAME = re.compile(r"(?:[\w-]+\.)*[Xx]-[\w ./-]+|(?:[\w-]+\.)*[\w-]+")
_LONGEST_NAME = 100
_BASE64_LINE = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_QUOTED_PRINTABLE = re.compile(r"QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(r"(?:^|;)\s*(?:ENCODING\s*=\s*\"?(?:B|BASE64)\"?|BASE64)\s*(?:;|$)", re.IGNORECASE)

#: What people write freely, so that a line break inside it is meant.
_FREE_TEXT = frozenset({"NOTE", "ADR", "LABEL", "X-NOTE"})

#: The head (`item1.TEL;TYPE=cell`) and the value of a property, both as they stand.
Property = tuple[str, str]


def properties(body: str) -> tuple[list[Property], list[str]]:
    """Return the properties of a card's body in order, and the lines that are none."""
    body = body.strip("\n")
    if "\n " in body or "\n\t" in body:
        if "=\n" in body:
            return _carefully(body)
        unfolded = body.replace("\n ", "").replace("\n\t", "")
    else:
        unfolded = body
    found = _PROPERTY.findall(unfolded)
    # Fewer properties than lines: something needs a closer look.
    if len(found) != unfolded.count("\n") + 1 or ("=\n" in unfolded and _QUOTED_PRINTABLE.search(unfolded)):
        return _carefully(body)
    return found, []


@dataclass(slots=True)
class _Open:
    """A property whose value may go on in the next line: its lines so far, of which there is always one."""

    head: str
    name: str
    lines: list[str]
    quoted_printable: bool
    base64: bool
    pending_blank: int = 0

    def goes_on_softly(self) -> bool:
        return self.quoted_printable and self.lines[-1].endswith("=")

    def closed(self) -> Property:
        if self.goes_on_softly():
            self.lines[-1] = self.lines[-1][:-1]
        return (self.head, "".join(self.lines))


def _carefully(body: str) -> tuple[list[Property], list[str]]:
    """Line by line, for cards that are not as they should be."""
    found: list[Property] = []
    strange: list[str] = []
    current: _Open | None = None
    for line in body.split("\n"):
        if current is not None and _continue(current, line):
            continue
        if not line.strip():
            continue
        opened = _opened(line)
        if opened is not None:
            if current is not None:
                found.append(current.closed())
            current = opened
        elif not line.startswith("#"):
            strange.append(line.strip())
    if current is not None:
        found.append(current.closed())
    return found, strange


def _continue(current: _Open, line: str) -> bool:
    """Add a line to the property before it, if it belongs there."""
    if current.goes_on_softly():
        current.lines[-1] = current.lines[-1][:-1]
        current.lines.append(line if line.strip() else "")
        return True
    if not line.strip():
        current.pending_blank += 1
        return True
    more = _more_of(current, line)
    if more is None:
        return False
    current.lines.append(more)
    current.pending_blank = 0
    return True


def _more_of(current: _Open, line: str) -> str | None:
    """Return what a line that is not blank adds to the property before it; None if it begins something new."""
    if line[0] in " \t":
        return line.strip() if current.base64 else line[1:]
    if current.base64:
        goes_on = current.pending_blank == 0 and _BASE64_LINE.fullmatch(line.strip()) is not None
        return line.strip() if goes_on else None
    if _opened(line) is not None:
        return None
    if current.lines[-1].endswith("\\"):
        # A line break behind a stray backslash: together they make an escaped one.
        return "n" + line
    if current.name in _FREE_TEXT and line[0] != "#":
        return "\\n" * (current.pending_blank + 1) + line
    return None


def _opened(line: str) -> _Open | None:
    """Return the property a line begins, or None if it begins none."""
    colon = _colon_of(line)
    if colon < 0:
        return None
    head, value = line[:colon], line[colon + 1 :]
    name, _, params = head.partition(";")
    name = name.strip()
    if len(name) > _LONGEST_NAME or _NAME.fullmatch(name) is None:
        return None
    quoted = _QUOTED_PRINTABLE.search(params) is not None
    base64 = _BASE64.search(params) is not None
    return _Open(head, name.rpartition(".")[2].upper(), [value], quoted, base64)


def _colon_of(line: str) -> int:
    """Return where the value begins: the first colon outside quotation marks, or the first one if they do not pair."""
    first = line.find(":")
    quote = line.find('"')
    if first < 0 or quote < 0 or quote > first:
        return first
    quoted = False
    for index, ch in enumerate(line):
        if ch == '"':
            quoted = not quoted
        elif ch == ":" and not quoted:
            return index
    return first
