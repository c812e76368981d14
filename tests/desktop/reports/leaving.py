"""All that can be read in what leaves the house: in its bytes, unpacked, and as other programs show it."""

import email
import email.message
import email.policy
import re
import zlib
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def everything(pdf: bytes) -> Iterator[str]:
    """Yield what is in a PDF file: as it stands, unpacked, and as readers see it."""
    yield pdf.decode("latin-1")
    yield pdf.decode("utf-16-be", "replace")
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\n?endstream", pdf, re.DOTALL):
        with_text = zlib.decompressobj()
        try:
            yield with_text.decompress(stream).decode("latin-1")
        except zlib.error:
            yield stream.decode("latin-1")
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    yield from (document.getAllText(page).text() for page in range(document.pageCount()))
    yield from (str(document.metaData(field)) for field in QPdfDocument.MetaDataField)
    document.close()


def mail_parts(draft: bytes) -> Iterator[str]:
    read = email.message_from_bytes(draft, policy=email.policy.default)
    yield from map(str, read.values())
    for part in read.walk():
        if not part.is_multipart():
            assert isinstance(part, email.message.EmailMessage)
            content = part.get_content()
            yield content if isinstance(content, str) else content.decode("latin-1")
            yield str(part.get_filename())
