"""The weekly rota with its checks, swaps with consent, absences, and the rota on paper (C13)."""

from __future__ import annotations

from datetime import date

from desk_app.duty import queries, slips
from desk_app.duty.changes import RotaChanged
from desk_app.duty.rules import FIRST_MONTHS, LINE, LONGEST_LINE, OTHER_HOURS, WEEK, WORKING_HOURS, may_serve, monday_of
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.staff import queries as staff


def set_week(work: Work, monday: date, staff_id: int, deputy_id: int | None = None, note: str = "") -> None:
    """Put one person on the line for a week (supervisors).

    Refuses duty.not_a_monday, .week_over, .not_here, .first_months, .absent, .deputy_same.
    """
    work.need(Role.SUPERVISOR)
    _check_week(work, monday)
    _check_person(work, staff_id, monday)
    if deputy_id is not None:
        if deputy_id == staff_id:
            raise Refusal("duty.deputy_same")
        _check_person(work, deputy_id, monday)
    _put(work, monday, staff_id, deputy_id, typed.line(note)[:LONGEST_LINE])
    facts = {"monday": monday.isoformat(), "staff": staff_id, "deputy": deputy_id}
    work.record("duty.week_set", _ref(monday), facts)
    work.publish(RotaChanged())


def clear_week(work: Work, monday: date) -> None:
    """Take a week off the rota (supervisors); refuses duty.week_over, duty.nobody_set."""
    work.need(Role.SUPERVISOR)
    _check_week(work, monday)
    if not change("DELETE FROM duty_week WHERE monday = ?", monday.isoformat()):
        raise Refusal("duty.nobody_set")
    work.record("duty.week_cleared", _ref(monday), {"monday": monday.isoformat()})
    work.publish(RotaChanged())


def ask_swap(work: Work, monday: date, to_id: int, in_return: date | None = None) -> int:
    """Ask a colleague to take one's week, perhaps for one of theirs; gives the wish's id.

    One asks for the own week; a supervisor for anybody's. Refuses duty.nobody_set, .not_your_week, .not_their_week,
    .same_person and what setting a week refuses.
    """
    mine = _week(work, monday)
    if mine.staff_id != work.operator.staff_id:
        work.need(Role.SUPERVISOR)
    if to_id == mine.staff_id:
        raise Refusal("duty.same_person")
    _check_person(work, to_id, monday)
    if in_return is not None:
        if _week(work, in_return).staff_id != to_id:
            raise Refusal("duty.not_their_week")
        _check_person(work, mine.staff_id, in_return)
    swap_id = insert(
        "INSERT INTO duty_swap (monday, in_return, from_id, to_id, asked_at) VALUES (?, ?, ?, ?, ?)",
        monday.isoformat(),
        None if in_return is None else in_return.isoformat(),
        mine.staff_id,
        to_id,
        work.millis,
    )
    facts = {"swap": swap_id, "to": to_id, "in_return": None if in_return is None else in_return.isoformat()}
    work.record("duty.swap_asked", _ref(monday), facts)
    work.publish(RotaChanged())
    return swap_id


def answer_swap(work: Work, swap_id: int, *, agrees: bool) -> None:
    """Say yes or no to a swap: only whoever was asked; a yes exchanges the weeks if both may still serve.

    Refuses duty.no_swap, .not_asked, .swap_outdated and what setting a week refuses.
    """
    one(lock_rows("SELECT id FROM duty_swap WHERE id = ?"), swap_id)
    wish = queries.swap(swap_id)
    if wish is None or wish.answered_at is not None:
        raise Refusal("duty.no_swap")
    if wish.to_id != work.operator.staff_id:
        raise Refusal("duty.not_asked")
    if agrees:
        _exchange(work, wish)
    change("UPDATE duty_swap SET answered_at = ?, is_agreed = ? WHERE id = ?", work.millis, agrees, swap_id)
    work.record("duty.swap_answered", _ref(wish.monday), {"swap": swap_id, "agrees": agrees})
    work.publish(RotaChanged())


def add_absence(work: Work, staff_id: int, first_on: date, last_on: date) -> int:
    """Keep days on which somebody cannot be on the line: their own, or a supervisor anybody's.

    Refuses duty.bad_days, and duty.on_the_line when they are on the rota for one of these days.
    """
    if staff_id != work.operator.staff_id:
        work.need(Role.SUPERVISOR)
    if last_on < first_on or last_on < work.day:
        raise Refusal("duty.bad_days")
    if any(row.staff_id == staff_id for row in queries.weeks(monday_of(first_on), monday_of(last_on))):
        raise Refusal("duty.on_the_line")
    absence_id = insert(
        "INSERT INTO duty_absence (staff_id, first_on, last_on, added_by) VALUES (?, ?, ?, ?)",
        staff_id,
        first_on.isoformat(),
        last_on.isoformat(),
        work.operator.number,
    )
    facts = {"first": first_on.isoformat(), "last": last_on.isoformat()}
    work.record("duty.absence_added", Ref("staff", staff_id), facts)
    work.publish(RotaChanged())
    return absence_id


def remove_absence(work: Work, absence_id: int) -> None:
    """They can be on the line after all; refuses duty.no_absence."""
    found = one("SELECT staff_id FROM duty_absence WHERE id = ?", absence_id)
    if found is None:
        raise Refusal("duty.no_absence")
    if found[0] != work.operator.staff_id:
        work.need(Role.SUPERVISOR)
    change("DELETE FROM duty_absence WHERE id = ?", absence_id)
    work.record("duty.absence_removed", Ref("staff", int(found[0])), {"absence": absence_id})
    work.publish(RotaChanged())


def print_rota(work: Work, monday: date, weeks: int = 5) -> int:
    """Print the rota of some weeks from a Monday on (C13); gives the print job. Refuses duty.not_a_monday."""
    if monday.weekday():
        raise Refusal("duty.not_a_monday")
    number = work.number(NumberKind.DUTY_ROTA)
    shown = queries.weeks(monday, monday + WEEK * (weeks - 1))
    facts = slips.rota_facts(
        slips.Rota(number, monday, weeks, work.setting(LINE), work.setting(WORKING_HOURS), work.setting(OTHER_HOURS)),
        shown,
        {row.id: row for row in staff.all_staff(with_inactive=True)},
        work.calendar(),
        work.setting(SITE_LANGUAGE),
    )
    ref = _ref(monday)
    work.record("duty.rota_printed", ref, {"number": number, "weeks": weeks})
    return printing.print_later(work, "duty_rota", facts, ref, number=number)


def _ref(monday: date) -> Ref:
    return Ref("duty_week", monday.toordinal())


def _week(work: Work, monday: date) -> queries.WeekRow:
    _check_week(work, monday)
    found = queries.week_of(monday)
    if found is None:
        raise Refusal("duty.nobody_set")
    return found


def _check_week(work: Work, monday: date) -> None:
    if monday.weekday():
        raise Refusal("duty.not_a_monday")
    if monday + WEEK <= work.day:
        raise Refusal("duty.week_over")


def _check_person(work: Work, staff_id: int, monday: date) -> None:
    person = staff.staff_member(staff_id)
    if person is None or not person.active:
        raise Refusal("duty.not_here")
    months = work.setting(FIRST_MONTHS)
    if not may_serve(person.started_on, monday, months):
        raise Refusal("duty.first_months", name=person.name, months=months)
    if queries.is_absent(staff_id, monday):
        raise Refusal("duty.absent", name=person.name)


def _exchange(work: Work, wish: queries.SwapRow) -> None:
    mine = _week(work, wish.monday)
    theirs = None if wish.in_return is None else _week(work, wish.in_return)
    if mine.staff_id != wish.from_id or (theirs is not None and theirs.staff_id != wish.to_id):
        raise Refusal("duty.swap_outdated")
    _check_person(work, wish.to_id, mine.monday)
    deputy = None if mine.deputy_id == wish.to_id else mine.deputy_id
    _put(work, mine.monday, wish.to_id, deputy, mine.note)
    if theirs is not None:
        _check_person(work, wish.from_id, theirs.monday)
        deputy = None if theirs.deputy_id == wish.from_id else theirs.deputy_id
        _put(work, theirs.monday, wish.from_id, deputy, theirs.note)


def _put(work: Work, monday: date, staff_id: int, deputy_id: int | None, note: str) -> None:
    change(
        "INSERT INTO duty_week (monday, staff_id, deputy_id, note, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (monday) DO UPDATE SET staff_id = excluded.staff_id, deputy_id = excluded.deputy_id, "
        "note = excluded.note, set_at = excluded.set_at, set_by = excluded.set_by",
        monday.isoformat(),
        staff_id,
        deputy_id,
        note,
        work.millis,
        work.operator.number,
    )
