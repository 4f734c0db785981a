"""Every way a complaint comes in, on the real window: an authority, the press, a letter, a paper form, one like others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.complaints import queries
from desk_app.complaints.rules import Channel, ClockKind, Condition, End, Kind, Liability, ReplyWay, Severity, State
from desk_app.kernel import texts
from desk_app.kernel.database import rows
from desk_app.shell import beside
from tests.walks.complaint_days import CHIEF, CLERK, Days, at, clock_of, page_of, site, solved
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

MANAGER = "1001"
MONDAY = at(23, 10, month=11)


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Days]:
    """A Monday morning."""
    site(tmp_path, MONDAY)
    stage = Stage(qapp, tmp_path, MONDAY.astimezone(UTC), tmp_path / "pictures")
    yield Days(stage)
    beside.stop()
    stage.close()
    texts.set_language("en")


def test_k6_k3_what_an_authority_hands_over_is_the_general_managers(days: Days) -> None:
    days.come_in(CLERK)

    def of_the_authority(dialog: Any) -> None:  # noqa: ANN401 - the dialog's own parts
        assert dialog.delegated.isChecked(), "what an authority brings is delegated"
        days.write(dialog.authority.name, "区市场监管局")
        days.write(dialog.authority.form, "书面答复，加盖公章")
        days.tick(dialog.authority.has_due)
        days.write(dialog.who.name, "何先生")
        days.write(dialog.who.phone, "13811112222")
        days.stage.picture("authority-intake")

    case_id = days.take("会员卡余额被清零，投诉到市场监管局。", of_the_authority, key=5, way="书信")
    page = page_of(case_id)
    assert (page.channel, page.authority, page.authority_form) == (
        Channel.AUTHORITY,
        "区市场监管局",
        "书面答复，加盖公章",
    )
    assert clock_of(case_id, ClockKind.AUTHORITY).due_at == at(30, 18, month=11), "its own deadline (K6)"
    assert page.conditions == (Condition.AUTHORITY,)
    assert page.severity is Severity.GENERAL, "proposed, not raised by itself (K2)"
    (asked,) = [prompt for prompt in days.prompts() if prompt.key == f"complaints.major:{case_id}"]
    assert days.tab.act(asked, asked.actions[0])
    days.keep("保存")
    assert page_of(case_id).severity is Severity.MAJOR
    days.stage.picture("authority-case")
    assert "总经理" in _shown(days), "the card says who decides (K3)"
    _decide(days)
    assert days.dialog().problem, "the desk may not decide this"
    days.dialog().reject()
    days.come_in(MANAGER)
    days.open(case_id)
    _decide(days)
    assert page_of(case_id).liability is Liability.LIABLE


def _decide(days: Days) -> None:
    days.stage.press("定性", days.tab.case)
    days.stage.press("有责", days.dialog())
    days.write(days.dialog().why, "系统误清零")
    days.stage.press("定性", days.dialog())


def test_the_press_a_letter_and_a_paper_form_each_leave_their_mark(days: Days) -> None:
    days.come_in(CLERK)
    press = days.take(
        "记者询问泳池水质超标一事。", lambda dialog: days.write(dialog.who.name, "晚报 方女士"), key=6, way="短信"
    )
    assert page_of(press).conditions == (Condition.PRESS,)
    letter = days.take("来信反映健身房空调太冷。", lambda dialog: days.write(dialog.who.name, "郑"), key=3, way="书信")
    assert (page_of(letter).channel, page_of(letter).reply_way) == (Channel.LETTER, ReplyWay.LETTER)
    hurt = days.take("泳池台阶滑倒，说过会修。", partial(_hurt_again, days), way="当面")
    assert page_of(hurt).conditions == (Condition.INJURY, Condition.REPEATED)
    _paper_form(days)
    days.go(at(23, 10, 1, month=12))
    assert page_of(letter).conditions == (Condition.MONTH_OLD,), "not solved in a month (K2)"


def _hurt_again(days: Days, dialog: Any) -> None:  # noqa: ANN401 - the dialog's own parts
    days.stage.press("受理", dialog)
    assert dialog.problem, "who it is, and how they will be answered, is asked for (K4.2)"
    days.write(dialog.who.name, "赵女士")
    days.tick(dialog.injury)
    days.tick(dialog.repeated)


def _paper_form(days: Days) -> None:
    days.more("空白表", days.tab.cases._more_menu)
    days.stage.press("建议", days.dialog())
    days.keep("打印")
    (number,) = {number for (number,) in rows("SELECT number FROM blank_form ORDER BY id LIMIT 1")}
    spoilt = rows("SELECT number FROM blank_form ORDER BY id")[1][0]
    days.stage.scan(number)
    dialog = days.dialog()
    days.stage.picture("paper-form")
    assert dialog.channel.value() is Channel.PAPER_FORM
    assert dialog.kind.value() is Kind.SUGGESTION
    days.write(dialog.matter, "大厅加一个雨伞架。")
    days.write(dialog.who.name, "孟女士")
    days.stage.press("不需要答复", dialog.reply)
    days.keep("受理")
    case = page_of(days.tab.case_id)
    assert (case.kind, case.blank_number, case.declines_call_back) == (Kind.SUGGESTION, number, True)
    days.tab.open_case(None)
    days.stage.scan(number)
    days.stage.until(lambda: days.tab.case_id == case.id)
    assert days.stage.dialog() is None, "a form that was used leads to its case"
    days.more("作废纸质单", days.tab.cases._more_menu)
    days.stage.scan(spoilt)
    days.write(days.dialog().why, "打湿了")
    days.stage.picture("paper-form-void")
    days.keep("作废")
    assert queries.blank(2).state == "void"


def test_similar_cases_say_how_many_customers_about_what_since_when(days: Days) -> None:
    days.come_in(CLERK)
    lift = "3 号楼电梯又停了，老人上下楼不方便。"
    for place, name in enumerate(("吴敏", "林女士", "陶先生")):

        def who(dialog: Any, name: str = name, place: int = place) -> None:  # noqa: ANN401 - the dialog's own parts
            days.write(dialog.who.name, name)
            if place:
                days.stage.until(lambda: dialog.similar.count() > 0)
                dialog.similar.itemAt(0).widget().click()

        days.take(lift, who, way="当面")
    assert _similar(days, lift) == "同一事项：3/5 位客户 · 3 号楼电梯又停了 · 今天起"
    days.go(at(26, 9, 30, month=11))
    assert _similar(days, lift) == "同一事项：3/5 位客户 · 3 号楼电梯又停了 · 自周一起"
    days.go(at(30, 9, 30, month=11))
    assert _similar(days, lift) == "同一事项：3/5 位客户 · 3 号楼电梯又停了 · 自 11-23 起"


def _similar(days: Days, words: str) -> str:
    """What the intake says about cases like it; the intake is left again."""
    days.stage.key(Qt.Key.Key_F5)
    dialog = days.dialog()
    days.write(dialog.matter, words)
    days.stage.until(lambda: dialog.similar.count() > 0)
    days.stage.picture("similar")
    told = dialog.similar.itemAt(0).widget().text()
    days.stage.key(Qt.Key.Key_Escape)
    return str(told)


def test_k4_7_who_stays_unknown_or_wants_no_call_is_noted_and_closed(days: Days) -> None:
    days.come_in(CLERK)

    def unknown(dialog: Any) -> None:  # noqa: ANN401 - the dialog's own parts
        days.tick(dialog.who.anonymous)
        days.stage.picture("anonymous-intake")

    nameless = days.take("前台说话不耐烦。", unknown, way="不需要答复")
    declining = days.take("更衣柜打不开。", lambda dialog: days.write(dialog.who.name, "许先生"), way="不需要答复")
    assert (page_of(nameless).is_anonymous, page_of(declining).declines_call_back) == (True, True)
    days.come_in(CHIEF)
    for case_id in (nameless, declining):
        solved(days, case_id)
        days.bring(case_id)
        assert page_of(case_id).owed is None
        days.stage.press("免回访结案", days.tab.case)
        assert (page_of(case_id).state, page_of(case_id).ended_as) == (State.CLOSED, End.NO_CALL_BACK)
    days.stage.picture("closed-silent")


def _shown(days: Days) -> str:
    """Every word on the case's card."""
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in days.tab.case.findChildren(QLabel) if label.isVisible())
