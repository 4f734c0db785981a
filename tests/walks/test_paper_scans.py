"""Scanning the number of any paper, whatever tab is open, opens its record; a blank form opens its entry screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from desk_app.calls import service as calls
from desk_app.calls.rules import SheetDraft
from desk_app.cash import queries as cash
from desk_app.cash import service as till
from desk_app.complaints import service as cases
from desk_app.complaints.rules import Kind
from desk_app.duty import service as duty
from desk_app.duty.rules import DutyDraft, monday_of
from desk_app.followup import service as followup
from desk_app.kernel import texts
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money
from desk_app.kernel.numbers import NumberKind, grouped
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.settings import change_setting
from desk_app.lost_property import service as lost
from desk_app.lost_property.service.ends import Handover
from desk_app.printing import service as printing
from desk_app.printing.rules import PREVIEW_FIRST, PrinterDraft, PrinterKind
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.reports import service as reports
from desk_app.reports.rules import Span
from desk_app.shell import slices
from desk_app.stock import queries as stock
from desk_app.stock import service as goods
from desk_app.stock.rules import CountKind, OrderDraft, OrderLine, Scope
from desk_app.widgets.dialog import Dialog
from tests.lost_property.site import INK, identified, umbrella
from tests.walks.screens import DeskScreen
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOT_HERE = {"PRODUCT_LABEL", "CALL_BACK"}
"""Goods carry their own barcodes; a call-back opens its case, as tests/complaints prove."""


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A lively afternoon; the manager may see every tab."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    lively_afternoon(tmp_path, days=1)
    made = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures", "en")
    made.sign_in("1001", "2468")
    made.until(lambda: not made.window.is_locked)
    made.desk.do(change_setting, PREVIEW_FIRST, False)
    yield made
    made.close()
    texts.set_language("en")


def papers(stage: Stage) -> None:
    """What a lively afternoon has not printed yet."""
    desk = stage.desk
    serving = reception.board()[0].id
    desk.do(visits.lend_badge, serving, "V-77")
    desk.do(visits.print_emergency_list)
    desk.do(calls.prepare_sheet, SheetDraft("周先生", "13800001111", "确认到货", questions=("何时送到",)))
    desk.do(duty.take_call, DutyDraft("三楼漏水"))
    desk.do(duty.print_rota, monday_of(desk.today()), 2)
    desk.do(lost.sign, identified(desk, desk.do(lost.register, umbrella(desk))), INK)
    desk.do(followup.notice_fault, "打印机卡纸", "前台")
    till_id = int(rows("SELECT id FROM cash_session ORDER BY id DESC LIMIT 1")[0][0])
    desk.do(till.print_x, till_id)
    desk.do(till.print_count_sheet, cash.tills()[0].id)
    desk.do(reports.print_figures, Span.DAY, desk.today())
    printer = desk.do(printing.save_printer, None, PrinterDraft("archive", PrinterKind.FOLDER, "", "a4"))
    desk.do(printing.print_test_page, printer)
    line = OrderLine(stock.all_products(desk.today())[0].id, Quantity(5_000), Money(100))
    desk.do(goods.place_order, OrderDraft(None, (line,)))
    desk.do(goods.open_count, CountKind.STOCKTAKE, Scope.ALL)
    for kind in (Kind.COMPLAINT, Kind.SUGGESTION):
        desk.do(cases.issue_blanks, kind, 1, "")
    desk.do(lost.sign_transfer, (desk.do(lost.register, umbrella(desk)),), Handover("行政 高", INK, INK))


def numbers() -> dict[str, str]:
    """Each number by what it stands for: one of every kind of record, one of every printed form."""
    found: dict[str, str] = {}
    for (table,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%\"number\"%'"):
        for (number,) in rows(f"SELECT number FROM {table}"):
            if len(str(number)) >= 15 and str(number).isdecimal():
                found.setdefault(str(number)[:2], str(number))
    known = {kind.name: found[kind.code] for kind in NumberKind if kind.code in found}
    printed = rows("SELECT form, MAX(number) FROM print_job WHERE number <> '' GROUP BY form")
    return known | {str(form): str(number) for form, number in printed if str(number) not in known.values()}


def opened(stage: Stage, number: str) -> str:
    """Scan on the tab with the figures; what came up: a window, else the other tab; a word about trouble fails."""
    page = stage.window.page
    assert page is not None
    page.toast.hide()
    page.show_tab("reports")
    for letter in number:
        QTest.keyClicks(stage.target(), letter)
    QTest.keyClick(stage.target(), Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is not None or page.tab.key != "reports" or bool(page.toast.text))  # type: ignore[union-attr]
    dialog = stage.dialog()
    assert page.tab is not None
    if dialog is None:
        return page.toast.text or page.tab.key
    seen = next((label.text() for label in dialog.findChildren(QLabel) if grouped(number) in label.text()), "")
    dialog.done(QDialog.DialogCode.Rejected)
    stage.settle()
    return f"{type(dialog).__name__} {seen}".strip()


def test_every_paper_opens_its_record_from_another_tab(stage: Stage) -> None:
    papers(stage)
    known = numbers()
    assert {kind.name for kind in NumberKind} - set(known) == NOT_HERE
    came = {name: opened(stage, number) for name, number in known.items()}
    tabs = set(slices.TABS) - {"reports"}
    strange = {name: what for name, what in came.items() if what not in tabs and "Dialog" not in what}
    assert strange == {"BILL": "FeePayment"}, "a window of its own without the word in its name"
    assert came["DUTY_ROTA"].startswith("LookDialog"), "what has no record opens as it was printed"
    for name in ("BLANK_COMPLAINT", "BLANK_SUGGESTION"):
        assert came[name] == f"IntakeDialog Paper form {grouped(known[name])}", "the entry screen with that number"
