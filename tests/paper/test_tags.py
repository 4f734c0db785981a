"""The order of reading stands in the PDF: every text is a tagged paragraph, in the order a person reads the paper."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject

from desk_app.paper.forms import form, form_names
from desk_app.paper.render import render
from desk_app.paper.samples.facts import extreme, ordinary
from desk_app.paper.samples.place import site


def drawn(name: str, language: str = "en") -> bytes:
    return render(form(name), ordinary(name, language), language, site(language)).pdf


def tree(pdf: bytes) -> tuple[pypdf.PdfReader, list[DictionaryObject]]:
    """The document and its paragraphs in the order of the tree."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value is True
    return reader, [one.get_object() for one in root["/StructTreeRoot"]["/K"]["/K"]]


@pytest.mark.parametrize("name", form_names())
def test_every_text_of_every_page_is_a_paragraph_of_the_tree_in_its_order(name: str) -> None:
    definition = form(name)
    pdf = render(definition, extreme(definition, "rare"), "zh_CN", site("zh_CN")).pdf
    reader, paragraphs = tree(pdf)
    assert {str(one["/S"]) for one in paragraphs} == {"/P"}
    places = [(one["/Pg"].get_object(), int(one["/K"])) for one in paragraphs]
    at = 0
    parents = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(reader.pages):
        marks = [int(found) for found in re.findall(rb"/P <</MCID (\d+)>> BDC", page.get_contents().get_data())]  # type: ignore[union-attr]
        assert marks == list(range(len(marks)))
        assert places[at : at + len(marks)] == [(page, mark) for mark in marks]
        assert page["/StructParents"] == number == parents[2 * number]
        assert len(parents[2 * number + 1]) == len(marks)
        at += len(marks)
    assert at == len(paragraphs)


def test_no_text_stands_outside_a_paragraph() -> None:
    for page in tree(drawn("complaint_slip"))[0].pages:
        data = page.get_contents().get_data()  # type: ignore[union-attr]
        outside = re.sub(rb"/P <</MCID \d+>> BDC.*?EMC", b"", data, flags=re.DOTALL)
        assert b" Tj" in data
        assert b" Tj" not in outside
        assert data.count(b"BDC") + data.count(b"BMC") == data.count(b"EMC")


def test_a_claim_slip_is_read_aloud_as_a_person_would(tmp_path: Path) -> None:
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils is not installed")
    path = tmp_path / "claim.pdf"
    path.write_bytes(drawn("claim_slip"))
    said = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True).stdout
    read = re.findall(r'"(.*)"', said)
    assert read[:1] + read[2:11] == [
        "Sunshine Club House", "Claim slip", "Item 30 261121 01 0045 1", "31 261121 01 0012 3", "Item",
        "Black folding umbrella", "Quantity", "1", "Found at", "18 Nov 2026 14:32",
    ]  # fmt: skip
    assert read[-1].endswith("Page 1 of 1")
    assert read.index("Claimant") < read.index("Daniel Whitfield") < read.index("Claimant’s signature")
