"""A dialog whose act may need a supervisor's yes: refused for that, it asks for number and PIN and sends again (invariant 9).

Knows no limit: the service says when somebody else has to agree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.staff.rules import Approval
from desk_app.stock.dialogs.parts import with_second
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.signature.strokes import UNIT

if TYPE_CHECKING:
    from desk_app.paper.values import Strokes

R = TypeVar("R")
Act = Callable[[Approval | None], R]
_NEEDS = "stock.needs_supervisor"


class ApprovedDialog(ActDialog):
    """``send_approved`` sends alone first, and with a supervisor's yes when that is asked for."""

    def send_approved(self, act: Act[R], what: str, then: Callable[[R], None] | None = None) -> None:
        """Have it done; ``what`` tells the second person what they agree to."""
        self._again: tuple[Act[R], str, Callable[[R], None] | None] | None = (act, what, then)
        self.send(lambda: act(None), then)

    def _refused(self, refusal: Refusal) -> None:
        again = getattr(self, "_again", None)
        if refusal.code != _NEEDS or again is None:
            super()._refused(refusal)
            return
        act, what, then = again
        self._again = None
        self._is_sending = False
        with_second(self.doer, self, Role.SUPERVISOR, what, lambda yes: self.send(lambda: act(yes), then))


def ink_of(pad: SignaturePad) -> Strokes | None:
    """What was signed, as papers print it; None when nobody signed."""
    from desk_app.paper.values import Strokes

    if not pad.is_signed:
        return None
    lines = tuple(tuple((float(point[0]), float(point[1])) for point in stroke) for stroke in pad.strokes)
    return Strokes(lines, float(UNIT), float(round(pad.shape * UNIT)))
