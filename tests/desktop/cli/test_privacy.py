"""`hatir copy-of-data` and `hatir erase`: the rights of a customer, from the command line."""

import datetime
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer, trash_customer
from db.commands.touches import log_touch
from db.models import Customer
from db.records import Language
from db.touchdraft import TouchDraft
from desktop import cli

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)


def two_of_a_name(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi") as journal:
        for name, language in (("Ayşe Yılmaz", Language.TR), ("John Smith", Language.EN), ("John Smith", Language.EN)):
            whose = add_customer(journal, CustomerDraft(name=name, language=language), NOW).result or 0
            log_touch(journal, TouchDraft(whose, NOW, words=f"{name} ile konuşuldu"), NOW)


@pytest.fixture
def shop(tmp_path: Path, made_once: Callable[[Callable[[Path], None], Path], Path]) -> Path:
    return made_once(two_of_a_name, tmp_path / "dükkân.hatir")


@pytest.fixture
def run(shop: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def running(*words: str) -> tuple[int, str, str]:
        code = cli.main([*words, "--journal", str(shop)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return running


def people(path: Path) -> list[str]:
    with journals.open_journal(path, now=NOW, read_only=True):
        return sorted(name for (name,) in Customer.select(Customer.name).tuples())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


Run = Callable[..., tuple[int, str, str]]


def test_a_copy_is_a_folder_in_the_persons_language_and_never_replaces_another(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "verilecek"
    code, told, _ = run(
        "copy-of-data", "ayşe yılmaz", "--out", str(out), "--json", "--on", "2026-11-21", "--lang", "en"
    )
    assert code == cli.DONE
    made = json.loads(told)
    folder = out / "Ayşe Yılmaz - Verilerinizin kopyası 2026-11-21"
    assert Path(made["folder"]) == folder
    assert {path.name for path in folder.iterdir()} == {"Hakkınızda sakladıklarımız.pdf", "data.json", "contact.vcf"}
    assert json.loads((folder / "data.json").read_text(encoding="utf-8"))["customer"]["name"] == "Ayşe Yılmaz"
    assert "FN:Ayşe Yılmaz" in (folder / "contact.vcf").read_text(encoding="utf-8")
    paper = QPdfDocument()
    assert paper.load(made["paper"]) is QPdfDocument.Error.None_
    text = paper.getAllText(0).text()
    paper.close()
    assert "Ayşe Yılmaz ile konuşuldu" in text
    assert "Sizin için hazırlandı" in text
    (folder / "data.json").write_text("mine", encoding="utf-8")
    code, told, _ = run("copy-of-data", "ayşe yılmaz", "--out", str(out), "--on", "2026-11-21", "--lang", "en")
    assert code == cli.DONE
    assert f"{folder} (2)" in told
    assert (folder / "data.json").read_text(encoding="utf-8") == "mine"
    assert len(list(out.iterdir())) == 2


def test_where_the_copy_cannot_go_is_told(run: Run, tmp_path: Path) -> None:
    taken = tmp_path / "dosya"
    taken.touch()
    code, out, told = run("copy-of-data", "Ayşe Yılmaz", "--out", str(taken))
    assert (code, out) == (cli.COULD_NOT, "")
    assert str(taken) in told
    code, _, told = run("copy-of-data", "John Smith", "--out", str(tmp_path), "--lang", "en")
    assert code == cli.COULD_NOT
    assert "John Smith (2)" in told
    assert not list(tmp_path.glob(".*"))


def test_without_a_terminal_erasing_needs_a_yes(run: Run, shop: Path) -> None:
    code, out, told = run("erase", "Ayşe Yılmaz", "--lang", "en")
    assert (code, out) == (cli.WRONG_USAGE, "")
    assert "--yes" in told
    assert "Ayşe Yılmaz" in people(shop)


@pytest.mark.parametrize(("answer", "code"), [("h\n", cli.COULD_NOT), ("", cli.COULD_NOT), ("e\n", cli.DONE)])
def test_on_a_terminal_it_asks_once(
    run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    ended, _, told = run("erase", "Ayşe Yılmaz", "--lang", "tr")
    assert ended == code
    assert told.count("[e/H]") == 1
    assert ("Ayşe Yılmaz" in people(shop)) == (code != cli.DONE)


def test_erasing_says_what_went_and_what_backups_mean(run: Run, shop: Path) -> None:
    assert run("backup")[0] == cli.DONE
    code, out, _ = run("erase", "Ayşe Yılmaz", "--yes", "--json")
    assert code == cli.DONE
    told = json.loads(out)
    assert (told["name"], told["rows"]["touch"], told["swept"]) == ("Ayşe Yılmaz", 1, True)
    assert len(told["backups"]) == 1
    assert people(shop) == ["John Smith", "John Smith"]
    assert "Yılmaz".encode() not in shop.read_bytes()
    code, out, _ = run("erase", "2", "--yes", "--lang", "en")
    assert code == cli.DONE
    assert "still hold" in out
    assert str(shop.parent / "dükkân-backups") in out


def test_nobody_is_erased_by_a_guess(run: Run, shop: Path) -> None:
    assert run("erase", "Ayş", "--yes")[0] == cli.COULD_NOT
    code, _, told = run("erase", "John Smith", "--yes", "--lang", "en")
    assert code == cli.COULD_NOT
    assert "John Smith (3)" in told
    assert len(people(shop)) == 3
    with journals.open_journal(shop, now=NOW) as journal:
        trash_customer(journal, 3, NOW)
    assert run("erase", "John Smith", "--yes")[0] == cli.DONE  # whoever is in the trash is not meant first
    assert run("erase", "3", "--yes")[0] == cli.DONE
    assert people(shop) == ["Ayşe Yılmaz"]


def test_a_journal_a_window_writes_into_is_left_alone(run: Run, shop: Path) -> None:
    from db.engine.lock import WriterLock

    lock = WriterLock(shop)
    lock.take(NOW)
    try:
        code, _, told = run("erase", "Ayşe Yılmaz", "--yes", "--lang", "en")
    finally:
        lock.release()
    assert code == cli.COULD_NOT
    assert told.strip()
