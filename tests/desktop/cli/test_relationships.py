"""Warmth and drift on the command line: files from a shop's own log in, exact figures out."""

import csv
import datetime
import json
from pathlib import Path

import numpy as np
import pytest

from db.relationship.drift import SignsOfLife, drift
from desktop import cli

ON = datetime.date(2026, 11, 21)


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "dükkân.hatir"
    assert cli.main(["new", str(path), "--lang", "tr"]) == cli.DONE
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], shop: Path, *words: object, code: int = cli.DONE) -> str:
    given = [str(word) for word in words]
    on = [] if "--on" in given else ["--on", ON.isoformat()]
    assert cli.main([*given, "--journal", str(shop), *on]) == code
    return capsys.readouterr().out


def take_in(capsys: pytest.CaptureFixture[str], shop: Path, text: str) -> None:
    file = shop.with_suffix(".csv")
    file.write_text(text, encoding="utf-8")
    # What lies after today is left out of an import: the log is taken in later and asked about as of before.
    run(capsys, shop, "import", "--touches", file, "--on", "2027-02-01")


def drift_of(capsys: pytest.CaptureFixture[str], shop: Path) -> list[dict[str, str]]:
    out = shop.with_name("drift.csv")
    run(capsys, shop, "drift", "--csv", out)
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_log_of_dates_alone_gives_the_very_figures_of_the_rules(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    die = np.random.default_rng(7)
    log = [
        (f"M{number}", ON - datetime.timedelta(int(ago)))
        for number in range(30)
        for ago in die.integers(0, 400, die.integers(1, 12))
    ]
    rows = "".join(f"{who},{day.isoformat()}\n" for who, day in log)
    take_in(capsys, shop, "customer,at\n" + rows + f"M0,{(ON + datetime.timedelta(3)).isoformat()}\n")

    found = drift_of(capsys, shop)
    customer = np.array([int(who[1:]) for who, _ in log], np.int64)
    table = drift(SignsOfLife(customer, np.array([day.toordinal() for _, day in log], np.int64)), ON)
    expected = {f"M{row.customer_id}": row for row in table.rows()}
    assert {line["name"] for line in found} == set(expected)
    for line in found:
        row = expected[line["name"]]
        assert float(line["probability"]) == pytest.approx(row.probability, rel=1e-12)
        assert float(line["p180"]) == pytest.approx(row.p180, rel=1e-12)
        assert int(line["silence_days"]) == row.silence_days
        assert float(line["typical_gap_days"]) == pytest.approx(row.typical_gap_days, rel=1e-12)
    chances = [float(line["probability"]) for line in found]
    assert chances == sorted(chances, reverse=True)


def test_only_what_they_did_counts_where_the_log_says_who_began(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take_in(
        capsys,
        shop,
        "customer,at,direction,kind\n"
        "Ayşe,2026-10-01,in,talk\nAyşe,2026-11-10,out,talk\nAyşe,2026-11-12,out,how-are-you\n"
        "Gül,2026-10-01,out,talk\nGül,2026-10-05,out,purchase\n"
        "Can,2026-09-01,out,talk\n",
    )
    silences = {line["name"]: int(line["silence_days"]) for line in drift_of(capsys, shop)}
    assert silences == {"Ayşe": (ON - datetime.date(2026, 10, 1)).days, "Gül": (ON - datetime.date(2026, 10, 5)).days}


@pytest.mark.parametrize(
    "log",
    [
        "",
        "A,2026-11-21\n",
        "A,2026-11-20\nA,2026-11-20\nB,2026-11-20\n",
        "A,2027-01-05\n",
        "A,2026-11-18\nA,2026-11-19\n",
    ],
)
def test_the_youngest_shops_are_sound(shop: Path, capsys: pytest.CaptureFixture[str], log: str) -> None:
    if log:
        take_in(capsys, shop, "customer,at\n" + log)
    lines = json.loads(run(capsys, shop, "drift", "--json"))
    assert "%" not in run(capsys, shop, "drift", "--lang", "en"), "not yet known of so few days"
    past = {row.split(",")[0] for row in log.splitlines() if row.split(",")[1] <= ON.isoformat()}
    assert {line["name"] for line in lines} == past
    assert all(0 <= line["probability"] <= 1 and not line["known"] for line in lines)
    assert "0 day" not in "".join(line["reason"] for line in lines)


def test_warmth_tells_every_part_its_sentence_and_what_is_not_known(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(
        capsys, shop, "customer,at,direction,mood\nAyşe,2026-11-01,in,2\nAyşe,2026-11-10,out,1\nGül,2026-11-02,in,\n"
    )
    lines = json.loads(run(capsys, shop, "warmth", "--json", "--from", "2026-11-07", "--to", "2026-11-21"))
    assert [(line["name"], line["date"]) for line in lines] == [
        (who, day) for who in ("Ayşe", "Gül") for day in ("2026-11-07", "2026-11-14", "2026-11-21")
    ]
    last = lines[2]
    assert last["parts"]["mood"]["known"]
    assert not last["parts"]["rhythm"]["known"]
    assert last["parts"]["care"] == {
        "value": None, "known": False, "applies": False, "text": last["parts"]["care"]["text"],
    }  # fmt: skip
    assert all(part["text"] for part in last["parts"].values())
    # Known parts ÷ those that apply, by weight: mood alone of rhythm, mood, reciprocity and checklist.
    assert last["coverage"] == pytest.approx(25 / 70)

    every = json.loads(run(capsys, shop, "warmth", "--json", "--from", "1990-01-06", "--to", "2190-01-01"))
    assert {line["date"] for line in every} <= {str(ON - datetime.timedelta(day)) for day in range(21)}
    assert len({line["date"] for line in every}) == 3  # none before the first touch, none that has not come yet

    ahead = json.loads(run(capsys, shop, "warmth", "--json", "--from", "2027-11-07", "--to", "2027-11-21"))
    assert {line["date"] for line in ahead} == {"2026-11-21"}, "nothing is known of days to come"
    turned = run(capsys, shop, "warmth", "--json", "--from", "2026-11-21", "--to", "2026-11-07")
    assert json.loads(turned) == lines
    told = run(capsys, shop, "warmth", "--customer", "Ayşe")
    assert all(part["text"] in told for part in last["parts"].values())
    out = shop.with_name("warmth.csv")
    run(capsys, shop, "warmth", "--customer", "Ayşe", "--csv", out)
    with out.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert float(row["warmth"]) == last["warmth"]
    assert (row["care"], row["mood_known"]) == ("", "1")


def test_a_name_like_a_formula_is_text_in_both_tables_and_figures_stay_figures(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(capsys, shop, "customer,at\n=HYPERLINK(1),2026-11-02\n")
    (line,) = drift_of(capsys, shop)
    assert (line["name"], float(line["silence_days"])) == ("'=HYPERLINK(1)", 19)
    out = shop.with_name("warmth.csv")
    run(capsys, shop, "warmth", "--csv", out)
    assert ",'=HYPERLINK(1),2026-11-21," in out.read_text(encoding="utf-8")


def test_likely_is_never_told_as_certain_nor_unknown_as_a_figure(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weekly = "".join(f"Ali,{ON - datetime.timedelta(300 + 7 * week)},in\n" for week in range(8))
    take_in(capsys, shop, f"customer,at,direction\n{weekly}Gül,{ON},out\n")
    (lost,) = json.loads(run(capsys, shop, "drift", "--json"))
    assert lost["probability"] > 0.995
    assert run(capsys, shop, "drift", "--lang", "en").strip().startswith("99%  Ali")
    said = [line.split() for line in run(capsys, shop, "warmth").splitlines()]
    told = {name: figure for _, figure, name, *_ in said}
    assert told["Gül"] == "–"
    assert told["Ali"].isdigit()
