"""What pyproject.toml and requirements.lock say is what is there."""

import ast
import importlib
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_every_package_on_the_disk_is_listed_and_no_other() -> None:
    tops = ("db", "desktop", "resources")
    found = {path.parent.relative_to(ROOT) for top in tops for path in (ROOT / top).rglob("__init__.py")}
    assert PROJECT["tool"]["setuptools"]["packages"] == sorted(".".join(folder.parts) for folder in found)


def test_every_folder_with_code_is_a_package() -> None:
    folders = {path.parent for top in ("db", "desktop", "resources") for path in (ROOT / top).rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_the_command_leads_to_a_function() -> None:
    module, _, function = PROJECT["project"]["scripts"]["hatir"].partition(":")
    assert callable(getattr(importlib.import_module(module), function))


@pytest.mark.parametrize(
    "requirement",
    [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]],
)
def test_every_dependency_is_pinned_in_the_lock(requirement: str) -> None:
    name = re.match(r"[\w-]+", requirement)
    assert name is not None
    assert re.search(rf"^{_normal(name[0])}==", LOCK, re.MULTILINE)


def test_whatever_is_imported_is_asked_for_and_nothing_else() -> None:
    known = importlib.metadata.packages_distributions()
    imported = {_normal(name) for top in set(_imported()) for name in known[top]}
    asked = {_normal(re.split(r"[^\w-]", each)[0]) for each in PROJECT["project"]["dependencies"]}
    # Time zones where the system has none; Qt's parts bring what ties them to Python, and stand for its name.
    assert asked - imported == {"tzdata"}
    assert imported - asked <= {"pyside6", "pyside6-addons", "shiboken6"}


def test_the_lock_holds_a_hash_for_everything_and_no_address() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert [
        block
        for block in blocks
        if not re.fullmatch(r"[a-z0-9-]+==[^\n]+(\n    --hash=sha256:[0-9a-f]{64}[ \\]*)+", block)
    ] == []


def test_the_change_log_tells_of_this_version() -> None:
    assert f"## {PROJECT['project']['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _imported() -> Iterator[str]:
    """Yield the name of every library the program imports."""
    for path in (path for top in ("db", "desktop") for path in (ROOT / top).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                names = [node.module]
            tops = {name.partition(".")[0] for name in names}
            yield from tops - {"db", "desktop", "resources"} - sys.stdlib_module_names


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
