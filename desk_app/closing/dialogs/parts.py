"""Small things the dialogs of the slice share: a second person's yes, ink from a pad, what a shift leaves to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_app.cash.rules import UNIT, Ink
from desk_app.closing.wording import counted
from desk_app.duty import queries as duty
from desk_app.followup import queries as followup
from desk_app.kernel.money import CNY, CURRENCIES, Currency
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Desk
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.staff.rules import Approval
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.tab_base import Doer

_MOST_NOTES = 6


def with_second(doer: Doer, parent: QWidget, role: Role, what: str, then: Callable[[Approval], None]) -> ApprovalDialog:
    """Ask somebody else for number and PIN, then go on with their approval; cancelled, nothing happens (invariant 9)."""
    dialog = ApprovalDialog(doer.seat, role, what, parent)

    def go_on(approval: object) -> None:
        if isinstance(approval, Approval):
            then(approval)

    dialog.approved.connect(go_on)
    dialog.open()
    return dialog


def is_supervisor(desk: Desk) -> bool:
    """Whether whoever is signed in decides alone."""
    return desk.operator is not None and desk.operator.role.covers(Role.SUPERVISOR)


def currency_of(desk: Desk) -> Currency:
    """The site's currency."""
    return CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY)


def ink_of(pad: SignaturePad) -> Ink:
    """What was signed, with the shape of the pad it was signed on."""
    return Ink(pad.strokes, round(pad.shape * UNIT))


def told_notes(desk: Desk) -> tuple[str, ...]:
    """What the last shift left to know: hand-over notes, open duty calls, tasks and faults (G10, C13)."""
    lines: list[str] = []
    last = duty.last_hand_over()
    if last is not None and last.note:
        lines.append(last.note)
    operator = desk.operator
    if operator is not None:
        lines += [note.text for note in duty.unread_notes(operator.staff_id)]
    for name, told in desk.offers.each("handed_over"):
        del name
        lines += [counted(sentence, count) for sentence, count in told(desk.today())]
    lines += [f"{task.title}" for task in (followup.tasks_for(operator.staff_id) if operator else ())]
    return tuple(dict.fromkeys(lines))[:_MOST_NOTES]
