"""What can have happened on the telephone: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class CallChanged(Change):
    """A call rang, was answered, marked or ended."""

    call_id: int


@dataclass(frozen=True, slots=True)
class PromiseChanged(Change):
    """A promise was made, chased, delayed, kept, or fell late."""

    promise_id: int


@dataclass(frozen=True, slots=True)
class SheetChanged(Change):
    """An outbound sheet was prepared or used."""

    sheet_id: int


@dataclass(frozen=True, slots=True)
class ReviewChanged(Change):
    """A day's review moved on."""

    review_id: int
