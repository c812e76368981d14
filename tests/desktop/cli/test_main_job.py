"""The main job without a window: contacts come in, a touch is logged, Today answers, a report is made."""

import datetime
import json
from pathlib import Path

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from desktop import cli

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Yılmaz;Ayşe;;;
FN:Ayşe Yılmaz
TEL;TYPE=CELL:0532 555 01 22
EMAIL:ayse@ornek.com.tr
BDAY:--0504
CATEGORIES:Gelinlik
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Do=C4=9Fan;G=C3=BCl
TEL;CELL:+90 533 666 02 33
END:VCARD
"""
TOUCHES = """müşteri;tarih;kanal;tür;ruh hâli;sözler
Ayşe Yılmaz;20.10.2026 14:30;telefon;görüşme;2;Paltosunu sordu
;21.10.2026;;;;kimse
Gül Doğan;2026-10-01;whatsapp;şikâyet;-1;Paça kısa
"""


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "dükkân.hatir"
    assert cli.main(["new", str(path), "--lang", "tr"]) == cli.DONE
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object, code: int = cli.DONE) -> object:
    assert cli.main([*map(str, words), "--json"]) == code
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("shop")
def test_a_shop_takes_its_contacts_in_logs_a_touch_and_knows_whom_to_ask_after(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contacts = tmp_path / "kişiler.vcf"
    contacts.write_text(CARDS, encoding="utf-8", newline="\r\n")
    report = tmp_path / "report.json"

    preview = run(capsys, "import", contacts, "--dry-run", code=cli.SOME_LEFT_OUT)
    assert isinstance(preview, dict)
    assert (preview["batch"], preview["added"]) == (None, 2)
    assert run(capsys, "customers") == []

    done = run(capsys, "import", contacts, "--report", report, code=cli.SOME_LEFT_OUT)
    assert isinstance(done, dict)
    assert (done["batch"], done["added"], done["updated"], done["unchanged"]) == (1, 2, 0, 0)
    (left_out,) = done["left_out"]
    assert (left_out["file"], left_out["line"]) == ("kişiler.vcf", 10)
    assert left_out["reason"]
    assert json.loads(report.read_text(encoding="utf-8"))["left_out"] == done["left_out"]

    again = run(capsys, "import", contacts, code=cli.SOME_LEFT_OUT)
    assert isinstance(again, dict)
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 2)

    people = run(capsys, "customers")
    assert isinstance(people, list)
    ayse, gul = people
    assert (ayse["name"], ayse["given_name"], ayse["family_name"]) == ("Ayşe Yılmaz", "Ayşe", "Yılmaz")
    assert (ayse["phones"], ayse["phones_e164"]) == (["0532 555 01 22"], ["+905325550122"])
    assert (ayse["birthday"], ayse["tags"], ayse["last_contact"]) == ("--05-04", ["Gelinlik"], None)
    assert gul["name"] == "Gül Doğan"
    for search in ("AYSE", "yılmaz", "555 01 22", "ornek.com"):
        found = run(capsys, "customers", "--search", search)
        assert isinstance(found, list)
        assert [one["id"] for one in found] == [ayse["id"]], search

    waiting = run(capsys, "today")
    assert isinstance(waiting, list)
    assert {line["name"]: [reason["kind"] for reason in line["reasons"]] for line in waiting} == {
        "Ayşe Yılmaz": ["never_talked"],
        "Gül Doğan": ["never_talked"],
    }

    logged = run(capsys, "log", "Ayşe aradı memnun söz: kollar yarın 17:00, kumaşı salı getirecek")
    assert isinstance(logged, dict)
    assert (logged["name"], logged["direction"], logged["channel"], logged["mood"]) == ("Ayşe Yılmaz", "in", "phone", 1)
    assert [(promise["time"], promise["side"]) for promise in logged["promises"]] == [
        ("17:00", "shop"),
        (None, "customer"),
    ]

    waiting = run(capsys, "today")
    assert isinstance(waiting, list)
    assert [line["name"] for line in waiting] == ["Gül Doğan"]

    card = run(capsys, "customer", "ayşe")
    assert isinstance(card, dict)
    assert {entry["source"] for entry in card["timeline"]} == {"touch", "promise"}

    made = run(capsys, "report", "Ayşe Yılmaz", "--out", tmp_path / "out")
    assert isinstance(made, list)
    assert Path(made[0]["path"]).read_bytes().startswith(b"%PDF")

    undone = run(capsys, "import", "--undo", 1, code=cli.SOME_LEFT_OUT)
    assert isinstance(undone, dict)
    assert undone["kept"] == ["Ayşe Yılmaz"]
    people = run(capsys, "customers")
    assert isinstance(people, list)
    assert [one["name"] for one in people] == ["Ayşe Yılmaz"]


@pytest.mark.usefixtures("shop")
def test_touches_come_in_from_a_turkish_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "temaslar.csv"
    table.write_bytes(TOUCHES.encode("windows-1254"))
    done = run(capsys, "import", "--touches", table, "--on", "2026-11-21", code=cli.SOME_LEFT_OUT)
    assert isinstance(done, dict)
    assert (done["added"], [item["line"] for item in done["left_out"]]) == (2, [3])
    card = run(capsys, "customer", "Gül Doğan")
    assert isinstance(card, dict)
    (entry,) = card["timeline"]
    assert (entry["kind"], entry["mood"], entry["words"], entry["channel"]) == (
        "complaint",
        -1,
        "Paça kısa",
        "whatsapp",
    )
    again = run(capsys, "import", "--touches", table, "--on", "2026-11-21", code=cli.SOME_LEFT_OUT)
    assert isinstance(again, dict)
    assert (again["added"], again["unchanged"]) == (0, 2)


@pytest.mark.usefixtures("shop")
def test_one_file_that_cannot_be_read_never_stops_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, picture, missing = tmp_path / "a.vcf", tmp_path / "b.png", tmp_path / "c.vcf"
    good.write_text(CARDS, encoding="utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    done = run(capsys, "import", picture, good, missing, code=cli.SOME_LEFT_OUT)
    assert isinstance(done, dict)
    assert done["added"] == 2
    assert {"b.png", "c.vcf"} <= {item["file"] for item in done["left_out"]}
    assert cli.main(["import", str(picture), str(missing)]) == cli.COULD_NOT


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("line", ["", "   ", "Kimse aradı", "aradı", "<b>x</b>", "😡" * 50])
def test_a_line_about_nobody_known_is_told_and_nothing_is_kept(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["log", line, "--lang", "tr"]) == cli.COULD_NOT
    told = capsys.readouterr()
    assert len(told.err.strip().splitlines()) == 1
    assert run(capsys, "customers") == []


@pytest.mark.usefixtures("shop")
def test_a_name_that_fits_several_is_asked_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "k.csv"
    table.write_text("Ad;Soyad\nAyşe;Yılmaz\nAyşe;Kaya\n", encoding="utf-8")
    run(capsys, "import", table)
    assert cli.main(["log", "Ayşe aradı", "--lang", "tr"]) == cli.COULD_NOT
    told = capsys.readouterr().err
    assert "Ayşe Kaya" in told
    assert "Ayşe Yılmaz" in told
    logged = run(capsys, "log", "aradı", "--customer", "Ayşe Kaya")
    assert isinstance(logged, dict)
    assert logged["name"] == "Ayşe Kaya"


def test_export_and_import_carry_a_whole_shop_over(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "k.csv"
    table.write_text("Ad;Soyad;Cep\nAyşe;Yılmaz;0532 555 01 22\n", encoding="utf-8")
    run(capsys, "import", table)
    run(capsys, "log", "Ayşe aradı dün memnun")
    run(capsys, "export", tmp_path / "all.json", "--journal", shop)
    other = tmp_path / "öteki.hatir"
    run(capsys, "new", other)
    run(capsys, "import", tmp_path / "all.json", "--journal", other)
    before, after = (run(capsys, "customer", "Ayşe", "--journal", path) for path in (shop, other))
    assert after == before
    assert cli.main(["export", str(tmp_path / "all.docx")]) == cli.COULD_NOT


def test_the_ending_of_the_file_says_what_is_handed_out(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "k.csv"
    table.write_text("Ad;Soyad;Cep;Doğum günü\nAyşe;Yılmaz;0532 555 01 22;04.05.1980\n", encoding="utf-8")
    run(capsys, "import", table)
    run(capsys, "log", "Ayşe aradı dün memnun söz: kollar, etek cuma 17:00")
    for name in ("a.csv", "a.xlsx", "a.vcf"):
        handed = run(capsys, "export", tmp_path / name)
        assert isinstance(handed, dict)
        assert handed["rows"] == 1
        again = run(capsys, "import", tmp_path / name, "--dry-run")
        assert isinstance(again, dict)
        assert (again["added"], again["left_out"]) == (0, []), name
    run(capsys, "export", tmp_path / "a.ics")
    lines = (tmp_path / "a.ics").read_text(encoding="utf-8").splitlines()
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert any(line.startswith("SUMMARY:") and "kollar\\, etek" in line for line in lines)
    assert "RRULE:FREQ=YEARLY" in lines


def test_a_name_that_would_steer_the_terminal_is_only_printed(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.datetime(2026, 11, 21, 9, tzinfo=datetime.UTC)
    with journals.open_journal(shop, now=now) as journal:
        add_customer(journal, CustomerDraft(given_name="Ay\x1b[31mşe", family_name="\u202eYılmaz\x9b2J"), now)
    assert cli.main(["customers"]) == cli.DONE
    assert cli.main(["customer", "1"]) == cli.DONE
    assert cli.main(["customer", "Nobody\x1b[2J"]) == cli.COULD_NOT
    told = capsys.readouterr()
    assert not set("\x1b\x9b\u202e") & set(told.out + told.err)
    assert "Ay[31mşe" in told.out
