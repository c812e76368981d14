"""Where things are kept, and how all of it is moved elsewhere."""

from pathlib import Path

import pytest

from desktop import paths


def test_a_home_of_ones_own_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "")
    paths.use_home(tmp_path / "home")
    found = [
        paths.settings_file().parent,
        paths.data_folder(),
        paths.log_folder(),
        paths.documents_folder(),
    ]
    assert all(path.is_dir() and path.is_relative_to((tmp_path / "home").resolve()) for path in found)


def test_without_one_the_systems_own_folders_are_used(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert paths.config_folder().is_relative_to(own_home)
    assert paths.data_folder().is_relative_to(own_home)
    assert paths.config_folder().is_dir()


def test_nothing_is_written_by_asking_for_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    assert not paths.settings_file().exists()
