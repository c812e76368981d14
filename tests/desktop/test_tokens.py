"""The theme as charts and papers get it: plain strings, no Qt."""

import dataclasses
import re
import subprocess
import sys

import pytest

from db.records import Colour
from desktop import tokens
from desktop.tokens import Ground


@pytest.mark.parametrize("ground", Ground)
def test_every_colour_of_a_ground_is_a_plain_hexadecimal_string(ground: Ground) -> None:
    theme = tokens.theme(ground)
    colours = [field.name for field in dataclasses.fields(theme) if isinstance(getattr(theme, field.name), str)]
    colours.remove("ground")
    assert len(colours) == 18 + 2 * len(Colour)
    assert all(re.fullmatch("#[0-9A-F]{6}", theme.colour(name)) for name in colours)


def test_both_grounds_share_their_measures() -> None:
    light, dark = tokens.theme(Ground.LIGHT), tokens.theme(Ground.DARK)
    assert (light.radius, light.space, light.type, light.family) == (dark.radius, dark.space, dark.type, dark.family)
    assert light.paper != dark.paper


def test_a_colour_nobody_defined_is_a_mistake_of_ours() -> None:
    with pytest.raises(AttributeError):
        tokens.theme(Ground.LIGHT).colour("purple")


def test_the_tokens_are_read_without_qt() -> None:
    question = "import sys, desktop.tokens as t; t.theme(t.Ground.DARK); print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", question], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "False"
