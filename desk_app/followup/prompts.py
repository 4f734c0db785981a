"""What to do now about tasks, faults and reports: to the receiver when due, to the giver when done, to those in charge.

Nothing is stored: open rows and the clock make the prompts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desk_app.followup import queries
from desk_app.followup.queries import EscalationRow, FaultRow, TaskRow
from desk_app.followup.rules import AHEAD_MINUTES, TaskKind, TaskState, presses_from
from desk_app.followup.wording import kind_name
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases

TAKE, DONE, RING, READ = "task_take", "task_done", "task_ring", "task_read"
TELL_FAULT, FIX_FAULT, ANSWER = "fault_tell", "fault_fix", "report_answer"
_SLICE = "followup"
_AT_OPENING = timedelta(minutes=60)  # so long after the day's opening the open faults are shown (G9)
_CALLS = {TaskKind.RING_BACK: "call_to_callback", TaskKind.RETURN_CALL: "missed_call_back"}


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` for the person at the desk."""
    return tuple(prompt for start, prompt in _all(desk, now) if start is None or start <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone."""
    moments = (moment for start, prompt in _all(desk, now) for moment in (start, prompt.due_at) if moment is not None)
    return min((moment for moment in moments if moment > now), default=None)


def _all(desk: Desk, now: datetime) -> Iterator[tuple[datetime | None, Prompt]]:
    operator = desk.operator
    if operator is None:
        return
    ahead = desk.settings.get(AHEAD_MINUTES)
    for row in queries.tasks_for(operator.staff_id):
        start = presses_from(row.due_at, ahead, is_first=row.is_first)
        yield start, with_tone(_task(desk, row), now)
    for row in queries.to_acknowledge(operator.staff_id):
        yield None, _result(row)
    for fault in queries.open_faults():
        yield from _fault(desk, fault, now)
    if operator.role.covers(Role.SUPERVISOR):
        for report in queries.open_reports():
            yield None, with_tone(_report(desk, report), now)


def _task(desk: Desk, row: TaskRow) -> Prompt:
    ref = Ref("task", row.id)
    actions = [Action(DONE, translate("Followup", "Done"), ref)]
    if row.phone:
        actions.insert(0, Action(RING, translate("Followup", "Ring now"), ref))
    if row.seen_at is None and row.giver_id not in {0, row.to_id} and row.kind is TaskKind.ASSIGNED:
        actions.append(Action(TAKE, translate("Followup", "Seen"), ref))
    situation = _CALLS.get(row.kind)
    when = row.due_at.astimezone(desk.zone())
    parts = (kind_name(row.kind), row.name, translate("Followup", "due {time}").format(time=f"{when:%m-%d %H:%M}"))
    return Prompt(
        key=f"followup.task:{row.id}",
        slice=_SLICE,
        due_at=row.due_at,
        tone=Tone.SOON if row.is_first or situation else Tone.CALM,
        title=row.title or kind_name(row.kind),
        detail=" · ".join(filter(None, parts)),
        phrase=phrases.say(desk, "missed_call_back") if row.kind is TaskKind.RETURN_CALL else "",
        actions=tuple(actions),
        ref=ref,
    )


def _result(row: TaskRow) -> Prompt:
    ref = Ref("task", row.id)
    if row.state is TaskState.DONE:
        title = translate("Followup", "{number} has done: {task}")
    else:
        title = translate("Followup", "{number} has cancelled: {task}")
    return Prompt(
        key=f"followup.result:{row.id}",
        slice=_SLICE,
        due_at=row.ended_at or row.due_at,
        tone=Tone.CALM,
        title=title.format(number=row.ended_by, task=row.title),
        detail=row.result[:120],
        actions=(Action(READ, translate("Followup", "Noted"), ref),),
        ref=ref,
    )


def _fault(desk: Desk, row: FaultRow, now: datetime) -> Iterator[tuple[datetime | None, Prompt]]:
    ref = Ref("fault", row.id)
    fixed = Action(FIX_FAULT, translate("Followup", "Works again"), ref)
    tell = Action(TELL_FAULT, translate("Followup", "Report it"), ref)
    since = f"{row.since_at.astimezone(desk.zone()):%m-%d %H:%M}"
    about = " · ".join((row.place, translate("Followup", "since {time}").format(time=since)))
    title = translate("Followup", "Fault: {what}").format(what=row.what)
    if row.told_at is None:
        yield (
            None,
            Prompt(
                key=f"followup.fault:{row.id}",
                slice=_SLICE,
                due_at=row.noticed_at + timedelta(minutes=10),
                tone=Tone.SOON,
                title=title,
                detail=f"{about} — {translate('Followup', 'nobody has been told yet')}",
                actions=(tell, fixed),
                ref=ref,
            ),
        )
        return
    opens_at = desk.calendar().day_of(now).opens_at
    if opens_at is None or not opens_at <= now < opens_at + _AT_OPENING:
        return
    told = translate("Followup", "told: {whom}").format(whom=row.told_to)
    yield (
        None,
        Prompt(
            key=f"followup.fault:{row.id}",
            slice=_SLICE,
            due_at=opens_at + _AT_OPENING,
            tone=Tone.CALM,
            title=title,
            detail=f"{about} · {told}",
            actions=(fixed, tell),
            ref=ref,
        ),
    )


def _report(desk: Desk, row: EscalationRow) -> Prompt:
    assert row.due_at is not None  # noqa: S101  # only reports up are open, and they have one
    when = f"{row.due_at.astimezone(desk.zone()):%m-%d %H:%M}"
    parts = (row.whom, row.why[:80], translate("Followup", "answer by {time}").format(time=when))
    return Prompt(
        key=f"followup.report:{row.id}",
        slice=_SLICE,
        due_at=row.due_at,
        tone=Tone.SOON,
        title=translate("Followup", "{number} reports up: {subject}").format(
            number=row.staff_number, subject=row.subject or row.ref
        ),
        detail=" · ".join(filter(None, parts)),
        actions=(Action(ANSWER, translate("Followup", "Answer"), Ref("escalation", row.id)),),
        ref=row.ref,
    )
