"""Translations: from the source to `hatir_*.ts`, from there to the `hatir_*.qm` the program loads.

English is the source text; `hatir_en.ts` holds only its plurals. The `.qm` files are kept with the source, so that
running Hatır needs no tool of Qt's.
"""

import argparse
import json
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

#: Each language with the options lupdate takes for it.
LANGUAGES = {
    "tr": ("-target-language", "tr_TR"),
    "en": ("-target-language", "en_US", "-pluralonly"),
}
_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?[1-9](?!\d)")  # "%20" is how Turkish writes twenty per cent

#: context -> source text -> translation, or one translation for each plural form
Table = Mapping[str, Mapping[str, str | list[str]]]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a `.ts` file: where it is used, the English, the translation in each plural form."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool

    def fault(self) -> str | None:
        """Return what is wrong with the translation, or None."""
        if not self.finished or not all(self.forms):
            return "not translated"
        wanted = set(_PLACEHOLDER.findall(self.source))
        for form in self.forms:
            if set(_PLACEHOLDER.findall(form)) - {"%n"} != wanted - {"%n"}:
                return f"other placeholders than the source: {form!r}"
        return None


def main(arguments: Sequence[str], root: Path, *, lupdate: Path, lrelease: Path) -> int:
    """Bring the translations below `root` up to date, or check them; return 1 when something is missing."""
    parser = argparse.ArgumentParser(prog="dev.py translate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, list what is missing or out of date")
    parser.add_argument(
        "--from",
        dest="tables",
        type=Path,
        metavar="DIR",
        help='JSON files: {"Context": {"English": "Turkish" or [forms]}, "__en__": {"Context": {"English": [forms]}}}',
    )
    options = parser.parse_args(arguments)
    tools = _Tools(lupdate, lrelease, root)
    folder = root / "resources" / "translations"
    if options.check:
        faults = list(_check(folder, tools))
    else:
        tools.extract(folder)
        if options.tables is not None:
            unused = _merge(folder, options.tables)
            print("".join(f"{line}\n" for line in unused), end="", flush=True)
            tools.extract(folder)  # lupdate's own layout again
        tools.compile(folder, folder)
        faults = list(_faults(folder))
    for fault in faults:
        print(fault)
    print(f"translations: {len(faults)} to mend" if faults else "translations: complete", flush=True)
    return 1 if faults else 0


def read(ts: Path) -> Iterator[Message]:
    """Yield every message of a `.ts` file, in its order."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            yield Message(name, message.findtext("source", ""), tuple(forms), translation.get("type") is None)


@dataclass(frozen=True, slots=True)
class _Tools:
    lupdate: Path
    lrelease: Path
    root: Path

    def extract(self, folder: Path) -> None:
        """Write what the source says today into the `.ts` files of `folder`, keeping their translations."""
        sources = sorted((self.root / "desktop").rglob("*.py"))
        with tempfile.TemporaryDirectory() as scratch:
            listed = Path(scratch, "sources.lst")
            listed.write_text("".join(f"{path}\n" for path in sources), encoding="utf-8")
            layout = ("-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en")
            guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
            for language, own in LANGUAGES.items():
                ts = folder / f"hatir_{language}.ts"
                command = (self.lupdate, "-silent", *layout, *guesses, *own, f"@{listed}", "-ts", ts)
                subprocess.run(command, check=True)

    def compile(self, folder: Path, into: Path) -> None:
        """Compile each `.ts` file of `folder` to a `.qm` file in `into`."""
        with tempfile.TemporaryDirectory() as scratch:
            for language in LANGUAGES:
                ts = Path(scratch, f"hatir_{language}.ts")
                _write_figures_by_language(folder / ts.name, ts)
                # A running program maps the file into its memory: it is replaced whole, never written over.
                fresh = into / f".hatir_{language}.qm"
                subprocess.run((self.lrelease, "-silent", ts, "-qm", fresh), check=True)
                fresh.replace(into / f"hatir_{language}.qm")


def _write_figures_by_language(ts: Path, into: Path) -> None:
    """Copy a `.ts` file, every plural asking for its figure as the language writes it: `%n` is 10000, `%Ln` 10,000."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for form in tree.getroot().iter("numerusform"):
        form.text = (form.text or "").replace("%n", "%Ln")
    tree.write(into, encoding="utf-8", xml_declaration=True)


def _check(folder: Path, tools: _Tools) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            kept = folder / f"hatir_{language}.ts"
            if not kept.is_file():
                yield f"{kept.name}: missing; run `python packaging/dev.py translate`"
                return
            (fresh / kept.name).write_bytes(kept.read_bytes())
        tools.extract(fresh)
        tools.compile(fresh, fresh)
        yield from _faults(fresh)
        for path in sorted(fresh.iterdir()):
            kept = folder / path.name
            if not kept.is_file() or _content(kept) != _content(path):
                yield f"{path.name}: not what the source says today; run `python packaging/dev.py translate`"


def _content(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n") if path.suffix == ".ts" else path.read_bytes()


def _faults(folder: Path) -> Iterator[str]:
    for language in LANGUAGES:
        ts = folder / f"hatir_{language}.ts"
        for message in read(ts):
            fault = message.fault()
            if fault is not None:
                yield f"{ts.name}: {message.context}: {message.source!r}: {fault}"


def _merge(folder: Path, tables: Path) -> Iterator[str]:
    """Fill the `.ts` files from the JSON files in `tables`; yield a line for each entry the source does not know."""
    for path in sorted(tables.glob("*.json")):
        turkish = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        tables_read: dict[str, Table] = {"en": turkish.pop("__en__", {}), "tr": turkish}
        for language, table in tables_read.items():
            for context, source in _fill(folder / f"hatir_{language}.ts", table):
                yield f"{path.name}: {context}: {source!r} is not in the source"


def _fill(ts: Path, table: Table) -> set[tuple[str, str]]:
    tree = ET.parse(ts)  # noqa: S314 - our own file
    left = {(context, source) for context, entries in table.items() for source in entries}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            words = table.get(name, {}).get(source)
            if words is None or translation is None:
                continue
            left.discard((name, source))
            translation.attrib.pop("type", None)
            forms = [words] if isinstance(words, str) else words
            if message.get("numerus") == "yes":
                for form, text in zip(translation.iter("numerusform"), forms, strict=True):
                    form.text = text
            else:
                translation.text = forms[0]
    ts.write_text(_HEADER + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8", newline="\n")
    return left
