"""Writes the arrears list, a ledger and empty forms as CSV or XLSX; text stays text, whatever it begins with.

Writes one file that a person chose; reads frozen rows only. Telephone numbers come masked, as everywhere (G2).
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from desk_app.accounts.files.reading import DANGEROUS, Step, nothing
from desk_app.accounts.queries import ArrearsRow, LedgerRow
from desk_app.accounts.rules import BILL_COLUMNS, MEMBER_COLUMNS
from desk_app.accounts.wording import column_name, ledger_name
from desk_app.kernel.money import CNY, Currency, Money, format_money
from desk_app.kernel.texts import translate

_CELL: Final = 32_000  # Excel's limit is 32,767 signs a cell
_OPTIONS: Final = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def harmless(text: str) -> str:
    """Text as a cell may hold it: an apostrophe before what a spreadsheet could take for a formula."""
    kept = text.replace("\0", "")
    return f"'{kept}"[:_CELL] if kept.startswith(DANGEROUS) else kept[:_CELL]


def write_arrears(
    path: Path, lines: Iterable[ArrearsRow], day: date, currency: Currency = CNY, step: Step = nothing
) -> int:
    """Write who is behind on a day and give how many; ``step`` may raise to stop, then no file is left behind."""
    head = (
        translate("Accounts", "Account"),
        translate("Accounts", "Unit"),
        translate("Accounts", "Name"),
        translate("Accounts", "Phone"),
        translate("Accounts", "Overdue bills"),
        translate("Accounts", "Due since"),
        translate("Accounts", "Days late"),
        translate("Accounts", "Principal"),
        translate("Accounts", "Late fee"),
        translate("Accounts", "Together"),
        translate("Accounts", "As of"),
    )

    def cells(row: ArrearsRow) -> tuple[str | int, ...]:
        account = row.account
        who = (account.code, account.unit, account.name, account.phone_masked)
        since = (row.bills, row.oldest_on.isoformat(), row.days)
        return (*who, *since, *map(said, (row.principal, row.late, row.total)), day.isoformat())

    def said(amount: Money) -> str:
        return format_money(amount, currency, symbol=False).replace(",", "")

    return _write(path, head, map(cells, lines), frozenset({7, 8, 9}), step)


def write_ledger(path: Path, lines: Sequence[LedgerRow], currency: Currency = CNY, step: Step = nothing) -> int:
    """Write the ledger of an account and give how many lines (F2)."""
    head = (
        translate("Accounts", "Day"),
        translate("Accounts", "What"),
        translate("Accounts", "Fee type"),
        translate("Accounts", "Bill"),
        translate("Accounts", "Amount"),
        translate("Accounts", "Owed after it"),
        translate("Accounts", "By"),
    )

    def cells(row: LedgerRow) -> tuple[str | int, ...]:
        amounts = (
            format_money(amount, currency, symbol=False).replace(",", "") for amount in (row.amount, row.balance)
        )
        return (row.day.isoformat(), ledger_name(row.kind), row.fee_type, row.title, *amounts, row.by)

    return _write(path, head, map(cells, lines), frozenset({4, 5}), step)


def write_form(path: Path, *, of_members: bool = False) -> None:
    """Write an empty form to fill in: the headings that an import knows."""
    columns = MEMBER_COLUMNS if of_members else BILL_COLUMNS
    _write(path, tuple(map(column_name, columns)), (), frozenset(), nothing)


def _write(
    path: Path, head: Sequence[str], lines: Iterable[Sequence[str | int]], amounts: frozenset[int], step: Step
) -> int:
    unfinished = path.with_name(f".{path.name}.part")
    write: Callable[..., int] = _csv if path.suffix.lower() == ".csv" else _xlsx
    try:
        count = write(unfinished, head, lines, amounts, step)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _csv(
    path: Path, head: Sequence[str], lines: Iterable[Sequence[str | int]], amounts: frozenset[int], step: Step
) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(map(harmless, head))
        for count, line in enumerate(lines, start=1):
            # An amount below zero is a number, not a formula.
            writer.writerow(
                harmless(cell) if isinstance(cell, str) and place not in amounts else cell
                for place, cell in enumerate(line)
            )
            if count % 100 == 0:
                step(count, 0)
    return count


def _xlsx(
    path: Path, head: Sequence[str], lines: Iterable[Sequence[str | int]], amounts: frozenset[int], step: Step
) -> int:
    import xlsxwriter

    count = 0
    with xlsxwriter.Workbook(str(path), {**_OPTIONS, "constant_memory": True}) as book:
        bold = book.add_format({"bold": True, "bg_color": "#E8F3F1", "border": 1, "text_wrap": True})
        sums = book.add_format({"num_format": "#,##0.00"})
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 1)
        for place, title in enumerate(head):
            sheet.set_column(place, place, 16)
            sheet.write_string(0, place, harmless(title), bold)
        for count, line in enumerate(lines, start=1):
            for place, cell in enumerate(line):
                if place in amounts:
                    sheet.write_number(count, place, float(cell), sums)
                elif isinstance(cell, int):
                    sheet.write_number(count, place, cell)
                else:
                    sheet.write_string(count, place, harmless(cell))
            if count % 100 == 0:
                step(count, 0)
    return count
