"""Each dialog does its one use case, says a refusal inside itself and loses nothing that was typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desk_app.complaints import files, queries, service
from desk_app.complaints.dialogs.acts import CaseActs
from desk_app.complaints.dialogs.month import MonthDialog
from desk_app.complaints.rules import (
    Area,
    Channel,
    ClockKind,
    Doing,
    End,
    Kind,
    Liability,
    Reached,
    ReplyWay,
    Severity,
    State,
)
from desk_app.kernel.roles import Operator
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.ticker import Ticker
from tests.complaints.house import BOSS, CHIEF, CHINA, CLERK, COLLEAGUE, INK, House, at, clock_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Desk:
    """Acts on a window of their own; ``opened`` are the cases that were shown."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        def bug(problem: Exception) -> None:
            raise problem

        desk = house.desk
        seat = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)
        self.house, self.doer = house, Doer(seat)
        qtbot.addWidget(self.doer)
        self.opened: list[int | None] = []
        self.acts = CaseActs(self.doer, self.opened.append)

    def run(self, doing: Doing, case_id: int, operator: Operator = CLERK) -> Any:  # noqa: ANN401 - each its own dialog
        """Open what an act asks."""
        self.house.desk.operator = operator
        self.acts.run(doing, case_id)
        return self.acts.dialog


@pytest.fixture
def at_desk(house: House, qtbot: QtBot) -> Desk:
    """Somebody who can press everything."""
    return Desk(house, qtbot)


def test_k4_1_intake_by_keyboard_with_a_case_like_it(at_desk: Desk, house: House) -> None:
    first = house.take(matter="三号楼电梯又停了，从周一开始", area=Area.PREMISES)
    dialog: Any = at_desk.acts.new()
    dialog.commit()
    assert dialog.problem
    dialog.matter.set_text("三号楼电梯停了")
    dialog.area.set_value(Area.PREMISES)
    dialog.look_for_similar()
    assert dialog.similar.count() == 1
    dialog.similar.itemAt(0).widget().click()
    dialog.who.name.set_text("李女士")
    dialog.who.phone.set_value("13912345678")
    dialog.commit()
    assert "answered" in dialog.problem
    dialog.reply.way.set_value(ReplyWay.TELEPHONE)
    dialog.commit()
    (case_id,) = at_desk.opened
    page = house.page(case_id or 0)
    assert (page.title, page.matter_id) == ("ms", house.page(first).matter_id)
    assert page.reply_by == at(25, 18)


def test_anonymous_authority_and_put_aside(at_desk: Desk, house: House) -> None:
    dialog: Any = at_desk.acts.new(Kind.SUGGESTION)
    dialog.kind.set_value(Kind.COMPLAINT)
    dialog.came(Channel.AUTHORITY)
    dialog.authority.name.set_text("消协")
    dialog.prefill(matter="服务合同纠纷", place="1 号楼")
    dialog.who.anonymous.setChecked(True)
    dialog.put_aside()
    (case_id,) = at_desk.opened
    assert house.page(case_id or 0).state is State.DRAFT
    again = at_desk.run(Doing.RECEIVE, case_id or 0)
    assert again.matter.text() == "服务合同纠纷"
    assert again.delegated.isChecked()
    again.authority.name.set_text("消协")
    again.authority.form.set_text("书面答复")
    again.authority.has_due.setChecked(True)
    again.authority.due.time.set_text("soon")
    again.commit()
    assert house.page(case_id or 0).state is State.DRAFT, "a deadline that cannot be read is asked for again"
    again.authority.due.time.set_text("17:00")
    again.commit()
    assert clock_of(house, case_id or 0, ClockKind.AUTHORITY).due_at.astimezone(CHINA) == at(30, 17)
    page = house.page(case_id or 0)
    assert (page.state, page.authority, page.authority_form, page.is_anonymous) == (
        State.RECEIVED, "消协", "书面答复", True,
    )  # fmt: skip


def test_from_classifying_to_the_call_back(at_desk: Desk, house: House) -> None:
    case_id = house.take()
    dialog = at_desk.run(Doing.CLASSIFY, case_id)
    dialog.liability.set_value(Liability.LIABLE)
    dialog.commit()
    assert dialog.problem
    dialog.why.set_text("属实")
    dialog.commit()
    dialog = at_desk.run(Doing.DISPATCH, case_id)
    dialog.commit()
    assert dialog.problem
    dialog.department.set_value(house.engineering)
    dialog.commit()
    at_desk.run(Doing.ACCEPT, case_id)
    dialog = at_desk.run(Doing.PAUSE, case_id)
    dialog.words.set_text("等配件")
    dialog.commit()
    assert house.page(case_id).state is State.PAUSED
    at_desk.run(Doing.RESUME, case_id)
    dialog = at_desk.run(Doing.RESULT, case_id)
    dialog.done_text.set_text("换好了")
    dialog.solver.set_text("3012")
    dialog.cause.set_text("未转达")
    dialog.commit()
    assert house.page(case_id).state is State.CALL_BACK
    dialog = at_desk.run(Doing.CALL_BACK, case_id, COLLEAGUE)
    dialog.reached.set_value(Reached.DISSATISFIED)
    dialog._chosen(Reached.DISSATISFIED)
    dialog.commit()
    assert dialog.problem
    dialog.reached.set_value(Reached.NO_ANSWER)
    dialog.commit()
    dialog = at_desk.run(Doing.CALL_BACK, case_id, COLLEAGUE)
    dialog.reached.set_value(Reached.SATISFIED)
    dialog.commit()
    assert house.page(case_id).ended_as is End.SATISFIED


def test_k6_the_customer_signs_on_the_pad(at_desk: Desk, house: House) -> None:
    house.by(CHIEF, service.save_utility, None, "自来水公司", "96116")
    case_id = house.take(matter="停水")
    house.by(CLERK, service.classify, case_id, Liability.ASSISTANCE, "公用")
    dialog = at_desk.run(Doing.UTILITY, case_id)
    dialog.commit()
    assert dialog.problem
    dialog.utility.set_value(1)
    dialog.commit()
    dialog = at_desk.run(Doing.SIGN, case_id)
    dialog.what.set_text("已通水")
    dialog.pad.set_strokes(INK.strokes)
    dialog.pad.inked.emit()
    dialog.commit()
    assert house.page(case_id).ended_as is End.SIGNED


def test_k8_the_giver_is_told(at_desk: Desk, house: House) -> None:
    case_id = house.suggestion()
    dialog = at_desk.run(Doing.SUGGESTION, case_id)
    dialog.adopted.set_value(True)
    dialog._chosen(True)
    dialog.answer.set_text("下月放置，谢谢您。")
    dialog.commit()
    assert dialog.problem
    dialog.told.setChecked(True)
    dialog.commit()
    assert house.page(case_id).ended_as is End.ADOPTED


def test_k2_severity_is_confirmed_lowered_and_declined(at_desk: Desk, house: House) -> None:
    case_id = house.take(is_injury=True)
    at_desk.run(Doing.SEVERITY, case_id, CHIEF).commit()
    assert house.page(case_id).severity is Severity.MAJOR
    dialog = at_desk.run(Doing.SEVERITY, case_id, CHIEF)
    dialog.severity.set_value(Severity.GENERAL)
    dialog.why.set_text("核实")
    dialog.commit()
    assert house.page(case_id).severity is Severity.GENERAL
    other = house.take(is_repeated=True)
    dialog = at_desk.run(Doing.SEVERITY, other, CHIEF)
    dialog.severity.set_value(Severity.GENERAL)
    dialog.why.set_text("核实")
    dialog.commit()
    assert not house.page(other).is_proposed_major


def test_on_site_report_up_join_and_correct(at_desk: Desk, house: House) -> None:
    case_id = house.take()
    dialog = at_desk.run(Doing.ON_SITE, case_id)
    dialog.at.time.set_text("later")
    dialog.commit()
    assert house.page(case_id).state is State.RECEIVED
    dialog.at.time.set_text("1430")
    dialog.who.set_text("客户、孙工")
    dialog.commit()
    assert house.page(case_id).state is State.ON_SITE
    dialog = at_desk.run(Doing.FOUND, case_id)
    dialog.words.set_text("属实")
    dialog.commit()
    dialog = at_desk.run(Doing.REPORT_UP, case_id)
    dialog.whom.set_text("主管")
    dialog.why.set_text("无人响应")
    dialog.commit()
    assert house.page(case_id).reported_at is not None
    other = house.take(name="钱", phone="13000000001")
    dialog = at_desk.run(Doing.JOIN, other)
    dialog.other.set_value(None)
    dialog.commit()
    assert dialog.problem
    dialog.other.set_value(case_id)
    dialog.commit()
    assert house.page(other).matter_id == house.page(case_id).matter_id
    dialog = at_desk.run(Doing.CORRECT, other)
    dialog.who.name.set_text("钱小姐")
    dialog.commit()
    page = house.page(other)
    assert page.name.startswith("钱")
    assert page.phone == "13000000001"


@pytest.mark.parametrize("doing", [Doing.WITHDRAW, Doing.REFUSE, Doing.EXPLAINED])
def test_a_reason_is_asked_and_kept(at_desk: Desk, house: House, doing: Doing) -> None:
    case_id = house.take()
    house.by(CLERK, service.classify, case_id, Liability.NOT_LIABLE, "不属我方")
    dialog = at_desk.run(doing, case_id)
    dialog.words.set_text(" ")
    dialog.commit()
    assert dialog.problem
    dialog.words.set_text("客户要求")
    dialog.commit()
    assert any(event.text == "客户要求" for event in house.page(case_id).course)


def test_lists_and_blank_forms(at_desk: Desk, house: House) -> None:
    house.desk.operator = CHIEF
    at_desk.acts.open("utilities")
    dialog: Any = at_desk.acts.dialog
    dialog.name.set_text("电力公司")
    dialog.phone.set_text("95598")
    dialog.commit()
    assert [row.name for row in queries.utilities()] == ["电力公司"]
    at_desk.acts.open("blanks")
    dialog = at_desk.acts.dialog
    dialog.count.set_value(2)
    dialog.commit()
    assert queries.blank(2) is not None


def test_k7_the_month_is_frozen_noted_and_archived(at_desk: Desk, house: House, tmp_path: Path) -> None:
    house.solved()
    house.signed()
    house.go(at(4, 10, month=12))
    house.desk.operator = BOSS
    dialog = MonthDialog(at_desk.doer)
    assert dialog.chosen == "2026-11"
    dialog.freeze.click()
    assert not dialog.problem
    dialog.steps[service.MonthStep.ANNOUNCED].click()
    dialog.steps[service.MonthStep.FILED].click()
    target = tmp_path / "2026-11.zip"
    dialog.write_archive(target)
    assert files.verify(target) == ()
    assert {row.step for row in queries.month_steps("2026-11")} == {"announced", "filed", "archived"}
    dialog.reject()
