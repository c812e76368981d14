"""What the brand guide says to use in the place of words the shop never uses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from db.brandwords import ForbiddenUse


def without_another(uses: Iterable[ForbiddenUse]) -> list[str]:
    """Return the lines of the guide that name no other words, each once."""
    return list(dict.fromkeys(use.line for use in uses if not use.rather))


def rather(uses: Iterable[ForbiddenUse]) -> list[str]:
    """Return a sentence in the window's language for each line of the guide that names other words, each once."""
    told = QCoreApplication.translate("BrandSays", "Say “{rather}” rather than “{line}”.")
    pairs = dict.fromkeys((use.line, use.rather) for use in uses if use.rather)
    return [told.format(line=line, rather=other) for line, other in pairs]
