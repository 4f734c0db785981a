"""What the staff slice offers to the rest of the program. Reads only."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.staff import queries

REF_KINDS = {"staff": "manage"}


def title_of(ref: Ref) -> str:
    """The staff number, which customers may know too (G4); never a private detail."""
    row = queries.staff_member(ref.id)
    return "" if row is None else row.number
