"""Closing over something that is still open: the reason, and a supervisor's yes (C12)."""

from __future__ import annotations

from desk_app.closing import service
from desk_app.closing.dialogs.parts import is_supervisor, with_second
from desk_app.closing.rules import Blocker
from desk_app.closing.wording import counted
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class WaiveDialog(ActDialog):
    """One reason; a clerk's word needs a supervisor's PIN beside it."""

    def __init__(self, doer: Doer, blocker: Blocker) -> None:
        self._blocker = blocker
        title = translate("Closing", "Close over: {what}").format(what=counted(blocker.sentence, blocker.count))
        told = translate("Closing", "It stays open and on record with the reason; the day is closed over it.")
        super().__init__(doer, title, translate("Closing", "Close over it"), text=told)
        self.why = LineField(translate("Closing", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Keep it, after a supervisor's PIN if need be."""
        if is_supervisor(self.desk) or not self.why.text():
            self._waive(None)
        else:
            with_second(self.doer, self, Role.SUPERVISOR, self.windowTitle(), self._waive)

    def _waive(self, approval: Approval | None) -> None:
        reason, options = self.why.text(), {"approval": approval}
        self.send(lambda: self.desk.act(service.waive, (self._blocker, reason), options))
