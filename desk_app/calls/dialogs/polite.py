"""The check of typed words against those never to use (P2), as the note area wants it. Loads the words when asked."""

from __future__ import annotations

from desk_app.widgets.note_area import Hit


def polite(text: str) -> list[Hit]:
    """The never-words in a text, as the note area shows them (P2)."""
    if not text:
        return []
    from desk_app.phrases.queries import check_text

    return [Hit(hit.start, hit.end - hit.start, hit.alternative) for hit in check_text(text)]
