"""The words of follow-up: kinds of tasks, steps beyond the desk, and the sentences of its refusals."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.followup.rules import Step, TaskKind, TaskState
from desk_app.kernel.texts import mark, translate

_KINDS = {
    TaskKind.ASSIGNED: mark("Followup", "Task"),
    TaskKind.RING_BACK: mark("Followup", "Ring back"),
    TaskKind.RETURN_CALL: mark("Followup", "Missed call"),
    TaskKind.FIRST: mark("Followup", "First priority"),
}
_STATES = {
    TaskState.OPEN: mark("Followup", "Open"),
    TaskState.DONE: mark("Followup", "Done"),
    TaskState.CANCELLED: mark("Followup", "Cancelled"),
}
_STEPS = {
    Step.REPORT_UP: mark("Followup", "Reported up"),
    Step.CHASE: mark("Followup", "Chased"),
    Step.REFUSE: mark("Followup", "Refused with reason"),
    Step.CALL_OUT: mark("Followup", "Emergency call-out"),
}
_SENTENCES = {
    "no_title": mark("Followup", "Please write what is to be done."),
    "too_long": mark("Followup", "This text is too long. At most {longest} characters are possible."),
    "too_many_steps": mark("Followup", "A task can have at most {most} steps. Please make two tasks of it."),
    "no_receiver": mark("Followup", "This person does not work here any more. Please choose somebody else."),
    "no_task": mark("Followup", "There is no such task."),
    "no_step": mark("Followup", "This task has no such step."),
    "ended": mark("Followup", "This task has ended already."),
    "not_ended": mark("Followup", "This task has not ended yet."),
    "no_result": mark("Followup", "Please write what came of it."),
    "steps_open": mark("Followup", "Steps are still open. Tick them, or hand the task on."),
    "not_the_giver": mark("Followup", "Only whoever gave the task, or a supervisor, can do that."),
    "no_what": mark("Followup", "Please write what does not work."),
    "no_place": mark("Followup", "Please write where it is."),
    "in_the_future": mark("Followup", "This time is still to come. Please choose an earlier one."),
    "no_whom": mark("Followup", "Please write who was told."),
    "no_fault": mark("Followup", "There is no such fault."),
    "fixed": mark("Followup", "This fault is fixed already."),
    "no_reason": mark("Followup", "Please give the reason."),
    "no_answer": mark("Followup", "Please write the answer."),
    "answered_already": mark("Followup", "This report has been answered already."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice; ``code`` with or without its prefix."""
    return translate("Followup", _SENTENCES[code.removeprefix("followup.")], language=language).format(**facts)


def kind_name(kind: TaskKind, language: str | None = None) -> str:
    """A kind of task as staff call it."""
    return translate("Followup", _KINDS[kind], language=language)


def state_name(state: TaskState, language: str | None = None) -> str:
    """Where a task stands, in a word."""
    return translate("Followup", _STATES[state], language=language)


def step_name(step: Step, language: str | None = None) -> str:
    """A step beyond the desk, as a timeline says it."""
    return translate("Followup", _STEPS[step], language=language)
