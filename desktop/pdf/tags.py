"""What is a heading, a paragraph, a figure: the structure a PDF file tells to screen readers (ISO 32000-1, 14.8).

reportlab draws pages but knows no structure. What is drawn is bracketed here with marks, and when the file is saved a
tree of elements is written that points at them. Whatever only decorates is marked as an artifact and read to nobody.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclasses.dataclass(frozen=True, slots=True)
class _Element:
    """One element: its type ("H1"), the page it stands on and its number there, what is said instead of a picture."""

    kind: str
    page: int
    mark: int
    alt: str


class Tags:
    """The elements of one document in the order they are drawn, which is the order they are read."""

    def __init__(self) -> None:
        """Begin without elements."""
        self._elements: list[_Element] = []
        self._page = 0
        self._on_page = 0
        self.is_open = False

    def begin(self, kind: str, alt: str) -> str:
        """Return the operator that begins an element."""
        self.is_open = True
        element = _Element(kind, self._page, self._on_page, alt)
        self._elements.append(element)
        self._on_page += 1
        return f"/{kind} <</MCID {element.mark}>> BDC"

    def end(self) -> str:
        """Return the operator that ends it."""
        self.is_open = False
        return "EMC"

    def end_page(self, page: Any) -> None:  # noqa: ANN401 - the stubs know nothing of a page's entries
        """Say on a finished page where its marks are found."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._page
        page.Tabs = pdfdoc.PDFName("S")
        self._page += 1
        self._on_page = 0

    def write(self, document: Any) -> None:  # noqa: ANN401 - nor of a document's
        """Put the tree into a document whose pages are all drawn."""
        root, whole = _Raw(), _Raw()
        elements = [_Raw() for _ in self._elements]
        names = {id(raw): _number(document, raw) for raw in (root, whole, *elements)}
        parents: list[list[str]] = [[] for _ in range(self._page)]
        for raw, element in zip(elements, self._elements, strict=True):
            number = names[id(raw)]
            parents[element.page].append(number)
            page = _number(document, document.Pages[element.page])
            alt = f"/Alt <{_hex(element.alt)}>" if element.alt else ""
            raw.text = f"<</Type/StructElem/S/{element.kind}/P {names[id(whole)]}/Pg {page}/K {element.mark}{alt}>>"
        whole.text = (
            f"<</Type/StructElem/S/Document/P {names[id(root)]}/K[{' '.join(names[id(raw)] for raw in elements)}]>>"
        )
        numbers = " ".join(f"{page} [{' '.join(found)}]" for page, found in enumerate(parents))
        marks = f"/ParentTree<</Nums[{numbers}]>>/ParentTreeNextKey {self._page}"
        root.text = f"<</Type/StructTreeRoot/K {names[id(whole)]}{marks}>>"
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})


@contextmanager
def tagged(canvas: Canvas, kind: str, alt: str = "") -> Generator[None]:
    """Mark what is drawn meanwhile as an element; inside another one it is simply part of that.

    Args:
        canvas: with or without `tags`.
        kind: a standard type: "H1", "H2", "P", "Figure".
        alt: what is said instead of a figure.
    """
    tags: Tags | None = getattr(canvas, "tags", None)
    if tags is None or tags.is_open:
        yield
        return
    canvas.addLiteral(tags.begin(kind, alt))
    yield
    canvas.addLiteral(tags.end())


@contextmanager
def artifact(canvas: Canvas) -> Generator[None]:
    """Mark what is drawn meanwhile as decoration."""
    tags: Tags | None = getattr(canvas, "tags", None)
    if tags is None or tags.is_open:
        yield
        return
    tags.is_open = True
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")
    tags.is_open = False


class _Raw(pdfdoc.PDFObject):
    """An object written as it is."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.text = ""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's bytes."""
        del document
        return self.text.encode("ascii")


def _number(document: Any, thing: pdfdoc.PDFObject) -> str:  # noqa: ANN401 - as above
    """Return how an object is referred to: "12 0 R"."""
    name = document.Reference(thing).name
    return "{} {} R".format(*document.idToObjectNumberAndVersion[name])


def _hex(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be", "ignore")).hex()
