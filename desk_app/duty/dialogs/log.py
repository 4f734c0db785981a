"""The log of the duty telephone (C13): every call of the last weeks, how far it was taken, by whom; one can be gone on with."""

from __future__ import annotations

from datetime import timedelta

from desk_app.duty import queries
from desk_app.duty.dialogs.call import DutyCallDialog
from desk_app.duty.queries import DutyCallRow
from desk_app.duty.rules import ways_from
from desk_app.duty.wording import state_name
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

ALL, OPEN = "all", "open"
_BACK = timedelta(days=92)


class LogDialog(ActDialog):
    """Newest first; Enter on a call shows its course, the main button takes a new one."""

    def __init__(self, doer: Doer) -> None:
        title, close = translate("Duty", "Duty log"), translate("Duty", "Close")
        super().__init__(doer, title, translate("Duty", "New duty call"), cancel=close, width=760)
        self.shown = ChoiceChips(
            [Option(ALL, translate("Duty", "All")), Option(OPEN, translate("Duty", "Open duty calls"))], title
        )
        self.shown.set_value(ALL)
        self.list = RowList(self._face, lambda row: getattr(row, "id", None), title, number_width=92)
        self.list.setMinimumHeight(look().px(340))
        self.empty = EmptyState(translate("Duty", "No duty call yet"))
        for part in (self.shown, self.list, self.empty):
            self.body.addWidget(part)
        self.shown.chosen.connect(lambda _value: self.reload())
        self.list.opened.connect(self._go_on)
        self.reload()
        self.list.setFocus()

    def commit(self) -> None:
        """Take a call; with a row in hand Enter shows that one."""
        if self.list.hasFocus() and self.list.current is not None:
            self._go_on(self.list.current)
            return
        self.reject()
        show(DutyCallDialog(self.doer))

    def reload(self) -> None:
        """Read the calls of the last three months, or those that are open."""
        found = queries.open_calls()[::-1]
        if self.shown.value() == ALL:
            found = queries.calls_since(self.desk.today() - _BACK)
        self.list.set_rows(found)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)

    def _go_on(self, row: object) -> None:
        if isinstance(row, DutyCallRow):
            self.reject()
            show(DutyCallDialog(self.doer, row.id))

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, DutyCallRow):
            return RowFace("")
        lapsed = translate("Duty", "contract lapsed") if row.is_lapsed else ""
        parts = (row.name or masked_phone(row.phone), lapsed, row.result[:60], row.staff_number)
        is_open = bool(ways_from(row.state))
        return RowFace(
            row.question[:80],
            number=f"{row.at.astimezone(self.desk.zone()):%m-%d %H:%M}",
            sub=" · ".join(filter(None, parts)),
            badge=state_name(row.state),
            badge_tone=BadgeTone.SOON if is_open else BadgeTone.CALM,
        )
