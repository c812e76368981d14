"""Phone numbers: as they were given, in E.164 for comparing, and as people at home write them.

The numbering plans are those of the library `phonenumbers`, imported only when a number is not a plain Turkish one:
it costs a tenth of a second to load and tens of microseconds a number.
"""

import re
import unicodedata
from functools import lru_cache

_BETWEEN = str.maketrans(dict.fromkeys(" \t\u00a0\u202f\u2009-–—‐‑.()/[]", None))
_TURKISH = re.compile(r"(?:\+90|0090|90|0)?([2-5][0-9]{9})")
_TURKISH_E164 = re.compile(r"\+90([0-9]{3})([0-9]{3})([0-9]{2})([0-9]{2})")
_EXTENSION = re.compile(
    r"\s*(?:[;,]?\s*(?:ext|dahili|dah|int)\b\.?|#|\bx(?=\s*\d)|[;,]|/\s*\d{1,4}$).*$", re.IGNORECASE | re.DOTALL
)
_REMARK = re.compile(r"[\s/(\[,;:–-]*[^\W\d_][^\d+]*$")
_SEVERAL = re.compile(r"(?<=\))\s*(?=[+0]\d)|\s*(?:[\n;,|\\]|/|\s-\s|\bveya\b|\bve\b|\bor\b)\s*", re.IGNORECASE)
_MAYBE_SEVERAL = re.compile(r"[/;,|\n\\]|\s[-vo]|\)\s*[+0]\d")
_PART_OF_SEVERAL = 7
_MOST_DIGITS = 15
_DIALLED = re.compile(r"(?:\+|\(|0|\d+[ ()./–-])[\d ()./–-]+")
_LONGEST = 200


def e164(text: str, region: str = "TR") -> str | None:
    """Return a phone number in E.164 (`+905321234567`), or None if it is none that can be dialled from anywhere.

    Args:
        text: any notation: spaces, brackets, `0532…`, `532…`, `0090…`, `tel:`; what stands behind it (an extension,
            a remark) is dropped.
        region: the country numbers without a country code belong to (ISO 3166 alpha-2).
    """
    if region == "TR":
        plain = _TURKISH.fullmatch(text.translate(_BETWEEN))
        if plain is not None:
            return "+90" + plain[1]
    return _parsed(text, region)


def national(number: str, region: str = "TR") -> str:
    """Return an E.164 number as people in `region` write it: `0532 123 45 67`, foreign ones with their code."""
    if region == "TR":
        plain = _TURKISH_E164.fullmatch(number)
        if plain is not None:
            return f"0{plain[1]} {plain[2]} {plain[3]} {plain[4]}"
    return _written(number, region)


def digits(text: str) -> str:
    """Return only the digits of a text, those of every script as 0-9."""
    if text.isascii():
        return "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.decimal(ch)) for ch in text if ch.isdecimal())


def looks_dialled(text: str) -> bool:
    """Say whether a text can only be a phone number, be it in no country's plan: `07700 900051`, not `40215`."""
    return _DIALLED.fullmatch(text.strip()) is not None and _PART_OF_SEVERAL <= len(digits(text)) <= _MOST_DIGITS


def split_numbers(text: str) -> list[str]:
    """Return the numbers of a text that may hold several (`0532 … / 0216 …`); one alone comes back as it is."""
    if len(text) < 2 * _PART_OF_SEVERAL + 1 or _MAYBE_SEVERAL.search(text) is None:
        return [text.strip()]
    parts = [part for part in _SEVERAL.split(text) if part]
    if len(parts) > 1 and all(len(digits(part)) >= _PART_OF_SEVERAL for part in parts):
        return parts
    return [text.strip()]


@lru_cache(maxsize=20_000)
def _parsed(text: str, region: str) -> str | None:
    import phonenumbers

    bare = _EXTENSION.sub("", text[:_LONGEST].strip().removeprefix("tel:"))
    without_remark = _REMARK.sub("", bare)  # "(iş)", "/ eşi"; 1-800-FLOWERS has no whole number before its letters
    bare = without_remark if len(digits(without_remark)) >= _PART_OF_SEVERAL else bare
    count = len(digits(bare))
    if not 5 <= count <= 20:  # shorter and longer ones are no phone numbers anywhere
        return None
    try:
        number = phonenumbers.parse(bare, region)
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    # With its country code a number is believed; without, the region must really have such numbers.
    if not possible or not (bare.startswith(("+", "00")) or phonenumbers.is_valid_number(number)):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=20_000)
def _written(number: str, region: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return number
    home = phonenumbers.region_code_for_number(parsed) == region
    form = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form)
