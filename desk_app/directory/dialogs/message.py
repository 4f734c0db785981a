"""Taking a message for a host: for whom, from whom, how to reach them, the words checked as they are typed (R6, P2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QHBoxLayout

from desk_app.directory import queries, service, slips
from desk_app.directory.queries import HostRow
from desk_app.directory.rules import MessageDraft
from desk_app.directory.wording import state_name
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import Checker, NoteArea
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


@dataclass(frozen=True, slots=True)
class MessagePrefill:
    """What is known already; ``phone_shown`` is the masked number that stands for ``phone`` until another is typed."""

    host_id: int | None = None
    caller: str = ""
    phone: str = ""
    phone_shown: str = ""
    person_id: int | None = None
    is_urgent: bool = False


def host_options(hosts: tuple[HostRow, ...] | None = None) -> list[Option]:
    """The hosts to choose from, found by name, department, job title or extension."""
    rows = queries.hosts() if hosts is None else hosts
    return [
        Option(
            row.id,
            " · ".join(filter(None, (row.name, row.department, state_name(row.state)))),
            f"{row.job_title} {row.extension}",
        )
        for row in rows
    ]


class MessageDialog(ActDialog):
    """One message; closes when it is written down."""

    def __init__(self, doer: Doer, prefill: MessagePrefill, checker: Checker | None = None) -> None:
        title = translate("Directory", "Take a message")
        super().__init__(doer, title, translate("Directory", "Keep the message"), width=560)
        self._prefill = prefill
        self._uuid = doer.new_uuid()
        self._seen: MessageDraft | None = None  # the message whose slip was proof-read
        label = translate("Directory", "For")
        self.host = ChoiceBox(host_options(), label)
        self.host.lineEdit().setPlaceholderText(translate("Directory", "For whom? Type a name or department"))
        self.host.set_value(prefill.host_id)
        self.caller = LineField(translate("Directory", "From"), translate("Directory", "Surname or company"))
        self.caller.set_text(prefill.caller)
        self.phone = PhoneField(translate("Directory", "Phone number"), prefill.phone_shown)
        self.text = NoteArea(translate("Directory", "Message"), checker=checker)
        self.text.edit.setMinimumHeight(look().px(120))
        self.is_urgent = CheckRow(translate("Directory", "Urgent: ring the host now"))
        self.is_urgent.setChecked(prefill.is_urgent)
        self.slip = CheckRow(translate("Directory", "Print a slip for the host"))
        self._lay_out()

    def commit(self) -> None:
        """Write the message down."""
        host_id = self.host.value()
        if not isinstance(host_id, int):
            self.set_problem(translate("Directory", "Choose the host first."))
            self.host.setFocus()
            return
        draft = MessageDraft(
            host_id=host_id,
            caller=self.caller.text(),
            phone=self.phone.value() or self._prefill.phone,
            text=self.text.text(),
            is_urgent=self.is_urgent.isChecked(),
            person_id=self._prefill.person_id,
        )
        if self.slip.isChecked() and self._seen != draft:
            self._proof_read(draft)
            return
        options = {"print_slip": self.slip.isChecked()}
        self.send(lambda: self.desk.act(service.take_message, (replace(draft),), options, uuid=self._uuid))

    def _proof_read(self, draft: MessageDraft) -> None:
        """The slip on the screen before it is on paper (G7); what can't be kept is refused as ever."""
        from desk_app.printing.dialogs import proof_read

        def go_on() -> None:
            self._seen = draft
            self.commit()

        host, operator = queries.host(draft.host_id), self.desk.operator
        if host is None or operator is None or not draft.text.strip():
            go_on()
            return
        facts = slips.message_facts("", host, draft, self.desk.now(), self.desk.zone(), operator.number)
        proof_read(self.doer, "message_slip", facts, go_on)

    def _lay_out(self) -> None:
        self.body.addLayout(labelled(translate("Directory", "For"), self.host))
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.caller, 1)
        line.addWidget(self.phone, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.text, 1)
        ticks = QHBoxLayout()
        ticks.addWidget(self.is_urgent, 1)
        ticks.addWidget(self.slip, 1)
        self.body.addLayout(ticks)
