"""The parts that pages are made of, for whoever looks for one by its own name: "complaints", "rhythm", "dark"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.targets import CareTarget, SettingsTarget, Target

PARTS: Sequence[tuple[Target, str, object, object]] = (
    (
        CareTarget(section="promises"),
        "handshake",
        QT_TRANSLATE_NOOP("Offers", "Care: promises"),
        QT_TRANSLATE_NOOP("Offers", "promises, promise book, kept, late"),
    ),
    (
        CareTarget(section="complaints"),
        "cloud-lightning",
        QT_TRANSLATE_NOOP("Offers", "Care: complaints"),
        QT_TRANSLATE_NOOP("Offers", "complaints, board, remedy, first contact"),
    ),
    (
        CareTarget(section="themes"),
        "tag",
        QT_TRANSLATE_NOOP("Offers", "Care: themes"),
        QT_TRANSLATE_NOOP("Offers", "themes of complaints, improvements"),
    ),
    (
        CareTarget(section="praise"),
        "heart",
        QT_TRANSLATE_NOOP("Offers", "Care: thanks"),
        QT_TRANSLATE_NOOP("Offers", "thanks, praise, poster"),
    ),
    (
        CareTarget(section="brand"),
        "star",
        QT_TRANSLATE_NOOP("Offers", "Care: brand guide"),
        QT_TRANSLATE_NOOP("Offers", "brand guide, words we never use"),
    ),
    (
        CareTarget(section="mending"),
        "life-buoy",
        QT_TRANSLATE_NOOP("Offers", "Care: mending"),
        QT_TRANSLATE_NOOP("Offers", "mending, recovery, breaks"),
    ),
    (
        CareTarget(section="checklist"),
        "list-checks",
        QT_TRANSLATE_NOOP("Offers", "Care: checklist"),
        QT_TRANSLATE_NOOP("Offers", "checklist, traits of a relationship"),
    ),
    (
        SettingsTarget(section="shop"),
        "store",
        QT_TRANSLATE_NOOP("Offers", "Settings: your shop"),
        QT_TRANSLATE_NOOP("Offers", "shop, address, logo, colour, letters, country"),
    ),
    (
        SettingsTarget(section="hours"),
        "clock",
        QT_TRANSLATE_NOOP("Offers", "Settings: hours and holidays"),
        QT_TRANSLATE_NOOP("Offers", "hours, opening hours, holidays, closed days"),
    ),
    (
        SettingsTarget(section="people"),
        "users",
        QT_TRANSLATE_NOOP("Offers", "Settings: people"),
        QT_TRANSLATE_NOOP("Offers", "people, staff, team, away"),
    ),
    (
        SettingsTarget(section="tags"),
        "tag",
        QT_TRANSLATE_NOOP("Offers", "Settings: rhythm and tags"),
        QT_TRANSLATE_NOOP("Offers", "rhythm, how often, for everybody, tags, labels"),
    ),
    (
        SettingsTarget(section="fields"),
        "list-checks",
        QT_TRANSLATE_NOOP("Offers", "Settings: own fields"),
        QT_TRANSLATE_NOOP("Offers", "own fields, sizes, more about a customer"),
    ),
    (
        SettingsTarget(section="figures"),
        "heart",
        QT_TRANSLATE_NOOP("Offers", "Settings: warmth and silences"),
        QT_TRANSLATE_NOOP("Offers", "warmth, weights, silences, drift"),
    ),
    (
        SettingsTarget(section="look"),
        "palette",
        QT_TRANSLATE_NOOP("Offers", "Settings: language and look"),
        QT_TRANSLATE_NOOP("Offers", "language, look, theme, dark, light, text size"),
    ),
    (
        SettingsTarget(section="notices"),
        "bell",
        QT_TRANSLATE_NOOP("Offers", "Settings: notices"),
        QT_TRANSLATE_NOOP("Offers", "notices, reminders, daily word"),
    ),
    (
        SettingsTarget(section="journal"),
        "hard-drive",
        QT_TRANSLATE_NOOP("Offers", "Settings: journal and backups"),
        QT_TRANSLATE_NOOP("Offers", "journal, backups, export, move, imports"),
    ),
)
"""Where each part is, its icon, what it is called, and what else it is looked for by; commas part the words."""
