"""What is recorded for paper is what matplotlib would have drawn."""

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, IdentityTransform

from desktop.charts import lettering
from desktop.charts.chart import Chart
from desktop.charts.plate import Plate
from desktop.charts.recording import record
from desktop.drawing import PAIRS, Drawing, Outline, Shape, Verb, Words
from desktop.faces import Face


def recorded(*artists: Artist) -> Drawing:
    plate = Plate(144, 72)
    plate.dpi = 200
    for artist in artists:
        if not artist.is_transform_set():
            artist.set_transform(Affine2D().scale(2, 1) + plate.dpi_scale_trans)  # shares of the width and height
        plate.add(artist)
    drawing = record(Chart(plate, (), "alt"))
    assert plate.dpi == 200
    return drawing


def shape(drawing: Drawing) -> Shape:
    (mark,) = drawing.marks
    assert isinstance(mark, Shape)
    return mark


def corners(outline: Outline) -> list[tuple[float, float]]:
    return list(zip(outline.numbers[::2], outline.numbers[1::2], strict=True))


def test_a_drawing_is_measured_in_points_whatever_the_plates_resolution() -> None:
    drawing = recorded(Rectangle((0.25, 0.5), 0.5, 0.25, facecolor="#336699", linewidth=0))
    assert (drawing.width, drawing.height) == (144, 72)
    assert corners(shape(drawing).outline)[0] == (36, 36)
    assert max(x for x, _ in corners(shape(drawing).outline)) == 108
    assert shape(drawing).fill == pytest.approx((0.2, 0.4, 0.6, 1))
    assert shape(drawing).stroke is None


def test_a_line_keeps_its_width_dashes_and_opacity() -> None:
    line = Line2D([0, 1], [0, 1], color="red", linewidth=2, linestyle=(0, (3, 1)), alpha=0.5)
    mark = shape(recorded(line))
    stroke = mark.stroke
    assert mark.fill is None
    assert stroke is not None
    assert stroke.width == 2
    assert stroke.dashes == (6, 2)
    assert stroke.colour == pytest.approx((1, 0, 0, 0.5))


def test_curves_stay_curves_and_every_verb_has_its_numbers() -> None:
    outline = shape(recorded(Circle((0.5, 0.5), 0.2, facecolor="black", linewidth=0))).outline
    assert outline.verbs.count(Verb.CURVE) == 8
    assert sum(PAIRS[verb] for verb in outline.verbs) * 2 == len(outline.numbers)


def test_a_quadratic_curve_becomes_the_same_cubic_one() -> None:
    from matplotlib.patches import PathPatch

    path = Path(np.array([[0, 0], [30, 60], [60, 0]]), [Path.MOVETO, Path.CURVE3, Path.CURVE3])
    outline = shape(recorded(PathPatch(path, transform=IdentityTransform(), fill=False))).outline
    assert outline.verbs == (Verb.MOVE, Verb.CURVE)
    assert outline.numbers == (0, 0, 20, 40, 40, 40, 60, 0)


def test_text_is_kept_as_text_with_its_face_size_and_angle() -> None:
    text = Text(0.5, 0.5, "Söz ₺ ışık", fontproperties=lettering.properties(Face.SERIF_SEMIBOLD, 9), rotation=90)
    (mark,) = recorded(text).marks
    assert isinstance(mark, Words)
    assert (mark.text, mark.face, mark.size, mark.angle) == ("Söz ₺ ışık", Face.SERIF_SEMIBOLD, 9, 90)


def test_text_set_from_the_right_ends_where_a_paper_will_end_it() -> None:
    font = lettering.properties(Face.SANS, 10)
    text = Text(0.9, 0.5, "Tava Yağı AVATAR", fontproperties=font, horizontalalignment="right")
    (mark,) = recorded(text).marks
    assert isinstance(mark, Words)
    assert mark.x + lettering.width(mark.text, Face.SANS, 10) == pytest.approx(0.9 * 144, abs=0.02)


def test_an_artists_own_clipping_is_kept_and_the_plates_is_not_repeated() -> None:
    line = Line2D([0, 1], [0, 1])
    line.set_clip_path(Rectangle((0, 0), 72, 36, transform=IdentityTransform()))
    assert shape(recorded(line)).clip is not None
    assert shape(recorded(Line2D([0, 1], [0, 1]))).clip is None


def test_what_cannot_be_drawn_as_vectors_is_refused_by_name() -> None:
    with pytest.raises(NotImplementedError, match="hatch"):
        recorded(Rectangle((0, 0), 1, 1, hatch="//"))
    with pytest.raises(NotImplementedError, match="formula"):
        recorded(Text(0.5, 0.5, "$x^2$", fontproperties=lettering.properties(Face.SANS, 9)))


def test_the_same_chart_is_recorded_the_same_every_time() -> None:
    circle = Circle((0.5, 0.5), 1 / 3)
    assert recorded(circle) == recorded(Circle((0.5, 0.5), 1 / 3))
