"""Every sale and refund that no longer fits its lines, its payments, its number or what the journal says of it.

For ``check`` alone: reads everything, page by page.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desk_app.kernel.database import rows

_PAGE = 500
Broken = tuple[str, str, str]  # code, where, detail


def broken() -> Iterator[Broken]:
    """Everything that does not hold together (invariants 1, 2, 3, 6)."""
    yield from _sums()
    yield from _caps()
    yield from _gaps("sale")
    yield from _gaps("refund")
    yield from _told("sale", "sale.paid", "sale")
    yield from _told("refund", "refund.made", "refund")
    yield from _told("refund", "sale.voided", "refund")
    yield from _told("refund", "refund.without_receipt", "refund")


def _sums() -> Iterator[Broken]:
    """Invariant 1, asked anew of every row."""
    for number, total, lines, paid in rows(
        "SELECT number, total, total_of_lines, total_paid FROM (SELECT s.number, s.total, s.rounding + "
        "(SELECT COALESCE(SUM(l.net), 0) FROM sale_line l WHERE l.sale_id = s.id AND l.removed_at IS NULL) "
        "AS total_of_lines, (SELECT COALESCE(SUM(p.amount), 0) FROM sale_payment p WHERE p.sale_id = s.id "
        "AND p.state = 'paid') AS total_paid FROM sale s WHERE s.state = 'paid') AS t "
        "WHERE total <> total_of_lines OR total <> total_paid LIMIT 100"
    ):
        yield "shop.sale_differs", str(number), f"{total} {lines} {paid}"
    for number, total, lines, paid in rows(
        "SELECT number, total, total_of_lines, total_paid FROM (SELECT r.number, r.total, r.rounding + "
        "(SELECT COALESCE(SUM(l.net), 0) FROM refund_line l WHERE l.refund_id = r.id) AS total_of_lines, "
        "(SELECT COALESCE(SUM(p.amount), 0) FROM refund_payment p WHERE p.refund_id = r.id) AS total_paid FROM refund r) "
        "AS t WHERE total <> total_of_lines OR total <> total_paid LIMIT 100"
    ):
        yield "shop.refund_differs", str(number), f"{total} {lines} {paid}"


def _caps() -> Iterator[Broken]:
    """Invariant 3, asked anew of every line and payment that anything came back of."""
    for line, quantity, net in rows(
        "SELECT b.sale_line_id, SUM(b.quantity), SUM(b.net) FROM refund_line b JOIN sale_line l ON l.id = b.sale_line_id "
        "GROUP BY b.sale_line_id, l.quantity, l.net HAVING SUM(b.quantity) > l.quantity OR SUM(b.net) > l.net LIMIT 100"
    ):
        yield "shop.refunded_too_much", f"sale_line {line}", f"{quantity} {net}"
    for payment, amount in rows(
        "SELECT b.payment_id, SUM(b.amount) FROM refund_payment b JOIN sale_payment p ON p.id = b.payment_id "
        "GROUP BY b.payment_id, p.amount HAVING SUM(b.amount) > p.amount LIMIT 100"
    ):
        yield "shop.refunded_too_much", f"sale_payment {payment}", str(amount)


def _gaps(table: str) -> Iterator[Broken]:
    """Invariant 6: of each day and desk the sequences run from 1 to as many as there are."""
    for head, count, last in rows(
        f"SELECT SUBSTR(number, 1, 10), COUNT(*), MAX(CAST(SUBSTR(number, 11, LENGTH(number) - 11) AS INTEGER)) "
        f"FROM {table} WHERE number IS NOT NULL GROUP BY SUBSTR(number, 1, 10) "
        "HAVING COUNT(*) <> MAX(CAST(SUBSTR(number, 11, LENGTH(number) - 11) AS INTEGER)) LIMIT 100"
    ):
        yield "shop.number_gap", str(head), f"{count} / {last}"


def _told(kind: str, action: str, table: str) -> Iterator[Broken]:
    """Compare every document with what the journal said when it was made: nothing gone, no amount altered."""
    after = 0
    while True:
        page = rows(
            "SELECT j.subject_id, f.payload FROM journal j JOIN journal_facts f ON f.id = j.id WHERE j.subject_kind = ? "
            "AND j.subject_id > ? AND j.action = ? ORDER BY j.subject_id LIMIT ?",
            kind,
            after,
            action,
            _PAGE,
        )
        said = {int(number): json.loads(payload) for number, payload in page}
        there = _sales(tuple(said)) if table == "sale" else _refunds(tuple(said))
        for number, facts in said.items():
            found = there.get(number)
            if found is None:
                yield f"shop.{table}_gone", f"{table} {number}", str(facts.get("number", ""))
            elif any(facts.get(name) != found[name] for name in found):
                yield f"shop.{table}_changed", f"{table} {number}", str(facts.get("number", ""))
        if len(page) < _PAGE:
            return
        after = max(said)


def _sales(numbers: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    """What the journal would say of these sales today."""
    lines = _grouped(
        "SELECT sale_id, id, name, quantity, net, tax_rate, tax FROM sale_line WHERE removed_at IS NULL "
        "AND sale_id IN ({}) ORDER BY position",
        numbers,
    )
    paid = _grouped(
        "SELECT sale_id, tender, amount, reference FROM sale_payment WHERE state = 'paid' AND sale_id IN ({}) ORDER BY id",
        numbers,
    )
    return {
        int(number): {
            "number": digits,
            "total": total,
            "rounding": rounding,
            "lines": lines[number],
            "payments": paid[number],
        }
        for number, digits, total, rounding in _some(
            "SELECT id, number, total, rounding FROM sale WHERE state = 'paid' AND id IN ({})", numbers
        )
    }


def _refunds(numbers: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    """What the journal would say of these refunds today."""
    lines = _grouped(
        "SELECT refund_id, sale_line_id, name, quantity, net, to_shelf FROM refund_line WHERE refund_id IN ({}) "
        "ORDER BY id",
        numbers,
    )
    paid = _grouped(
        "SELECT refund_id, payment_id, tender, amount, reference FROM refund_payment WHERE refund_id IN ({}) ORDER BY id",
        numbers,
    )
    return {
        int(number): {
            "number": digits,
            "total": total,
            "lines": [[*line[:4], bool(line[4])] for line in lines[number]],
            "payments": paid[number],
        }
        for number, digits, total in _some("SELECT id, number, total FROM refund WHERE id IN ({})", numbers)
    }


def _some(sql: str, numbers: Sequence[int]) -> list[tuple[Any, ...]]:
    return rows(sql.format(", ".join("?" * len(numbers))), *numbers) if numbers else []


def _grouped(sql: str, numbers: Sequence[int]) -> dict[int, list[list[Any]]]:
    """Rows by their first column, which is left out."""
    found: dict[int, list[list[Any]]] = defaultdict(list)
    for row in _some(sql, numbers):
        found[row[0]].append(list(row[1:]))
    return found
