"""Every code on every form scans in every language from the dots a 203 dpi printer burns: QR and Code 128 alike."""

from collections.abc import Iterator, Sequence

import pytest

from desk_app.paper import vocabulary as v
from desk_app.paper.forms import form, form_names
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from desk_app.paper.values import LANGUAGES, Facts
from tests.paper.pages import scan_all


def codes(blocks: Sequence[v.Block], facts: Facts) -> Iterator[tuple[str, str]]:
    """The codes that blocks draw with these facts: symbology and text."""
    for block in blocks:
        if isinstance(block, v.Head | v.Codes) and block.code and facts.get(block.code):
            text = str(facts[block.code])
            if isinstance(block, v.Head) or block.qr:
                yield "QRCode", text
            if block.barcode:
                yield "Code128", text
        elif isinstance(block, v.Beside):
            for side in block.side:
                yield from codes(side.block, facts)
        elif isinstance(block, v.Labels):
            rows = facts[block.rows]
            assert isinstance(rows, Sequence)
            for row in rows:
                assert not isinstance(row, str)
                yield from codes(block.block, row)


CODED = [name for name in form_names() if any(codes(form(name).blocks, ordinary(name, "en")))]


def test_all_but_lists_carry_a_code() -> None:
    assert set(form_names()) - set(CODED) == {"found_register", "price_list"}


def test_the_number_of_every_record_stands_as_qr_and_as_bars() -> None:
    for name in CODED:
        facts = ordinary(name, "en")
        if "number" in facts:
            number = str(facts["number"])
            assert {("QRCode", number), ("Code128", number)} <= set(codes(form(name).blocks, facts)), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CODED)
def test_every_code_scans_as_printed(name: str, language: str) -> None:
    definition, facts = form(name), ordinary(name, language)
    wanted = set(codes(definition.blocks, facts))
    assert scan_all(render(definition, facts, language, site(language)).pdf) == wanted
