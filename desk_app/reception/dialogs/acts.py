"""What a person can have done with a visit, from buttons, keys and prompts alike: at once, or through a dialog.

Decides nothing: each act is a use case, and the service refuses what may not be.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk_app.directory.dialogs.board import HostBoardDialog
from desk_app.directory.dialogs.message import MessageDialog, MessagePrefill
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people import service as people
from desk_app.people.rules import masked_phone
from desk_app.people.service import FullPerson
from desk_app.reception import queries, service
from desk_app.reception.dialogs.appointment import AppointmentDialog
from desk_app.reception.dialogs.correct import CorrectDialog
from desk_app.reception.dialogs.emergency import EmergencyDialog
from desk_app.reception.dialogs.finish import FinishDialog
from desk_app.reception.dialogs.handing import HandOverDialog, HostDialog, TransferDialog
from desk_app.reception.dialogs.ladder import rung_name
from desk_app.reception.dialogs.new_visitor import NewVisitorDialog
from desk_app.reception.dialogs.polite import polite
from desk_app.reception.dialogs.presence import BadgeBackDialog, BadgeDialog, HeadsDialog
from desk_app.reception.rules import Doing, Mark
from desk_app.reception.wording import called
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.tab_base import Doer, Tab

_AT_ONCE: dict[Doing, Callable[..., Any]] = {
    Doing.RECEIVE: service.receive,
    Doing.CALL: service.pick,
    Doing.RECALL: service.recall,
    Doing.NO_SHOW: service.no_show,
    Doing.BACK: service.come_back,
    Doing.EXPIRE: service.expire,
    Doing.CHECKING: service.begin_checking,
    Doing.END_CHECKING: service.end_checking,
    Doing.HOLD: service.hold,
    Doing.RESUME: service.resume,
    Doing.LEAD: service.lead_to_host,
    Doing.TEA: service.serve_tea,
}
_MARKS = {Doing.SAID_CHECKING: Mark.SAID_CHECKING, Doing.HOST_TOLD: Mark.HOST_TOLD}


class VisitActs:
    """Acts for a tab or window that can have use cases done; ``dialog`` is the one opened last."""

    def __init__(self, doer: Doer) -> None:
        self._doer = doer
        self._desk = doer.desk
        self.dialog: ActDialog | None = None
        self._asking: dict[Doing, Callable[[int], None]] = {
            Doing.FINISH: lambda visit_id: self._open(FinishDialog(doer, visit_id)),
            Doing.HAND_OVER: lambda visit_id: self._open(HandOverDialog(doer, visit_id)),
            Doing.TRANSFER: lambda visit_id: self._open(TransferDialog(doer, visit_id)),
            Doing.TO_HOST: lambda visit_id: self._open(HostDialog(doer, visit_id)),
            Doing.BADGE: lambda visit_id: self._open(BadgeDialog(doer, visit_id)),
            Doing.HEADS: lambda visit_id: self._open(HeadsDialog(doer, visit_id)),
            Doing.CORRECT: lambda visit_id: self._open(CorrectDialog(doer, visit_id)),
            Doing.BADGE_BACK: lambda visit_id: self.badge_back(queries.visit(visit_id).badge),
            Doing.MESSAGE: self._message,
            Doing.LEND: self._lend,
            Doing.MOVE_UP: self._move_up,
            Doing.VOID: self._void,
            Doing.LEFT: self._left,
            Doing.FULL_VIEW: self._full_view,
        }

    def run(self, doing: Doing, visit_id: int) -> None:
        """Do it, or open what has to be asked first."""
        if doing in _MARKS:
            self._doer.do(service.mark, visit_id, _MARKS[doing])
        elif doing in _AT_ONCE:
            act = _AT_ONCE[doing]
            self._doer.ask(lambda: self._desk.act(act, (visit_id,)))
        else:
            self._asking[doing](visit_id)

    def new_visitor(self, taken: Callable[[int], None] | None = None) -> None:
        """F2."""
        dialog = NewVisitorDialog(self._doer, taken)
        self._open(dialog)
        dialog.who.name.setFocus()

    def appointment(self) -> None:
        """Announce somebody."""
        self._open(AppointmentDialog(self._doer))

    def emergency(self) -> None:
        """F10: who is in the house (G8)."""
        self._open(EmergencyDialog(self._doer))

    def hosts(self, host_id: int | None = None) -> None:
        """The host board with open messages."""
        self._open(HostBoardDialog(self._doer, masked_phone, host_id))

    def badge_back(self, badge: str) -> None:
        """A badge was laid on the desk."""
        self._open(BadgeBackDialog(self._doer, badge))

    def _open(self, dialog: ActDialog) -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        show(dialog)

    def _forget(self) -> None:
        self.dialog = None

    def _message(self, visit_id: int) -> None:
        row = queries.visit(visit_id)
        prefill = MessagePrefill(
            host_id=row.host_id,
            caller=called(row.name, row.title) if row.name else "",
            phone=row.phone,
            phone_shown=masked_phone(row.phone),
            person_id=row.person_id,
            is_urgent=row.is_urgent,
        )
        dialog = MessageDialog(self._doer, prefill, polite)
        self._open(dialog)
        (dialog.host if row.host_id is None else dialog.text).setFocus()

    def _lend(self, visit_id: int) -> None:
        """Have whoever keeps keys and umbrellas lend one to this visitor; nothing happens while nobody does."""
        row = queries.visit(visit_id)
        person = "" if row.person_id is None else str(row.person_id)
        prefill = {"name": called(row.name, row.title) if row.name else "", "phone": row.phone, "person": person}
        for _slice, start in self._desk.offers.each("start"):
            begun = start("lend", prefill, Ref("visit", visit_id))
            if begun is not None and isinstance(self._doer, Tab):
                self._doer.wants.emit(begun)
                return

    def _reason(self, title: str, main: str) -> str | None:
        return ask.one_line(self._doer.window(), title, translate("Reception", "Reason"), main)

    def _move_up(self, visit_id: int) -> None:
        row = queries.visit(visit_id)
        whom = rung_name(self._doer.desk, row.ladder + 1)
        title = translate("Reception", "Move {label} up to {whom}").format(label=row.label, whom=whom)
        why = self._reason(title, translate("Reception", "Move up"))
        if why:
            self._doer.do(service.move_up, visit_id, why)

    def _void(self, visit_id: int) -> None:
        title = translate("Reception", "Void ticket {label}").format(label=queries.visit(visit_id).label)
        why = self._reason(title, translate("Reception", "Void the ticket"))
        if why:
            self._doer.do(service.void, visit_id, why)

    def _left(self, visit_id: int) -> None:
        title = translate("Reception", "{label} has left?").format(label=queries.visit(visit_id).label)
        text = translate("Reception", "It counts as given up before the matter was done.")
        if ask.confirm(self._doer.window(), title, text, translate("Reception", "Has left")):
            self._doer.do(service.leave, visit_id)

    def _full_view(self, visit_id: int) -> None:
        row = queries.visit(visit_id)
        person_id = row.person_id
        why = self._reason(translate("Reception", "Show the phone number"), translate("Reception", "Show"))
        if why and person_id is not None:
            self._doer.ask(lambda: self._desk.act(people.unmask, (person_id, why)), then=self._show_full)

    def _show_full(self, found: FullPerson) -> None:
        known = found.known
        text = "\n".join(filter(None, (*known.phones, known.email)))
        ask.inform(self._doer.window(), known.name, text)
