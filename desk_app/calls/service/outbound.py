"""Ringing out: what is ready before (C10), on paper too, and the call itself."""

from __future__ import annotations

from desk_app.calls import queries, slips
from desk_app.calls.changes import CallChanged, SheetChanged
from desk_app.calls.rules import Direction, SheetDraft, State
from desk_app.calls.service.steps import begin
from desk_app.kernel import search
from desk_app.kernel.database import change, insert
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import MATCHABLE, phone_digits
from desk_app.printing import service as printing


def prepare_sheet(work: Work, draft: SheetDraft, *, phrase: str = "", print_sheet: bool = True) -> int:
    """Write purpose, questions and numbers down before ringing out and print them (C10); gives the sheet's id.

    ``phrase`` is what to open with, in the language of the paper. Refuses what ``SheetDraft.checked`` refuses.
    """
    draft = draft.checked()
    met = _whom(work, draft)
    number = work.number(NumberKind.OUTBOUND_SHEET)
    sheet_id = insert(
        "INSERT INTO outbound_sheet (number, made_at, made_by, planned_at, person_id) VALUES (?, ?, ?, ?, ?)",
        number,
        work.millis,
        work.operator.number,
        None if draft.planned_at is None else to_millis(draft.planned_at),
        met,
    )
    _write_face(sheet_id, draft)
    ref = Ref("outbound_sheet", sheet_id)
    search.index(
        work, ref, title=draft.name or draft.unit or draft.purpose, detail=draft.purpose, name=draft.name,
        digits=(draft.phone, number), text=draft.purpose,
    )  # fmt: skip
    if print_sheet:
        row = queries.sheet(sheet_id)
        assert row is not None  # noqa: S101  # written a few lines above
        language = work.setting(SITE_LANGUAGE)
        facts = slips.sheet_facts(row, work.day_rule()[0], work.operator.number, phrase, language)
        printing.print_later(work, "outbound_sheet", facts, ref, number=number)
    facts_told = {"number": number, "phone": draft.phone, "name": draft.name, "purpose": draft.purpose}
    work.record("sheet.prepared", ref, facts_told if met is None else {**facts_told, "person": met})
    work.publish(SheetChanged(sheet_id))
    return sheet_id


def dial(work: Work, phone: str = "", *, sheet_id: int | None = None, source: Ref | None = None) -> int:
    """Ring out: the call is on record and running; gives its id. ``source`` is what it is about: a task, a promise.

    Refuses calls.no_number, calls.no_such_sheet, calls.sheet_used.
    """
    number = phone
    if sheet_id is not None:
        row = queries.sheet(sheet_id)
        if row is None:
            raise Refusal("calls.no_such_sheet")
        number, source = phone or row.phone, source or Ref("outbound_sheet", sheet_id)
    if not any(sign.isdecimal() for sign in number):
        raise Refusal("calls.no_number")
    call = begin(work, Direction.OUT, State.ANSWERED, phone=number, source=source)
    if sheet_id is not None:
        used = change("UPDATE outbound_sheet SET call_id = ? WHERE id = ? AND call_id IS NULL", call.id, sheet_id)
        if not used:
            raise Refusal("calls.sheet_used")
        work.publish(SheetChanged(sheet_id))
    facts = {"number": call.number, "phone": number, "about": "" if source is None else str(source)}
    work.record("call.dialled", call.ref, facts)
    work.publish(CallChanged(call.id))
    return call.id


def _whom(work: Work, draft: SheetDraft) -> int | None:
    """Whoever is to be rung is known from now on, so that the sheet and its paper go when they are erased (D16)."""
    if draft.person_id is None and not draft.name and len(phone_digits(draft.phone)) < MATCHABLE:
        return None
    return people.meet(work, name=draft.name, title=draft.title, phone=draft.phone, person_id=draft.person_id)


def _write_face(sheet_id: int, draft: SheetDraft) -> None:
    change(
        "INSERT INTO outbound_sheet_face (id, phone, name, title, unit, purpose, papers, questions) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        sheet_id,
        draft.phone,
        draft.name,
        draft.title,
        draft.unit,
        draft.purpose,
        draft.papers,
        canonical_json(draft.questions),
    )
