"""What can have happened with stock: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class StockChanged(Change):
    """Base: something about goods is different now."""


@dataclass(frozen=True, slots=True)
class ProductChanged(StockChanged):
    """A product, its codes, price, photo or tile changed."""

    product_id: int


@dataclass(frozen=True, slots=True)
class CatalogueImported(StockChanged):
    """Many products, categories or suppliers changed at once."""


@dataclass(frozen=True, slots=True)
class StockMoved(StockChanged):
    """Quantities of these products changed."""

    product_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OrderChanged(StockChanged):
    """An order was placed, came or was cancelled."""

    order_id: int


@dataclass(frozen=True, slots=True)
class CountChanged(StockChanged):
    """A count was opened, went on, was sealed, booked or given up."""

    count_id: int
