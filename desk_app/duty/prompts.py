"""What the duty line asks for now: a week nobody is set for, a swap to answer, notes to read, the line to take over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from desk_app.duty import queries
from desk_app.duty.rules import WEEK, monday_of
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.staff import queries as staff

READ, AGREE, DECLINE, TAKE, ROTA = "note_read", "swap_agree", "swap_decline", "duty_take", "duty_rota"
_SLICE = "duty"
_BEFORE = timedelta(days=4)  # the coming week is to be set by Thursday
_DAY = timedelta(days=1)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` for the person at the desk."""
    operator = desk.operator
    if operator is None:
        return ()
    found = (*_notes(operator), *_swaps(operator), *_hand_overs(operator), *_gap(desk, operator, now))
    return tuple(with_tone(prompt, now) for prompt in found)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone: the day after, for the coming week's gap."""
    if desk.operator is None or not desk.operator.role.covers(Role.SUPERVISOR):
        return None
    local = now.astimezone(desk.zone())
    return datetime.combine(local.date() + _DAY, time(), desk.zone()).astimezone(now.tzinfo)


def _notes(operator: Operator) -> Iterator[Prompt]:
    for note in queries.unread_notes(operator.staff_id):
        if note.left_by == operator.number and note.to_id is None:
            continue  # what one leaves for the next is not for oneself
        ref = Ref("shift_note", note.id)
        yield Prompt(
            key=f"duty.note:{note.id}",
            slice=_SLICE,
            due_at=note.left_at + timedelta(hours=12),
            tone=Tone.CALM,
            title=translate("Duty", "Note from {number}").format(number=note.left_by),
            detail=note.text[:160],
            actions=(Action(READ, translate("Duty", "Read"), ref),),
            ref=ref,
        )


def _swaps(operator: Operator) -> Iterator[Prompt]:
    for wish in queries.open_swaps():
        if wish.to_id != operator.staff_id:
            continue
        ref = Ref("duty_swap", wish.id)
        person = staff.staff_member(wish.from_id)
        told = translate("Duty", "Week from {monday}").format(monday=f"{wish.monday:%m-%d}")
        if wish.in_return is not None:
            back = translate("Duty", "in return: week from {monday}").format(monday=f"{wish.in_return:%m-%d}")
            told = f"{told} · {back}"
        yield Prompt(
            key=f"duty.swap:{wish.id}",
            slice=_SLICE,
            due_at=wish.asked_at + _DAY,
            tone=Tone.SOON,
            title=translate("Duty", "{name} asks to swap duty").format(name="" if person is None else person.name),
            detail=told,
            actions=(
                Action(AGREE, translate("Duty", "Agree"), ref),
                Action(DECLINE, translate("Duty", "Decline"), ref),
            ),
            ref=ref,
        )


def _hand_overs(operator: Operator) -> Iterator[Prompt]:
    for row in queries.not_taken_over(operator.staff_id):
        ref = Ref("duty_hand_over", row.id)
        open_now = translate("Duty", "%n open call(s)", None, row.open_calls)
        lapsed = translate("Duty", "%n lapsed contract(s)", None, row.lapsed) if row.lapsed else ""
        yield Prompt(
            key=f"duty.hand_over:{row.id}",
            slice=_SLICE,
            due_at=row.at + timedelta(hours=1),
            tone=Tone.SOON,
            title=translate("Duty", "Take over the duty line"),
            detail=" · ".join(filter(None, (open_now, lapsed, row.note[:100]))),
            actions=(Action(TAKE, translate("Duty", "Take over"), ref),),
            ref=ref,
        )


def _gap(desk: Desk, operator: Operator, now: datetime) -> Iterator[Prompt]:
    if not operator.role.covers(Role.SUPERVISOR):
        return
    coming = monday_of(desk.today()) + WEEK
    if desk.today() < coming - _BEFORE or queries.week_of(coming) is not None:
        return
    ref = Ref("duty_week", coming.toordinal())
    begins = datetime.combine(coming, time(), desk.zone()).astimezone(now.tzinfo)
    yield Prompt(
        key=f"duty.gap:{coming.toordinal()}",
        slice=_SLICE,
        due_at=begins,
        tone=Tone.SOON,
        title=translate("Duty", "Nobody is on the duty rota from {monday}").format(monday=f"{coming:%m-%d}"),
        detail=translate("Duty", "One person a week, nobody in their first months"),
        actions=(Action(ROTA, translate("Duty", "Open the rota"), ref),),
        ref=ref,
    )
