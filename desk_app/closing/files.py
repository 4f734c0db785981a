"""Z reports and months on disk: spreadsheet and CSV for finance, and files that a small program checks without this one.

Typed text never becomes a formula. What is written for checking holds every seal and every salt, and no personal facts
beyond what the journal keeps.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from desk_app.cash.queries import ZRow
from desk_app.cash.rules import Tender
from desk_app.cash.wording import tender_name, till_title
from desk_app.closing import queries
from desk_app.closing.wording import month_heads, sum_name
from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.paths import resources_dir
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate

Z_FILE, JOURNAL_FILE, CHECKER = "z_reports.jsonl", "journal.jsonl", "verify_desk.py"
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)  # the same content gives the same file
_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_HOSTILE = tuple("=+-@\t\r\0＝＋－＠")
Cell = str | int


def z_table(reports: Sequence[ZRow], language: str | None = None) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Headings and one line a Z report; amounts in minor units."""
    tenders = tuple(dict.fromkeys(line["tender"] for report in reports for line in report.facts["tenders"]))
    heads = (*month_heads(language), *(tender_name(Tender(tender), language) for tender in tenders))
    lines: list[tuple[Cell, ...]] = []
    for report in reports:
        counted = {line["tender"]: int(line["counted"]) for line in report.facts["tenders"]}
        sums = report.facts["sums"]
        lines.append(
            (
                report.day.isoformat(),
                till_title(report.till, report.till_name, language),
                report.z_no,
                report.number,
                report.made_by,
                int(report.net),
                int(sums["deposits"]),
                int(sums["refunds"]),
                int(sums["voids"]),
                int(sums["discounts"]),
                sum(int(tax["tax"]) for tax in sums["taxes"]),
                sum(int(line["difference"]) for line in report.facts["tenders"]),
                int(report.to_bag),
                int(report.grand_total),
                *(counted.get(tender, 0) for tender in tenders),
            )
        )
    return heads, lines


def spreadsheet(reports: Sequence[ZRow], currency: Currency, language: str | None = None) -> bytes:
    """The Z reports as XLSX: one sheet of reports with a line of sums below."""
    import xlsxwriter

    heads, lines = z_table(reports, language)
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, _SAFE) as book:
        book.set_properties({"created": _CREATED})
        bold = book.add_format({"bold": True, "bottom": 1})
        places = f"0.{'0' * currency.decimals}" if currency.decimals else "0"
        amount = book.add_format({"num_format": places})
        total = book.add_format({"num_format": places, "bold": True, "top": 1})
        sheet = book.add_worksheet(translate("Closing", "Z reports", language=language)[:31])
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
        for row, line in enumerate(lines, 1):
            for column, cell in enumerate(line):
                if isinstance(cell, str) or column == _Z_NO:
                    sheet.write(row, column, cell)
                else:
                    sheet.write_number(row, column, cell / 10**currency.decimals, amount)
        for column in range(_FIRST_SUM, len(heads)):
            if column != _GRAND:
                sums = sum(line[column] for line in lines if isinstance(line[column], int))  # type: ignore[misc]
                sheet.write_number(len(lines) + 1, column, sums / 10**currency.decimals, total)
        sheet.set_column(0, len(heads) - 1, 16)
        sheet.freeze_panes(1, 0)
    return held.getvalue()


def as_csv(reports: Sequence[ZRow], currency: Currency, language: str | None = None) -> bytes:
    """The Z reports as CSV: UTF-8 with mark, CRLF, amounts written out, nothing that a spreadsheet would run."""
    heads, lines = z_table(reports, language)
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(heads)
    for line in lines:
        writer.writerow([_cell(column, cell, currency) for column, cell in enumerate(line)])
    return held.getvalue().encode("utf-8-sig")


def write(target: Path, content: bytes) -> None:
    """Write a file; refuses closing.cannot_write."""
    try:
        target.write_bytes(content)
    except OSError as problem:
        raise Refusal("closing.cannot_write", path=str(target), why=problem.strerror or str(problem)) from problem


def write_proof(folder: Path, until: date) -> tuple[Path, Path, Path]:
    """Z reports and journal as lines of JSON, and the checker beside them; refuses closing.cannot_write."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        z_file, journal_file, checker = folder / Z_FILE, folder / JOURNAL_FILE, folder / CHECKER
        _lines(z_file, queries.z_records(until))
        _lines(journal_file, queries.journal_records())
        shutil.copyfile(resources_dir() / "verify" / CHECKER, checker)
    except OSError as problem:
        raise Refusal("closing.cannot_write", path=str(folder), why=problem.strerror or str(problem)) from problem
    return z_file, journal_file, checker


def month_lines(reports: Sequence[ZRow], currency: Currency) -> list[tuple[str, str]]:
    """A month over all tills: net, deposits, refunds, discounts, tax, differences, as name and amount."""
    sums = [report.facts["sums"] for report in reports]
    net = sum(int(report.net) for report in reports)
    lines = [(sum_name("net"), net)]
    lines += [
        (sum_name(name), sum(int(one[name]) for one in sums)) for name in ("deposits", "refunds", "voids", "discounts")
    ]
    lines.append((sum_name("tax"), sum(int(tax["tax"]) for one in sums for tax in one["taxes"])))
    apart = sum(int(line["difference"]) for report in reports for line in report.facts["tenders"])
    lines.append((sum_name("difference"), apart))
    return [(name, format_money(Money(amount), currency)) for name, amount in lines]


_Z_NO, _FIRST_SUM, _GRAND = 2, 5, 13


def _cell(column: int, cell: Cell, currency: Currency) -> str:
    if isinstance(cell, int):
        return str(cell) if column == _Z_NO else format_money(Money(cell), currency, symbol=False).replace(",", "")
    return f"'{cell}" if cell.startswith(_HOSTILE) else cell


def _lines(target: Path, records: Iterable[object]) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as held:
        for record in records:
            held.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
