"""Five customers and one lift, over two public holidays, through the real window: nobody is lost, late unseen, or forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desk_app.complaints import files, offers, queries
from desk_app.complaints.rules import (
    ClockKind,
    ClockState,
    Condition,
    Doing,
    End,
    Liability,
    Owner,
    Reached,
    Severity,
    State,
)
from desk_app.complaints.service import MonthStep
from desk_app.kernel import journal, texts
from desk_app.kernel.database import rows, value
from desk_app.kernel.prompts import Tone
from desk_app.shell import beside, commands
from tests.walks.complaint_days import (
    BEGIN,
    CHIEF,
    CLERK,
    CUSTOMERS,
    Days,
    at,
    call_back,
    classify,
    clock_of,
    page_of,
    result,
    site,
    take_in,
)
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Days]:
    """The whole program on a Thursday afternoon."""
    site(tmp_path)
    stage = Stage(qapp, tmp_path, BEGIN.astimezone(UTC), tmp_path / "pictures")
    yield Days(stage)
    beside.stop()
    if stage.is_open:
        stage.close()
    texts.set_language("en")


def test_a_major_matter_over_two_public_holidays(days: Days, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = _five_customers(days)
    _promoted(days, cases)
    _slips_out(days, cases)
    _the_department_is_late(days, cases)
    _over_the_holiday(days)
    _results(days, cases)
    unhappy = _called_back(days, cases)
    _second_round(days, unhappy)
    assert {page_of(case_id).ended_as for case_id in cases} == {End.SATISFIED}
    _gone_through(days)
    _the_month(days, tmp_path, monkeypatch)
    _proved(days, cases, tmp_path)


def _five_customers(days: Days) -> list[int]:
    days.come_in(CLERK)
    cases = [take_in(days, place) for place in range(len(CUSTOMERS))]
    assert [page_of(case_id).name[:1] for case_id in cases] == [name[:1] for name, _ in CUSTOMERS]
    matters = {page_of(case_id).matter_id for case_id in cases}
    assert len(matters) == 1
    assert None not in matters
    assert all(page_of(case_id).is_proposed_major for case_id in cases), "the fifth customer makes all five (K2)"
    assert page_of(cases[0]).conditions == (Condition.CUSTOMERS,)
    assert any(prompt.key.startswith("complaints.major") for prompt in days.prompts())
    return cases


def _promoted(days: Days, cases: list[int]) -> None:
    days.come_in(CHIEF)
    days.open(cases[0])
    days.more("一般 / 重大")
    days.stage.picture("major-02-severity")
    days.keep("保存")
    assert {page_of(case_id).severity for case_id in cases} == {Severity.MAJOR}
    for case_id in cases:
        classify(days, case_id)
    assert {page_of(case_id).liability for case_id in cases} == {Liability.LIABLE}
    for case_id in cases:  # received on the 24th; the 25th to 27th do not count
        assert clock_of(case_id, ClockKind.RESULT).due_at == at(29, 18)
    days.open(cases[0])
    told = days.asked_why(ClockKind.RESULT)
    assert "中秋" in told
    assert "09-25" in told


def _slips_out(days: Days, cases: list[int]) -> None:
    days.come_in(CLERK)
    days.open(cases[0])
    days.tab.press("deliver")
    dialog = days.dialog()
    dialog.department.set_value(next(key for key, name in days.tab._around.departments.items() if name == "工程部"))
    dialog.whole.click()
    days.stage.picture("major-03-slips")
    days.keep("打印并转交")
    assert {page_of(case_id).state for case_id in cases} == {State.DISPATCHED}
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'complaint_slip'") == len(cases)
    assert days.stage.clock.now() < BEGIN + timedelta(minutes=10), "the walk itself keeps the ten minutes (K4.3)"
    assert {clock_of(case_id, ClockKind.DISPATCH).state for case_id in cases} == {ClockState.KEPT}


def _the_department_is_late(days: Days, cases: list[int]) -> None:
    days.later(minutes=11)
    late = [prompt for prompt in days.prompts() if prompt.key.startswith("complaints.reaction")]
    assert len(late) == len(cases)
    assert {prompt.tone for prompt in late} == {Tone.LATE}
    days.stage.picture("major-04-late")
    assert days.tab.act(late[0], late[0].actions[1]), "chase, from the rail"
    days.write(days.dialog().words, "五位客户在等")
    days.keep("催办")
    days.later(minutes=5)
    for case_id in cases:  # the slips come back over the scanner
        days.open(case_id)
        assert days.tab.case.acts.button(Doing.ACCEPT).hasFocus(), "the next step is one Enter away"
        days.stage.key(Qt.Key.Key_Return)
        days.stage.until(lambda case_id=case_id: page_of(case_id).state is State.ACCEPTED)
        clock = clock_of(case_id, ClockKind.REACTION)
        assert (clock.state, clock.owner, clock.department) == (ClockState.LATE, Owner.DEPARTMENT, "工程部")
        assert clock.is_breached
    assert sum(page_of(case_id).chased for case_id in cases) == 1


def _over_the_holiday(days: Days) -> None:
    days.go(at(25, 10))
    assert days.prompts() == (), "nothing pops up on a public holiday (D2)"
    days.go(at(28, 9, 1))
    days.stage.picture("major-05-after-the-holiday")


def _results(days: Days, cases: list[int]) -> None:
    days.come_in(CLERK)
    days.go(at(28, 10))
    for case_id in cases:
        result(days, case_id, "更换门机控制板，已试运行。")
        assert clock_of(case_id, ClockKind.RESULT).state is ClockState.KEPT
        assert clock_of(case_id, ClockKind.CALL_BACK).due_at == at(30, 18)


def _called_back(days: Days, cases: list[int]) -> int:
    *happy, unhappy = cases
    days.open(cases[0])
    days.tab.press("call_back")
    dialog = days.dialog()
    days.stage.press("满意", dialog)
    days.stage.press("保存", dialog)
    assert dialog.problem, "in a major case a supervisor calls back (D12)"
    dialog.reject()
    days.come_in(CHIEF)
    days.later(minutes=30)
    days.open(cases[0])
    days.stage.press("打印回访单", days.tab.case)
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'callback_sheet'") == 1
    for case_id in happy:
        call_back(days, case_id, Reached.SATISFIED, "好了，谢谢")
        assert page_of(case_id).ended_as is End.SATISFIED
    call_back(days, unhappy, Reached.DISSATISFIED, "昨晚又停了一次")
    page = page_of(unhappy)
    assert (page.state, page.round, page.severity) == (State.REOPENED, 2, Severity.MAJOR)
    return unhappy


def _second_round(days: Days, case_id: int) -> None:
    frozen = [clock for clock in page_of(case_id).clocks if clock.round == 1]
    assert clock_of(case_id, ClockKind.RESULT).due_at == at(30, 18), "fresh clocks, two working days of their own"
    days.come_in(CLERK)
    days.open(case_id)
    days.tab.press("deliver")
    days.keep("打印并转交")
    days.later(minutes=4)
    days.open(case_id)
    days.stage.press("部门已接单", days.tab.case)
    days.go(at(29, 11))
    result(days, case_id, "更换主板并连续运行两小时。")
    days.come_in(CHIEF)
    days.later(minutes=20)
    call_back(days, case_id, Reached.SATISFIED, "这次好了")
    assert page_of(case_id).state is State.CLOSED
    assert [clock for clock in page_of(case_id).clocks if clock.round == 1] == frozen, "the old round is frozen (K4.6)"
    days.stage.picture("major-07-closed")


def _gone_through(days: Days) -> None:
    days.go(at(29, 16, 40))
    (review,) = [prompt for prompt in days.prompts() if prompt.key == "complaints.review"]
    assert offers.blockers(days.stage.desk.today())
    assert days.tab.act(review, review.actions[0])
    days.stage.picture("major-08-review")
    days.keep("复核完毕")
    assert offers.blockers(days.stage.desk.today()) == ()


def _the_month(days: Days, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    days.go(at(8, 9, 30, month=10))
    (owed,) = [prompt for prompt in days.prompts() if prompt.key == "complaints.month:2026-09"]
    assert owed.due_at == at(8, 18, month=10), "the National Day week moves the filing to its first working day"
    assert days.tab.act(owed, owed.actions[0])
    dialog = days.dialog()
    days.stage.press("锁定数据", dialog)
    days.stage.until(lambda: queries.frozen_month("2026-09") is not None)
    days.write(dialog.summary.edit, "电梯一事五户投诉，两轮办结。")
    days.write(dialog.measures.edit, "常用备件留库，节前加检一次。")
    days.stage.press("打印月报", dialog)
    for step in ("月会通报", "报总经理", "已归档"):
        days.stage.press(step, dialog)
    target = tmp_path / "2026-09.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    days.stage.press("归档包…", dialog)
    days.stage.until(lambda: target.exists() and len(queries.month_steps("2026-09")) == len(MonthStep))
    days.stage.picture("major-09-month")
    assert not any(row.is_late for row in queries.month_steps("2026-09"))
    dialog.reject()
    assert files.verify(target) == ()


def _proved(days: Days, cases: list[int], tmp_path: Path) -> None:
    frozen = queries.frozen_month("2026-09")
    assert frozen is not None
    figures = frozen.figures
    assert (figures.received, figures.closed, figures.open) == (5, 5, 0)
    assert {row.key: row.count for row in figures.kinds} == {"liable.major": 5}
    assert {row.key: row.count for row in figures.rounds} == {"1": 4, "2": 1}
    assert [(row.department, row.late) for row in figures.departments] == [("工程部", 5)]
    assert (figures.called_back.part, figures.called_back.whole) == (5, 5), "the sixth is due, and counts, in October"
    assert (figures.satisfied.part, figures.satisfied.whole) == (5, 6)
    assert [(miss.clock, miss.owner) for miss in figures.misses] == [("reaction", "department")] * 5
    ((text,),) = rows(
        "SELECT facts FROM print_job_facts f JOIN print_job j ON j.id = f.id WHERE form = 'monthly_report'"
    )
    assert json.loads(text)["summary"] == "电梯一事五户投诉，两轮办结。"
    assert list(offers.findings()) == []
    assert journal.verify() is None
    beside.stop()
    days.stage.close()
    assert commands.run(["--data", str(tmp_path), "check"]) == 0
    assert len(cases) == 5
