"""The brand guide: what the shop stands for, the words it uses, those it never uses."""

from dataclasses import dataclass

from db.brandwords import BrandWords
from db.journal import Journal
from db.models import BrandLine
from db.records import BrandLineKind


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line of the guide."""

    id: int
    kind: BrandLineKind
    text: str


def guide_lines(_journal: Journal) -> tuple[GuideLine, ...]:
    """Return the guide, each kind in its order."""
    query = BrandLine.select(BrandLine.id, BrandLine.kind, BrandLine.text).order_by(BrandLine.position, BrandLine.id)
    return tuple(GuideLine(line_id, BrandLineKind(kind), text) for line_id, kind, text in query.tuples())


def brand_words(journal: Journal) -> BrandWords:
    """Return what reads texts for words the shop never uses; asked anew when a `brand_line` changed."""
    return BrandWords(line.text for line in guide_lines(journal) if line.kind is BrandLineKind.NEVER)
