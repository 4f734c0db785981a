"""What the card of an ended call, an answer owed, a task or a sheet says. Words of given rows; bounded reads."""

from __future__ import annotations

from datetime import datetime

from desk_app.calls import queries
from desk_app.calls.dialogs.explained import due_text
from desk_app.calls.rules import PromiseState, State
from desk_app.calls.tab.record import Record
from desk_app.calls.wording import (
    called,
    clock_text,
    event_name,
    kind_name,
    mark_name,
    outcome_name,
    promise_name,
    state_name,
    way_name,
)
from desk_app.followup import queries as followup
from desk_app.followup.dialogs import receiver_name
from desk_app.followup.prompts import FIX_FAULT, TELL_FAULT
from desk_app.followup.queries import TaskRow
from desk_app.followup.rules import TaskState
from desk_app.followup.wording import kind_name as task_kind
from desk_app.followup.wording import state_name as task_state
from desk_app.followup.wording import step_name
from desk_app.kernel.numbers import grouped as slip
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people.rules import masked_phone
from desk_app.phrases import queries as phrases
from desk_app.widgets.phone_field import grouped, plain
from desk_app.widgets.timeline import Event


def record_of(desk: Desk, ref: Ref) -> Record | None:
    """The card of a record of this tab, None if there is none."""
    makers = {"call": _call, "promise": _promise, "task": _task, "fault": _fault, "outbound_sheet": _sheet}
    maker = makers.get(ref.kind)
    return None if maker is None else maker(desk, ref)


def _call(desk: Desk, ref: Ref) -> Record | None:
    row = queries.call(ref.id)
    if row is None:
        return None
    course = [_event(desk, row.rang_at, translate("Calls", "Rang, %n ring(s)", None, row.rings))] if row.rings else []
    if row.answered_at is not None:
        course.append(_event(desk, row.answered_at, translate("Calls", "Answered by {n}").format(n=row.staff_number)))
    course += [_event(desk, mark.at, mark_name(mark.kind)) for mark in queries.marks_of(row.id)]
    if row.ended_at is not None:
        course.append(_event(desk, row.ended_at, state_name(row.state)))
    acts = []
    promise = queries.promise_of_call(row.id)
    if promise is not None and promise.state is PromiseState.OPEN:
        acts += [
            ("keep", translate("Calls", "Answered", "button")),
            ("to_promise", translate("Calls", "Show the promise")),
        ]
    if row.phone and row.state is not State.RINGING:
        acts.append(("ring", translate("Calls", "Ring now")))
    acts += [("report_up", translate("Calls", "Report up")), ("task", translate("Calls", "Give a task"))]
    return Record(
        ref,
        called(row.name, row.title, masked_phone(row.phone)),
        " · ".join(filter(None, (row.subject, "" if row.kind is None else kind_name(row.kind)))),
        lines=(
            (translate("Calls", "Telephone"), masked_phone(row.phone)),
            (translate("Calls", "Address or company"), row.address),
            (translate("Calls", "Outcome"), "" if row.outcome is None else outcome_name(row.outcome)),
            (translate("Calls", "Notes"), row.note),
            (translate("Calls", "Number"), slip(row.number)),
        ),
        course=[*course, *_escalations(desk, ref)],
        acts=tuple(acts),
    )


def _promise(desk: Desk, ref: Ref) -> Record | None:
    row = queries.promise(ref.id)
    if row is None:
        return None
    is_open = row.state is PromiseState.OPEN
    late = desk.now() - row.due_at
    acts = (
        ("keep", translate("Calls", "Answered", "button")),
        ("ring", translate("Calls", "Ring now")),
        ("delay", translate("Calls", "Delay")),
        ("chase", translate("Calls", "Asked again")),
        ("withdraw", translate("Calls", "Not wanted any more")),
        ("report_up", translate("Calls", "Report up")),
    )
    words = phrases.say(desk, "reply_delay" if late.total_seconds() > 0 else "callback", name=row.name, title=row.title)
    course = [
        _event(desk, step.at, f"{event_name(step.event)} · {step.staff_number}", with_day=True)
        for step in queries.steps_of_promise(row.id)
    ]
    over = (
        translate("Calls", "late by {time}").format(time=clock_text(late))
        if is_open and late.total_seconds() > 0
        else ""
    )
    return Record(
        ref,
        called(row.name, row.title, masked_phone(row.phone)),
        " · ".join(filter(None, (row.subject, promise_name(row.state), over))),
        phrase=words if is_open else "",
        lines=(
            (translate("Calls", "Due"), due_text(row.due_at, desk.zone())),
            (translate("Calls", "How to answer"), way_name(row.way)),
            (translate("Calls", "Telephone"), grouped(plain(row.phone)) if is_open else masked_phone(row.phone)),
            (translate("Calls", "So far"), row.progress),
            (translate("Calls", "Answer", "noun"), row.result),
        ),
        course=[*course, *_escalations(desk, ref)],
        acts=acts if is_open else (),
    )


def _task(desk: Desk, ref: Ref) -> Record | None:
    row = followup.task(ref.id)
    if row is None:
        return None
    steps = followup.steps_of(row.id)
    course = [_event(desk, row.given_at, translate("Calls", "Given by {n}").format(n=row.given_by), with_day=True)]
    if row.seen_at is not None:
        course.append(_event(desk, row.seen_at, translate("Calls", "Seen by the receiver"), with_day=True))
    course += [
        _event(desk, step.done_at, f"{step.text} · {step.done_by}", with_day=True)
        for step in steps
        if step.done_at is not None
    ]
    if row.ended_at is not None:
        course.append(_event(desk, row.ended_at, f"{row.result} · {row.ended_by}", with_day=True))
    to_do = "\n".join(f"{step.seq}. {step.text}" for step in steps if step.done_at is None)
    return Record(
        ref,
        row.title,
        " · ".join((task_kind(row.kind), task_state(row.state))),
        lines=(
            (translate("Calls", "For whom"), receiver_name(row.to_id)),
            (translate("Calls", "Due"), due_text(row.due_at, desk.zone())),
            (translate("Calls", "Telephone"), grouped(plain(row.phone))),
            (translate("Calls", "Notes"), row.detail),
            (translate("Calls", "Steps to do"), to_do if row.state is TaskState.OPEN else ""),
        ),
        course=course,
        acts=_task_acts(desk, row),
    )


def _task_acts(desk: Desk, row: TaskRow) -> tuple[tuple[str, str], ...]:
    """Ring, done; hand on; back again for whoever gave it, or a supervisor."""
    if row.state is not TaskState.OPEN:
        return ()
    acts = [("ring", translate("Calls", "Ring now"))] if row.phone else []
    acts += [("done", translate("Calls", "Done", "button")), ("hand_on", translate("Calls", "Hand on"))]
    operator = desk.operator
    if operator is not None and (row.giver_id == operator.staff_id or operator.role.covers(Role.SUPERVISOR)):
        acts.append(("take_back", translate("Calls", "Take the task back")))
    return tuple(acts)


def _fault(desk: Desk, ref: Ref) -> Record | None:
    row = followup.fault(ref.id)
    if row is None:
        return None
    course = [
        _event(desk, row.noticed_at, translate("Calls", "Noticed by {n}").format(n=row.noticed_by), with_day=True)
    ]
    if row.told_at is not None:
        told = translate("Calls", "Told: {whom}").format(whom=row.told_to)
        course.append(_event(desk, row.told_at, told, with_day=True))
    if row.fixed_at is not None:
        course.append(
            _event(desk, row.fixed_at, translate("Calls", "Works again · {n}").format(n=row.fixed_by), with_day=True)
        )
    is_open = row.fixed_at is None
    acts = (
        (TELL_FAULT, translate("Calls", "Report it")),
        (FIX_FAULT, translate("Calls", "Works again")),
    )
    return Record(
        ref,
        row.what,
        " · ".join((translate("Calls", "Fault", "button"), row.place)),
        lines=(
            (translate("Calls", "Since when"), due_text(row.since_at, desk.zone())),
            (translate("Calls", "Notes"), row.remark),
            (translate("Calls", "Number"), slip(row.number)),
        ),
        course=course,
        acts=(acts if row.told_at is None else acts[::-1]) if is_open else (),
    )


def _sheet(desk: Desk, ref: Ref) -> Record | None:
    row = queries.sheet(ref.id)
    if row is None:
        return None
    questions = "\n".join(f"{place}. {text}" for place, text in enumerate(row.questions, 1))
    return Record(
        ref,
        called(row.name, row.title) if row.name else row.unit,
        row.purpose,
        phrase=phrases.say(desk, "outbound_opening", name=row.name, title=row.title),
        lines=(
            (translate("Calls", "Company"), row.unit),
            (translate("Calls", "Telephone"), grouped(plain(row.phone))),
            (translate("Calls", "Papers at hand"), row.papers),
            (translate("Calls", "Questions"), questions),
        ),
        course=[_event(desk, row.made_at, translate("Calls", "Prepared by {n}").format(n=row.made_by), with_day=True)],
        acts=() if row.call_id is not None else (("dial", translate("Calls", "Ring now")),),
    )


def _escalations(desk: Desk, ref: Ref) -> list[Event]:
    return [
        _event(desk, row.at, " · ".join(filter(None, (step_name(row.step), row.whom, row.answer))), with_day=True)
        for row in followup.escalations_of(ref)
    ]


def _event(desk: Desk, at: datetime, text: str, *, with_day: bool = False) -> Event:
    local = at.astimezone(desk.zone())
    return Event(f"{local:%m-%d %H:%M}" if with_day else f"{local:%H:%M:%S}", text)
