#!/usr/bin/env python3
"""Checks exported Z reports and an exported journal of desk_app, without desk_app: plain Python 3, nothing to install.

    python3 verify_desk.py [FOLDER] [--head DESK:SEQUENCE:HASH] ...

FOLDER holds z_reports.jsonl and journal.jsonl as the program wrote them (Day close > Z reports > For checking). A head is
what the QR code on a printed Z report says; with it a journal whose end was cut off is found too. Ends with 0 when all
holds, with 1 and one line for each thing that does not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

GENESIS = "0" * 64
DESK_SPAN = 10**12
COLUMNS = (
    "till_id", "z_no", "number", "session_id", "day", "made_at", "made_by", "net", "grand_before", "grand_total", "kept",
    "to_bag", "moves", "moves_digest", "facts", "before_digest",
)  # fmt: skip
TAKINGS = ("sale", "refund", "void")
Heads = dict[tuple[int, int], str]


def sha256(text: str) -> str:
    """The hash of a text, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def canonical(value: object) -> str:
    """One text for one value: sorted names, no spaces, Unicode as it is."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def read_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """The records of a file, one a line; a line that is none is a finding of its own."""
    with path.open(encoding="utf-8") as held:
        for place, line in enumerate(held, 1):
            if line.strip():
                try:
                    yield place, json.loads(line)
                except ValueError:
                    yield place, None


def check_z(path: Path) -> tuple[list[str], dict[str, str]]:
    """Seals, numbers, grand totals and sums of every Z report; gives the findings and the reports by number."""
    findings: list[str] = []
    last: dict[int, Any] = {}
    known: dict[str, str] = {}
    for place, record in read_lines(path):
        if record is None or len(record.get("content", ())) != len(COLUMNS):
            findings.append(f"{path.name} line {place}: cannot be read")
            continue
        row = dict(zip(COLUMNS, record["content"], strict=True))
        name = f"Z {row['z_no']} of till {row['till_id']} ({row['number']}, {row['day']})"
        if sha256(record["salt"] + canonical(record["content"])) != record["digest"]:
            findings.append(f"{name}: changed after it was made, its seal does not fit")
        findings += [f"{name}: {what}" for what in check_chain(row, last.get(row["till_id"]))]
        findings += [f"{name}: {what}" for what in check_sums(row)]
        last[row["till_id"]] = (row, record["digest"])
        known[row["number"]] = record["digest"]
    return findings, known


def check_chain(row: dict[str, Any], before: Any) -> Iterator[str]:  # noqa: ANN401
    """Numbers without gaps and each grand total on the one before."""
    z_no, digest, grand = (0, "", 0) if before is None else (before[0]["z_no"], before[1], before[0]["grand_total"])
    if row["z_no"] != z_no + 1:
        yield f"the report before it should be Z {row['z_no'] - 1}, it is missing"
    elif row["before_digest"] != digest:
        yield "does not stand on the report before it"
    if row["grand_before"] != grand:
        yield f"grand total before is {row['grand_before']}, the report before it ended at {grand}"
    if row["grand_total"] != row["grand_before"] + row["net"]:
        yield "grand total is not the one before plus the net"


def check_sums(row: dict[str, Any]) -> Iterator[str]:
    """The figures on the report agree with each other, to the cent."""
    facts = json.loads(row["facts"])
    sums = facts["sums"]
    if sums["net"] != row["net"] or facts["grand_total"] != row["grand_total"]:
        yield "net or grand total on the paper differ from the record"
    taken = sum(amount for kind, _tender, _count, amount in facts["kinds"] if kind in TAKINGS)
    if taken != facts["takings"] or taken != sums["net"] + sums["deposits"]:
        yield f"moves come to {taken}, sales to {sums['net'] + sums['deposits']}"
    for line in facts["tenders"]:
        moved = sum(amount for _kind, tender, _count, amount in facts["kinds"] if tender == line["tender"])
        expected = moved + (facts["float"] if line["tender"] == "cash" else 0)
        if line["expected"] != expected:
            yield f"{line['tender']}: expected {line['expected']}, the moves come to {expected}"
        if line["difference"] != line["counted"] - line["expected"]:
            yield f"{line['tender']}: over/short is not counted less expected"
    counted = sum(value * pieces for value, pieces in facts["counted"])
    cash = [line["counted"] for line in facts["tenders"] if line["tender"] == "cash"]
    if cash and cash[0] != counted:
        yield f"cash counted {cash[0]}, its notes and coins come to {counted}"


def check_journal(path: Path, heads: Heads, reports: dict[str, str]) -> list[str]:
    """The chain of every desk from its first row, the facts behind each row, and that every Z stands in it."""
    findings: list[str] = []
    at: dict[int, tuple[int, str]] = {}
    wanted, closed = dict(heads), {}
    for place, row in read_lines(path):
        if row is None:
            findings.append(f"{path.name} line {place}: cannot be read")
            continue
        desk, sequence = row["desk"], row["id"] - row["desk"] * DESK_SPAN
        before, last = at.get(desk, (0, GENESIS))
        name = f"journal of desk {desk}, row {sequence}"
        if sequence != before + 1:
            findings.append(f"{name}: {sequence - before - 1} rows before it are missing")
        if row["salt"] is not None and sha256(row["salt"] + row["payload"]) != row["digest"]:
            findings.append(f"{name}: its facts were changed")
        parts = [row[key] for key in ("id", "at", "actor", "action", "subject_kind", "subject_id", "digest")]
        if sha256("\x1f".join([last, *map(str, parts)])) != row["hash"]:
            findings.append(f"{name}: changed, the chain breaks here")
        at[desk] = (sequence, row["hash"])
        if wanted.get((desk, sequence)) == row["hash"]:
            del wanted[desk, sequence]
        if row["action"] == "session.closed" and row["payload"] is not None:
            told = json.loads(row["payload"])
            closed[told["number"]] = told["digest"]
    for desk, sequence in sorted(wanted):
        reached = at.get(desk, (0, GENESIS))[0]
        why = f"ends at row {reached}" if reached < sequence else "says otherwise"
        findings.append(f"journal of desk {desk}: the paper knows row {sequence}, the journal {why}")
    findings += [f"Z {number}: not in the journal as it stands here" for number, digest in reports.items()
                 if closed.get(number) != digest]  # fmt: skip
    findings += [f"Z {number}: in the journal, its report is missing" for number in closed if number not in reports]
    return findings


def heads_of(path: Path) -> Heads:
    """The journal heads that stand on the reports themselves."""
    found: Heads = {}
    for _place, record in read_lines(path):
        if record is not None and len(record.get("content", ())) == len(COLUMNS):
            told = json.loads(record["content"][COLUMNS.index("facts")])["journal"]
            if told["sequence"]:
                found[told["desk"], told["sequence"]] = told["head"]
    return found


def main(arguments: list[str] | None = None) -> int:
    """Check a folder and say what was found."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    reader.add_argument("--head", action="append", default=[], metavar="DESK:SEQUENCE:HASH")
    asked = reader.parse_args(arguments)
    z_file, journal_file = asked.folder / "z_reports.jsonl", asked.folder / "journal.jsonl"
    findings, known = check_z(z_file)
    if journal_file.is_file():
        heads = heads_of(z_file)
        for head in asked.head:
            desk, sequence, digest = head.split(":")
            heads[int(desk), int(sequence)] = digest
        findings += check_journal(journal_file, heads, known)
    for finding in findings:
        print(finding)
    print(f"{len(known)} Z reports read, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
