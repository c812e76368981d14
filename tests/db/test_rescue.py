"""Rescue of damaged journals: what can be read is kept, what cannot is told, nothing hangs."""

import datetime
import errno
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import journal as journals
from db.errors import Problem, UserError
from db.queries import customers
from db.records import Language
from db.safety import rescue as rescuing
from db.safety.rescue import Rescue, rescue

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Path:
    return sample_shop(tmp_path_factory.mktemp("shop") / "terzi.hatir", Language.TR)


@pytest.fixture
def shop(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(sample, tmp_path / "terzi.hatir"))


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as file:
        names = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in names
            if not name.startswith(("sqlite_", "customer_index", "touch_index", "migration"))
        }


def page_size(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[16:18], "big")


def destroy(path: Path, pages: list[int], what: Callable[[int], bytes]) -> None:
    size = page_size(path)
    with path.open("rb+") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(what(size))


def opens_sound(done: Rescue) -> None:
    with journals.open_journal(done.path, now=NOW) as journal:
        assert journal.is_sound()


def test_a_sound_journal_is_rescued_whole(shop: Path, tmp_path: Path) -> None:
    before = shop.read_bytes()
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert done.whole
    assert counts(done.path) == counts(shop)
    assert shop.read_bytes() == before
    opens_sound(done)


@pytest.mark.parametrize("seed", range(2))
def test_pages_destroyed_anywhere_cost_only_what_stood_on_them(shop: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pages = shop.stat().st_size // page_size(shop)
    lost = chance.sample(range(2, pages + 1), 6)
    destroy(shop, lost, chance.choice([bytes, chance.randbytes]))
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    opens_sound(done)
    assert done.kept.get("customer", 0) + done.kept.get("touch", 0) > 0


def test_the_customers_of_a_destroyed_page_are_told_and_the_others_kept(
    shop: Path, tmp_path: Path, sample: Path
) -> None:
    with closing(sqlite3.connect(shop)) as file:
        (root,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'customer'").fetchone()
    size = page_size(shop)
    start = (root - 1) * size
    content = shop.read_bytes()[start : start + size]
    assert content[0] == 0x05, "the customers stand on several pages"
    pointer = int.from_bytes(content[12:14], "big")
    destroy(shop, [int.from_bytes(content[pointer : pointer + 4], "big")], bytes)
    with pytest.raises(UserError) as refused:
        journals.open_journal(shop, now=NOW)
    assert refused.value.problem is Problem.JOURNAL_DAMAGED

    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    opens_sound(done)
    gap = next(gap for gap in done.gaps if gap.table == "customer")
    assert gap.first <= 1
    assert gap.last is not None
    assert done.kept["customer"] == counts(sample)["customer"] - gap.last
    assert not done.whole


@pytest.mark.parametrize("what", [bytes, random.Random(7).randbytes])
def test_a_destroyed_beginning_costs_nothing_else(
    shop: Path, tmp_path: Path, what: Callable[[int], bytes], sample: Path
) -> None:
    size = page_size(shop)
    with shop.open("rb+") as file:
        file.write(what(size))
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert counts(done.path) == counts(sample)
    opens_sound(done)


def test_a_file_cut_off_in_the_middle_gives_its_first_half(shop: Path, tmp_path: Path) -> None:
    with shop.open("rb+") as file:
        file.truncate(shop.stat().st_size // 2 + 77)
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert not done.whole
    opens_sound(done)


def test_what_was_confirmed_last_and_stands_only_in_the_log_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "defter.hatir"
    journals.create(path, now=NOW).close()
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("UPDATE business SET name = 'Yıldız Terzi'")
        writer.commit()
        copy = tmp_path / "kopya.hatir"
        shutil.copyfile(path, copy)
        shutil.copyfile(path.with_name(path.name + "-wal"), copy.with_name(copy.name + "-wal"))
    done = rescue(copy, tmp_path / "yeni.hatir", NOW)
    with closing(sqlite3.connect(done.path)) as file:
        assert file.execute("SELECT name FROM business").fetchone() == ("Yıldız Terzi",)


def test_who_was_lost_leaves_no_loose_ends(shop: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(shop)) as file:
        file.execute("PRAGMA foreign_keys = off")
        file.execute("DELETE FROM customer WHERE id <= 20")
        file.commit()
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert done.dropped["touch"] > 0
    opens_sound(done)


def test_values_no_column_can_hold_cost_their_row_alone(shop: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(shop)) as file:
        file.execute("UPDATE touch SET at = x'00ff00' WHERE id = 5")
        file.execute("UPDATE touch SET mood = 'çok' WHERE id = 6")
        file.execute("UPDATE touch SET kind = 'Furchase' WHERE id = 7")
        file.commit()
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert done.dropped["touch"] == 3
    opens_sound(done)


def test_a_rescued_journal_finds_and_orders_as_before(shop: Path, tmp_path: Path) -> None:
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)

    def seen(path: Path) -> object:
        with journals.open_journal(path, now=NOW) as journal:
            return customers.details(journal, "ayse")

    assert seen(done.path) == seen(shop)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(200), bytes(40_960), b"Ad;Soyad\n" * 9_000])
def test_what_was_never_a_journal_is_refused_and_leaves_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.hatir"
    path.write_bytes(content)
    with pytest.raises(UserError):
        rescue(path, tmp_path / "yeni.hatir", NOW)
    assert {entry.name for entry in tmp_path.iterdir()} <= {"x.hatir", "x.hatir.lock"}


def test_a_journal_somebody_writes_into_and_a_file_that_is_there_are_refused(shop: Path, tmp_path: Path) -> None:
    with journals.open_journal(shop, now=NOW), pytest.raises(UserError) as refused:
        rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert refused.value.problem is Problem.JOURNAL_HELD
    with pytest.raises(UserError) as refused:
        rescue(shop, shop, NOW)
    assert refused.value.problem is Problem.FILE_EXISTS


@pytest.mark.parametrize("table", ["customer", "touch", "promise"])
def test_rows_nothing_leads_to_any_more_are_found(shop: Path, tmp_path: Path, sample: Path, table: str) -> None:
    with closing(sqlite3.connect(shop)) as file:
        (root,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    destroy(shop, [root], bytes)
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert done.kept[table] == done.found[table] == counts(sample)[table]
    opens_sound(done)
    with closing(sqlite3.connect(sample)) as before, closing(sqlite3.connect(done.path)) as after:
        everything = f'SELECT * FROM "{table}" ORDER BY id'
        assert after.execute(everything).fetchall() == before.execute(everything).fetchall()


def test_a_journal_written_anew_after_an_erasing_can_lose_its_beginning_too(
    shop: Path, tmp_path: Path, sample: Path
) -> None:
    with closing(sqlite3.connect(shop)) as file:
        file.execute("VACUUM")
    destroy(shop, [1], bytes)
    done = rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert counts(done.path) == counts(sample)
    opens_sound(done)


def test_a_rescue_that_is_killed_leaves_nothing_under_its_name_and_the_next_one_clears_up(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "yeni.hatir"
    left = tmp_path / "left"

    def killed(*_given: object) -> tuple[int, int]:
        assert not target.exists()
        (unfinished,) = tmp_path.glob("yeni.hatir.*")
        shutil.copytree(unfinished, left)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rescuing, "fill", killed)
        with pytest.raises(KeyboardInterrupt):
            rescue(shop, target, NOW)
    assert not list(tmp_path.glob("yeni*"))
    left.rename(tmp_path / "yeni.hatir.unfinished")  # whoever is killed outright takes nothing away behind them
    done = rescue(shop, target, NOW)
    assert done.whole
    assert {path.name for path in tmp_path.glob("yeni*")} == {"yeni.hatir"}


def test_a_folder_of_the_users_own_with_such_a_name_is_left_alone(shop: Path, tmp_path: Path) -> None:
    own = tmp_path / "yeni.hatir.unfinished"
    own.mkdir()
    (own / "fotoğraf.jpg").write_bytes(b"x")
    rescue(shop, tmp_path / "yeni.hatir", NOW)
    assert (own / "fotoğraf.jpg").read_bytes() == b"x"


@pytest.mark.parametrize("where", ["copyfile", "create", "fill"])
def test_a_full_disk_is_told_of_the_place_that_is_full(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    target = tmp_path / "yeni.hatir"

    def full(*_given: object, **_named: object) -> object:
        if where == "copyfile":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        raise sqlite3.OperationalError("database or disk is full")

    place = {"copyfile": rescuing.shutil, "create": journals, "fill": rescuing}[where]
    monkeypatch.setattr(place, "migrate" if where == "create" else where, full)
    if where == "create":
        destroy(shop, [1], bytes)
    with pytest.raises(UserError) as refused:
        rescue(shop, target, NOW)
    assert (refused.value.problem, refused.value.params["path"]) == (Problem.DISK_FULL, target)
    assert not list(tmp_path.glob("yeni*"))
