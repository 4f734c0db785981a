"""What a manager sets in the window holds from that moment: no restart, no other tab's leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.calls import queries as calls
from desk_app.calls import service as telephone
from desk_app.calls.rules import MAX_RINGS, CallDraft, Outcome
from desk_app.cash.rules import FLOAT_AMOUNT
from desk_app.followup import queries as followup
from desk_app.followup.rules import ANSWER_UP_DAYS, LADDER
from desk_app.kernel import texts
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.reception import queries
from desk_app.reception import service as visits
from desk_app.reception.rules import HAND_OVER_SECONDS, REFILL_MINUTES, Draft
from desk_app.shop import queries as shop_queries
from desk_app.shop import service as shop
from desk_app.shop.rules import DISCOUNT_DESK, Discount
from desk_app.staff import queries as staff
from desk_app.staff.rules import IDLE_LOCK_MINUTES
from desk_app.stock import service as stock
from desk_app.stock.rules import ProductDraft
from tests.walks import day_close
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The manager sits at a desk where two wait, the first of them with tea."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1001", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_three_settings_changed_in_the_window_hold_at_once(stage: Stage) -> None:
    lane = queries.lanes()[0].id
    guest, _other = (stage.desk.do(visits.take, Draft(lane, name=name), print_ticket=False) for name in ("张", "李"))
    _change(stage, IDLE_LOCK_MINUTES.key, "60")  # this manager comes and goes
    _change(stage, HAND_OVER_SECONDS.key, "600")
    stage.later(seconds=190)
    assert not _due(stage, "hand_over"), "R2: nobody is handed over before the ten minutes of this site"
    _change(stage, HAND_OVER_SECONDS.key, "120")
    assert _due(stage, "hand_over"), "R2: after two minutes it is time, now"

    _change(stage, HAND_OVER_SECONDS.key, "3600")  # what presses more would stand before the pot
    _change(stage, REFILL_MINUTES.key, "30")
    stage.desk.do(visits.serve_tea, guest.visit_id)
    stage.later(minutes=12)
    assert not stage.window.is_locked
    assert not _due(stage, f"tea:{guest.visit_id}"), "T2: the site pours every half hour"
    _change(stage, REFILL_MINUTES.key, "5")
    assert _due(stage, f"tea:{guest.visit_id}"), "T2: five minutes are over"

    _change(stage, IDLE_LOCK_MINUTES.key, "2")
    stage.later(minutes=3)
    assert stage.window.is_locked, "G2: two minutes without anybody lock the screen"


def test_the_discount_limit_holds_for_the_next_line(stage: Stage) -> None:
    clerk = staff.staff_by_number("1027")
    assert clerk is not None
    draft = ProductDraft("Balls", Money(5800), is_stocked=False, tax=Rate(1300))
    product = stage.desk.do(stock.add_product, draft)
    sale_id = stage.desk.do(shop.add_product, product).sale_id
    (line,) = shop_queries.sale(sale_id).live
    given = (line.id, Discount(Rate(1000)), "dented")
    with pytest.raises(Refusal, match="needs_approval"):
        stage.desk.act(shop.discount_line, given, operator=clerk.operator)
    _change(stage, DISCOUNT_DESK.key, "10")
    stage.desk.act(shop.discount_line, given, operator=clerk.operator)
    assert shop_queries.sale(sale_id).row.total == Money(5220)
    _change(stage, DISCOUNT_DESK.key, "0")
    with pytest.raises(Refusal, match="needs_approval"):
        stage.desk.act(shop.discount_line, given, operator=clerk.operator)


def test_float_rings_and_the_ladder_show_on_their_pages_at_once(stage: Stage) -> None:
    day_close.open_till(stage)
    assert "¥500.00" in _words(stage)
    _change(stage, FLOAT_AMOUNT.key, "320", kept="32000")
    stage.key(Qt.Key.Key_7, ctrl=True)
    stage.settle()
    assert "¥320.00" in _words(stage), "what stays in the drawer tonight"

    _change(stage, MAX_RINGS.key, "1")
    stage.key(Qt.Key.Key_T, ctrl=True)
    stage.key(Qt.Key.Key_F5)
    stage.key(Qt.Key.Key_T, ctrl=True)
    call = calls.live(stage.desk.number)[0]
    assert call.is_late, "C1: this site lets it ring once"

    _change(stage, ANSWER_UP_DAYS.key, "1")
    _change(stage, LADDER.key, "Duty manager, Director", kept="Duty manager, Director")
    tab = stage.window.page.tab_of("calls")  # type: ignore[union-attr]
    stage.desk.do(telephone.finish, call.id, CallDraft("13812341234", "Li", subject="noise"), Outcome.SOLVED)
    stage.key(Qt.Key.Key_3, ctrl=True)
    assert tab.open_ref(Ref("call", call.id))
    stage.settle()
    stage.press("Report up", tab)
    dialog = stage.dialog()
    assert dialog is not None
    assert dialog.windowTitle() == "Report up to Duty manager"
    stage.type("again and again")
    stage.press("Report up")
    stage.until(lambda: stage.dialog() is None)
    (report,) = followup.open_reports()
    assert report.whom == "Duty manager"
    assert report.due_at is not None
    assert (report.due_at - stage.desk.now()).days < 2, "K9: this site answers on the next working day"


def _words(stage: Stage) -> str:
    parts = stage.window.findChildren(QLabel)
    return "\n".join(part.text() for part in parts if part.isVisible())


def _due(stage: Stage, what: str) -> list[str]:
    """The prompts of a kind that the rail shows as due."""
    page = stage.window.page
    assert page is not None
    stage.settle()
    page.keeper.read()
    return [prompt.key for prompt in page.keeper.prompts if what in prompt.key and prompt.due_at <= stage.desk.now()]


def _change(stage: Stage, key: str, value: str, *, kept: str = "") -> None:
    """Ctrl+9, the setting's line, the number typed, Enter."""
    page = stage.window.page
    assert page is not None
    stage.key(Qt.Key.Key_9, ctrl=True)
    settings = page.tab_of("manage").show_page("settings")  # type: ignore[attr-defined]
    line = settings.show_setting(key)
    stage.settle()
    field = line.editor.focusProxy() or line.editor
    field.setFocus()
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type(value)
    stage.key(Qt.Key.Key_Return)
    assert str(stage.desk.settings.get(line.row.setting)) == (kept or value)
