"""Keeps None, True and False alive under Python 3.11.

PySide6 is built once for many versions of Python. Since 3.12 these three are never freed and nobody counts who uses
them (PEP 683); built that way, Qt's functions hand them out uncounted on 3.11 too, where each such call then takes one
reference away. Some ten thousand calls later, a few minutes of painting, the interpreter finds None unused and stops.
Here they are given more references than a lifetime of calls can use up.
"""

import ctypes
import sys

_PLENTY = 1 << (8 * ctypes.sizeof(ctypes.c_ssize_t) - 4)


def keep_singletons_alive() -> None:
    """Do so, once; on Python 3.12 and later there is nothing to do."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= _PLENTY:
        return
    for single in (None, True, False):
        # The first word of every object of CPython's is the count of its references.
        ctypes.c_ssize_t.from_address(id(single)).value += _PLENTY
