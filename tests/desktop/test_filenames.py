"""File names made of what people typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.filenames import safe


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ayşe Yılmaz 2026-031", "Ayşe Yılmaz 2026-031.pdf"),
        ("CON", "CON_.pdf"),
        ("nul", "nul_.pdf"),
        ("Koç / Kırtasiye: \\ <1>?", "Koç Kırtasiye 1.pdf"),
        ("..", "report.pdf"),
        ("   ", "report.pdf"),
        ("A.Ş. ", "A.Ş.pdf"),
        ("a\x00b\nc", "ab c.pdf"),
        ("fdp.\u202eexe\u202c", "fdp.exe.pdf"),
    ],
)
def test_every_system_accepts_the_name(text: str, name: str) -> None:
    assert " ".join(safe(text, ".pdf", "report").split()) == name


def test_a_long_name_is_cut_by_the_room_its_letters_take_on_the_disk() -> None:
    assert len(safe("ş" * 100, ".pdf", "report").encode()) == 124
    assert safe("a" * 118 + ". ş", ".pdf", "report") == "a" * 118 + ".pdf"  # and never behind a point or a space


@given(st.text(max_size=400))
def test_any_text_makes_a_short_name_in_one_folder(text: str) -> None:
    name = safe(text, ".pdf", "report")
    assert name.endswith(".pdf")
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert len(name.encode("utf-8", "surrogatepass")) <= 124
    assert name == name.strip(" .")
