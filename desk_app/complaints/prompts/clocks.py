"""The prompts of running clocks: slips to hand over, departments to press, customers to call back, majors to confirm.

Pure over one short read; nothing is stored, and nothing pops up while the desk is closed (D2).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desk_app.complaints import queries
from desk_app.complaints.prompts.occasions import moments_of, occasions
from desk_app.complaints.queries import DueRow
from desk_app.complaints.queries.due import next_shown, proposed_major
from desk_app.complaints.rules import EVENTS, ClockKind, Event, Severity
from desk_app.complaints.wording import addressee_words, customer_name, moment_words, name_of
from desk_app.directory import queries as directory
from desk_app.kernel.numbers import grouped
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases

_SLICE = "complaints"
_ACTIONS = {
    ClockKind.DISPATCH: "dispatch",
    ClockKind.REACTION: "accept",
    ClockKind.RESULT: "open",
    ClockKind.CALL_BACK: "call_back",
    ClockKind.SAMPLED: "call_back",
    ClockKind.AUTHORITY: "open",
    ClockKind.REPLY: "open",
}
_SAID = {
    ClockKind.CALL_BACK: "callback",
    ClockKind.SAMPLED: "callback",
    ClockKind.REPLY: "reply_delay",
}
_SOON = EVENTS.index(Event.MOST) + 1


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC); none while the desk is closed."""
    if not desk.calendar().is_open(now):
        return ()
    return tuple(with_tone(prompt, now) for prompt in (*_all(desk, now), *occasions(desk, now)))


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail next changes by time alone; None when nothing is running. One read of one index."""
    known = (queries.next_due(), next_shown(now), *moments_of(desk, now))
    moments = [moment for moment in known if moment is not None]
    if not moments:
        return None
    try:
        opens = desk.calendar().next_opening(now)
    except Refusal:  # a desk that never opens has nothing to say
        return None
    later = [moment for moment in moments if moment > now]
    return max(opens, min(later)) if later and opens > now else min(later, default=None)


def _all(desk: Desk, now: datetime) -> Iterator[Prompt]:
    names = {row.id: row.name for row in directory.departments(active_only=False)}
    for row in queries.prompts_due(now):
        if row.kind is not ClockKind.ESCALATION:  # followup asks for those
            yield _prompt(desk, row, names.get(row.department_id or 0, ""))
    for case_id, number in proposed_major():
        ref = Ref("complaint", case_id)
        yield Prompt(
            key=f"complaints.major:{case_id}",
            slice=_SLICE,
            due_at=now,
            tone=Tone.SOON,
            title=translate("Complaints", "{number}: confirm that it is major").format(number=grouped(number)),
            detail=translate("Complaints", "A condition for a major complaint holds"),
            actions=(Action("severity", translate("Complaints", "Look and decide"), ref),),
            ref=ref,
        )


def _prompt(desk: Desk, row: DueRow, department: str) -> Prompt:
    ref = Ref(row.case_kind.value, row.case_id)
    name = customer_name(row.name, row.title, is_anonymous=not row.name)
    detail = " · ".join(
        filter(
            None,
            (
                translate("Complaints", "by {time}").format(time=moment_words(row.due_at, desk.zone(), desk.now())),
                _goes_up(row),
                name_of(row.severity) if row.severity is Severity.MAJOR else "",
                row.matter[:40],
            ),
        )
    )
    said = _SAID.get(row.kind, "")
    return Prompt(
        key=f"complaints.{row.kind.value}:{row.case_id}",
        slice=_SLICE,
        due_at=row.due_at,
        tone=Tone.SOON if row.passed >= _SOON or row.kind is ClockKind.DISPATCH else Tone.CALM,
        title=_title(row, name, department),
        detail=detail,
        phrase=phrases.say(desk, said, name=row.name, title=row.title, language=row.language) if said else "",
        actions=_actions(row, ref),
        ref=ref,
    )


def _goes_up(row: DueRow) -> str:
    """Half as long again overdue: to whom it goes now (R5)."""
    if not row.raised_to:
        return ""
    return translate("Complaints", "goes up to: {whom}").format(whom=addressee_words(row.raised_to))


def _title(row: DueRow, name: str, department: str) -> str:
    where = department or translate("Complaints", "the department")
    texts = {
        ClockKind.DISPATCH: translate("Complaints", "{name}: hand the slip to {where}"),
        ClockKind.REACTION: translate("Complaints", "{where} has not reacted to {name} yet"),
        ClockKind.RESULT: translate("Complaints", "{name}: result awaited from {where}"),
        ClockKind.CALL_BACK: translate("Complaints", "Call {name} back about the result"),
        ClockKind.SAMPLED: translate("Complaints", "Call {name} back (drawn)"),
        ClockKind.AUTHORITY: translate("Complaints", "{name}: answer the authority"),
        ClockKind.REPLY: translate("Complaints", "{name}: the agreed reply is due"),
    }
    return texts[row.kind].format(name=name, where=where)


def _actions(row: DueRow, ref: Ref) -> tuple[Action, ...]:
    words = {
        "dispatch": translate("Complaints", "Hand over"),
        "accept": translate("Complaints", "Department has it"),
        "open": translate("Complaints", "Open the case"),
        "call_back": translate("Complaints", "Call back"),
    }
    key = _ACTIONS[row.kind]
    first = Action(key, words[key], ref)
    if row.kind in {ClockKind.REACTION, ClockKind.RESULT}:
        return (first, Action("chase", translate("Complaints", "Chase"), ref))
    return (first,)
