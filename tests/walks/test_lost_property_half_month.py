"""Half a month later on the real window: the batch with one sheet, where it is now, police, disposal, finder, envelopes, month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.closing import queries as closing
from desk_app.kernel import journal
from desk_app.kernel.settings import change_setting
from desk_app.lost_property import queries
from desk_app.lost_property.rules import ADMINISTRATION, ADMINISTRATION_PHONE, RETURN_TO_FINDER, Filter, Holder, State
from desk_app.printing import queries as printing
from desk_app.staff import queries as staff
from tests.lost_property.test_rules_pictures import picture
from tests.walks import hands
from tests.walks.lost_property_days import (
    CLERK,
    COLLEAGUE,
    MANAGER,
    PIN,
    SUPERVISOR,
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
    _change_person(desk, MANAGER)
    desk.tab.show_item(item_id)
    stage.key(Qt.Key.Key_F7)
    assert desk.tab.claim_id is not None, "a manager acts for the administration"
    _change_person(desk, CLERK)


def _change_person(desk: LostDesk, number: str) -> None:
    stage = desk.stage
    stage.key(Qt.Key.Key_F12)
    stage.until(lambda: stage.window.is_locked)
    stage.press("换人登录", stage.window)
    stage.sign_in(number, PIN)
    stage.until(lambda: not stage.window.is_locked)
    desk.come()


def test_d9_other_ends_than_the_owner(desk: LostDesk, tmp_path: Path) -> None:
    _police_with_two_names(desk)
    _disposal_with_two_names(desk)
    _to_the_finder_where_the_site_does_so(desk)
    _the_envelopes_are_counted_apart(desk)
    _the_month_on_paper_and_as_a_spreadsheet(desk, tmp_path)
    _the_register_is_searched(desk)
    assert journal.verify() is None


def _police_with_two_names(desk: LostDesk) -> None:
    """A wrong PIN of the second person lets nothing through and says so."""
    stage = desk.stage
    knife = desk.handed_in(category="knife", title="折叠刀", features=())
    (prompt,) = hands.prompts(stage, "lost_property.police")
    assert "报警" in prompt.title
    stage.window.do_prompt(prompt, prompt.actions[0])
    police = desk.dialog
    stage.press("已交出", police)
    assert police.problem == "请填写警员或接警编号。", "said before a colleague is called"
    desk.write(police.reference.edit, "警号 033127")
    stage.press("已交出", police)
    desk.approve(COLLEAGUE, "1111")
    asks = desk.asked()
    assert asks.problem
    stage.picture("wrong-pin")
    assert queries.item(knife).state is State.REGISTERED
    desk.approve(COLLEAGUE)
    desk.gone()
    last = queries.custody(knife)[-1]
    assert (queries.item(knife).state, last.second, last.why) == (State.POLICE, COLLEAGUE, "警号 033127")


def _disposal_with_two_names(desk: LostDesk) -> None:
    stage = desk.stage
    scarf, cake = desk.handed_in(category="scarf", title=""), desk.handed_in(category="food", title="蛋糕", features=())
    for item_id in (scarf, cake):
        desk.tab.show_item(item_id)
        stage.settle()
        hands.from_menu(stage, desk.tab.item.more, "处置……")
        dispose = desk.dialog
        desk.write(dispose.why.edit, "已变质")
        stage.press("处置", dispose)
        if item_id == cake:
            desk.approve(COLLEAGUE)
        else:
            assert dispose.problem == "前台只处置易腐品和废弃物，其余移交行政部门。"
            stage.picture("not-disposable")
            stage.key(Qt.Key.Key_Escape)
        desk.gone()
    assert [queries.item(one).state for one in (scarf, cake)] == [State.REGISTERED, State.DISPOSED]
    assert queries.custody(cake)[-1].second == COLLEAGUE


def _to_the_finder_where_the_site_does_so(desk: LostDesk) -> None:
    stage = desk.stage
    item_id = desk.handed_in(title="蓝色雨伞")
    desk.tab.show_item(item_id)
    stage.settle()
    assert "退还拾获人……" not in [action.text() for action in desk.tab.item.menu.actions()], "not the rule of this site"
    _set(desk, RETURN_TO_FINDER, True)
    desk.tab.refresh()
    hands.from_menu(stage, desk.tab.item.more, "退还拾获人……")
    desk.approve(SUPERVISOR)
    assert queries.item(item_id).state is State.REGISTERED, "its time is not over"
    stage.picture("finder-not-due")
    late = desk.handed_in(title="白色雨伞", found_at=stage.desk.now() - timedelta(days=17))
    desk.tab.show_item(late)
    stage.settle()
    hands.from_menu(stage, desk.tab.item.more, "退还拾获人……")
    desk.approve(SUPERVISOR)
    assert queries.item(late).state is State.FINDER
    assert queries.custody(late)[-1].second == SUPERVISOR


def _the_envelopes_are_counted_apart(desk: LostDesk) -> None:
    stage = desk.stage
    stage.key(Qt.Key.Key_F5)
    intake = desk.dialog
    stage.type("钱包")
    for part, words in ((intake.place.line.edit, "泳池"), (intake.cash.edit, "88.5"), (intake.seal.edit, "S0300")):
        desk.write(part, words)
    stage.press("登记并打印标签", intake)
    desk.approve(COLLEAGUE)
    desk.gone()
    wallet = int(desk.tab.item_id)
    open_now = [thing.sentence for thing in closing.blockers(stage.desk.offers, stage.desk.today())]
    assert "封存贵重物品今日未清点" in open_now
    hands.from_menu(stage, desk.tab.register.more, "清点封存贵重物品")
    counts = desk.dialog
    assert not counts.main.isEnabled(), "each is looked at"
    stage.press("在，封条完好", counts)
    assert counts.seen("there") == (wallet,)
    stage.picture("envelopes")
    stage.press("第二人确认", counts)
    desk.approve(COLLEAGUE)
    desk.gone()
    counted = queries.last_envelope_count()
    assert counted is not None
    assert counted[1:] == (CLERK, COLLEAGUE)
    open_now = [thing.sentence for thing in closing.blockers(stage.desk.offers, stage.desk.today())]
    assert "封存贵重物品今日未清点" not in open_now


def _the_month_on_paper_and_as_a_spreadsheet(desk: LostDesk, folder: Path) -> None:
    stage = desk.stage
    stage.press("打印登记表", desk.tab.register)
    month = desk.dialog
    stage.picture("month")
    sheet = folder / "register.xlsx"
    desk.choose_file(sheet)
    stage.press("存为电子表格……", month)
    stage.until(sheet.exists)
    book = openpyxl.load_workbook(sheet)
    cells = [str(cell) for line in book.worksheets[0].iter_rows(values_only=True) for cell in line if cell is not None]
    assert {"蛋糕", "折叠刀"} <= set(cells)
    stage.press("打印登记表", month)
    stage.until(lambda: stage.dialog() not in {None, month})
    stage.picture("month-proof")
    stage.key(Qt.Key.Key_Return)  # looked at before it is printed (G7)
    desk.gone()
    facts = paper(stage, "found_register", "paper-register")
    assert "折叠刀" in str(facts)
    figures = {tile.accessibleName() for tile in desk.tab.middle.overview.tiles}
    assert figures


def _the_register_is_searched(desk: LostDesk) -> None:
    """Chinese, pinyin initials, number, phone; and the rarer lists."""
    stage = desk.stage
    knife = next(row for row in queries.register(Filter.ALL, stage.desk.now()) if row.title == "折叠刀")
    search = desk.tab.register.search
    for words in ("折叠刀", "zdd", knife.number):
        search.edit.clear()
        desk.write(search.edit, words)
        stage.until(lambda: [row.id for row in desk.tab.register.list.paged.rows] == [knife.id])
    stage.picture("searched")
    search.edit.clear()
    stage.settle()
    hands.from_menu(stage, desk.tab.register.more, "显示：全部")
    assert desk.tab.register.shown is Filter.ALL
