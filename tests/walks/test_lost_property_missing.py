"""Something is missed: taken at the desk and out of a call, matched both ways with reasons, the owner told; left behind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desk_app.kernel import journal
from desk_app.kernel.links import linked
from desk_app.kernel.refs import Ref
from desk_app.lost_property import queries
from desk_app.lost_property.rules import Channel
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.reception.rules import Draft
from tests.walks import hands
from tests.walks.lost_property_days import LostDesk, lost_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LostDesk]:
    """Lost property in sight."""
    with lost_desk(qapp, tmp_path, monkeypatch) as made:
        yield made


def test_what_is_missed_and_what_was_left_behind(desk: LostDesk) -> None:
    report_id = _reported_at_the_desk(desk)
    item_id = _what_is_handed_in_is_compared_at_once(desk, report_id)
    _the_owner_is_told_in_one_step(desk, report_id, item_id)
    _the_promise_shows_before_it_is_due(desk)
    _reported_out_of_a_call(desk)
    _left_behind_at_a_visit(desk)
    assert journal.verify() is None


def _words(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def _reported_at_the_desk(desk: LostDesk) -> int:
    """F6: what, where, when, contact; nothing fits yet."""
    stage = desk.stage
    early = desk.handed_in(found_at=stage.desk.now() - timedelta(days=3), place="大堂")
    stage.key(Qt.Key.Key_F6)
    missing = desk.dialog
    stage.type("黑色折叠伞")
    hands.picked(stage, missing.colour, "黑", "black")
    desk.write(missing.place.line.edit, "大堂沙发")
    stage.picture("missing-typed")
    stage.key(Qt.Key.Key_Return)
    assert missing.problem == "请填写姓名和电话，以便回音。"
    hands.tab_to(stage, missing.name.edit)
    stage.type("赵志远")
    hands.tab_to(stage, missing.phone)
    stage.type("13900017788")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    row = queries.report(desk.tab.report_id)
    assert (row.category, row.name, row.channel) == ("folding_umbrella", "赵志远", Channel.VISITOR)
    zone = stage.desk.zone()
    assert f"{row.promised_at.astimezone(zone):%m-%d}" == "11-23", "its own promise clock: three days"
    panel = desk.tab.report
    assert "139****7788" in panel.facts.text(), "G2"
    assert panel.matches.isHidden(), "found more than a day before it was lost"
    assert panel.nothing.isVisible()
    assert queries.item(early).place == "大堂"
    stage.picture("missing-nothing-yet")
    return row.id


def _what_is_handed_in_is_compared_at_once(desk: LostDesk, report_id: int) -> int:
    stage = desk.stage
    for place in range(6):
        desk.handed_in(title=f"折叠伞 {place}", place=f"泳池 {place}", colour="red", found_at=stage.desk.now())
    stage.key(Qt.Key.Key_F5)
    stage.type("黑色折叠伞")
    hands.picked(stage, desk.dialog.colour, "黑", "black")
    desk.write(desk.dialog.place.line.edit, "大堂")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    item_id = int(desk.tab.item_id)
    cards = desk.tab.item.matches
    assert cards.isVisible(), "the other way round: who may miss it"
    (words,) = [words for words in _words(cards.cards[0]) if "分" in words]
    assert "同类" in words
    assert "同色" in words
    assert "同地点" in words
    stage.picture("found-may-be-missed-by")
    desk.tab.show_report(report_id)
    stage.settle()
    assert len(desk.tab.report.matches.cards) == 5, "at most five"
    stage.picture("missing-matches")
    assert queries.item(item_id).is_held, "never released automatically"
    return item_id


def _the_owner_is_told_in_one_step(desk: LostDesk, report_id: int, item_id: int) -> None:
    stage = desk.stage
    first = desk.tab.report.matches
    assert first.buttons[0].text() == "已告知物主"
    first.buttons[0].setFocus()
    hands.space(stage)
    row = queries.report(report_id)
    assert (row.told_at is not None, row.item_id) == (True, item_id)
    assert row.closed_at is None, "it is closed by the claim, not by telling"
    assert stage.app.focusWidget() is first.buttons[0], "the focus stays, nothing scrolls away"
    assert "物主" in next(words for words in _words(first.cards[0]) if "11-20" in words and "告知" in words)
    stage.picture("missing-told")
    stage.press("查看", first.cards[0])
    assert desk.tab.item_id == item_id
    stage.press("查看", desk.tab.item.matches.cards[0])
    assert desk.tab.report_id == report_id


def _the_promise_shows_before_it_is_due(desk: LostDesk) -> None:
    stage = desk.stage
    stage.key(Qt.Key.Key_F6)
    stage.type("雨伞")
    for part, words in ((desk.dialog.name, "钱多多"), (desk.dialog.phone, "13811110003")):
        hands.tab_to(stage, part)
        stage.type(words)
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    report_id = int(desk.tab.report_id)
    desk.tab.show_item(None)
    promised = queries.report(report_id).promised_at
    stage.clock.set(promised - timedelta(minutes=30))
    (prompt,) = (
        one for one in hands.prompts(stage, "lost_property.report") if one.ref == Ref("lost_report", report_id)
    )
    assert "钱多多" in prompt.title
    page = stage.window.page
    assert page is not None
    stage.window.do_prompt(prompt, prompt.actions[0])
    stage.settle()
    assert desk.tab.report_id == report_id
    stage.press("已告知：暂无消息", desk.tab.report)
    assert queries.report(report_id).promised_at > promised, "told: the promise goes on"


def _reported_out_of_a_call(desk: LostDesk) -> None:
    stage = desk.stage
    stage.key(Qt.Key.Key_T, ctrl=True)
    stage.key(Qt.Key.Key_T, ctrl=True)
    stage.type("13655557777")
    stage.key(Qt.Key.Key_Return)
    form = stage.window.page.tab_of("calls").live.form  # type: ignore[union-attr]
    desk.write(form.name.edit, "孙先生")
    desk.write(form.subject.edit, "手机")
    stage.press("报失", stage.window.page.tab_of("calls"))  # type: ignore[union-attr]
    missing = desk.dialog
    assert (missing.name.text(), missing.phone.value(), missing.category.code()) == ("孙", "13655557777", "phone")
    assert missing.channel.value() is Channel.PHONE
    stage.picture("missing-from-call")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    row = queries.report(desk.tab.report_id)
    assert row.channel is Channel.PHONE
    (tie,) = [ref for ref, _why in linked(Ref("lost_report", row.id)) if ref.kind == "call"]
    assert desk.tab.report.ties.links[0].text().startswith("来电：")
    stage.picture("missing-of-call")
    desk.tab.report.ties.links[0].setFocus()
    hands.space(stage)
    page = stage.window.page
    assert page is not None
    assert page.tab is page.tab_of("calls"), "back on the line, which stayed open"
    assert page.tab.ref == tie  # type: ignore[union-attr]
    stage.key(Qt.Key.Key_F8)


def _left_behind_at_a_visit(desk: LostDesk) -> None:
    """R8: noted when the visitor is seen off, taken over in one step, tied to the visit."""
    stage = desk.stage
    visit = stage.desk.do(visits.take, Draft(reception.lanes()[0].id, name="陈立"), print_ticket=False)
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.key(Qt.Key.Key_F5)
    stage.press("接待", stage.window.page.tab)  # type: ignore[union-attr]
    stage.key(Qt.Key.Key_F8)
    off = desk.dialog
    stage.key(Qt.Key.Key_1, alt=True)
    desk.write(off.left_behind.edit, "蓝色围巾")
    stage.picture("left-behind")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    desk.come()
    note = desk.tab.register.notes[0]
    assert note.isVisible()
    stage.picture("left-behind-note")
    stage.press("登记", note)
    assert desk.dialog.category.code() == "scarf"
    desk.write(desk.dialog.place.line.edit, "接待厅")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    item_id = int(desk.tab.item_id)
    assert Ref("visit", visit.visit_id) in [
        ref for ref, why in linked(Ref("found_item", item_id)) if why == "left_behind"
    ]
    assert not desk.tab.register.notes[0].isVisible(), "taken over once"
    assert "陈立" in desk.tab.item.ties.links[0].text()
    stage.picture("left-behind-item")
