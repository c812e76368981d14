"""How much room the files in the trash take, and the way to let go of those that have long been there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from db.queries.filesintrash import KEPT_DAYS, FilesInTrash
from desktop import messages
from desktop.context import Context
from desktop.widgets.button import Button
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel


class FilesSheet(Sheet):
    """Hidden while no file was taken off."""

    def __init__(self, context: Context) -> None:
        """Begin hidden; `show_files` fills it."""
        super().__init__()
        self._context = context
        self._files: FilesInTrash | None = None
        self._told = PlainLabel(wrap=True)
        self._let_go = Button(icon="trash-2", compact=True)
        self._let_go.clicked.connect(self._ask)
        self.content.addWidget(self._told)
        self.content.addWidget(self._let_go, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self.say(
            self.tr("Files in the trash"),
            self.tr("Files and photos that were taken off stay in the journal, so that they can be brought back."),
        )
        self._let_go.setText(self.tr("Delete the old ones for good…"))
        if self._files is not None:
            self.show_files(self._files)

    def show_files(self, files: FilesInTrash) -> None:
        """Say how many there are and how much they hold."""
        self._files = files
        size, old = self._context.formats().size, len(files.ripe)
        told = [self.tr("%n file(s), {size}.", "", files.count).format(size=size(files.size))]
        if old:
            ripe = self.tr("%n taken off more than {days} days ago, {size}.", "", old)
            told.append(ripe.format(days=KEPT_DAYS, size=size(files.ripe_size)))
        self._told.setText(" ".join(told))
        self._let_go.setVisible(bool(old))
        self.setVisible(bool(files.count))

    @Slot()
    def _ask(self) -> None:
        from db.commands.letgo import let_go_of_files

        context = self._context
        agreed = messages.warn(
            self.window(),
            self.tr("Delete the old files for good?"),
            self.tr(
                "What was taken off more than {days} days ago leaves the journal, and undo ends here. "
                "Only a backup made before still has it."
            ).format(days=KEPT_DAYS),
            self.tr("Keep them"),
            self.tr("Delete for good"),
        )
        if agreed:
            context.do(lambda: let_go_of_files(context.journal, context.now()))
