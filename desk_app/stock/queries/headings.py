"""Headings of the catalogue and the suppliers goods come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from desk_app.kernel.database import one, rows


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A heading with the number of its products."""

    id: int
    name: str
    position: int
    products: int


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """Whoever goods are ordered from."""

    id: int
    name: str
    contact: str
    phone: str
    lead_days: int
    note: str
    is_active: bool


def categories() -> tuple[CategoryRow, ...]:
    """The headings in their order."""
    found = rows(
        "SELECT c.id, c.name, c.position, (SELECT COUNT(*) FROM product p WHERE p.category_id = c.id AND p.is_active) "
        "FROM product_category c ORDER BY c.position, c.id"
    )
    return tuple(CategoryRow(*row) for row in found)


_SUPPLIER: Final = "SELECT id, name, contact, phone, lead_days, note, is_active FROM supplier"


def suppliers(*, retired: bool = False) -> tuple[SupplierRow, ...]:
    """Suppliers by name."""
    found = rows(f"{_SUPPLIER} ORDER BY name, id LIMIT 2000")
    return tuple(_supplier(row) for row in found if retired or row[6])


def supplier(supplier_id: int) -> SupplierRow:
    """One supplier; raises LookupError when there is none."""
    found = one(f"{_SUPPLIER} WHERE id = ?", supplier_id)
    if found is None:
        raise LookupError(supplier_id)
    return _supplier(found)


def _supplier(found: tuple[Any, ...]) -> SupplierRow:
    number, name, contact, phone, lead_days, note, is_active = found
    return SupplierRow(number, name, contact, phone, lead_days, note, bool(is_active))
