"""What the catalogue's screens read: pages of products, one product with codes, prices and photo, headings, suppliers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple

from desk_app.kernel import attachments, search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.stock.queries.sale import PRICE
from desk_app.stock.rules import CodeKind, ProductFilter, Unit

PAGE: Final = 50
_FOUND: Final = 500


class ProductRow(NamedTuple):
    """One product of the catalogue with today's price and what is there; ``tile`` is its place among the tiles.

    A plain tuple of what the database holds: a page costs hardly more than its query.
    """

    id: int
    code: str
    name: str
    detail: str
    category_id: int | None
    category: str
    unit_word: str
    unit_name: str
    price: Money
    tax: Rate
    stocked: int  # SQLite gives numbers
    quantity: Quantity
    value: Money
    reorder_point: Quantity
    order_size: Quantity
    supplier_id: int | None
    supplier: str
    place: str
    expiring: int
    tile: int | None
    active: int

    @property
    def unit(self) -> Unit:
        """What a quantity of one means."""
        return Unit(self.unit_word)

    @property
    def is_stocked(self) -> bool:
        """Whether it is counted."""
        return bool(self.stocked)

    @property
    def expires(self) -> bool:
        """Whether it carries a date."""
        return bool(self.expiring)

    @property
    def is_active(self) -> bool:
        """Whether it is on sale."""
        return bool(self.active)

    @property
    def is_low(self) -> bool:
        """True when it is time to order (S2)."""
        return self.is_stocked and self.reorder_point > 0 and self.quantity <= self.reorder_point

    @property
    def ref(self) -> Ref:
        """The product as others point to it."""
        return Ref("product", self.id)


@dataclass(frozen=True, slots=True)
class BarcodeRow:
    """One code of a product."""

    code: str
    kind: CodeKind


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A price, from which day, by whom and why."""

    price: Money
    valid_from: date
    at: datetime
    staff_number: str
    why: str


_COLUMNS: Final = (
    f"p.id, p.code, p.name, p.detail, p.category_id, COALESCE(c.name, ''), p.unit, p.unit_name, COALESCE({PRICE}, 0), "
    "p.tax, p.is_stocked, COALESCE(l.quantity, 0), COALESCE(l.value, 0), p.reorder_point, p.order_size, p.supplier_id, "
    "COALESCE(s.name, ''), p.place, p.expires, p.tile, p.is_active"
)
_FROM: Final = (
    "FROM product p LEFT JOIN stock_level l ON l.id = p.id LEFT JOIN product_category c ON c.id = p.category_id "
    "LEFT JOIN supplier s ON s.id = p.supplier_id"
)
_WANTED: Final = {
    ProductFilter.ACTIVE: "p.is_active",
    ProductFilter.LOW: "p.is_active AND p.reorder_point > 0 AND COALESCE(l.quantity, 0) <= p.reorder_point",
    ProductFilter.NEGATIVE: "l.quantity < 0",
    ProductFilter.EXPIRING: "p.is_active AND p.expires AND l.quantity > 0",
    ProductFilter.RETIRED: "NOT p.is_active",
    ProductFilter.ALL: "1 = 1",
}
#: Later than any day: the newest price that is known.
_ALWAYS: Final = "9999-12-31"


def product(product_id: int, day: date | None = None) -> ProductRow:
    """One product; raises LookupError when there is none. Without a day the newest price counts."""
    found = one(f"SELECT {_COLUMNS} {_FROM} WHERE p.id = ?", _day(day), product_id)
    if found is None:
        raise LookupError(product_id)
    return ProductRow._make(found)


def product_by_code(code: str) -> int | None:
    """The product of an in-house number, None when there is none."""
    found = value("SELECT id FROM product WHERE code = ?", code)
    return None if found is None else int(found)


def products(
    wanted: ProductFilter = ProductFilter.ACTIVE,
    *,
    day: date,
    category_id: int | None = None,
    text: str = "",
    after: tuple[str, int] | None = None,
    limit: int = PAGE,
) -> tuple[ProductRow, ...]:
    """A page of the catalogue by name; ``after`` is (name, id) of the last row of the page before."""
    where, values = [_WANTED[wanted]], [_day(day)]
    given: list[object] = list(values)
    if category_id is not None:
        where.append("p.category_id = ?")
        given.append(category_id)
    if text.strip():
        ids = [hit.ref.id for hit in search.find(text, ("product",), _FOUND)] or [0]
        where.append(f"p.id IN ({','.join('?' * len(ids))})")
        given += ids
    if after is not None:
        where.append("(p.name, p.id) > (?, ?)")
        given += after
    sql = f"SELECT {_COLUMNS} {_FROM} WHERE {' AND '.join(where)} ORDER BY p.name, p.id LIMIT {limit:d}"
    return tuple(map(ProductRow._make, rows(sql, *given)))


def count_products() -> int:
    """Products in the catalogue, retired ones left out."""
    return int(value("SELECT COUNT(*) FROM product WHERE is_active"))


def all_products(day: date, after: int = 0, limit: int = 2_000) -> tuple[ProductRow, ...]:
    """Products by id, for the price list and the export: page by page."""
    return tuple(
        map(
            ProductRow._make,
            rows(f"SELECT {_COLUMNS} {_FROM} WHERE p.id > ? ORDER BY p.id LIMIT ?", _day(day), after, limit),
        )
    )


def catalogue_stamp() -> tuple[int, ...]:
    """Changes whenever a product, code or price is added: an import checked before that is stale."""
    found = one(
        "SELECT (SELECT COUNT(*) FROM product), (SELECT COALESCE(MAX(id), 0) FROM barcode), "
        "(SELECT COUNT(*) FROM barcode), (SELECT COALESCE(MAX(id), 0) FROM product_price)"
    )
    return tuple(int(part) for part in found or ())


def price_listed(day: date, limit: int = 3_000) -> tuple[ProductRow, ...]:
    """What stands on the price list: everything on sale by heading and name."""
    sql = f"SELECT {_COLUMNS} {_FROM} WHERE p.is_active ORDER BY COALESCE(c.position, 1000000), c.id, p.name, p.id LIMIT ?"
    return tuple(map(ProductRow._make, rows(sql, _day(day), limit)))


def barcodes(product_id: int) -> tuple[BarcodeRow, ...]:
    """All codes of a product, the first one given first."""
    found = rows("SELECT code, kind FROM barcode WHERE product_id = ? ORDER BY id", product_id)
    return tuple(BarcodeRow(code, CodeKind(kind)) for code, kind in found)


def barcodes_of(product_ids: tuple[int, ...]) -> dict[int, tuple[str, ...]]:
    """The codes of several products, by id; at most 2,000 products."""
    if not product_ids:
        return {}
    marks = ",".join("?" * len(product_ids))
    found: dict[int, tuple[str, ...]] = {}
    for number, code in rows(
        f"SELECT product_id, code FROM barcode WHERE product_id IN ({marks}) ORDER BY id", *product_ids
    ):
        found[number] = (*found.get(number, ()), code)
    return found


_OWNERS: Final = "SELECT b.key, p.code FROM barcode b JOIN product p ON p.id = b.product_id"


def code_owners() -> Iterator[tuple[str, str]]:
    """The key of every code with the in-house number of its product, for an import's dry run."""
    yield from ((key, code) for key, code in rows(_OWNERS))


def main_barcode(product_id: int) -> str:
    """What is printed on a label: the first barcode that is not the in-house number, else that."""
    known = barcodes(product_id)
    best = next((row.code for row in known if row.kind in {CodeKind.EAN13, CodeKind.EAN8, CodeKind.UPCA}), "")
    return best or (known[0].code if known else "")


def prices(product_id: int, limit: int = PAGE) -> tuple[PriceRow, ...]:
    """The price history, newest first; prices that are yet to come stand above."""
    found = rows(
        "SELECT price, valid_from, at, staff_number, why FROM product_price WHERE product_id = ? "
        "ORDER BY valid_from DESC, id DESC LIMIT ?",
        product_id,
        limit,
    )
    return tuple(
        PriceRow(Money(price), date.fromisoformat(since), from_millis(at), by, why)
        for price, since, at, by, why in found
    )


def photo_of(product_id: int) -> bytes | None:
    """The newest photo as JPEG bytes, None without one."""
    known = [row for row in attachments.attachments(Ref("product", product_id)) if row.purpose == "photo"]
    return attachments.content(known[-1].id) if known else None


def labels_due(limit: int = _FOUND) -> tuple[int, ...]:
    """Products whose label is to be printed anew, longest waiting first."""
    found = rows(
        "SELECT w.id FROM label_wish w JOIN product p ON p.id = w.id WHERE p.is_active ORDER BY w.since, w.id LIMIT ?",
        limit,
    )
    return tuple(int(row[0]) for row in found)


def _day(day: date | None) -> str:
    return _ALWAYS if day is None else day.isoformat()
