"""The order of reading written into the PDF: every text is a paragraph, in the order it was drawn; lines and codes are none.

reportlab has no tags of its own but leaves room for them in its catalog. Knows nothing of forms; draws nothing.
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_NEITHER: Final = "/Artifact BMC"


class Tags:
    """Marks on the pages of one document and the tree that goes with them; what is not marked as text is decoration."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._counts: list[int] = []
        self.begin_page()

    def begin_page(self) -> None:
        """Start a page: nothing on it is text yet."""
        self._counts.append(0)
        self._put(_NEITHER)

    def end_page(self) -> None:
        """End the page; before the canvas shows it."""
        self._put("EMC")

    def begin_text(self) -> None:
        """What is drawn next is the next paragraph."""
        self._put(f"EMC /P <</MCID {self._counts[-1]}>> BDC")
        self._counts[-1] += 1

    def end_text(self) -> None:
        """The paragraph is drawn."""
        self._put(f"EMC {_NEITHER}")

    def write(self) -> None:
        """Add the tree to the document; after the last page, before it is saved."""
        from reportlab.pdfbase.pdfdoc import PDFObject

        class Raw(PDFObject):
            """An object whose bytes are known: much quicker than dictionaries that are formatted one by one."""

            def __init__(self, data: str) -> None:
                self.data = data.encode("ascii")

            def format(self, _document: object) -> bytes:
                return self.data

        document = self._canvas._doc  # type: ignore[attr-defined] # noqa: SLF001
        root = document.objectcounter + 1  # numbers are given in the order of asking: root, document, list, paragraphs
        first = root + 3
        paragraphs: list[str] = []
        lists: list[str] = []
        for at, (page, count) in enumerate(zip(document.Pages.pages, self._counts, strict=True)):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents"]
            page.StructParents = at
            on_page = document.idToObjectNumberAndVersion[f"Page{at + 1}"][0]
            start = first + len(paragraphs)
            lists.append(f"{at} [{' '.join(f'{start + number} 0 R' for number in range(count))}]")
            paragraphs += [f"<</S /P /P {root + 1} 0 R /Pg {on_page} 0 R /K {number}>>" for number in range(count)]
        kids = " ".join(f"{first + number} 0 R" for number in range(len(paragraphs)))
        tree = (
            f"<</Type /StructTreeRoot /K {root + 1} 0 R /ParentTree {root + 2} 0 R /ParentTreeNextKey {len(lists)}>>",
            f"<</Type /StructElem /S /Document /P {root} 0 R /K [{kids}]>>",
            f"<</Nums [{' '.join(lists)}]>>",
        )
        document.Catalog.StructTreeRoot, *_ = [document.Reference(Raw(data)) for data in (*tree, *paragraphs)]
        document.Catalog.MarkInfo = Raw("<</Marked true>>")

    def _put(self, code: str) -> None:
        self._canvas._code.append(code)  # type: ignore[attr-defined] # noqa: SLF001
