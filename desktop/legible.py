"""Text that a given font can really show: what it cannot becomes a visible sign, what nobody can see is left out."""

import re
import unicodedata
from collections.abc import Callable

#: Stands for one letter or picture the font does not hold. Nobody takes an empty box for something a customer wrote.
MISSING = "□"

_JOINER = "\u200d"
# A whole emoji (skin tones, families joined by ZWJ, flags from two letters) is one sign to a reader, so one box.
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}|[\u2190-\u2bff\U0001f000-\U0001faff](?:[\ufe0e\ufe0f\u20e3]|[\U0001f3fb-\U0001f3ff]"
    "|\u200d[\u2190-\u2bff\U0001f000-\U0001faff])*",
)
_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
_BLANKS = re.compile("[\t\u2000-\u200a\u205f\u3000]")


def legible(text: str, shows: Callable[[str], bool]) -> str:
    r"""Return `text` as a font that `shows` some characters can print it.

    Letters and their marks are composed (NFC), so that a decomposed "ğ" is still one letter. Line ends become "\n",
    other blanks one space each; "\u00a0" stays. Control, direction and other invisible characters vanish: they would
    print nothing, or turn a line around. Everything else the font lacks becomes `MISSING`, one for each sign a reader
    would count.

    Args:
        text: anything a person typed, pasted or imported.
        shows: whether the font holds a single character.
    """
    plain = _BLANKS.sub(" ", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)))
    if all(ch == "\n" or (ch.isprintable() and shows(ch)) for ch in plain):
        return plain
    pictures = _EMOJI.sub(lambda found: _picture(found.group(), shows), plain)
    return "".join(_letter(ch, shows) for ch in pictures)


def one_line(text: str, shows: Callable[[str], bool]) -> str:
    """Return `text` legible and on a single line, blanks at its ends and double ones removed."""
    return re.sub("[ \n]+", " ", legible(text, shows)).strip(" ")


def _picture(sign: str, shows: Callable[[str], bool]) -> str:
    return sign[0] if shows(sign[0]) and _JOINER not in sign else MISSING


def _letter(ch: str, shows: Callable[[str], bool]) -> str:
    if ch in ("\n", "\u00a0", "\u202f"):
        return ch if ch == "\n" or shows(ch) else " "
    category = unicodedata.category(ch)
    if category in ("Cc", "Cf"):
        return ""
    if category not in ("Cs", "Co", "Cn") and shows(ch):
        return ch
    # A mark the font lacks leaves its letter readable; a letter it lacks leaves a hole that must be seen.
    return "" if category.startswith("M") else MISSING
