"""Letters: how a client is spoken to, and a typed text with placeholders turned into paragraphs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from db.records import CustomerKind, FormOfAddress, Language
from db.text import fold
from desktop.prose import Prose, Run

# What follows a name in Turkish; any other title ("Dr.", "Av.") stands before it.
_AFTER_NAME = {
    "hanim": "Hanım", "ms": "Hanım", "mrs": "Hanım", "miss": "Hanım",
    "bey": "Bey", "mr": "Bey",
    "abla": "Abla", "abi": "Abi", "agabey": "Ağabey", "teyze": "Teyze", "amca": "Amca",
    "hoca": "Hoca", "hocam": "Hocam", "usta": "Usta",
}  # fmt: skip
_IN_ENGLISH = {"hanim": "Ms", "bey": "Mr", "ms": "Ms", "mrs": "Mrs", "miss": "Miss", "mr": "Mr"}
_ONLY_TURKISH = _AFTER_NAME.keys() - _IN_ENGLISH.keys()

# *Stress* as people know it from their messages: the stars hug the words, and stand at the edge of a word.
_STRESS = re.compile(r"(?<!\w)\*(?=\S)([^*\n]+?)(?<=\S)\*(?!\w)")
_PLACEHOLDER = re.compile(r"\{(\w{1,40})\}")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")

#: So many first letters make two words the same one: Turkish says the rest with endings.
_STEM = 5
_TELLS_NOTHING = frozenset(
    re.findall(
        r"\w+",
        "about after again being before could every never other please should their there these thing think those "
        "until which while would asla biraz bizim bugun burada butun degil diger fazla gibi hakkinda hanim icinde "
        "kadar konusu konusunda nasil olarak olmasin olmaz onceden onemli sadece sekilde sizin sonra soyle "
        "soylemek uzere uzerine yapmak yarin zaman",
    )
)


class Addressed(Protocol):
    """Whoever can be spoken to: a client on paper, a customer's card."""

    @property
    def kind(self) -> CustomerKind: ...
    @property
    def name(self) -> str: ...
    @property
    def given_name(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def honorific(self) -> str: ...
    @property
    def form_of_address(self) -> FormOfAddress: ...


def address(client: Addressed, language: Language) -> str:
    """Return how a letter calls a client: "Ayşe Hanım", "Ms Yılmaz", "Ayşe"; a firm by its name."""
    title = client.honorific.strip()
    key = fold(title).rstrip(".")
    given = client.given_name or client.name
    if client.kind is CustomerKind.FIRM and not client.given_name:
        return client.name
    if language is Language.TR:
        if key in _AFTER_NAME:
            return f"{given} {_AFTER_NAME[key]}"
        return given if client.form_of_address is FormOfAddress.SEN and not title else full_address(client, language)
    if title and key not in _ONLY_TURKISH:
        return f"{_IN_ENGLISH.get(key, title)} {client.family_name or client.name}"
    return given if client.form_of_address is FormOfAddress.SEN else client.name


def full_address(client: Addressed, language: Language) -> str:
    """Return a client's whole name as an envelope has it: "Sayın Ayşe Yılmaz", "Ms Ayşe Yılmaz"."""
    title = client.honorific.strip()
    key = fold(title).rstrip(".")
    if client.kind is CustomerKind.FIRM:
        return client.name
    if language is Language.TR:
        before = title if key not in _AFTER_NAME else ""
        polite = "Sayın" if client.form_of_address is FormOfAddress.SIZ else ""
        return " ".join(part for part in (polite, before, client.name) if part)
    before = "" if key in _ONLY_TURKISH else _IN_ENGLISH.get(key, title)
    return " ".join(part for part in (before, client.name) if part)


def compose(text: str, names: Mapping[str, str]) -> tuple[Prose, ...]:
    """Return a typed letter as paragraphs.

    Args:
        text: paragraphs with an empty line between them. `*words*` are stressed, `{name}` is replaced; a name nobody
            knows stays as it was typed, and what replaces a name is never read again.
        names: what replaces each name; names are compared folded, so that {DEĞER} is {değer}.
    """
    known = {fold(name): value for name, value in names.items()}
    return tuple(_paragraph(part.strip(), known) for part in _PARAGRAPH.split(text) if part.strip())


def stresses(line: str) -> tuple[tuple[int, int], ...]:
    """Return where in a typed line stressed words begin and end, their stars left out."""
    return tuple(found.span(1) for found in _STRESS.finditer(line))


def filled(text: str, names: Mapping[str, str]) -> str:
    """Return a typed letter with its placeholders replaced and its stars left."""
    known = {fold(name): value for name, value in names.items()}
    return _PLACEHOLDER.sub(lambda found: known.get(fold(found[1]), found[0]), text)


def generalised(text: str, names: Mapping[str, str]) -> str:
    """Return a letter written to one client as one for anybody: what belongs to this client is a placeholder again.

    Args:
        text: the letter.
        names: what each placeholder stands for with this client; of several that stand for the same, the first is
            written.
    """
    seen: dict[str, str] = {}
    for name, value in names.items():
        seen.setdefault(value.strip(), name)
    if not any(seen):
        return text
    either = "|".join(re.escape(value) for value in sorted(filter(None, seen), key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", lambda found: f"{{{seen[found[0]]}}}", text)


def fitting(names: Sequence[str], jobs: Sequence[str]) -> str:
    """Return which kind of job of `names` one of the jobs is, the longest name first; empty for none.

    "Palto" fits "Kışlık paltonun boyu": every word of the name begins a word of the job's title.
    """
    titles = [_words_only(job).split() for job in jobs]
    for name in sorted(names, key=len, reverse=True):
        wanted = _words_only(name).split()
        if wanted and any(all(any(word.startswith(part) for word in title) for part in wanted) for title in titles):
            return name
    return ""


def touching(text: str, cautions: Sequence[str]) -> tuple[str, ...]:
    """Return which cautions share a telling word with a text: what one should tread carefully around, said in it."""
    said = {word[:_STEM] for word in _words_only(text).split() if _tells(word)}
    return tuple(
        caution
        for caution in cautions
        if any(word[:_STEM] in said for word in _words_only(caution).split() if _tells(word))
    )


def _tells(word: str) -> bool:
    return len(word) >= _STEM and word not in _TELLS_NOTHING


def placeholders(text: str) -> frozenset[str]:
    """Return the names between braces in a typed letter, folded."""
    return frozenset(fold(name) for name in _PLACEHOLDER.findall(text))


def _words_only(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _paragraph(text: str, known: Mapping[str, str]) -> Prose:
    runs: list[Run] = []
    for number, part in enumerate(_STRESS.split(text)):
        filled = _PLACEHOLDER.sub(lambda found: known.get(fold(found[1]), found[0]), part)
        if filled:
            runs.append(Run(filled, strong=number % 2 == 1))
    return Prose(tuple(runs))
