"""Outlines as an SVG file of filled paths and nothing else: how a shop's logo is kept.

What is written here holds no script, no link, no style and no picture, and can be read again without a renderer.
"""

import re
from xml.etree import ElementTree

from desktop.drawing import PAIRS, Colour, Drawing, Outline, Shape, Verb

_SPACE = "http://www.w3.org/2000/svg"
_LETTERS = {Verb.MOVE: "M", Verb.LINE: "L", Verb.CURVE: "C", Verb.CLOSE: "Z"}
_VERBS = {letter: verb for verb, letter in _LETTERS.items()}
_STEP = re.compile(r"([MLCZ])((?: -?\d+(?:\.\d+)?)*)")
_COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")


def write(drawing: Drawing) -> bytes:
    """Return a drawing of filled shapes as a file. Lines, words and what is cut off elsewhere are not written."""
    width, height = drawing.width, drawing.height
    shapes = (mark for mark in drawing.marks if isinstance(mark, Shape))
    paths = "".join(_path(shape, shape.fill, height) for shape in shapes if shape.fill is not None)
    size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    return f'<svg xmlns="{_SPACE}" {size}>{paths}</svg>\n'.encode("ascii")


def read(data: bytes) -> Drawing:
    """Return what `write` wrote.

    Raises:
        ValueError: it is anything else.
    """
    if b"<!" in data:
        message = "a declaration"
        raise ValueError(message)
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - without declarations it has no entities
    except (ElementTree.ParseError, LookupError) as error:
        raise ValueError(str(error)) from error
    if root.tag != f"{{{_SPACE}}}svg":
        message = f"a file of {root.tag}"
        raise ValueError(message)
    left, top, width, height = map(float, root.get("viewBox", "").split())
    if (left, top) != (0, 0) or not 0 < width < _MOST or not 0 < height < _MOST:
        message = f"a size of {width} × {height}"
        raise ValueError(message)
    return Drawing(width, height, tuple(_shape(element, height) for element in root))


_MOST = 100_000.0


def _path(shape: Shape, fill: Colour, height: float) -> str:
    steps: list[str] = []
    at = 0
    for verb in shape.outline.verbs:
        count = PAIRS[verb] * 2
        numbers = shape.outline.numbers[at : at + count]
        # Papers count upwards, screens downwards.
        turned = (height - number if place % 2 else number for place, number in enumerate(numbers))
        steps.append(" ".join((_LETTERS[verb], *(f"{number:.2f}" for number in turned))))
        at += count
    *colour, alpha = fill
    ink = "#" + "".join(f"{round(part * 255):02x}" for part in colour)
    opacity = f' fill-opacity="{alpha:.3g}"' if alpha < 1 else ""
    rule = ' fill-rule="evenodd"' if shape.even_odd else ""
    return f'<path d="{" ".join(steps)}" fill="{ink}"{opacity}{rule}/>'


def _shape(element: ElementTree.Element, height: float) -> Shape:
    if element.tag != f"{{{_SPACE}}}path" or len(element):
        message = f"{element.tag} in a logo"
        raise ValueError(message)
    verbs: list[Verb] = []
    numbers: list[float] = []
    steps = element.get("d", "")
    for found in _STEP.finditer(steps):
        verb = _VERBS[found[1]]
        given = [float(number) for number in found[2].split()]
        if len(given) != PAIRS[verb] * 2 or (not verbs and verb is not Verb.MOVE):
            message = f"a path with {found[0]!r}"
            raise ValueError(message)
        verbs.append(verb)
        numbers += [height - number if place % 2 else number for place, number in enumerate(given)]
    if not verbs or _STEP.sub("", steps).strip():
        message = f"a path of {steps[:40]!r}"
        raise ValueError(message)
    outline = Outline(tuple(verbs), tuple(numbers))
    return Shape(outline, _colour(element), None, even_odd=element.get("fill-rule") == "evenodd")


def _colour(element: ElementTree.Element) -> Colour:
    found = _COLOUR.fullmatch(element.get("fill", ""))
    alpha = float(element.get("fill-opacity", "1"))
    if found is None or not 0 <= alpha <= 1:
        message = f"a colour of {element.get('fill')!r}"
        raise ValueError(message)
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue, alpha
