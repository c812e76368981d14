"""Rows → matplotlib figures, drawn by the same code on the screen and in a paper.

Every chart module takes frozen rows, words already in the reader's language and a `Style`, and returns a
`desktop.charts.chart.Chart`. No pyplot (it keeps every figure alive) and no Qt, but in `canvas`. matplotlib takes half
a second to import, so nothing outside imports a chart before it is needed. What charts share with papers is plain
Python and lies outside: `desktop.faces`, `desktop.legible`, `desktop.drawing`.
"""
