"""The catalogue: products with codes and prices, headings, suppliers, tiles, photos, labels that are due (S3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date

from desk_app.kernel import search
from desk_app.kernel.attachments import attach
from desk_app.kernel.database import change, insert, lock_rows, one, rows, value
from desk_app.kernel.money import LARGEST, Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.search import Findable
from desk_app.kernel.typed import line
from desk_app.kernel.work import Work
from desk_app.stock import queries
from desk_app.stock.changes import ProductChanged
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import (
    NAME_LENGTH,
    PRICE_PREFIXES,
    WEIGHT_PREFIXES,
    Code,
    ProductDraft,
    is_digits,
    read_code,
    short,
)
from desk_app.stock.service.headings import wish_label

FIELDS = (
    "code, name, detail, category_id, supplier_id, unit, unit_name, tax, is_stocked, reorder_point, order_size, place, "
    "expires, is_active"
)


def locked_product(product_id: int) -> ProductRow:
    """One product, kept from others until the act is over; refuses stock.no_product."""
    if one(lock_rows("SELECT id FROM product WHERE id = ?"), product_id) is None:
        raise Refusal("stock.no_product")
    return queries.product(product_id)


def add_product(work: Work, draft: ProductDraft, *, why: str = "") -> int:
    """Put a product into the catalogue with its codes and price (supervisors); gives its id.

    Refuses stock.no_name, .bad_price, .bad_tax, .code_* (digits misread, letters, too long), .code_taken.
    """
    work.need(Role.SUPERVISOR)
    known = draft.checked()
    if not known.code:
        known = replace(known, code=next_code(work))
    _need_headings(known)
    codes = _codes(work, (known.code, *known.barcodes))
    _refuse_taken(codes.values(), None)
    marks = ", ".join("?" * 14)
    product_id = insert(
        f"INSERT INTO product ({FIELDS}) VALUES ({marks})",
        *values_of(known, known.code, known.category_id, known.supplier_id),
    )
    _give_codes(product_id, codes.values())
    _price(work, product_id, known.price, work.day, why)
    if known.is_stocked:
        insert(
            "INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at) VALUES (?, 0, 0, 0, 0, 0)",
            product_id,
        )
    enter_in_search(work, product_id)
    work.record("product.added", Ref("product", product_id), _told(known))
    work.publish(ProductChanged(product_id))
    return product_id


def edit_product(work: Work, product_id: int, draft: ProductDraft, *, why: str = "") -> None:
    """Change a product (supervisors); a price that differs goes into the history from today on and needs its reason.

    Refuses like ``add_product``, and stock.no_product, .needs_reason, .has_moves (counted goods can't become a service).
    """
    work.need(Role.SUPERVISOR)
    before = locked_product(product_id)
    known = draft.checked()
    known = replace(known, code=known.code or before.code)
    _need_headings(known)
    codes = _codes(work, (known.code, *known.barcodes))
    _refuse_taken(codes.values(), product_id)
    set_stocked(before, is_stocked=known.is_stocked)
    names = ", ".join(f"{name} = ?" for name in FIELDS.split(", "))
    change(
        f"UPDATE product SET {names} WHERE id = ?",
        *values_of(known, known.code, known.category_id, known.supplier_id),
        product_id,
    )
    change("DELETE FROM barcode WHERE product_id = ?", product_id)
    _give_codes(product_id, codes.values())
    enter_in_search(work, product_id)
    work.record("product.changed", Ref("product", product_id), _told(known))
    work.publish(ProductChanged(product_id))
    in_force = queries.item(product_id, work.day)
    if in_force is None or in_force.price != known.price:
        change_price(work, product_id, known.price, why=why)


def change_price(work: Work, product_id: int, price: Money, *, why: str, valid_from: date | None = None) -> None:
    """A new price from a day on, today by default (supervisors); the old one stays in the history.

    Refuses stock.no_product, .bad_price, .needs_reason.
    """
    work.need(Role.SUPERVISOR)
    locked_product(product_id)
    reason = short(why, NAME_LENGTH)
    since = valid_from or work.day
    if not 0 <= price <= LARGEST or since < work.day:
        raise Refusal("stock.bad_price")
    if not reason:
        raise Refusal("stock.needs_reason")
    _price(work, product_id, price, since, reason)
    work.publish(ProductChanged(product_id))


def _price(work: Work, product_id: int, price: Money, since: date, why: str) -> None:
    insert(
        "INSERT INTO product_price (product_id, valid_from, price, at, staff_number, why) VALUES (?, ?, ?, ?, ?, ?)",
        product_id,
        since.isoformat(),
        price,
        work.millis,
        work.operator.number,
        short(why, NAME_LENGTH),
    )
    wish_label(work, product_id)
    facts = {"price": price, "from": since.isoformat(), "why": why}
    work.record("product.priced", Ref("product", product_id), facts)


def add_barcode(work: Work, product_id: int, code: str) -> None:
    """One more code for a product; refuses stock.no_product, .code_*, .code_taken."""
    work.need(Role.SUPERVISOR)
    locked_product(product_id)
    found = _codes(work, (code,))
    _refuse_taken(found.values(), None)
    _give_codes(product_id, found.values())
    enter_in_search(work, product_id)
    work.record("product.code_added", Ref("product", product_id), {"code": line(code)})
    work.publish(ProductChanged(product_id))


def remove_barcode(work: Work, product_id: int, code: str) -> None:
    """Take a code off a product; its in-house number stays. Refuses stock.no_product, .no_barcode, .last_barcode."""
    work.need(Role.SUPERVISOR)
    before = locked_product(product_id)
    if code == before.code:
        raise Refusal("stock.last_barcode")
    if not change("DELETE FROM barcode WHERE product_id = ? AND code = ?", product_id, code):
        raise Refusal("stock.no_barcode", code=code)
    enter_in_search(work, product_id)
    work.record("product.code_removed", Ref("product", product_id), {"code": code})
    work.publish(ProductChanged(product_id))


def set_photo(work: Work, product_id: int, jpeg: bytes) -> None:
    """Keep a product's photo, cleaned before (``rules.clean_photo``); the newest one shows. Refuses stock.no_product."""
    work.need(Role.SUPERVISOR)
    locked_product(product_id)
    number = attach(work, Ref("product", product_id), jpeg, "image/jpeg", "photo")
    work.record("product.photo_set", Ref("product", product_id), {"attachment": number})
    work.publish(ProductChanged(product_id))


def next_code(work: Work) -> str:
    """The next in-house number that no product has: digits only, so it can be scanned under any input method."""
    while True:
        code = f"{work.count('stock.product', daily=False, desk=0):06d}"
        if value("SELECT product_id FROM barcode WHERE key = ?", code) is None:
            return code


def enter_in_search(work: Work, product_id: int) -> None:
    """Make a product findable by name, pinyin initials, number, barcode digits and description."""
    known = queries.product(product_id)
    codes = tuple(row.code for row in queries.barcodes(product_id))
    draft = ProductDraft(known.name, known.price, known.code, detail=known.detail)
    search.enter(work, findable(product_id, draft, known.category, codes))


def findable(product_id: int, draft: ProductDraft, category: str, codes: Sequence[str]) -> Findable:
    """What a product is found by, from what is known already: an import asks nothing back."""
    return Findable(
        Ref("product", product_id),
        title=draft.name,
        detail=" · ".join(filter(None, (codes[0] if codes else draft.code, category))),
        name=draft.name,
        digits=tuple(code for code in codes if is_digits(code)),
        text=" ".join((*(code for code in codes if not is_digits(code)), draft.detail))[:1_000],
    )


def _need_headings(draft: ProductDraft) -> None:
    if draft.category_id is not None and one("SELECT 1 FROM product_category WHERE id = ?", draft.category_id) is None:
        raise Refusal("stock.no_category")
    if draft.supplier_id is not None and one("SELECT 1 FROM supplier WHERE id = ?", draft.supplier_id) is None:
        raise Refusal("stock.no_supplier")


def _codes(work: Work, texts: Iterable[str]) -> dict[str, Code]:
    weight, price = work.setting(WEIGHT_PREFIXES), work.setting(PRICE_PREFIXES)
    found = (read_code(text, weight, price) for text in texts)
    return {code.key: code for code in found}


def _refuse_taken(codes: Iterable[Code], product_id: int | None) -> None:
    for code in codes:
        for other, name in rows(
            "SELECT b.product_id, p.name FROM barcode b JOIN product p ON p.id = b.product_id WHERE b.key = ?", code.key
        ):
            if other != product_id:
                raise Refusal("stock.code_taken", code=code.text, name=name, product=other)


def _give_codes(product_id: int, codes: Iterable[Code]) -> None:
    for code in codes:
        insert(
            "INSERT INTO barcode (product_id, code, key, kind) VALUES (?, ?, ?, ?)",
            product_id,
            code.text,
            code.key,
            code.kind.value,
        )


def set_stocked(before: ProductRow, *, is_stocked: bool) -> None:
    """Give a product its stock, or take it off one that never moved; refuses stock.has_moves."""
    if is_stocked and not before.is_stocked:
        insert(
            "INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at) VALUES (?, 0, 0, 0, 0, 0)",
            before.id,
        )
    elif before.is_stocked and not is_stocked:
        if one("SELECT 1 FROM stock_move WHERE product_id = ? LIMIT 1", before.id) is not None:
            raise Refusal("stock.has_moves", name=before.name)
        change("DELETE FROM stock_level WHERE id = ?", before.id)


def values_of(draft: ProductDraft, code: str, category_id: int | None, supplier_id: int | None) -> tuple[object, ...]:
    """The values of a product row, in the order of ``FIELDS``."""
    return (
        code,
        draft.name,
        draft.detail,
        category_id,
        supplier_id,
        draft.unit.value,
        draft.unit_name,
        draft.tax,
        draft.is_stocked,
        draft.reorder_point,
        draft.order_size,
        draft.place,
        draft.expires,
        draft.is_active,
    )


def _told(draft: ProductDraft) -> dict[str, object]:
    return {**asdict(draft), "unit": draft.unit.value, "barcodes": list(draft.barcodes)}
