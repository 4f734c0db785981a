"""Headings of the catalogue, suppliers, tiles and the labels that are due (S3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from desk_app.kernel.database import change, insert, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.stock.changes import CatalogueImported
from desk_app.stock.rules import NAME_LENGTH, SupplierDraft, short


def save_category(work: Work, category_id: int | None, name: str, position: int = 0) -> int:
    """Add or change a heading (supervisors); refuses stock.no_name, .no_category, .name_taken."""
    work.need(Role.SUPERVISOR)
    called = short(name, NAME_LENGTH)
    if not called:
        raise Refusal("stock.no_name")
    other = value("SELECT id FROM product_category WHERE name = ?", called)
    if other is not None and other != category_id:
        raise Refusal("stock.name_taken", name=called)
    if category_id is None:
        category_id = insert("INSERT INTO product_category (name, position) VALUES (?, ?)", called, position)
    elif not change("UPDATE product_category SET name = ?, position = ? WHERE id = ?", called, position, category_id):
        raise Refusal("stock.no_category")
    work.record("category.saved", Ref("product_category", category_id), {"name": called, "position": position})
    work.publish(CatalogueImported())
    return category_id


def save_supplier(work: Work, supplier_id: int | None, draft: SupplierDraft, *, is_active: bool = True) -> int:
    """Add or change a supplier (supervisors); refuses stock.no_name, .no_supplier, .name_taken."""
    work.need(Role.SUPERVISOR)
    known = draft.checked()
    other = value("SELECT id FROM supplier WHERE name = ?", known.name)
    if other is not None and other != supplier_id:
        raise Refusal("stock.name_taken", name=known.name)
    given = (known.name, known.contact, known.phone, known.lead_days, known.note, is_active)
    if supplier_id is None:
        supplier_id = insert(
            "INSERT INTO supplier (name, contact, phone, lead_days, note, is_active) VALUES (?, ?, ?, ?, ?, ?)", *given
        )
    elif not change(
        "UPDATE supplier SET name = ?, contact = ?, phone = ?, lead_days = ?, note = ?, is_active = ? WHERE id = ?",
        *given,
        supplier_id,
    ):
        raise Refusal("stock.no_supplier")
    work.record("supplier.saved", Ref("supplier", supplier_id), {**asdict(known), "is_active": is_active})
    work.publish(CatalogueImported())
    return supplier_id


def set_tiles(work: Work, product_ids: Sequence[int]) -> None:
    """Which products are quick-pick tiles, in this order (supervisors)."""
    work.need(Role.SUPERVISOR)
    wanted = tuple(dict.fromkeys(product_ids))
    change("UPDATE product SET tile = NULL WHERE tile IS NOT NULL")
    for place, product_id in enumerate(wanted):
        change("UPDATE product SET tile = ? WHERE id = ?", place, product_id)
    work.record("tiles.set", Ref("product", 0), {"products": list(wanted)})
    work.publish(CatalogueImported())


def want_labels(work: Work, product_ids: Sequence[int]) -> None:
    """Ask for new price labels of these products (S3)."""
    for product_id in dict.fromkeys(product_ids):
        wish_label(work, product_id)
    work.record("labels.wanted", Ref("product", 0), {"products": list(product_ids)})
    work.publish(CatalogueImported())


def wish_label(work: Work, product_id: int) -> None:
    """Put a product on the list of labels that are due, once."""
    change("INSERT INTO label_wish (id, since) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", product_id, work.millis)
