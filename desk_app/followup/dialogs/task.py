"""Giving a task (G10): to whom, what, until when, which steps; and reporting one done with its result."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.followup import queries, service
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.calendar import close_of_nth_working_day
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.staff import queries as staff
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

EVERYBODY = 0


class TaskDialog(ActDialog):
    """A new task; ``source`` is the record it grows out of."""

    def __init__(self, doer: Doer, *, title: str = "", source: Ref | None = None) -> None:
        super().__init__(doer, translate("Followup", "Give a task"), translate("Followup", "Give the task"), width=560)
        self._source = source
        self._uuid = doer.new_uuid()
        self.title = LineField(translate("Followup", "What is to be done"), is_required=True)
        self.title.set_text(title)
        self.to = _receivers(EVERYBODY)
        self.due = ChoiceChips(_dues(), translate("Followup", "Until when"))
        self.due.set_value("today")
        self.detail = NoteArea(translate("Followup", "Details"))
        self.steps = NoteArea(translate("Followup", "Steps"), translate("Followup", "One step a line; may stay empty"))
        self._lay_out()
        self.title.setFocus()

    def commit(self) -> None:
        """Give it."""
        draft = TaskDraft(
            self.title.text(),
            self._due_at(),
            to_id=_receiver(self.to),
            detail=self.detail.text(),
            steps=tuple(self.steps.text().splitlines()),
        )
        source = self._source
        self.send(lambda: self.desk.act(service.give_task, (draft, source), uuid=self._uuid))

    def _due_at(self) -> datetime:
        now, calendar = self.desk.now(), self.desk.calendar()
        if self.due.value() == "hour":
            return now + timedelta(hours=1)
        days = {"today": 0, "tomorrow": 1, "week": 5}.get(str(self.due.value()), 0)
        return close_of_nth_working_day(calendar, now, days)

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        for label, part in (
            (translate("Followup", "For whom"), self.to),
            (translate("Followup", "Until when"), self.due),
        ):
            self.body.addLayout(labelled(label, part))
        for area in (self.detail, self.steps):
            area.edit.setFixedHeight(look().px(72))
            self.body.addWidget(area)


class TaskResultDialog(ActDialog):
    """Reporting a task done: its steps to tick, and what came of it."""

    def __init__(self, doer: Doer, task_id: int) -> None:
        row = queries.task(task_id)
        title = "" if row is None else row.title
        super().__init__(doer, title, translate("Followup", "Report done"), width=520)
        self._task_id = task_id
        if row is not None and row.detail:
            self.body.addWidget(text_label(row.detail))
        self.steps = StepList()
        self.steps.ticked.connect(self._tick)
        self.body.addWidget(self.steps)
        self.came_of_it = NoteArea(translate("Followup", "What came of it"))
        self.came_of_it.edit.setFixedHeight(look().px(80))
        self.body.addWidget(self.came_of_it)
        self._show_steps()
        self.came_of_it.setFocus()

    def commit(self) -> None:
        """Report it done."""
        typed, task_id = self.came_of_it.text(), self._task_id
        self.send(lambda: self.desk.act(service.finish_task, (task_id, typed)))

    def _tick(self, key: str, is_done: object) -> None:
        seq, task_id = int(key), self._task_id
        self.doer.ask(
            lambda: self.desk.act(service.tick_step, (task_id, seq), {"is_done": bool(is_done)}),
            then=lambda _result: self._show_steps(),
        )

    def _show_steps(self) -> None:
        found = queries.steps_of(self._task_id)
        self.steps.set_steps([Step(str(row.seq), row.text, row.done_by, row.done_at is not None) for row in found])
        self.steps.setVisible(bool(found))


class HandOnDialog(ActDialog):
    """An open task goes to somebody else, or to whoever is at the desk, with the reason (G10)."""

    def __init__(self, doer: Doer, task_id: int) -> None:
        row = queries.task(task_id)
        super().__init__(
            doer, translate("Followup", "Hand the task on"), translate("Followup", "Hand it on"), width=520
        )
        self._task_id = task_id
        if row is not None:
            self.body.addWidget(text_label(row.title))
        self.to = _receivers(EVERYBODY if row is None or row.to_id is None else row.to_id)
        self.why = LineField(translate("Followup", "Why (may stay empty)"))
        self.body.addLayout(labelled(translate("Followup", "For whom"), self.to))
        self.body.addWidget(self.why)
        self.to.setFocus()

    def commit(self) -> None:
        """Hand it on."""
        task_id, to_id, why = self._task_id, _receiver(self.to), self.why.text()
        self.send(lambda: self.desk.act(service.hand_on, (task_id, to_id, why)))


def receiver_name(to_id: int | None) -> str:
    """Whom a task is for, in words."""
    row = None if to_id is None else staff.staff_member(to_id)
    return translate("Followup", "Whoever is at the desk") if row is None else f"{row.name} · {row.number}"


def _receivers(chosen: int) -> ChoiceBox:
    options = [Option(EVERYBODY, translate("Followup", "Whoever is at the desk"))]
    options += [Option(row.id, f"{row.name} · {row.number}") for row in staff.all_staff()]
    made = ChoiceBox(options, translate("Followup", "For whom"))
    made.set_value(chosen)
    return made


def _receiver(box: ChoiceBox) -> int | None:
    chosen = box.value()
    return chosen if isinstance(chosen, int) and chosen != EVERYBODY else None


def _dues() -> list[Option]:
    return [
        Option("hour", translate("Followup", "In an hour")),
        Option("today", translate("Followup", "Today")),
        Option("tomorrow", translate("Followup", "Next working day")),
        Option("week", translate("Followup", "In a week")),
    ]
