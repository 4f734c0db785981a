"""Arrears, ledger and imports on the screen (F2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs import Arrears, BillImport, LedgerDialog, Received
from desk_app.accounts.dialogs.ledger import CancelBill
from desk_app.accounts.dialogs.received import last_of, months_back
from desk_app.accounts.rules import ImportResult
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.people.dialogs import PersonDialog
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.jobs import Cancelled, Progress
from desk_app.widgets.tab_base import Doer, Seat
from tests.accounts.site import SALE, account, bill, fee_type
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


def test_f2_arrears_come_page_by_page_and_lead_to_a_payment(
    desk: Desk, doer: Doer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk_app.accounts.dialogs.arrears._PAGE", 2)
    fee, water = fee_type(desk), fee_type(desk, "水费")
    units = [account(desk, f"A-{place}") for place in range(3)]
    for unit in units:
        bill(desk, unit, fee, days=-4)
    bill(desk, units[1], water, 5_00, days=-1)
    paid: list[int] = []
    dialog = Arrears(doer, paid.append)
    dialog.open()
    assert [tile.accessibleName() for tile in dialog.tiles] == [
        "Accounts behind: 3",
        "Overdue bills: 4",
        "Principal overdue: ¥305.00",
    ]
    assert dialog.more.isVisible()
    dialog.more.click()
    assert len(dialog.table.rows.rows) == 3
    dialog.chips.set_value(water)
    dialog.chips.chosen.emit(water)
    assert len(dialog.table.rows.rows) == 1
    assert not dialog.export.isVisible()
    dialog.table.setCurrentIndex(dialog.table.rows.index(0, 0))
    dialog.commit()
    assert paid == [units[1]]


def test_g2_the_arrears_list_is_exported_by_those_who_may_and_journalled(
    desk: Desk, doer: Doer, people: People, tmp_path: Path
) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-4)
    act_as(desk, people.lead)
    said: list[str] = []
    doer.done.connect(said.append)
    dialog = Arrears(doer)
    dialog.open()
    dialog.write(tmp_path / "arrears.csv")
    assert "3-1502" in (tmp_path / "arrears.csv").read_text(encoding="utf-8-sig")
    assert said == ["Saved: arrears.csv"]
    assert [entry.action for entry in journal.of_subject(Ref("fee_account", 0))] == ["arrears.exported"]
    dialog.write(tmp_path / "no" / "arrears.csv")
    assert "saved there" in dialog.problem
    act_as(desk, people.clerk)
    dialog.write(tmp_path / "second.csv")
    assert "rights" in dialog.problem
    assert not (tmp_path / "second.csv").exists()


def test_f2_the_ledger_by_fee_and_whole(desk: Desk, doer: Doer, people: People, tmp_path: Path) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    unit = account(desk)
    empty = LedgerDialog(doer, unit)
    empty.open()
    assert empty.table.rows.rowCount() == 0
    bill(desk, unit, fee)
    wrong = bill(desk, unit, water, 20_00)
    desk.do(service.settle, unit, fee, Money(130_00), SALE)
    act_as(desk, people.lead)
    dialog = LedgerDialog(doer, unit)
    dialog.open()
    assert dialog._sum.text() == "Prepaid: ¥10.00"
    dialog.chips.set_value(water)
    dialog.chips.chosen.emit(water)
    assert dialog._sum.text() == "Owed: ¥20.00"
    dialog.write(tmp_path / "ledger.xlsx")
    assert (tmp_path / "ledger.xlsx").exists()
    dialog.cancel_bill.click()
    cancel = opened(doer, CancelBill)
    assert isinstance(cancel, CancelBill)
    cancel.commit()
    assert "choose" in cancel.problem
    cancel.bill.set_value(wrong)
    cancel.why.set_text("重复")
    cancel.commit()
    assert dialog._sum.text() == "Owed: ¥0.00"


def test_g2_whom_to_ring_is_seen_in_full_on_the_persons_card(desk: Desk, doer: Doer) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-4)
    dialog = Arrears(doer)
    dialog.open()
    assert dialog.table.rows.index(0, 2).data() == "139****1111"
    dialog.payer.click()
    person = opened(doer, PersonDialog)
    assert isinstance(person, PersonDialog)
    assert person.unmask.isVisible()
    person.name.set_text("王芳芳")
    person.go()
    assert dialog.table.rows.index(0, 1).data() == "王芳芳"


def test_f2_what_came_in_is_checked_month_by_month(desk: Desk, doer: Doer, people: People, clock: ManualClock) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    desk.do(service.settle, unit, fee, Money(110_00), SALE)
    clock.advance(timedelta(days=15))
    act_as(desk, people.lead)
    arrears = Arrears(doer)
    arrears.open()
    arrears.month.click()
    dialog = opened(doer, Received)
    assert isinstance(dialog, Received)
    assert dialog.table.rows.rowCount() == 0
    before = dialog.month._chips[1][0].value
    dialog.month.set_value(before)
    dialog.month.chosen.emit(before)
    texts = [dialog.table.rows.index(0, column).data() for column in range(7)]
    assert texts == ["物业费", "1", "110.00", "0.00", "110.00", "100.00", "5.00"]
    assert dialog.sum.text() == "Received altogether: ¥110.00"


def test_months_go_back_over_the_turn_of_the_year() -> None:
    assert months_back(date(2027, 1, 31), 3) == (date(2027, 1, 1), date(2026, 12, 1), date(2026, 11, 1))
    assert [last_of(date(2028, month, 1)).day for month in (1, 2, 4)] == [31, 29, 30]


BILLS = "账户编号,姓名,收费项目,账单,金额,到期日\n"


def a_file(folder: Path, *lines: str) -> Path:
    path = folder / "bills.csv"
    path.write_text(BILLS + "\n".join(lines), encoding="utf-8")
    return path


def test_an_import_shows_every_problem_before_anything_is_written(
    desk: Desk, doer: Doer, people: People, tmp_path: Path
) -> None:
    fee_type(desk)
    act_as(desk, people.lead)
    done: list[ImportResult] = []
    dialog = BillImport(doer, done.append)
    dialog.open()
    assert not dialog.main.isEnabled()
    dialog.check(a_file(tmp_path, "A-1,王芳,物业费,十一月,12.50,2026-11-30", "A-2,,燃气费,十一月,x,2026-11-30"))
    shown = [[dialog.table.rows.index(row, column).data() for column in range(3)] for row in range(2)]
    assert [cells[:2] for cells in shown] == [["3", "Amount"], ["3", "Fee type"]]
    assert queries.account_codes() == {}
    assert "leave out" in dialog.main.text()
    dialog.commit()
    assert done == [ImportResult(1, 1, Money(12_50))]
    assert list(queries.account_codes()) == ["A-1"]


def test_a_useless_file_is_said_in_the_dialog(desk: Desk, doer: Doer, people: People, tmp_path: Path) -> None:
    dialog = BillImport(doer)
    dialog.open()
    dialog.check(tmp_path / "gone.csv")
    assert "cannot be read" in dialog.problem
    fee_type(desk)
    dialog.check(a_file(tmp_path, "A-1,,物业费,十一月,12.50,2026-11-30"))
    assert dialog.problem == ""
    dialog.commit()
    assert "rights" in dialog.problem, "the desk may look, not write"
    assert dialog.main.isEnabled()


def test_members_are_imported_by_the_manager(desk: Desk, doer: Doer, people: People, tmp_path: Path) -> None:
    act_as(desk, people.manager)
    path = tmp_path / "members.csv"
    path.write_text("卡号,姓名,余额\nV-1000,王芳,10\n", encoding="utf-8")
    dialog = BillImport(doer, of_members=True)
    dialog.open()
    dialog.check(path)
    assert dialog.main.text() == "Import 1 line"
    dialog.commit()
    row = queries.member_by_number("V1000")
    assert row is not None
    assert (row.name, row.balance) == ("王芳", 10_00)


def test_a_stopped_import_writes_nothing(
    desk: Desk, doer: Doer, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fee_type(desk)
    act_as(desk, people.lead)
    dialog = BillImport(doer)
    dialog.open()
    dialog.check(a_file(tmp_path, *(f"A-{place},,物业费,十一月,1,2026-11-30" for place in range(120))))

    def stop(_progress: Progress, _done: int, _total: int) -> None:
        raise Cancelled

    monkeypatch.setattr(Progress, "step", stop)
    dialog.commit()
    assert "Nothing was written" in dialog.problem
    assert queries.account_codes() == {}
    assert dialog.isVisible()


def test_an_empty_form_is_saved(doer: Doer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "form.xlsx"
    answer: Callable[..., tuple[str, str]] = lambda *_args: (str(path), "")  # noqa: E731
    monkeypatch.setattr("desk_app.accounts.dialogs.importing.QFileDialog.getSaveFileName", answer)
    monkeypatch.setattr("desk_app.accounts.dialogs.importing.QFileDialog.getOpenFileName", answer)
    dialog = BillImport(doer)
    dialog.open()
    dialog.ask_form()
    assert path.exists()
    dialog.ask_file()
    assert "nothing to be imported" in dialog.problem
    dialog.reject()
    assert not dialog.isVisible()
