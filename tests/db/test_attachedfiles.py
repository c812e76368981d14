"""What a file kept in a journal is called, and whether it may be opened."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.attachedfiles import may_be_opened, media_type, safe_name

_NAMES = st.text(max_size=60) | st.lists(
    st.sampled_from(["con", "NUL", "com1", "lpt¹", ".", " ", "exe", "jpg", "..", "/", "\\", "\u202e", "ş", "a" * 90]),
    max_size=8,
).map("".join)
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Palto ölçüleri.pdf", "Palto ölçüleri.pdf"),
        ("fotog\u0306raf.jpg", "fotoğraf.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ayse\\fatura.pdf", "fatura.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1 .tar.gz", "_COM1 .tar.gz"),
        ("fatura.pdf. . .", "fatura.pdf"),
        ("resim\u202egpj.exe", "resimgpj.exe"),
        ("a\x00b\n.txt", "ab.txt"),
        ('ne?<bu>|"*.png', "nebu.png"),
        ("", "file"),
        (".pdf", "pdf"),
    ],
)
def test_a_name_is_made_safe_and_stays_readable(typed: str, kept: str) -> None:
    assert safe_name(typed) == kept


@given(_NAMES)
@example("con." + "a" * 200)  # was a sign longer than any name
@example("aux" + "." * 3 + "b" * 15)
def test_every_system_takes_the_name(typed: str) -> None:
    name = safe_name(typed)

    assert name == name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*')
    assert all(unicodedata.category(sign)[0] != "C" for sign in name)
    assert not _RESERVED.fullmatch(name)
    assert len(name.encode("utf-8")) <= 120
    assert safe_name(name) == name


@pytest.mark.parametrize(
    "name", ["a.exe", "a.BAT", "a.scr", "a.html", "a.svg", "a.docm", "a.lnk", "a.jpg.js", "a", "a.command"]
)
def test_what_may_run_is_never_opened(name: str) -> None:
    assert not may_be_opened(name)
    assert media_type(name) == "application/octet-stream"


@pytest.mark.parametrize("name", ["a.jpg", "A.PDF", "ses.opus", "liste.xlsx"])
def test_what_is_looked_at_is_opened(name: str) -> None:
    assert may_be_opened(name)
    assert media_type(name) != "application/octet-stream"
