"""What the owner chose survives the end of the program, and a broken file never stops its start."""

import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.records import Language
from desktop.settings import TEXT_SCALES, LeftFile, Notices, Preferences, Settings, WindowPlace
from desktop.tokens import Ground

coordinates = st.integers(min_value=-100_000, max_value=100_000)
places = st.builds(WindowPlace, coordinates, coordinates, coordinates, coordinates, maximized=st.booleans())
notices = st.builds(
    Notices,
    digest=st.booleans(),
    at=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    names=st.booleans(),
    badge=st.booleans(),
    stays=st.none() | st.booleans(),
    told_on=st.none() | st.dates(),
)
paths = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).map(Path)
preferences = st.builds(
    Preferences,
    language=st.none() | st.sampled_from(Language),
    ground=st.none() | st.sampled_from(Ground),
    text_scale=st.sampled_from(TEXT_SCALES),
    journal=st.none() | paths,
    left=st.none() | st.builds(LeftFile, paths, st.integers(0, 1 << 50), st.integers(0, 1 << 62)),
    still=st.booleans(),
    window=st.none() | places,
    notices=notices,
)


def test_nothing_chosen_yet_gives_the_defaults(tmp_path: Path) -> None:
    assert Settings(tmp_path / "settings.toml").now == Preferences()


@given(chosen=preferences)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_chosen_is_found_again(tmp_path: Path, chosen: Preferences) -> None:
    file = tmp_path / "settings.toml"
    Settings(file).change(chosen)
    assert Settings(file).now == chosen
    file.unlink(missing_ok=True)


@given(content=st.binary())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_the_file_the_program_starts(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert isinstance(Settings(file).now, Preferences)


def test_one_value_nobody_knows_costs_only_that_value(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        'language = "tlh"\nground = "dark"\ntext_scale = "big"\nnovelty = 1\n'
        '[window]\nx = 1\n[notices]\nat = "noon"\nnames = "yes"\nbadge = false\n',
        encoding="utf-8",
    )
    assert Settings(file).now == Preferences(ground=Ground.DARK, notices=Notices(badge=False))


def test_an_hour_of_notices_is_one_of_whole_minutes(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[notices]\nat = "09:30:15+03:00"\n', encoding="utf-8")
    assert Settings(file).now.notices.at == datetime.time(9, 30)


def test_a_size_of_text_that_is_not_offered_becomes_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("text_scale = 7.5\n", encoding="utf-8")
    assert Settings(file).now.text_scale == max(TEXT_SCALES)


def test_a_folder_that_refuses_the_file_costs_only_the_memory_of_it(tmp_path: Path) -> None:
    chosen = Settings(tmp_path / "nowhere" / "settings.toml")
    chosen.change(Preferences(language=Language.TR))
    assert chosen.now.language is Language.TR


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    Settings(file).change(Preferences(language=Language.TR))

    def full(_self: Path, _target: Path) -> None:
        raise OSError("full")

    monkeypatch.setattr(Path, "replace", full)
    Settings(file).change(Preferences(language=Language.EN))
    assert Settings(file).now.language is Language.TR
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_the_same_choice_again_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    Settings(file).change(Preferences())
    assert not file.exists()
