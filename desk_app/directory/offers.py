"""What the directory offers to the rest of the program. Reads only."""

from __future__ import annotations

from desk_app.directory import queries, service
from desk_app.kernel.refs import Ref

REF_KINDS = {"host": "reception", "message": "reception"}
NUMBERS = {"message": queries.message_by_number}
ERASE_HOOKS = (service.forget,)  # handed to people.service.erase and retain (D16)


def title_of(ref: Ref) -> str:
    """A short name of a record of this slice."""
    if ref.kind == "host":
        return queries.host_name(ref.id)
    found = queries.message(ref.id)
    return "" if found is None else found.host
