"""The fonts hold every letter we write, the icons can be recoloured, each with its licence beside it."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from matplotlib.ft2font import FT2Font

import resources

FONTS = sorted(resources.path("fonts").glob("*.ttf"))
ICONS = sorted(resources.path("icons").glob("*.svg"))
LETTERS = "abcçdefgğhıijklmnoöpqrsştuüvwxyzABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZâîûÂÎÛ0123456789₺€%·–—“”‘’…✓→←↑↓−×±"


def test_both_families_come_in_four_faces() -> None:
    faces = {"Bold", "Italic", "Regular", "SemiBold"}
    assert {font.stem for font in FONTS} == {
        f"{name}-{face}" for name in ("SourceSans3", "SourceSerif4") for face in faces
    }


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_a_font_holds_every_letter_we_write(font: Path) -> None:
    known = FT2Font(str(font)).get_charmap()
    assert [letter for letter in LETTERS if ord(letter) not in known] == []


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_the_figures_of_a_font_are_of_equal_width(font: Path) -> None:
    face = FT2Font(str(font))
    assert len({face.load_char(ord(figure)).linearHoriAdvance for figure in "0123456789"}) == 1


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_takes_the_colour_it_is_given(icon: Path) -> None:
    root = ET.parse(icon).getroot()
    assert (root.get("viewBox"), root.get("fill"), root.get("stroke")) == ("0 0 24 24", "none", "currentColor")
    assert {part.get("stroke") for part in root} == {None}


@pytest.mark.parametrize(
    "licence", ["fonts/SourceSans3-LICENSE.txt", "fonts/SourceSerif4-LICENSE.txt", "icons/LICENSE.txt"]
)
def test_what_others_made_comes_with_their_licence(licence: str) -> None:
    assert "Copyright" in resources.path(licence).read_text(encoding="utf-8")
