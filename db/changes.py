"""What a change did, as data: for the pages that refresh, for undo and redo, for the history."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.records import TouchKind


class ChangeName(enum.StrEnum):
    """What the user did, so that "undo" can name it."""

    LOG_TOUCH = "log_touch"
    EDIT_TOUCH = "edit_touch"
    TRASH_TOUCH = "trash_touch"
    RESTORE_TOUCH = "restore_touch"
    ATTACH_FILE = "attach_file"
    DETACH_FILE = "detach_file"
    LET_GO_OF_FILES = "let_go_of_files"
    ADD_CUSTOMER = "add_customer"
    EDIT_CUSTOMER = "edit_customer"
    SET_PHOTO = "set_photo"
    REMOVE_PHOTO = "remove_photo"
    ARCHIVE_CUSTOMER = "archive_customer"
    TRASH_CUSTOMER = "trash_customer"
    RESTORE_CUSTOMER = "restore_customer"
    ERASE_CUSTOMER = "erase_customer"
    MERGE_CUSTOMERS = "merge_customers"
    SAY_APART = "say_apart"
    RESTORE = "restore"
    SET_RHYTHM = "set_rhythm"
    CLEAR_RHYTHM = "clear_rhythm"
    SET_TAGS = "set_tags"
    ADD_TAG = "add_tag"
    EDIT_TAG = "edit_tag"
    MERGE_TAGS = "merge_tags"
    DELETE_TAG = "delete_tag"
    SET_REACH = "set_reach"
    EDIT_VALUE = "edit_value"
    REMOVE_VALUE = "remove_value"
    EDIT_SENSITIVITY = "edit_sensitivity"
    REMOVE_SENSITIVITY = "remove_sensitivity"
    SET_CONSENT = "set_consent"
    NOTE_PRIVACY = "note_privacy"
    HAND_OFF = "hand_off"
    ADD_COVER = "add_cover"
    COVER = "cover"
    DROP_COVER = "drop_cover"
    ANSWER_SILENCE = "answer_silence"
    SNOOZE = "snooze"
    SKIP = "skip"
    LEAVE_IN_PEACE = "leave_in_peace"
    END_PEACE = "end_peace"
    MAKE_PROMISE = "make_promise"
    KEEP_PROMISE = "keep_promise"
    BREAK_PROMISE = "break_promise"
    TELL_PROMISE_EARLY = "tell_promise_early"
    KEEP_PROMISE_LATE = "keep_promise_late"
    REOPEN_PROMISE = "reopen_promise"
    EDIT_PROMISE = "edit_promise"
    TRASH_PROMISE = "trash_promise"
    SHARE_PROMISE = "share_promise"
    EDIT_COMPLAINT = "edit_complaint"
    CONTACT_COMPLAINT = "contact_complaint"
    REMEDY_COMPLAINT = "remedy_complaint"
    CLOSE_COMPLAINT = "close_complaint"
    REOPEN_COMPLAINT = "reopen_complaint"
    ASK_FOR_IDEAS = "ask_for_ideas"
    TELL_RESULT = "tell_result"
    ADD_THEME = "add_theme"
    EDIT_THEME = "edit_theme"
    MERGE_THEMES = "merge_themes"
    DELETE_THEME = "delete_theme"
    BEGIN_IMPROVEMENT = "begin_improvement"
    EDIT_IMPROVEMENT = "edit_improvement"
    DROP_IMPROVEMENT = "drop_improvement"
    EDIT_PRAISE = "edit_praise"
    EDIT_BRAND = "edit_brand"
    EDIT_CHECKLIST = "edit_checklist"
    ANSWER_CHECKLIST = "answer_checklist"
    NOTE_BREAK = "note_break"
    MEND_BREAK = "mend_break"
    REOPEN_BREAK = "reopen_break"
    DELETE_BREAK = "delete_break"
    ADD_JOB = "add_job"
    EDIT_JOB = "edit_job"
    DELIVER_JOB = "deliver_job"
    REOPEN_JOB = "reopen_job"
    TRASH_JOB = "trash_job"
    EDIT_SHOP = "edit_shop"
    EDIT_HOURS = "edit_hours"
    EDIT_CLOSED_DAYS = "edit_closed_days"
    SET_LOGO = "set_logo"
    EDIT_LETTER_WORDS = "edit_letter_words"
    EDIT_FIGURES = "edit_figures"
    ADD_FIELD = "add_field"
    EDIT_FIELD = "edit_field"
    DELETE_FIELD = "delete_field"
    ADD_STAFF = "add_staff"
    EDIT_STAFF = "edit_staff"
    SAVE_REPORT = "save_report"
    DRAFT_REPORT = "draft_report"
    SEND_REPORT = "send_report"
    KEEP_FILTER = "keep_filter"
    RENAME_FILTER = "rename_filter"
    FORGET_FILTER = "forget_filter"
    KEEP_LETTER = "keep_letter"
    FORGET_LETTER = "forget_letter"
    IMPORT = "import"
    UNDO_IMPORT = "undo_import"
    CLEAR_SAMPLE = "clear_sample"
    FILL_SAMPLE = "fill_sample"


#: Stands before the name of a change in the history of one that was taken back.
UNDONE = "undo "

#: What a row goes by: its number; a setting by its name.
RowKey = int | str


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after. `before` None: it was not there; `after` None: it is gone.

    Of a row that was changed, only the columns that differ are kept.
    """

    table: str
    row_id: RowKey
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a command touched: rows by (table, id), the customers they belong to, or simply everything."""

    rows: frozenset[tuple[str, RowKey]] = frozenset()
    customers: frozenset[int] = frozenset()
    everything: bool = False

    def touches(self, table: str) -> bool:
        """Say whether any row of this table was touched."""
        return self.everything or any(name == table for name, _ in self.rows)

    def with_also(self, other: "ChangeSet") -> "ChangeSet":
        """Return what this and another change touched together."""
        return ChangeSet(self.rows | other.rows, self.customers | other.customers, self.everything or other.everything)

    def concerns(self, customer_id: int) -> bool:
        """Say whether this customer's card may look different now."""
        return self.everything or customer_id in self.customers


@dataclass(frozen=True, slots=True)
class Inverse:
    """What takes a change back: its rows, in the order they were written. Applied by `db.commands.unit.apply`.

    `again`: the change was itself one taken back, so that applying this does again what was done first.
    """

    name: ChangeName
    rows: tuple[RowChange, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file something was taken in from, and the SHA-256 of what it held then."""

    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a command did.

    Attributes:
        name: what it was, for "undo".
        changes: what pages need to refresh.
        inverse: what takes it back; None where only another command can (an import).
        result: the id of the row the command was about, where there is one.
        about: whose cards it wrote on, in the order of the alphabet; empty where they are nobody's or too many to name.
        imports: the imports it was, in the order they were done; `db.exchange.undoing.undo_imports` takes them back.
        files: what those imports, or those that were taken back, were read from; `db.exchange.again` takes it in again.
        kept: of imports taken back, how many customers stay because they were worked with since.
        kind: what the touch was that was written, changed or taken away; None where no touch was.
    """

    name: ChangeName
    changes: ChangeSet = field(default_factory=ChangeSet)
    inverse: Inverse | None = None
    result: int | None = None
    about: tuple[str, ...] = ()
    imports: tuple[int, ...] = ()
    files: tuple[ReadFile, ...] = ()
    kept: int = 0
    kind: TouchKind | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything was as it should be already: no row is another one."""
        return self.inverse is not None and not self.inverse.rows
