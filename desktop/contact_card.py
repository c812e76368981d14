"""The card a client takes into their phone: whom to call at the shop, as a vCard short enough for a small code."""

#: What a code of 45 × 45 squares holds; a larger one, printed small, is not read by every camera.
_MOST_BYTES = 154
_MOST_LETTERS = 40


def contact_card(name: str, shop: str, phone: str) -> str:
    """Return a vCard (3.0, RFC 2426) with name, shop and phone; empty where there is no phone to save.

    What does not fit is left out, the shop first, then the end of the name: the number is what it is for.

    Args:
        name: of the person.
        shop: where they work.
        phone: as it is dialled from anywhere, or as it was written down.
    """
    if not phone:
        return ""
    for length in (_MOST_LETTERS, 24, 12):
        for firm in (shop, ""):
            card = _card(_line(name or shop)[:length], _line(firm)[:length], phone)
            if len(card.encode()) <= _MOST_BYTES:
                return card
    return ""


def _card(name: str, shop: str, phone: str) -> str:
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:;{_escaped(name)};;;", f"FN:{_escaped(name)}"]
    if shop and shop != name:
        lines.append(f"ORG:{_escaped(shop)}")
    return "\r\n".join([*lines, f"TEL:{phone}", "END:VCARD"])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def _line(text: str) -> str:
    return " ".join("".join(ch if ch.isprintable() else " " for ch in text).split())
