"""The scripts of `packaging/` are no package: tests find them as Python finds them when they are run."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def packaging_folder(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a test import the scripts by their bare names."""
    folder = Path(__file__).resolve().parents[2] / "packaging"
    monkeypatch.syspath_prepend(folder)
    monkeypatch.chdir(folder.parent)  # the scripts change the folder; each test begins and ends where it was
    return folder
