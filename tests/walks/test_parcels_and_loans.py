"""Small desk services walked by scan and key: parcels in, told, handed out signed; loans out, due, back; what closing lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.closing import queries as closing
from desk_app.directory import queries as directory
from desk_app.handouts import queries, service
from desk_app.handouts.dialogs import HandOutDialog, LendDialog, RecordPage, TakeInDialog
from desk_app.handouts.rules import LoanState, ParcelState, ThingDraft, ThingKind, Way
from desk_app.kernel import journal, texts
from desk_app.kernel.links import partners
from desk_app.kernel.refs import Ref
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.reception.rules import Draft
from desk_app.reception.tab import ReceptionTab
from tests.databases import SUPERVISOR
from tests.walks import hands
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)

LABEL = "SF1390022118845"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The receptionist on an empty morning; a key and an umbrella can be lent."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    for draft in (
        ThingDraft("KEY-302", ThingKind.KEY, "Meeting room 302", ""),
        ThingDraft("UMB-01", ThingKind.UMBRELLA, "Blue umbrella", ""),
    ):
        made.desk.act(service.save_thing, (None, draft), operator=SUPERVISOR)
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_a_day_of_parcels_and_loans(stage: Stage) -> None:
    visit = stage.desk.do(
        visits.take, Draft(reception.lanes()[0].id, name="陈立", phone="13800006621"), print_ticket=False
    )
    parcel_id = _taken_in(stage)
    _told(stage, parcel_id)
    loan_id = _lent_out_of_the_visit(stage, visit.visit_id)
    _closing_lists_what_is_out(stage)
    _back_by_scan(stage, loan_id)
    _handed_out(stage, parcel_id)
    assert journal.verify() is None


def _page(stage: Stage, key: str) -> RecordPage:
    """Ctrl+4, then the page's chip."""
    stage.key(Qt.Key.Key_4, ctrl=True)
    pages = stage.window.page.tab_of("lost_property").pages  # type: ignore[union-attr]
    hands.chosen(stage, pages.chips, key)
    found = pages.page
    assert isinstance(found, RecordPage)
    return found


def _taken_in(stage: Stage) -> int:
    _page(stage, "parcels")
    stage.key(Qt.Key.Key_F5)
    dialog = stage.dialog()
    assert isinstance(dialog, TakeInDialog)
    stage.scan(LABEL)
    host = directory.hosts()[1]
    hands.picked(stage, dialog.host, host.extension, host.id)
    hands.tab_to(stage, dialog.sent_by)
    stage.type("恒通设备")
    stage.picture("take-in")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.open_parcels()
    assert (row.host_id, row.tracking, row.sender, row.state) == (host.id, LABEL, "恒通设备", ParcelState.WAITING)
    assert hands.prompts(stage, "handouts.tell"), "the host is to be told, and the rail says so"
    return row.id


def _told(stage: Stage, parcel_id: int) -> None:
    page = _page(stage, "parcels")
    stage.press("Host told", page)
    stage.until(lambda: stage.dialog() is not None)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    assert [told.way for told in queries.told(parcel_id)] == [Way.PHONE]


def _lent_out_of_the_visit(stage: Stage, visit_id: int) -> int:
    """*More* on the visit, *Lend something*: the visitor stands there already, the number masked, the visit tied."""
    stage.key(Qt.Key.Key_1, ctrl=True)
    tab = stage.window.page.tab_of("reception")  # type: ignore[union-attr]
    assert isinstance(tab, ReceptionTab)
    tab.open_ref(Ref("visit", visit_id))
    stage.settle()
    hands.from_menu(stage, tab.visit.acts._more, "Lend something")
    dialog = stage.dialog()
    assert isinstance(dialog, LendDialog)
    assert dialog.name.text() == "陈立"
    assert "13800006621" not in dialog.phone.edit.placeholderText(), "G2"
    assert "陈立" in dialog.visit.text()
    stage.scan("UMB-01")
    assert dialog.thing.currentText().startswith("Blue umbrella"), dialog.thing.currentText()
    stage.picture("lend-out-of-a-visit")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.open_loans()
    assert (row.thing, row.name) == ("Blue umbrella", "陈立")
    assert row.id in [loan.id for loan in queries.loans_of_visit(visit_id)]
    assert Ref("loan", row.id) in partners("visit", [visit_id])[visit_id]
    assert stage.window.page.tab is tab, "the visit stays in sight"  # type: ignore[union-attr]
    return row.id


def _closing_lists_what_is_out(stage: Stage) -> None:
    """The evening it is due: the parcel is told, the umbrella is out."""
    day = queries.open_loans()[0].due_at.astimezone(stage.desk.zone()).date()
    found = {blocker.sentence: blocker.count for blocker in closing.blockers(stage.desk.offers, day)}
    assert found.get("Keys, umbrellas and badges not returned") == 1, found
    stage.key(Qt.Key.Key_7, ctrl=True)
    stage.settle()
    shown = "\n".join(told for told in _words(stage) if told)
    assert "Parcels at the desk" in shown
    assert "Things lent" in shown
    stage.picture("closing")


def _back_by_scan(stage: Stage, loan_id: int) -> None:
    """Its barcode scanned on any tab brings the loan; F7 says it is back."""
    stage.key(Qt.Key.Key_3, ctrl=True)
    stage.scan("UMB-01")
    assert stage.window.page.tab.key == "lost_property"  # type: ignore[union-attr]
    stage.picture("loan")
    stage.key(Qt.Key.Key_F7)
    stage.settle()
    row = queries.loan(loan_id)
    assert row is not None
    assert row.state is LoanState.BACK


def _handed_out(stage: Stage, parcel_id: int) -> None:
    """The tracking number scanned on any tab brings the parcel; F7, a signature, Enter."""
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.scan(LABEL)
    assert stage.window.page.tab.key == "lost_property"  # type: ignore[union-attr]
    stage.key(Qt.Key.Key_F7)
    dialog = stage.dialog()
    assert isinstance(dialog, HandOutDialog)
    stage.key(Qt.Key.Key_Return)
    assert "sign" in dialog.problem
    hands.signed(stage, dialog.pad)
    stage.picture("hand-out")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    row = queries.parcel(parcel_id)
    assert row is not None
    assert row.state is ParcelState.HANDED_OUT
    stage.key(Qt.Key.Key_3, ctrl=True)
    stage.scan(row.number)
    assert stage.window.page.tab.key == "lost_property", "its slip opens it"  # type: ignore[union-attr]
    assert not queries.open_parcels()


def _words(stage: Stage) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    page = stage.window.page
    assert page is not None
    parts = page.findChildren(QLabel) + page.findChildren(QAbstractButton)
    return [part.text() for part in parts if part.isVisible()]
