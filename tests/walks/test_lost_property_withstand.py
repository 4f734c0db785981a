"""What lost property must withstand, on the real window: false claimants, a lock, a proxy, hostile copies, a wrong clock, SQL."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel.attachments import content
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.refs import Ref
from desk_app.lost_property import devices, queries
from desk_app.lost_property.rules import ClaimState, State
from desk_app.lost_property.tab.claim import IDENTITY, REFUSED, SIGNATURE
from desk_app.printing import queries as printing
from tests.lost_property.test_dialogs_camera import PlayedCamera, seen
from tests.walks import hands
from tests.walks.lost_property_days import CLERK, MANAGER, SUPERVISOR, LostDesk, lost_desk, paper

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LostDesk]:
    """Lost property in sight, and a camera on the desk."""
    camera = PlayedCamera(seen("#e8e8f0", 900, 560))
    monkeypatch.setattr(devices, "is_installed", lambda: True)
    monkeypatch.setattr(devices, "load", lambda: True)
    monkeypatch.setattr(devices, "camera_names", lambda: ("相机",))
    monkeypatch.setattr(devices, "open_camera", lambda _name: camera)
    with lost_desk(qapp, tmp_path, monkeypatch) as made:
        yield made


def test_d14_a_false_claimant_a_proxy_and_one_release(desk: LostDesk, tmp_path: Path) -> None:
    item_id = desk.handed_in()
    _two_false_claimants_lock_it(desk, item_id)
    _a_supervisor_goes_on_with_a_proxy(desk, item_id, tmp_path)
    _it_is_released_once(desk, item_id)
    _what_was_altered_or_deleted_is_named(desk)


def _answer(desk: LostDesk, *verdicts: Qt.Key) -> None:
    """Type what is said, Enter, then Alt with the verdict's number."""
    for verdict in verdicts:
        features = desk.tab.claim.features
        desk.write(features.said.edit, "不记得了")
        assert features.stored.text() == "" or not features.stored.isVisible(), "answers are hidden until one is given"
        desk.stage.key(Qt.Key.Key_Return)
        assert features.stored.isVisible()
        desk.stage.key(verdict, alt=True)


def _two_false_claimants_lock_it(desk: LostDesk, item_id: int) -> None:
    stage = desk.stage
    for _ in range(2):
        desk.tab.show_item(item_id)
        stage.key(Qt.Key.Key_F7)
        _answer(desk, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_1)  # a contradiction at a must-feature alone decides
        assert desk.tab.claim.step == REFUSED
        assert desk.is_said("未能匹配")
        for answer in ("刻有 ZY", "深蓝", "一根"):
            assert not desk.is_said(answer), "refused is told nothing more"
        stage.picture("refused")
    assert queries.item(item_id).locked_until == queries.claim(desk.tab.claim_id).changed_at + timedelta(hours=24)
    assert hands.prompts(stage, "lost_property.locked")


def _a_supervisor_goes_on_with_a_proxy(desk: LostDesk, item_id: int, folder: Path) -> None:
    stage = desk.stage
    desk.tab.show_item(item_id)
    stage.key(Qt.Key.Key_F7)
    stage.picture("locked")
    desk.approve(CLERK)
    assert desk.asked().problem, "not oneself"
    desk.approve(SUPERVISOR)
    _answer(desk, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2)  # two of three, nothing against the must-feature
    page = desk.tab.claim.identity
    assert desk.tab.claim.step == IDENTITY
    desk.write(page.name.edit, "钱多多")
    desk.write(page.last_four.edit, "118X")
    page.is_proxy.setFocus()
    hands.space(stage)
    desk.write(page.owner.edit, "赵志远")
    stage.key(Qt.Key.Key_F8)
    assert desk.is_said("请注明物主的委托凭据。")
    desk.write(page.authorisation.edit, "物主电话确认")
    pdf = folder / "scan.pdf"
    pdf.write_bytes(b"%PDF-1.7 scan")
    desk.choose_file(pdf)
    stage.press("证件影像……", page)
    assert desk.is_said("这是 PDF 文件")
    assert page.copy is None
    stage.press("相机", page)
    stage.until(desk.dialog.main.isEnabled)
    for _ in range(2):
        stage.key(Qt.Key.Key_Return)
    desk.gone()
    assert page.view.isVisible()
    stage.picture("proxy")
    stage.key(Qt.Key.Key_F8)
    assert desk.tab.claim.step == SIGNATURE
    ((kept,),) = rows("SELECT id FROM attachment")
    picture = Image.open(io.BytesIO(content(int(kept)) or b"")).convert("RGB")
    plain = Image.new("RGB", picture.size, (232, 232, 240))
    assert ImageChops.difference(picture, plain).getbbox() is not None, "G6: marked before it was stored"


def _it_is_released_once(desk: LostDesk, item_id: int) -> None:
    stage = desk.stage
    hands.signed(stage, desk.tab.claim.pad_)
    for _ in range(3):
        stage.key(Qt.Key.Key_F8)
    stage.key(Qt.Key.Key_F7)
    assert queries.item(item_id).state is State.RELEASED
    assert [row.holder.value for row in queries.custody(item_id)].count("owner") == 1
    ended = list(rows("SELECT id, state FROM claim WHERE item_id = ? ORDER BY id", item_id))
    assert [state for _id, state in ended] == ["refused", "refused", "signed"]
    assert [job.form for job in printing.jobs_of(Ref("claim", ended[-1][0]))] == ["claim_slip"]
    facts = paper(stage, "claim_slip", "paper-claim")
    assert "118X" in str(facts)
    assert queries.claim(ended[-1][0]).state is ClaimState.SIGNED


def _what_was_altered_or_deleted_is_named(desk: LostDesk) -> None:
    """Somebody with a database tool and no scruples: the check on the window names the claim, the stroke and the item."""
    stage = desk.stage
    gone = queries.item(desk.handed_in(title="白色雨伞")).number
    ((claim_id, strokes),) = rows("SELECT id, strokes FROM claim_paper")
    changed = re.sub(r"\d+", lambda point: str(int(point[0]) + 1), strokes, count=1)
    DATABASE.execute_sql("PRAGMA foreign_keys = OFF")
    for (name,) in rows(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('claim_paper', 'found_item')"
    ):
        DATABASE.execute_sql(f'DROP TRIGGER "{name}"')
    DATABASE.execute_sql("UPDATE claim_paper SET strokes = ?", (changed,))
    DATABASE.execute_sql("DELETE FROM found_item WHERE number = ?", (gone,))
    desk.change_person(MANAGER)
    page = stage.window.page
    assert page is not None
    page.show_tab("manage")
    data = page.tab_of("manage").show_page("data")  # type: ignore[attr-defined]
    stage.settle()
    stage.press("检查全部数据", data)
    stage.until(lambda: desk.is_said(queries.claim(claim_id).number))
    stage.picture("check-names")
    assert desk.is_said("签字笔画被改动")
    assert desk.is_said(gone), "the deleted item by its number"


def test_a_clock_set_back_across_the_deadline_moves_nothing(desk: LostDesk) -> None:
    stage = desk.stage
    item_id = desk.handed_in(found_at=stage.desk.now() - timedelta(days=16))
    assert hands.prompts(stage, "lost_property.transfer")
    due = queries.item(item_id).due_at
    stage.clock.set(stage.desk.now() - timedelta(days=3))
    stage.seat.ticker.wake()
    stage.settle()
    stage.picture("clock-back")
    assert queries.item(item_id).due_at == due
    assert queries.item(item_id).state is State.REGISTERED
    assert desk.tab.badge()[0] == 1, "business days never go back: it stays in the batch"
    desk.tab.show_item(item_id)
    stage.settle()
    assert "天" in desk.tab.item.state.text()
