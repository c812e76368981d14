"""Who brought whom: trees of customers, from those who began on the left to those they brought on the right."""

import dataclasses
from collections.abc import Mapping

from desktop.charts.chart import Chart, Size, Style
from desktop.charts.sheet import HAIRLINE, Sheet, Sign
from desktop.faces import Face

_ROW = 1.75
"""Height of a line, in parts of the size of text."""
_DEEPEST, _LEAST_DEEP = 4, 2
_NAME = 10.5
"""Room for a generation's names, in parts of the size of text."""


@dataclasses.dataclass(frozen=True, slots=True)
class Brought:
    """A customer on the map, those they brought below them; `label` is read there.

    `hidden`: so many more came through this customer than have room on the map.
    """

    customer_id: int
    name: str
    label: str
    brought: tuple["Brought", ...] = ()
    hidden: int = 0

    @property
    def rows(self) -> int:
        """How many lines the customer takes with all below."""
        return max(1, sum(each.rows for each in self.brought))

    @property
    def people(self) -> int:
        """How many came through this customer, directly or not."""
        return sum(1 + each.people for each in self.brought)


def trees(names: Mapping[int, str], brought_by: Mapping[int, int], labels: Mapping[int, str]) -> tuple[Brought, ...]:
    """Return the trees of a map, the largest first. Whoever closes a ring is left where the ring was entered.

    Args:
        names: of everybody on the map, by id.
        brought_by: for each customer who came through another, that one's id.
        labels: the sentence read at each.
    """
    below: dict[int, list[int]] = {}
    for customer_id, by in brought_by.items():
        below.setdefault(by, []).append(customer_id)
    seen: set[int] = set()

    def tree(customer_id: int) -> Brought:
        seen.add(customer_id)
        found = tuple(tree(each) for each in below.get(customer_id, ()) if each not in seen)
        ranked = tuple(sorted(found, key=lambda each: (-each.people, each.name)))
        return Brought(customer_id, names[customer_id], labels[customer_id], ranked)

    roots = [customer_id for customer_id in below if customer_id not in brought_by]
    found = [tree(customer_id) for customer_id in roots]
    found += [tree(customer_id) for customer_id in below if customer_id not in seen]
    return tuple(sorted(found, key=lambda each: (-each.people, each.name)))


def referrals(roots: tuple[Brought, ...], alt: str, nothing: str, size: Size, style: Style) -> Chart:
    """Draw as many trees as have room, the largest first.

    Args:
        roots: what `trees` returned.
        alt: the whole map in a sentence.
        nothing: what is said where nobody brought anybody.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if not roots:
        sheet.say(nothing)
        return sheet.chart(nothing)
    step = style.text_size * _ROW
    room = max(1, int(size.height / step))
    deepest = min(_DEEPEST, max(_LEAST_DEEP, int(size.width / (style.text_size * _NAME))))
    shown = [_fitting(root, room, deepest) for root in roots[:room]]
    column = size.width / max(_depth(root) for root in shown)
    row = 0
    for root in shown:
        if row + root.rows <= room:
            _draw(sheet, root, 0, float(row), step, column)
            row += root.rows
    return dataclasses.replace(sheet.chart(alt), in_rows=True)


def _fitting(tree: Brought, rows: int, depth: int) -> Brought:
    """Return as much of a tree as has room: so many lines and so many generations."""
    kept: list[Brought] = []
    for each in tree.brought if depth > 1 else ():
        if rows < 1:
            break
        kept.append(_fitting(each, rows, depth - 1))
        rows -= kept[-1].rows
    hidden = sum(1 + each.people for each in tree.brought[len(kept) :])
    return dataclasses.replace(tree, brought=tuple(kept), hidden=hidden)


def _depth(tree: Brought) -> int:
    return 1 + max((_depth(each) for each in tree.brought), default=0)


def _draw(sheet: Sheet, tree: Brought, generation: int, row: float, step: float, column: float) -> float:
    """Draw a customer, in line with the first of those they brought, and all below; return the height of their dot."""
    theme, text = sheet.style.theme, sheet.style.text_size
    x, y = 5 + generation * column, sheet.size.height - (row + 0.5) * step
    sheet.read(x, y, tree.label, (tree.customer_id,))
    heights: list[float] = []
    place = row
    for each in tree.brought:
        heights.append(_draw(sheet, each, generation + 1, place, step, column))
        place += each.rows
    turn = x + column - 14
    for height in heights:
        sheet.line((turn, turn, x + column - 6), (y, height, height), theme.muted, HAIRLINE)
    more = f" +{tree.hidden}" if tree.hidden else ""
    name = sheet.cut(tree.name, column - 34 - sheet.width_of(more), Face.SANS_SEMIBOLD) + more
    if heights:
        end = x + 9 + sheet.width_of(name, Face.SANS_SEMIBOLD) + 4
        sheet.line((min(end, turn), turn), (y, y), theme.muted, HAIRLINE)
    sheet.marks((x,), (y,), Sign.DISC if tree.brought or tree.hidden else Sign.RING, theme.accent, 5.5)
    sheet.text(
        x + 9, y - text * 0.33, name, theme.ink, Face.SANS_SEMIBOLD if tree.brought or tree.hidden else Face.SANS
    )
    return y
