"""What the journal keeps beside its cards that may tell of a person: drafts, imports, filters by name."""

import json
import re

from db.commands.belongings import Belongings
from db.models import Draft, ImportBatch, ImportRow, SavedFilter
from db.text import fold

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\D+")

#: Shorter figures than these of a phone number stand in too many other texts.
_TELLING_DIGITS = 7


def forget_traces(theirs: Belongings) -> None:
    """Forget drafts of a person or about one, what imports wrote down of them, and filters that look for them."""
    tells = _Telling(theirs)
    for place, text in list(Draft.select(Draft.place, Draft.text).tuples()):
        if _is_of(place, theirs) or tells.of(text):
            Draft.delete().where(Draft.place == place).execute()
    for row_id, name, definition in list(
        SavedFilter.select(SavedFilter.id, SavedFilter.name, SavedFilter.definition).tuples()
    ):
        if tells.of(f"{name}\n{_as_text(definition)}"):
            SavedFilter.delete().where(SavedFilter.id == row_id).execute()
    _forget_imports(theirs, tells)


class _Telling:
    """Knows a text that tells of a person: their whole name, a phone or an address of theirs."""

    def __init__(self, theirs: Belongings) -> None:
        names = (" ".join(_WORD.findall(fold(name))) for name in theirs.names)
        self._names = tuple(f" {name} " for name in names if name)
        self._addresses = tuple(fold(text) for text in theirs.reach if any(letter.isalpha() for letter in text))
        figures = (_DIGITS.sub("", text) for text in theirs.reach if not any(letter.isalpha() for letter in text))
        self._figures = tuple(each[-10:] for each in figures if len(each) >= _TELLING_DIGITS)

    def of(self, text: str) -> bool:
        folded = fold(text)
        words = f" {' '.join(_WORD.findall(folded))} "
        digits = _DIGITS.sub("", folded)
        return (
            any(name in words for name in self._names)
            or any(address in folded for address in self._addresses)
            or any(figures in digits for figures in self._figures)
        )


def _is_of(place: str, theirs: Belongings) -> bool:
    """Say whether a draft stood in a field of one of these cards: "card:7:notes", "letter:7", "remedy:3"."""
    kind, _, rest = place.partition(":")
    number = rest.partition(":")[0]
    if not number.isdecimal():
        return False
    from db.models import Complaint

    of_cases = kind == "remedy" and int(number) in theirs.rows.get(Complaint, ())
    return of_cases or (kind != "remedy" and int(number) in theirs.customers)


def _forget_imports(theirs: Belongings, tells: _Telling) -> None:
    for model, ids in theirs.known_rows.items():
        for row_id in ids:
            ImportRow.delete().where(
                ImportRow.table_name == model._meta.table_name, ImportRow.row_id == row_id
            ).execute()
    for batch_id, files, left_out in list(
        ImportBatch.select(ImportBatch.id, ImportBatch.files, ImportBatch.left_out).tuples()
    ):
        named = ["…" if tells.of(name) else name for name in json.loads(files)]
        rows = json.loads(left_out)
        for row in rows:
            if tells.of(_as_text(json.dumps(row.get("params", {})))):
                row["params"] = dict.fromkeys(row["params"], "…")
            if tells.of(str(row.get("file", ""))):
                row["file"] = "…"
        kept = {"files": json.dumps(named, ensure_ascii=False), "left_out": json.dumps(rows, ensure_ascii=False)}
        if (kept["files"], kept["left_out"]) != (files, left_out):
            ImportBatch.update(**kept).where(ImportBatch.id == batch_id).execute()


def _as_text(written: str) -> str:
    """Return the values a JSON document holds, as one text."""
    found: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for one in value.values():
                walk(one)
        elif isinstance(value, list):
            for one in value:
                walk(one)
        else:
            found.append(str(value))

    try:
        walk(json.loads(written))
    except ValueError:
        return written
    return "\n".join(found)
