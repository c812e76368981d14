"""The measures and colours of a paper. Plain Python: charts made for a paper ask here how wide they may be."""

import dataclasses
import re

from db.records import Language
from desktop.pdf.content import PageSize
from desktop.tokens import Ground, Theme, theme

#: In points. The sides leave room for a hole punch and a thumb, the foot for the footer.
MARGIN_SIDE = 42.5
MARGIN_TOP = 36.0
MARGIN_FOOT = 60.0
FOOTER_RULE = 50.0

#: The languages of papers as BCP 47 tags, told to screen readers and search.
TAGS = {Language.TR: "tr-TR", Language.EN: "en-GB"}

_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})
_READABLE = 4.5  # WCAG 2.2, 1.4.3 (AA): contrast of text against its ground
_SOFT_SHARE = 0.14


def paper_of(region: str) -> PageSize:
    """Return the paper of a country (ISO 3166 alpha-2)."""
    return PageSize.LETTER if region in _LETTER_COUNTRIES else PageSize.A4


def content_width(size: PageSize) -> float:
    """Return how wide what stands between the margins may be, in points."""
    return size.value[0] - 2 * MARGIN_SIDE


def colours(accent: str) -> Theme:
    """Return the colours of a paper in a shop's own colour.

    Args:
        accent: "#RRGGBB"; anything else gives our own. A colour too pale to be read on white paper is darkened just
            until it can be.
    """
    light = theme(Ground.LIGHT)
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", accent):
        return light
    if accent.upper() == light.accent:
        return light
    red, green, blue = (int(accent[at : at + 2], 16) for at in (1, 3, 5))
    while _contrast_with_white(red, green, blue) < _READABLE:
        red, green, blue = (int(part * 0.95) for part in (red, green, blue))
    soft = (round(255 - (255 - part) * _SOFT_SHARE) for part in (red, green, blue))
    return dataclasses.replace(light, accent=_hex(red, green, blue), accent_soft=_hex(*soft))


def _contrast_with_white(*parts: int) -> float:
    """Return the contrast ratio of a colour and white after WCAG 2.2."""
    linear = [value / 12.92 if (value := part / 255) <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def _hex(*parts: int) -> str:
    return "#" + "".join(f"{part:02X}" for part in parts)
