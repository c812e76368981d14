"""A journal on its way to another folder: whole in one of the two at every moment, its backups with it."""

import datetime
import errno
import os
import shutil
from pathlib import Path

import pytest

from db import journal as journals
from db.errors import Problem, UserError
from db.files import write_whole
from db.journal import Journal
from db.queries.shop import profile
from db.safety import moving
from db.safety.backup import back_up, backups_folder, list_backups, thin

LATER = datetime.timedelta(minutes=5)


@pytest.fixture
def here(journal: Journal, now: datetime.datetime) -> Path:
    """A closed journal with two backups."""
    for number in range(2):
        back_up(journal.path, backups_folder(journal.path), now + number * LATER)
    journal._changed = False
    journal.close()
    return journal.path


@pytest.fixture
def there(here: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "Şükrü’nün 💐 defteri – İstanbul"
    folder.mkdir()
    return folder / here.name


def names(path: Path) -> list[str]:
    return [copy.name for copy in list_backups(backups_folder(path), path.stem)]


def shop(path: Path, now: datetime.datetime) -> str:
    with journals.open_journal(path, now=now, read_only=True) as opened:
        return profile(opened).name


def test_a_journal_moves_with_its_backups_and_leaves_nothing_behind(
    here: Path, there: Path, now: datetime.datetime
) -> None:
    copies = names(here)
    departure = moving.copy_to(here, there, now)
    assert here.exists()  # whoever is cut off now opens it where it was
    assert moving.leave(departure, there, now) == 0
    assert names(there) == copies
    assert [path.name for path in here.parent.iterdir()] == [there.parent.name]
    assert shop(there, now) == "Yıldız Terzi"


def test_backups_come_along_to_another_disk(
    here: Path, there: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _target: Path) -> Path:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(path))

    copies = names(here)
    departure = moving.copy_to(here, there, now)
    monkeypatch.setattr(Path, "rename", refuse)
    assert moving.leave(departure, there, now) == 0
    assert (names(there), names(here)) == (copies, [])


def test_backups_that_find_no_room_stay_where_they_were(
    here: Path, there: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    copies = names(here)
    departure = moving.copy_to(here, there, now)
    monkeypatch.setattr(Path, "rename", refuse)
    monkeypatch.setattr(shutil, "copyfile", refuse)
    assert moving.leave(departure, there, now) == len(copies)
    assert (names(here), names(there)) == (copies, [])
    monkeypatch.undo()
    assert moving.leave(departure, there, now) == 0  # the next start
    assert (names(here), names(there)) == ([], copies)


def test_who_was_cut_off_between_copying_and_taking_away_a_backup_goes_on(
    here: Path, there: Path, now: datetime.datetime
) -> None:
    copies = names(here)
    departure = moving.copy_to(here, there, now)
    backups_folder(there).mkdir()
    shutil.copyfile(backups_folder(here) / copies[0], backups_folder(there) / copies[0])
    assert moving.leave(departure, there, now) == 0
    assert (names(here), names(there)) == ([], copies)


def test_a_backup_of_the_same_name_there_is_not_written_over(here: Path, there: Path, now: datetime.datetime) -> None:
    copies = names(here)
    departure = moving.copy_to(here, there, now)
    backups_folder(there).mkdir()
    write_whole(backups_folder(there) / copies[0], b"another shop's")
    assert moving.leave(departure, there, now) == 1
    assert names(here) == copies[:1]
    assert (backups_folder(there) / copies[0]).read_bytes() == b"another shop's"


def test_an_old_file_somebody_wrote_into_since_stays(here: Path, there: Path, now: datetime.datetime) -> None:
    departure = moving.copy_to(here, there, now)
    os.utime(here, (1, 1))
    moving.leave(departure, there, now)
    assert shop(here, now) == "Yıldız Terzi"


def test_an_old_file_that_is_open_elsewhere_stays(here: Path, there: Path, now: datetime.datetime) -> None:
    departure = moving.copy_to(here, there, now)
    with journals.open_journal(here, now=now):
        moving.leave(departure, there, now)
        assert here.exists()


def test_without_the_new_file_the_old_one_never_goes(here: Path, there: Path, now: datetime.datetime) -> None:
    departure = moving.copy_to(here, there, now)
    there.unlink()
    moving.leave(departure, there, now)
    assert shop(here, now) == "Yıldız Terzi"
    assert len(names(here)) == 2


def test_a_folder_nothing_can_be_made_in_is_told_as_that_folder(
    here: Path, there: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.open

    def refuse(path: Path, mode: str = "r", **kept: object) -> object:
        if mode == "xb":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return real(path, mode, **kept)  # pyright: ignore[reportCallIssue, reportArgumentType] (handed on)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError) as refused:
        moving.copy_to(here, there, now)
    assert refused.value.problem is Problem.FILE_NO_PERMISSION
    assert refused.value.params["path"] == there.parent
    assert not any(there.parent.iterdir())


def test_a_disk_that_fills_up_keeps_nothing_of_it(
    here: Path, there: Path, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(UserError) as refused:
        moving.copy_to(here, there, now)
    assert refused.value.problem is Problem.DISK_FULL
    assert not any(there.parent.iterdir())


def test_another_journal_of_that_name_is_left_alone(here: Path, there: Path, now: datetime.datetime) -> None:
    there.write_bytes(b"somebody else's")
    with pytest.raises(UserError) as refused:
        moving.copy_to(here, there, now)
    assert refused.value.problem is Problem.FILE_EXISTS
    assert there.read_bytes() == b"somebody else's"


def test_a_move_that_was_cut_off_after_the_copy_is_simply_done_again(
    here: Path, there: Path, now: datetime.datetime
) -> None:
    moving.copy_to(here, there, now)
    journals.open_journal(there, now=now).close()
    departure = moving.copy_to(here, there, now)
    moving.leave(departure, there, now)
    assert shop(there, now) == "Yıldız Terzi"
    assert not here.exists()


def test_the_same_folder_by_another_name_keeps_the_journal_and_its_backups(
    here: Path, tmp_path: Path, now: datetime.datetime
) -> None:
    # A linked folder stands for a mapped drive on Windows and for other letters of a name on a Mac, too.
    link = tmp_path / "as well"
    try:
        link.symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("no links may be made here")
    copies = names(here)
    departure = moving.copy_to(here, link / here.name, now)
    assert moving.leave(departure, link / here.name, now) == 0
    assert (shop(here, now), names(here)) == ("Yıldız Terzi", copies)


def test_what_a_crash_left_of_a_backup_goes_with_the_next(here: Path, now: datetime.datetime) -> None:
    folder = backups_folder(here)
    for left in (
        f"{here.stem}-20261101-101500.hatir.unfinished",
        f"{here.stem}-20261101-101500.hatir.unfinished-journal",
    ):
        (folder / left).write_bytes(b"half")
    theirs = folder / "başka-20261101-101500.hatir.unfinished"
    theirs.write_bytes(b"half")
    thin(folder, here.stem)
    assert sorted(path.name for path in folder.iterdir()) == sorted([*names(here), theirs.name])
