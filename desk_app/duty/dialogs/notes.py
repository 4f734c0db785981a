"""Notes to the next shift or one person, duty calls still open, and handing the line over (C13)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from desk_app.duty import queries, service
from desk_app.duty.dialogs.call import DutyCallDialog
from desk_app.duty.wording import state_name
from desk_app.kernel.texts import translate
from desk_app.staff import queries as staff
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look
from desk_app.widgets.timeline import Event, Timeline

EVERYBODY = 0


class NotesDialog(ActDialog):
    """What is open, what was noted, and a note or the whole line to pass on."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer,
            translate("Duty", "Hand-over"),
            translate("Duty", "Leave the note"),
            cancel=translate("Duty", "Close"),
            width=600,
        )
        label = translate("Duty", "For whom")
        options = [Option(EVERYBODY, translate("Duty", "Whoever comes next"))]
        options += [Option(row.id, f"{row.name} · {row.number}") for row in staff.all_staff()]
        self.to = ChoiceBox(options, label)
        self.to.set_value(EVERYBODY)
        self.text = NoteArea(translate("Duty", "Note"))
        self.text.edit.setFixedHeight(look().px(84))
        self.line = Button(translate("Duty", "Hand the duty line over"))
        self.line.clicked.connect(lambda _on: self.hand_over())
        self._show_open()
        self.body.addWidget(text_label(label, "muted", wrap=False))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.to, 1)
        row.addWidget(self.line)
        self.body.addLayout(row)
        self.body.addWidget(self.text)
        self.text.setFocus()

    def commit(self) -> None:
        """Leave the note."""
        to_id, text = self._to(), self.text.text()
        self.send(lambda: self.desk.act(service.leave_note, (text, to_id)))

    def hand_over(self) -> None:
        """Pass the line on to the chosen person, with the note."""
        to_id, text = self._to(), self.text.text()
        if to_id is None:
            self.set_problem(translate("Duty", "Please choose who takes the line."))
            return
        self.send(lambda: self.desk.act(service.hand_over, (to_id, text)), button=self.line)

    def _to(self) -> int | None:
        chosen = self.to.value()
        return chosen if isinstance(chosen, int) and chosen != EVERYBODY else None

    def _show_open(self) -> None:
        calls = queries.open_calls()
        self.body.addWidget(SectionLabel(translate("Duty", "Open duty calls")))
        if not calls:
            self.body.addWidget(text_label(translate("Duty", "None is open."), "muted"))
        for row in calls[:8]:
            lapsed = translate("Duty", "contract lapsed") if row.is_lapsed else ""
            told = " · ".join(filter(None, (row.name, row.question[:60], state_name(row.state), lapsed)))
            button = Button(told, kind=Kind.LINK, compact=True)
            button.clicked.connect(partial(self._go_on, row.id))
            self.body.addWidget(button)
        zone, notes = self.desk.zone(), queries.notes(5)
        last = Timeline(translate("Duty", "Last notes"), rows=True)
        last.set_events(
            [Event(f"{row.left_at.astimezone(zone):%m-%d %H:%M}", f"{row.text[:120]} · {row.left_by}") for row in notes]
        )
        last.setVisible(bool(notes))
        self.body.addWidget(last)

    def _go_on(self, call_id: int, _on: object = None) -> None:
        show(DutyCallDialog(self.doer, call_id))
        self.reject()
