"""Lists of touches: columns in any order and language, words understood, unusable rows named."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from db.errors import Problem, UserError
from db.exchange.columnmap import read_column_map
from db.exchange.parsed import LeftOutReason, ParsedTouch, ParsedTouches, WarnedReason
from db.exchange.touch_names import channel_of, direction_of, kind_of_touch, mood_of
from db.exchange.touchfile import read_touches
from db.records import Channel, Direction, TouchKind

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)


def read(folder: Path, text: str, mapping: str = "") -> ParsedTouches:
    path = folder / "temaslar.csv"
    path.write_text(text, encoding="utf-8")
    column_map = None
    if mapping:
        (folder / "map").write_text(mapping, encoding="utf-8")
        column_map = read_column_map(folder / "map")
    return read_touches(path, zone=ISTANBUL, now=NOW, mapping=column_map)


def one(folder: Path, header: str, row: str) -> ParsedTouch:
    found = read(folder, f"{header}\n{row}\n")
    assert not found.left_out
    return found.touches[0]


def test_a_touch_is_read_whole_in_english(tmp_path: Path) -> None:
    touch = one(
        tmp_path,
        "external_id,words,customer,at,direction,channel,kind,mood,minutes,by,shareable",
        "t1,She liked the coat,Ayşe Yılmaz,2026-10-18 15:30,in,phone,praise,2,12,Elif,yes",
    )
    assert (touch.customer, touch.words, touch.external_id, touch.by) == (
        "Ayşe Yılmaz",
        "She liked the coat",
        "t1",
        "Elif",
    )
    assert touch.at == datetime.datetime(2026, 10, 18, 15, 30, tzinfo=ISTANBUL)
    assert (touch.has_time, touch.direction, touch.channel) == (True, Direction.IN, Channel.PHONE)
    assert (touch.kind, touch.mood, touch.minutes, touch.shareable) == (TouchKind.PRAISE, 2, 12, True)


def test_a_touch_is_read_whole_in_turkish(tmp_path: Path) -> None:
    touch = one(
        tmp_path,
        "Müşteri;Tarih;Saat;Yön;Kanal;Tür;Memnuniyet;Açıklama;Süre (dk);Personel;Paylaşılabilir",
        "Ayşe Yılmaz;18.10.2026;15:30;giden;WhatsApp;Hâl hatır;çok memnun;iyiymiş;5;Elif;evet",
    )
    assert touch.at == datetime.datetime(2026, 10, 18, 15, 30, tzinfo=ISTANBUL)
    assert (touch.direction, touch.channel, touch.kind) == (Direction.OUT, Channel.WHATSAPP, TouchKind.HOW_ARE_YOU)
    assert (touch.mood, touch.minutes, touch.by, touch.shareable) == (2, 5, "Elif", True)


@pytest.mark.parametrize(
    ("written", "hour", "minute", "has_time"),
    [
        ("18.10.2026 15:30", 15, 30, True),
        ("2026-10-18T15:30", 15, 30, True),
        ("2026-10-18T12:30:00Z", 15, 30, True),
        ("2026-10-18 15:30:00+03:00", 15, 30, True),
        ("18/10/2026, 3:30 PM", 15, 30, True),
        ("18.10.2026", 12, 0, False),
        ("2026-10-18", 12, 0, False),
        ("18 Ekim 2026", 12, 0, False),
        ("46313", 12, 0, False),
    ],
)
def test_the_moment_is_read_however_it_is_written(
    tmp_path: Path, written: str, hour: int, minute: int, has_time: bool
) -> None:
    touch = one(tmp_path, "customer;at", f"Ayşe;{written}")
    expected = datetime.datetime(2026, 10, 18, hour, minute, tzinfo=ISTANBUL)
    assert (touch.at, touch.has_time) == (expected, has_time)


def test_a_column_of_dates_tells_whether_the_month_stands_first(tmp_path: Path) -> None:
    found = read(tmp_path, "customer,at\nA,5/4/2026\nB,5/14/2026\n")
    assert [touch.at.date() for touch in found.touches] == [datetime.date(2026, 5, 4), datetime.date(2026, 5, 14)]


def test_rows_that_cannot_be_used_are_named_and_the_others_kept(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Müşteri;Tarih;Not\nAyşe;21.11.2026;bugün\n;21.11.2026;kim\nAli;;ne zaman\nVeli;30.02.2026;yok öyle gün\n"
        "Can;22.11.2026;yarın\n;;\nToplam;;\nEce;1.1.2020;eski\n",
    )
    assert [touch.customer for touch in found.touches] == ["Ayşe", "Ece"]
    assert [(item.line, item.reason) for item in found.left_out] == [
        (3, LeftOutReason.NO_CUSTOMER),
        (4, LeftOutReason.NO_DATE),
        (5, LeftOutReason.DATE_UNREADABLE),
        (6, LeftOutReason.IN_THE_FUTURE),
        (8, LeftOutReason.TOTAL_ROW),
    ]
    assert found.left_out[3].params == {"on": datetime.date(2026, 11, 22)}


def test_today_is_the_shops_today_also_after_midnight(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("customer,at\nA,2026-11-22\n", encoding="utf-8")
    just_after_midnight = datetime.datetime(2026, 11, 21, 21, 30, tzinfo=datetime.UTC)
    found = read_touches(tmp_path / "a.csv", zone=ISTANBUL, now=just_after_midnight)
    assert len(found.touches) == 1


def test_words_we_do_not_know_are_named_and_kept_among_the_words(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "customer,at,kind,channel,direction,mood,minutes,words\n"
        "A,2026-01-01,prova,güvercin,yukarı,kararlı,çok,kol boyu\n",
    )
    touch = found.touches[0]
    assert (touch.kind, touch.words) == (TouchKind.TALK, "prova: kol boyu")
    assert (touch.channel, touch.direction, touch.mood, touch.minutes) == (Channel.OTHER, None, None, None)
    assert [item.reason for item in found.warnings] == [
        WarnedReason.KIND_UNKNOWN,
        WarnedReason.CHANNEL_UNKNOWN,
        WarnedReason.DIRECTION_UNKNOWN,
        WarnedReason.MOOD_UNKNOWN,
        WarnedReason.MINUTES_UNREADABLE,
    ]


def test_a_way_to_talk_among_the_kinds_is_a_channel(tmp_path: Path) -> None:
    touch = one(tmp_path, "Müşteri;Tarih;Tür", "Ayşe;1.1.2026;Telefon")
    assert (touch.kind, touch.channel, touch.direction) == (TouchKind.TALK, Channel.PHONE, None)
    touch = one(tmp_path, "Müşteri;Tarih;Tür", "Ayşe;1.1.2026;Ziyaret")
    assert (touch.kind, touch.channel, touch.direction) == (TouchKind.VISIT, Channel.IN_PERSON, Direction.IN)


def test_several_columns_of_words_are_put_together(tmp_path: Path) -> None:
    touch = one(tmp_path, "Müşteri;Tarih;Konu;Açıklama", "Ayşe;1.1.2026;palto;kol boyu")
    assert touch.words == "palto\nkol boyu"


def test_a_map_names_the_columns_and_words_for_all_rows(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "çöp\nKim;Ne zaman geldi;Ne dedi\nAyşe;1.1.2026;güzel\n",
        "customer = Kim\nat = Ne zaman geldi\nwords = Ne dedi\nkind = praise\nchannel = phone\n",
    )
    touch = found.touches[0]
    assert (touch.customer, touch.words, touch.kind, touch.channel) == (
        "Ayşe",
        "güzel",
        TouchKind.PRAISE,
        Channel.PHONE,
    )
    assert touch.line == 3


def test_a_table_without_day_or_person_is_refused(tmp_path: Path) -> None:
    for text in ("a;b\n1;2\n", "Müşteri;Not\nAyşe;x\n", "Tarih;Not\n1.1.2026;x\n"):
        with pytest.raises(UserError) as caught:
            read(tmp_path, text)
        assert caught.value.problem is Problem.IMPORT_NO_HEADER


def test_given_and_family_names_in_two_columns_are_one_customer(tmp_path: Path) -> None:
    touch = one(tmp_path, "Ad;Soyad;Telefon No;Tarih", "Ayşe;Yılmaz;0532 111 22 33;1.1.2026")
    assert (touch.customer, touch.phone) == ("Ayşe Yılmaz", "0532 111 22 33")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("how-are-you", TouchKind.HOW_ARE_YOU), ("HOW ARE YOU", TouchKind.HOW_ARE_YOU),
        ("Şikâyet", TouchKind.COMPLAINT), ("şikayet", TouchKind.COMPLAINT),
        ("TEŞEKKÜR", TouchKind.PRAISE), ("öneri", TouchKind.SUGGESTION),
        ("Alışveriş", TouchKind.PURCHASE), ("teslimat", TouchKind.DELIVERY), ("telafi", TouchKind.REMEDY),
        ("hediye", TouchKind.GIFT), ("not", TouchKind.NOTE), ("beğeni", TouchKind.LIKE), ("uçuş", None),
    ],
)  # fmt: skip
def test_kinds_are_understood_in_both_languages(word: str, kind: TouchKind | None) -> None:
    assert kind_of_touch(word) is kind


def test_every_word_of_ours_is_understood() -> None:
    assert all(kind_of_touch(kind.value) is kind for kind in TouchKind)
    assert all(channel_of(channel.value) is channel for channel in Channel)
    assert all(direction_of(direction.value) is direction for direction in Direction)
    assert [mood_of(str(mood)) for mood in range(-2, 3)] == [-2, -1, 0, 1, 2]


@pytest.mark.parametrize(
    ("text", "mood"),
    [("memnun", 1), ("ÇOK MEMNUN", 2), ("memnun değil", -1), ("−2", -2), ("+1", 1), ("0", 0), ("😡", -2), (":)", 1),
     ("kırgın", -1), ("5", None), ("", None), ("1.0", 1)],
)  # fmt: skip
def test_moods_are_understood(text: str, mood: int | None) -> None:
    assert mood_of(text) == mood


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("12", 12),
        ("12 dk", 12),
        ("1 saat 5 dk", 65),
        ("0:45", 45),
        ("1,5", 2),
        ("2h", 120),
        ("-", None),
        ("9999", None),
    ],
)
def test_minutes_are_understood(tmp_path: Path, text: str, minutes: int | None) -> None:
    assert read(tmp_path, f"customer;at;minutes\nA;2026-01-01;{text}\n").touches[0].minutes == minutes


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(st.text(alphabet="ab;,\"'.:-0123456789 ÇşıZ+/", max_size=12), min_size=4, max_size=4), max_size=6)
)
def test_no_cells_break_the_reading_of_touches(tmp_path: Path, rows: list[list[str]]) -> None:
    text = "customer|at|mood|minutes\n" + "\n".join("|".join(row) for row in rows)
    found = read(tmp_path, text)
    assert len(found.touches) + len(found.left_out) <= len(rows)


def test_a_time_of_day_that_is_none_is_told_and_the_touch_taken_without(tmp_path: Path) -> None:
    found = read(tmp_path, "customer,at\nCan,21.11.2026 25:61\n")
    assert [(touch.at.date(), touch.has_time) for touch in found.touches] == [(NOW.date(), False)]
    assert [(item.reason, item.params["text"]) for item in found.warnings] == [
        (WarnedReason.TIME_UNREADABLE, "21.11.2026 25:61")
    ]
