"""Rows → charts of matplotlib's artists, drawn by the same code on the screen and in a paper.

Every chart module takes frozen rows, words already in the reader's language and a `Style`, and returns a
`desktop.charts.chart.Chart`. No pyplot (it keeps every figure alive), no figure either (it loads all the axes), and no
Qt but in `canvas`. Even so matplotlib takes a third of a second to import: nothing outside imports a chart before it is
needed. What charts share with papers is plain Python and lies outside: `desktop.faces`, `desktop.legible`,
`desktop.drawing`.
"""
