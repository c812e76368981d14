"""A shop's logo: outlines stay outlines, what is more becomes a picture, and no file can do harm."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from db.commands.shop import LogoFile
from db.errors import Problem, UserError
from desktop import logos, plain_svg
from desktop.drawing import Drawing, Outline, Shape, Verb

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 60">'
SIGN = (
    HEAD + '<g transform="translate(10 5) rotate(10)"><rect width="40" height="30" rx="6" fill="#a8492a" stroke="#123" '
    'stroke-width="3"/><circle cx="60" cy="20" r="14" fill="teal" fill-opacity="0.5"/></g>'
    '<path d="M5 50 Q60 20 115 50 L60 58 Z" fill="none" stroke="#2e6e62" stroke-width="2" stroke-linecap="round"/>'
    '<path fill-rule="evenodd" d="M90 5h20v20h-20z M95 10h10v10h-10z"/><line x1="0" y1="0" x2="9" y2="9" stroke="red"/>'
    '<polygon points="70,40 80,40 75,48" fill="blue"/><text x="8" y="45" font-size="9">Yıldız</text>'
    '<script>alert(1)</script><a xlink:href="https://example.com"><rect x="100" y="50" width="4" height="4"/></a></svg>'
)
GRADIENT = (
    HEAD + '<defs><linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>'
    '</defs><rect width="120" height="60" fill="url(#g)"/></svg>'
)
USED = "".join(f'<g id="g{n}">' + f'<use xlink:href="#g{n + 1}"/>' * 10 + "</g>" for n in range(9))
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
HOSTILE = {
    "broken": HEAD + "<rect",
    "no svg": '<html xmlns="http://www.w3.org/1999/xhtml"><!-- <svg> --></html>',
    "empty": HEAD + "</svg>",
    "uses itself": HEAD + '<g id="a"><use xlink:href="#a"/></g></svg>',
    "a billion uses": HEAD + f'<defs>{USED}<rect id="g9" width="1" height="1"/></defs><use xlink:href="#g0"/></svg>',
    "a billion words": f'<!DOCTYPE svg [<!ENTITY e0 "ha">{ENTITIES}]>{HEAD}<text y="9">&e8;</text></svg>',
    "deep": HEAD + "<g>" * 5_000 + '<rect width="9" height="9"/>' + "</g>" * 5_000 + "</svg>",
    "many": HEAD + '<rect width="1" height="1"/>' * 30_000 + "</svg>",
    "a file": HEAD + '<image xlink:href="file:///etc/hostname" width="9" height="9"/></svg>',
    "the web": HEAD + '<image href="https://example.com/a.png" width="9" height="9"/></svg>',
}

pytestmark = pytest.mark.usefixtures("qapp")


def read(folder: Path, text: str) -> LogoFile:
    file = folder / "logo.svg"
    file.write_text(text, encoding="utf-8")
    return logos.read_logo(file)


def painted(svg: bytes) -> QImage:
    image = QImage(480, 240, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image


def test_outlines_are_kept_as_outlines_that_look_the_same(tmp_path: Path) -> None:
    kept = read(tmp_path, SIGN)
    assert (kept.file_name, kept.media_type) == ("logo.svg", "image/svg+xml")
    assert set(re.findall(rb"<(\w+)", kept.content)) == {b"svg", b"path"}
    before, after = painted(SIGN.encode()), painted(kept.content)
    different = [
        (x, y)
        for x in range(480)
        for y in range(240)
        if sum(abs(a - b) for a, b in zip(_parts(before, x, y), _parts(after, x, y), strict=True)) > 160
    ]
    assert len(different) < 480 * 240 * 0.002, different[:20]


def _parts(image: QImage, x: int, y: int) -> tuple[int, ...]:
    pixel = image.pixel(x, y)
    return pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255


@pytest.mark.parametrize("text", [GRADIENT, GRADIENT.replace("</svg>", '<rect fill-opacity=".5"/></svg>')])
def test_what_is_more_than_outlines_is_kept_as_a_fine_picture(tmp_path: Path, text: str) -> None:
    kept = read(tmp_path, text)
    assert (kept.file_name, kept.media_type) == ("logo.png", "image/png")
    assert QImage.fromData(kept.content).size().toTuple() == (1200, 600)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_logo_or_means_harm_is_refused_kindly(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as refused:
        read(tmp_path, HOSTILE[name])
    assert refused.value.problem is Problem.LOGO_UNREADABLE


def test_a_file_of_a_hundred_megabytes_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    with file.open("wb") as opened:
        opened.write(HEAD.encode())
        opened.truncate(100_000_000)
    with pytest.raises(UserError) as refused:
        logos.read_logo(file)
    assert refused.value.problem is Problem.LOGO_TOO_LARGE


POINTS = st.integers(-30_000, 90_000).map(lambda number: number / 100)
SHARES = st.integers(0, 255).map(lambda number: number / 255)
STEPS = st.one_of(
    st.tuples(st.just(Verb.LINE), st.lists(POINTS, min_size=2, max_size=2)),
    st.tuples(st.just(Verb.CURVE), st.lists(POINTS, min_size=6, max_size=6)),
    st.tuples(st.just(Verb.CLOSE), st.just([])),
)


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    start = draw(st.lists(POINTS, min_size=2, max_size=2))
    steps = draw(st.lists(STEPS, max_size=6))
    verbs = (Verb.MOVE, *(verb for verb, _ in steps))
    numbers = (*start, *(number for _, given in steps for number in given))
    colour = (draw(SHARES), draw(SHARES), draw(SHARES), draw(st.sampled_from([1.0, 0.5, 0.125])))
    return Shape(Outline(verbs, numbers), colour, None, even_odd=draw(st.booleans()))


@settings(max_examples=30)
@given(st.lists(shapes(), max_size=4))
def test_what_was_kept_is_read_again_as_it_was(marks: list[Shape]) -> None:
    drawing = Drawing(600.0, 300.0, tuple(marks))
    again = plain_svg.read(plain_svg.write(drawing))
    assert (again.width, again.height) == (600.0, 300.0)
    for shape, before in zip(again.marks, marks, strict=True):
        assert isinstance(shape, Shape)
        assert (shape.fill, shape.even_odd, shape.outline.verbs) == (before.fill, before.even_odd, before.outline.verbs)
        assert shape.outline.numbers == pytest.approx(before.outline.numbers, abs=0.006)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<svg/>",
        SIGN,
        HEAD + '<path d="M 1 1 L 2 2" fill="url(#g)"/></svg>',
        HEAD + '<path d="L 1 1" fill="#000000"/></svg>',
        HEAD + '<path d="M 1" fill="#000000"/></svg>',
        HEAD + '<path d="M 1 1 A 1 1" fill="#000000"/></svg>',
        HEAD + '<path fill="#000000"/></svg>',
        HEAD.replace("120 60", "x y") + "</svg>",
        "<!DOCTYPE svg>" + HEAD + "</svg>",
    ],
)
def test_only_what_we_wrote_ourselves_is_read_without_a_renderer(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        plain_svg.read(text.encode())


def test_outlines_are_printed_as_outlines(tmp_path: Path, qapp: QApplication) -> None:
    from desktop.pdf.logo import picture

    assert isinstance(picture(read(tmp_path, SIGN).content), Drawing)
    with pytest.raises(UserError):
        picture(b"<svg onload='x'/>")
