"""Full-text search over names, ways to reach people, notes and the words of touches.

Two FTS5 tables stand beside the models, holding folded text only (see `db.text.fold`), so that `isik`, `ışık`, `IŞIK`
and `Işık` find the same. Nothing outside this module knows how they are built; another engine gets another module
behind the same functions.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import peewee

from db.text import fold

_WORD = re.compile(r"\w+")
_NOT_DIGIT = re.compile(r"\D+")

#: Below this many characters a prefix meets a good part of a large journal, and ranking all of it costs a frame.
_RANKED_FROM = 3
_UNRANKED = "SELECT rowid FROM customer_index WHERE customer_index MATCH ? LIMIT ?"
_RANKED = "SELECT rowid FROM customer_index WHERE customer_index MATCH ? ORDER BY bm25(customer_index), rowid LIMIT ?"

#: A single letter begins some word in a good part of all touches: it tells nothing of any.
_TELLS_OF_TOUCHES = 2

#: The index knows beginnings of so many letters by heart; of a longer one it collects every touch before the first is
#: told. So the newest of those that begin alike are looked at first.
_KNOWN_BEGINNING = 3
_LOOKED_AT = 64


@dataclass(frozen=True, slots=True)
class CustomerText:
    """What of a customer is searched: names, ways to reach (phones as digits, addresses), and notes."""

    id: int
    names: str
    reach: str
    notes: str


def create_index(database: peewee.Database) -> None:
    """Create the search tables of a new journal."""
    options = "tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3'"
    database.execute_sql(f"CREATE VIRTUAL TABLE customer_index USING fts5(names, reach, notes, {options})")
    database.execute_sql(f"CREATE VIRTUAL TABLE touch_index USING fts5(words, {options})")


def index_customers(database: peewee.Database, texts: Iterable[CustomerText]) -> None:
    """Put these customers into the index, in place of what stood there for them."""
    connection = database.connection()
    for text in texts:
        connection.execute("DELETE FROM customer_index WHERE rowid = ?", (text.id,))
        connection.execute(
            "INSERT INTO customer_index (rowid, names, reach, notes) VALUES (?, ?, ?, ?)",
            (text.id, fold(text.names), fold(text.reach), fold(text.notes)),
        )


def index_touches(database: peewee.Database, texts: Iterable[tuple[int, str]]) -> None:
    """Put these touches, given as (id, words), into the index, in place of what stood there for them."""
    connection = database.connection()
    for touch_id, words in texts:
        connection.execute("DELETE FROM touch_index WHERE rowid = ?", (touch_id,))
        if words:
            connection.execute("INSERT INTO touch_index (rowid, words) VALUES (?, ?)", (touch_id, fold(words)))


def index_new_customers(database: peewee.Database, texts: Iterable[CustomerText]) -> None:
    """Put customers into the index that are known not to stand there yet (an import of many)."""
    database.connection().executemany(
        "INSERT INTO customer_index (rowid, names, reach, notes) VALUES (?, ?, ?, ?)",
        ((text.id, fold(text.names), fold(text.reach), fold(text.notes)) for text in texts),
    )


def index_new_touches(database: peewee.Database, texts: Iterable[tuple[int, str]]) -> None:
    """Put touches, given as (id, words), into the index that are known not to stand there yet."""
    database.connection().executemany(
        "INSERT INTO touch_index (rowid, words) VALUES (?, ?)",
        ((touch_id, fold(words)) for touch_id, words in texts if words),
    )


def remove_customers(database: peewee.Database, ids: Iterable[int]) -> None:
    """Take customers out of the index."""
    database.connection().executemany("DELETE FROM customer_index WHERE rowid = ?", ((row_id,) for row_id in ids))


def remove_touches(database: peewee.Database, ids: Iterable[int]) -> None:
    """Take touches out of the index."""
    database.connection().executemany("DELETE FROM touch_index WHERE rowid = ?", ((row_id,) for row_id in ids))


def clear_index(database: peewee.Database) -> None:
    """Empty the index, before it is built anew."""
    database.execute_sql("DELETE FROM customer_index")
    database.execute_sql("DELETE FROM touch_index")


def forget_removed(database: peewee.Database) -> None:
    """Drop the words of whatever was taken out: until then, the index itself still holds them."""
    for index in ("customer_index", "touch_index"):
        database.execute_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 - our own two names


def cards_that_say(database: peewee.Database, words: Sequence[str]) -> list[int]:
    """Return the ids of the customers in whose notes these folded words stand one behind the other."""
    asked = "{notes} : " + _phrase(words)
    statement = "SELECT rowid FROM customer_index WHERE customer_index MATCH ? ORDER BY rowid"
    return [row[0] for row in database.execute_sql(statement, (asked,)).fetchall()]


def touches_that_say(database: peewee.Database, words: Sequence[str]) -> list[int]:
    """Return the ids of the touches in whose words these folded words stand one behind the other."""
    statement = "SELECT rowid FROM touch_index WHERE touch_index MATCH ? ORDER BY rowid"
    return [row[0] for row in database.execute_sql(statement, (_phrase(words),)).fetchall()]


def phone_tokens(numbers: Iterable[str]) -> str:
    """Return the ways somebody may type a phone: with and without country and trunk prefix, its last digits."""
    tokens: list[str] = []
    for number in numbers:
        digits = _NOT_DIGIT.sub("", number)
        if not digits:
            continue
        national = digits.removeprefix("90") if len(digits) == 12 else digits.lstrip("0")
        tokens += [digits, national, "0" + national, national[-7:], national[-4:]]
    return " ".join(dict.fromkeys(tokens))


def find_customers(database: peewee.Database, text: str, limit: int = 50) -> list[int]:
    """Return the ids of the customers that match every word of `text` as a prefix, best first.

    A text of digits is taken as a phone number in any notation. An empty text finds nobody.
    """
    words = _words(text)
    if not words:
        return []
    found = dict.fromkeys(_names_starting_with(database, text, limit))
    if _is_one_figure(words):
        return list(found)
    expression = _all_of(words)
    # Names first, the closest before the longer ones; what else is known of people only fills up, for an address or a
    # town may be common to everybody.
    of_names = _RANKED if len(fold(text)) >= _RANKED_FROM else _UNRANKED
    # Figures stand in nearly every phone and in hardly a name: looking for the names would go through all phones.
    names = [(of_names, f"{{names}} : ({expression})")] if any(map(str.isalpha, text)) else []
    for statement, asked in (*names, (_UNRANKED, expression)):
        if len(found) < limit:
            rows = database.execute_sql(statement, (asked, limit)).fetchall()
            found |= dict.fromkeys(row[0] for row in rows)
    return list(found)[:limit]


def find_names(database: peewee.Database, text: str, limit: int = 20, *, begun: bool = True) -> list[int]:
    """Return the ids of the customers whose names hold every word of `text`; archive and trash are not looked at.

    Args:
        database: the journal's.
        text: words of a name in any order.
        limit: at most so many.
        begun: whether the last word may only be the beginning of one.
    """
    words = _WORD.findall(fold(text))
    if not words:
        return []
    asked = " AND ".join(f'"{word}"' for word in words) + ("*" if begun else "")
    rows = database.execute_sql(
        "SELECT rowid FROM customer_index WHERE customer_index MATCH ? LIMIT ?",
        (f"{{names}} : ({asked})", limit),
    ).fetchall()
    return [row[0] for row in rows]


def count_customers(database: peewee.Database, text: str) -> int:
    """Return how many customers `find_customers` would find without a limit."""
    words = _words(text)
    if not words:
        return 0
    row = database.execute_sql(
        "SELECT count(*) FROM customer_index WHERE customer_index MATCH ?",
        (_all_of(words),),
    ).fetchone()
    return int(row[0])


def find_touches(database: peewee.Database, text: str, limit: int = 20) -> list[int]:
    """Return the ids of touches whose words match, the newest entries first."""
    words = [word for word in _words(text) if len(word) >= _TELLS_OF_TOUCHES]
    if not words:
        return []
    if any(len(word) > _KNOWN_BEGINNING for word in words):
        newest = _newest_of_many(database, words, limit)
        if newest is not None:
            return newest
    rows = database.execute_sql(
        "SELECT rowid FROM touch_index WHERE touch_index MATCH ? ORDER BY rowid DESC LIMIT ?",
        (_all_of(words), limit),
    ).fetchall()
    return [row[0] for row in rows]


def _newest_of_many(database: peewee.Database, words: Sequence[str], limit: int) -> list[int] | None:
    """Return the newest touches with these words where the words are frequent; None where the index must be asked."""
    rows = database.execute_sql(
        "SELECT rowid, words FROM touch_index WHERE touch_index MATCH ? ORDER BY rowid DESC LIMIT ?",
        (_all_of([word[:_KNOWN_BEGINNING] for word in words]), _LOOKED_AT),
    ).fetchall()
    begins = [re.compile(rf"(^|.)(?<![a-z0-9]){re.escape(word)}", re.DOTALL) for word in words]
    found: list[int] = []
    for row_id, text in rows:
        matches = [pattern.search(text) for pattern in begins]
        if all(matches):
            # Whether a foreign sign parts words or belongs to one, only the index can tell.
            if not all(match is not None and match[1].isascii() for match in matches):
                return None
            found.append(row_id)
    return found[:limit] if len(found) >= limit or len(rows) < _LOOKED_AT else None


def _names_starting_with(database: peewee.Database, text: str, limit: int) -> list[int]:
    """Names that begin with the text stand before names that merely hold it."""
    start = fold(text)
    start = start.rstrip(".@_-,") or start  # half an address of electronic mail is a name so far
    rows = database.execute_sql(
        "SELECT id FROM customer WHERE name_folded >= ? AND name_folded < ? AND trashed_at IS NULL"
        " ORDER BY name_folded, id LIMIT ?",
        (start, start + "\U0010ffff", limit),
    ).fetchall()
    return [row[0] for row in rows]


def _is_one_figure(words: Sequence[str]) -> bool:
    """A single figure begins every phone number there is: only a name that begins with it tells anything."""
    return len(words) == 1 and len(words[0]) == 1 and words[0].isdigit()


def _all_of(words: Sequence[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in words)


def _phrase(words: Sequence[str]) -> str:
    return '"' + " ".join(words) + '"'


def figures_of(text: str) -> str:
    """Return the figures looked for where a text is taken as a phone number; empty where it is taken as words."""
    digits = _NOT_DIGIT.sub("", text)
    if len(digits) < 3 or any(ch.isalpha() for ch in text):
        return ""
    digits = digits.removeprefix("00")  # as one dials abroad: 0090 532…
    return digits.removeprefix("90") if len(digits) > 10 and not digits.startswith("0") else digits


def _words(text: str) -> Sequence[str]:
    figures = figures_of(text)
    return [figures] if figures else _WORD.findall(fold(text))
