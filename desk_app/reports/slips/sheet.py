"""The facts of the sheet of figures: tiles, charts, who served how many."""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.money import Currency
from desk_app.kernel.texts import translate
from desk_app.reception.wording import clock_text
from desk_app.reports.queries import Board
from desk_app.reports.rules import Span
from desk_app.reports.slips.board import charts, tiles
from desk_app.reports.wording import span_title

Facts = dict[str, object]
# The charts as the form knows them; one without bars does not show.
_CHARTS = ("waits", "late_calls", "promises", "items", "sales", "tenders", "over_short")


def sheet_facts(board: Board, span: Span, number: str, *, limit: timedelta, currency: Currency, language: str) -> Facts:
    """The sheet of one span in the language of the paper."""
    drawn = {series.key: series for series in charts(board, limit, currency, language)}
    facts: Facts = {
        "number": number,
        "span": span_title(span, board.first, board.last, language),
        "figures": [
            {"name": tile.name, "figure": tile.figure, "note": tile.note}
            for tile in tiles(board, limit, currency, language)
        ],
        "staff_figures": [
            {
                "number": row.staff_number,
                "visits": row.visits,
                "served": clock_text(row.served),
                "average": clock_text(row.served / row.visits) if row.visits else "",
            }
            for row in board.visits.by_staff
        ],
        "no_tills": "" if board.takings.tills else translate("Reports", "No till was closed.", language=language),
    }
    for key in _CHARTS:
        facts[key] = [{"name": bar.name, "amount": abs(bar.value), "shown": bar.text} for bar in drawn[key].bars]
        facts[f"has_{key}"] = bool(drawn[key].bars)
    return facts
