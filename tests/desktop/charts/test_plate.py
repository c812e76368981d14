"""What a chart lies on is as large as it says, and loads no more of the drawing library than is drawn with."""

import os
import subprocess
import sys
from pathlib import Path

from matplotlib.patches import Rectangle

from desktop.charts.dots import dots
from desktop.charts.plate import Plate

_ROOT = Path(__file__).parents[3]

_SAYS = """
import sys
from desktop.charts import calendar, canvas, pareto, recording, referrals, spread
from desktop.charts.dots import dots
from desktop.charts.plate import Plate
dots(Plate(40, 30), 96)
for unused in ("matplotlib.figure", "matplotlib.axes", "matplotlib.pyplot"):
    assert unused not in sys.modules, unused
"""


def test_a_chart_is_drawn_without_loading_the_axes_nothing_here_has() -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    done = subprocess.run((sys.executable, "-c", _SAYS), env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_lies_on_a_plate_is_measured_in_inches_from_its_lower_left_corner() -> None:
    plate = Plate(144, 72)
    plate.add(Rectangle((0, 0), 0.5, 0.5, facecolor="#ff0000", linewidth=0))
    width, height, seen = dots(plate, 36)
    assert (width, height, len(seen)) == (72, 36, 72 * 36 * 4)
    lower_left, upper_right = seen[(height - 2) * width * 4 + 4 :][:4], seen[(width - 2) * 4 :][:4]
    assert lower_left == bytes((255, 0, 0, 255))
    assert upper_right[3] == 0
