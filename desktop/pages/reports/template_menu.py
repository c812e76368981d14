"""The shop's own letters: one is taken, the present one is kept for such jobs, one is given up."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.queries.templates import LetterTemplate
from db.records import Language
from desktop import icons, letters, messages
from desktop.context import Context
from desktop.widgets.menu_text import menu_text


@dataclasses.dataclass(frozen=True, slots=True)
class Written:
    """The letter as it stands at the moment.

    Attributes:
        letter: as typed.
        names: what its placeholders stand for with this client.
        parts: what it goes with, by name.
        language: of the client.
        job: what their work is called; empty for none.
    """

    letter: str
    names: Mapping[str, str]
    parts: tuple[str, ...]
    language: Language
    job: str


class TemplateMenu(QMenu):
    """What can be done with letters kept for a language.

    Attributes:
        chosen: the `LetterTemplate` to begin with.
    """

    chosen = Signal(object)

    def __init__(
        self, context: Context, templates: Sequence[LetterTemplate], written: Written, parent: QWidget
    ) -> None:
        """Offer the letters, and to keep the present one."""
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)
        self._context = context
        self._written = written
        self._window = parent.window()
        for template in templates:
            self._offer(self, "file-text", template.name, lambda template=template: self.chosen.emit(template))
        if templates:
            self.addSeparator()
        self._offer(self, "save", self.tr("Save this letter for such jobs…"), self._keep)
        if templates:
            gone = self.addMenu(self.tr("Delete"))
            for template in templates:
                self._offer(gone, "trash-2", template.name, lambda template=template: self._forget(template))

    def _offer(self, menu: QMenu, icon: str, text: str, does: Callable[[], object]) -> None:
        menu.addAction(icons.icon(icon, "muted"), menu_text(text)).triggered.connect(lambda _checked=False: does())

    def _keep(self) -> None:
        written = self._written
        name = messages.ask_text(
            self._window,
            self.tr("Save this letter"),
            self.tr("For which kind of job? It opens every report on a job with this name."),
            written.job,
        )
        if not name:
            return
        from db.commands.templates import keep_template

        letter = letters.generalised(written.letter, written.names)
        template = LetterTemplate(name, written.language, letter, written.parts)
        context = self._context
        context.do(lambda: keep_template(context.journal, template, context.now()))

    def _forget(self, template: LetterTemplate) -> None:
        from db.commands.templates import forget_template

        context = self._context
        context.do(lambda: forget_template(context.journal, template.language, template.name, context.now()))
