"""Numpy leaves the other cores to the window."""

from __future__ import annotations

import subprocess
import sys

_ASKED = """
import desktop, numpy, ctypes, pathlib
folder = pathlib.Path(numpy.__file__).parent
for library in [*folder.parent.glob("numpy.libs/*openblas*"), *folder.glob(".dylibs/*openblas*")]:
    known = ctypes.CDLL(str(library))
    for name in ("scipy_openblas_get_num_threads64_", "openblas_get_num_threads64_", "openblas_get_num_threads"):
        if hasattr(known, name):
            print(getattr(known, name)())
            break
"""


def test_products_of_matrices_keep_to_one_core() -> None:
    told = subprocess.run([sys.executable, "-c", _ASKED], capture_output=True, text=True, check=True)
    assert set(told.stdout.split()) <= {"1"}
