"""A second person's yes before an act (invariant 9): the PIN dialog of the staff slice, then what was wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_app.kernel.roles import Role
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.staff.rules import Approval
from desk_app.widgets.tab_base import Doer


def with_second(doer: Doer, parent: QWidget, role: Role, what: str, then: Callable[[Approval], None]) -> ApprovalDialog:
    """Ask somebody else for number and PIN, then go on with their approval; cancelled, nothing happens."""
    dialog = ApprovalDialog(doer.seat, role, what, parent)

    def go_on(approval: object) -> None:
        if isinstance(approval, Approval):
            then(approval)

    dialog.approved.connect(go_on)
    dialog.open()
    return dialog
