"""A claim on the real window: asked, identified, signed before the customer's eyes, printed; and two people for one item."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import ClaimState, Feature, ItemDraft, State
from desk_app.lost_property.tab import LostPropertyTab
from desk_app.lost_property.tab.claim import DONE, IDENTITY, SIGNATURE
from desk_app.printing import queries as printing
from desk_app.shop.windows import CustomerDisplay
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

ANSWERS = ("刻着 ZY", "深蓝", "一根")


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The window on an empty morning, somebody signed in, lost property in sight."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    tab_in(made)
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def tab_in(stage: Stage) -> LostPropertyTab:
    """Lost property, in sight."""
    page = stage.window.page
    assert page is not None
    page.show_tab("lost_property")
    stage.settle()
    assert isinstance(page.tab, LostPropertyTab)
    return page.tab


def handed_in(stage: Stage) -> int:
    """An umbrella with three hidden features."""
    draft = ItemDraft(
        "folding_umbrella",
        stage.desk.now() - timedelta(hours=2),
        "大堂",
        title="黑色折叠伞",
        colour="black",
        storage="B 架 3 层",
        features=(
            Feature("伞柄上有什么", "刻有 ZY", is_must=True),
            Feature("伞套颜色", "深蓝"),
            Feature("断骨", "一根"),
        ),
    )
    return stage.desk.do(service.register, draft)


def asked(stage: Stage, tab: LostPropertyTab) -> None:
    """Step 1 by keyboard: type, Enter, Alt+1."""
    for words in ANSWERS:
        tab.claim.features.said.setFocus()
        stage.type(words)
        stage.key(Qt.Key.Key_Return)
        stage.key(Qt.Key.Key_1, alt=True)
    assert tab.claim.step == IDENTITY


def identified(stage: Stage, tab: LostPropertyTab, name: str, signs: str) -> None:
    """Step 2: name, last four, F8."""
    tab.claim.identity.name.setFocus()
    stage.type(name)
    tab.claim.identity.last_four.setFocus()
    stage.type(signs)
    stage.key(Qt.Key.Key_F8)
    assert tab.claim.step == SIGNATURE


def written(stage: Stage, tab: LostPropertyTab) -> None:
    """Step 3 with the mouse: two real strokes."""
    pad = tab.claim.pad_
    for top, bottom in ((0.25, 0.3), (0.3, 0.7)):
        box: QRect = pad.rect()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(box.width() // 4, int(box.height() * top)))
        for step in range(1, 20):
            across = box.width() // 4 + box.width() * step // 40
            down = int(box.height() * (top + (bottom - top) * step / 20))
            QTest.mouseMove(pad, QPoint(across, down))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(box.width() * 3 // 4, int(box.height() * bottom)))
    stage.settle()


def approved(stage: Stage, number: str, pin: str) -> None:
    """A second person says yes over whatever asks for it."""
    (asks,) = (top for top in stage.app.topLevelWidgets() if isinstance(top, ApprovalDialog) and top.isVisible())
    for field, text in ((asks.number.edit, number), (asks.pin.edit, pin)):
        field.setFocus()
        for letter in text:
            stage.clock.advance(timedelta(milliseconds=150))  # a person, not a scanner
            QTest.keyClicks(field, letter)
    QTest.qWait(60)
    QTest.keyClick(asks.pin.edit, Qt.Key.Key_Return)
    stage.settle()


def test_l2_from_the_question_to_the_slip_with_the_ink_on_the_customers_screen(stage: Stage) -> None:
    tab = tab_in(stage)
    item_id = handed_in(stage)
    tab.show_item(item_id)
    stage.picture("1-item")
    stage.key(Qt.Key.Key_F7)
    stage.picture("2-asking")
    asked(stage, tab)
    stage.window.page.tab_of("shop").display.toggle()  # type: ignore[union-attr]  # a screen for the customer
    stage.settle()
    display = next(top for top in stage.app.topLevelWidgets() if isinstance(top, CustomerDisplay))
    stage.window.activateWindow()
    stage.picture("3-identity")
    assert not display.signed.isVisible()
    identified(stage, tab, "赵志远", "3021")
    assert display.signed.isVisible()
    assert "黑色折叠伞" in display.signed.accessibleName()
    for personal in ("赵", "3021"):
        assert personal not in display.signed.accessibleName()
    assert not tab.claim.next.isEnabled(), "an empty box is no signature"
    written(stage, tab)
    assert display.signed.ink.strokes == tab.claim.pad_.strokes
    assert tab.claim.pad_.is_signed
    stage.picture("4-signed")
    display.grab().save(str(stage.pictures / "4-customer.png"))
    stage.window.resize(1920, 1080)
    stage.picture("4-signed-large")
    assert tab.claim.pad_.is_signed, "the ink survives another size"
    stage.window.resize(1366, 768)
    stage.key(Qt.Key.Key_F8)
    assert tab.claim.step == DONE
    stage.picture("5-done")
    assert not display.signed.isVisible()
    assert display.signed.ink.strokes == ()
    assert queries.item(item_id).state is State.RELEASED
    claim_id = tab.claim_id
    assert claim_id is not None
    assert [job.form for job in printing.jobs_of(Ref("claim", claim_id))] == ["claim_slip"]


def test_g2_another_tab_or_the_lock_takes_the_ink_from_the_customers_screen(stage: Stage) -> None:
    tab = tab_in(stage)
    tab.show_item(handed_in(stage))
    stage.key(Qt.Key.Key_F7)
    asked(stage, tab)
    identified(stage, tab, "赵志远", "3021")
    written(stage, tab)
    signing = stage.seat.signing
    assert signing.pad is tab.claim.pad_
    stage.window.page.show_tab("reception")  # type: ignore[union-attr]
    stage.settle()
    assert signing.pad is None
    tab_in(stage)
    assert signing.pad is tab.claim.pad_
    stage.window.lock()
    stage.settle()
    assert signing.pad is None


def test_a_second_person_claims_and_a_supervisor_decides(stage: Stage) -> None:
    tab = tab_in(stage)
    item_id = handed_in(stage)
    tab.show_item(item_id)
    stage.key(Qt.Key.Key_F7)
    first = tab.claim_id
    asked(stage, tab)
    identified(stage, tab, "赵志远", "3021")
    stage.press("另有人认领")
    second = tab.claim_id
    assert second not in {None, first}
    assert queries.item(item_id).state is State.DISPUTED
    asked(stage, tab)
    identified(stage, tab, "钱多多", "1188")
    stage.picture("6-disputed")
    stage.press("认领人 1：赵志远")
    assert tab.claim_id == first
    written(stage, tab)
    stage.key(Qt.Key.Key_F8)
    assert queries.item(item_id).state is State.DISPUTED, "nobody gets it before it is decided"
    stage.press("裁定给此人")
    dialog = stage.dialog()
    assert dialog is not None
    stage.type("有购买凭证")
    stage.picture("7-reason")
    stage.key(Qt.Key.Key_Return)
    approved(stage, "1008", "2468")
    stage.until(lambda: stage.dialog() is None)
    assert second is not None
    assert queries.claim(second).state is ClaimState.WITHDRAWN
    assert queries.item(item_id).state is State.CLAIM_PENDING
    stage.picture("8-decided")
