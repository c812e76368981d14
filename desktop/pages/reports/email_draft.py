"""A letter with the report attached, as a draft any mail program opens ready to be sent."""

from __future__ import annotations

import email.message
import email.policy


def email_draft(to: str, subject: str, text: str, file_name: str, pdf: bytes) -> bytes:
    """Return an unsent message (RFC 5322; the header X-Unsent opens it for writing rather than for reading).

    Args:
        to: the address; empty where none is known, for the owner to fill in.
        subject: one line; line ends and control characters in it are dropped, so that no header can be smuggled in.
        text: the letter.
        file_name: of the attachment.
        pdf: the attachment.
    """
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["X-Unsent"] = "1"
    address = next((part for part in _one_line(to).split() if "@" in part), "")
    if address:
        message["To"] = address
    message["Subject"] = _one_line(subject)
    message.set_content(text, charset="utf-8", cte="base64")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=_one_line(file_name))
    # A boundary of its own, not a random one: the same report gives the same draft.
    message.set_boundary("=_hatir_report_=")
    return message.as_bytes()


def _one_line(text: str) -> str:
    return " ".join("".join(ch if ch.isprintable() else " " for ch in text).split())
