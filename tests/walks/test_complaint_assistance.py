"""What is not ours but helped with, suggestions, a person erased, and the month that stays as it was: the real window."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desk_app.closing import service as closing
from desk_app.complaints import files, offers, queries, service
from desk_app.complaints.rules import ClockKind, Draft, End, Kind, Liability, Reached, ReplyWay, State, draw
from desk_app.kernel import journal, texts
from desk_app.kernel.database import rows, value
from desk_app.kernel.ink import Ink
from desk_app.printing.dialogs.preview import LookDialog
from desk_app.shell import beside
from desk_app.shop.windows import CustomerDisplay
from desk_app.staff import queries as staff
from tests.walks.complaint_days import CHIEF, CLERK, Days, at, call_back, clock_of, page_of, site
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

MANAGER, COLLEAGUE = "1001", "1031"
MONDAY = at(23, 10, month=11)
INK = Ink((((1000, 2000, 0, 500), (4000, 3000, 30, 500), (8000, 1500, 60, 500)),))


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Days]:
    """A Monday morning."""
    site(tmp_path, MONDAY)
    stage = Stage(qapp, tmp_path, MONDAY.astimezone(UTC), tmp_path / "pictures")
    yield Days(stage)
    beside.stop()
    if stage.is_open:
        stage.close()
    texts.set_language("en")


def test_k6_helped_signed_drawn_called_back_and_once_more(days: Days) -> None:
    days.come_in(CHIEF)
    days.more("公用单位", days.tab.cases._more_menu)
    days.write(days.dialog().name, "自来水公司")
    days.write(days.dialog().phone, "96116")
    days.stage.picture("telephone-book")
    days.keep("保存")
    days.come_in(CLERK)
    display = _customers_screen(days)
    first = _helped(days, display)
    assert not display.signed.isVisible(), "nothing stays on the customer's screen"
    others = [_helped_before(days, name) for name in ("孙先生", "李女士", "吴先生")]
    drawn = _day_closed(days)
    assert len(drawn) == 2, "thirty per cent of four, rounded up"
    assert set(drawn) < {first, *others}
    days.go(at(24, 9, 30, month=11))
    days.come_in(COLLEAGUE)
    days.stage.press("回访", days.tab.cases.chips)
    days.stage.picture("drawn")
    assert {row.id for row in queries.board(queries.Filter.CALL_BACK, days.stage.desk.now())} == set(drawn)
    happy, unhappy = drawn
    assert clock_of(happy, ClockKind.SAMPLED).due_at == at(26, 18, month=11), "three calendar days (D4)"
    call_back(days, happy, Reached.SATISFIED, "水来了")
    assert (page_of(happy).state, page_of(happy).owes_sample) == (State.CLOSED, False)
    call_back(days, unhappy, Reached.DISSATISFIED, "又停了")
    assert (page_of(unhappy).state, page_of(unhappy).round) == (State.REOPENED, 2)
    days.open(unhappy)
    days.stage.picture("reopened")
    _sign(days, "自来水公司换了阀门")
    assert (page_of(unhappy).ended_as, page_of(unhappy).round) == (End.SIGNED, 2)


def _customers_screen(days: Days) -> CustomerDisplay:
    page = days.stage.window.page
    assert page is not None
    page.tab_of("shop").display.toggle()  # type: ignore[attr-defined]
    days.stage.settle()
    days.stage.window.activateWindow()
    return next(top for top in days.stage.app.topLevelWidgets() if isinstance(top, CustomerDisplay))


def _helped(days: Days, display: CustomerDisplay) -> int:
    """By hand: assistance, the utility's number given, done, signed with the mouse."""
    case_id = days.take("小区停水两天了。", lambda dialog: days.write(dialog.who.name, "钱先生"), way="当面")
    days.stage.press("定性", days.tab.case)
    days.stage.press("协助", days.dialog())
    days.write(days.dialog().why, "公用事业停水")
    days.keep("定性")
    assert not [row for row in page_of(case_id).clocks if row.kind is ClockKind.RESULT and row.ended_at is None]
    days.stage.press("告知公用单位电话", days.tab.case)
    days.dialog().utility.set_value(1)
    days.stage.picture("give-number")
    days.keep("已告知")
    assert page_of(case_id).utility == "自来水公司 96116"
    _sign(days, "自来水公司已修复", display)
    assert page_of(case_id).ended_as is End.SIGNED
    assert page_of(case_id).signature
    days.stage.press("打印受理单", days.tab.case)
    ((facts,),) = rows("SELECT facts FROM print_job_facts ORDER BY id DESC LIMIT 1")
    assert json.loads(facts)["customer_signature"], "the signature stands on the slip"
    return case_id


def _sign(days: Days, words: str, display: CustomerDisplay | None = None) -> None:
    days.stage.key(Qt.Key.Key_F7)
    dialog = days.dialog()
    days.write(dialog.what, words)
    assert not dialog.main.isEnabled(), "nobody has signed yet"
    pad: QWidget = dialog.pad
    wide, high = pad.width(), pad.height()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(wide // 5, high // 2))
    for step in range(1, 16):
        QTest.mouseMove(pad, QPoint(wide // 5 + wide * step // 30, high // 2 + (high // 4 if step % 2 else -high // 5)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(wide * 3 // 4, high // 2))
    days.stage.settle()
    days.stage.picture("signing")
    if display is not None:  # the customer sees what they sign, and their own ink
        display.grab().save(str(days.stage.pictures / "signing-customer.png"))
        assert words in display.signed.accessibleName()
        assert display.signed.ink.strokes == dialog.pad.strokes
    days.keep("已签字，结案")


def _helped_before(days: Days, name: str) -> int:
    """The same without the window."""
    desk = days.stage.desk
    draft = Draft(matter="停电", name=name, reply_way=ReplyWay.IN_PERSON, reply_by=desk.now() + timedelta(days=1))
    case_id = int(desk.do(service.record, draft).case_id)
    desk.do(service.classify, case_id, Liability.ASSISTANCE, "公用事业")
    desk.do(service.sign, case_id, INK, "供电局已修复")
    return case_id


def _day_closed(days: Days) -> tuple[int, ...]:
    """The day is sealed in the evening; the draw comes with it and anybody can repeat it (D13)."""
    days.go(at(23, 17, 50, month=11))
    manager = staff.staff_by_number(MANAGER)
    assert manager is not None
    days.stage.desk.act(closing.seal_day, (days.stage.desk.today(), lambda _day: ()), operator=manager.operator)
    (row,) = queries.draws("2026-11")
    assert draw(row.seed, row.candidates, row.needed) == row.drawn
    assert list(offers.findings()) == []
    return row.drawn


def test_k8_a_suggestion_is_passed_on_and_its_giver_told(days: Days) -> None:
    days.come_in(CLERK)

    def idea(dialog: object) -> None:
        days.stage.press("建议", days.dialog())
        days.stage.picture("suggestion-intake")
        days.write(dialog.who.name, "孟女士")  # type: ignore[attr-defined]

    taken, other = (days.take("大厅加一个雨伞架。", idea, way="当面") for _ in range(2))
    days.stage.press("建议", days.tab.cases)
    for case_id, button, end in ((taken, "采纳", End.ADOPTED), (other, "未采纳", End.NOT_ADOPTED)):
        days.open(case_id)
        days.stage.key(Qt.Key.Key_F6)
        dialog = days.dialog()
        dialog.department.set_value(next(key for key, name in days.tab._around.departments.items() if name == "工程部"))
        days.keep("打印并转交")
        assert page_of(case_id).state is State.DISPATCHED
        days.stage.key(Qt.Key.Key_F7)
        days.stage.press(button, days.dialog())
        days.write(days.dialog().answer, "谢谢，下周装好。" if end is End.ADOPTED else "大厅已有雨伞袋机。")
        days.stage.press("已答复，结案", days.dialog())
        assert days.dialog().problem, "the giver is told first"
        days.tick(days.dialog().told)
        days.stage.picture(f"suggestion-{end.value}")
        days.keep("已答复，结案")
        page = page_of(case_id)
        assert (page.kind, page.ended_as) == (Kind.SUGGESTION, end)
        assert any(event.what == "giver_told" for event in page.course)


def test_k7_d16_the_month_stays_as_it_was_after_the_person_is_erased(
    days: Days, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days.come_in(CLERK)
    case_id = _helped_before(days, "郑晓燕")
    before = queries.figures_of("2026-11", days.stage.desk.calendar(), days.stage.desk.now())
    days.go(at(1, 10, month=12))
    days.come_in(MANAGER)
    days.stage.press("月报", days.tab.cases)
    dialog = days.dialog()
    days.stage.press("锁定数据", dialog)
    days.stage.until(lambda: queries.frozen_month("2026-11") is not None)
    days.stage.press("打印月报", dialog)
    _proof_read(days)
    days.stage.picture("month")
    dialog.reject()
    _erase(days, "郑晓燕")
    page = page_of(case_id)
    assert (page.is_erased, page.name, page.ended_as) == (True, "", End.SIGNED)
    assert page.course, "case and course stay"
    days.come_in(MANAGER)
    days.tab.open_case(case_id)
    days.stage.picture("erased")
    _printed_again(days, tmp_path / "2026-11.zip", monkeypatch)
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    assert (frozen.figures.received, frozen.figures.ends) == (before.received, before.ends)
    _opened_elsewhere(tmp_path / "2026-11.zip")
    assert journal.verify() is None


def _proof_read(days: Days) -> None:
    """The paper is looked at before it is printed (G7)."""
    days.stage.until(lambda: isinstance(days.stage.dialog(), LookDialog))
    proof = days.dialog()
    days.stage.until(proof.main.isEnabled)
    days.stage.picture("month-proof")
    QTest.mouseClick(proof.main, Qt.MouseButton.LeftButton)
    days.stage.until(lambda: days.stage.dialog() is not proof)


def _erase(days: Days, name: str) -> None:
    window = days.stage.window.page
    assert window is not None
    window.row.buttons["manage"].click()
    days.stage.settle()
    page = window.tab_of("manage").show_page("persons")  # type: ignore[attr-defined]
    days.write(page.search.edit, name)
    days.stage.settle()
    days.stage.key(Qt.Key.Key_Down)
    page.list.setFocus()
    days.stage.key(Qt.Key.Key_Home)
    assert page.row is not None
    days.stage.press("清除", page)
    days.stage.press("应本人要求", days.dialog())

    def sure() -> None:
        days.stage.press("永久清除", days.dialog())

    QTimer.singleShot(80, days.stage.window, sure)
    days.stage.press("清除", days.dialog())
    days.stage.until(lambda: days.stage.dialog() is None)


def _printed_again(days: Days, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    days.stage.press("月报", days.tab.cases)
    dialog = days.dialog()
    days.stage.press("打印月报", dialog)
    _proof_read(days)
    (one, two) = (
        json.loads(facts)
        for (facts,) in rows(
            "SELECT facts FROM print_job_facts f JOIN print_job j ON j.id = f.id WHERE form = 'monthly_report' ORDER BY j.id"
        )
    )
    assert one == two, "the same figures when it is printed again (K7)"
    sheet = target.with_suffix(".xlsx")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args: (str(target.with_suffix(Path(args[2]).suffix)), "")
    )
    days.stage.press("电子表格…", dialog)
    days.stage.until(sheet.exists)
    assert zipfile.is_zipfile(sheet)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    days.stage.press("归档包…", dialog)
    days.stage.until(lambda: target.exists() and bool(queries.month_steps("2026-11")))
    days.stage.press("已归档", dialog)
    assert not any(row.is_late for row in queries.month_steps("2026-11")), "filed before the 5th"
    dialog.reject()


def _opened_elsewhere(bundle: Path) -> None:
    """With nothing but a ZIP reader: papers, figures, hashes, and no name of who was erased."""
    assert files.verify(bundle) == ()
    with zipfile.ZipFile(io.BytesIO(bundle.read_bytes())) as held:
        names = set(held.namelist())
        assert {"index.html", "report.pdf", "figures.json", "figures.xlsx", "SHA256SUMS.txt"} < names
        assert held.read("report.pdf").startswith(b"%PDF")
        assert sum(name.startswith("slips/") for name in names) == 1
        assert json.loads(held.read("figures.json"))["received"] == 1
        page = held.read("index.html").decode()
        assert all(name in page for name in names - {"index.html", "SHA256SUMS.txt"})
        assert "<td>已受理</td><td>1</td>" in page, "the figures can be read without anything but a browser"
        assert not any("郑晓燕".encode() in held.read(name) for name in names)
    assert value("SELECT COUNT(*) FROM case_text") == 0
