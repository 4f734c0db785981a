"""What is handed out to be checked without the program: Z reports with their seals, and the journal, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from desk_app.kernel import journal
from desk_app.kernel.database import rows

#: The columns a Z's digest covers, in their order; ``salt`` and ``digest`` follow.
Z_COLUMNS = (
    "till_id", "z_no", "number", "session_id", "day", "made_at", "made_by", "net", "grand_before", "grand_total", "kept",
    "to_bag", "moves", "moves_digest", "facts", "before_digest",
)  # fmt: skip
JOURNAL_COLUMNS = (
    "id",
    "desk",
    "at",
    "actor",
    "action",
    "subject_kind",
    "subject_id",
    "digest",
    "hash",
    "salt",
    "payload",
)
_PAGE = 5_000


def z_records(until: date) -> Iterator[dict[str, Any]]:
    """Every Z report up to a day with salt and digest, by till and number: a chain is only proved from its start."""
    columns = ", ".join((*Z_COLUMNS, "salt", "digest"))
    after = 0
    while True:
        found = rows(
            f"SELECT id, {columns} FROM z_report WHERE day <= ? AND id > ? ORDER BY id LIMIT ?",
            until.isoformat(),
            after,
            _PAGE,
        )
        for _, *content, salt, digest in found:
            yield {"content": list(content), "salt": salt, "digest": digest}
        if len(found) < _PAGE:
            return
        after = int(found[-1][0])


def journal_records() -> Iterator[dict[str, Any]]:
    """Every row of the journal with its facts, erased ones without, by desk and sequence."""
    columns = ", ".join(f"f.{name}" if name in {"salt", "payload"} else f"j.{name}" for name in JOURNAL_COLUMNS)
    for desk in journal.desks():
        after, end = desk * journal.DESK_SPAN, (desk + 1) * journal.DESK_SPAN
        while True:
            found = rows(
                f"SELECT {columns} FROM journal j LEFT JOIN journal_facts f ON f.id = j.id "
                "WHERE j.id > ? AND j.id < ? ORDER BY j.id LIMIT ?",
                after,
                end,
                _PAGE,
            )
            yield from (dict(zip(JOURNAL_COLUMNS, row, strict=True)) for row in found)
            if len(found) < _PAGE:
                break
            after = int(found[-1][0])
