"""Handing a phone number or an address to the system's own programs, when the user presses a button for it.

Hatır itself opens no connection: the system decides which program calls, writes, or opens the address.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from db.queries.card import Card
from db.queries.cardparts import Reach
from db.records import Channel, ConsentState, ReachKind


def phones(card: Card) -> tuple[Reach, ...]:
    """Return the phones of a card, the first one first."""
    return tuple(reach for reach in card.reach if reach.kind is ReachKind.PHONE)


def mobiles(card: Card) -> tuple[Reach, ...]:
    """Return the phones somebody can be written to on: those whose whole number is known."""
    return tuple(reach for reach in phones(card) if reach.normal)


def emails(card: Card) -> tuple[Reach, ...]:
    """Return the email addresses of a card."""
    return tuple(reach for reach in card.reach if reach.kind is ReachKind.EMAIL)


def refused(card: Card, channel: Channel) -> bool:
    """Say whether the customer does not want to be turned to by this way."""
    return card.word_on(channel) is ConsentState.REFUSED


def call(reach: Reach) -> None:
    """Let the system call a number."""
    url = QUrl()
    url.setScheme("tel")
    url.setPath(reach.normal or "".join(ch for ch in reach.text if ch.isdigit() or ch == "+"))
    open_outside(url)


def write_on_whatsapp(reach: Reach) -> None:
    """Let the system open a WhatsApp conversation with a number."""
    digits = "".join(ch for ch in reach.normal or "" if ch.isdigit())
    open_outside(QUrl(f"https://wa.me/{digits}"))


def write_email(reach: Reach) -> None:
    """Let the system begin an email."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(reach.text)
    open_outside(url)


def open_outside(url: QUrl) -> None:
    """Hand an address to the system."""
    QDesktopServices.openUrl(url)
