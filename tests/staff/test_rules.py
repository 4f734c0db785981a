"""Numbers, PINs and delays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.staff.rules import (
    FULL_COST,
    Approval,
    Guard,
    Outcome,
    PinCost,
    PinResult,
    checked_number,
    checked_pin,
    checked_text,
    delay_after,
    pin_matches,
    seal_pin,
    seconds_left,
)

NOW = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)


@pytest.mark.parametrize("text", ["7", "07", "1027", " 1027 ", "１０２７"])
def test_g4_a_staff_number_is_digits_in_any_width(text: str) -> None:
    number = checked_number(text)
    assert number.isascii()
    assert number.isdecimal()


@pytest.mark.parametrize("text", ["", "0", "000", "12a", "x²", "٣", "123456789", "-1", "1 2"])
def test_what_is_no_staff_number_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match=r"staff\.bad_number"):
        checked_number(text)


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "7890", "0987", "1212", "07", "007", "123456789012"])
def test_pins_that_are_guessed_at_once_are_refused(pin: str) -> None:
    with pytest.raises(Refusal, match=r"staff\.pin_(trivial|format)"):
        checked_pin(pin, "07")


def test_the_own_number_is_no_pin() -> None:
    with pytest.raises(Refusal, match=r"staff\.pin_trivial"):
        checked_pin("1027", "1027")
    with pytest.raises(Refusal, match=r"staff\.pin_trivial"):
        checked_pin("001027", "1027")


@pytest.mark.parametrize("pin", ["123", "1234567890123", "12a4", "٣٣٣٣", ""])
def test_a_pin_has_four_to_twelve_digits(pin: str) -> None:
    with pytest.raises(Refusal, match=r"staff\.pin_format") as refused:
        checked_pin(pin, "07")
    assert refused.value.facts == {"shortest": 4, "longest": 12}


def test_full_width_digits_make_the_same_pin() -> None:
    sealed = seal_pin("２５８０", "07", PinCost(64, 1))
    assert pin_matches(sealed.hash, "2580")
    assert pin_matches(sealed.hash, "２５８０ ")
    assert not pin_matches(sealed.hash, "2581")


def test_a_sealed_pin_shows_neither_pin_nor_hash() -> None:
    sealed = seal_pin("2580", "07", PinCost(64, 1))
    assert "2580" not in sealed.hash
    assert sealed.hash not in repr(sealed)


def test_a_pin_costs_64_mib_and_three_rounds_unless_a_test_says_otherwise() -> None:
    assert "m=65536,t=3" in seal_pin("2580", "07", FULL_COST).hash


def test_three_tries_are_free_then_waiting_grows() -> None:
    seconds = [delay_after(wrong).total_seconds() for wrong in range(10)]
    assert seconds == [0, 0, 0, 5, 15, 60, 300, 900, 3600, 3600]


@given(st.integers(0, 10_000), st.integers(0, 100))
def test_waiting_never_gets_shorter(wrong: int, more: int) -> None:
    assert delay_after(wrong + more) >= delay_after(wrong)


def test_a_guard_waits_up_to_but_not_at_the_end_of_its_delay() -> None:
    assert not Guard().waits(NOW)
    assert not Guard(2, NOW).waits(NOW)
    guard = Guard(3, NOW)
    assert guard.waits(NOW + timedelta(seconds=4, milliseconds=999))
    assert not guard.waits(NOW + timedelta(seconds=5))


@given(st.integers(-10_000, 10_000))
def test_seconds_left_are_whole_rounded_up_and_never_negative(millis: int) -> None:
    left = seconds_left(NOW + timedelta(milliseconds=millis), NOW)
    assert left == max(0, -(-millis // 1000))


def test_no_delay_leaves_no_seconds() -> None:
    assert seconds_left(None, NOW) == 0


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome.WRONG, "staff.wrong_pin"),
        (Outcome.WAIT, "staff.wait"),
        (Outcome.AGAIN, "staff.try_again"),
        (Outcome.NOT_ALLOWED, "staff.approver_role"),
    ],
)
def test_a_try_that_failed_says_how(outcome: Outcome, code: str) -> None:
    result = PinResult(outcome, wait_until=NOW + timedelta(seconds=5))
    for ask in (result.admitted, result.approved):
        with pytest.raises(Refusal) as refused:
            ask(NOW)
        assert refused.value.code == code
        assert refused.value.facts in ({"seconds": 5}, {})


def test_a_right_try_gives_the_operator_and_the_approval() -> None:
    who = Operator(3, "12", Role.SUPERVISOR)
    yes = Approval(1, who, 7, Role.SUPERVISOR, NOW)
    result = PinResult(Outcome.RIGHT, who, approval=yes)
    assert result.admitted(NOW) == who
    assert result.approved(NOW) == yes


def test_text_keeps_what_was_typed_but_control_characters() -> None:
    assert checked_text(" 𠮷田\x00🙂\r ", 10, "staff.bad_name") == "𠮷田🙂"
    for bad in ("", "\x07 ", "x" * 11):
        with pytest.raises(Refusal, match=r"staff\.bad_name"):
            checked_text(bad, 10, "staff.bad_name")
