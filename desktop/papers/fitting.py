"""Papers that must not grow: made shorter until they stand on one page."""

from __future__ import annotations

from collections.abc import Callable

from desktop.pdf.house import HousePaper
from desktop.pdf.house_paper import counted_pages, house_paper


def on_one_page(make: Callable[[int], HousePaper], fullest: int, barest: int) -> bytes:
    """Return a paper on one page, as full as it can be.

    Args:
        make: returns the paper with so many lines a part.
        fullest: the most worth trying.
        barest: the fewest; what is too long even so goes on over a second page.
    """
    low, high = barest, fullest
    best = make(barest)
    while low <= high:
        middle = (low + high) // 2
        paper = make(middle)
        if counted_pages(paper) == 1:
            best, low = paper, middle + 1
        else:
            high = middle - 1
    return house_paper(best)
