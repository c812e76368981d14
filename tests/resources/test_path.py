"""Resources are reached by name, and only they."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources


def test_a_name_leads_to_the_file() -> None:
    assert resources.path("icons/sun.svg").read_text(encoding="utf-8").rstrip().endswith("</svg>")


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../db/text.py", "icons/../../x", "/etc/passwd", "C:/x", "icons\\sun.svg"]
)
def test_a_name_that_leaves_the_folder_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a name inside resources"):
        resources.path(name)


@given(st.text(st.sampled_from("a./\\:~ ç\0"), max_size=12))
def test_no_name_ever_leads_outside(name: str) -> None:
    root = resources.path("icons").parent
    try:
        found = resources.path(name)
    except ValueError:
        return
    assert found.resolve().is_relative_to(root)
    assert found != root


def test_a_frozen_build_looks_where_it_was_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.path("fonts/x.ttf") == tmp_path / "resources" / "fonts" / "x.ttf"
