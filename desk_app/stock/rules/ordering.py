"""How much to order: whole order sizes, enough to be above the reorder point again (S2). Pure."""

from __future__ import annotations

from desk_app.kernel.quantity import ONE, Quantity


def order_quantity(there: int, point: int, size: int) -> Quantity:
    """Whole order sizes until the stock is above the reorder point; without a size, up to twice the point."""
    if size > 0:
        return Quantity(size * max(1, -(-(point + 1 - there) // size)))
    missing = 2 * point - there
    return Quantity(max(ONE, -(-missing // ONE) * ONE))
