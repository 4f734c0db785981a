"""Leaving the post, PINs and approvals, as people use them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel.roles import Operator, Role
from desk_app.staff import queries
from desk_app.staff.dialogs.away import AwayDialog, ReportAwayDialog
from desk_app.staff.dialogs.pins import ApprovalDialog, ChangePinDialog, ResetPinDialog
from desk_app.staff.dialogs.reset_all import SupervisedResetDialog
from desk_app.staff.rules import Outcome, PostState
from desk_app.widgets.tab_base import Seat
from tests.staff.site import PINS, People, act_as, sign_in


def test_one_changes_ones_own_pin(seat: Seat, people: People, window: QWidget, qtbot: QtBot) -> None:
    act_as(seat.desk, people.clerk)
    operator = seat.desk.operator
    assert operator is not None
    dialog = ChangePinDialog(seat, operator, window)
    dialog.present.set_text("1111")
    dialog.new.set_text("7315")
    dialog.again.set_text("7315")
    dialog.main.click()
    assert dialog.problem == "Number or PIN is not right."
    dialog.present.set_text(PINS["07"])
    dialog.new.set_text("1234")
    dialog.again.set_text("1234")
    dialog.main.click()
    assert dialog.problem == "This PIN is guessed too easily. Please choose another one."
    dialog.new.set_text("7315")
    dialog.again.set_text("7315")
    with qtbot.waitSignal(dialog.accepted):
        dialog.main.click()
    assert sign_in(seat.desk, "07", "7315").outcome is Outcome.RIGHT


def test_a_pin_is_given_out(seat: Seat, people: People, window: QWidget, qtbot: QtBot) -> None:
    act_as(seat.desk, people.lead)
    row = queries.staff_member(people.clerk)
    assert row is not None
    dialog = ResetPinDialog(seat, row, window)
    dialog.new.set_text("7315")
    dialog.main.click()
    assert dialog.problem == "The two PINs are not the same."
    dialog.again.set_text("7315")
    with qtbot.waitSignal(dialog.accepted):
        dialog.main.click()
    assert sign_in(seat.desk, "07", "7315").must_change_pin


def test_invariant_9_a_second_person_approves_with_number_and_pin(
    seat: Seat, people: People, window: QWidget, qtbot: QtBot
) -> None:
    act_as(seat.desk, people.clerk)
    dialog = ApprovalDialog(seat, Role.SUPERVISOR, "Refund of 20.00", window)
    given: list[object] = []
    dialog.approved.connect(given.append)
    for number, pin, problem in (
        ("07", PINS["07"], "Somebody else has to approve this."),
        ("08", PINS["08"], "This person may not approve that."),
        ("12", "1111", "Number or PIN is not right."),
    ):
        dialog.number.set_text(number)
        dialog.pin.set_text(pin)
        dialog.main.click()
        assert dialog.problem == problem
        assert dialog.pin.edit.text() == ""
    dialog.number.set_text("12")
    dialog.pin.set_text(PINS["12"])
    dialog.main.click()
    assert [getattr(approval, "operator", None) for approval in given] == [Operator(people.lead, "12", Role.SUPERVISOR)]


def test_g5_leaving_the_post_with_a_reason_locks(seat: Seat, people: People, window: QWidget, qtbot: QtBot) -> None:
    seat.desk.operator = sign_in(seat.desk, "07").operator
    dialog = AwayDialog(seat, window)
    left: list[bool] = []
    dialog.left.connect(lambda: left.append(True))
    dialog.main.click()
    assert dialog.problem == "Please give a reason of at most 500 characters."
    dialog.reasons.set_value("Meal")
    dialog.words.set_text("back at one")
    dialog.main.click()
    assert left == [True]
    (row,) = queries.away(seat.desk.today())
    assert row.reason == "Meal · back at one"


def test_g5_somebody_names_the_lead_who_was_told(seat: Seat, people: People, window: QWidget, qtbot: QtBot) -> None:
    from desk_app.staff import service

    seat.desk.operator = sign_in(seat.desk, "07").operator
    seat.desk.do(service.leave_post, "午餐")
    act_as(seat.desk, people.other)
    dialog = ReportAwayDialog(seat, people.clerk, window)
    dialog.main.click()
    assert dialog.problem == "Please name the supervisor who was told."
    dialog.leads.set_value(people.lead)
    with qtbot.waitSignal(dialog.accepted):
        dialog.main.click()
    here = queries.presence_of(people.clerk)
    assert here is not None
    assert here.state is PostState.OFF


def test_g5_a_supervisor_is_the_lead_already(seat: Seat, people: People, window: QWidget, qtbot: QtBot) -> None:
    act_as(seat.desk, people.lead)
    dialog = ReportAwayDialog(seat, people.clerk, window)
    assert dialog.leads.value() == people.lead


def test_after_a_restore_elsewhere_somebody_in_charge_gives_out_pins(
    seat: Seat, people: People, window: QWidget, qtbot: QtBot
) -> None:
    act_as(seat.desk, people.lead)
    dialog = SupervisedResetDialog(seat, "another machine", window)
    assert set(dialog.buttons) == {people.clerk, people.other}
    dialog.buttons[people.clerk].click()
    (reset,) = dialog.findChildren(ResetPinDialog)
    reset.reject()
    with qtbot.waitSignal(dialog.accepted):
        dialog.main.click()
    assert not queries.needs_supervised_reset("another machine")
