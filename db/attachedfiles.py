"""Files kept inside a journal: a name every system takes, and which of them may be opened at all. Pure."""

import re
import unicodedata
from pathlib import PurePosixPath

#: Larger files would make every backup of the journal large.
MOST_BYTES = 15 * 1024 * 1024

#: Room for a folder before the shortest limit among the systems, counted in bytes of UTF-8.
_LONGEST = 120
_LONGEST_ENDING = 16
_OTHERWISE = "file"
_SEPARATORS = re.compile(r"[/\\]+")
_FORBIDDEN = frozenset('<>:"|?*')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\s*\..*)?", re.IGNORECASE)

_MEDIA_TYPES = {
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "heic": "image/heic", "heif": "image/heif",
    "pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv", "vcf": "text/vcard", "rtf": "application/rtf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation", "eml": "message/rfc822",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "opus": "audio/opus", "wav": "audio/wav",
    "amr": "audio/amr", "aac": "audio/aac", "mp4": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp",
    "webm": "video/webm",
}  # fmt: skip


def safe_name(text: str) -> str:
    """Return the name a file is kept under: no folder, no sign or word a system reserves, nothing that hides its end.

    Signs that turn the direction of writing are dropped: with them "fotoğraf‹U+202E›gpj.exe" looks like a picture.
    """
    plain = unicodedata.normalize("NFC", _SEPARATORS.split(text.strip())[-1])
    kept = "".join(sign for sign in plain if _is_harmless(sign))
    name = " ".join(kept.split()).strip(" .")
    path = PurePosixPath(name)
    ending = path.suffix if 1 < len(path.suffix) <= _LONGEST_ENDING else ""
    stem = name.removesuffix(ending).strip(" .")
    if _RESERVED.fullmatch(f"{stem}{ending}"):
        stem = f"_{stem}"
    return f"{_shortened(stem, _LONGEST - len(ending.encode('utf-8'))) or _OTHERWISE}{ending}"


def media_type(name: str) -> str:
    """Return what kind of file it is by its ending, as in a mail."""
    return _MEDIA_TYPES.get(_ending(name), "application/octet-stream")


def may_be_opened(name: str) -> bool:
    """Say whether a file is a picture, a paper, a recording: something that is looked at and never run.

    Programs, scripts, web pages, papers with macros and whatever is not known are only saved where the user says.
    """
    return _ending(name) in _MEDIA_TYPES


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.removeprefix(".").casefold()


def _is_harmless(sign: str) -> bool:
    # Controls, marks of direction, joints, signs of no script: none of them can be seen in a name.
    return sign not in _FORBIDDEN and (unicodedata.category(sign)[0] != "C") and sign not in "\u2028\u2029"


def _shortened(text: str, most: int) -> str:
    while len(text.encode("utf-8")) > most:
        text = text[:-1]
    return text.strip(" .")
