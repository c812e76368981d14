"""Where Hatır keeps things on this computer.

One environment variable, `HATIR_HOME`, or `--development DIR` moves all of it into one folder: for tests, for trying
things out and for a stick that goes from computer to computer.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

HOME_VARIABLE = "HATIR_HOME"
_NAME = "Hatir"


def use_home(folder: Path) -> None:
    """Keep everything below one folder from now on, as `--development` asks."""
    os.environ[HOME_VARIABLE] = str(folder.resolve())


def config_folder() -> Path:
    """Return the folder of the settings, made if it was absent."""
    return _made(_below_home("config") or Path(_platform().user_config_dir))


def settings_file() -> Path:
    """Return the file of what the owner chose on this computer."""
    return config_folder() / "settings.toml"


def data_folder() -> Path:
    """Return the folder new journals are offered in, made if it was absent.

    It is local on purpose: folders that a cloud service keeps in step damage an open journal.
    """
    return _made(_below_home("data") or Path(_platform().user_data_dir))


def log_folder() -> Path:
    """Return the folder of the log of our own mistakes, made if it was absent."""
    return _made(data_folder() / "logs")


def documents_folder() -> Path:
    """Return the folder papers and exports are offered in."""
    return _made(home) if (home := _below_home("documents")) else Path(_platform().user_documents_dir)


def _below_home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home, part) if home else None


def _platform() -> PlatformDirsABC:
    import platformdirs

    return platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
