"""What is not code: fonts, icons, themes, translations, texts. Every file is reached through `path`."""

import sys
from pathlib import Path, PurePosixPath

__all__ = ["path"]


def path(name: str) -> Path:
    """Return where a resource lies on this disk, in the source tree and in a frozen build alike.

    Args:
        name: the file or folder inside `resources/`, with forward slashes on every system ("icons/sun.svg").

    Returns:
        An absolute path. Whether something lies there is for the caller to see.

    Raises:
        ValueError: the name is empty, absolute, or leaves the folder. Such a name is a bug, never a user's mistake.
    """
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or name.startswith("/") or any(char in name for char in "\\:\0"):
        msg = f"not a name inside resources/: {name!r}"
        raise ValueError(msg)
    return _root().joinpath(*parts)


def _root() -> Path:
    # PyInstaller unpacks data files below sys._MEIPASS, where this module's own file may only exist inside an archive.
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen, "resources") if frozen is not None else Path(__file__).resolve().parent
