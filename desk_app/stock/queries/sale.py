"""What the till reads: a scan, a tile, a search. The hottest reads of the program: one statement each, all by index."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from desk_app.kernel import search
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import ONE, Quantity
from desk_app.stock.rules import CodeKind, Level, SaleItem, Unit, priced, scanned, weighed

#: The price in force on a day; the day is the first value of every statement that holds it.
PRICE: Final = (
    "(SELECT r.price FROM product_price r WHERE r.product_id = p.id AND r.valid_from <= ? "
    "ORDER BY r.valid_from DESC, r.id DESC LIMIT 1)"
)
_COLUMNS: Final = (
    f"p.id, p.code, p.name, p.unit, {PRICE}, p.tax, p.is_stocked, COALESCE(l.quantity, 0), p.reorder_point, "
    "COALESCE(c.name, ''), p.unit_name"
)
_JOINS: Final = "LEFT JOIN stock_level l ON l.id = p.id LEFT JOIN product_category c ON c.id = p.category_id"
_BY_CODE: Final = (
    f"SELECT {_COLUMNS}, b.code, b.key, b.kind FROM barcode b JOIN product p ON p.id = b.product_id {_JOINS} "
    "WHERE b.key IN (?, ?) AND p.is_active"
)
_BY_ID: Final = f"SELECT {_COLUMNS} FROM product p {_JOINS} WHERE p.id = ?"
_TILES: Final = f"SELECT {_COLUMNS} FROM product p {_JOINS} WHERE p.tile IS NOT NULL AND p.is_active ORDER BY p.tile, p.id LIMIT 200"
_MOST: Final = 500


def item_by_barcode(code: str, day: date) -> SaleItem | None:
    """What a scan sells on a day; None for what no product has and for nonsense (``rules.why_unknown`` says why).

    A scale's code carries its weight (``quantity``) or its price (``amount``).
    """
    scan = scanned(code)
    if scan is None:
        return None
    found = rows(_BY_CODE, day.isoformat(), scan.keys[0], scan.keys[-1])
    best = min(found, key=lambda row: scan.keys.index(row[12]), default=None)
    if best is None:
        return None
    if best[12] != scan.scale_key:
        return _item(best, scan.text)
    price = Money(best[4] or 0)
    if best[13] == CodeKind.SCALE_WEIGHT.value:
        return _item(best, scan.text, weighed(scan.value)) if scan.value else None
    quantity, amount = priced(scan.value, price)
    return _item(best, scan.text, quantity, amount)


def product_by_keys(keys: Sequence[str]) -> int | None:
    """The product that one of these keys belongs to, retired ones too; None when it is nobody's."""
    found = rows("SELECT product_id FROM barcode WHERE key IN (?, ?) LIMIT 1", keys[0], keys[-1])
    return int(found[0][0]) if found else None


def item(product_id: int, day: date) -> SaleItem | None:
    """One product as it is sold on a day, retired ones too; None when there is none."""
    found = rows(_BY_ID, day.isoformat(), product_id)
    return _item(found[0]) if found else None


def items(product_ids: Sequence[int], day: date) -> dict[int, SaleItem]:
    """Several products as they are sold on a day, by id."""
    wanted = tuple(dict.fromkeys(product_ids))[:_MOST]
    if not wanted:
        return {}
    found = rows(_by_ids(_room(len(wanted))), day.isoformat(), *_filled(wanted))
    return {made.product_id: made for row in found if (made := _item(row)) is not None}


def tiles(day: date, limit: int = 60) -> tuple[SaleItem, ...]:
    """The quick-pick tiles in their order."""
    found = rows(_TILES, day.isoformat())
    return tuple(made for row in found if (made := _item(row)) is not None)[:limit]


def find(text: str, day: date, limit: int = 20) -> tuple[SaleItem, ...]:
    """Products on sale by any part of name, number or barcode, or by pinyin initials; an exact code comes first."""
    exact = item_by_barcode(text, day)
    hits = search.find(text, ("product",), min(3 * limit, 200))
    known = items([hit.ref.id for hit in hits], day)
    active = _active(tuple(known))
    wanted = text.strip().casefold()
    found = [known[hit.ref.id] for hit in hits if hit.ref.id in active]
    found.sort(key=lambda row: not row.name.casefold().startswith(wanted))
    first = [] if exact is None else [exact]
    return tuple(first + [row for row in found if exact is None or row.product_id != exact.product_id])[:limit]


def levels(product_ids: Sequence[int]) -> dict[int, Level]:
    """Quantity, value and last cost of each stocked product among these."""
    wanted = tuple(dict.fromkeys(product_ids))[:_MOST]
    if not wanted:
        return {}
    found = rows(_levels(_room(len(wanted))), *_filled(wanted))
    return {number: Level(Quantity(there), Money(value), Money(cost)) for number, there, value, cost in found}


def _active(product_ids: tuple[int, ...]) -> frozenset[int]:
    if not product_ids:
        return frozenset()
    marks = ",".join("?" * len(product_ids))
    return frozenset(
        row[0] for row in rows(f"SELECT id FROM product WHERE id IN ({marks}) AND is_active", *product_ids)
    )


def _room(count: int) -> int:
    """The next power of two: few statements serve any number of ids, and each is prepared once."""
    return 1 << max(2, (count - 1).bit_length())


def _filled(wanted: tuple[int, ...]) -> tuple[int, ...]:
    return wanted + (wanted[-1],) * (_room(len(wanted)) - len(wanted))


@cache
def _by_ids(room: int) -> str:
    return f"SELECT {_COLUMNS} FROM product p {_JOINS} WHERE p.id IN ({','.join('?' * room)})"


@cache
def _levels(room: int) -> str:
    return f"SELECT id, quantity, value, last_cost FROM stock_level WHERE id IN ({','.join('?' * room)})"


def _item(
    row: tuple[Any, ...], barcode: str = "", quantity: Quantity = ONE, amount: Money | None = None
) -> SaleItem | None:
    if row[4] is None:  # not for sale yet on that day
        return None
    left, point = Quantity(row[7]), row[8]
    return SaleItem(
        product_id=row[0],
        code=row[1],
        barcode=barcode or row[1],
        name=row[2],
        unit=Unit(row[3]),
        price=Money(row[4]),
        tax=Rate(row[5]),
        is_stocked=bool(row[6]),
        quantity=quantity,
        amount=amount,
        left=left,
        is_low=bool(row[6]) and point > 0 and left <= point,
        category=row[9],
        unit_name=row[10],
    )
