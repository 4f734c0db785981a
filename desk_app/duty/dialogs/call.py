"""A duty call walked through (C13): solve it; else take it for working hours; refused, agree a time; or the emergency plan."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desk_app.duty import queries, service
from desk_app.duty.rules import (
    OTHER_HOURS,
    WORKING_HOURS,
    Answer,
    CallState,
    DutyDraft,
    DutyTime,
    Walk,
    duty_time,
    ways_from,
)
from desk_app.duty.wording import state_name, time_name
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone, split_title
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look
from desk_app.widgets.timeline import Event, Timeline

_PHRASES = {
    Answer.SOLVE: "duty_opening",
    Answer.HOURS: "duty_take",
    Answer.TIME: "duty_agree_time",
    Answer.EMERGENCY: "duty_emergency",
    Answer.NORMAL: "duty_normal_line",
}
_LATER = (1, 2, 4, 12)
_LEADS_TO = {
    Answer.SOLVE: CallState.SOLVED,
    Answer.HOURS: CallState.HOURS_AGREED,
    Answer.TIME: CallState.TIME_AGREED,
    Answer.EMERGENCY: CallState.EMERGENCY,
}


class DutyCallDialog(ActDialog):
    """Takes a call down and does the chosen step in one act each; ``call_id`` goes on with one that was taken."""

    def __init__(self, doer: Doer, call_id: int | None = None) -> None:
        super().__init__(doer, translate("Duty", "Duty call"), translate("Duty", "Keep"), width=640)
        self._row = None if call_id is None else queries.duty_call(call_id)
        self._uuid = doer.new_uuid()
        get = self.desk.settings.get
        self.now = duty_time(self.desk.calendar(), self.desk.now(), get(WORKING_HOURS), get(OTHER_HOURS))
        self.phrase = PhraseCard()
        self.question = NoteArea(translate("Duty", "What is needed"))
        self.question.edit.setFixedHeight(look().px(64))
        self.name = LineField(translate("Duty", "Name"))
        self.phone = PhoneField(translate("Duty", "Telephone"))
        self.address = LineField(translate("Duty", "Address"))
        self.steps = ChoiceChips(self._steps(), translate("Duty", "What is done"))
        self.steps.set_value(Answer.NORMAL if self.now is DutyTime.NORMAL else Answer.SOLVE)
        self.steps.chosen.connect(lambda _step: self._show())
        self.said = NoteArea("")
        self.said.edit.setFixedHeight(look().px(64))
        self.when = ChoiceChips(
            [Option(hours, translate("Duty", "in %n hour(s)", None, hours)) for hours in _LATER],
            translate("Duty", "Agreed time"),
        )
        self.when.set_value(2)
        self.plan = [(row.id, CheckRow(f"{row.situation}: {row.whom}", row.phone)) for row in queries.plan()]
        self.lapsed = CheckRow(translate("Duty", "The contract has lapsed (told at hand-over)"))
        self._lay_out()
        self._fill()
        self._show()
        if self.is_over:
            self._look_only()

    @property
    def is_over(self) -> bool:
        """Whether nothing can be done with this call any more: it is shown, not gone on with."""
        return self._row is not None and not ways_from(self._row.state)

    def commit(self) -> None:
        """Take the call down and do the step, in one act."""
        name, title = split_title(self.name.text())
        draft = DutyDraft(self.question.text(), name, self.phone.value(), self.address.text(), title)
        hours = self.when.value()
        step = Walk(
            self._answer(),
            self.said.text(),
            hours if isinstance(hours, int) else 1,
            tuple(number for number, row in self.plan if row.isChecked()),
            self.lapsed.isChecked(),
        )
        known = None if self._row is None else self._row.id
        uuid = self._uuid
        self.send(lambda: self.desk.act(service.walk, (draft, step, known), uuid=uuid))

    def _answer(self) -> Answer:
        chosen = self.steps.value()
        return chosen if isinstance(chosen, Answer) else Answer.SOLVE

    def _steps(self) -> list[Option]:
        options = [
            Option(Answer.SOLVE, translate("Duty", "Solved on the spot")),
            Option(Answer.HOURS, translate("Duty", "For working hours")),
            Option(Answer.TIME, translate("Duty", "Refused: agree a time")),
            Option(Answer.EMERGENCY, translate("Duty", "Can't wait: emergency plan")),
        ]
        if self._row is not None:
            ways = ways_from(self._row.state)
            return [option for option in options if _LEADS_TO[option.value] in ways]  # type: ignore[index]
        if self.now is DutyTime.NORMAL:
            options.append(Option(Answer.NORMAL, translate("Duty", "To the normal line")))
        return options

    def _show(self) -> None:
        step = self._answer()
        self.phrase.set_phrase(phrases.say(self.desk, _PHRASES[step]), time_name(self.now))
        labels = {
            Answer.SOLVE: translate("Duty", "How it was solved"),
            Answer.EMERGENCY: translate("Duty", "What the caller was told is arranged"),
        }
        self.said.set_label(labels.get(step, ""))
        self.said.setVisible(step in labels)
        self.when.setVisible(step == Answer.TIME)
        for _number, row in self.plan:
            row.setVisible(step == Answer.EMERGENCY)
        self._no_plan.setVisible(step == Answer.EMERGENCY and not self.plan)

    def _fill(self) -> None:
        row = self._row
        if row is None:
            self.question.setFocus()
            return
        self.question.set_text(row.question)
        self.name.set_text(row.name)
        self.phone.set_value(row.phone)
        self.address.set_text(row.address)
        for part in (self.name, self.phone, self.address):
            part.set_read_only(True)
        self.question.edit.setReadOnly(True)
        self.lapsed.setChecked(row.is_lapsed)
        self._state.setText(f"{state_name(row.state)} · {grouped(row.number)}")
        zone = self.desk.zone()
        self.course.set_events(
            [
                Event(f"{at.astimezone(zone):%m-%d %H:%M}", f"{state_name(state)} ({by})")
                for state, at, by in queries.steps_of(row.id)
            ]
        )

    def _look_only(self) -> None:
        """A call that is over: what came of it, the number masked (G2), nothing to press but *close*."""
        assert self._row is not None  # noqa: S101  # is_over says so
        self.phone.set_value("")
        self.phone.set_label(translate("Duty", "Telephone"), masked_phone(self._row.phone))
        self.said.set_label(translate("Duty", "How it was solved"))
        self.said.set_text(self._row.result)
        self.said.edit.setReadOnly(True)
        self.said.setVisible(bool(self._row.result))
        for part in (self.phrase, self.steps, self._what, self.main):
            part.hide()
        self.lapsed.setEnabled(False)

    def _lay_out(self) -> None:
        self._state = text_label("", "muted")
        self._state.setVisible(self._row is not None)
        self.course = Timeline(translate("Duty", "So far"), rows=True)
        self.course.setVisible(self._row is not None)
        self._what = SectionLabel(translate("Duty", "What is done"))
        self._no_plan = text_label(translate("Duty", "The emergency plan has no contacts yet."), "problem")
        self.body.addWidget(self.phrase)
        self.body.addWidget(self._state)
        self.body.addWidget(self.question)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for part in (self.name, self.phone, self.address):
            line.addWidget(part, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.course)
        self.body.addWidget(self._what)
        for widget in (
            self.steps,
            self.said,
            self.when,
            self._no_plan,
            *(row for _number, row in self.plan),
            self.lapsed,
        ):
            self.body.addWidget(widget)
