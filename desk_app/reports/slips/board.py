"""The figures of a board in words: its tiles and its charts, the same on the screen, on paper and in the spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desk_app.cash.rules import Tender
from desk_app.cash.wording import tender_name
from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.texts import translate
from desk_app.reception.wording import clock_text
from desk_app.reports.queries import Board
from desk_app.reports.rules import Bar, Series, Tile, share


def tiles(board: Board, limit: timedelta, currency: Currency, language: str | None = None) -> tuple[Tile, ...]:
    """The figures that supervisors ask for first."""
    return (
        _tile_visits(board, language),
        _tile_wait(board, limit, language),
        _tile_in_time(board, limit, language),
        _tile_calls(board, language),
        _tile_promises(board, language),
        _tile_items(board, language),
        _tile_complaints(board, language),
        _tile_takings(board, currency, language),
    )


def _tile_visits(board: Board, language: str | None) -> Tile:
    note = translate("Reports", "{number} received", language=language).format(number=board.visits.received)
    return Tile("visits", translate("Reports", "Visitors", language=language), str(board.visits.visits), note)


def _tile_wait(board: Board, limit: timedelta, language: str | None) -> Tile:
    name = translate("Reports", "Median wait", language=language)
    if not board.visits.received:
        return Tile("wait", name, "–")
    ninetieth = translate("Reports", "9 of 10 within {time}", language=language).format(
        time=clock_text(board.visits.ninetieth_wait)
    )
    tone = "late" if board.visits.median_wait > limit else ""
    return Tile("wait", name, clock_text(board.visits.median_wait), ninetieth, tone)


def _tile_in_time(board: Board, limit: timedelta, language: str | None) -> Tile:
    name = translate("Reports", "Received by {time}", language=language).format(time=clock_text(limit))
    part = board.visits.in_time_share
    note = f"{board.visits.received_in_time} / {board.visits.received}"
    return Tile("in_time", name, *(("–",) if part is None else (f"{part}%", note, _judged(part))))


def _tile_calls(board: Board, language: str | None) -> Tile:
    part = share(board.calls.late, board.calls.answered)
    note = translate("Reports", "of {number} answered", language=language).format(number=board.calls.answered)
    missed = translate("Reports", "{number} missed", language=language).format(number=board.calls.missed)
    words = f"{note} · {missed}" if board.calls.missed else note
    tone = "soon" if part else ""
    return Tile("calls", translate("Reports", "Answered late", language=language), str(board.calls.late), words, tone)


def _tile_promises(board: Board, language: str | None) -> Tile:
    done = board.calls.kept + board.calls.kept_late
    part = share(board.calls.kept, done)
    name = translate("Reports", "Promises kept", language=language)
    note = translate("Reports", "{kept} of {done}, {open} open", language=language).format(
        kept=board.calls.kept, done=done, open=board.calls.open
    )
    return Tile("promises", name, *(("–", note) if part is None else (f"{part}%", note, _judged(part))))


def _tile_items(board: Board, language: str | None) -> Tile:
    part = board.items.returned_share
    note = translate("Reports", "{returned} of {registered} found", language=language).format(
        returned=board.items.returned, registered=board.items.registered
    )
    name = translate("Reports", "Items returned", language=language)
    return Tile("items", name, "–" if part is None else f"{part}%", note)


def _tile_complaints(board: Board, language: str | None) -> Tile:
    now = board.complaints
    note = translate("Reports", "{late} late, {major} major", language=language).format(late=now.late, major=now.major)
    name = translate("Reports", "Open cases now", language=language)
    return Tile("complaints", name, str(now.open), note, "late" if now.late else "")


def _tile_takings(board: Board, currency: Currency, language: str | None) -> Tile:
    name = translate("Reports", "Income", language=language)
    if not board.takings.tills:
        return Tile("takings", name, "–", translate("Reports", "no till closed yet", language=language))
    note = translate("Reports", "{sales} sales, {tills} tills closed", language=language).format(
        sales=board.takings.sales, tills=board.takings.tills
    )
    return Tile("takings", name, format_money(board.takings.income, currency), note)


def _judged(percent: int) -> str:
    """Good from 90, worth a look from 75."""
    return "good" if percent >= 90 else "soon" if percent >= 75 else "late"


def charts(board: Board, limit: timedelta, currency: Currency, language: str | None = None) -> tuple[Series, ...]:
    """What is drawn below the tiles; a series without values has no bars."""
    return (
        Series(
            "waits",
            translate("Reports", "Median wait by hour", language=language),
            tuple(
                Bar(
                    f"{row.hour:02}",
                    int(row.median_wait.total_seconds()),
                    clock_text(row.median_wait),
                    row.median_wait > limit,
                )
                for row in board.waits
            ),
        ),
        Series(
            "late_waits",
            translate("Reports", "Visitors by hour", language=language),
            tuple(Bar(f"{row.hour:02}", row.visits, str(row.visits)) for row in board.waits),
        ),
        Series(
            "late_calls",
            translate("Reports", "Calls answered late by hour", language=language),
            tuple(Bar(f"{row.hour:02}", row.late, f"{row.late}/{row.calls}", row.late > 0) for row in board.call_hours),
        ),
        _promises(board, language),
        _items(board, language),
        *_money_charts(board, currency, language),
    )


def _promises(board: Board, language: str | None) -> Series:
    calls = board.calls
    bars = (
        Bar(translate("Reports", "kept", language=language), calls.kept, str(calls.kept)),
        Bar(translate("Reports", "kept late", language=language), calls.kept_late, str(calls.kept_late), True),
        Bar(translate("Reports", "open", language=language), calls.open, str(calls.open)),
    )
    title = translate("Reports", "Promised answers", language=language)
    return Series("promises", title, bars if calls.promises else ())


def _items(board: Board, language: str | None) -> Series:
    items = board.items
    bars = (
        Bar(translate("Reports", "registered", language=language), items.registered, str(items.registered)),
        Bar(translate("Reports", "returned", language=language), items.returned, str(items.returned)),
        Bar(translate("Reports", "passed on", language=language), items.transferred, str(items.transferred)),
        Bar(translate("Reports", "kept here", language=language), items.in_custody, str(items.in_custody)),
    )
    return Series("items", translate("Reports", "Found items", language=language), bars if items.registered else ())


def _money_charts(board: Board, currency: Currency, language: str | None) -> tuple[Series, ...]:
    taken = board.takings

    def money(amount: Money) -> str:
        return format_money(amount, currency, symbol=False)

    tender_names: Mapping[str, str] = {tender.value: tender_name(tender, language) for tender in Tender}
    return (
        Series(
            "sales",
            translate("Reports", "Sales by hour", language=language),
            tuple(Bar(f"{row.hour:02}", row.amount, money(row.amount)) for row in taken.hours),
            is_money=True,
        ),
        Series(
            "tenders",
            translate("Reports", "Taken by tender", language=language),
            tuple(
                Bar(tender_names.get(row.tender, row.tender), row.amount, money(row.amount)) for row in taken.tenders
            ),
            is_money=True,
        ),
        Series(
            "over_short",
            translate("Reports", "Over or short by staff number", language=language),
            tuple(
                Bar(
                    row.staff_number, row.amount, f"{'+' if row.amount > 0 else ''}{money(row.amount)}", row.amount != 0
                )
                for row in taken.people
            ),
            is_money=True,
        ),
    )
