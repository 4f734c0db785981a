"""Ties between records of different slices: a visit and the call before it, the item left behind, the complaint.

A link says that two records belong together and why; it must never carry state of either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peewee import BigIntegerField, CharField

from desk_app.kernel.database import Table, change, frozen, rows
from desk_app.kernel.refs import Ref

if TYPE_CHECKING:
    from desk_app.kernel.work import Work


class Link(Table):
    """One tie, from the record that was there to the one that grew out of it."""

    from_kind = CharField(max_length=30)
    from_id = BigIntegerField()
    to_kind = CharField(max_length=30)
    to_id = BigIntegerField()
    why = CharField(max_length=40)

    class Meta:
        """Each tie once; found from both ends."""

        indexes = ((("from_kind", "from_id", "to_kind", "to_id", "why"), True), (("to_kind", "to_id"), False))


TABLES = (Link,)
TRIGGERS = frozen(Link)


def link(work: Work, source: Ref, target: Ref, why: str) -> None:
    """Tie two records together; saying it twice changes nothing."""
    added = change(
        "INSERT INTO link (from_kind, from_id, to_kind, to_id, why) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        source.kind,
        source.id,
        target.kind,
        target.id,
        why,
    )
    if added:
        work.record("link.made", source, {"to": str(target), "why": why})


def linked(ref: Ref) -> tuple[tuple[Ref, str], ...]:
    """Every record tied to this one, from either side, with the reason, oldest first."""
    found = rows(
        "SELECT id, to_kind, to_id, why FROM link WHERE from_kind = ? AND from_id = ? "
        "UNION ALL SELECT id, from_kind, from_id, why FROM link WHERE to_kind = ? AND to_id = ? ORDER BY 1",
        ref.kind,
        ref.id,
        ref.kind,
        ref.id,
    )
    return tuple((Ref(kind, number), why) for _, kind, number, why in found)


def partners(kind: str, ids: Sequence[int]) -> dict[int, tuple[Ref, ...]]:
    """The records tied to any of these, from either side, by id and oldest first: one question for a whole list."""
    if not ids:
        return {}
    marks = ",".join("?" * len(ids))
    found = rows(
        f"SELECT id, from_id, to_kind, to_id FROM link WHERE from_kind = ? AND from_id IN ({marks}) "
        f"UNION ALL SELECT id, to_id, from_kind, from_id FROM link WHERE to_kind = ? AND to_id IN ({marks}) ORDER BY 1",
        kind,
        *ids,
        kind,
        *ids,
    )
    tied: dict[int, list[Ref]] = {}
    for _, own, other, number in found:
        tied.setdefault(int(own), []).append(Ref(str(other), int(number)))
    return {own: tuple(others) for own, others in tied.items()}
