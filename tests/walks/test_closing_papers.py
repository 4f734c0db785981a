"""After the seal, walked: statements of three kinds, the Z's paper for ever, month, spreadsheet, checker, stocktake."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces, Tender
from desk_app.closing import files, service
from desk_app.closing.dialogs.reports import ReportsDialog, ZPaperDialog
from desk_app.closing.dialogs.statements import StatementsDialog
from desk_app.kernel import journal
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.staff import queries as staff
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.counts import CountsDialog
from tests.closing.test_files import checked
from tests.walks import closing_site as site
from tests.walks.day_close import sell
from tests.walks.hands import from_menu
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)
WECHAT = """微信支付账单明细列表
交易时间,交易类型,商品,收/支,金额(元),当前状态,交易单号
{day} 09:00:0{second},商户消费,水,收入,￥36.00,支付成功,`4200001
{day} 09:01:00,商户消费,茶,收入,￥5.00,支付成功,`4299999
"""
ALIPAY = """#支付宝业务明细
交易时间,支付宝交易号,业务类型,收入（+元）,支出（-元）,备注
{day} 09:00:09,2026112001,在线支付,20.00,,
"""


def test_statements_z_papers_and_what_is_handed_out(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site.english(qapp, tmp_path) as stage:
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        session_id = _sealed(stage)
        _matched(stage, session_id, tmp_path, monkeypatch)
        z_id, digest = _made(stage, session_id, tmp_path, monkeypatch)
        _handed_out(stage, tmp_path, monkeypatch)
        _month_end(stage)
        stage.later(days=40)
        kept = cash.z_pdf(z_id)
        assert kept is not None
        assert hashlib.sha256(kept).hexdigest() == digest, "the same bytes for ever"


def _sealed(stage: Stage) -> int:
    """A morning with four tenders, by the services; its count is sealed and agrees."""
    desk = stage.desk
    session_id: int = desk.do(service.open_here, site.KEPT)
    sell(stage, 120_00)
    sell(stage, 36_00, Tender.WECHAT, "4200001")
    sell(stage, 20_00, Tender.ALIPAY, "2026112001")
    sell(stage, 88_00, Tender.CARD, "990011")
    sell(stage, 44_00, Tender.CARD, "990012")
    desk.do(cash_service.end_session, session_id)
    totals = ((Tender.WECHAT, 36_00), (Tender.ALIPAY, 20_00), (Tender.CARD, 132_00))
    counted = BlindCount(
        site.KEPT.plus(Pieces.of({10_000: 1, 1_000: 2})), tuple((tender, Money(n)) for tender, n in totals)
    )
    desk.do(cash_service.seal_count, session_id, counted)
    return session_id


def _files(stage: Stage, folder: Path) -> dict[Tender, Path]:
    """What WeChat, Alipay and the terminal hand out, each in its own way."""
    day, second = f"{stage.desk.today():%Y-%m-%d}", 5
    made = {Tender.WECHAT: folder / "wechat.csv", Tender.ALIPAY: folder / "alipay.csv", Tender.CARD: folder / "t.xlsx"}
    made[Tender.WECHAT].write_text(WECHAT.format(day=day, second=second), encoding="utf-8-sig")
    made[Tender.ALIPAY].write_bytes(ALIPAY.format(day=day).encode("gb18030"))
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["交易时间", "参考号", "交易金额", "交易状态"])
    book.active.append([f"{day} 09:00:20", 990011, 88.0, "成功"])
    book.save(made[Tender.CARD])
    return made


def _matched(stage: Stage, session_id: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More › Statements: WeChat as CSV, Alipay as CSV in GBK, the terminal as XLSX: matched, only ours, only theirs."""
    from_menu(stage, site.tab_of(stage).todo.more, "Statements …")
    dialog = stage.dialog()
    assert isinstance(dialog, StatementsDialog)
    names = {Tender.CARD: "Card", Tender.WECHAT: "WeChat Pay", Tender.ALIPAY: "Alipay"}
    for tender, path in _files(stage, folder).items():
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words, path=path: (str(path), ""))
        stage.press(names[tender])
        assert dialog.chosen is tender
        stage.press("Read a file …")
        stage.until(lambda tender=tender: bool(cash.match_of(session_id, tender).matched))
        stage.picture(f"01-{tender.value}")
    wechat, card = cash.match_of(session_id, Tender.WECHAT), cash.match_of(session_id, Tender.CARD)
    assert [line.reference for line in wechat.only_theirs] == ["4299999"]
    assert [move.reference for move in card.only_ours] == ["990012"]
    assert "990012" in dialog.ours.text()
    assert cash.match_of(session_id, Tender.ALIPAY).difference == 0
    stage.key(Qt.Key.Key_Escape)


def _made(stage: Stage, session_id: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """F8 makes the Z; its paper is shown by Ctrl+P, saved as it is, printed again as a copy."""
    for row in [row for row in site.tab_of(stage).todo.rows if row.thing is not None]:
        thing = row.thing
        assert thing is not None
        stage.desk.act(service.waive, (thing.blocker, "tomorrow"), operator=_chief())
    stage.key(Qt.Key.Key_F8)
    report = cash.z_of(session_id)
    assert report is not None
    kept = cash.z_pdf(report.id)
    assert kept is not None
    stage.key(Qt.Key.Key_P, ctrl=True)
    paper = stage.dialog()
    assert isinstance(paper, ZPaperDialog)
    stage.until(lambda: paper.pages.page_count >= 1)
    stage.picture("02-z-paper")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(folder / "z.pdf"), ""))
    stage.press("Save as PDF …")
    stage.until((folder / "z.pdf").is_file)
    assert (folder / "z.pdf").read_bytes() == kept
    (job,) = printed.jobs_of(Ref("z_report", report.id))
    stage.desk.as_program(printing.mark_sent, job.id, job.tries + 1, None)  # the first one came out of a printer
    stage.desk.as_program(printing.mark_confirmed, job.id)
    stage.key(Qt.Key.Key_Return)
    copy, first = printed.jobs_of(Ref("z_report", report.id))
    assert (first.copy_no, copy.copy_no) == (0, 1), "the copy's mark is put on at printing"
    return report.id, hashlib.sha256(kept).hexdigest()


def _chief() -> Operator:
    chief = staff.staff_by_number("1008")
    assert chief is not None
    return chief.operator


def _handed_out(stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More › Z reports and months: the month's sums, a spreadsheet, CSV, and files that a small program checks alone."""
    from_menu(stage, site.tab_of(stage).todo.more, "Z reports and months …")
    dialog = stage.dialog()
    assert isinstance(dialog, ReportsDialog)
    stage.picture("03-month")
    assert "¥308.00" in site.words(dialog), "the month over all tills"
    for name, button in (("z.xlsx", dialog.sheet), ("z.csv", dialog.csv)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words, name=name: (str(folder / name), ""))
        site.click(stage, button)
        stage.until(lambda name=name: (folder / name).is_file())
    rows = list(csv.DictReader(io.StringIO((folder / "z.csv").read_text(encoding="utf-8-sig"))))
    assert [row["Net takings"] for row in rows] == ["0.00", "308.00"]
    sheet = openpyxl.load_workbook(folder / "z.xlsx", data_only=True).active
    assert sheet is not None
    assert [row[5].value for row in sheet.iter_rows(min_row=2)] == [0, 308, 308]
    proof = folder / "proof"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_words: str(proof))
    site.click(stage, dialog.proof)
    stage.until((proof / files.CHECKER).is_file)
    sequence, head = journal.head(1)
    assert checked(proof, f"1:{sequence}:{head}") == (0, "2 Z reports read, 0 findings\n")
    stage.key(Qt.Key.Key_Escape)


def _month_end(stage: Stage) -> None:
    """More › Stocktake: the month-end count begins here and is told at the next close until it is done (S4)."""
    from_menu(stage, site.tab_of(stage).todo.more, "Stocktake …")
    dialog = stage.dialog()
    assert isinstance(dialog, CountsDialog)
    stage.key(Qt.Key.Key_Return)
    assert isinstance(stage.dialog(), CountDialog)
    stage.picture("04-stocktake")
    stage.key(Qt.Key.Key_Escape)
    tab = site.tab_of(stage)
    assert any("Counts not finished: 1" in row.accessibleName() for row in tab.todo.rows)
