"""Who works here: adding, changing, putting out of service, and PINs given out by somebody in charge.

Rows never go: what somebody did stays theirs. There is always a manager left.
"""

from __future__ import annotations

import json
from datetime import date

from desk_app.kernel import site
from desk_app.kernel.database import change, insert, lock_rows, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import queries
from desk_app.staff.changes import StaffChanged
from desk_app.staff.queries import MACHINES_FACT, StaffRow
from desk_app.staff.rules import NAME_LENGTH, PinResult, PinTry, SealedPin, checked_number, checked_text
from desk_app.staff.service.signing import judge_try


def add_staff(
    work: Work, number: str, name: str, role: Role, started_on: date, pin: SealedPin, *, must_change_pin: bool = True
) -> int:
    """Take somebody on (managers) and give the id; the PIN has to be changed at the first sign-in unless told.

    Refuses staff.bad_number, staff.number_taken, staff.bad_name, staff.bad_role, staff.pin_of_another.
    """
    work.need(Role.MANAGER)
    return enter_staff(work, number, name, role, started_on, pin, must_change=must_change_pin)


def change_staff(
    work: Work, staff_id: int, *, name: str | None = None, role: Role | None = None, started_on: date | None = None
) -> None:
    """Give somebody another name, role or start date (managers); None leaves it. Refuses staff.last_manager."""
    work.need(Role.MANAGER)
    row = _row(staff_id)
    if role is not None and role is not Role.MANAGER:
        _keep_a_manager(row)
    wanted_name = row.name if name is None else checked_text(name, NAME_LENGTH, "staff.bad_name")
    wanted_role = row.role if role is None else _giveable(role)
    wanted_day = row.started_on if started_on is None else started_on
    change(
        "UPDATE staff_member SET name = ?, role = ?, started_on = ? WHERE id = ?",
        wanted_name,
        wanted_role.value,
        wanted_day.isoformat(),
        staff_id,
    )
    before = {"name": row.name, "role": row.role.value, "started_on": row.started_on.isoformat()}
    after = {"name": wanted_name, "role": wanted_role.value, "started_on": wanted_day.isoformat()}
    work.record("staff.changed", Ref("staff", staff_id), {"from": before, "to": after})
    work.publish(StaffChanged(staff_id))


def deactivate_staff(work: Work, staff_id: int) -> None:
    """Put somebody out of service (managers): no sign-in from now on. Refuses staff.last_manager."""
    work.need(Role.MANAGER)
    row = _row(staff_id)
    if row.active:
        _keep_a_manager(row)
        _set_active(work, row, active=False)
        work.record("staff.deactivated", Ref("staff", staff_id), {"number": row.number})


def activate_staff(work: Work, staff_id: int) -> None:
    """Take somebody back into service (managers) with the number and PIN they had."""
    work.need(Role.MANAGER)
    row = _row(staff_id)
    if not row.active:
        _set_active(work, row, active=True)
        work.record("staff.activated", Ref("staff", staff_id), {"number": row.number})


def reset_pin(work: Work, staff_id: int, pin: SealedPin) -> None:
    """Give somebody else a new PIN to be changed at the next sign-in, and forget their wrong tries.

    Supervisors for the desk, managers for everybody. Refuses staff.own_pin, staff.pin_of_superior,
    staff.pin_of_another.
    """
    work.need(Role.SUPERVISOR)
    row = _row(staff_id)
    if staff_id == work.operator.staff_id:
        raise Refusal("staff.own_pin")
    if not work.operator.role.covers(row.role):
        raise Refusal("staff.pin_of_superior")
    _set_pin(work, row.id, row.number, pin, must_change=True)
    change("UPDATE pin_guard SET wrong = 0 WHERE key = ?", queries.guard_key(row.number))
    work.record("staff.pin_reset", Ref("staff", staff_id), {"number": row.number})
    work.publish(StaffChanged(staff_id))


def change_pin(work: Work, tried: PinTry, pin: SealedPin) -> PinResult:
    """Change one's own PIN after the present one was typed; a wrong one is counted like a sign-in.

    Refuses staff.pin_of_another when the number typed is not that of whoever acts.
    """
    if tried.number != work.operator.number:
        raise Refusal("staff.pin_of_another")
    result = judge_try(work, tried, "change_pin")
    if result.operator is not None:
        _set_pin(work, work.operator.staff_id, tried.number, pin, must_change=False)
        work.record("staff.pin_changed", Ref("staff", work.operator.staff_id), {"number": tried.number})
        work.publish(StaffChanged(work.operator.staff_id))
    return result


def accept_machine(work: Work, machine: str) -> None:
    """Say that the PINs are in order on this machine after a restore from another one (supervisors)."""
    work.need(Role.SUPERVISOR)
    known = queries.known_machines()
    if machine in known:
        return
    site.set_fact(MACHINES_FACT, json.dumps([*known, machine]))
    work.record("staff.machine_accepted", Ref("staff", work.operator.staff_id), {"machine": machine})


def enter_staff(
    work: Work, number: str, name: str, role: Role, started_on: date, pin: SealedPin, *, must_change: bool
) -> int:
    """Write a new staff member and the PIN; ``add_staff`` and the first start decide who may."""
    wanted = checked_number(number)
    called = checked_text(name, NAME_LENGTH, "staff.bad_name")
    if queries.staff_by_number(wanted) is not None:
        raise Refusal("staff.number_taken", number=wanted)
    staff_id = insert(
        "INSERT INTO staff_member (number, name, role, started_on, active, added_at) VALUES (?, ?, ?, ?, TRUE, ?)",
        wanted,
        called,
        _giveable(role).value,
        started_on.isoformat(),
        work.millis,
    )
    _set_pin(work, staff_id, wanted, pin, must_change=must_change)
    facts = {"number": wanted, "name": called, "role": role.value, "started_on": started_on.isoformat()}
    work.record("staff.added", Ref("staff", staff_id), facts)
    work.publish(StaffChanged(staff_id))
    return staff_id


def _set_pin(work: Work, staff_id: int, number: str, pin: SealedPin, *, must_change: bool) -> None:
    if pin.number != number:
        raise Refusal("staff.pin_of_another")
    # Never the same instant twice: it is how a running check notices that the PIN is another one.
    last = value("SELECT MAX(set_at) FROM staff_pin") or 0
    change("DELETE FROM staff_pin WHERE staff_id = ?", staff_id)
    insert(
        "INSERT INTO staff_pin (staff_id, hash, set_at, must_change) VALUES (?, ?, ?, ?)",
        staff_id,
        pin.hash,
        max(work.millis, int(last) + 1),
        must_change,
    )


def _set_active(work: Work, row: StaffRow, *, active: bool) -> None:
    change("UPDATE staff_member SET active = ? WHERE id = ?", active, row.id)
    work.publish(StaffChanged(row.id))


def _row(staff_id: int) -> StaffRow:
    row = queries.staff_member(staff_id)
    if row is None:
        raise Refusal("staff.not_found")
    return row


def _giveable(role: Role) -> Role:
    if role is Role.SYSTEM:
        raise Refusal("staff.bad_role")
    return role


def _keep_a_manager(row: StaffRow) -> None:
    managers = rows(lock_rows("SELECT id FROM staff_member WHERE role = 'manager' AND active = TRUE ORDER BY id"))
    if [found for (found,) in managers] == [row.id]:
        raise Refusal("staff.last_manager")
