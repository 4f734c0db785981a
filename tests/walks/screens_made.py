"""Dialogs that stand for themselves, made for the person who is signed in. Nothing here judges."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desk_app.widgets.act_dialog import show
from desk_app.widgets.tab_base import Doer

Opener = Callable[[], object]


def made_dialogs(seat: object, person_id: int, window: QWidget) -> dict[str, Opener]:
    """Each by its name, with how it is opened."""

    def shown(make: Callable[[], QDialog]) -> Opener:
        def go() -> QDialog:
            dialog = make()
            dialog.open()
            return dialog

        return go

    return {
        "person": shown(lambda: _person(seat, person_id, window)),
        "unmask": shown(lambda: _unmask(seat, person_id, window)),
        "report-away": shown(lambda: _report_away(seat, window)),
        "new-pin": shown(lambda: _new_pin(seat, window)),
        "approval": shown(lambda: _approval(seat, window)),
        "printers": shown(lambda: _printers(seat, window)),
        "printer": shown(lambda: _printer(seat, window)),
        "host": lambda: _host(window),
        "fault": lambda: _fault(window),
        "task": lambda: _task(window),
        "preview": shown(lambda: _preview(seat, window)),
        "first-start": shown(lambda: _first_start(seat, window)),
    }


def _person(seat: object, person_id: int, parent: QWidget) -> QDialog:
    from desk_app.people.dialogs.person import PersonDialog

    return PersonDialog(seat, person_id, parent)  # type: ignore[arg-type]


def _unmask(seat: object, person_id: int, parent: QWidget) -> QDialog:
    from desk_app.people.dialogs.full_view import UnmaskDialog

    return UnmaskDialog(seat, person_id, parent)  # type: ignore[arg-type]


def _report_away(seat: object, parent: QWidget) -> QDialog:
    from desk_app.staff import queries as staff
    from desk_app.staff.dialogs.away import ReportAwayDialog

    here = [row.id for row in staff.all_staff() if staff.presence_of(row.id) is not None]
    return ReportAwayDialog(seat, here[0], parent)  # type: ignore[arg-type]


def _new_pin(seat: object, parent: QWidget) -> QDialog:
    from desk_app.staff.dialogs.pins import ChangePinDialog

    return ChangePinDialog(seat, seat.desk.operator, parent)  # type: ignore[arg-type, attr-defined]


def _approval(seat: object, parent: QWidget) -> QDialog:
    from desk_app.kernel.roles import Role
    from desk_app.kernel.texts import translate
    from desk_app.staff.dialogs.pins import ApprovalDialog

    return ApprovalDialog(seat, Role.SUPERVISOR, translate("Reception", "Move up"), parent)  # type: ignore[arg-type]


def _printers(seat: object, parent: QWidget) -> QDialog:
    from desk_app.printing.dialogs import PrintersDialog

    return PrintersDialog(seat, parent)  # type: ignore[arg-type]


def _preview(seat: object, parent: QWidget) -> QDialog:
    from desk_app.printing.dialogs import LookDialog
    from desk_app.printing.queries import jobs

    return LookDialog(seat, jobs(seat.desk.number)[0].id, parent)  # type: ignore[arg-type, attr-defined]


def _printer(seat: object, parent: QWidget) -> QDialog:
    from desk_app.printing.dialogs import PrinterDialog

    return PrinterDialog(seat, None, parent)  # type: ignore[arg-type]


def _doer(window: QWidget) -> Doer:
    tab = window.page.tab_of("reception")  # type: ignore[attr-defined]
    assert isinstance(tab, Doer)
    return tab


def _host(window: QWidget) -> QDialog:
    from desk_app.directory.dialogs.host import HostDialog

    return show(HostDialog(_doer(window)))


def _fault(window: QWidget) -> QDialog:
    from desk_app.followup.dialogs.fault import FaultDialog

    return show(FaultDialog(_doer(window)))


def _task(window: QWidget) -> QDialog:
    from desk_app.followup.dialogs.task import TaskDialog

    return show(TaskDialog(_doer(window)))


def _first_start(seat: object, parent: QWidget) -> QDialog:
    from desk_app.shell.first_start import FirstStart

    return FirstStart(seat, parent)  # type: ignore[arg-type]
