"""Each dialog does its one act, says a refusal inside itself and loses nothing that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk_app.cash import queries as cash
from desk_app.cash.rules import CountKind, MoveKind, Tender
from desk_app.closing import queries
from desk_app.closing.dialogs import checks, explain, moves, shift, waive, x
from desk_app.closing.rules import Blocker, Check
from desk_app.duty import queries as duty
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money
from desk_app.kernel.roles import Role
from desk_app.widgets.tab_base import Doer
from tests.closing.counter import BOSS, CHIEF, COLLEAGUE, Counter, notes, sits

if TYPE_CHECKING:
    pass

STROKES = (((1000, 2000, 0, 500), (4000, 3000, 30, 500), (8000, 1500, 60, 500)),)


def test_c12_a_clerk_closes_over_with_a_supervisor(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    dialog = waive.WaiveDialog(doer, Blocker("calls", "Calls", 2))
    dialog.commit()
    assert dialog.problem == "Enter the reason."
    dialog.why.set_text("明早处理")
    dialog.commit()
    assert second[0][0] is Role.SUPERVISOR
    assert queries.waivers(counter.desk.today())[0].staff_number == "1008"


def test_c12_a_supervisor_closes_over_alone(doer: Doer, counter: Counter, second: list[tuple[Role, str]]) -> None:
    sits(counter, CHIEF)
    dialog = waive.WaiveDialog(doer, Blocker("calls", "Calls", 2))
    dialog.why.set_text("明早处理")
    dialog.commit()
    assert second == []
    assert len(queries.waivers(counter.desk.today())) == 1


def test_g1_the_checklist_is_ticked_line_by_line_and_signed(doer: Doer, counter: Counter) -> None:
    dialog = checks.ChecksDialog(doer)
    assert not dialog.main.isEnabled()
    for line in dialog.lines[1:]:
        line.box.click()
    dialog.lines[0].remark.set_text("制服送洗")
    dialog.lines[0].remark.committed.emit("制服送洗")
    assert dialog.main.isEnabled()
    dialog.commit()
    row = queries.check_of(counter.desk.today(), 1)
    assert row is not None
    assert row.is_signed
    assert row.marks[0].remark == "制服送洗"
    again = checks.ChecksDialog(doer)
    assert not again.main.isVisible()
    assert not again.lines[0].box.isEnabled()
    again.commit()


def test_g1_a_tick_that_is_refused_is_said(doer: Doer, counter: Counter) -> None:
    dialog = checks.ChecksDialog(doer)
    other = checks.ChecksDialog(doer)
    for line in other.lines:
        line.box.click()
    other.commit()
    dialog.lines[0].box.click()
    assert dialog.problem == "This checklist is signed already and stays as it is."


def test_g1_the_manager_edits_the_list(doer: Doer, counter: Counter) -> None:
    sits(counter, BOSS)
    dialog = checks.EditChecksDialog(doer)
    dialog.lines[0][1].set_text("")
    dialog.lines[1][1].set_text("大厅香薰")
    dialog.more.click()
    dialog.lines[-1][1].set_text("泳池水温")
    dialog.commit()
    kept = queries.checklist()
    assert kept[0] == Check(text="大厅香薰")
    assert kept[1] == Check("air")
    assert kept[-1] == Check(text="泳池水温")


def test_m1_paid_out_above_the_limit_asks_a_supervisor(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    session_id = counter.opened()
    dialog = moves.MoveDialog(doer, session_id, MoveKind.PAID_OUT)
    dialog.amount.set_value(Money(250_00))
    dialog.commit()
    assert dialog.problem
    dialog.reason.set_text("买灯管")
    dialog.commit()
    assert second[0][1] == "Paid out ¥250.00: 买灯管"
    (move,) = cash.drawer_moves(session_id)
    assert (move.amount, move.approved_by) == (-250_00, "1008")


@pytest.mark.parametrize("kind", [MoveKind.PAID_IN, MoveKind.DROP, MoveKind.NO_SALE])
def test_m1_everything_that_moves_in_the_drawer_has_its_reason(doer: Doer, counter: Counter, kind: MoveKind) -> None:
    session_id = counter.opened()
    dialog = moves.MoveDialog(doer, session_id, kind)
    dialog.amount.set_value(Money(50_00))
    dialog.commit()
    assert dialog.problem
    dialog.reason.set_text("换零钱")
    dialog.commit()
    assert [(move.kind, move.reason) for move in cash.drawer_moves(session_id)] == [(kind, "换零钱")]


def test_m1_the_drawer_changes_hands_with_a_count_both_sign(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    session_id = counter.opened()
    dialog = shift.ShiftDialog(doer, cash.session(session_id))
    dialog.cash.set_pieces(notes(500_00))
    dialog.note.set_text("零钱不多了")
    dialog.commit()
    assert second == [(Role.DESK, "Takes the drawer over with ¥500.00")]
    assert cash.session(session_id).custodian == "1031"
    assert cash.counts(session_id)[-1].kind is CountKind.HAND_OVER
    assert [note.text for note in duty.unread_notes(COLLEAGUE.staff_id)] == ["零钱不多了"], "the next shift reads it"


def test_m2_a_cashiers_x_shows_how_often_and_no_amount(doer: Doer, counter: Counter) -> None:
    session_id = counter.opened()
    counter.sell(120_00)
    dialog = x.XDialog(doer, cash.session(session_id))
    assert dialog.text == "Sales · Cash: 1\nAmounts are shown after the count is sealed."
    dialog.commit()
    assert rows("SELECT form FROM print_job") == [("x_report",)]


def test_m2_a_supervisors_x_shows_what_should_be_there(doer: Doer, counter: Counter) -> None:
    session_id = counter.opened()
    counter.sell(120_00)
    sits(counter, CHIEF)
    assert "Cash should be ¥620.00" in x.XDialog(doer, cash.session(session_id)).text


def short_by_5(counter: Counter) -> int:
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sealed(session_id, 615_00)
    return session_id


def test_m2_a_difference_above_the_limit_is_countersigned(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    session_id = short_by_5(counter)
    line = cash.result(session_id, 200).line(Tender.CASH)
    assert line is not None
    dialog = explain.ExplainDialog(doer, session_id, line)
    dialog.commit()
    assert dialog.problem
    dialog.why.set_text("多找了钱")
    dialog.commit()
    assert second[0][0] is Role.SUPERVISOR
    after = cash.result(session_id, 200).line(Tender.CASH)
    assert after is not None
    assert (after.reason, after.approved_by) == ("多找了钱", "1008")


def test_m2_counting_again_needs_a_supervisor_and_a_reason(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    session_id = short_by_5(counter)
    before = cash.sealed_count(session_id)
    assert before is not None
    from desk_app.cash.rules import BlindCount

    dialog = explain.RecountDialog(doer, session_id, BlindCount(before.pieces, before.totals))
    dialog.commit()
    assert dialog.problem == "Enter the reason."
    dialog.cash.set_pieces(notes(620_00))
    dialog.why.set_text("托盘下找到 5 元")
    dialog.commit()
    assert len(second) == 1
    assert cash.result(session_id, 200).is_ready
