"""The lines vCards and calendars are made of (RFC 2425, RFC 5545): escaped, and broken where they are too long."""

_LONGEST = 75  # octets a line, as the formats say


def escaped(text: str) -> str:
    """Return a text as it stands in a line."""
    for letter in ("\\", ";", ","):
        text = text.replace(letter, f"\\{letter}")
    return "\\n".join(text.splitlines())


def folded(line: str) -> bytes:
    """Return a line with its end, broken where it is too long but never inside a letter."""
    made, room = bytearray(), _LONGEST
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(octets) > room:
            made += b"\r\n "
            room = _LONGEST - 1
        made += octets
        room -= len(octets)
    return bytes(made + b"\r\n")
