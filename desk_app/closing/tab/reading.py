"""What the page asks before it shows: where one can go, what the last shift left, what the menu offers. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from desk_app.cash import queries as cash
from desk_app.cash.queries import BagRow, SessionRow
from desk_app.cash.rules import BAG_HOURS, SessionState
from desk_app.cash.wording import state_name, till_title
from desk_app.closing.wording import day_text
from desk_app.kernel.offers import Offers
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

_WITHOUT_TAB = {"printing": "print_queue"}  # what the window opens for a slice that has no tab


def links(offers: Offers) -> frozenset[str]:
    """The slices whose open things one can go to."""
    return frozenset(name for name, _ in offers.each("blockers") if way(offers, name))


def way(offers: Offers, slice_name: str) -> str:
    """Where a slice's open things are dealt with: a tab's key or a window's action, empty if nowhere."""
    kinds = dict(offers.each("REF_KINDS")).get(slice_name) or {}
    return _WITHOUT_TAB.get(slice_name) or next(iter(kinds.values()), "")


def other_tills(desk: Desk) -> tuple[str, ...]:
    """The tills of other desks that have no Z yet: which, who keeps the drawer, how far it is, of which day."""
    told = translate("Closing", "{till} · staff {number} · {state}")
    today = desk.today()
    return tuple(
        " · ".join(
            filter(
                None,
                (
                    told.format(
                        till=till_title(row.till, row.till_name),
                        number=row.custodian,
                        state=state_name(row.state),
                    ),
                    "" if row.day == today else day_text(row.day),
                ),
            )
        )
        for row in cash.unfinished()
        if row.desk != desk.number
    )


def goods_state(desk: Desk) -> str:
    """How far the opening count of the goods is (S1): good, soon, or empty when there is nothing to count."""
    from desk_app.stock import queries as stock
    from desk_app.stock.rules import OPENING_COUNT

    if not desk.settings.get(OPENING_COUNT) or not stock.count_products():
        return ""
    row = stock.opening_count(desk.today())
    return "good" if row is not None and row.sealed_at is not None else "soon"


def offered(desk: Desk, row: SessionRow | None) -> Sequence[str]:
    """The entries of the menu for whoever is signed in, as far as the till is; an empty word is a line between."""
    acts: list[str] = []
    if row is not None and row.state is SessionState.OPEN:
        acts += ["paid_in", "paid_out", "drop", "no_sale", "shift", ""]
    if row is not None and row.state is SessionState.COUNTED:
        acts += ["recount", "statements", ""]
    acts += ["checks", "count_sheet", "stocktake", "bags", "reports"]
    role = Role.DESK if desk.operator is None else desk.operator.role
    if role.covers(Role.SUPERVISOR) and cash.till_of(desk.number) is None:
        acts.append("add_till")
    if role.covers(Role.MANAGER):
        acts.append("edit_checks")
    return acts


def shown_bags(desk: Desk, role: Role) -> tuple[tuple[BagRow, ...], datetime, tzinfo, int, Role]:
    """The bags that are on their way, then the latest that arrived, with what is needed to show them."""
    going = cash.open_bags()
    known = {bag.id for bag in going}
    rest = tuple(bag for bag in cash.bags(limit=50) if bag.id not in known)
    return (*going, *rest), desk.now(), desk.zone(), desk.settings.get(BAG_HOURS), role
