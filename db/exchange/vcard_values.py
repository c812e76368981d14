"""What the parameters and values of a vCard's lines mean: encodings, escapes, lists, pictures."""

import base64
import binascii
import re
from dataclasses import dataclass
from functools import lru_cache

from db.exchange.encodings import codec_named, decode_as, with_whole_signs, without_unwritten
from db.exchange.labels import neutral
from db.exchange.parsed import ParsedPhoto

_PARAM = re.compile(r";((?:[^;\"]|\"[^\"]*\"?)*)")
_LIST = re.compile(r"(?:[^,\"]|\"[^\"]*\"?)+")
_COMPONENT = re.compile(r"((?:[^\\;]|\\.|\\$)*)(;|$)", re.DOTALL)
_LIST_ITEM = re.compile(r"((?:[^\\,]|\\.|\\$)*)(,|$)", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARETS = re.compile(r"\^([n^'])")
_DATA_URI = re.compile(r"data:[^,]*?base64\\?,", re.IGNORECASE)
_WHITE = re.compile(r"\s+")

_ENCODINGS = {"quoted-printable": "qp", "q": "qp", "base64": "b64", "b": "b64", "8bit": "", "7bit": "", "binary": ""}
_VALUE_KINDS = frozenset({"url", "uri", "cid", "content-id", "inline", "text", "date", "date-time", "binary"})
_STRUCTURED = frozenset({"N", "ADR", "ORG", "X-ANDROID-CUSTOM"})
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "AGENT"})
_BARE_SEMICOLON = re.compile(r"(?<!\\);")
_LARGEST_PHOTO = 24 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before a value: `item1.TEL;TYPE=cell;PREF=1`.

    `name` is in capitals, `kind` is the neutral word for the types, `encoding` is 'qp', 'b64' or '', `value` (what
    sort of value follows) is lower case.
    """

    name: str
    group: str = ""
    types: tuple[str, ...] = ()
    kind: str = ""
    encoding: str = ""
    charset: str = ""
    value: str = ""
    preferred: bool = False
    label: str = ""
    service: str = ""
    user: str = ""
    omitted_year: int | None = None


@lru_cache(maxsize=4_096)
def head_of(text: str) -> Head:
    """Return what a line says before its value (`TEL;TYPE=home;PREF=1`, `TEL;HOME;PREF`)."""
    whole_name, semicolon, params = text.partition(";")
    group, _, name = whole_name.strip().rpartition(".")
    types: list[str] = []
    named: dict[str, str] = {}
    encoding = ""
    for part in _PARAM.findall(semicolon + params):
        param, equals, value = part.partition("=")
        param = param.strip().lower()
        if equals and param != "type":
            named[param] = _unquoted(value)
            continue
        for item in _LIST.findall(value if equals else part):
            for word in _unquoted(item).split(","):
                bare = word.strip().lower()
                if bare in _ENCODINGS:
                    encoding = _ENCODINGS[bare]
                elif not equals and bare in _VALUE_KINDS:
                    named.setdefault("value", bare)
                elif bare:
                    types.append(word.strip())
    year = named.get("x-apple-omit-year", "")
    return Head(
        name=name.upper(),
        group=group.lower(),
        types=tuple(types),
        kind=neutral(types),
        encoding=_ENCODINGS.get(named.get("encoding", "").strip().lower(), encoding),
        charset=named.get("charset", ""),
        value=named.get("value", "").lower(),
        preferred=any(word.lower() == "pref" for word in types) or named.get("pref", "").strip() not in {"", "0"},
        label=named.get("label", ""),
        service=named.get("x-service-type", named.get("service-type", "")).lower(),
        user=named.get("x-user", named.get("username", "")),
        omitted_year=int(year) if year.isdecimal() else None,
    )


class Reader:
    """Turns values as they stand in a file into letters.

    `fallback` is None where the file's text is already right; otherwise the text holds one character a byte and
    `fallback` is the code page of bytes that are neither UTF-8 nor in the character set their line names.
    """

    def __init__(self, fallback: str | None) -> None:
        self.fallback = fallback

    def letters(self, value: str, head: Head) -> str:
        """Return a value in letters, its escapes still in it."""
        if head.encoding:
            return without_unwritten(self._unpacked(value, head))
        return value if self.fallback is None else without_unwritten(self._decoded(value, head))

    def _unpacked(self, value: str, head: Head) -> str:
        if head.encoding == "b64":
            return self._of_base64(value, head)
        if head.name not in _STRUCTURED:
            # Whoever encodes a text need not escape it: its backslashes are meant.
            return self._decoded(value, head).replace("\\", "\\\\")
        # Divided first: a semicolon written as =3B belongs to the text.
        parts = (_BARE_SEMICOLON.sub(r"\;", self._decoded(part, head)) for part in components(value))
        return ";".join(parts)

    def _of_base64(self, value: str, head: Head) -> str:
        """Return the text that was packed as if it were a picture; a picture, or what is no text, stays as it is."""
        if head.name in _BINARY or head.name.startswith("X-"):
            return value
        try:
            data = base64.b64decode(_WHITE.sub("", value), validate=True)
        except (binascii.Error, ValueError):
            return value
        text = _letters(data, head.charset, self.fallback or "cp1254").replace("\r\n", "\n")
        if not text.replace("\n", "").replace("\t", "").isprintable():
            return value
        return text if head.name in _STRUCTURED else text.replace("\\", "\\\\")

    def _decoded(self, value: str, head: Head) -> str:
        if head.encoding == "qp":
            raw = value.encode("utf-8" if self.fallback is None else "latin-1", "replace")
            data = binascii.a2b_qp(raw).replace(b"\r\n", b"\n")
        elif value.isascii():
            return value
        else:
            data = value.encode("latin-1", "replace")
        return _letters(data, head.charset, self.fallback or "cp1254")


def components(value: str) -> list[str]:
    """Return the parts of a value that semicolons divide, their escapes still in them."""
    return _split(value, ";", _COMPONENT)


def items(value: str) -> list[str]:
    """Return the texts of a value that commas divide."""
    return [item for item in (plain(part) for part in _split(value, ",", _LIST_ITEM)) if item]


def plain(value: str) -> str:
    """Return a value that is one text, without its escapes and the white space around it."""
    return unescape(value).strip() if "\\" in value else value.strip()


def unescape(text: str) -> str:
    r"""Return a text without its escapes: `\n` is a line break, of any other the sign behind the backslash stays."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def listed(component: str) -> str:
    """Return a component that may be a list (`Philip,Paul`) as one text with blanks between."""
    return " ".join(items(component)) if "," in component else plain(component)


def photo_of(value: str, head: Head) -> ParsedPhoto | None:
    """Return the picture in a value, or None where there is none that can be shown."""
    start = _DATA_URI.match(value)
    if start is not None:
        value = value[start.end() :]
    if len(value) > _LARGEST_PHOTO * 4 // 3:
        return None
    try:
        content = base64.b64decode(_WHITE.sub("", value), validate=head.encoding != "")
    except (binascii.Error, ValueError):
        return None
    media_type = media_type_of(content)
    if media_type is None or not _is_whole(content, media_type):
        return None
    return ParsedPhoto(content, media_type)


def media_type_of(content: bytes) -> str | None:
    """Return what picture bytes are, by how they begin, or None if they are none."""
    for start, media_type in (
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF8", "image/gif"),
        (b"BM", "image/bmp"),
        (b"II*\x00", "image/tiff"),
        (b"MM\x00*", "image/tiff"),
    ):
        if content.startswith(start):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"}:
        return "image/heic"
    return None


def _is_whole(content: bytes, media_type: str) -> bool:
    """Say whether a picture reaches its end; of one that was cut off, programs show nothing or grey."""
    match media_type:
        case "image/png":
            return _ends(content)
        case "image/gif":
            return b"\x3b" in content[13:]
        case "image/webp":
            return len(content) >= 8 + int.from_bytes(content[4:8], "little")
        case _:
            return True


def _ends(content: bytes) -> bool:
    """Go through the chunks of a PNG (ISO 15948, 5.3) to the last one."""
    position = 8
    while position + 12 <= len(content):
        length = int.from_bytes(content[position : position + 4], "big")
        name = content[position + 4 : position + 8]
        position += 12 + length
        if name == b"IEND":
            return position <= len(content)
    return False


def _split(value: str, divider: str, pattern: re.Pattern[str]) -> list[str]:
    if "\\" not in value:
        return value.split(divider)
    parts: list[str] = []
    for found in pattern.finditer(value):
        parts.append(found[1])
        if not found[2]:
            break
    return parts


def _letters(data: bytes, charset: str, fallback: str) -> str:
    if data.isascii():
        return data.decode("ascii")
    data = with_whole_signs(data)
    named = codec_named(charset) if charset else None
    if named is not None and not named.startswith(("cp125", "iso8859", "ascii", "mac", "utf")):
        try:
            return data.decode(named)
        except UnicodeDecodeError:
            pass
    # A file's own word for a one-byte code page is often wrong; text that is valid UTF-8 hardly ever is anything else.
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode_as(data, named if named is not None and not named.startswith("utf") else fallback)


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == '"' == text[-1]:
        text = text[1:-1]
    if "^" in text:
        text = _CARETS.sub(lambda found: {"n": "\n", "^": "^", "'": '"'}[found[1]], text)
    return text
