"""Folders a service keeps in step with other computers: it copies an open journal in pieces and damages it."""

from __future__ import annotations

from pathlib import PurePath

from db.text import fold
from desktop.i18n import Words

#: How a part of the path begins, folded, and what the service is called.
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive'im": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "nextcloud": "Nextcloud",
    "pcloud": "pCloud",
}


def kept_in_step_by(folder: PurePath) -> str:
    """Return the service that keeps a folder in step, as its path tells; empty for none, or one nobody knows."""
    for part in reversed(folder.parts):
        folded = fold(part)
        found = next((name for begin, name in _SERVICES.items() if folded.startswith(begin)), "")
        if found:
            return found
    return ""


def warning(service: str, words: Words) -> str:
    """Return why an open journal does not belong into such a folder, and what does."""
    return words.translate(
        "Synced",
        "{service} copies files while they are being written, and an open journal may be damaged by that. "
        "Keep the journal on this computer; backups may well lie there.",
    ).format(service=service)
