"""`hatir report --kind`: the shop's own papers about customers, one or all, named safely."""

import json
from pathlib import Path

import pytest

from desktop import cli


def run(capsys: pytest.CaptureFixture[str], *words: object, code: int = cli.DONE) -> list[dict[str, object]]:
    assert cli.main([*map(str, words), "--json"]) == code
    return json.loads(capsys.readouterr().out or "[]")


def test_reviews_and_cards_are_made_for_one_or_for_all_and_one_that_fails_stops_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal, out = tmp_path / "dükkân.hatir", tmp_path / "kâğıtlar"
    contacts = tmp_path / "kişiler.csv"
    contacts.write_text(
        "Ad,Telefon\nAyşe Yılmaz,0532 555 01 22\nAyşe Yılmaz,0533 555 01 23\nCON/AUX: <b>,0535 555 01 24\n",
        encoding="utf-8",
    )
    assert cli.main(["new", str(journal), "--lang", "tr"]) == cli.DONE
    assert cli.main(["import", str(contacts), "--journal", str(journal)]) == cli.DONE
    capsys.readouterr()

    made = run(capsys, "report", "--all", "--kind", "card", "--out", out, "--journal", journal, "--lang", "tr")
    assert [one["name"] for one in made] == ["Ayşe Yılmaz", "Ayşe Yılmaz", "CON/AUX: <b>"]
    files = [Path(str(one["path"])) for one in made]
    assert len(set(files)) == 3
    assert files[0].name == "Ayşe Yılmaz - Müşteri kartı.pdf"
    assert all(file.parent == out and file.read_bytes().startswith(b"%PDF") for file in files)
    assert sorted(out.iterdir()) == sorted(files)

    days = ("--from", "2026-01-01", "--to", "2026-06-30")
    made = run(
        capsys, "report", "CON/AUX", "Nobody at all", "--kind", "review", *days, "--out", out, "--journal", journal,
        code=cli.SOME_LEFT_OUT,
    )  # fmt: skip
    assert [(one["kind"], one["from"], one["to"]) for one in made] == [("review", "2026-01-01", "2026-06-30")]

    assert run(capsys, "report", "--kind", "review", "--out", out, "--journal", journal, code=cli.COULD_NOT) == []
    assert cli.main(["report", "x", "--kind", "poem", "--out", str(out)]) == cli.WRONG_USAGE


def test_a_sheet_is_written_where_it_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal, out = tmp_path / "dükkân.hatir", tmp_path / "sabah.pdf"
    assert cli.main(["new", str(journal), "--lang", "tr"]) == cli.DONE
    capsys.readouterr()
    assert cli.main(["sheet", "morning", "--out", str(out), "--journal", str(journal), "--json"]) == cli.DONE
    assert json.loads(capsys.readouterr().out) == {
        "sheet": "morning",
        "path": str(out),
        "bytes": len(out.read_bytes()),
    }
    assert cli.main(["sheet", "poster", "--out", str(out), "--journal", str(journal), "--lang", "en"]) == cli.COULD_NOT
    assert "nothing to put on this paper" in capsys.readouterr().err
    assert cli.main(["sheet", "--out", str(out)]) == cli.WRONG_USAGE
