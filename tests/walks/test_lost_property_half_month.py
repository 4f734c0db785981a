"""Half a month later on the real window: the batch with one sheet, where it is now, who may release it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import journal
from desk_app.kernel.settings import change_setting
from desk_app.lost_property import queries
from desk_app.lost_property.rules import ADMINISTRATION, ADMINISTRATION_PHONE, Holder, State
from desk_app.printing import queries as printing
from desk_app.staff import queries as staff
from tests.lost_property.test_rules_pictures import picture
from tests.walks import hands
from tests.walks.lost_property_days import (
    CLERK,
    COLLEAGUE,
    MANAGER,
    LostDesk,
    lost_desk,
    paper,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LostDesk]:
    """Lost property in sight; the administration is named in the settings."""
    with lost_desk(qapp, tmp_path, monkeypatch) as made:
        for setting, value in ((ADMINISTRATION, "行政部 302 室"), (ADMINISTRATION_PHONE, "6130")):
            _set(made, setting, value)
        yield made


def _set(desk: LostDesk, setting: object, value: object) -> None:
    row = staff.staff_by_number(MANAGER)
    assert row is not None
    desk.stage.desk.act(change_setting, (setting, value), operator=row.operator)
    desk.stage.settle()


def test_l3_after_half_a_month_everything_has_its_custodian(desk: LostDesk, tmp_path: Path) -> None:
    due = _what_is_due(desk, tmp_path)
    _one_sheet_for_the_batch(desk, due)
    _where_is_it_now_and_only_the_custodian_releases(desk, due[0])
    assert journal.verify() is None


def _what_is_due(desk: LostDesk, folder: Path) -> tuple[int, int]:
    """An umbrella with a photo and a sealed wallet, found fifteen days ago and registered now by keyboard."""
    stage = desk.stage
    photo = folder / "umbrella.jpg"
    photo.write_bytes(picture(800, 600))
    made = []
    for words, seal in (("折叠伞", ""), ("钱包", "S0231")):
        stage.key(Qt.Key.Key_F5)
        intake = desk.dialog
        stage.type(words)
        desk.write(intake.place.line.edit, "大堂")
        intake.when.edit.selectAll()
        desk.write(intake.when.edit, "11-05 10:00")
        if seal:
            desk.write(intake.cash.edit, "520")
            desk.write(intake.seal.edit, seal)
        else:
            desk.choose_file(photo)
            hands.from_menu(stage, intake.photo.take, "选择文件……")
        stage.press("登记并打印标签", intake)
        if seal:
            desk.approve(COLLEAGUE)
        desk.gone()
        made.append(int(desk.tab.item_id))
    desk.tab.show_item(None)
    (prompt,) = hands.prompts(stage, "lost_property.transfer")
    assert prompt.title == "2 件物品待移交行政"
    assert desk.tab.badge() == (2, False), "due by the close of the fifteenth day"
    return made[0], made[1]


def _one_sheet_for_the_batch(desk: LostDesk, due: tuple[int, int]) -> None:
    stage = desk.stage
    (prompt,) = hands.prompts(stage, "lost_property.transfer")
    stage.window.do_prompt(prompt, prompt.actions[0])
    batch = desk.dialog
    assert batch.chosen() == due
    stage.press("移交并打印移交单", batch)
    assert batch.problem == "请填写行政部门接收人。"
    desk.write(batch.taker.edit, "2201 王芳")
    stage.press("移交并打印移交单", batch)
    assert batch.problem == "请在框内签名；一个点或短线不算签名。"
    hands.signed(stage, batch.given)
    stage.press("移交并打印移交单", batch)
    assert batch.problem, "both sign"
    hands.signed(stage, batch.taken)
    stage.picture("transfer")
    stage.press("移交并打印移交单", batch)
    desk.gone()
    for item_id in due:
        assert queries.item(item_id).holder is Holder.ADMINISTRATION
        assert queries.item(item_id).state is State.AT_ADMINISTRATION, "custody moves; nothing is disposed of (D8)"
    assert not hands.prompts(stage, "lost_property.transfer")
    facts = paper(stage, "transfer_slip", "paper-transfer")
    assert "S0231" in str(facts), "the seal"
    assert str(facts).count("Strokes(") == 2, "both signatures"


def _where_is_it_now_and_only_the_custodian_releases(desk: LostDesk, item_id: int) -> None:
    stage = desk.stage
    desk.tab.show_item(item_id)
    stage.settle()
    stage.picture("at-administration")
    stage.key(Qt.Key.Key_F7)
    assert desk.tab.claim_id is None
    assert desk.is_said("只有现保管方可以交还")
    stage.press("去向单", desk.tab.item)
    assert "where_is_it" in [job.form for job in printing.jobs_of(queries.item(item_id).ref)]
    facts = paper(stage, "where_is_it", "paper-where")
    assert "6130" in str(facts)
    assert "302" in str(facts)
    desk.change_person(MANAGER)
    desk.tab.show_item(item_id)
    stage.key(Qt.Key.Key_F7)
    assert desk.tab.claim_id is not None, "a manager acts for the administration"
    desk.change_person(CLERK)
