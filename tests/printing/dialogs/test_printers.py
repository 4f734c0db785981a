"""Printers and routes are set up, tried and put out of use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.printing import queries
from desk_app.printing.dialogs import (
    PrinterDialog,
    PrintersDialog,
    RouteDialog,
)
from desk_app.printing.dialogs.printers import FormRow
from desk_app.printing.rules import PrinterKind
from desk_app.widgets.tab_base import Seat
from tests.printing.conftest import add_printer
from tests.printing.dialogs.conftest import press

Ticket = Callable[..., int]


def test_a_printer_of_this_computer_is_set_up_by_choosing_it(qtbot: QtBot, seat: Seat) -> None:
    dialog = PrinterDialog(seat, None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog.main)
    assert dialog._problem.text() == "Give the printer a name, please."
    qtbot.waitUntil(dialog.listed.isVisible)
    dialog._take_found("front")
    assert dialog.kind.value() is PrinterKind.SYSTEM_SLIP, "a raw queue takes slips"
    dialog._take_found("office")
    assert (dialog.kind.value(), dialog.name.text()) == (PrinterKind.SYSTEM, "front")
    dialog._take_found("gone")
    dialog.paper.set_value("a4")
    press(qtbot, dialog.main)
    assert [(found.printer.name, found.printer.address) for found in queries.printers(1)] == [("front", "office")]


def test_a_printer_is_changed_and_a_taken_name_refused(qtbot: QtBot, seat: Seat) -> None:
    add_printer(seat.desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front", has_drawer=True)
    second = add_printer(seat.desk, PrinterKind.NETWORK_SLIP, "10.0.0.10", name="bar")
    (found,) = (shown for shown in queries.printers(1) if shown.id == second)
    dialog = PrinterDialog(seat, found)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.port.isVisible()
    dialog.name.set_text("front")
    press(qtbot, dialog.main)
    assert dialog._problem.text() == "There is a printer front already."
    dialog.name.set_text("back")
    dialog.port.set_text("9101")
    dialog.drawer.setChecked(True)
    press(qtbot, dialog.main)
    changed = queries.printers(1)[1].printer
    assert (changed.name, changed.port, changed.has_drawer) == ("back", 9101, True)


def test_printers_and_forms_are_listed_tried_and_put_out_of_use(qtbot: QtBot, seat: Seat) -> None:
    dialog = PrintersDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._hint.isVisible()
    dialog.change()
    add_printer(seat.desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front")
    qtbot.waitUntil(dialog.test.isVisible)
    assert not dialog._hint.isVisible()
    ways = {shown.form: shown.printer for shown in dialog.forms.rows.rows if isinstance(shown, FormRow)}
    assert (ways["queue_ticket"], ways["message_slip"]) == ("front", "")
    assert "test_slip" not in ways
    press(qtbot, dialog.test)
    assert [found.form for found in queries.open_jobs(1)] == ["test_slip"]
    assert "front" in dialog._problem.text()
    press(qtbot, dialog.use)
    qtbot.waitUntil(lambda: dialog.use.text() == "Use again")
    assert not dialog.test.isEnabled()


def test_a_route_is_changed(qtbot: QtBot, seat: Seat) -> None:
    printer = add_printer(seat.desk, PrinterKind.SYSTEM, "office", "a4", name="office")
    dialog = RouteDialog(seat, "Message", queries.RouteRow("message_slip"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.printer.set_value(printer)
    dialog.paper.set_value("a4")
    dialog.copies.set_value(3)
    dialog.cut.setChecked(False)
    press(qtbot, dialog.main)
    assert queries.routes(1)["message_slip"] == queries.RouteRow("message_slip", printer, 3, "a4", False)


def test_what_may_not_be_changed_says_so(qtbot: QtBot, seat: Seat) -> None:
    from tests.databases import OPERATOR

    seat.desk.operator = OPERATOR
    dialog = RouteDialog(seat, "Message", queries.RouteRow("message_slip"))
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog.main)
    assert dialog._problem.text()
    assert queries.routes(1) == {}
