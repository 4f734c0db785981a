"""What can have happened at the till: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class SaleChanged(Change):
    """Base: something about this sale is different now; itself: its lines, discounts, member or payments."""

    sale_id: int


@dataclass(frozen=True, slots=True)
class SaleParked(SaleChanged):
    """The customer fetches something else; the next one is served."""


@dataclass(frozen=True, slots=True)
class SaleResumed(SaleChanged):
    """A parked sale is open again at this desk."""


@dataclass(frozen=True, slots=True)
class SaleAbandoned(SaleChanged):
    """Nothing was sold after all."""


@dataclass(frozen=True, slots=True)
class SaleCompleted(SaleChanged):
    """It is paid and has its receipt."""


@dataclass(frozen=True, slots=True)
class SaleInvoiced(SaleChanged):
    """It has an invoice number."""


@dataclass(frozen=True, slots=True)
class PaymentChanged(SaleChanged):
    """A payment was asked for, came, failed or is in doubt."""

    payment_id: int


@dataclass(frozen=True, slots=True)
class SaleRefunded(Change):
    """Money went back; ``sale_id`` is None without a receipt."""

    refund_id: int
    sale_id: int | None
