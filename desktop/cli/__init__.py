"""The command line: the same work without a window. Nothing here opens a display, save `hatir` alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence

DONE, COULD_NOT, WRONG_USAGE, SOME_LEFT_OUT = 0, 1, 2, 3

COMMANDS = (
    "new",
    "import",
    "imports",
    "export",
    "customers",
    "customer",
    "log",
    "today",
    "warmth",
    "drift",
    "report",
    "sheet",
    "backup",
    "restore",
    "check",
    "copy-of-data",
    "erase",
    "tour",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 could not, 2 wrong usage, 3 done with some rows left out."""
    if getattr(sys, "frozen", False):
        from desktop.tasks import serve_if_asked

        serve_if_asked()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if any(word in COMMANDS or word in ("-h", "--help", "--version") for word in given):
        from desktop.cli.running import run

        return run(given)
    from desktop.cli.window import open_window

    return open_window(given)
