"""What the databases themselves refuse, whoever asks them (invariant 13)."""

from __future__ import annotations

from contextlib import suppress

import peewee
import pytest

from desk_app.complaints import service
from desk_app.complaints.rules import Reached
from desk_app.kernel.database import DATABASE, change, value
from tests.complaints.house import CLERK, COLLEAGUE, House, at


def broken(sql: str, *values: object) -> str:
    """What the database says to a statement it must refuse."""
    with pytest.raises(peewee.PeeweeException) as refused, DATABASE.atomic():
        change(sql, *values)
    return str(refused.value)


@pytest.mark.parametrize(
    "how", ["satisfied", "unreachable", "no_call_back", "explained", "signed", "adopted", "withdrawn"]
)
def test_a_liable_complaint_is_closed_by_nothing_but_its_call_back(house: House, how: str) -> None:
    case_id = house.solved()
    said = broken(
        "UPDATE complaint_case SET state = 'closed', ended_as = ?, closed_at = 1, seq = seq + 1 WHERE id = ?",
        how,
        case_id,
    )
    assert "complaints.no_such_end" in said


def test_assistance_is_closed_by_nothing_but_a_signature(house: House) -> None:
    case_id = house.take()
    change("UPDATE complaint_case SET liability = 'assistance' WHERE id = ?", case_id)
    said = broken(
        "UPDATE complaint_case SET state = 'closed', ended_as = 'signed', closed_at = 1 WHERE id = ?", case_id
    )
    assert "complaints.no_such_end" in said


def test_no_result_before_acceptance(house: House) -> None:
    case_id = house.liable()
    said = broken("UPDATE complaint_case SET state = 'result' WHERE id = ?", case_id)
    assert "complaints.result_before_acceptance" in said


def test_a_breach_stays_and_its_clock_cannot_be_made_kept(house: House) -> None:
    case_id = house.liable()
    house.go(at(23, 11))
    house.desk.as_program(service.sweep)
    clock = value("SELECT clock_id FROM clock_breach WHERE case_id = ?", case_id)
    assert clock is not None
    assert "clock_breach" in broken("DELETE FROM clock_breach")
    assert "clock_breach" in broken("UPDATE clock_breach SET due_at = due_at + 1")
    kept = "UPDATE case_clock SET state = 'kept', ended_at = 1 WHERE id = ?"
    assert "complaints.breach_forgotten" in broken(kept, clock)
    assert "complaints.clock_frozen" in broken("UPDATE case_clock SET due_at = due_at - 1 WHERE id = ?", clock)


def test_an_old_round_is_frozen(house: House) -> None:
    case_id = house.solved()
    old = int(value("SELECT MAX(id) FROM case_clock WHERE case_id = ?", case_id))
    house.by(COLLEAGUE, service.log_call_back, case_id, Reached.DISSATISFIED, "还是闪")
    assert "complaints.clock_frozen" in broken("UPDATE case_clock SET owner = 'desk' WHERE id = ?", old)
    said = broken(
        "INSERT INTO case_step (case_id, seq, round, state, at, before, lasted_ms, desk, staff_number, word) "
        "SELECT id, seq + 1, 1, 'accepted', 1, '', 0, 1, '07', '' FROM complaint_case WHERE id = ?",
        case_id,
    )
    assert "complaints.step_of_old_round" in said
    assert "complaints.backwards" in broken("UPDATE complaint_case SET round = 1 WHERE id = ?", case_id)


def test_severity_ladder_and_receipt_never_go_back_silently(house: House) -> None:
    case_id = house.liable()
    house.by(CLERK, service.confirm_major, case_id)
    assert "lowered_silently" in broken("UPDATE complaint_case SET severity = 'general' WHERE id = ?", case_id)
    assert "receipt_changed" in broken("UPDATE complaint_case SET received_at = 1 WHERE id = ?", case_id)
    change("UPDATE complaint_case SET ladder = 2 WHERE id = ?", case_id)
    assert "backwards" in broken("UPDATE complaint_case SET ladder = 1 WHERE id = ?", case_id)


def test_a_closed_case_only_comes_back_as_another_round(house: House) -> None:
    case_id = house.solved()
    house.satisfied(case_id)
    said = broken("UPDATE complaint_case SET state = 'working', seq = seq + 1, closed_at = NULL WHERE id = ?", case_id)
    assert "complaints.ended" in said
    with suppress(peewee.PeeweeException), DATABASE.atomic():
        change("DELETE FROM complaint_case")
    assert value("SELECT COUNT(*) FROM complaint_case") == 1


@pytest.mark.parametrize("table", ["case_step", "case_fact", "clock_mark", "call_back_attempt"])
def test_what_happened_is_only_added_to(house: House, table: str) -> None:
    case_id = house.solved()
    house.by(COLLEAGUE, service.log_call_back, case_id, Reached.BUSY)
    house.go(at(25, 17))
    house.desk.as_program(service.sweep)
    assert value(f"SELECT COUNT(*) FROM {table}") > 0
    assert table in broken(f"DELETE FROM {table}")
    assert table in broken(f"UPDATE {table} SET at = at + 1")


@pytest.mark.parametrize("table", ["case_text", "case_note", "case_signature_ink"])
def test_words_and_strokes_go_only_when_a_person_is_erased(house: House, table: str) -> None:
    house.solved()
    house.signed()
    assert f"{table}.kept_until_erased" in broken(f"DELETE FROM {table}")
