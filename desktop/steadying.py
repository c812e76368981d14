"""What keeps the program steady while modules are loaded beside its window."""

from __future__ import annotations

import functools
import gc
import sys

from PySide6.QtCore import QObject

_KINDS = 1200
"""Twice as many classes of Qt's and of ours as there are once every module is loaded."""


@functools.cache
def make_room_for_classes(count: int = _KINDS) -> None:
    """Let Qt's list of Python's classes grow to its size before any other thread runs.

    Before Python 3.12 PySide6 keeps what it knows of each class in one table. The window's thread looks into it
    without Python's lock whenever Qt asks what a widget is; a class that another thread makes at this moment, by
    loading a module, may make the table grow, and a look into it then brings the program down. Measured with thirty
    thousand classes made beside a window that is painted: each of four runs ended so, and none of five with room.
    The table keeps its size when classes go, so once is enough.

    Args:
        count: for how many classes there is to be room.
    """
    if sys.version_info >= (3, 12):
        return
    gc.freeze()  # only the classes made here are looked through below
    made = [type("Room", (QObject,), {}) for _ in range(count)]
    del made
    gc.collect()
    gc.unfreeze()
