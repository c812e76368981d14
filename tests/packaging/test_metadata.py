"""What pyproject.toml and requirements.lock say is what is there."""

import importlib
import re
import tomllib
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


def test_the_lock_holds_a_hash_for_everything_and_no_address() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert [
        block
        for block in blocks
        if not re.fullmatch(r"[a-z0-9-]+==[^\n]+(\n    --hash=sha256:[0-9a-f]{64}[ \\]*)+", block)
    ] == []


def test_the_change_log_tells_of_this_version() -> None:
    assert f"## {PROJECT['project']['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
