"""The sample shop on this computer: a made-up tailor's to look around in, apart from the owner's own journals."""

from __future__ import annotations

import datetime
from pathlib import Path

import resources
from db.records import Language
from desktop import paths


def sample_shop(now: datetime.datetime, language: Language) -> Path:
    """Return the sample shop's journal, made now if it was not made today: its days count back from the day.

    Args:
        now: the present moment, aware; its local day counts.
        language: which one the shop speaks if it is made now.

    Raises:
        UserError: the disk is full, or the data folder cannot be written to.
    """
    from db.sample.shop import new_sample

    folder = paths.data_folder() / "sample"
    folder.mkdir(exist_ok=True)
    path = folder / f"yildiz-{now.astimezone():%Y-%m-%d}.hatir"
    if not path.exists():
        new_sample(path, language, now, resources.path("sample"))
    return path
