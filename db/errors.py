"""What can go wrong on the user's side, as data.

A `UserError` is something the owner of the shop can understand and mend: a file that is no journal, a full disk, a
journal somebody else has open. It carries no sentence: the words are chosen by whoever speaks to the user, in the
user's language. Every other exception is a bug of ours.
"""

import enum
import errno
from pathlib import Path

_SHARING_VIOLATION = 32
_LOCK_VIOLATION = 33


class Problem(enum.StrEnum):
    """Which difficulty it is. The parameters each one carries stand behind it."""

    FILE_MISSING = "file_missing"  # path
    FILE_EMPTY = "file_empty"  # path
    FILE_IS_DIRECTORY = "file_is_directory"  # path
    FILE_NO_PERMISSION = "file_no_permission"  # path
    FILE_EXISTS = "file_exists"  # path
    FILE_IN_USE = "file_in_use"  # path
    FILE_UNREADABLE = "file_unreadable"  # path, detail
    FILE_NOT_WRITABLE = "file_not_writable"  # path, detail
    FOLDER_MISSING = "folder_missing"  # path
    DISK_FULL = "disk_full"  # path

    JOURNAL_FOREIGN = "journal_foreign"  # path
    JOURNAL_NEWER = "journal_newer"  # path, layout
    JOURNAL_DAMAGED = "journal_damaged"  # path
    JOURNAL_HELD = "journal_held"  # path, who, since (aware datetime or None)
    JOURNAL_READ_ONLY = "journal_read_only"  # path
    JOURNAL_GONE = "journal_gone"  # path
    JOURNAL_NONE = "journal_none"

    BACKUP_DAMAGED = "backup_damaged"  # path

    IMPORT_UNKNOWN_FORMAT = "import_unknown_format"  # path
    IMPORT_CHAT = "import_chat"  # path: a conversation saved on a phone
    IMPORT_OLD_EXCEL = "import_old_excel"  # path: a workbook of before 2007 (.xls)
    IMPORT_PASSWORD = "import_password"  # noqa: S105 (no password; path: a workbook locked with one)
    IMPORT_TOO_LARGE = "import_too_large"  # path
    IMPORT_NO_CONTACTS = "import_no_contacts"  # path
    IMPORT_NO_HEADER = "import_no_header"  # path
    IMPORT_COLUMN_MISSING = "import_column_missing"  # path, column
    IMPORT_MAP_UNREADABLE = "import_map_unreadable"  # path, detail
    IMPORT_FILE_CHANGED = "import_file_changed"  # path: of an import to be done again, gone or another one by now
    IMPORT_UNKNOWN_BATCH = "import_unknown_batch"  # batch
    PICTURE_UNREADABLE = "picture_unreadable"  # detail
    LOGO_UNREADABLE = "logo_unreadable"  # name
    LOGO_TOO_LARGE = "logo_too_large"  # name, megabytes, most (megabytes)
    ATTACHMENT_TOO_LARGE = "attachment_too_large"  # name, megabytes, most (megabytes)
    NOTHING_TO_PRINT = "nothing_to_print"
    EXPORT_UNKNOWN_FORMAT = "export_unknown_format"  # path
    JSON_NOT_HATIR = "json_not_hatir"  # path

    CUSTOMER_UNKNOWN = "customer_unknown"  # text
    CUSTOMER_AMBIGUOUS = "customer_ambiguous"  # text, names
    CUSTOMER_NOT_NAMED = "customer_not_named"  # text
    DATE_NOT_UNDERSTOOD = "date_not_understood"  # text
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOTHING_TO_UNDO = "nothing_to_undo"
    CUSTOMER_NEEDS_NAME = "customer_needs_name"
    NAME_TAKEN = "name_taken"  # name


class UserError(Exception):
    """A difficulty the user can mend.

    Attributes:
        problem: which one.
        params: what the sentence about it needs (a path, a name, a moment), by name.
    """

    def __init__(self, problem: Problem, **params: object) -> None:
        """Keep the problem and what its sentence needs."""
        super().__init__(f"{problem.value} {sorted(params)}")
        self.problem = problem
        self.params = params

    def __reduce__(self) -> tuple[object, tuple[Problem, dict[str, object]]]:
        """Let another process hand it back whole."""
        return _again, (self.problem, self.params)


def _again(problem: Problem, params: dict[str, object]) -> UserError:
    return UserError(problem, **params)


def of_os_error(error: OSError, path: Path) -> UserError:
    """Return what an answer of the file system means to the user, about the file or folder at `path`."""
    problems = {
        errno.ENOSPC: Problem.DISK_FULL,
        errno.ENOENT: Problem.FOLDER_MISSING,
        errno.EACCES: Problem.FILE_NO_PERMISSION,
        errno.EPERM: Problem.FILE_NO_PERMISSION,
        errno.EISDIR: Problem.FILE_IS_DIRECTORY,
        errno.EEXIST: Problem.FILE_EXISTS,
        errno.EROFS: Problem.JOURNAL_READ_ONLY,
    }
    problem = Problem.FILE_IN_USE if _is_held(error) else problems.get(error.errno or 0)
    if problem is None:
        return UserError(Problem.FILE_NOT_WRITABLE, path=path, detail=error.strerror or "")
    return UserError(problem, path=path)


def _is_held(error: OSError) -> bool:
    """Say whether Windows refused because another program has the file open; it calls that a lack of permission."""
    return getattr(error, "winerror", None) in (_SHARING_VIOLATION, _LOCK_VIOLATION)
