"""The opening checklist (G1): the manager writes it, whoever opens ticks and signs it, and it is printed."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.closing import queries, slips
from desk_app.closing.changes import ChecklistChanged
from desk_app.closing.rules import LONGEST_REMARK, Check, all_done, checked_items
from desk_app.followup import queries as followup
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing


def save_checklist(work: Work, items: Sequence[Check]) -> None:
    """Write what is looked at from the next opening on (managers). Refuses closing.no_checks, .too_many_checks."""
    work.need(Role.MANAGER)
    kept = [{"key": item.key, "text": item.text} for item in checked_items(items)]
    list_id = insert(
        "INSERT INTO checklist (items, set_at, set_by) VALUES (?, ?, ?)",
        canonical_json(kept),
        work.millis,
        work.operator.number,
    )
    work.record("checklist.changed", Ref("checklist", 0), {"list": list_id, "items": kept})
    work.publish(ChecklistChanged(0))


def begin_checks(work: Work) -> int:
    """Begin today's checklist at this desk, with the things as they stand now; gives its id, the same when begun already."""
    known = queries.check_of(work.day, work.desk)
    if known is not None:
        return known.id
    items = [{"key": item.key, "text": item.text} for item in queries.checklist()]
    number = work.number(NumberKind.CHECKLIST)
    check_id = insert(
        "INSERT INTO day_check (number, day, desk, items, begun_at, faults, signed_by) VALUES (?, ?, ?, ?, ?, ?, '')",
        number,
        work.day.isoformat(),
        work.desk,
        canonical_json(items),
        work.millis,
        len(followup.open_faults()),
    )
    work.record("checklist.begun", Ref("checklist", check_id), {"number": number, "things": len(items)})
    work.publish(ChecklistChanged(check_id))
    return check_id


def mark(work: Work, check_id: int, place: int, *, is_done: bool, remark: str = "") -> None:
    """Tick one thing, or say what is the matter with it. Refuses closing.no_such_check, .checklist_signed."""
    _open(check_id)
    count = len(queries.day_check(check_id).items)
    if not 0 <= place < count:
        raise Refusal("closing.no_such_check")
    kept = remark.strip()[:LONGEST_REMARK]
    insert(
        "INSERT INTO check_mark (check_id, place, is_done, remark, at, staff_number) VALUES (?, ?, ?, ?, ?, ?)",
        check_id,
        place,
        is_done,
        kept,
        work.millis,
        work.operator.number,
    )
    facts = {"place": place, "done": is_done, "remark": kept}
    work.record("checklist.marked", Ref("checklist", check_id), facts)
    work.publish(ChecklistChanged(check_id))


def sign_checks(work: Work, check_id: int) -> str:
    """Sign the list off with number and time and have it printed (G1); gives its number.

    Everything is in order, or a remark says what is not. Refuses closing.checks_open, .checklist_signed.
    """
    _open(check_id)
    row = queries.day_check(check_id)
    if not all_done(len(row.items), row.marks):
        left = sum(
            place not in row.marks or not (row.marks[place].is_done or row.marks[place].remark)
            for place in range(len(row.items))
        )
        raise Refusal("closing.checks_open", n=left)
    faults = followup.open_faults()
    change(
        "UPDATE day_check SET signed_at = ?, signed_by = ?, faults = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        len(faults),
        check_id,
    )
    not_done = [place for place in range(len(row.items)) if not row.marks[place].is_done]
    told = {"number": row.number, "not_done": not_done, "faults": [fault.number for fault in faults]}
    work.record("checklist.signed", Ref("checklist", check_id), told)
    language = work.setting(SITE_LANGUAGE)
    paper = slips.checklist_facts(queries.day_check(check_id), [fault.what for fault in faults], language)
    printing.print_later(
        work, "opening_checklist", paper, Ref("checklist", check_id), number=row.number, language=language
    )
    work.publish(ChecklistChanged(check_id))
    return row.number


def _open(check_id: int) -> None:
    found = one(lock_rows("SELECT signed_at FROM day_check WHERE id = ?"), check_id)
    if found is None:
        raise Refusal("closing.no_such_check")
    if found[0] is not None:
        raise Refusal("closing.checklist_signed")
