"""The figures behind a chart, taken elsewhere."""

import csv
import io

from desktop.pages.trends import exporting

LINK = '=HYPERLINK("http://ornek.example";"Tıkla")'


def test_a_theme_named_like_a_formula_leaves_as_text_and_figures_stay_figures() -> None:
    rows = [("theme", "complaints"), (LINK, -3)]
    read = list(csv.reader(io.StringIO(exporting.table(rows).decode("utf-8-sig"))))
    assert read == [["theme", "complaints"], [f"'{LINK}", "-3"]]
