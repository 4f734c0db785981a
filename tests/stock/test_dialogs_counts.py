"""Counting on the screen (S1, S4): blind, walked with Enter or scans, sealed, explained, approved by a second person."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.kernel.prompts import Action
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.stock import queries, service
from desk_app.stock.dialogs import act_on_prompt, open_for, open_record
from desk_app.stock.dialogs.count_extras import AddLineDialog, GiveUpDialog
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.counts import HEADING, MONTH_END, OPENING_ALL, OPENING_CHOICE, CountsDialog
from desk_app.stock.dialogs.variance import VarianceDialog
from desk_app.stock.rules import CountKind, CountState, LineState, Reason, Scope
from desk_app.stock.wording import reason_name
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.tab_base import Doer
from tests.staff.site import PINS, People, act_as
from tests.stock.site import EAN, pieces, stocked

D = TypeVar("D", bound=ActDialog)


def opened(doer: Doer, kind: type[D]) -> D:
    """The dialog of a kind that was opened last over the window."""
    return [found for found in doer.window().findChildren(kind) if found.isVisible()][-1]


def counting(desk: Desk, doer: Doer, kind: CountKind = CountKind.OPENING) -> CountDialog:
    """A count of all goods on the screen."""
    count_id = desk.do(service.open_count, kind, Scope.ALL)
    dialog = CountDialog(doer, count_id)
    dialog.open()
    return dialog


def enter(dialog: CountDialog, number: str) -> None:
    """Type a number, press Enter."""
    dialog.card.field.set_text(number)
    dialog.commit()


def test_s1_the_morning_count_begins_with_the_two_minute_choice(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people)
    dialog = open_for(doer, "count")
    assert isinstance(dialog, CountsDialog)
    dialog.open()
    assert dialog.chips.value() == OPENING_CHOICE
    assert dialog.none.isVisible()
    dialog.commit()
    sheet = opened(doer, CountDialog)
    row = queries.count(sheet.count_id)
    assert (row.kind, row.scope) == (CountKind.OPENING, Scope.CHOICE)
    again = CountsDialog(doer)
    again.open()
    assert len(again.list.rows.rows) == 1
    again.list.setFocus()
    again.chips.set_value(OPENING_ALL)
    again._open(again.list.current)
    assert opened(doer, CountDialog).count_id == row.id


def test_s4_a_stocktake_of_one_heading_needs_the_heading(desk: Desk, people: People, doer: Doer) -> None:
    act_as(desk, people.lead)
    drinks = desk.do(service.save_category, None, "饮料")
    stocked(desk, people, category_id=drinks)
    dialog = CountsDialog(doer, HEADING)
    dialog.open()
    dialog.commit()
    assert "heading" in dialog.problem
    dialog.heading.set_value(drinks)
    dialog.commit()
    assert queries.running_counts()[0].kind is CountKind.STOCKTAKE
    second = CountsDialog(doer, MONTH_END)
    second.open()
    second.commit()
    assert second.problem


def test_s1_enter_walks_down_and_the_books_never_show_before_the_seal(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people, "矿泉水", 7_777)
    stocked(desk, people, "雨伞", 8_888)
    dialog = counting(desk, doer)
    first = dialog.line
    assert first is not None
    shown = " ".join(dialog.face(row).spoken() for row in dialog.list.rows.rows)
    assert "7" not in shown.replace(first.barcode, "")
    assert "7,777" not in shown
    dialog.commit()
    assert "0" in dialog.problem
    enter(dialog, "abc")
    assert dialog.card.field.problem
    enter(dialog, "7777" if first.name == "矿泉水" else "8888")
    second = dialog.line
    assert second is not None
    assert second.product_id != first.product_id
    assert dialog.problem == ""
    assert dialog.card.field.text() == ""
    assert dialog.main.text() == "Keep"
    enter(dialog, "5")
    assert "once more" in dialog.card.state.text()
    assert "7,777" not in dialog.card.last.text()
    enter(dialog, "5")
    assert dialog.main.text() == "Seal the count"
    dialog.main.click()
    result = opened(doer, VarianceDialog)
    assert len(result.lines) == 1


def test_s1_scans_add_up_and_move_to_the_line_of_the_product(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", 2, barcodes=(EAN,))
    stocked(desk, people, "雨伞", 1, barcodes=("6909876543212",))
    dialog = counting(desk, doer)
    for code in (EAN, EAN, "6909876543212"):
        dialog.card.field.take_scan(code)
    states = {row.product_id: row.state for row in queries.sheet(dialog.count_id)}
    assert states[water] is LineState.SETTLED
    assert dialog.card.field.text() == "1"
    dialog.card.field.take_scan(EAN)
    assert "counted already" in dialog.problem
    dialog.card.field.take_scan("6909876543210")
    assert dialog.problem
    dialog.commit()
    assert dialog.is_done
    dialog.commit()
    assert queries.count(dialog.count_id).state is CountState.BOOKED


def test_s1_what_is_not_on_the_sheet_is_put_on_it(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", 2)
    umbrella = stocked(desk, people, "雨伞", 1, barcodes=(EAN,))
    count_id = desk.do(service.open_count, CountKind.SPOT, Scope.LISTED, product_ids=(water,), counters=1)
    dialog = CountDialog(doer, count_id)
    dialog.open()
    dialog.card.field.take_scan(EAN)
    asked = opened(doer, AddLineDialog)
    asked.commit()
    assert dialog.line is not None
    assert dialog.line.product_id == umbrella
    other = stocked(desk, people, "毛巾", 1)
    dialog.add.click()
    asked = opened(doer, AddLineDialog)
    assert not asked.main.isEnabled()
    asked.finder.field.set_text("毛巾")
    asked.finder.show_found()
    asked.finder.list.opened.emit(asked.finder.list.current)
    assert {row.product_id for row in queries.sheet(count_id)} == {water, umbrella, other}


def test_s4_the_second_counter_is_another_person(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people, "矿泉水", 3)
    dialog = counting(desk, doer, CountKind.STOCKTAKE)
    enter(dialog, "3")
    assert "Another person" in dialog.card.state.text()
    assert not dialog.card.field.isEnabled()
    dialog.reject()
    act_as(desk, people.lead)
    second = CountDialog(doer, dialog.count_id)
    second.open()
    assert "without knowing" in second.card.state.text()
    enter(second, "3")
    assert second.is_done


def test_s1_a_paper_sheet_is_entered_with_its_time_and_up_and_down_walk(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people, "矿泉水", 3)
    stocked(desk, people, "雨伞", 3)
    dialog = counting(desk, doer)
    first = dialog.line
    QTest.keyClick(dialog.card.field.edit, Qt.Key.Key_Down)
    assert dialog.line != first
    QTest.keyClick(dialog.card.field.edit, Qt.Key.Key_Up)
    assert dialog.line == first
    dialog.card.paper.click()
    assert dialog.card.at.isVisible()
    dialog.card.at.setTime(dialog.card.at.time().addSecs(3600))
    enter(dialog, "3")
    assert "time of counting" in dialog.problem
    dialog.card.paper.click()
    enter(dialog, "3")
    assert dialog.problem == ""
    said: list[str] = []
    doer.done.connect(said.append)
    dialog.print_.click()
    assert said == ["The sheets are printed"]
    dialog.chips.set_value("all")
    dialog.reload()
    assert len(dialog.list.rows.rows) == 2


def test_s1_only_a_supervisor_gives_a_count_up_and_with_a_reason(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people)
    dialog = counting(desk, doer)
    assert not dialog.give_up.isVisible()
    dialog.reject()
    act_as(desk, people.lead)
    dialog = CountDialog(doer, dialog.count_id)
    dialog.open()
    dialog.give_up.click()
    asked = opened(doer, GiveUpDialog)
    asked.commit()
    assert "reason" in asked.problem
    asked.why.set_text("火警")
    asked.commit()
    assert queries.count(dialog.count_id).state is CountState.VOID


def sealed(desk: Desk, *counts: tuple[int, int]) -> int:
    """A sealed count in which these products were found with these numbers."""
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    for product_id, number in counts:
        while desk.do(service.enter_count, count_id, product_id, pieces(number)) is not LineState.SETTLED:
            pass
    desk.do(service.seal_count, count_id)
    return count_id


def test_s1_every_difference_has_its_reason_and_a_second_person_approves(
    desk: Desk, people: People, doer: Doer
) -> None:
    water, umbrella = stocked(desk, people, "矿泉水", 5), stocked(desk, people, "雨伞", 5)
    dialog = VarianceDialog(doer, sealed(desk, (water, 3), (umbrella, 6)))
    dialog.open()
    assert [row.product_id for row in dialog.lines] == [water, umbrella]
    dialog._usual(reason_name(Reason.BROKEN))
    dialog.commit()
    assert "雨伞" in dialog.problem
    dialog.reason.set_text("昨晚点错")
    dialog._same()
    dialog.commit()
    yes = opened_approval(doer)
    yes.number.set_text("12")
    yes.pin.edit.setText(PINS["12"])
    yes.go()
    row = queries.count(dialog.count_id)
    assert (row.state, row.approved_by) == (CountState.BOOKED, "12")
    assert queries.levels((water,))[water].quantity == pieces(3)
    shown = VarianceDialog(doer, dialog.count_id)
    shown.open()
    assert not shown.main.isVisible()
    said: list[str] = []
    doer.done.connect(said.append)
    shown.report.click()
    assert said == ["The report is printed"]


def opened_approval(doer: Doer) -> ApprovalDialog:
    """The question for the second person."""
    return [found for found in doer.window().findChildren(ApprovalDialog) if found.isVisible()][-1]


def test_prompts_and_slips_lead_to_the_counts(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people)
    assert act_on_prompt(doer, Action("opening_count", "", Ref("product", 0)))
    assert opened(doer, CountsDialog).chips.value() == OPENING_CHOICE
    count_id = sealed(desk, (water, 3))
    assert act_on_prompt(doer, Action("book_count", "", Ref("stock_count", count_id)))
    assert opened(doer, VarianceDialog).count_id == count_id
    assert open_record(doer, Ref("count_sheet", count_id))
    assert not open_record(doer, Ref("count_sheet", 99))
    assert not open_record(doer, Ref("visit", 1))
    assert not act_on_prompt(doer, Action("open", "", Ref("visit", 1)))
    with pytest.raises(KeyError):
        open_for(doer, "nothing")


def test_a_weight_code_adds_its_weight(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people)
    dialog = counting(desk, doer)
    dialog.card.add(Quantity(350))
    dialog.card.add(Quantity(1_150))
    assert dialog.card.value() == 1_500
