"""F6: putting a caller through (C7): to whom, and for a manager whether they agreed to take the call."""

from __future__ import annotations

from desk_app.calls import service
from desk_app.calls.rules import CallDraft
from desk_app.directory import queries as directory
from desk_app.directory.dialogs.message import host_options
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceBox
from desk_app.widgets.labels import text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


class ConnectDialog(ActDialog):
    """Whom the caller is put through to; a manager's private number is never given (C7)."""

    def __init__(self, doer: Doer, call_id: int, draft: CallDraft) -> None:
        super().__init__(
            doer, translate("Calls", "Put the call through"), translate("Calls", "Put through", "button"), width=560
        )
        self._call_id, self._draft = call_id, draft
        self.phrase = PhraseCard("", "")
        label = translate("Calls", "To whom")
        self.host = ChoiceBox(host_options(), label)
        line = self.host.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Calls", "Name or department"))
        self.host.chosen.connect(lambda _value: self._show())
        self.agreed = CheckRow(translate("Calls", "They agreed to take this call"))
        self.body.addWidget(self.phrase)
        self.body.addWidget(text_label(label, "muted", wrap=False))
        self.body.addWidget(self.host)
        self.body.addWidget(self.agreed)
        self._show()
        self.host.setFocus()

    def commit(self) -> None:
        """Put through."""
        host_id = self.host.value()
        if not isinstance(host_id, int):
            self.set_problem(translate("Calls", "Please choose to whom first."))
            return
        call_id, draft, agreed = self._call_id, self._draft, self.agreed.isChecked()
        self.send(lambda: self.desk.act(service.connect, (call_id, draft, host_id), {"has_consented": agreed}))

    def _show(self) -> None:
        host_id = self.host.value()
        host = directory.host(host_id) if isinstance(host_id, int) else None
        is_manager = host is not None and host.is_manager
        self.agreed.setVisible(is_manager)
        facts = {"host": "" if host is None else host.name, "department": "" if host is None else host.department}
        situation = "manager_call" if is_manager else "transfer_call"
        told = translate("Calls", "Ask name and company; connect only if they agree") if is_manager else ""
        words = phrases.say(self.desk, situation, name=self._draft.name, title=self._draft.title, facts=facts)
        self.phrase.set_phrase(words, told)
