"""Search hits as the search field shows them: grouped by kind."""

from __future__ import annotations

from desk_app.shell import finding
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.search_field import Found, Group


def groups(text: str) -> tuple[Group, ...]:
    """What is found for a text or a number, by kind."""
    return tuple(
        Group(
            results.title,
            tuple(
                Found(hit.ref, RowFace(number="", name=hit.title, purpose="", sub=hit.detail)) for hit in results.hits
            ),
        )
        for results in finding.by_text(text)
    )
