"""Which letters the bytes of a file stand for, when the file itself does not say.

UTF-8 and UTF-16 are recognised by their own rules. What is left is nearly always a Turkish code page (Windows-1254,
from Excel and older programs; DOS 857; Mac Turkish) in a shop's files, so these are tried by the letters they would
give before a statistical guess: such a guess needs more text than a short list of names has.
"""

import codecs
import re
import unicodedata
from functools import lru_cache

from db.exchange.misread import mended

_SAMPLE = 256 * 1024
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TURKISH = "cp1254"
_CANDIDATES = (_TURKISH, "cp857", "mac_turkish")
#: What else a list of contacts may be in: only these are weighed, so that a short text is not taken for something odd.
_OTHERS = ["cp1250", "cp1251", "cp1253", "cp1255", "cp1256", "cp1257", "cp866", "koi8_r", "shift_jis", "euc_jp",
           "gb18030", "big5", "euc_kr", _TURKISH]  # fmt: skip
_TURKISH_LETTERS = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ")
_PUNCTUATION = frozenset("’‘“”„–—…•·°€£©®™´`«»½¼²³\u00a0№ºª§")
_WORDS = re.compile(rb"[A-Za-z\x80-\xff]+")
#: What steers a terminal or marks the order of bytes; some would be obeyed wherever a name is printed. And what nobody
#: sees and nobody typed: marks of direction that phones put around numbers, blanks without width. By them, two people
#: alike to the eye would be two. What joins the parts of an emoji or of letters stays.
_UNWRITTEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]")
_PAIR_OF_HALVES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]")
#: Latin scripts write most of a word in ASCII; others write hardly any of it so.
_LATIN_SHARE = 0.6
_SURE = 0.95
#: With fewer letters beyond ASCII than this, no statistics can tell.
_TOO_FEW = 4
_LIKELY = 0.45

#: Names programs use for a code page that Python knows by another, wider one.
_ALIASES = {
    "ascii": "cp1254", "us-ascii": "cp1254", "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254", "x-mac-turkish": "mac_turkish",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "gb2312": "gb18030",
    "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "macintosh": "mac_roman",
}  # fmt: skip


#: What Python calls a codec though nobody writes letters in it: names of computers, texts of programs.
_NO_LETTERS = frozenset(
    {"punycode", "idna", "unicode-escape", "raw-unicode-escape", "unicode_escape", "raw_unicode_escape"}
)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of a file and the name of the codec that read it. Never fails.

    Lines end in a line feed alone; signs that nobody wrote are dropped. Where a file mixes UTF-8 with a code page, each
    line is read as what it is. Turkish letters another program misread before are put right.
    """
    text, encoding = letters_of(data)
    return mended(plain_lines(text)), encoding


def letters_of(data: bytes) -> tuple[str, str]:
    """Return every sign of a file as it stands there, and the name of the codec that read it."""
    data = with_whole_signs(data)
    encoding = detect(data)
    if encoding in {"utf-8", "utf-8-sig"}:
        return _decode_lines(data.removeprefix(codecs.BOM_UTF8), _TURKISH), encoding
    return decode_as(data, encoding), encoding


def with_whole_signs(data: bytes) -> bytes:
    """Return bytes whose signs beyond the first 65,536 stand as UTF-8 has them.

    Older programs write such a sign, an emoji, as the two halves it has in UTF-16, each on its own (CESU-8, Unicode
    Technical Report 26); no reader of UTF-8 takes that, and one emoji would cost the whole file its Turkish letters. A
    half without the other becomes the sign for what is unreadable.
    """
    if b"\xed" not in data or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    paired = _PAIR_OF_HALVES.sub(_joined, data)
    alone = _HALF.sub("\ufffd".encode(), paired)
    return alone if alone != paired and is_utf8(alone) else paired


def plain_lines(text: str) -> str:
    """Return a text whose lines end in a line feed alone, without a mark in front and signs nobody wrote."""
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return without_unwritten(text)


def without_unwritten(text: str) -> str:
    """Return a text without signs that nobody wrote, its letters whole: a Mac writes the mark of a ş apart from it."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _UNWRITTEN.sub("", text) if _UNWRITTEN.search(text) else text


def detect(data: bytes) -> str:
    """Return the name of the codec a file is written in, as Python knows it. Always one."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    sixteen = _utf16_without_mark(data)
    if sixteen:
        return sixteen
    if is_utf8(data) or _mostly_utf8(data):
        return "utf-8"
    return guess_code_page(data)


def is_utf8(data: bytes) -> bool:
    """Say whether bytes are valid UTF-8 (ASCII is)."""
    if data.isascii():
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def guess_code_page(data: bytes) -> str:
    """Return the code page of bytes that are neither UTF-8 nor UTF-16; Windows-1254 where nothing tells."""
    sample = _sample(data)
    # Only old Mac programs end lines so; ü and ç alone could be either of the two older code pages.
    candidates = _CANDIDATES[::-1] if b"\r" in sample and b"\n" not in sample else _CANDIDATES
    scores = [(_score(sample, encoding), -rank, encoding) for rank, encoding in enumerate(candidates)]
    score, _, encoding = max(scores)
    if score >= _SURE or (score >= _LIKELY and _high_share(sample) <= _LATIN_SHARE):
        return encoding
    if len(_HIGH.findall(sample)) < _TOO_FEW:
        return encoding if score > 0 else _TURKISH
    return _statistical_guess(sample) or _TURKISH


def decode_as(data: bytes, encoding: str) -> str:
    """Return the text of bytes in an encoding; what it cannot hold is read as the nearest code page can."""
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        pass
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return data.decode(_TURKISH, "replace")


@lru_cache(maxsize=200)
def codec_named(name: str) -> str | None:
    """Return the codec for a name a file gives (`ISO-8859-9`, `windows-1254`, `SHIFT_JIS`), or None if unknown."""
    key = name.strip().strip('"').lower()
    key = _ALIASES.get(key, key)
    try:
        found = codecs.lookup(key)
        "".encode(found.name)
    except (LookupError, TypeError, ValueError):
        return None
    return None if found.name in _NO_LETTERS else found.name


def _joined(halves: re.Match[bytes]) -> bytes:
    return halves[0].decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16").encode()


def _utf16_without_mark(data: bytes) -> str:
    """Text in Latin letters has a zero in every other byte of UTF-16."""
    head = data[:4096]
    if len(head) < 4 or len(data) % 2:
        return ""
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _mostly_utf8(data: bytes) -> bool:
    """A UTF-8 file into which something else was pasted still has mostly lines that are valid."""
    lines = [line for line in _sample(data).split(b"\n") if not line.isascii()]
    valid = sum(map(is_utf8, lines))
    return valid > len(lines) * 0.5


def _decode_lines(data: bytes, fallback: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        lines = data.split(b"\n")
        return "\n".join(line.decode("utf-8") if is_utf8(line) else decode_as(line, fallback) for line in lines)


def _sample(data: bytes) -> bytes:
    """Return a part of the file with letters beyond ASCII in it."""
    if len(data) <= _SAMPLE:
        return data
    first = _HIGH.search(data)
    start = 0 if first is None else max(0, first.start() - 1024)
    return data[start : start + _SAMPLE]


def _score(sample: bytes, encoding: str) -> float:
    """Return how well the bytes beyond ASCII fit: 1 is a Turkish text, 0 or less is none."""
    text = sample.decode(encoding, "replace")
    points = 0.0
    count = 0
    for before, ch, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if ch > "\x7f":
            count += 1
            points += _fit(before, ch, after)
    return points / count if count else 0.0


def _fit(before: str, ch: str, after: str) -> float:
    if not ch.isalpha():
        return 0.5 if ch in _PUNCTUATION else -1.0
    if not before.isalpha() and not after.isalpha():
        return 0.6 if ch in _TURKISH_LETTERS else 0.1
    odd_capital = ch.isupper() and before.islower()
    odd_small = ch.islower() and after.isupper()
    if odd_capital or odd_small:
        return -0.5
    if ch in _TURKISH_LETTERS:
        return 1.0
    return 0.5 if ch < "\u0180" else -1.0


def _high_share(sample: bytes) -> float:
    """Return the share of bytes beyond ASCII in the words that have any."""
    words = [word for word in _WORDS.findall(sample) if not word.isascii()]
    total = sum(map(len, words))
    return sum(len(_HIGH.findall(word)) for word in words) / total if total else 0.0


def _statistical_guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OTHERS).best()
    return None if best is None else best.encoding
