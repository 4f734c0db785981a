"""What is left of each batch: what expires first is sold first, so the books need no batch on a sale. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.kernel.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Batch:
    """So much came in with this date on it."""

    expires_on: date
    quantity: Quantity


def left_of(batches: Sequence[Batch], quantity: Quantity) -> tuple[Batch, ...]:
    """Spread what is there over the batches from the latest date back; what does not fit has been sold. Earliest first."""
    room = max(0, quantity)
    found: list[Batch] = []
    for batch in sorted(batches, key=lambda known: known.expires_on, reverse=True):
        kept = min(room, batch.quantity)
        if kept > 0:
            found.append(Batch(batch.expires_on, Quantity(kept)))
            room -= kept
    return tuple(reversed(found))
