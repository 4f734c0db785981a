"""Fee payment on the screen: nothing before the list is ticked, every cent placed (F1, F2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs import FeePayment
from desk_app.accounts.dialogs.accounts import AccountDialog, BillDialog
from desk_app.accounts.rules import AccountDraft, FeeRequest
from desk_app.kernel import journal
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer, Seat
from tests.accounts.site import SALE, account, bill, fee_type, is_sound, left
from tests.staff.site import People, act_as

LIST = ("终端开机", "表单在手")
Asked = list[tuple[FeeRequest, ...]]


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


def paying(doer: Doer, asked: Asked, unit: int | None) -> FeePayment:
    dialog = FeePayment(doer, asked.append, account_id=unit)
    dialog.open()
    return dialog


def tick(dialog: FeePayment) -> None:
    """Tick the whole list."""
    for row in dialog.preparation.steps.findChildren(CheckRow):
        row.click()


def test_f1_nothing_can_be_paid_before_the_list_is_ticked(desk: Desk, doer: Doer) -> None:
    fee = fee_type(desk, lines=LIST)
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    asked: Asked = []
    dialog = paying(doer, asked, unit)
    assert not dialog.amount.isEnabled()
    assert not dialog.main.isEnabled()
    dialog.commit()
    assert asked == []
    rows = dialog.preparation.steps.findChildren(CheckRow)
    rows[0].click()
    assert not dialog.main.isEnabled()
    rows[1].click()
    assert dialog.amount.isEnabled()
    assert dialog.amount.value() == 105_00
    dialog.commit()
    assert asked == [(FeeRequest(unit, fee, "物业费 · 3-1502 · 3 幢 1502", Money(105_00), queries.fee_types()[0].tax),)]
    assert "fee.prepared" in [entry.action for entry in journal.of_subject(Ref("fee_account", unit))]
    assert left(desk, unit) == [(100_00, 5_00)], "nothing is settled before the sale is paid"


def test_f1_a_line_that_two_fees_share_is_ticked_once(desk: Desk, doer: Doer) -> None:
    unit = account(desk)
    for name in ("物业费", "水费"):
        bill(desk, unit, fee_type(desk, name, lines=LIST), 10_00)
    dialog = paying(doer, [], unit)
    assert len(dialog.preparation.steps.findChildren(CheckRow)) == 2
    tick(dialog)
    assert dialog.main.isEnabled()
    assert "07" in dialog.preparation._done.text()
    again = paying(doer, [], unit)
    assert again.main.isEnabled(), "ticked once a day for an account"


def test_f2_an_amount_is_split_over_the_fees_oldest_first(desk: Desk, doer: Doer) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    unit = account(desk)
    bill(desk, unit, fee, days=5)
    bill(desk, unit, water, 20_00, days=-2)
    asked: Asked = []
    dialog = paying(doer, asked, unit)
    assert dialog.amount.value() == 120_20
    dialog.amount.set_value(Money(70_20))
    assert "¥50.00" in dialog._split.text()
    dialog.commit()
    assert [(request.fee_type_id, request.amount) for request in asked[0]] == [(water, 20_20), (fee, 50_00)]
    for request in asked[0]:
        desk.do(service.settle, request.account_id, request.fee_type_id, request.amount, SALE)
    assert left(desk, unit) == [(50_00, 0)]
    assert is_sound()


def test_f2_more_than_is_open_is_prepayment_for_one_fee(desk: Desk, doer: Doer) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    unit = account(desk)
    bill(desk, unit, fee)
    bill(desk, unit, water, 20_00)
    asked: Asked = []
    dialog = paying(doer, asked, unit)
    dialog.amount.set_value(Money(200_00))
    assert not dialog.main.isEnabled()
    assert "More than is open" in dialog._split.text()
    dialog.chips.set_value(water)
    dialog.chips.chosen.emit(water)
    assert dialog.amount.value() == 20_00
    dialog.amount.set_value(Money(50_00))
    assert "¥30.00" in dialog._split.text()
    dialog.commit()
    assert [(request.fee_type_id, request.amount) for request in asked[0]] == [(water, 50_00)]


def test_f2_prepaying_without_an_open_bill(desk: Desk, doer: Doer) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    desk.do(service.settle, unit, fee, Money(12_00), SALE)
    asked: Asked = []
    dialog = paying(doer, asked, unit)
    assert "prepaid ¥12.00" in dialog.head.who.text()
    assert dialog.amount.value() is None
    assert not dialog.main.isEnabled()
    dialog.amount.set_value(Money(100_00))
    dialog.commit()
    assert [request.amount for request in asked[0]] == [100_00]


def test_an_account_is_found_by_typing(desk: Desk, doer: Doer) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-3)
    dialog = paying(doer, [], None)
    assert [row.id for row in dialog.finder.list.rows.rows if isinstance(row, queries.AccountRow)] == [unit]
    dialog.finder.field.set_text("wf")
    dialog.finder.show_found()
    assert dialog.account is not None
    assert dialog.account.id == unit
    dialog.finder.field.set_text("nobody")
    dialog.finder.show_found()
    assert not dialog.main.isEnabled()


def test_a_closed_account_takes_no_money(desk: Desk, doer: Doer) -> None:
    fee_type(desk)
    unit = account(desk)
    desk.do(service.close_account, unit)
    dialog = paying(doer, [], unit)
    assert not dialog.amount.isEnabled()
    assert "closed" in dialog._split.text()


def test_an_account_is_opened_and_put_right_from_here(desk: Desk, doer: Doer) -> None:
    fee_type(desk)
    dialog = paying(doer, [], None)
    dialog.new.click()
    new = opened(doer, AccountDialog)
    assert isinstance(new, AccountDialog)
    new.commit()
    assert "account code" in new.problem
    new.code.set_text("A-1")
    new.name.set_text("王芳")
    new.phone.set_value("13900001111")
    new.commit()
    assert dialog.account is not None
    assert (dialog.account.code, dialog.account.name) == ("A-1", "王芳")
    dialog.head.change.click()
    change = opened(doer, AccountDialog)
    assert isinstance(change, AccountDialog)
    change.unit.set_text("A 座")
    assert change.draft() == AccountDraft("A-1", "A 座", person_id=dialog.account.person_id)
    change.commit()
    assert dialog.head.heading.text() == "A-1 · A 座"
    row = queries.account(dialog.account.id)
    assert row is not None
    assert row.name == "王芳"
    dialog.head.change.click()
    close = opened(doer, AccountDialog)
    assert isinstance(close, AccountDialog)
    close.closing.click()
    assert not queries.account_codes()["A-1"]
    assert "closed" in dialog._split.text()


def test_supervisors_make_a_bill_by_hand(desk: Desk, doer: Doer, people: People) -> None:
    fee_type(desk)
    unit = account(desk)
    assert not paying(doer, [], unit).head.bill.isVisible()
    act_as(desk, people.lead)
    dialog = paying(doer, [], unit)
    dialog.head.bill.click()
    made = opened(doer, BillDialog)
    assert isinstance(made, BillDialog)
    made.title.set_text("钥匙工本费")
    made.commit()
    assert "above zero" in made.problem
    made.amount.set_value(Money(15_00))
    made.commit()
    assert left(desk, unit) == [(15_00, 0)]
    assert dialog.amount.value() == 15_00
