"""What labels and envelopes measure. Plain Python: the window lists them without loading what draws them."""

from __future__ import annotations

import dataclasses
import enum

from desktop.pdf.content import PageSize

_MM = 72 / 25.4
_INCH = 72.0


@dataclasses.dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels, in points.

    Attributes:
        page: its size.
        across, down: how many labels.
        width, height: of a label.
        left, top: from the edge of the sheet to the first label.
        step_across, step_down: from one label to the next.
    """

    page: tuple[float, float]
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_across: float
    step_down: float

    @property
    def count(self) -> int:
        """How many labels there are on a sheet."""
        return self.across * self.down


def _millimetres(across: int, down: int, width: float, height: float, gap: float) -> LabelSheet:
    page_width, page_height = PageSize.A4.value
    left = (page_width - (across * width + (across - 1) * gap) * _MM) / 2
    top = (page_height - down * height * _MM) / 2
    return LabelSheet(
        PageSize.A4.value, across, down, width * _MM, height * _MM, left, top, (width + gap) * _MM, height * _MM
    )


def _inches(across: int, down: int, size: tuple[float, float], edge: tuple[float, float], step: float) -> LabelSheet:
    (width, height), (left, top) = size, edge
    return LabelSheet(
        PageSize.LETTER.value, across, down, width * _INCH, height * _INCH, left * _INCH, top * _INCH,
        step * _INCH, height * _INCH,
    )  # fmt: skip


class Stock(enum.Enum):
    """What is in the printer: sheets of labels by their makers' usual measures, or envelopes.

    Measures of labels: Avery's data sheets of L7159, 3474, L7163, 5160 and 5162; of envelopes: ISO 269, ANSI #10.
    """

    A4_3X8 = _millimetres(3, 8, 63.5, 33.9, 2.54)
    A4_3X8_FULL = _millimetres(3, 8, 70.0, 37.0, 0.0)
    A4_2X7 = _millimetres(2, 7, 99.1, 38.1, 2.54)
    LETTER_3X10 = _inches(3, 10, (2.625, 1.0), (0.1875, 0.5), 2.75)
    LETTER_2X7 = _inches(2, 7, (4.0, 4 / 3), (0.15625, 0.8333), 4.1875)
    DL = (220 * _MM, 110 * _MM)
    C5 = (229 * _MM, 162 * _MM)
    C6 = (162 * _MM, 114 * _MM)
    NUMBER_10 = (9.5 * _INCH, 4.125 * _INCH)

    @property
    def page(self) -> tuple[float, float]:
        """The size of a page, in points."""
        return self.value.page if isinstance(self.value, LabelSheet) else self.value


def labels_on(stock: Stock) -> int:
    """Return how many labels are on a sheet; 1 for an envelope."""
    return stock.value.count if isinstance(stock.value, LabelSheet) else 1
