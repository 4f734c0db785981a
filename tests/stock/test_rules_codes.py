"""Codes: every kind is known, every misread digit noticed, and nothing a scanner may send breaks anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import ONE
from desk_app.stock.rules import (
    CodeKind,
    gtin_check_digit,
    has_right_check_digit,
    priced,
    read_code,
    scanned,
    upca_of,
    weighed,
    why_unknown,
)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("6901234567892", CodeKind.EAN13, "6901234567892"),
        ("６９０１２３４５６７８９２", CodeKind.EAN13, "6901234567892"),
        (" 6901234567892\r\n", CodeKind.EAN13, "6901234567892"),
        ("]E06901234567892", CodeKind.EAN13, "6901234567892"),
        ("96385074", CodeKind.EAN8, "96385074"),
        ("036000291452", CodeKind.UPCA, "0036000291452"),
        ("04252614", CodeKind.UPCE, "0042100005264"),
        ("000123", CodeKind.IN_HOUSE, "000123"),
        ("ABC-123", CodeKind.CODE128, "ABC-123"),
        ("2012345", CodeKind.SCALE_WEIGHT, "~2012345"),
        ("2212345", CodeKind.SCALE_PRICE, "~2212345"),
        ("2412345", CodeKind.IN_HOUSE, "2412345"),
    ],
)
def test_every_kind_of_code_is_known(text: str, kind: CodeKind, key: str) -> None:
    code = read_code(text, "20,21", "22，23")
    assert (code.kind, code.key) == (kind, key)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "stock.code_empty"),
        ("   ", "stock.code_empty"),
        ("6901234567893", "stock.code_check_digit"),
        ("036000291453", "stock.code_check_digit"),
        ("12345678", "stock.code_check_digit"),
        ("条码", "stock.code_signs"),
        ("~123", "stock.code_signs"),
        ("12\x0734", "stock.code_signs"),
        ("1" * 49, "stock.code_too_long"),
        ("7" * 10_000, "stock.code_too_long"),
        ("6901234567892", "stock.code_unknown"),
        ("HELLO", "stock.code_unknown"),
    ],
)
def test_a_scan_that_finds_nothing_says_why(text: str, refusal: str) -> None:
    assert why_unknown(text).code == refusal


def test_a_misread_digit_names_the_right_one() -> None:
    assert why_unknown("6901234567893").facts["expected"] == "2"


@given(st.text(st.characters(), max_size=60))
def test_no_scan_can_break_anything(text: str) -> None:
    scan = scanned(text)
    assert scan is None or all(key.isascii() for key in scan.keys)
    assert why_unknown(text).code.startswith("stock.code_")


@given(st.integers(0, 10**12 - 1), st.integers(0, 12), st.integers(1, 9))
def test_every_single_wrong_digit_of_an_ean_is_noticed(body: int, place: int, by: int) -> None:
    code = f"{body:012d}"
    code += gtin_check_digit(code)
    assert has_right_check_digit(code)
    wrong = code[:place] + str((int(code[place]) + by) % 10) + code[place + 1 :]
    assert not has_right_check_digit(wrong)


def test_upc_codes_are_found_as_their_ean_and_the_other_way() -> None:
    full = scanned("036000291452")
    assert full is not None
    assert "0036000291452" in full.keys
    short = scanned("04252614")
    assert short is not None
    assert short.keys == ("04252614", "0042100005264")
    assert [upca_of(code) for code in ("12345678", "92345678", "01234", "04252614")][1:3] == [None, None]


@pytest.mark.parametrize("six", ["123450", "123451", "123452", "123453", "123454", "123455", "123459"])
def test_every_form_of_upc_e_is_expanded(six: str) -> None:
    found = [full for check in range(10) if (full := upca_of(f"0{six}{check}")) is not None]
    assert len(found) == 1
    assert has_right_check_digit(found[0])


@given(st.integers(0, 99_999), st.integers(0, 99_999))
def test_a_scale_code_carries_its_value(item: int, value: int) -> None:
    body = f"20{item:05d}{value:05d}"
    scan = scanned(body + gtin_check_digit(body))
    assert scan is not None
    assert (scan.scale_key, scan.value) == (f"~20{item:05d}", value)
    assert weighed(value) == value
    wrong = scanned(body + str((int(gtin_check_digit(body)) + 1) % 10))
    assert wrong is not None
    assert wrong.scale_key == ""


@given(st.integers(0, 99_999), st.integers(0, 10**6))
def test_a_price_inside_a_code_is_the_price_that_is_asked(value: int, price: int) -> None:
    quantity, amount = priced(value, Money(price))
    assert amount == value
    assert quantity >= 1
    if price:
        assert abs(quantity * price - value * ONE) <= max(price, ONE * price // 2)
