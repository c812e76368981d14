"""What makes a start quicker: begun before anything of the window is loaded."""

from __future__ import annotations

import builtins
import importlib


def hurry() -> None:
    """Load what comes without looking for garbage among it, and without reading the source of every module.

    PySide6 reads and keeps the source of whatever is imported after it, to learn whether it asks for another way of
    writing Qt's names. Nothing here does; and the source of a drawing library alone is megabytes.
    """
    importlib.import_module("PySide6.QtCore")  # from here on it does so
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    from desktop.collecting import by_itself

    by_itself.stop()  # whoever makes the window collects from then on
