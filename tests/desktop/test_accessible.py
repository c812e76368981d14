"""Large text has room on an ordinary laptop, and a long, strange or right-to-left name breaks nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from db.commands.customers import CustomerDraft, add_customer
from db.records import Language
from desktop.targets import CustomerTarget, ReportTarget
from tests.desktop.views.seen import squeezed
from tests.desktop.views.walk import walking

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LAPTOP = QSize(1366, 768)
STRANGE = (
    "عبد الرحمن بن محمد الأنصاري",
    "👩‍🔧 Ayşe 🌸",
    "Çok Uzun " * 12,
    "Çekoslovakyalılaştıramadıklarımızdan",
    "<b>kalın</b> & {isim} %n **yıldız**",
)


def test_large_text_has_room_on_a_laptop_and_no_name_breaks_a_page(
    qapp: QApplication, tmp_path: Path, sample_shop: Callable[[Path, Language], Path]
) -> None:
    with walking(qapp, Language.TR, sample_shop(tmp_path / "yildiz.hatir", Language.TR)) as walk:
        walk.program.desk.prefer(dataclasses.replace(walk.program.desk.settings.now, text_scale=1.3))
        walk.resize(LAPTOP)
        faults: list[str] = []
        for key in ("today", "customers", "reports"):
            walk.page(key)
            faults += [f"{key}: {fault}" for fault in squeezed()]
        walk.card_of("Ayşe Yılmaz")
        faults += [f"card: {fault}" for fault in squeezed()]
        assert not faults, "\n".join(faults)

        journal = walk.program.journals.present
        assert journal is not None
        for name in STRANGE:
            added = add_customer(journal, CustomerDraft(given_name=name, company=name), walk.program.desk.clock())
            assert added.result is not None
            walk.wanted(CustomerTarget(added.result))
            assert not walk.program.window.grab().isNull()
            faults += [f"{name[:20]}: {fault}" for fault in squeezed()]
        walk.wanted(ReportTarget(walk.customer("Çekoslovakya")))
        walk.search("a")
        walk.page("customers")
        assert walk.program.window.width() == LAPTOP.width()  # no name pushes the window wider
    assert not faults, "\n".join(faults)
