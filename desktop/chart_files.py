"""Taking a chart elsewhere: as a picture, or the figures it is made of."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db import files
from desktop import filenames, messages, paths, theme
from desktop.charts.chart import Head, Size, Style
from desktop.context import Context
from desktop.tasks import Lane

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartMaker

_SIZE = Size(600.0, 330.0)

#: A header and the rows below it.
Table: TypeAlias = Sequence[Sequence[object]]


def take(context: Context, asking: QWidget, name: str, head: Head, maker: ChartMaker, rows: Table, ending: str) -> None:
    """Ask where to, and write a chart into a file of its own.

    Args:
        context: the open journal and what is around it.
        asking: the widget before which the question stands.
        name: what the file is called, without its ending.
        head: what stands above the chart.
        maker: draws the chart.
        rows: the figures it is made of.
        ending: of `desktop.widgets.chart_taking.ENDINGS`.
    """
    path = _asked_for(asking, name, ending)
    if path is not None:
        mark = context.formats().decimal_mark
        content = table(rows, mark) if ending == "csv" else picture(maker, head, ending)
        context.tasks.run(lambda _ticket: files.write_whole(path, content), lane=Lane.WORK)


def take_table(context: Context, asking: QWidget, name: str, rows: Table) -> None:
    """Ask where to, and write figures nothing is drawn of into a file of their own; for the rest see `take`."""
    path = _asked_for(asking, name, "csv")
    if path is not None:
        content = table(rows, context.formats().decimal_mark)
        context.tasks.run(lambda _ticket: files.write_whole(path, content), lane=Lane.WORK)


def _asked_for(asking: QWidget, name: str, ending: str) -> Path | None:
    place = paths.documents_folder() / filenames.safe(name, f".{ending}", "Hatır")
    kinds = {
        "png": QCoreApplication.translate("ChartFiles", "Picture (*.png)"),
        "svg": QCoreApplication.translate("ChartFiles", "Drawing (*.svg)"),
        "csv": QCoreApplication.translate("ChartFiles", "Table (*.csv)"),
    }
    title = QCoreApplication.translate("ChartFiles", "Export")
    return messages.choose_new_file(asking, title, place, kinds[ending])


def picture(maker: ChartMaker, head: Head, ending: str) -> bytes:
    """Return a chart below its head as a picture of the kind its ending names, on the theme's own ground."""
    from desktop.charts import export, headed

    chart = headed.headed(maker, head, _SIZE, Style(theme.current()))
    made = export.as_png if ending == "png" else export.as_svg
    return made(chart, theme.current().surface)


def table(rows: Iterable[Sequence[object]], decimal_mark: str) -> bytes:
    """Return figures as CSV, with a mark by which spreadsheets know the letters, and no text that is a formula.

    Args:
        rows: the header and what is below it.
        decimal_mark: of the owner's language. Where it is a comma, spreadsheets await semicolons between the cells.
    """
    from db.exchange.formulas import harmless_row

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if decimal_mark == "," else ",", lineterminator="\r\n")
    writer.writerows([_written(cell, decimal_mark) for cell in harmless_row(row)] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _written(cell: object, decimal_mark: str) -> object:
    return str(cell).replace(".", decimal_mark) if isinstance(cell, float) else cell
