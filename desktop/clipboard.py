"""What somebody copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copied() -> QMimeData:
    """Return what lies on the clipboard: nothing in it where it is empty, or another program holds it at the moment."""
    # Against what its types say, Qt has no data at all then.
    return QGuiApplication.clipboard().mimeData() or QMimeData()
