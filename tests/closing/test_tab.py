"""The tab from the float to the seal as a person walks it, and that nothing of an unsealed till is asked or kept (M2)."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, SessionState, Tender
from desk_app.closing import prompts, queries, service
from desk_app.closing.rules import Blocker
from desk_app.closing.tab import ClosingTab
from desk_app.kernel.money import Money
from desk_app.kernel.offers import Offers
from desk_app.kernel.refs import Ref
from desk_app.widgets.theme import ColourMode, Theme
from tests.closing.counter import CHIEF, FINANCE, Counter, notes, press

if TYPE_CHECKING:
    pass


def said(tab: ClosingTab) -> list[str]:
    """The lines at the left."""
    return [row.accessibleName() for row in tab.todo.rows]


def type_count(tab: ClosingTab, *pieces: int) -> None:
    """Digits and Enter, from the first denomination on."""
    tab.count.cash.start()
    for number in pieces:
        edit = tab.focusWidget()
        assert edit is not None
        QTest.keyClicks(edit, str(number))
        QTest.keyClick(edit, Qt.Key.Key_Return)


def test_m1_a_day_is_walked_with_keys_from_the_float_to_the_seal(
    tab: ClosingTab, counter: Counter, asked: list[str]
) -> None:
    assert tab.middle.currentWidget() is tab.opening
    tab.opening.cash.start()
    for number in (5, 0, 0, 0, 0, 0, 0, 0):
        edit = tab.focusWidget()
        assert edit is not None
        QTest.keyClicks(edit, str(number))
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert tab.focusWidget() is tab.opening.open
    press(tab, "finish")
    assert tab.row is not None
    assert (tab.row.state, tab.row.float_amount) == (SessionState.OPEN, 500_00)
    counter.sell(120_00)
    counter.sell(88_00, Tender.WECHAT, "4200001")
    tab.refresh()
    press(tab, "finish")
    assert asked == ["End the till and count?"]
    type_count(tab, 6, 0, 1, 0, 0, 0, 0, 0)
    assert tab.focusWidget() is tab.count.others[Tender.CARD].edit
    tab.count.others[Tender.WECHAT].set_value(Money(88_00))
    press(tab, "finish")
    assert asked[-1] == "Seal this count?"
    assert tab.middle.currentWidget() is tab.result
    assert tab.result.keep.pieces == notes(500_00)
    press(tab, "finish")
    assert tab.middle.currentWidget() is tab.done_
    assert queries.is_sealed(counter.desk.today())
    assert tab.done_.pack.isEnabled()
    assert tab.after.texts()[3].startswith("\u2713")


def off_by_36(counter: Counter) -> int:
    """A sale paid in cash was entered as WeChat."""
    session_id = counter.opened()
    counter.sell(36_00, Tender.WECHAT, "4200124")
    counter.sealed(session_id, 536_00)
    return session_id


def test_m2_a_difference_names_its_likely_receipt_and_holds_the_z_up(tab: ClosingTab, counter: Counter) -> None:
    session_id = off_by_36(counter)
    tab.refresh()
    assert not tab.result.close_.isEnabled()
    assert "40 261123 01 0001" in tab.result.causes[0]
    assert set(tab.result.table.buttons) == {Tender.CASH, Tender.WECHAT}
    for tender in (Tender.CASH, Tender.WECHAT):
        counter.do(cash_service.explain, session_id, tender, "误选微信", counter.approval())
    tab.refresh()
    assert tab.result.close_.isEnabled()
    assert tab.result.table.buttons == {}


def test_m1_what_is_open_is_one_click_away_and_can_be_closed_over(tab: ClosingTab, counter: Counter) -> None:
    modules = [
        (
            "reception",
            SimpleNamespace(blockers=lambda _day: (("Visitors not seen off", 2),), REF_KINDS={"visit": "reception"}),
        ),
        ("printing", SimpleNamespace(blockers=lambda _day: (("Papers not printed yet", 1),), REF_KINDS={})),
        ("cash", SimpleNamespace(blockers=lambda _day: (("Tills", 1),), notices=lambda _day: (("Bags waiting", 3),))),
    ]
    counter.desk.offers = Offers(modules=lambda: modules)  # type: ignore[arg-type,return-value]
    tab.refresh()
    assert said(tab)[:3] == ["Visitors not seen off: 2", "Papers not printed yet: 1", "Bags waiting: 3"]
    gone: list[str] = []
    tab.presses.connect(gone.append)
    for row in tab.todo.rows[:2]:
        row.followed.emit()
    assert gone == ["reception", "print_queue"]
    counter.by(CHIEF, service.waive, Blocker("reception", "Visitors not seen off", 2), "保安送出")
    tab.refresh()
    assert "closed over by 1008: 保安送出" in said(tab)[1], "what nobody spoke of stands first"
    tab.todo.rows[0].waived.emit()
    assert tab.commands.dialog is not None
    assert tab.commands.dialog.windowTitle() == "Close over: Papers not printed yet: 1"


def test_m3_a_till_of_yesterday_is_what_the_tab_shows_first(tab: ClosingTab, counter: Counter) -> None:
    counter.opened()
    counter.later(days=1)
    tab.refresh()
    assert tab.badge() == (1, True)
    assert tab.row is not None
    assert tab.row.day == date(2026, 11, 23)
    assert tab.middle.currentWidget() is tab.count


def test_m1_a_gap_in_the_float_is_said_after_it_was_counted(
    tab: ClosingTab, counter: Counter, asked: list[str]
) -> None:
    session_id = counter.opened()
    counter.sealed(session_id, 500_00)
    counter.closed(session_id, kept=500_00)
    counter.later(days=1)
    tab.refresh()
    tab.opening.cash.set_pieces(notes(480_00))
    press(tab, "finish")
    assert asked == ["The float differs"]


def test_s4_finance_sees_the_bags(tab: ClosingTab, counter: Counter) -> None:
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sealed(session_id, 620_00)
    counter.closed(session_id, kept=500_00)
    bag = counter.do(cash_service.pack_bag, (session_id,), "F1", notes(120_00))
    counter.desk.operator = FINANCE
    tab.refresh()
    assert tab.middle.currentWidget() is tab.bags
    assert tab.bags.bag is not None
    assert not tab.bags.act.isVisible() or tab.bags.act.text() == "Sign and hand on"
    assert tab.open_ref(Ref("bag", bag))
    assert tab.bags.bag.id == bag
    tab.bags.act.click()
    assert tab.bags.act.isEnabled(), "anybody who covers the desk hands a packed bag on"


def test_10_a_day_that_is_sealed_opens_no_till(tab: ClosingTab, counter: Counter) -> None:
    counter.do(service.seal_day, counter.desk.today(), counter.ask)
    tab.refresh()
    assert tab.middle.currentWidget() is tab.done_
    assert not tab.done_.again.isVisible()
    assert tab.done_.report.isEnabled()
    tab.done_.report.click()


def test_10_another_round_on_the_same_day_and_its_seal_by_hand(tab: ClosingTab, counter: Counter) -> None:
    first = counter.opened()
    counter.by(CHIEF, cash_service.add_till, 2, "泳池")
    other = counter.do(service.open_till, cash.till_of(2).id, notes(100_00))  # type: ignore[union-attr]
    counter.sealed(first, 500_00)
    counter.closed(first)
    tab.refresh()
    assert tab.done_.day.accessibleName() == "1 till has no Z yet"
    tab.done_.again.click()
    assert tab.middle.currentWidget() is tab.opening
    counter.sealed(other, 100_00)
    counter.closed(other)
    tab.refresh()
    assert queries.is_sealed(counter.desk.today())


def test_keys_and_menu_do_nothing_where_there_is_nothing_to_do(tab: ClosingTab, counter: Counter) -> None:
    heard: list[str] = []
    tab.refused.connect(heard.append)
    assert not tab.press("x_reading")
    assert not tab.press("hand_over")
    assert heard == ["No takings wait for a bag: the Z comes first."]
    for act in ("paid_in", "shift", "recount", "statements", "unknown"):
        assert not tab.commands.run(act)
    for act in ("count_sheet", "day_report", "view_z", "add_till"):
        assert tab.commands.run(act)
    assert cash.till_of(counter.desk.number) is not None


def test_scanned_papers_and_prompts_open_what_they_name(tab: ClosingTab, counter: Counter) -> None:
    session_id = counter.opened()
    counter.sealed(session_id, 500_00)
    z_id = counter.closed(session_id)
    assert tab.open_ref(Ref("z_report", z_id))
    assert tab.open_ref(Ref("checklist", 1))
    assert tab.open_ref(Ref("cash_session", session_id))
    assert not tab.open_ref(Ref("visit", 1))
    counter.later(hours=1)
    prompt = prompts.due(counter.desk, counter.clock.now())[0]
    assert tab.act(prompt, prompt.actions[0])


def test_the_menu_offers_what_the_till_and_the_person_can_do(tab: ClosingTab, counter: Counter) -> None:
    counter.opened()
    counter.desk.operator = CHIEF
    tab.refresh()
    offered = [action.text() for action in tab.todo.menu.actions()]
    assert "Paid out …" in offered
    assert "Edit the checklist …" not in offered
    session = tab.row
    assert session is not None
    counter.do(cash_service.end_session, session.id)
    counter.do(cash_service.seal_count, session.id, BlindCount(notes(500_00)))
    tab.refresh()
    assert "Count again with a supervisor …" in [action.text() for action in tab.todo.menu.actions()]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_under_large_text_the_cards_fold_and_nothing_is_lost(
    tab: ClosingTab,
    counter: Counter,
    qapp: QApplication,
    percent: int,
) -> None:
    theme = Theme(qapp, ColourMode.LIGHT, percent)
    try:
        tab.resize(1342, 610)
        tab.refresh()
        assert tab.middle.isVisible()
        assert tab.after.isVisible() is (percent == 100)
        if tab.sides.is_narrow:
            assert not tab.todo.isVisible()
            tab.sides.turn.click()
            assert tab.todo.isVisible()
            tab.sides.turn.click()
            assert tab.middle.isVisible()
        else:
            assert tab.todo.isVisible()
    finally:
        theme.set_mode(ColourMode.LIGHT)
        Theme(qapp, ColourMode.LIGHT, 100)


def test_every_control_has_a_name(tab: ClosingTab, counter: Counter) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    session_id = counter.opened()
    counter.do(cash_service.end_session, session_id)
    tab.refresh()
    nameless = [
        part
        for part in tab.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLineEdit) and part.isVisible() and not part.accessibleName()
    ]
    assert nameless == []


def test_words_follow_the_language(tab: ClosingTab) -> None:
    from desk_app.kernel import texts

    texts.set_language("zh_CN")
    try:
        tab.retranslate()
        tab.refresh()
        assert tab.todo.accessibleName() == "今天要收尾的"
        assert tab.title() == "日结"
    finally:
        texts.set_language("en")


def test_s1_the_goods_are_counted_from_the_morning_and_at_the_end_of_a_month(tab: ClosingTab, counter: Counter) -> None:
    assert not tab.opening.goods.isVisible(), "no goods, nothing to count"
    counter.shelved(5_00)
    tab.refresh()
    assert tab.opening.goods.accessibleName() == "Goods on the shelf not counted yet"
    tab.opening.goods.followed.emit()
    assert tab.commands.dialog is not None
    tab.commands.dialog.reject()
    tab.commands.dialog = None
    tab.commands.follow("stock")
    assert tab.commands.dialog is not None
