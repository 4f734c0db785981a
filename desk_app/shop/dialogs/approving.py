"""A dialog whose act may need a second person: refused for that, it asks for number and PIN and sends again (invariant 9).

Knows no limit: the service says when somebody else has to agree, and who.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.tab_base import Doer

R = TypeVar("R")
Act = Callable[[Approval | None], R]


def role_wanted(refusal: Refusal) -> Role | None:
    """Who has to agree, if that is what was refused."""
    if not refusal.code.endswith(".needs_approval"):
        return None
    wanted = refusal.facts.get("role", Role.SUPERVISOR)
    return wanted if isinstance(wanted, Role) else Role(str(wanted))


def with_approval(doer: Doer, parent: QWidget, role: Role, what: str, then: Callable[[Approval], None]) -> None:
    """Ask somebody else for number and PIN, then go on; cancelled, nothing happens."""
    dialog = ApprovalDialog(doer.seat, role, what, parent)

    def go_on(approval: object) -> None:
        if isinstance(approval, Approval):
            then(approval)

    dialog.approved.connect(go_on)
    dialog.open()


class ApprovedDialog(ActDialog):
    """``send_approved`` sends alone first, and with a second person's yes when that is asked for."""

    def send_approved(self, act: Act[R], what: str, then: Callable[[R], None] | None = None) -> None:
        """Have it done; ``what`` tells the second person what they agree to."""
        self._again: tuple[Act[R], str, Callable[[R], None] | None] | None = (act, what, then)
        self.send(lambda: act(None), then)

    def send_only_approved(self, role: Role, act: Act[R], what: str, then: Callable[[R], None] | None = None) -> None:
        """Have it done with a second person's yes in any case."""
        self._again = None
        with_approval(self.doer, self, role, what, lambda yes: self.send(lambda: act(yes), then))

    def _refused(self, refusal: Refusal) -> None:
        role, again = role_wanted(refusal), getattr(self, "_again", None)
        if role is None or again is None:
            super()._refused(refusal)
            return
        act, what, then = again
        self._again = None
        self._is_sending = False
        with_approval(self.doer, self, role, what, lambda yes: self.send(lambda: act(yes), then))
