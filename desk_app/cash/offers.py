"""What the till offers to the rest of the program: records by number, what the day is not closed over, its check. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.cash import queries
from desk_app.cash.queries.proof import broken
from desk_app.cash.wording import till_title
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate

_TAB = "closing"
REF_KINDS = {
    "till": _TAB,
    "cash_session": _TAB,
    "cash_move": _TAB,
    "cash_count": _TAB,
    "z_report": _TAB,
    "bag": _TAB,
}
NUMBERS = {"z_report": queries.z_by_number, "bag": queries.bag_by_number}


def title_of(ref: Ref) -> str:
    """A short name of a till, session, Z report or bag."""
    try:
        if ref.kind == "till":
            till = queries.till(ref.id)
            return till_title(till.number, till.name)
        if ref.kind == "cash_session":
            row = queries.session(ref.id)
            return f"{till_title(row.till, row.till_name)} {row.day:%m-%d}"
        if ref.kind == "z_report":
            z = queries.z(ref.id)
            return f"Z {z.z_no} · {till_title(z.till, z.till_name)}"
        if ref.kind == "bag":
            return queries.bag(ref.id).seal
    except LookupError:
        return ""
    return ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day is not closed over: tills without a Z, money in no bag (M1, S4)."""
    unfinished = sum(row.day <= day for row in queries.unfinished())
    unpacked = len(queries.unbagged())
    found = (
        (translate("Cash", "Tills not counted and closed"), unfinished),
        (translate("Cash", "Takings in no bag yet"), unpacked),
    )
    return tuple((sentence, count) for sentence, count in found if count)


def notices(day: date) -> tuple[tuple[str, int], ...]:
    """What closing shows for information: bags that finance has not taken in."""
    waiting = len(queries.open_bags())
    return ((translate("Cash", "Bags not accepted by finance"), waiting),) if waiting else ()


def findings() -> Iterator[Finding]:
    """Invariants 2, 6, 7 and 10 for ``check``: altered or deleted moves, counts, Z reports and bags, broken chains."""
    for code, where, detail in broken():
        yield Finding(code, where, detail)
