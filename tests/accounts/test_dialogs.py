"""Members' windows and the manager's pages: each does its one act, says a refusal inside, and loses nothing typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.accounts import dialogs, queries, service
from desk_app.accounts.dialogs import FeeTypes, FindMember, MemberCard, NewMember, PriceClasses
from desk_app.accounts.dialogs.card import BlockCard, ReplaceCard
from desk_app.accounts.queries import MemberRow
from desk_app.accounts.rules import LateRule, MemberDraft, TopUpRequest
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.work import Desk
from desk_app.people.dialogs import PersonDialog
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.tab_base import Doer, Seat
from tests.accounts.site import SALE, fee_type, gold, member
from tests.staff.site import People, act_as


@pytest.fixture
def doer(seat: Seat) -> Iterator[Doer]:
    """A window that dialogs open over."""
    made = Doer(seat)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def opened(doer: Doer, kind: type[ActDialog]) -> ActDialog:
    """The dialog of a kind that was opened last over the window."""
    return [found for found in doer.window().findChildren(kind) if found.isVisible()][-1]


def test_a_member_is_found_and_chosen_by_keyboard(desk: Desk, doer: Doer) -> None:
    member(desk, draft=MemberDraft("王芳"))
    wanted = member(desk)
    chosen: list[MemberRow] = []
    dialog = FindMember(doer, chosen.append)
    dialog.open()
    assert len(dialog.finder.list.rows.rows) == 2
    dialog.finder.field.set_text("lxm")
    QTest.keyClick(dialog.finder.field.edit, Qt.Key.Key_Return)
    assert [row.id for row in chosen] == [wanted]
    assert not dialog.isVisible()


def test_down_goes_on_into_the_list(desk: Desk, doer: Doer) -> None:
    member(desk)
    member(desk, draft=MemberDraft("王芳"))
    chosen: list[MemberRow] = []
    dialog = FindMember(doer, chosen.append)
    dialog.open()
    assert not dialog.main.isEnabled()
    QTest.keyClick(dialog.finder.field.edit, Qt.Key.Key_Down)
    assert dialog.main.isEnabled()
    dialog.commit()
    assert [row.name for row in chosen] == ["王芳"]


def test_a_scanned_card_chooses_its_member(desk: Desk, doer: Doer) -> None:
    wanted = queries.member(member(desk))
    assert wanted is not None
    chosen: list[MemberRow] = []
    dialog = FindMember(doer, chosen.append)
    dialog.open()
    dialog.finder.field.take_scan(wanted.number)
    assert chosen == [wanted]


def test_who_is_not_found_is_taken_in_from_there(desk: Desk, doer: Doer) -> None:
    chosen: list[MemberRow] = []
    dialog = FindMember(doer, chosen.append, text="诸葛亮")
    dialog.open()
    dialog.begin()
    new = opened(doer, NewMember)
    assert isinstance(new, NewMember)
    assert new.name.text() == "诸葛亮"
    new.phone.set_value("13812345678")
    new.commit()
    assert [(row.name, row.phone_masked) for row in chosen] == [("诸葛亮", "138****5678")]
    digits = FindMember(doer, chosen.append, text="13899990000")
    digits.begin()
    second = opened(doer, NewMember)
    assert isinstance(second, NewMember)
    assert second.phone.value() == "13899990000"


def test_a_new_member_needs_a_name_and_keeps_what_was_typed(desk: Desk, doer: Doer) -> None:
    class_id = gold(desk)
    added: list[int] = []
    dialog = NewMember(doer, added.append, number="vip-1")
    dialog.open()
    dialog.commit()
    assert "name" in dialog.problem
    dialog.name.set_text("王芳女士")
    dialog.price_class.set_value(class_id)
    dialog.commit()
    row = queries.member(added[0])
    assert row is not None
    assert (row.name, row.number, row.discount) == ("王芳", "VIP1", 500)


def test_a_card_shows_balance_and_movements(desk: Desk, doer: Doer) -> None:
    member_id = member(desk, 100_00)
    desk.do(service.spend, member_id, Money(30_00), SALE)
    dialog = MemberCard(doer, member_id)
    dialog.open()
    assert dialog._balance.text() == "¥70.00"
    texts = [[dialog.table.rows.index(row, column).data() for column in (1, 3, 4)] for row in range(2)]
    assert texts == [["Spent", "-30.00", "70.00"], ["Topped up", "+100.00", "100.00"]]
    assert not dialog.main.isVisible()


def test_a_top_up_becomes_a_line_of_the_sale(desk: Desk, doer: Doer) -> None:
    member_id = member(desk)
    asked: list[TopUpRequest] = []
    dialog = MemberCard(doer, member_id, asked.append)
    dialog.open()
    assert not dialog.main.isEnabled()
    dialog.quick.chosen.emit(Money(200_00))
    assert dialog.main.isEnabled()
    dialog.commit()
    row = queries.member(member_id)
    assert row is not None
    assert asked == [TopUpRequest(member_id, f"Top-up · card {row.number}", Money(200_00))]
    assert row.balance == 0, "nothing moves before the sale is paid"


def test_a_long_history_comes_page_by_page(desk: Desk, doer: Doer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.accounts.dialogs.card._PAGE", 2)
    member_id = member(desk, 100_00)
    for _ in range(2):
        desk.do(service.spend, member_id, Money(1), SALE)
    dialog = MemberCard(doer, member_id)
    dialog.open()
    assert dialog.more.isVisible()
    dialog.more.click()
    assert len(dialog.table.rows.rows) == 3
    assert not dialog.more.isVisible()


def test_a_card_is_blocked_replaced_and_released(desk: Desk, doer: Doer, people: People) -> None:
    member_id = member(desk)
    dialog = MemberCard(doer, member_id, lambda _request: None)
    dialog.open()
    dialog.block.click()
    block = opened(doer, BlockCard)
    assert isinstance(block, BlockCard)
    block.commit()
    assert block.problem
    block.why.set_text("遗失")
    block.commit()
    assert not dialog.amount.isEnabled()
    assert dialog.block.text() == "Release the card"
    dialog.block.click()
    assert "rights" in dialog.problem
    act_as(desk, people.lead)
    dialog.block.click()
    assert dialog.amount.isEnabled()
    dialog.replace.click()
    replace = opened(doer, ReplaceCard)
    assert isinstance(replace, ReplaceCard)
    replace.number.take_scan("NEW-1")
    replace.commit()
    assert queries.member_by_number("NEW1") is not None
    assert dialog._facts["number"].text() == "NEW1"


def test_a_name_is_put_right_on_the_persons_card(desk: Desk, doer: Doer) -> None:
    dialog = MemberCard(doer, member(desk))
    dialog.open()
    dialog.person.click()
    person = opened(doer, PersonDialog)
    assert isinstance(person, PersonDialog)
    person.name.set_text("李晓明")
    person.go()
    assert dialog._name.text() == "李晓明"


def test_a_supervisor_changes_the_class_on_the_card(desk: Desk, doer: Doer, people: People) -> None:
    class_id = gold(desk)
    member_id = member(desk)
    assert not MemberCard(doer, member_id).classes.isVisibleTo(doer)
    act_as(desk, people.lead)
    dialog = MemberCard(doer, member_id)
    dialog.open()
    dialog.classes.chosen.emit(class_id)
    row = queries.member(member_id)
    assert row is not None
    assert row.discount == 500
    assert "5% off" in dialog._facts["class"].text()


def test_a_member_who_is_gone_is_a_bug(doer: Doer, desk: Desk) -> None:
    with pytest.raises(LookupError):
        MemberCard(doer, 99)


def test_f1_the_manager_edits_fee_types_and_their_lists(desk: Desk, doer: Doer, people: People) -> None:
    act_as(desk, people.manager)
    fee_type(desk, "水费", lines=("表单在手",))
    dialog = FeeTypes(doer)
    dialog.open()
    assert (dialog.name.text(), dialog.late.text(), dialog.lines.text()) == ("水费", "0.5%", "表单在手")
    dialog.lines.set_text("终端开机\n\n表单在手")
    dialog.free.set_text("3")
    dialog.commit()
    (row,) = queries.fee_types()
    assert ([line.text for line in row.lines], row.rule.free_days) == (["终端开机", "表单在手"], 3)
    dialog.new.click()
    dialog.name.set_text("电费")
    dialog.late.set_text("x")
    dialog.commit()
    assert dialog.problem
    dialog.late.set_text("0.05")
    dialog.free.set_text("no")
    dialog.commit()
    assert "free days" in dialog.problem
    dialog.free.set_text("")
    dialog.in_use.setChecked(False)
    dialog.commit()
    made = next(row for row in queries.fee_types(all_too=True) if row.name == "电费")
    assert (made.rule, made.is_active) == (LateRule(Rate(5)), False)
    assert dialog.current_id == made.id
    dialog.list.choose(row.id)
    assert dialog.name.text() == "水费"


def test_price_classes_are_edited_and_taken_out_of_use(desk: Desk, doer: Doer, people: People) -> None:
    act_as(desk, people.manager)
    dialog = PriceClasses(doer)
    dialog.open()
    dialog.name.set_text("金卡")
    dialog.discount.set_text("5")
    dialog.commit()
    assert [(row.name, row.discount) for row in queries.price_classes()] == [("金卡", 500)]
    dialog.new.click()
    dialog.name.set_text("金卡")
    dialog.commit()
    assert "金卡" in dialog.problem
    dialog.discount.set_text("200")
    dialog.commit()
    assert dialog.problem
    dialog.list.choose(1)
    dialog.in_use.setChecked(False)
    dialog.commit()
    assert queries.price_classes() == ()


def test_who_is_no_manager_only_looks(desk: Desk, doer: Doer) -> None:
    gold(desk)
    for dialog in (FeeTypes(doer), PriceClasses(doer)):
        dialog.open()
        assert not dialog.main.isEnabled()
        assert not dialog.new.isEnabled()


def test_every_window_is_offered_by_name() -> None:
    assert {"Arrears", "BillImport", "FeePayment", "FindMember", "MemberCard"} <= set(dialogs.__all__)
