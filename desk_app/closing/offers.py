"""What opening and closing offer to the rest of the program: checklists by number, what the day still needs. Reads only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk_app.calls import queries as calls
from desk_app.calls.wording import called
from desk_app.closing import queries
from desk_app.closing.wording import moment_text
from desk_app.complaints import queries as complaints
from desk_app.complaints.rules import ClockKind
from desk_app.complaints.wording import name_of
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import CUTOVER_HOUR, SITE_ZONE, Settings
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone

REF_KINDS = {"checklist": "closing", "checklist_items": "closing", "waiver": "closing", "day_report": "closing"}
NUMBERS = {"checklist": queries.check_by_number}
_MOST = 50


def title_of(ref: Ref) -> str:
    """A short name of a checklist or a sealed day."""
    try:
        if ref.kind == "checklist":
            return grouped(queries.day_check(ref.id).number)
        if ref.kind == "day_report":
            return translate("Closing", "Day report {day}").format(day=queries.seal(ref.id).day.isoformat())
    except LookupError:
        return ""
    return ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """Nothing of its own: a checklist that was not signed in the morning is no reason to stay at night."""
    return ()


def due_by(day: date) -> Iterator[tuple[str, str, Ref, str]]:
    """Answers owed by the end of a day: to callers (C4), and by the clocks of complaints (K4, K9).

    Each with the slice where it is dealt with; fifty of a kind are looked at. A complaint is told once, by its earliest
    clock; one whose slip never left the desk is told by the complaints themselves.
    """
    settings = Settings()
    zone = ZoneInfo(settings.get(SITE_ZONE))
    until = datetime.combine(day + timedelta(days=1), time(settings.get(CUTOVER_HOUR)), zone)
    promised = translate("Closing", "Answers promised by today")
    for promise in calls.open_promises()[:_MOST]:
        if promise.due_at < until:
            who = called(promise.name, promise.title, masked_phone(promise.phone))
            yield "calls", promised, Ref("promise", promise.id), f"{who} · {moment_text(promise.due_at, zone)}"
    running, told = translate("Closing", "Complaints with something due by today"), set()
    for clock in complaints.prompts_due(until, _MOST):
        if clock.due_at < until and clock.kind is not ClockKind.DISPATCH and clock.case_id not in told:
            told.add(clock.case_id)
            words = (grouped(clock.number), name_of(clock.kind), moment_text(clock.due_at, zone))
            yield "complaints", running, Ref(clock.case_kind.value, clock.case_id), " · ".join(words)


def findings() -> Iterator[Finding]:
    """For ``check``: nothing was marked after a checklist was signed (G1), a day's seal fits what it sealed (M3)."""
    found = rows(
        "SELECT c.id, c.number FROM day_check c WHERE c.signed_at IS NOT NULL AND EXISTS "
        "(SELECT 1 FROM check_mark m WHERE m.check_id = c.id AND m.at > c.signed_at) ORDER BY c.id LIMIT 100"
    )
    for check_id, number in found:
        yield Finding("closing.marked_after_signing", f"checklist {check_id}", str(number))
    for seal_id, day, facts, digest in rows("SELECT id, day, facts, digest FROM day_seal ORDER BY id"):
        if hashlib.sha256(str(facts).encode()).hexdigest() != digest:
            yield Finding("closing.seal_differs", f"day_report {seal_id}", str(day))
