"""Who is in the house (D18, G8): in and out are facts of their own, apart from being served; badges are lent."""

from __future__ import annotations

from datetime import timedelta

from desk_app.directory import queries as directory
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, rows
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.reception import queries, slips
from desk_app.reception.changes import VisitMarked
from desk_app.reception.rules import ASSEMBLY_POINT, MOST_HEADS, NUMBER_AMBULANCE, NUMBER_FIRE, NUMBER_POLICE
from desk_app.reception.service.steps import Present, open_visit, present


def heads_out(work: Work, visit_id: int, heads: int) -> int:
    """Some or all of a group left the house; gives how many are still in. Refuses reception.heads."""
    visit = present(visit_id)
    if not 1 <= heads <= visit.heads_in:
        raise Refusal("reception.heads", heads=heads)
    _fact(work, visit_id, "out", heads)
    change("UPDATE visit SET heads_in = heads_in - ? WHERE id = ?", heads, visit_id)
    work.record("presence.out", visit.ref, {"heads": heads, "label": visit.label})
    work.publish(VisitMarked(visit_id))
    return visit.heads_in - heads


def heads_back_in(work: Work, visit_id: int, heads: int) -> int:
    """More people of a group came in, or came back; gives how many are in. Refuses reception.heads.

    Somebody who waits and was out of the house (a carried ticket, D11) begins to wait anew.
    """
    visit = open_visit(visit_id)
    if not 1 <= heads <= MOST_HEADS - visit.heads_in:
        raise Refusal("reception.heads", heads=heads)
    _fact(work, visit_id, "in", heads)
    change("UPDATE visit SET heads_in = heads_in + ? WHERE id = ?", heads, visit_id)
    if not visit.heads_in and visit.state.is_waiting:
        change("UPDATE visit SET waiting_since = ?, tea_at = NULL WHERE id = ?", work.millis, visit_id)
    work.record("presence.in", visit.ref, {"heads": heads, "label": visit.label})
    work.publish(VisitMarked(visit_id))
    return visit.heads_in + heads


def sweep_house(work: Work, *, before_today: bool = False) -> int:
    """At closing: whoever was never seen leaving is *presumed left*, shown apart (D18); gives their number.

    ``before_today``: only visits of earlier business days, for the first look in the morning.
    """
    still = rows("SELECT id, day FROM visit WHERE heads_in > 0 ORDER BY id")
    left = [int(visit_id) for visit_id, day in still if not before_today or day < work.day.isoformat()]
    for visit_id in left:
        presume_left(work, present(visit_id))
        change("UPDATE visit SET heads_in = 0 WHERE id = ?", visit_id)
        work.publish(VisitMarked(visit_id))
    return len(left)


def presume_left(work: Work, visit: Present) -> None:
    """Keep that nobody saw the rest of a group leave (D18); part of an act that sets its heads to none."""
    if visit.heads_in:
        _fact(work, visit.id, "presumed_left", visit.heads_in)
        work.record("presence.presumed_left", visit.ref, {"heads": visit.heads_in, "label": visit.label})


def all_out(work: Work, visit: Present) -> None:
    """Keep that the whole group left the house (D18); part of an act that sets its heads to none."""
    if visit.heads_in:
        _fact(work, visit.id, "out", visit.heads_in)


def _fact(work: Work, visit_id: int, kind: str, heads: int) -> None:
    change(
        "INSERT INTO presence_fact (visit_id, kind, heads, at, staff_number) VALUES (?, ?, ?, ?, ?)",
        visit_id,
        kind,
        heads,
        work.millis,
        work.operator.number,
    )


def lend_badge(work: Work, visit_id: int, badge: str) -> int:
    """Lend a visitor badge and print its insert; refuses reception.badge_out (somebody has it), .badge_empty."""
    visit = open_visit(visit_id)
    name = typed.line(badge)[:40]
    if not name:
        raise Refusal("reception.badge_empty")
    if rows("SELECT 1 FROM badge_loan WHERE badge = ? AND returned_at IS NULL", name):
        raise Refusal("reception.badge_out", badge=name)
    loan = insert("INSERT INTO badge_loan (visit_id, badge, lent_at) VALUES (?, ?, ?)", visit_id, name, work.millis)
    number = work.number(NumberKind.BADGE)
    host = "" if visit.host_id is None else directory.host_name(visit.host_id)
    facts = slips.badge_facts(queries.visit(visit_id), name, number, work.day, host)
    printing.print_later(work, "visitor_badge", facts, visit.ref, number=number)
    work.record("badge.lent", visit.ref, {"badge": name, "number": number, "label": visit.label})
    work.publish(VisitMarked(visit_id))
    return loan


def return_badge(work: Work, badge: str) -> int:
    """A badge came back; gives the visit it belonged to. Refuses reception.badge_not_out."""
    name = typed.line(badge)[:40]
    found = rows("SELECT id, visit_id FROM badge_loan WHERE badge = ? AND returned_at IS NULL", name)
    if not found:
        raise Refusal("reception.badge_not_out", badge=name)
    loan_id, visit_id = found[0]
    change("UPDATE badge_loan SET returned_at = ? WHERE id = ?", work.millis, loan_id)
    work.record("badge.returned", Ref("visit", int(visit_id)), {"badge": name})
    work.publish(VisitMarked(int(visit_id)))
    return int(visit_id)


def print_emergency_list(work: Work) -> str:
    """Put the list of everybody in the house on paper (G8); gives its slip number."""
    number = work.number(NumberKind.EMERGENCY_LIST)
    inside, presumed = queries.in_house(), queries.presumed_left(work.now - timedelta(hours=24))
    ref = Ref("emergency_list", int(number))
    hosts = {host.id: host.name for host in directory.hosts(active_only=False)}
    facts = slips.in_house_facts(
        inside,
        presumed,
        number,
        work.now,
        work.day_rule()[0],
        hosts,
        numbers=_numbers(work),
        assembly_point=work.setting(ASSEMBLY_POINT),
    )
    printing.print_later(work, "people_in_house", facts, ref, number=number)
    for row in (*inside, *presumed):  # whoever is erased takes the names on this paper along (D16)
        link(work, ref, Ref("visit", row.visit_id), "names")
    work.record("visit.emergency_list", ref, {"number": number, "heads": sum(row.heads for row in inside)})
    return number


def _numbers(work: Work) -> tuple[tuple[str, str], ...]:
    language = work.setting(SITE_LANGUAGE)
    return (
        (translate("Reception", "Fire", language=language), work.setting(NUMBER_FIRE)),
        (translate("Reception", "Ambulance", language=language), work.setting(NUMBER_AMBULANCE)),
        (translate("Reception", "Police", language=language), work.setting(NUMBER_POLICE)),
    )
