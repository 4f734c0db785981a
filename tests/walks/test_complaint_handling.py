"""From the slip to the call-back on the real window: on site, paused, refused, chased, reported up, far too late, in vain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.complaints.queries import Filter
from desk_app.complaints.rules import ClockKind, ClockState, End, Liability, Owner, Reached, Severity, State
from desk_app.kernel import texts
from desk_app.kernel.database import rows
from desk_app.kernel.prompts import Tone
from desk_app.shell import beside
from tests.walks.complaint_days import (
    CHIEF,
    CLERK,
    Days,
    at,
    call_back,
    classify,
    clock_of,
    page_of,
    result,
    site,
    solved,
)
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

MONDAY = at(23, 10, month=11)


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Days]:
    """A Monday morning, a clerk at the complaints."""
    site(tmp_path, MONDAY)
    stage = Stage(qapp, tmp_path, MONDAY.astimezone(UTC), tmp_path / "pictures")
    made = Days(stage)
    made.come_in(CLERK)
    yield made
    beside.stop()
    stage.close()
    texts.set_language("en")


def _of_zheng(days: Days) -> int:
    return days.take("泳池水太冷，孩子发抖。", lambda dialog: days.write(dialog.who.name, "郑女士"), way="当面")


def _to_engineering(days: Days) -> None:
    days.stage.key(Qt.Key.Key_F6)
    dialog = days.dialog()
    dialog.department.set_value(next(key for key, name in days.tab._around.departments.items() if name == "工程部"))
    days.keep("打印并转交")


def test_k1_a_finding_on_site_by_appointment_then_a_pause_with_its_reason(days: Days) -> None:
    case_id = _of_zheng(days)
    days.stage.press("约现场查看", days.tab.case)
    dialog = days.dialog()
    dialog.at.set_moment(at(23, 11, month=11))
    days.write(dialog.who, "工程部孙工、郑女士")
    days.stage.picture("on-site-dialog")
    days.keep("约定时间")
    assert page_of(case_id).state is State.ON_SITE
    assert clock_of(case_id, ClockKind.RESULT).state is ClockState.PAUSED
    days.go(at(23, 10, 46, month=11))
    assert not [prompt for prompt in days.prompts() if prompt.key.startswith("complaints.dispatch")]
    (due,) = [prompt for prompt in days.prompts() if prompt.key == f"complaints.on_site:{case_id}"]
    days.stage.picture("on-site-prompt")
    assert days.tab.act(due, due.actions[0])
    days.say("水温 26 度，锅炉停了一台。", "登记现场结论")
    assert page_of(case_id).state is State.RECEIVED
    classify(days, case_id)
    assert page_of(case_id).liability is Liability.LIABLE
    _to_engineering(days)
    days.stage.press("部门已接单", days.tab.case)
    before = clock_of(case_id, ClockKind.RESULT).due_at
    days.stage.press("暂停", days.tab.case)
    days.stage.press("暂停", days.dialog())
    assert days.dialog().problem, "a pause says why"
    days.say("等锅炉配件，下午到货。", "暂停")
    assert page_of(case_id).state is State.PAUSED
    days.later(minutes=90)
    days.stage.picture("paused")
    days.stage.press("继续处理", days.tab.case)
    assert (clock_of(case_id, ClockKind.RESULT).due_at - before).total_seconds() // 60 == 90
    told = days.asked_why(ClockKind.RESULT)
    assert "暂停" in told
    assert "锅炉" in _course(days)


def test_g3_refused_chased_reported_up_and_answered(days: Days) -> None:
    case_id = _of_zheng(days)
    classify(days, case_id)
    _to_engineering(days)
    days.more("说明理由拒绝")
    days.stage.picture("refuse")
    days.say("不能越过年度检修直接改锅炉设定。", "说明理由拒绝")
    days.stage.press("催办", days.tab.case)
    days.say("客户在等", "催办")
    days.more("客户催问")
    assert page_of(case_id).chased == 2
    days.more("紧急调动")
    dialog = days.dialog()
    dialog.department.set_value(next(key for key, name in days.tab._around.departments.items() if name == "工程部"))
    days.write(dialog.why, "锅炉漏水")
    days.keep("已调动")
    days.more("向上汇报")
    dialog = days.dialog()
    days.stage.picture("report-up")
    assert dialog.whom.text() == "客服主管 工号 1008"
    days.write(dialog.why, "部门不接单")
    days.keep("向上汇报")
    assert clock_of(case_id, ClockKind.ESCALATION).due_at == at(26, 18, month=11), "three working days (K9)"
    days.come_in(CHIEF)
    days.open(case_id)
    days.more("上级答复")
    days.say("已让工程部经理亲自处理。", "上级答复")
    assert clock_of(case_id, ClockKind.ESCALATION).state is ClockState.KEPT
    course = _course(days)
    for words in ("不能越过年度检修", "催办", "锅炉漏水", "部门不接单", "亲自处理"):
        assert words in course
    days.stage.picture("reported")


def test_r5_far_too_late_goes_up_by_name_and_is_charged_to_who_delayed(days: Days) -> None:
    case_id = _of_zheng(days)
    classify(days, case_id)
    _to_engineering(days)
    seen = []
    for minute in (6, 9, 11, 16):  # of ten: half, most, over, half as long again
        days.go(at(23, 10, minute, month=11))
        seen += [
            (prompt.tone, "客服主管 工号 1008" in prompt.detail)
            for prompt in days.prompts()
            if prompt.key == f"complaints.reaction:{case_id}"
        ]
    assert seen == [(Tone.CALM, False), (Tone.SOON, False), (Tone.LATE, False), (Tone.LATE, True)]
    days.stage.picture("goes-up")
    assert "升级至：客服主管 工号 1008" in _course(days)
    days.go(at(23, 10, 40, month=11))
    assert page_of(case_id).ladder == 1, "each once"
    days.tab.open_case(None)
    days.stage.picture("board")
    shown = [[label.text() for label in tile.findChildren(QLabel)] for tile in days.tab.board.tiles[:2]]
    assert [texts_[1] for texts_ in shown] == ["1", "1"], "open, and late now"
    days.stage.press("看超时的", days.tab.board)
    assert days.tab.cases.shown is Filter.LATE
    days.stage.scan(page_of(case_id).number)  # the department brings the slip back
    days.stage.key(Qt.Key.Key_Return)
    days.stage.until(lambda: page_of(case_id).state is State.ACCEPTED)
    late = clock_of(case_id, ClockKind.REACTION)
    assert (late.state, late.owner, late.department) == (ClockState.LATE, Owner.DEPARTMENT, "工程部")
    told = days.asked_why(ClockKind.RESULT)
    assert "11-23" in told
    days.stage.press("打印受理单", days.tab.case)
    (facts,) = rows("SELECT facts FROM print_job_facts ORDER BY id DESC LIMIT 1")[0]
    assert "客服主管 工号 1008" in facts
    assert "10-23" in facts or "11-23" in facts


def test_k4_3_a_result_late_by_the_desks_own_slowness_is_charged_to_the_desk(days: Days) -> None:
    case_id = _of_zheng(days)
    classify(days, case_id)
    days.go(at(23, 10, 45, month=11))  # thirty-five minutes too late with the slip
    days.bring(case_id)
    _to_engineering(days)
    days.stage.press("部门已接单", days.tab.case)
    days.go(at(23, 12, 20, month=11))  # the result is late by twenty
    result(days, case_id, "已调高水温。")
    assert clock_of(case_id, ClockKind.RESULT).owner is Owner.DESK
    days.bring(case_id)
    days.stage.picture("charged-to-the-desk")
    bars = {parts[0].text(): parts[2].text() for _key, parts in days.tab.case.clocks._lines}
    assert bars["处理结果"].endswith("超时 · 12:20 · 工号 1027")
    assert bars["部门响应"].endswith("工程部"), "who was quick is not blamed"


def test_d12_k4_7_in_vain_on_three_half_days_or_not_wanted(days: Days) -> None:
    gone, unwilling, outside = _of_zheng(days), _of_zheng(days), _of_zheng(days)
    for case_id in (gone, unwilling):
        solved(days, case_id)
    call_back(days, unwilling, Reached.REFUSED, "不用打来了")
    assert page_of(unwilling).ended_as is End.NO_CALL_BACK
    for moment in (at(23, 11, month=11), at(23, 15, month=11), at(24, 10, month=11)):
        days.go(moment)
        assert page_of(gone).state is State.CALL_BACK
        call_back(days, gone, Reached.NO_ANSWER, "")
        _what_was_tried(days)
    assert page_of(gone).ended_as is End.UNREACHABLE
    days.open(outside)
    days.stage.press("定性", days.tab.case)
    days.stage.press("无责", days.dialog())
    days.write(days.dialog().why, "水温符合合同约定")
    days.keep("定性")
    running = {clock.kind for clock in page_of(outside).clocks if clock.state is ClockState.RUNNING}
    assert ClockKind.RESULT not in running, "what is not ours has no result to wait for (K5)"
    days.stage.key(Qt.Key.Key_F7)
    days.stage.picture("explained")
    days.say("已说明合同约定 26 度，并介绍儿童池。", "已说明并协助解决")
    assert page_of(outside).ended_as is End.EXPLAINED


def test_k3_k2_who_decides_stands_in_a_table_and_major_is_never_lowered_silently(days: Days) -> None:
    days.come_in("1001")
    engineering = next(key for key, name in days.tab._around.departments.items() if name == "工程部")
    days.more("决定权限", days.tab.cases._more_menu)
    days.tick(days.dialog().boxes[engineering, "general"])
    days.stage.picture("authority-table")
    days.stage.key(Qt.Key.Key_Escape)
    days.come_in(CLERK)
    case_id = _of_zheng(days)
    _to_engineering(days)
    assert "责任部门" in _facts(days)["决定"]
    days.more("一般 / 重大")
    days.stage.press("重大", days.dialog())
    days.keep("保存")
    assert _facts(days)["决定"] == "客户服务部", "a major one is above the department"
    due = clock_of(case_id, ClockKind.RESULT).due_at
    assert due == at(25, 18, month=11)
    _lowered(days, "客户说不急")
    assert days.dialog().problem, "not by the desk"
    days.dialog().reject()
    days.come_in(CHIEF)
    days.open(case_id)
    _lowered(days, "")
    assert days.dialog().problem, "not without the reason"
    days.write(days.dialog().why, "客户说不急")
    days.keep("保存")
    assert page_of(case_id).severity is Severity.GENERAL
    assert clock_of(case_id, ClockKind.RESULT).due_at == due, "no earlier due time comes back (D17)"


def _what_was_tried(days: Days) -> None:
    """Whoever calls next sees when it was tried before."""
    if days.tab.press("call_back"):
        told = " ".join(label.text() for label in days.dialog().findChildren(QLabel))
        assert "无人接听" in told
        days.stage.key(Qt.Key.Key_Escape)


def _lowered(days: Days, why: str) -> None:
    days.more("一般 / 重大")
    days.stage.press("一般", days.dialog())
    if why:
        days.write(days.dialog().why, why)
    days.stage.press("保存", days.dialog())


def _facts(days: Days) -> dict[str, str]:
    """What the card says of the case, by label."""
    labels = [label.text() for label in days.tab.case._fact_labels]
    return dict(zip(labels[::2], labels[1::2], strict=True))


def test_d2_lunch_and_a_make_up_working_day_count_as_the_calendar_says(qapp: QApplication, tmp_path: Path) -> None:
    friday = at(9, 11, 55, month=10)  # the Saturday after it makes up for the National Day week
    site(tmp_path, friday, "09:00-12:00 13:00-18:00")
    stage = Stage(qapp, tmp_path, friday.astimezone(UTC), tmp_path / "pictures")
    days = Days(stage)
    days.come_in(CLERK)
    first = _of_zheng(days)
    assert clock_of(first, ClockKind.DISPATCH).due_at == at(9, 13, 5, month=10), "over lunch nothing counts"
    days.go(at(9, 12, 30, month=10))
    assert not days.prompts(), "nothing pops up while the desk is closed"
    days.go(at(9, 17, 15, month=10))
    second = _of_zheng(days)
    assert clock_of(second, ClockKind.RESULT).due_at == at(10, 10, 15, month=10)
    told = days.asked_why(ClockKind.RESULT)
    assert "周六 10-10 国庆节调休上班" in told
    assert "开放时间 2 小时" in told
    beside.stop()
    stage.close()
    texts.set_language("en")


def _course(days: Days) -> str:
    """Every line of the course on the case's card."""
    return " ".join(label.text() for label in days.tab.case.course.findChildren(QLabel))
