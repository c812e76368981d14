"""An article of the help as a document of Qt's, in the program's own type."""

from __future__ import annotations

from PySide6.QtGui import (
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextTable,
)

from desktop import theme
from desktop.theme import Weight

_TITLE, _SECTION = 1, 2
_LEADING = 112.0  # percent
_INDENT = 22
_BULLET = "•\u2002"  # Qt's own is large, and so near that it touches the words


def written(article: str, document: QTextDocument) -> None:
    """Write an article into `document`, in place of what stood there."""
    document.setDefaultFont(theme.font("body"))
    document.setMarkdown(article)
    document.setIndentWidth(theme.scaled(_INDENT))
    block, listed = document.begin(), False
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        in_table = cursor.currentTable()
        points = block.textList()
        in_list = bool(points)
        cursor.mergeBlockFormat(_spacing(level, close=in_list or bool(in_table), after_list=listed and not in_list))
        if points and points.format().style() == QTextListFormat.Style.ListDisc:
            points.remove(block)
            _draw_bullet(cursor)
        listed = in_list
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(_heading(level))  # not merged: Markdown's own size would come on top
        block = block.next()
    _draw_tables(document)


def _draw_bullet(cursor: QTextCursor) -> None:
    """Write a bullet before a paragraph, whose further lines begin where its first word does."""
    plain = QTextCharFormat()
    plain.setFont(theme.font("body"))
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.insertText(_BULLET, plain)
    hanging = QTextBlockFormat()
    hanging.setIndent(0)
    hanging.setLeftMargin(theme.scaled(_INDENT))
    hanging.setTextIndent(-QFontMetrics(theme.font("body")).horizontalAdvance(_BULLET))
    cursor.mergeBlockFormat(hanging)


def _spacing(level: int, *, close: bool, after_list: bool) -> QTextBlockFormat:
    space = theme.current().space
    spacing = QTextBlockFormat()
    spacing.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spacing.setTopMargin({0: space.s if after_list else 0, _TITLE: 0}.get(level, space.l))
    spacing.setBottomMargin(space.xs if close or level > _TITLE else space.m)
    return spacing


def _heading(level: int) -> QTextCharFormat:
    look = QTextCharFormat()
    font = theme.font("title", Weight.STRONG, serif=True) if level == _TITLE else theme.font("strong", Weight.STRONG)
    look.setFont(font)
    return look


def _draw_tables(document: QTextDocument) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setBorder(0)
            look.setCellPadding(theme.current().space.xs)
            look.setCellSpacing(0)
            frame.setFormat(look)
