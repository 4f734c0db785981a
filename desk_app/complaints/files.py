"""The month on disk: a spreadsheet of its figures, and an archive that opens without the program (K7).

The archive is a ZIP of PDFs and plain data with a list of hashes; nothing in it needs desk_app to be read. Must never
let typed text become a formula.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from desk_app.complaints.queries.months import FrozenRow
from desk_app.complaints.rules import Figures, Owner, permille
from desk_app.complaints.wording import key_name, name_of
from desk_app.kernel.fields import canonical_json, from_millis
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate

_STAMP = (1980, 1, 1, 0, 0, 0)  # the same content gives the same file
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)
_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document for the archive."""

    name: str
    pdf: bytes


def spreadsheet(figures: Figures, zone: tzinfo, language: str | None = None) -> bytes:
    """The month's figures as XLSX: counts, clocks with numerator and denominator, misses, departments, staff."""
    import xlsxwriter

    held = io.BytesIO()
    with xlsxwriter.Workbook(held, _SAFE) as book:
        book.set_properties({"created": _CREATED})
        bold = book.add_format({"bold": True, "bottom": 1})
        for title, heads, lines in _sheets(figures, zone, language):
            sheet = book.add_worksheet(title[:31])
            for column, head in enumerate(heads):
                sheet.write_string(0, column, head, bold)
            for row, line in enumerate(lines, 1):
                for column, cell in enumerate(line):
                    if isinstance(cell, int):
                        sheet.write_number(row, column, cell)
                    else:
                        sheet.write_string(row, column, cell)
            sheet.set_column(0, len(heads) - 1, 22)
            sheet.freeze_panes(1, 0)
    return held.getvalue()


def write_spreadsheet(target: Path, figures: Figures, zone: tzinfo, language: str | None = None) -> None:
    """Write the month's spreadsheet; refuses complaints.cannot_write."""
    try:
        target.write_bytes(spreadsheet(figures, zone, language))
    except OSError as problem:
        raise Refusal("complaints.cannot_write", path=str(target), why=str(problem)) from problem


Sheet = tuple[str, tuple[str, ...], list[tuple[int | str, ...]]]


def _sheets(figures: Figures, zone: tzinfo, language: str | None) -> Iterable[Sheet]:
    count = translate("Complaints", "Number", language=language)
    yield _overview(figures, language)
    for column, title in (
        ("kinds", translate("Complaints", "By kind", language=language)),
        ("channels", translate("Complaints", "By channel", language=language)),
        ("areas", translate("Complaints", "By subject", language=language)),
        ("ends", translate("Complaints", "By end", language=language)),
        ("rounds", translate("Complaints", "By rounds", language=language)),
    ):
        lines: list[tuple[int | str, ...]] = [
            (key_name(column, row.key, language), row.count) for row in getattr(figures, column)
        ]
        yield title, (title, count), lines
    yield _causes(figures, language)
    yield _clocks(figures, language)
    yield _misses(figures, zone, language)
    yield _departments(figures, language)
    yield _staff(figures, language)


def _overview(figures: Figures, language: str | None) -> Sheet:
    title = translate("Complaints", "Month", language=language)
    heads = (title, figures.month)
    rates = (
        (translate("Complaints", "In time", language=language), figures.in_time),
        (translate("Complaints", "Called back", language=language), figures.called_back),
        (translate("Complaints", "Sampled call-backs", language=language), figures.sampled),
        (translate("Complaints", "Satisfied", language=language), figures.satisfied),
    )
    lines: list[tuple[int | str, ...]] = [
        (translate("Complaints", "Received", language=language), figures.received),
        (translate("Complaints", "Closed", language=language), figures.closed),
        (translate("Complaints", "Open at the end", language=language), figures.open),
        (translate("Complaints", "Unreachable", language=language), figures.unreachable),
        *((name, rate.part, rate.whole, _percent(rate.share)) for name, rate in rates),
    ]
    return title, heads, lines


def _causes(figures: Figures, language: str | None) -> Sheet:
    title = translate("Complaints", "Causes and measures", language=language)
    heads = (
        translate("Complaints", "Cause", language=language),
        translate("Complaints", "Corrective measure", language=language),
        translate("Complaints", "Number", language=language),
    )
    return title, heads, [(row.key, row.note, row.count) for row in figures.causes]


def _clocks(figures: Figures, language: str | None) -> Sheet:
    title = translate("Complaints", "Due times", language=language)
    heads = (
        title,
        translate("Complaints", "Kept", language=language),
        translate("Complaints", "Of", language=language),
        translate("Complaints", "In time", language=language),
    )
    lines: list[tuple[int | str, ...]] = [
        (key_name("clocks", row.clock, language), row.kept, row.judged, _percent((row.kept * 10_000) // row.judged))
        for row in figures.clocks
    ]
    return title, heads, lines


def _misses(figures: Figures, zone: tzinfo, language: str | None) -> Sheet:
    title = translate("Complaints", "Missed due times", language=language)
    heads = (
        translate("Complaints", "Case", language=language),
        translate("Complaints", "Round", language=language),
        translate("Complaints", "Due times", language=language),
        translate("Complaints", "Due", language=language),
        translate("Complaints", "Done", language=language),
        translate("Complaints", "Charged to", language=language),
        translate("Complaints", "Staff number", language=language),
    )
    lines: list[tuple[int | str, ...]] = [
        (
            row.number,
            row.round,
            key_name("clocks", row.clock, language),
            f"{from_millis(row.due_at).astimezone(zone):%Y-%m-%d %H:%M}",
            "" if row.ended_at is None else f"{from_millis(row.ended_at).astimezone(zone):%Y-%m-%d %H:%M}",
            (row.department if row.owner == Owner.DEPARTMENT else "") or name_of(Owner(row.owner), language),
            row.staff_number,
        )
        for row in figures.misses
    ]
    return title, heads, lines


def _departments(figures: Figures, language: str | None) -> Sheet:
    title = translate("Complaints", "By department", language=language)
    heads = (
        translate("Complaints", "Department", language=language),
        translate("Complaints", "Received", language=language),
        translate("Complaints", "Late", language=language),
        translate("Complaints", "Kept", language=language),
        translate("Complaints", "Of", language=language),
        translate("Complaints", "Median working minutes", language=language),
    )
    lines: list[tuple[int | str, ...]] = [
        (
            row.department,
            row.received,
            row.late,
            row.kept,
            row.judged,
            "" if row.median_minutes is None else row.median_minutes,
        )
        for row in figures.departments
    ]
    return title, heads, lines


def _staff(figures: Figures, language: str | None) -> Sheet:
    title = translate("Complaints", "By staff number", language=language)
    heads = (
        translate("Complaints", "Staff number", language=language),
        translate("Complaints", "Received", language=language),
        translate("Complaints", "Closed", language=language),
        translate("Complaints", "Closing rate", language=language),
        translate("Complaints", "Satisfied", language=language),
        translate("Complaints", "Asked", language=language),
    )
    return (
        title,
        heads,
        [
            (r.number, r.received, r.closed, _percent(permille(r.closed, r.received)), r.satisfied, r.asked)
            for r in figures.staff
        ],
    )


def _percent(share: int | None) -> str:
    return "" if share is None else f"{share // 100}.{share % 100:02}%"


def archive(target: Path, frozen: FrozenRow, papers: Iterable[Paper], zone: tzinfo, language: str | None = None) -> str:
    """Write the month's archive and give its SHA-256: PDFs, figures as XLSX and JSON, index.html and SHA256SUMS.txt.

    The file appears whole or not at all; refuses complaints.cannot_write.
    """
    contents = {
        "figures.json": canonical_json(frozen.figures.plain()).encode(),
        "figures.xlsx": spreadsheet(frozen.figures, zone, language),
        **{paper.name: paper.pdf for paper in papers},
    }
    contents["index.html"] = _index(frozen, tuple(contents), zone, language).encode()
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(contents.items()))
    contents["SHA256SUMS.txt"] = sums.encode()
    part = target.with_name(f"{target.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, data in sorted(contents.items()):
                bundle.writestr(zipfile.ZipInfo(name, _STAMP), data)
        digest = hashlib.sha256(part.read_bytes()).hexdigest()
        part.replace(target)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise Refusal("complaints.cannot_write", path=str(target), why=str(problem)) from problem
    return digest


_LOOK = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1c2b2a}"
    "table{border-collapse:collapse;margin:0 0 1.5em}th,td{text-align:left;padding:.2em 1.2em .2em 0;"
    "border-bottom:1px solid #ccd}small{color:#566}"
)


def _index(frozen: FrozenRow, names: tuple[str, ...], zone: tzinfo, language: str | None) -> str:
    """The first page of the archive: every figure as a table and every file as a link, for any browser."""
    from html import escape

    title = escape(translate("Complaints", "Complaints and suggestions {month}", language=language)).format(
        month=escape(frozen.month)
    )
    links = "".join(f'<li><a href="{escape(name)}">{escape(name)}</a></li>' for name in sorted(names))
    tables = "".join(_table(sheet) for sheet in _sheets(frozen.figures, zone, language) if sheet[2])
    return (
        f'<!doctype html><meta charset="utf-8"><title>{title}</title><style>{_LOOK}</style><h1>{title}</h1>'
        f"<p><small>{escape(frozen.number)} · SHA-256 {escape(frozen.digest)}</small></p><ul>{links}</ul>{tables}"
    )


def _table(sheet: Sheet) -> str:
    from html import escape

    title, heads, lines = sheet
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<h2>{escape(title)}</h2><table><tr>{head}</tr>{body}</table>"


def verify(bundle: Path) -> tuple[str, ...]:
    """The files of an archive that no longer match their hash; empty when it is whole."""
    with zipfile.ZipFile(bundle) as held:
        lines = held.read("SHA256SUMS.txt").decode().splitlines()
        told = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
        wrong = [name for name, digest in told.items() if hashlib.sha256(held.read(name)).hexdigest() != digest]
        return tuple(sorted({*wrong, *(set(held.namelist()) - set(told) - {"SHA256SUMS.txt"})}))
