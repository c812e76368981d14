"""The pages of a progress report drawn straight on a reportlab canvas: what an owner could do by a script instead.

Every line is put where it belongs by hand: no layout, no breaking, no care for what was typed. Only what such a script
would load is loaded here: neither our papers nor matplotlib.
"""

from __future__ import annotations

import dataclasses
import datetime
import io
from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.tokens import Ground, theme

_A4 = (595.28, 841.89)
_FIRST = datetime.date(2026, 11, 2)
_SHARES = (0.08, 0.14, 0.22, 0.31, 0.40, 0.48, 0.55, 0.60)
_BODY, _SMALL, _HEADING, _TITLE = 11.0, 10.6, 14.0, 25.0


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    """How much of a job was done on a day, and what is written below it."""

    on: datetime.date
    share: float
    caption: str


def charted(client: int) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return what a client's two charts show."""

    def points(offset: int) -> tuple[Point, ...]:
        days = [_FIRST + datetime.timedelta(days=offset + 3 * step) for step in range(len(_SHARES))]
        shares = [share * (1 - client % 7 / 20) for share in _SHARES]
        return tuple(
            Point(day, share, f"{day.day} Kas · %{share * 100:.0f}") for day, share in zip(days, shares, strict=True)
        )

    return points(0), points(1)


TITLE = "Kışlık palto: nasıl ilerliyor"
REACH = "Moda Cd. 14, Kadıköy · 0216 555 00 14"
HEADINGS = ("İlerleme", "Tamamlanan iş", "Verdiğimiz sözler", "Konuştuklarımız", "Sırada ne var", "Sizden ricamız")
LETTER = (
    "Ayşe Hanım {client}, sizin için neyin önemli olduğunu bize söylemiştiniz: **Haberi önce verin, sonra değil.** "
    "İşinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz."
)
FIGURES = (("%58", "tamamlanan iş"), ("3 / 3", "tutulan söz"), ("27 Kas", "hazır olacağı gün"))
STEPS = (
    ("Kumaş ve kalıp", 1.0, "12 Kas", "bitti"),
    ("Kesim ve ilk dikiş", 1.0, "18 Kas", "bitti"),
    ("Prova", 0.4, "25 Kas", "sürüyor"),
    ("Son rötuş", 0.0, "26 Kas", ""),
    ("Teslim", 0.0, "27 Kas", ""),
)
PROMISES = (
    ("Provayı hafta içi bir öğleden sonra yapmak", "25 Kas Çar, 15:00"),
    ("Kalıbı 12 Kasım’a yetiştirmek", "tutuldu ✓"),
    ("Tarih değişecekse önceden aramak", "tutuldu ✓"),
)


def drawn_by_hand(client: int) -> bytes:
    """Draw the same page with every place written into the source."""
    file = io.BytesIO()
    hand = _Hand(Canvas(file, pagesize=_A4, invariant=1, pageCompression=1, lang="tr-TR"), client)
    hand.draw()
    return file.getvalue()


class _Hand:
    def __init__(self, canvas: Canvas, client: int) -> None:
        self._canvas = canvas
        self._client = client
        self._theme = theme(Ground.LIGHT)
        self._left, self._right = 42.5, _A4[0] - 42.5
        self._y = _A4[1] - 60

    def draw(self) -> None:
        self._head()
        self._figures()
        self._heading(HEADINGS[0])
        for step in STEPS:
            self._step(*step)
        for rows in charted(self._client):
            self._heading(HEADINGS[1])
            self._chart(rows)
        self._turn()
        self._heading(HEADINGS[2])
        for words, state in PROMISES:
            self._text(words, Face.SANS, _BODY, self._theme.ink)
            self._write_right(state, self._theme.good)
            self._rule(self._y - 7, self._theme.line, 0.6)
            self._y -= 25
        for heading, words in (
            (HEADINGS[4], "Prova · 25 Kasım Çarşamba"),
            (HEADINGS[5], "Provaya gelirken paltoyla giyeceğiniz ayakkabıları getirirseniz seviniriz."),
        ):
            self._heading(heading)
            self._text(words, Face.SANS, _BODY, self._theme.ink)
            self._y -= 16
        self._turn()
        self._canvas.save()

    def _head(self) -> None:
        self._text("Yıldız Terzi", Face.SERIF_SEMIBOLD, 19, self._theme.accent)
        self._write_right("21 Kasım 2026", self._theme.muted)
        self._y -= 16
        self._text(REACH, Face.SANS, _SMALL, self._theme.muted)
        self._write_right(f"Rapor 2026-{self._client:03d}", self._theme.muted)
        self._y -= 16
        self._rule(self._y, self._theme.accent, 2.2)
        self._y -= 40
        self._text(TITLE, Face.SERIF_SEMIBOLD, _TITLE, self._theme.ink)
        self._y -= 16
        self._text(f"Sayın Müşteri {self._client} · 2–21 Kasım", Face.SANS, _BODY, self._theme.muted)
        self._y -= 24
        self._text(
            f"Ayşe Hanım {self._client}, sizin için neyin önemli olduğunu bize söylemiştiniz: ",
            Face.SANS,
            _BODY,
            self._theme.ink,
        )
        self._y -= 16
        self._text("Haberi önce verin, sonra değil.", Face.SANS_SEMIBOLD, _BODY, self._theme.ink)
        self._y -= 16
        self._text(
            "İşinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz.",
            Face.SANS,
            _BODY,
            self._theme.ink,
        )
        self._y -= 30

    def _figures(self) -> None:
        width = (self._right - self._left - 22) / 3
        for number, (value, caption) in enumerate(FIGURES):
            x = self._left + number * (width + 11)
            self._canvas.setStrokeColor(HexColor(self._theme.line))
            self._canvas.roundRect(x, self._y - 40, width, 56, 7)
            self._write(x + 10, self._y - 8, value, Face.SERIF_SEMIBOLD, 19, self._theme.ink)
            self._write(x + 10, self._y - 28, caption, Face.SANS, _BODY, self._theme.muted)
        self._y -= 66

    def _step(self, title: str, share: float, day: str, status: str) -> None:
        self._text(title, Face.SANS, _BODY, self._theme.ink)
        self._canvas.setFillColor(HexColor(self._theme.line))
        self._canvas.roundRect(self._left + 260, self._y + 1, 137, 5.6, 2.8, stroke=0, fill=1)
        if share:
            self._canvas.setFillColor(HexColor(self._theme.good if share == 1 else self._theme.accent))
            self._canvas.roundRect(self._left + 260, self._y + 1, 137 * share, 5.6, 2.8, stroke=0, fill=1)
        self._write(self._left + 420, self._y, day, Face.SANS, _BODY, self._theme.ink)
        self._write(self._left + 468, self._y, status, Face.SANS, _BODY, self._theme.muted)
        self._rule(self._y - 7, self._theme.line, 0.6)
        self._y -= 24

    def _chart(self, rows: Sequence[Point]) -> None:
        bottom, height, width = self._y - 80, 80.0, self._right - self._left
        points = [
            (self._left + width * number / (len(rows) - 1), bottom + height * row.share)
            for number, row in enumerate(rows)
        ]
        for share in (0.25, 0.5, 0.75):
            self._rule(bottom + height * share, self._theme.line, 0.75)
        area = self._canvas.beginPath()
        area.moveTo(self._left, bottom)
        for x, y in points:
            area.lineTo(x, y)
        area.lineTo(self._right, bottom)
        area.close()
        self._canvas.setFillColor(HexColor(self._theme.accent_soft))
        self._canvas.drawPath(area, stroke=0, fill=1)
        line = self._canvas.beginPath()
        line.moveTo(*points[0])
        for x, y in points[1:]:
            line.lineTo(x, y)
        self._canvas.setStrokeColor(HexColor(self._theme.accent))
        self._canvas.setLineWidth(1.8)
        self._canvas.drawPath(line)
        for number in (0, 3, 5, 7):
            x = min(points[number][0], self._right - 56)
            self._write(x, bottom - 14, rows[number].caption, Face.SANS, 10, self._theme.muted)
        self._y = bottom - 34

    def _heading(self, words: str) -> None:
        self._text(words, Face.SERIF_SEMIBOLD, _HEADING, self._theme.ink)
        self._y -= 24

    def _turn(self) -> None:
        page = self._canvas.getPageNumber()
        self._rule(50, self._theme.line, 0.75)
        self._write(self._left, 33, "Sizinle ilgilenen: Zeynep · 0532 555 00 14", Face.SANS, _SMALL, self._theme.muted)
        self._write(self._right - 20, 33, f"{page} / 2", Face.SANS, _SMALL, self._theme.muted)
        self._canvas.showPage()
        self._y = _A4[1] - 60

    def _text(self, words: str, face: Face, size: float, colour: str) -> None:
        self._write(self._left, self._y, words, face, size, colour)

    def _write(self, x: float, y: float, words: str, face: Face, size: float, colour: str) -> None:
        self._canvas.setFont(fonts.name(face), size)
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.drawString(x, y, words)

    def _write_right(self, words: str, colour: str) -> None:
        self._canvas.setFont(fonts.name(Face.SANS), _SMALL)
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.drawRightString(self._right, self._y, words)

    def _rule(self, y: float, colour: str, width: float) -> None:
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(width)
        self._canvas.line(self._left, y, self._right, y)
