"""Rows → papers: reportlab documents as bytes, without Qt.

`content` says what a paper holds, in words already chosen for its reader, and is plain Python; the other modules import
reportlab and are imported when the first paper is made.
"""
