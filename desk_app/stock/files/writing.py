"""The catalogue and the moves of a period as a file for other programs; an exported catalogue can be imported again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo
from pathlib import Path

from desk_app.kernel.money import CNY, Currency, format_money, format_rate
from desk_app.kernel.quantity import Quantity, format_quantity
from desk_app.kernel.texts import translate
from desk_app.stock import queries
from desk_app.stock.files.planning import heading
from desk_app.stock.files.tables import Step, write_table
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import COLUMNS
from desk_app.stock.wording import move_kind_name, reason_name, shown_unit


def write_products(path: Path, day: date, step: Step = lambda _done, _total: None, *, currency: Currency = CNY) -> int:
    """Write the whole catalogue with what is there and what it is worth (.csv or .xlsx); gives the number of rows."""
    head = [
        *(heading(column) for column in COLUMNS),
        translate("Stock", "In stock"),
        translate("Stock", "Value at cost"),
    ]
    return write_table(path, head, _products(day, currency), queries.count_products(), step)


def _products(day: date, currency: Currency) -> Iterator[list[str | int]]:
    after = 0
    while page := queries.all_products(day, after):
        codes = queries.barcodes_of(tuple(row.id for row in page))
        for row in page:
            yield _product(row, codes.get(row.id, ()), currency)
        after = page[-1].id


def _product(row: ProductRow, codes: tuple[str, ...], currency: Currency) -> list[str | int]:
    return [
        row.code,
        " ".join(code for code in codes if code != row.code),
        row.name,
        row.category,
        shown_unit(row.unit, row.unit_name),
        _plain(format_money(row.price, currency, symbol=False)),
        format_rate(row.tax),
        _yes(row.is_stocked),
        _plain(format_quantity(row.reorder_point)),
        _plain(format_quantity(row.order_size)),
        row.supplier,
        row.place,
        _yes(row.expires),
        "" if row.tile is None else str(row.tile),
        _yes(row.is_active),
        row.detail,
        _amount(row.quantity),
        _plain(format_money(row.value, currency, symbol=False)),
    ]


def _yes(is_so: bool) -> str:
    return "1" if is_so else "0"


def _plain(text: str) -> str:
    return text.replace(",", "")


def _amount(quantity: Quantity) -> str:
    return _plain(format_quantity(quantity))


def write_moves(
    path: Path,
    first: date,
    last: date,
    step: Step = lambda _done, _total: None,
    *,
    zone: tzinfo | None = None,
    currency: Currency = CNY,
) -> int:
    """Write all stock moves of a period (.csv or .xlsx); gives the number of rows."""
    head = [
        translate("Stock", "Time"),
        translate("Stock", "Business day"),
        translate("Stock", "Name"),
        translate("Stock", "Move"),
        translate("Stock", "Quantity"),
        translate("Stock", "Cost"),
        translate("Stock", "Left"),
        translate("Stock", "Reason"),
        translate("Stock", "Staff number"),
        translate("Stock", "Record"),
    ]
    return write_table(path, head, _moves(first, last, zone, currency), 0, step)


def _moves(first: date, last: date, zone: tzinfo | None, currency: Currency) -> Iterator[list[str | int]]:
    after = 0
    while page := queries.moves_between(first, last, after):
        for row in page:
            yield [
                f"{row.at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
                row.day.isoformat(),
                row.name,
                move_kind_name(row.kind),
                _amount(row.quantity),
                _plain(format_money(row.cost, currency, symbol=False)),
                _amount(row.left),
                " ".join(filter(None, (reason_name(row.reason), row.note))),
                row.staff_number,
                str(row.ref),
            ]
        after = page[-1].id
