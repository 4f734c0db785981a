"""The windows beside the cases: paper forms, utilities, who may decide, the review; and those beyond the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.acts import CaseActs
from desk_app.complaints.dialogs.month import MonthDialog
from desk_app.complaints.queries.lists import open_blanks
from desk_app.complaints.rules import Authority, ClockKind, Doing, Kind, Liability, Severity, State, Verdict
from desk_app.followup.queries import escalations_of
from desk_app.kernel.database import value
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator
from desk_app.widgets.jobs import Cancelled, Jobs, Progress, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.ticker import Ticker
from tests.complaints.house import BOSS, CHIEF, CHINA, CLERK, House, at, clock_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Desk:
    """Acts on a window of their own; ``told`` are the short words that something is safe."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        def bug(problem: Exception) -> None:
            raise problem

        desk = house.desk
        seat = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)
        self.house, self.doer = house, Doer(seat)
        qtbot.addWidget(self.doer)
        self.told: list[str] = []
        self.doer.done.connect(self.told.append)
        self.acts = CaseActs(self.doer, lambda _case: None)

    def run(self, doing: Doing, case_id: int, operator: Operator = CLERK) -> Any:  # noqa: ANN401 - each its own dialog
        """Open what an act asks."""
        self.house.desk.operator = operator
        self.acts.run(doing, case_id)
        return self.acts.dialog

    def open(self, what: str, operator: Operator = CLERK) -> Any:  # noqa: ANN401
        """Open a list."""
        self.house.desk.operator = operator
        self.acts.open(what)
        return self.acts.dialog


@pytest.fixture
def at_desk(house: House, qtbot: QtBot) -> Desk:
    """Somebody who can press everything."""
    return Desk(house, qtbot)


def test_k3_the_authority_table_is_ticked_by_managers_and_read_by_all(at_desk: Desk, house: House) -> None:
    dialog = at_desk.open("authority")
    assert not any(box.isEnabled() for box in dialog.boxes.values())
    dialog.reject()
    dialog = at_desk.open("authority", BOSS)
    dialog.boxes[house.sales, "general"].click()
    assert queries.authorities() == {house.sales: Authority(general=True)}
    house.desk.operator = CLERK
    dialog.boxes[house.sales, "major"].click()
    assert dialog.problem
    dialog.reject()


def test_a_spoilt_form_is_voided_by_number_or_by_choice(at_desk: Desk, house: House) -> None:
    first, second = house.by(CLERK, service.issue_blanks, Kind.COMPLAINT, 2, "")
    dialog = at_desk.open("void")
    dialog.number.take_scan(first)
    dialog.commit()
    assert dialog.problem
    dialog.why.set_text("打印机卡纸")
    dialog.commit()
    assert [row.number for row in open_blanks()] == [second]
    dialog = at_desk.open("void")
    dialog.chosen.set_value(second)
    dialog.why.set_text("客户带走未还")
    dialog.commit()
    assert open_blanks() == ()


def test_k6_a_utility_is_added_put_right_and_taken_out_of_use(at_desk: Desk) -> None:
    dialog = at_desk.open("utilities", CHIEF)
    dialog.name.set_text("自来水公司")
    dialog.phone.set_text("96116")
    dialog.commit()
    dialog = at_desk.open("utilities", CHIEF)
    (row,) = queries.utilities()
    dialog.which.set_value(row.id)
    dialog._show()
    assert dialog.name.text() == "自来水公司"
    dialog.phone.set_text("96117")
    dialog.is_active.setChecked(False)
    dialog.commit()
    assert queries.utilities() == ()
    assert [(one.phone, one.is_active) for one in queries.utilities(active_only=False)] == [("96117", False)]


def test_k6_delegation_from_the_case_page(at_desk: Desk, house: House) -> None:
    case_id = house.accepted()
    dialog = at_desk.run(Doing.DELEGATE, case_id)
    dialog.commit()
    assert dialog.problem
    dialog.authority.name.set_text("消协")
    dialog.authority.has_due.setChecked(True)
    dialog.authority.due.time.set_text("soon")
    dialog.commit()
    assert not house.page(case_id).is_delegated
    dialog.authority.due.time.set_text("12:00")
    dialog.commit()
    assert clock_of(house, case_id, ClockKind.AUTHORITY).due_at.astimezone(CHINA).hour == 12


def test_g3_call_out_leave_and_ask_again_from_the_case_page(at_desk: Desk, house: House) -> None:
    case_id, other = house.accepted(), house.take(name="钱", phone="13000000001")
    dialog = at_desk.run(Doing.CALL_OUT, case_id)
    dialog.commit()
    assert dialog.problem
    dialog.why.set_text("电梯困人")
    dialog.commit()
    assert [row.whom for row in escalations_of(Ref("complaint", case_id))] == ["工程部"]
    house.by(CLERK, service.join, other, case_id)
    dialog = at_desk.run(Doing.LEAVE, other)
    dialog.words.set_text("不是同一部电梯")
    dialog.commit()
    assert house.page(other).matter_id is None
    at_desk.run(Doing.ASKED, case_id)
    assert at_desk.told == ["Asked 1 time: say how far it is"]


def test_k4_5_the_sheet_is_printed_from_the_page_and_from_the_call(at_desk: Desk, house: House) -> None:
    case_id = house.solved()
    at_desk.run(Doing.SHEET, case_id)
    dialog = at_desk.run(Doing.CALL_BACK, case_id)
    dialog.sheet.click()
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'callback_sheet'") == 2
    house.by(CHIEF, service.withdraw, case_id, "撤回")
    dialog.sheet.click()
    assert dialog.problem
    dialog.reject()


def test_k2_and_k4_3_a_whole_matter_in_one_go(at_desk: Desk, house: House) -> None:
    cases = [house.take(name=f"客{n}", phone=f"1390000000{n}") for n in range(5)]
    for case_id in cases[1:]:
        house.by(CLERK, service.join, case_id, cases[0])
    dialog = at_desk.run(Doing.SEVERITY, cases[0], CHIEF)
    assert dialog.whole.isChecked()
    dialog.commit()
    assert {house.page(case_id).severity for case_id in cases} == {Severity.MAJOR}
    dialog = at_desk.run(Doing.DISPATCH, cases[0])
    dialog.department.set_value(house.engineering)
    dialog.whole.setChecked(True)
    dialog.commit()
    assert {house.page(case_id).state for case_id in cases} == {State.DISPATCHED}


def test_c12_the_review_asks_the_drawn_and_shows_the_unsolved(at_desk: Desk, house: House) -> None:
    solved = house.take(name="钱", matter="邻居装修太吵。")
    house.by(CLERK, service.classify, solved, Liability.NOT_LIABLE, "邻居")
    house.by(CLERK, service.explained, solved, "已解释")
    house.take(name="吴", phone="13900000001")
    house.go(at(24, 10))
    dialog = at_desk.open("review")
    assert len(dialog.settling) == 4
    dialog.commit()
    assert dialog.problem
    for verdict in (Verdict.SATISFIED, Verdict.SEEN):
        next(button for (_, answer), button in dialog.settling.items() if answer is verdict).click()
    assert dialog.settling == {}
    dialog.commit()
    at_desk.open("review")
    assert at_desk.told == ["All complaints before today were gone through"]


def test_k7_words_are_kept_with_the_paper_and_stay_while_steps_are_noted(
    at_desk: Desk, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.solved()
    house.go(at(4, 10, month=12))
    house.desk.operator = BOSS
    dialog = MonthDialog(at_desk.doer)
    dialog.freeze.click()
    assert not dialog.freeze.isVisibleTo(dialog)
    dialog.summary.set_text("本月一件。")
    dialog.steps[service.MonthStep.ANNOUNCED].click()
    assert dialog.summary.text() == "本月一件。"
    dialog.print.click()
    assert queries.month_words("2026-11").summary == "本月一件。"
    target = tmp_path / "2026-11.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog.sheet.click()
    assert target.exists()
    dialog.steps[service.MonthStep.FILED].click()
    assert not dialog.keep.isEnabled()
    dialog.reject()


def test_k7_a_running_month_is_refused_and_a_cancelled_count_freezes_nothing(at_desk: Desk, house: House) -> None:
    house.solved()
    house.desk.operator = BOSS
    dialog = MonthDialog(at_desk.doer)
    dialog.month.set_value("2026-11")
    dialog.freeze.click()
    assert dialog.problem

    def cancelled(_progress: Progress) -> None:
        raise Cancelled

    dialog.line.run(cancelled, lambda _none: pytest.fail("it was cancelled"))
    assert dialog.problem == "Stopped. Nothing was written."
    assert not dialog.line.isVisibleTo(dialog)
    assert queries.frozen_month("2026-11") is None
    dialog.reject()


def test_k7_closing_the_window_cancels_what_is_being_counted(house: House, qtbot: QtBot) -> None:
    import threading

    def bug(problem: Exception) -> None:
        raise problem

    desk, jobs, began, go = house.desk, Jobs(), threading.Event(), threading.Event()
    seat = Seat(desk, Worker("i", inline=True), jobs, Relay(desk.changes), Ticker(desk.clock), bug)
    doer = Doer(seat)
    qtbot.addWidget(doer)
    ended: list[str] = []

    def slow(progress: Progress) -> None:
        progress.step(0, 2)
        began.set()
        go.wait(5)
        try:
            progress.step(1, 2)
        except Cancelled:
            ended.append("cancelled")
            raise

    dialog = MonthDialog(doer)
    dialog.line.run(slow, lambda _none: ended.append("done"))
    assert began.wait(5)
    dialog.line.run(slow, lambda _none: None)  # one at a time
    qtbot.waitUntil(lambda: dialog.line.bar.maximum() == 2)
    dialog.reject()
    go.set()
    jobs.close()
    assert ended == ["cancelled"]
