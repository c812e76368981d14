"""What each change of the journal is called: in the line that confirms it, and beside "Undo"."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.i18n import Words

if TYPE_CHECKING:
    from db.changes import Change, ChangeName


def done(change: Change, words: Words) -> str:
    """Return what happened and to whom, for the line that confirms it: "Touch logged · Ayşe Yılmaz"."""
    if change.kept:
        return words.translate("Deeds", "Import undone; %n customer(s) stay, worked with since", None, change.kept)
    cards = len(change.changes.customers)
    counted = _counted(change.name, cards, words) if cards > 1 else ""
    whose = change.about
    if not (whose or counted) and cards > 1:  # too many to name
        whose = (words.translate("Deeds", "%n customer(s)", None, cards),)
    return " · ".join(
        (counted or _of_kind(change, words) or words.translate("Deeds", str(_done()[change.name])), *whose)
    )


def taken_back(change: Change, words: Words) -> str:
    """Return what was taken back, for the line that confirms it."""
    if _is_import_undone(change):
        return done(change, words)
    return words.translate("Deeds", "Undone: {deed}").format(deed=done(change, words))


def done_again(change: Change, words: Words) -> str:
    """Return what was done again, for the line that confirms it."""
    return words.translate("Deeds", "Redone: {deed}").format(deed=done(change, words))


def undo(change: Change | None, words: Words) -> str:
    """Return what the menu offers to take back; without a change, that there is nothing."""
    if change is None:
        return words.translate("Deeds", "Undo")
    return words.translate("Deeds", "Undo: {deed}").format(deed=done(change, words))


def redo(change: Change | None, words: Words) -> str:
    """Return what the menu offers to do again; without a change, that there is nothing."""
    if change is None:
        return words.translate("Deeds", "Redo")
    if _is_import_undone(change):
        return words.translate("Deeds", "Redo: {deed}").format(deed=words.translate("Deeds", "Import"))
    return words.translate("Deeds", "Redo: {deed}").format(deed=done(change, words))


def _is_import_undone(change: Change) -> bool:
    """Say whether it is itself the taking back, of imports, which no inverse takes back."""
    from db.changes import ChangeName

    return change.name is ChangeName.UNDO_IMPORT


def _counted(name: ChangeName, cards: int, words: Words) -> str:
    """Return what was done with several cards at once, how many first; empty for what is not said so."""
    from db.changes import ChangeName

    if name is ChangeName.TRASH_CUSTOMER:
        return words.translate("Deeds", "%n card(s) deleted", None, cards)
    if name is ChangeName.ARCHIVE_CUSTOMER:
        return words.translate("Deeds", "%n card(s) archived", None, cards)
    if name is ChangeName.RESTORE_CUSTOMER:
        return words.translate("Deeds", "%n card(s) brought back", None, cards)
    return ""


def _of_kind(change: Change, words: Words) -> str:
    """Return what was done with a touch that is no talk, by what it was: "Gift logged"; empty for a talk."""
    from db.changes import ChangeName
    from db.records import TouchKind
    from desktop import terms

    if change.kind in (None, TouchKind.TALK, TouchKind.HOW_ARE_YOU):
        return ""
    said = {
        ChangeName.LOG_TOUCH: words.translate("Deeds", "{kind} logged"),
        ChangeName.EDIT_TOUCH: words.translate("Deeds", "{kind} changed"),
        ChangeName.TRASH_TOUCH: words.translate("Deeds", "{kind} deleted"),
        ChangeName.RESTORE_TOUCH: words.translate("Deeds", "{kind} brought back"),
    }.get(change.name, "")
    return said.format(kind=terms.titled(change.kind, words))


@functools.cache
def _done() -> Mapping[ChangeName, object]:
    from db.changes import ChangeName  # not needed to start, when nothing was done yet

    return {
        ChangeName.LOG_TOUCH: QT_TRANSLATE_NOOP("Deeds", "Touch logged"),
        ChangeName.EDIT_TOUCH: QT_TRANSLATE_NOOP("Deeds", "Touch changed"),
        ChangeName.TRASH_TOUCH: QT_TRANSLATE_NOOP("Deeds", "Touch deleted"),
        ChangeName.RESTORE_TOUCH: QT_TRANSLATE_NOOP("Deeds", "Touch brought back"),
        ChangeName.ATTACH_FILE: QT_TRANSLATE_NOOP("Deeds", "File attached"),
        ChangeName.DETACH_FILE: QT_TRANSLATE_NOOP("Deeds", "File removed"),
        ChangeName.LET_GO_OF_FILES: QT_TRANSLATE_NOOP("Deeds", "Old files deleted for good"),
        ChangeName.ADD_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Card added"),
        ChangeName.EDIT_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Card changed"),
        ChangeName.SET_PHOTO: QT_TRANSLATE_NOOP("Deeds", "Photo added"),
        ChangeName.REMOVE_PHOTO: QT_TRANSLATE_NOOP("Deeds", "Photo removed"),
        ChangeName.ARCHIVE_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Card archived"),
        ChangeName.TRASH_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Card deleted"),
        ChangeName.RESTORE_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Card brought back"),
        ChangeName.ERASE_CUSTOMER: QT_TRANSLATE_NOOP("Deeds", "Erased for good"),
        ChangeName.MERGE_CUSTOMERS: QT_TRANSLATE_NOOP("Deeds", "Cards merged"),
        ChangeName.SAY_APART: QT_TRANSLATE_NOOP("Deeds", "Marked as two people"),
        ChangeName.RESTORE: QT_TRANSLATE_NOOP("Deeds", "Brought back"),
        ChangeName.SET_RHYTHM: QT_TRANSLATE_NOOP("Deeds", "Rhythm set"),
        ChangeName.CLEAR_RHYTHM: QT_TRANSLATE_NOOP("Deeds", "Rhythm removed"),
        ChangeName.SET_TAGS: QT_TRANSLATE_NOOP("Deeds", "Tags changed"),
        ChangeName.ADD_TAG: QT_TRANSLATE_NOOP("Deeds", "Tag added"),
        ChangeName.EDIT_TAG: QT_TRANSLATE_NOOP("Deeds", "Tag changed"),
        ChangeName.MERGE_TAGS: QT_TRANSLATE_NOOP("Deeds", "Tags merged"),
        ChangeName.DELETE_TAG: QT_TRANSLATE_NOOP("Deeds", "Tag deleted"),
        ChangeName.SET_REACH: QT_TRANSLATE_NOOP("Deeds", "Ways to reach changed"),
        ChangeName.EDIT_VALUE: QT_TRANSLATE_NOOP("Deeds", "Value noted"),
        ChangeName.REMOVE_VALUE: QT_TRANSLATE_NOOP("Deeds", "Value deleted"),
        ChangeName.EDIT_SENSITIVITY: QT_TRANSLATE_NOOP("Deeds", "Sensitivity noted"),
        ChangeName.REMOVE_SENSITIVITY: QT_TRANSLATE_NOOP("Deeds", "Sensitivity deleted"),
        ChangeName.SET_CONSENT: QT_TRANSLATE_NOOP("Deeds", "Consent noted"),
        ChangeName.NOTE_PRIVACY: QT_TRANSLATE_NOOP("Deeds", "Consent and privacy noted"),
        ChangeName.HAND_OFF: QT_TRANSLATE_NOOP("Deeds", "Customer handed over"),
        ChangeName.ANSWER_SILENCE: QT_TRANSLATE_NOOP("Deeds", "Answer about a silence noted"),
        ChangeName.SNOOZE: QT_TRANSLATE_NOOP("Deeds", "Put off"),
        ChangeName.SKIP: QT_TRANSLATE_NOOP("Deeds", "Skipped this turn"),
        ChangeName.LEAVE_IN_PEACE: QT_TRANSLATE_NOOP("Deeds", "Left in peace"),
        ChangeName.END_PEACE: QT_TRANSLATE_NOOP("Deeds", "No longer left in peace"),
        ChangeName.MAKE_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise noted"),
        ChangeName.KEEP_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise kept"),
        ChangeName.BREAK_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise not kept"),
        ChangeName.TELL_PROMISE_EARLY: QT_TRANSLATE_NOOP("Deeds", "Told early about a promise"),
        ChangeName.KEEP_PROMISE_LATE: QT_TRANSLATE_NOOP("Deeds", "Promise kept late"),
        ChangeName.REOPEN_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise open again"),
        ChangeName.EDIT_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise changed"),
        ChangeName.TRASH_PROMISE: QT_TRANSLATE_NOOP("Deeds", "Promise deleted"),
        ChangeName.SHARE_PROMISE: QT_TRANSLATE_NOOP("Deeds", "What the client may see changed"),
        ChangeName.EDIT_COMPLAINT: QT_TRANSLATE_NOOP("Deeds", "Complaint changed"),
        ChangeName.CONTACT_COMPLAINT: QT_TRANSLATE_NOOP("Deeds", "First contact noted"),
        ChangeName.REMEDY_COMPLAINT: QT_TRANSLATE_NOOP("Deeds", "Remedy noted"),
        ChangeName.CLOSE_COMPLAINT: QT_TRANSLATE_NOOP("Deeds", "Complaint closed"),
        ChangeName.REOPEN_COMPLAINT: QT_TRANSLATE_NOOP("Deeds", "Complaint open again"),
        ChangeName.ASK_FOR_IDEAS: QT_TRANSLATE_NOOP("Deeds", "Asked for ideas"),
        ChangeName.TELL_RESULT: QT_TRANSLATE_NOOP("Deeds", "Told the result"),
        ChangeName.ADD_THEME: QT_TRANSLATE_NOOP("Deeds", "Theme added"),
        ChangeName.EDIT_THEME: QT_TRANSLATE_NOOP("Deeds", "Theme changed"),
        ChangeName.MERGE_THEMES: QT_TRANSLATE_NOOP("Deeds", "Themes merged"),
        ChangeName.DELETE_THEME: QT_TRANSLATE_NOOP("Deeds", "Theme deleted"),
        ChangeName.BEGIN_IMPROVEMENT: QT_TRANSLATE_NOOP("Deeds", "Improvement begun"),
        ChangeName.EDIT_IMPROVEMENT: QT_TRANSLATE_NOOP("Deeds", "Improvement changed"),
        ChangeName.DROP_IMPROVEMENT: QT_TRANSLATE_NOOP("Deeds", "Improvement deleted"),
        ChangeName.EDIT_PRAISE: QT_TRANSLATE_NOOP("Deeds", "Thank-you changed"),
        ChangeName.EDIT_BRAND: QT_TRANSLATE_NOOP("Deeds", "Brand guide changed"),
        ChangeName.EDIT_CHECKLIST: QT_TRANSLATE_NOOP("Deeds", "Checklist changed"),
        ChangeName.ANSWER_CHECKLIST: QT_TRANSLATE_NOOP("Deeds", "Checklist answered"),
        ChangeName.NOTE_BREAK: QT_TRANSLATE_NOOP("Deeds", "Break noted"),
        ChangeName.MEND_BREAK: QT_TRANSLATE_NOOP("Deeds", "Break mended"),
        ChangeName.REOPEN_BREAK: QT_TRANSLATE_NOOP("Deeds", "Break open again"),
        ChangeName.DELETE_BREAK: QT_TRANSLATE_NOOP("Deeds", "Break deleted"),
        ChangeName.ADD_JOB: QT_TRANSLATE_NOOP("Deeds", "Job taken in hand"),
        ChangeName.EDIT_JOB: QT_TRANSLATE_NOOP("Deeds", "Job changed"),
        ChangeName.DELIVER_JOB: QT_TRANSLATE_NOOP("Deeds", "Job handed over"),
        ChangeName.REOPEN_JOB: QT_TRANSLATE_NOOP("Deeds", "Job in hand again"),
        ChangeName.TRASH_JOB: QT_TRANSLATE_NOOP("Deeds", "Job deleted"),
        ChangeName.EDIT_SHOP: QT_TRANSLATE_NOOP("Deeds", "Shop changed"),
        ChangeName.EDIT_HOURS: QT_TRANSLATE_NOOP("Deeds", "Hours changed"),
        ChangeName.EDIT_CLOSED_DAYS: QT_TRANSLATE_NOOP("Deeds", "Closed days changed"),
        ChangeName.SET_LOGO: QT_TRANSLATE_NOOP("Deeds", "Logo changed"),
        ChangeName.EDIT_LETTER_WORDS: QT_TRANSLATE_NOOP("Deeds", "Words of letters changed"),
        ChangeName.EDIT_FIGURES: QT_TRANSLATE_NOOP("Deeds", "Warmth and silences changed"),
        ChangeName.ADD_FIELD: QT_TRANSLATE_NOOP("Deeds", "Field added"),
        ChangeName.EDIT_FIELD: QT_TRANSLATE_NOOP("Deeds", "Field changed"),
        ChangeName.DELETE_FIELD: QT_TRANSLATE_NOOP("Deeds", "Field deleted"),
        ChangeName.ADD_COVER: QT_TRANSLATE_NOOP("Deeds", "Holiday cover noted"),
        ChangeName.COVER: QT_TRANSLATE_NOOP("Deeds", "Holiday cover changed"),
        ChangeName.DROP_COVER: QT_TRANSLATE_NOOP("Deeds", "Holiday cover deleted"),
        ChangeName.ADD_STAFF: QT_TRANSLATE_NOOP("Deeds", "Added to the staff"),
        ChangeName.EDIT_STAFF: QT_TRANSLATE_NOOP("Deeds", "Staff changed"),
        ChangeName.SAVE_REPORT: QT_TRANSLATE_NOOP("Deeds", "Report kept"),
        ChangeName.DRAFT_REPORT: QT_TRANSLATE_NOOP("Deeds", "Email draft made; not sent yet"),
        ChangeName.SEND_REPORT: QT_TRANSLATE_NOOP("Deeds", "Report sent"),
        ChangeName.KEEP_FILTER: QT_TRANSLATE_NOOP("Deeds", "Filter saved"),
        ChangeName.RENAME_FILTER: QT_TRANSLATE_NOOP("Deeds", "Filter renamed"),
        ChangeName.FORGET_FILTER: QT_TRANSLATE_NOOP("Deeds", "Filter deleted"),
        ChangeName.KEEP_LETTER: QT_TRANSLATE_NOOP("Deeds", "Letter saved"),
        ChangeName.FORGET_LETTER: QT_TRANSLATE_NOOP("Deeds", "Letter deleted"),
        ChangeName.IMPORT: QT_TRANSLATE_NOOP("Deeds", "Import done"),
        ChangeName.UNDO_IMPORT: QT_TRANSLATE_NOOP("Deeds", "Import undone"),
        ChangeName.CLEAR_SAMPLE: QT_TRANSLATE_NOOP("Deeds", "Sample cleared"),
        ChangeName.FILL_SAMPLE: QT_TRANSLATE_NOOP("Deeds", "Sample filled"),
    }
