"""Turkish letters some program before us read in the wrong code page and kept so: `Adý Soyadý`, `AyÅŸe`."""

import re

#: ı ş ğ of Windows-1254 read as Windows-1252.
_AS_WESTERN = str.maketrans("ýþðÝÞÐ", "ışğİŞĞ")
_WESTERN = re.compile("[ýþðÝÞÐ]")
#: Where any of these stands, the text is Turkish as it should be, or Icelandic, whose letters those are.
_NO_SUCH_TEXT = re.compile("[ışğİŞĞæÆáÁíÍóÓúÚ]")
_FEWEST = 3

#: Letters whose two bytes of UTF-8 were read one by one.
_IN_TWO = {letter.encode().decode("cp1252"): letter for letter in "ıİşŞğĞüÜöÖçÇâÂîÎûÛ"}
_TWO = re.compile("|".join(map(re.escape, _IN_TWO)))


def mended(text: str) -> str:
    """Return a text with the letters it was meant to have, where it can only have been misread; else as it is."""
    if "Ã" in text or "Ä" in text or "Å" in text:
        text = _TWO.sub(lambda found: _IN_TWO[found[0]], text)
    if _WESTERN.search(text) and not _NO_SUCH_TEXT.search(text) and len(_WESTERN.findall(text)) >= _FEWEST:
        return text.translate(_AS_WESTERN)
    return text
