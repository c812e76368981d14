"""What Hatır says of itself."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import messages


def tell_about(window: QWidget) -> None:
    """Say which version this is, and what it is for."""
    text = QCoreApplication.translate(
        "MainWindow", "Hatır {version}: asks after your customers with you. Everything stays on this computer."
    )
    title = QCoreApplication.translate("MainWindow", "About Hatır")
    messages.tell(window, title, text.format(version=version("hatir")))
