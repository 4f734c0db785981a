"""What the people slice offers to the rest of the program. Reads only; everything personal comes masked (G2)."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.people import queries

REF_KINDS = {"person": "reception"}


def search(text: str) -> tuple[Ref, ...]:
    """Persons by part of a name, pinyin initials or part of a telephone number, newest first."""
    return tuple(Ref("person", row.id) for row in queries.find(text))


def title_of(ref: Ref) -> str:
    """A person's name, the masked telephone number where there is none, or nothing once erased (D16)."""
    row = queries.person(ref.id)
    return "" if row is None else row.name or row.phone
