"""Code 128: digits two by two, the rest as text, read back by a scanner's own library."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.paper import code128


def read_back(text: str, module: int = 2) -> list[tuple[str, str]]:
    import zxingcpp
    from PIL import Image

    bars = code128.widths(text)
    quiet = code128.QUIET_MODULES
    image = Image.new("L", ((sum(bars) + 2 * quiet) * module, 60), 255)
    x = quiet * module
    for at, bar in enumerate(bars):
        if at % 2 == 0:
            image.paste(0, (x, 10, x + bar * module, 50))
        x += bar * module
    return [(found.format.name, found.text) for found in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize("text", ["412611210100077", "10", "1", "A012", "690123456789", "Zz~ 9"])
def test_a_scanner_reads_what_was_written(text: str) -> None:
    assert read_back(text) == [("Code128", text)]


def test_digits_are_packed_in_pairs() -> None:
    assert len(code128.symbols("41261121010007")) == 1 + 7 + 1
    assert len(code128.symbols("412611210100077")) == 1 + 7 + 2 + 1


@pytest.mark.parametrize("text", ["", "李", "a\n", "²"])
def test_what_code_128_cannot_hold_is_a_bug_of_the_caller(text: str) -> None:
    with pytest.raises(ValueError, match="Code 128"):
        code128.widths(text)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_any_digits_come_back(digits: str) -> None:
    assert read_back(digits) == [("Code128", digits)]
