"""Fee types with their preparation lists, and price classes: the manager's own pages."""

from __future__ import annotations

from desk_app.accounts.changes import FeeTypesChanged, PriceClassesChanged
from desk_app.accounts.rules import FeeTypeDraft, PriceClassDraft, checked_class, checked_fee_type
from desk_app.kernel.database import change, insert, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work


def save_price_class(work: Work, class_id: int | None, draft: PriceClassDraft) -> int:
    """Add a price class or change one (managers); refuses accounts.no_name, .name_taken, .bad_rate, .no_price_class."""
    work.need(Role.MANAGER)
    checked = checked_class(draft)
    _free_name("price_class", checked.name, class_id)
    kept = (checked.name, checked.discount, checked.is_active)
    if class_id is None:
        class_id = insert("INSERT INTO price_class (name, discount, is_active) VALUES (?, ?, ?)", *kept)
    elif not change("UPDATE price_class SET name = ?, discount = ?, is_active = ? WHERE id = ?", *kept, class_id):
        raise Refusal("accounts.no_price_class")
    work.record(
        "price_class.saved",
        Ref("price_class", class_id),
        {"name": checked.name, "discount": checked.discount, "active": checked.is_active},
    )
    work.publish(PriceClassesChanged())
    return class_id


def save_fee_type(work: Work, fee_type_id: int | None, draft: FeeTypeDraft) -> int:
    """Add a fee type or change one with its preparation list (managers; F1). Bills that are made keep their terms.

    Refuses accounts.no_name, .name_taken, .bad_rate, .too_many_lines, .too_long, .no_fee_type.
    """
    work.need(Role.MANAGER)
    checked = checked_fee_type(draft)
    _free_name("fee_type", checked.name, fee_type_id)
    rule = checked.rule
    kept = (checked.name, checked.tax, rule.rate, rule.free_days, rule.cap, checked.is_active)
    if fee_type_id is None:
        fee_type_id = insert(
            "INSERT INTO fee_type (name, tax, late_rate, late_free_days, late_cap, is_active) VALUES (?, ?, ?, ?, ?, ?)",
            *kept,
        )
    elif not change(
        "UPDATE fee_type SET name = ?, tax = ?, late_rate = ?, late_free_days = ?, late_cap = ?, is_active = ? "
        "WHERE id = ?",
        *kept,
        fee_type_id,
    ):
        raise Refusal("accounts.no_fee_type")
    _keep_lines(fee_type_id, checked.lines)
    facts = {"name": checked.name, "tax": checked.tax, "lines": list(checked.lines), "active": checked.is_active}
    late = {"late_rate": rule.rate, "late_free_days": rule.free_days, "late_cap": rule.cap}
    work.record("fee_type.saved", Ref("fee_type", fee_type_id), {**facts, **late})
    work.publish(FeeTypesChanged())
    return fee_type_id


def _keep_lines(fee_type_id: int, texts: tuple[str, ...]) -> None:
    """A line that stays keeps its row, so what was ticked keeps its words; one taken off goes out of use."""
    known = {
        text: number
        for number, text in rows("SELECT id, text FROM fee_type_line WHERE fee_type_id = ? ORDER BY id", fee_type_id)
    }
    change("UPDATE fee_type_line SET is_active = ? WHERE fee_type_id = ?", False, fee_type_id)
    for position, text in enumerate(texts):
        if text in known:
            change("UPDATE fee_type_line SET is_active = ?, position = ? WHERE id = ?", True, position, known[text])
        else:
            insert(
                "INSERT INTO fee_type_line (fee_type_id, position, text, is_active) VALUES (?, ?, ?, ?)",
                fee_type_id,
                position,
                text,
                True,
            )


def _free_name(table: str, name: str, own_id: int | None) -> None:
    found = value(f"SELECT id FROM {table} WHERE name = ?", name)
    if found is not None and found != own_id:
        raise Refusal("accounts.name_taken", name=name)
