"""A folder that a service keeps in step is known by its path, and told about before a journal goes there."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from db.records import Language
from desktop import i18n, synced


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\zeynep\OneDrive - Yıldız Terzi\Belgeler"), "OneDrive"),
        (PurePosixPath("/Users/zeynep/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud"),
        (PurePosixPath("/Users/zeynep/Dropbox (Kişisel)/defter"), "Dropbox"),
        (PureWindowsPath("G:/My Drive/dükkân"), "Google Drive"),
        (PureWindowsPath("C:/Users/zeynep/OneDrive/Dropbox/defter"), "Dropbox"),
        (PureWindowsPath("C:/Users/zeynep/Documents"), ""),
        (PurePosixPath("/home/zeynep/drop/one"), ""),
    ],
)
def test_a_service_is_known_by_the_path(folder: PurePosixPath | PureWindowsPath, service: str) -> None:
    assert synced.kept_in_step_by(folder) == service


@pytest.mark.parametrize("language", Language)
def test_the_warning_names_the_service(language: Language) -> None:
    assert synced.warning("OneDrive", i18n.words(language)).startswith("OneDrive")
