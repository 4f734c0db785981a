"""A pointer to a record of any slice, used instead of foreign keys across slice borders.

It must never load what it points to: only the slice that owns the kind can do that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """One record: the kind is a word of the owning slice (``visit``), the id its row."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> Ref:
        """Read what ``str(ref)`` wrote; raises ValueError on anything else."""
        kind, _, number = text.partition(":")
        if not kind or not (number.isascii() and number.isdecimal()):
            raise ValueError(f"not a ref: {text!r}")
        return cls(kind, int(number))
