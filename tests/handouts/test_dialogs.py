"""Parcels and loans in windows: scan, keys, one act per dialog, what cannot be is said in it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk_app.handouts import queries, service
from desk_app.handouts.dialogs import (
    ExtendDialog,
    HandOutDialog,
    LendDialog,
    LoansPage,
    LoseDialog,
    ParcelsPage,
    ReturnDialog,
    TakeInDialog,
    TellDialog,
    ThingDialog,
)
from desk_app.handouts.queries import LoanRow, ParcelRow
from desk_app.handouts.rules import LoanState, ParcelState, ThingKind, Way
from desk_app.kernel import texts
from desk_app.kernel.numbers import NumberKind, SlipNumber
from desk_app.kernel.offers import Offers
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.widgets.tab_base import Doer
from tests.databases import SUPERVISOR
from tests.handouts.scene import INK, host, jobs, key, lent, parcel


def row(parcel_id: int) -> ParcelRow:
    found = queries.parcel(parcel_id)
    assert found is not None
    return found


def loan(loan_id: int) -> LoanRow:
    found = queries.loan(loan_id)
    assert found is not None
    return found


def opened(doer: Doer) -> QDialog:
    """The dialog that stands open."""
    (found,) = [dialog for dialog in doer.findChildren(QDialog) if dialog.isVisible()]
    return found


def swept() -> None:
    """Closed dialogs are gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def parcels(doer: Doer, qtbot: QtBot) -> ParcelsPage:
    """The page of parcels in sight."""
    made = ParcelsPage(doer)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    return made


@pytest.fixture
def loans(doer: Doer, qtbot: QtBot) -> LoansPage:
    """The page of loans in sight."""
    made = LoansPage(doer)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    return made


def test_a_parcel_is_taken_in_by_scan_and_its_host_told_at_once(doer: Doer, desk: Desk, parcels: ParcelsPage) -> None:
    host_id = host(desk)
    assert parcels.press("found")
    dialog = opened(doer)
    assert isinstance(dialog, TakeInDialog)
    dialog.tracking.take_scan("sf 139")
    dialog.commit()
    assert "whom it is for" in dialog.problem
    dialog.host.set_value(host_id)
    dialog.told.set_value(Way.PHONE)
    dialog.slip.setChecked(False)
    dialog.commit()
    (there,) = queries.open_parcels()
    assert (there.tracking, there.state, there.host) == ("SF139", ParcelState.TOLD, "王建国")
    assert jobs("parcel_slip") == 0
    assert parcels.wanted == there.ref
    swept()


def test_what_waits_for_one_host_is_handed_out_together(doer: Doer, desk: Desk, parcels: ParcelsPage) -> None:
    host_id = host(desk)
    first, second = parcel(desk, host_id, "A1"), parcel(desk, host_id, "A2")
    assert parcels.show_ref(Ref("parcel", first))
    assert parcels.press("claim")
    dialog = opened(doer)
    assert isinstance(dialog, HandOutDialog)
    dialog.commit()
    assert "signed" in dialog.problem
    dialog.pad.set_strokes(INK.strokes, 0.4)
    dialog.who.set_value(True)
    dialog._show()
    dialog.commit()
    assert "takes it for the host" in dialog.problem
    dialog.deputy.set_text("李明")
    dialog.commit()
    assert {row(one).state for one in (first, second)} == {ParcelState.HANDED_OUT}
    parcels.reload()
    assert list(parcels.buttons) == ["slip"]
    assert parcels.press("print")
    swept()


def test_the_host_was_told_and_a_parcel_goes_back(doer: Doer, desk: Desk, parcels: ParcelsPage) -> None:
    parcel_id = parcel(desk, host(desk))
    parcels.show_ref(Ref("parcel", parcel_id))
    parcels.run("tell")
    dialog = opened(doer)
    assert isinstance(dialog, TellDialog)
    dialog.way.set_value(Way.MESSAGE)
    dialog.commit()
    assert [told.way for told in queries.told(parcel_id)] == [Way.MESSAGE]
    swept()
    parcels.run("return")
    back = opened(doer)
    assert isinstance(back, ReturnDialog)
    back.why.set_text("拒收")
    back.commit()
    assert row(parcel_id).state is ParcelState.RETURNED
    assert not parcels.run("hand_out")
    swept()


def test_the_list_finds_by_host_and_shows_what_is_gone(desk: Desk, parcels: ParcelsPage) -> None:
    assert parcels.stack.currentWidget() is parcels.empty
    assert not parcels.press("claim")
    parcel_id = parcel(desk, host(desk))
    parcels.search.set_text("王建国")
    parcels.reload()
    assert [found.id for found in parcels.list.rows.rows] == [parcel_id]  # type: ignore[attr-defined]
    assert parcels.face(row(parcel_id)).spoken()
    assert not parcels.show_ref(Ref("parcel", 99))
    desk.do(service.return_parcel, parcel_id, "拒收")
    parcels.search.set_text("")
    parcels.chips.set_value("all")
    parcels.show_ref(Ref("parcel", parcel_id))
    assert parcels.state.text() == "Back to the carrier"


def test_a_scanned_key_is_lent_and_its_barcode_brings_it_back(doer: Doer, desk: Desk, loans: LoansPage) -> None:
    thing_id = key(desk)
    loans.press("found")
    dialog = opened(doer)
    assert isinstance(dialog, LendDialog)
    dialog.commit()
    assert "scan or choose" in dialog.problem
    dialog.code.take_scan("k-302")
    assert dialog.thing.value() == thing_id
    dialog.name.set_text("陈立先生")
    dialog.pad.set_strokes(INK.strokes, 0.4)
    dialog.commit()
    (there,) = queries.open_loans()
    assert (there.name, there.title) == ("陈立", "mr")
    assert queries.loan_ink(there.id) is not None
    assert loans.show_ref(Ref("loan_thing", thing_id))
    assert loans.wanted == there.ref
    assert loans.press("claim")
    assert loan(there.id).state is LoanState.BACK
    loans.reload()
    assert not loans.run("extend")
    swept()


def test_an_umbrella_is_proposed_for_days(doer: Doer, desk: Desk) -> None:
    umbrella = key(desk, "U1", "蓝伞", ThingKind.UMBRELLA)
    dialog = LendDialog(doer, thing_id=umbrella)
    assert dialog.due.hours() == 72
    dialog.code.set_text("x" * 99)
    assert dialog.thing.value() == umbrella
    dialog.reject()
    swept()


def test_a_loan_is_extended_or_lost_with_a_charge(doer: Doer, desk: Desk, loans: LoansPage) -> None:
    thing_id = key(desk)
    loan_id = lent(desk, thing_id)
    loans.show_ref(Ref("loan", loan_id))
    loans.run("extend")
    longer = opened(doer)
    assert isinstance(longer, ExtendDialog)
    longer.due.set_value(24)
    longer.commit()
    assert (loan(loan_id).due_at - desk.now()).days == 1
    swept()
    loans.run("lose")
    lost = opened(doer)
    assert isinstance(lost, LoseDialog)
    lost.note.set_text("配新钥匙")
    lost.charge.edit.setText("50")
    lost.commit()
    assert (loan(loan_id).state, loan(loan_id).charge) == (LoanState.LOST, 5_000)
    assert loans.run("slip")
    assert loans.show_ref(Ref("loan_thing", thing_id))
    assert loans.run("found_again")
    loans.reload()
    assert list(loans.buttons) == ["lend"]
    loans.press("claim")
    assert isinstance(opened(doer), LendDialog)
    swept()


def test_supervisors_say_what_is_lent(doer: Doer, desk: Desk, loans: LoansPage) -> None:
    assert not loans.add.isVisible()
    desk.operator = SUPERVISOR
    loans.reload()
    loans.add.click()
    dialog = opened(doer)
    assert isinstance(dialog, ThingDialog)
    dialog.commit()
    assert "barcode" in dialog.problem
    dialog.code.take_scan("V-07")
    dialog.kind.set_value(ThingKind.BADGE)
    dialog.name.set_text("通行证 7 号")
    dialog.commit()
    (made,) = queries.things()
    assert (made.code, made.kind) == ("V07", ThingKind.BADGE)
    assert loans.wanted == made.ref
    swept()
    loans.run("edit")
    change = opened(doer)
    assert isinstance(change, ThingDialog)
    change.is_active.setChecked(False)
    change.commit()
    assert queries.things() == ()
    loans.reload()
    assert loans.state.text() == "No longer lent"
    swept()


def test_the_lists_of_loans_and_things_and_another_language(desk: Desk, loans: LoansPage) -> None:
    loan_id = lent(desk, key(desk))
    for shown, text, count in (
        ("out", "", 1),
        ("all", "", 1),
        ("out", "陈立", 1),
        ("things", "302", 1),
        ("things", "x", 0),
    ):
        assert len(loans.rows(shown, text)) == count
    for found in (loan(loan_id), *queries.things()):
        assert loans.face(found).spoken()
    texts.set_language("zh_CN")
    loans.word()
    assert loans.left.accessibleName() == "借用"
    assert not loans.run("nothing")


def test_a_visitors_ticket_ties_the_loan_to_the_visit(doer: Doer, desk: Desk) -> None:
    ticket = SlipNumber(NumberKind.VISIT, desk.today(), 1, 5).digits
    reception = SimpleNamespace(
        NUMBERS={"visit": {ticket: 12}.get}, REF_KINDS={"visit": "reception"}, title_of=lambda ref: f"A012 {ref.id}"
    )
    desk.offers = Offers(modules=lambda: [("reception", reception)])  # type: ignore[list-item]
    dialog = LendDialog(doer, thing_id=key(desk))
    dialog.show()
    dialog.code.take_scan(SlipNumber(NumberKind.VISIT, desk.today(), 1, 6).digits)
    assert not dialog.visit.isVisible()
    dialog.code.take_scan(ticket)
    assert dialog.visit.text() == "For the visit: A012 12"
    dialog.name.set_text("陈立")
    dialog.commit()
    assert [row.name for row in queries.loans_of_visit(12)] == ["陈立"]
    swept()
