"""What the site keeps beside its cases: utilities, authorities of departments, numbered paper forms."""

from __future__ import annotations

from desk_app.complaints.changes import ListsChanged
from desk_app.complaints.rules import Authority, Kind
from desk_app.complaints.service.intake import check_department
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.numbers import NumberKind, grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.printing import service as printing

MOST_BLANKS = 200


def save_utility(
    work: Work, utility_id: int | None, name: str, phone: str, hint: str = "", *, is_active: bool = True
) -> int:
    """Add or change a utility with its complaint number (K6); supervisors. Refuses complaints.no_name, .no_phone, .name_taken."""
    work.need(Role.SUPERVISOR)
    name, phone, hint = typed.line(name)[:120], typed.line(phone)[:60], typed.line(hint)[:200]
    if not name:
        raise Refusal("complaints.no_name")
    if not phone:
        raise Refusal("complaints.no_phone")
    if value("SELECT 1 FROM utility WHERE name = ? AND id <> ?", name, utility_id or 0) is not None:
        raise Refusal("complaints.name_taken", name=name)
    if utility_id is None:
        utility_id = insert(
            "INSERT INTO utility (name, phone, hint, position, is_active) VALUES (?, ?, ?, 0, ?)",
            name,
            phone,
            hint,
            is_active,
        )
    else:
        change(
            "UPDATE utility SET name = ?, phone = ?, hint = ?, is_active = ? WHERE id = ?",
            name,
            phone,
            hint,
            is_active,
            utility_id,
        )
    work.record("utility.saved", Ref("utility", utility_id), {"name": name, "phone": phone, "active": is_active})
    work.publish(ListsChanged())
    return utility_id


def save_authority(work: Work, department_id: int, authority: Authority) -> None:
    """What a department may decide in its own field (K3); managers. Refuses complaints.no_such_department."""
    work.need(Role.MANAGER)
    name = check_department(department_id)
    both = (authority.general, authority.major)
    changed = change(
        "UPDATE authority_rule SET decides_general = ?, decides_major = ? WHERE department_id = ?", *both, department_id
    )
    if not changed:
        insert(
            "INSERT INTO authority_rule (decides_general, decides_major, department_id) VALUES (?, ?, ?)",
            *both,
            department_id,
        )
    told = {"department": name, "general": authority.general, "major": authority.major}
    work.record("authority.saved", Ref("department", department_id), told)
    work.publish(ListsChanged())


def issue_blanks(work: Work, kind: Kind, count: int, promise: str, language: str = "") -> tuple[str, ...]:
    """Print numbered paper forms for customers to fill in; gives their numbers. Refuses complaints.how_many."""
    if not 1 <= count <= MOST_BLANKS:
        raise Refusal("complaints.how_many", most=MOST_BLANKS)
    is_complaint = kind is Kind.COMPLAINT
    numbers = []
    for _ in range(count):
        number = work.number(NumberKind.BLANK_COMPLAINT if is_complaint else NumberKind.BLANK_SUGGESTION)
        blank_id = insert(
            "INSERT INTO blank_form (number, kind, state, issued_at, issued_by) VALUES (?, ?, 'issued', ?, ?)",
            number,
            kind.value,
            work.millis,
            work.operator.number,
        )
        form = "blank_complaint" if is_complaint else "blank_suggestion"
        facts = {"number": number, "reply_promise": promise}
        ref = Ref("blank_form", blank_id)
        printing.print_later(work, form, facts, ref, number=number, language=language)
        work.record("blank.issued", ref, {"number": number, "kind": kind.value})
        numbers.append(number)
    work.publish(ListsChanged())
    return tuple(numbers)


def void_blank(work: Work, number: str, why: str) -> None:
    """A paper form is spoilt or lost; refuses complaints.blank_used, complaints.no_reason."""
    reason = typed.passage(why)
    if not reason:
        raise Refusal("complaints.no_reason")
    found = value("SELECT id FROM blank_form WHERE number = ?", number)
    if not change("UPDATE blank_form SET state = 'void' WHERE number = ? AND state = 'issued'", number):
        raise Refusal("complaints.blank_used", number=grouped(number))
    work.record("blank.void", Ref("blank_form", int(found)), {"why": reason})
    work.publish(ListsChanged())
