"""Slip numbers and call labels: digits only, checked, read however they are typed."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.kernel.numbers import (
    CallLabel,
    NumberKind,
    SlipNumber,
    check_digit,
    grouped,
    is_slip_number,
    parse,
    parse_label,
)
from desk_app.kernel.refusal import Refusal

DAY = date(2026, 11, 22)
slip_numbers = st.builds(
    SlipNumber,
    st.sampled_from(NumberKind),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.integers(0, 99),
    st.integers(1, 10**9 - 1),
)


def test_a_number_is_kind_date_desk_sequence_and_check_digit() -> None:
    number = SlipNumber(NumberKind.REFUND, DAY, 1, 7)
    assert number.digits == "412611220100077"
    assert number.grouped == grouped(number.digits) == "41 261122 01 0007 7"


def test_the_check_digit_is_damms() -> None:
    assert check_digit("572") == "4"  # the example of Damm's own thesis
    assert check_digit("5724") == "0"


def test_the_table_of_kinds_has_each_code_once_and_two_digits() -> None:
    codes = [kind.code for kind in NumberKind]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 2 and code.isascii() and code.isdecimal() for code in codes)
    assert [kind.value for kind in NumberKind] == codes
    assert all(kind.ref_kind.isidentifier() for kind in NumberKind)


def test_invariant_6_receipts_refunds_z_bags_and_claims_are_gapless() -> None:
    gapless = {kind for kind in NumberKind if kind.gapless}
    assert gapless == {
        NumberKind.CLAIM,
        NumberKind.RECEIPT,
        NumberKind.REFUND,
        NumberKind.Z_REPORT,
        NumberKind.BAG,
    }


@given(slip_numbers)
def test_every_number_is_read_back(number: SlipNumber) -> None:
    assert parse(number.digits) == number
    assert is_slip_number(number.digits)
    assert number.digits.isascii()
    assert number.digits.isdecimal()


@given(slip_numbers, st.sampled_from([" ", "-", "　", "－", "–", "\u00a0"]), st.booleans())
def test_a_number_is_read_with_spaces_hyphens_and_full_width_digits(
    number: SlipNumber, gap: str, full_width: bool
) -> None:
    typed = number.grouped.replace(" ", gap)
    if full_width:
        typed = typed.translate({48 + digit: 0xFF10 + digit for digit in range(10)})
    assert parse(f" {typed}\r\n") == number


@given(slip_numbers, st.data())
def test_every_single_wrong_digit_is_noticed(number: SlipNumber, data: st.DataObject) -> None:
    digits = number.digits
    place = data.draw(st.integers(0, len(digits) - 1))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != digits[place]))
    assert not is_slip_number(digits[:place] + wrong + digits[place + 1 :])


@given(slip_numbers, st.data())
def test_every_swap_of_neighbours_is_noticed(number: SlipNumber, data: st.DataObject) -> None:
    digits = number.digits
    place = data.draw(st.integers(0, len(digits) - 2))
    assume(digits[place] != digits[place + 1])
    assert not is_slip_number(digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])


def with_check(body: str) -> str:
    return body + check_digit(body)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "numbers.unreadable"),
        ("A012", "numbers.unreadable"),
        ("4126112201000", "numbers.unreadable"),
        ("²" * 15, "numbers.unreadable"),
        ("٣" * 15, "numbers.unreadable"),
        ("1" * 400, "numbers.unreadable"),
        ("412611220100078", "numbers.mistyped"),
        (with_check("99261122010007"), "numbers.unknown_kind"),
        (with_check("41261322010007"), "numbers.unreadable"),
        (with_check("41261122010000"), "numbers.unreadable"),
        (with_check("412611220100007"), "numbers.unreadable"),
    ],
)
def test_what_is_no_slip_number_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse(typed)
    assert refused.value.code == code
    assert not is_slip_number(typed)


@given(st.text(max_size=25))
def test_any_text_is_read_or_refused_but_never_breaks(text: str) -> None:
    for read in (parse, parse_label):
        code = "numbers."
        try:
            read(text)
        except Refusal as refusal:
            code = refusal.code
        assert code.startswith("numbers.")


@pytest.mark.parametrize(
    ("day", "desk", "sequence"), [(date(1999, 1, 1), 1, 1), (date(2100, 1, 1), 1, 1), (DAY, 100, 1), (DAY, 1, 0)]
)
def test_a_number_that_cannot_be_written_is_a_bug(day: date, desk: int, sequence: int) -> None:
    with pytest.raises(ValueError, match="slip number"):
        SlipNumber(NumberKind.VISIT, day, desk, sequence)


def test_d11_after_999_comes_1000() -> None:
    assert [str(CallLabel("A", number)) for number in (1, 12, 999, 1000)] == ["A001", "A012", "A999", "A1000"]


@pytest.mark.parametrize("typed", ["A012", "a12", "Ａ０１２", "ａ１２", " A-12 "])
def test_a_call_label_is_read_however_it_is_typed(typed: str) -> None:
    assert parse_label(typed) == CallLabel("A", 12)


@given(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), st.integers(1, 999_999))
def test_every_call_label_is_read_back(lane: str, number: int) -> None:
    assert parse_label(str(CallLabel(lane, number))) == CallLabel(lane, number)


@pytest.mark.parametrize("typed", ["", "A", "12", "A0", "AB12", "张12", "A1²", "A1234567", "ß1"])
def test_what_is_no_call_label_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match=r"numbers\.not_a_label"):
        parse_label(typed)


@pytest.mark.parametrize(("lane", "number"), [("a", 1), ("AA", 1), ("", 1), ("A", 0)])
def test_a_call_label_that_cannot_be_written_is_a_bug(lane: str, number: int) -> None:
    with pytest.raises(ValueError, match="call label"):
        CallLabel(lane, number)
