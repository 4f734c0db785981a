"""Z reports as they were made: frozen facts, numbered per till, each standing on the one before (invariant 10)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from desk_app.cash.queries.sessions import pieces_from
from desk_app.cash.rules import Pieces
from desk_app.kernel import numbers
from desk_app.kernel.attachments import attachments, content
from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref


@dataclass(frozen=True, slots=True)
class ZRow:
    """One Z report; ``facts`` is all that stands on it, ``to_bag`` what goes to finance."""

    id: int
    number: str
    z_no: int
    till_id: int
    till: int
    till_name: str
    session_id: int
    day: date
    made_at: datetime
    made_by: str
    net: Money
    grand_before: Money
    grand_total: Money
    kept: Pieces
    to_bag: Money
    digest: str
    facts: Mapping[str, Any] = field(repr=False)

    @property
    def ref(self) -> Ref:
        """The report as a record."""
        return Ref("z_report", self.id)


_Z = (
    "SELECT z.id, z.number, z.z_no, z.till_id, t.number, t.name, z.session_id, z.day, z.made_at, z.made_by, z.net, "
    "z.grand_before, z.grand_total, z.kept, z.to_bag, z.digest, z.facts FROM z_report z JOIN till t ON t.id = z.till_id "
)
_PURPOSE = "z_report"
_MONTH = 400


def z(z_id: int) -> ZRow:
    """One Z report; raises LookupError."""
    found = one(_Z + "WHERE z.id = ?", z_id)
    if found is None:
        raise LookupError(f"no Z report {z_id}")
    return _row(found)


def z_of(session_id: int) -> ZRow | None:
    """The report a session ended in."""
    found = one(_Z + "WHERE z.session_id = ?", session_id)
    return None if found is None else _row(found)


def z_by_number(number: str) -> int | None:
    """The report behind a scanned number."""
    found = one("SELECT id FROM z_report WHERE number = ?", numbers.plain_digits(number))
    return None if found is None else int(found[0])


def z_reports(till_id: int | None = None, *, before_id: int | None = None, limit: int = 50) -> tuple[ZRow, ...]:
    """A page of reports, the newest first."""
    of_till, after = "", ""
    asked: list[object] = []
    if till_id is not None:
        of_till, asked = "AND z.till_id = ? ", [till_id]
    if before_id is not None:
        after, asked = "AND z.id < ? ", [*asked, before_id]
    found = rows(f"{_Z}WHERE 1 = 1 {of_till}{after}ORDER BY z.id DESC LIMIT ?", *asked, limit)
    return tuple(map(_row, found))


def z_between(first: date, last: date) -> tuple[ZRow, ...]:
    """All reports of a span of business days (a month at most), by day and till."""
    found = rows(
        _Z + "WHERE z.day BETWEEN ? AND ? ORDER BY z.day, t.number, z.z_no LIMIT ?",
        first.isoformat(),
        last.isoformat(),
        _MONTH,
    )
    return tuple(map(_row, found))


def last_z(till_id: int) -> ZRow | None:
    """The newest report of a till."""
    found = one(_Z + "WHERE z.till_id = ? ORDER BY z.z_no DESC LIMIT 1", till_id)
    return None if found is None else _row(found)


def z_pdf(z_id: int) -> bytes | None:
    """The PDF as it was made at closing, the same for ever; None where it was erased."""
    kept = [row for row in attachments(Ref("z_report", z_id)) if row.purpose == _PURPOSE]
    return content(kept[0].id) if kept else None


def _row(row: tuple[Any, ...]) -> ZRow:
    return ZRow(
        id=row[0],
        number=row[1],
        z_no=row[2],
        till_id=row[3],
        till=row[4],
        till_name=row[5],
        session_id=row[6],
        day=date.fromisoformat(row[7]),
        made_at=from_millis(row[8]),
        made_by=row[9],
        net=Money(row[10]),
        grand_before=Money(row[11]),
        grand_total=Money(row[12]),
        kept=pieces_from(row[13]),
        to_bag=Money(row[14]),
        digest=row[15],
        facts=json.loads(row[16]),
    )
