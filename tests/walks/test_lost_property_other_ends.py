"""Other ends than the owner on the real window: police, disposal, finder; the envelopes counted; month, paper and search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.cash import service as cash
from desk_app.closing import queries as closing
from desk_app.kernel import journal
from desk_app.kernel.prompts import Tone
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import change_setting
from desk_app.lost_property import queries
from desk_app.lost_property.rules import RETURN_TO_FINDER, Filter, State
from desk_app.staff import queries as staff
from desk_app.staff import service
from desk_app.staff.queries import check_pin
from tests.cash.site import FLOAT, opened
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
    """Lost property in sight."""
    with lost_desk(qapp, tmp_path, monkeypatch) as made:
        yield made


def _set(desk: LostDesk, setting: object, value: object) -> None:
    row = staff.staff_by_number(MANAGER)
    assert row is not None
    desk.stage.desk.act(change_setting, (setting, value), operator=row.operator)
    desk.stage.settle()


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
    _and_again_with_the_next_shift(desk)


def _and_again_with_the_next_shift(desk: LostDesk) -> None:
    """D15: the drawer changes hands, and the rail asks for the envelopes; one is missing, and that is said."""
    stage = desk.stage
    session_id = opened(stage.desk)
    stage.later(seconds=5)
    colleague = stage.desk.do(service.approve, check_pin(COLLEAGUE, PIN, stage.desk.now()), Role.DESK)
    stage.desk.do(cash.hand_over, session_id, FLOAT, colleague.approved(stage.desk.now()))
    (prompt,) = hands.prompts(stage, "lost_property.envelopes")
    assert prompt.title == "1 个封存袋：与接班人一起清点"
    stage.window.do_prompt(prompt, prompt.actions[0])
    stage.press("缺失", desk.dialog)
    stage.press("第二人确认", desk.dialog)
    desk.approve(COLLEAGUE)
    desk.gone()
    assert desk.is_said("缺 1 个封袋，请立即报告主管")
    stage.picture("envelope-missing")
    stage.later(seconds=1)
    (prompt,) = hands.prompts(stage, "lost_property.envelopes")
    assert prompt.title == "1 个封存袋缺失或破损：请主管处理", "it stays in sight until a count finds it"
    assert prompt.tone is Tone.LATE


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
    gloves = desk.handed_in(category="gloves", title="皮手套", finder_name="周敏", finder_phone="13700008888")
    wanted = {"折叠刀": knife.id, "zdd": knife.id, knife.number: knife.id, "13700008888": gloves, "pst": gloves}
    for words, item_id in wanted.items():
        search.edit.clear()
        desk.write(search.edit, words)
        stage.until(lambda item_id=item_id: [row.id for row in desk.tab.register.list.paged.rows] == [item_id])
    stage.picture("searched")
    search.edit.clear()
    stage.settle()
    hands.from_menu(stage, desk.tab.register.more, "显示：全部")
    assert desk.tab.register.shown is Filter.ALL
