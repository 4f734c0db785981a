"""Keys, umbrellas and badges: what the desk lends, to whom until when, back, or lost with what was charged."""

from __future__ import annotations

import os
from datetime import datetime

from desk_app.handouts import queries, slips
from desk_app.handouts.changes import LoanChanged, ThingsChanged
from desk_app.handouts.queries import LoanRow, ThingRow
from desk_app.handouts.rules import LOAN_SLIP, LoanDraft, LoanState, Loss, ThingDraft
from desk_app.kernel import search
from desk_app.kernel.clock import business_day
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.ink import sealed
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import masked_phone
from desk_app.printing import service as printing


def save_thing(work: Work, thing_id: int | None, draft: ThingDraft) -> int:
    """Add or change something the desk lends (supervisors); gives its id.

    Refuses handouts.no_code, .no_name, .code_taken, .no_thing, .too_long; taking out what is lent: .thing_out.
    """
    work.need(Role.SUPERVISOR)
    kept = draft.checked()
    same = queries.thing_by_code(kept.code)
    if same is not None and same != thing_id:
        raise Refusal("handouts.code_taken", name=_thing(same).name)
    values = (kept.code, kept.kind.value, kept.name, kept.place, kept.note, kept.is_active)
    if thing_id is None:
        thing_id = insert(
            "INSERT INTO loan_thing (code, kind, name, place, note, is_active) VALUES (?, ?, ?, ?, ?, ?)", *values
        )
    else:
        before = _thing(thing_id)
        if before.loan_id is not None and not kept.is_active:
            raise Refusal("handouts.thing_out", name=before.name, borrower=before.borrower)
        change(
            "UPDATE loan_thing SET code = ?, kind = ?, name = ?, place = ?, note = ?, is_active = ? WHERE id = ?",
            *values,
            thing_id,
        )
    ref = Ref("loan_thing", thing_id)
    search.index(
        work,
        ref,
        title=kept.name,
        detail=kept.code,
        name=kept.name,
        digits=(kept.code,),
        text=f"{kept.code} {kept.place}",
    )
    facts = {"code": kept.code, "kind": kept.kind.value, "name": kept.name, "is_active": kept.is_active}
    work.record("thing.saved", ref, facts)
    work.publish(ThingsChanged())
    return thing_id


def lend(work: Work, thing_id: int, draft: LoanDraft, *, print_slip: bool | None = None) -> int:
    """Lend a thing until it is due; gives the loan. Out of a visit (``source``) the loan is tied to it.

    Refuses handouts.no_borrower, .due_past, .no_thing, .thing_out, .thing_gone, .not_signed, .too_much_ink, .too_long.
    """
    kept = draft.checked(work.now)
    _check_free(thing_id)
    number = work.number(NumberKind.LOAN)
    salt = os.urandom(16).hex()
    strokes = {} if kept.ink is None else kept.ink.plain()
    digest = sealed(salt, strokes) if strokes else ""
    visit_id = work.source.id if work.source is not None and work.source.kind == "visit" else None
    loan_id = insert(
        "INSERT INTO loan (number, day, thing_id, visit_id, out_at, out_by, due_at, due_on, state, ended_by, charge, "
        "end_note, ink_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'out', '', 0, '', ?)",
        number,
        work.day.isoformat(),
        thing_id,
        visit_id,
        work.millis,
        work.operator.number,
        *_due(work, kept.due_at),
        digest,
    )
    person_id = people.meet(work, name=kept.name, title=kept.title, phone=kept.phone, person_id=kept.person_id)
    _keep_face(loan_id, kept, person_id, (salt, canonical_json(strokes)))
    row = _present(loan_id)
    _enter_in_search(work, row, kept.phone)
    if work.source is not None:
        link(work, work.source, row.ref, "loan")
    facts = {"number": number, "thing": thing_id, "due": to_millis(kept.due_at), "ink": digest}
    work.record("loan.lent", row.ref, {**facts, "name": kept.name, "phone": kept.phone, "person": person_id})
    work.publish(LoanChanged(loan_id))
    if work.setting(LOAN_SLIP) if print_slip is None else print_slip:
        _print(work, row)
    return loan_id


def extend(work: Work, loan_id: int, due_at: datetime) -> None:
    """They may keep it longer; refuses handouts.due_past, .no_loan, .loan_over."""
    row = _open(loan_id)
    if due_at <= work.now:
        raise Refusal("handouts.due_past")
    change("UPDATE loan SET due_at = ?, due_on = ? WHERE id = ?", *_due(work, due_at), loan_id)
    work.record("loan.extended", row.ref, {"from": to_millis(row.due_at), "to": to_millis(due_at)})
    work.publish(LoanChanged(loan_id))


def give_back(work: Work, loan_id: int) -> None:
    """It is back at the desk; refuses handouts.no_loan, .loan_over."""
    row = _open(loan_id)
    _end(work, loan_id, LoanState.BACK)
    work.record("loan.back", row.ref, {"late": work.now > row.due_at})


def lose(work: Work, loan_id: int, loss: Loss) -> None:
    """It does not come back: what was charged is noted, the thing is no longer lent.

    Refuses handouts.no_note, .bad_charge, .no_loan, .loan_over, .too_long.
    """
    row, kept = _open(loan_id), loss.checked()
    _end(work, loan_id, LoanState.LOST, kept)
    change("UPDATE loan_thing SET lost_at = ? WHERE id = ?", work.millis, row.thing_id)
    work.record("loan.lost", row.ref, {"charge": kept.charge, "note": kept.note, "thing": row.thing_id})
    work.publish(ThingsChanged())


def find_again(work: Work, thing_id: int) -> None:
    """A lost thing turned up and can be lent again; the lost loan stays as it ended. Refuses handouts.not_lost."""
    row = _thing(thing_id)
    if row.lost_at is None:
        raise Refusal("handouts.not_lost")
    change("UPDATE loan_thing SET lost_at = NULL WHERE id = ?", thing_id)
    work.record("thing.found_again", row.ref, {"name": row.name})
    work.publish(ThingsChanged())


def print_loan(work: Work, loan_id: int) -> int:
    """The loan's slip; gives the print job. Refuses handouts.no_loan."""
    row = _present(loan_id)
    work.record("loan.slip_printed", row.ref, {"number": row.number})
    return _print(work, row)


def _check_free(thing_id: int) -> None:
    """The thing hangs at the desk, locked against other desks."""
    one(lock_rows("SELECT id FROM loan_thing WHERE id = ?"), thing_id)
    found = _thing(thing_id)
    if found.loan_id is not None:
        raise Refusal("handouts.thing_out", name=found.name, borrower=found.borrower)
    if not found.can_go:
        raise Refusal("handouts.thing_gone", name=found.name)


def _due(work: Work, due_at: datetime) -> tuple[int, str]:
    """The instant and its business day."""
    return to_millis(due_at), business_day(due_at, *work.day_rule()).isoformat()


def _keep_face(loan_id: int, draft: LoanDraft, person_id: int, ink: tuple[str, str]) -> None:
    change(
        "INSERT INTO loan_face (id, name, title, phone, note, person_id, salt, strokes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        loan_id,
        draft.name,
        draft.title,
        draft.phone,
        draft.note,
        person_id,
        *ink,
    )


def _end(work: Work, loan_id: int, state: LoanState, loss: Loss | None = None) -> None:
    change(
        "UPDATE loan SET state = ?, ended_at = ?, ended_by = ?, charge = ?, end_note = ? WHERE id = ?",
        state.value,
        work.millis,
        work.operator.number,
        0 if loss is None else loss.charge,
        "" if loss is None else loss.note,
        loan_id,
    )
    work.publish(LoanChanged(loan_id))


def _thing(thing_id: int) -> ThingRow:
    row = queries.thing(thing_id)
    if row is None:
        raise Refusal("handouts.no_thing")
    return row


def _present(loan_id: int) -> LoanRow:
    row = queries.loan(loan_id)
    if row is None:
        raise Refusal("handouts.no_loan")
    return row


def _open(loan_id: int) -> LoanRow:
    one(lock_rows("SELECT id FROM loan WHERE id = ?"), loan_id)
    row = _present(loan_id)
    if row.state is not LoanState.OUT:
        raise Refusal("handouts.loan_over")
    return row


def _print(work: Work, row: LoanRow) -> int:
    facts = slips.loan_facts(row, queries.loan_ink(row.id), work.setting(SITE_LANGUAGE))
    return printing.print_later(work, "loan_slip", facts, row.ref, number=row.number)


def _enter_in_search(work: Work, row: LoanRow, phone: str) -> None:
    search.index(
        work,
        row.ref,
        title=row.name,
        detail=" · ".join(filter(None, (row.thing, masked_phone(phone)))),
        name=row.name,
        digits=tuple(filter(None, (row.number, phone, row.code))),
        text=f"{row.thing} {row.code}",
    )
