"""Taking a complaint or suggestion down: number, clocks with their due instants, likeness, search, slip, in one act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.complaints.changes import CaseChanged, CaseReceived
from desk_app.complaints.rules import (
    CALL_BACK_DAYS,
    DISPATCH_MINUTES,
    MAJOR_CUSTOMERS,
    REACTION_MINUTES,
    RESULT_MAJOR_DAYS,
    RESULT_MINUTES,
    SAMPLED_DAYS,
    Allowance,
    ClockKind,
    Draft,
    Kind,
    Liability,
    ReplyWay,
    Severity,
    State,
    Unit,
    check,
    month_later,
)
from desk_app.complaints.service import clocks, matters, severity
from desk_app.complaints.service.steps import Present, alter, keep_fact, move, present
from desk_app.directory import queries as directory
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind, grouped
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import phone_digits


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the customer gets: the case and its number."""

    case_id: int
    number: str


def record(work: Work, draft: Draft) -> Receipt:
    """Receive a complaint or suggestion (K4.1, K4.2, K8); refuses what ``rules.check`` asks for, .no_such_department.

    A number on a handed-in paper form is used up; refuses complaints.blank_unknown, .blank_used.
    """
    draft = check(draft, work.now)
    case = _write(work, draft, State.DRAFT)
    return _receive(work, case, draft)


def keep_draft(work: Work, draft: Draft) -> Receipt:
    """Put a half-told complaint aside (the customer is called away): no clock runs yet. Refuses complaints.nothing_said."""
    draft = draft.tidied()
    if not draft.matter:
        raise Refusal("complaints.nothing_said")
    case = _write(work, draft, State.DRAFT)
    work.record("complaint.drafted", case.ref, _facts(draft, case))
    work.publish(CaseChanged(case.id))
    return Receipt(case.id, case.number)


def receive_draft(work: Work, case_id: int, draft: Draft) -> Receipt:
    """Receive what was put aside, now complete; refuses complaints.not_a_draft and what ``rules.check`` asks for."""
    case = present(case_id)
    if case.state is not State.DRAFT:
        raise Refusal("complaints.not_a_draft", number=case.number)
    draft = check(replace(draft, kind=case.kind), work.now)
    _write_text(case.id, draft)
    return _receive(work, alter(case, _columns(draft, _person(work, draft))), draft)


def correct(work: Work, case_id: int, draft: Draft) -> None:
    """Put right what was misheard: words, customer, area, reply; the history keeps what it was. Refuses too_long, ended."""
    case = present(case_id)
    if case.state is State.WITHDRAWN:
        raise Refusal("complaints.ended", number=case.number)
    draft = draft.tidied()
    if not draft.matter:
        raise Refusal("complaints.nothing_said")
    before = one("SELECT name, title, phone, place, matter, wish FROM case_text WHERE id = ?", case_id)
    area = value("SELECT area FROM complaint_case WHERE id = ?", case_id)
    _write_text(case.id, draft)
    person_id = case.person_id if draft.is_anonymous or not (draft.name or draft.phone) else _person(work, draft)
    changed = alter(case, {"area": draft.area.value, "person_id": person_id, "is_anonymous": draft.is_anonymous})
    if area != draft.area.value:
        keep_fact(work, changed, "area", draft.area.value, before=str(area))
    if case.is_anonymous != draft.is_anonymous:
        keep_fact(work, changed, "identity", "anonymous" if draft.is_anonymous else "known")
    _enter_in_search(work, changed, draft)
    told = {"from": list(before or ()), "to": [draft.name, draft.phone, draft.place, draft.matter, draft.wish]}
    work.record("complaint.corrected", case.ref, {**told, "person": person_id})
    work.publish(CaseChanged(case.id))


def start_round(work: Work, case: Present) -> Present:
    """The fresh clocks of a round: dispatch and result from its receipt (D1); not for what is not ours to solve."""
    if case.kind is Kind.SUGGESTION or case.liability in {Liability.NOT_LIABLE, Liability.ASSISTANCE}:
        return case
    clocks.start(work, case, ClockKind.DISPATCH, minutes(work, ClockKind.DISPATCH))
    clocks.start(work, case, ClockKind.RESULT, result_allowance(work, case.severity))
    return case


def minutes(work: Work, kind: ClockKind) -> Allowance:
    """What the site's settings allow for a clock."""
    return {
        ClockKind.DISPATCH: Allowance(Unit.WORKING_MINUTES, work.setting(DISPATCH_MINUTES)),
        ClockKind.REACTION: Allowance(Unit.WORKING_MINUTES, work.setting(REACTION_MINUTES)),
        ClockKind.CALL_BACK: Allowance(Unit.WORKING_DAYS, work.setting(CALL_BACK_DAYS)),
        ClockKind.SAMPLED: Allowance(Unit.CALENDAR_DAYS, work.setting(SAMPLED_DAYS)),
    }[kind]


def result_allowance(work: Work, grade: Severity) -> Allowance:
    """K4.4: two working hours for a general, two working days for a major complaint."""
    if grade is Severity.MAJOR:
        return Allowance(Unit.WORKING_DAYS, work.setting(RESULT_MAJOR_DAYS))
    return Allowance(Unit.WORKING_MINUTES, work.setting(RESULT_MINUTES))


def _receive(work: Work, case: Present, draft: Draft) -> Receipt:
    fresh = {"received_at": work.millis, "round_at": work.millis, "received_by": work.operator.number}
    if case.kind is Kind.COMPLAINT:
        fresh["age_at"] = to_millis(month_later(work.now, work.day_rule()[0]))
    fresh["day"] = work.day.isoformat()
    case = move(work, case, State.RECEIVED, "complaint.received", columns=fresh, facts=_facts(draft, case))
    _use_blank(case, draft.blank_number)
    case = start_round(work, case)
    if draft.reply_by is not None:
        clocks.start(work, case, ClockKind.REPLY, Allowance(Unit.AGREED, agreed_at=draft.reply_by))
    if draft.authority_due is not None:
        clocks.start(work, case, ClockKind.AUTHORITY, Allowance(Unit.AGREED, agreed_at=draft.authority_due))
    if draft.matter_id is not None:
        case = matters.enter(work, case, draft.matter_id)
    case = severity.propose(work, case, work.setting(MAJOR_CUSTOMERS))
    clocks.settle(case)
    _enter_in_search(work, case, draft)
    if work.source is not None:
        link(work, work.source, case.ref, "complaint")
    work.publish(CaseReceived(case.id))
    return Receipt(case.id, case.number)


def _write(work: Work, draft: Draft, state: State) -> Present:
    if draft.department_id is not None:
        check_department(draft.department_id)
    number = work.number(NumberKind.COMPLAINT if draft.kind is Kind.COMPLAINT else NumberKind.SUGGESTION)
    columns = {
        "number": number,
        "kind": draft.kind.value,
        "state": state.value,
        "state_since": work.millis,
        "seq": 1,
        "round": 1,
        "day": work.day.isoformat(),
        "received_at": work.millis,
        "round_at": work.millis,
        "received_by": work.operator.number,
        "liability": Liability.UNDECIDED.value,
        "severity": Severity.GENERAL.value,
        **dict.fromkeys(("cause", "measure", "solver", "resumes_to", "satisfaction", "closed_by"), ""),
        **dict.fromkeys(("counts_as", "ladder", "chased"), 0),
        "is_proposed_major": False,
        "owes_sample": False,
        **_columns(draft, _person(work, draft)),
    }
    marks = ", ".join("?" for _ in columns)
    case_id = insert(f"INSERT INTO complaint_case ({', '.join(columns)}) VALUES ({marks})", *columns.values())
    change(
        "INSERT INTO case_step (case_id, seq, round, state, at, before, lasted_ms, department_id, desk, staff_number, "
        "word) VALUES (?, 1, 1, ?, ?, '', 0, ?, ?, ?, '')",
        case_id,
        state.value,
        work.millis,
        draft.department_id,
        work.desk,
        work.operator.number,
    )
    empty = "INSERT INTO case_text (id, name, title, phone, digits, place, matter, wish, authority, authority_form) "
    insert(f"{empty} VALUES (?, '', '', '', '', '', '', '', '', '')", case_id)
    _write_text(case_id, draft)
    return present(case_id)


def _columns(draft: Draft, person_id: int | None) -> dict[str, object]:
    return {
        "channel": draft.channel.value,
        "area": draft.area.value,
        "department_id": draft.department_id,
        "person_id": person_id,
        "is_anonymous": draft.is_anonymous,
        "declines_call_back": draft.is_silent and not draft.is_anonymous,
        "reply_way": (draft.reply_way or ReplyWay.DECLINED).value,
        "reply_by": None if draft.reply_by is None else to_millis(draft.reply_by),
        "is_injury": draft.is_injury,
        "is_repeated": draft.is_repeated,
        "is_delegated": bool(draft.authority),
        "blank_number": draft.blank_number,
        "language": draft.language,
    }


def _write_text(case_id: int, draft: Draft) -> None:
    change(
        "UPDATE case_text SET name = ?, title = ?, phone = ?, digits = ?, place = ?, matter = ?, wish = ?, authority = ?, "
        "authority_form = ? WHERE id = ?",
        draft.name,
        draft.title,
        draft.phone,
        phone_digits(draft.phone)[:60],
        draft.place,
        draft.matter,
        draft.wish,
        draft.authority,
        draft.authority_form,
        case_id,
    )


def _person(work: Work, draft: Draft) -> int | None:
    if draft.is_anonymous or (draft.person_id is None and not draft.name and not draft.phone):
        return None
    return people.meet(
        work,
        name=draft.name,
        title=draft.title,
        phone=draft.phone,
        language=draft.language,
        person_id=draft.person_id,
    )


def check_department(department_id: int) -> str:
    """A department's name; refuses complaints.no_such_department."""
    names = {row.id: row.name for row in directory.departments()}
    if department_id not in names:
        raise Refusal("complaints.no_such_department")
    return names[department_id]


def _use_blank(case: Present, number: str) -> None:
    if not number:
        return
    found = one("SELECT state FROM blank_form WHERE number = ?", number)
    if found is None:
        raise Refusal("complaints.blank_unknown", number=grouped(number))
    used = change(
        "UPDATE blank_form SET state = 'used', case_id = ? WHERE number = ? AND state = 'issued'", case.id, number
    )
    if not used:
        raise Refusal("complaints.blank_used", number=grouped(number))


def _enter_in_search(work: Work, case: Present, draft: Draft) -> None:
    search.index(
        work,
        case.ref,
        title=f"{grouped(case.number)} {draft.name}".strip(),
        detail=draft.matter[:120],
        name=draft.name,
        digits=tuple(filter(None, (draft.phone, case.number))),
        text=f"{draft.place} {draft.matter[:800]}",
    )


def _facts(draft: Draft, case: Present) -> dict[str, object]:
    return {
        "kind": draft.kind.value,
        "channel": draft.channel.value,
        "area": draft.area.value,
        "name": draft.name,
        "phone": draft.phone,
        "place": draft.place,
        "matter": draft.matter,
        "wish": draft.wish,
        "anonymous": draft.is_anonymous,
        "declined": draft.is_silent,
        "reply_by": None if draft.reply_by is None else to_millis(draft.reply_by),
        "reply_way": None if draft.reply_way is None else draft.reply_way.value,
        "person": case.person_id,
    }
