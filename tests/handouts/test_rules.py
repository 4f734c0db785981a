"""Drafts are made fit to be kept, codes are compared without spaces, times are proposed by what is lent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desk_app.handouts.rules import (
    LoanDraft,
    Loss,
    ParcelDraft,
    ParcelState,
    Receipt,
    ThingDraft,
    ThingKind,
    code_of,
    fetch_by,
    first_due,
    tell_by,
)
from desk_app.kernel.refusal import Refusal
from tests.handouts.scene import DOT, INK

NOW = datetime(2026, 11, 21, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "kept"), [("sf 139-22", "SF13922"), ("Ｋ－３０２", "Ｋ302"), (" k302\n", "K302"), ("", "")]
)
def test_codes_are_compared_without_spaces_hyphens_and_case(typed: str, kept: str) -> None:
    assert code_of(typed) == kept


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (ParcelDraft(1), "handouts.nothing_known"),
        (ParcelDraft(1, sender="x", pieces=0), "handouts.bad_pieces"),
        (ParcelDraft(1, sender="x" * 201), "handouts.too_long"),
        (ThingDraft(" ", ThingKind.KEY, "x"), "handouts.no_code"),
        (ThingDraft("K1", ThingKind.KEY, " "), "handouts.no_name"),
        (Receipt(DOT), "handouts.not_signed"),
        (Receipt(INK, " ", is_deputy=True), "handouts.no_deputy"),
        (Loss(" "), "handouts.no_note"),
        (Loss("gone", -1), "handouts.bad_charge"),
    ],
)
def test_what_cannot_be_kept_is_refused(draft: ParcelDraft | ThingDraft | Receipt | Loss, code: str) -> None:
    with pytest.raises(Refusal) as told:
        draft.checked()
    assert told.value.code == code


def test_a_loan_needs_a_name_and_a_time_to_come() -> None:
    later = NOW + timedelta(hours=1)
    for draft, code in (
        (LoanDraft(" ", later), "handouts.no_borrower"),
        (LoanDraft("陈立", NOW), "handouts.due_past"),
        (LoanDraft("陈立", later, ink=DOT), "handouts.not_signed"),
    ):
        with pytest.raises(Refusal) as told:
            draft.checked(NOW)
        assert told.value.code == code
    assert LoanDraft(" 陈立 ", later).checked(NOW).name == "陈立"


def test_the_name_of_a_deputy_is_kept_only_for_a_deputy() -> None:
    assert Receipt(INK, "李明").checked().deputy == ""
    assert Receipt(INK, "李明", is_deputy=True).checked().deputy == "李明"


def test_an_umbrella_is_due_in_days_everything_else_in_hours() -> None:
    assert first_due(ThingKind.UMBRELLA, NOW, 8, 3) == NOW + timedelta(days=3)
    assert first_due(ThingKind.KEY, NOW, 8, 3) == NOW + timedelta(hours=8)


def test_a_parcel_is_late_after_minutes_untold_and_days_unfetched() -> None:
    assert tell_by(NOW, 15) - NOW == timedelta(minutes=15)
    assert fetch_by(NOW, 3) - NOW == timedelta(days=3)
    assert [state for state in ParcelState if state.is_open] == [ParcelState.WAITING, ParcelState.TOLD]
