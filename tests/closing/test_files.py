"""Z reports on disk: spreadsheet and CSV for finance, and the small checker that needs no desk_app (M3, invariant 7)."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from desk_app.cash import queries as cash
from desk_app.cash.rules import Tender
from desk_app.closing import files
from desk_app.kernel import journal
from desk_app.kernel.money import CNY
from desk_app.kernel.paths import resources_dir
from tests.closing.counter import Counter, refused
from tests.databases import Site


def two_days(counter: Counter) -> None:
    """Two closed days, one with WeChat."""
    first = counter.opened()
    counter.sell(120_00)
    counter.sell(88_00, Tender.WECHAT, "4200001")
    counter.sealed(first, 620_00, wechat=88_00)
    counter.closed(first, kept=500_00)
    counter.later(days=1)
    second = counter.opened()
    counter.sell(10_00)
    counter.sealed(second, 510_00)
    counter.closed(second, kept=500_00)


def month(counter: Counter) -> tuple[cash.ZRow, ...]:
    return cash.z_between(counter.desk.today().replace(day=1), counter.desk.today())


def checked(folder: Path, *heads: str) -> tuple[int, str]:
    """What the checker says, run as anybody would: plain Python, away from the program."""
    words = [sys.executable, "-I", str(folder / files.CHECKER), str(folder)]
    for head in heads:
        words += ["--head", head]
    run = subprocess.run(words, capture_output=True, text=True, check=False, cwd="/")
    assert run.stderr == ""
    return run.returncode, run.stdout


@pytest.fixture
def proof(counter: Counter, tmp_path: Path) -> Path:
    """A folder for checking, written after two days."""
    two_days(counter)
    files.write_proof(tmp_path, counter.desk.today())
    return tmp_path


def change_line(path: Path, place: int, edit: Callable[[dict], object]) -> None:  # type: ignore[type-arg]
    """Edit one record of a file; an edit that gives False drops it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    record = json.loads(lines[place])
    kept = edit(record)
    lines[place : place + 1] = [] if kept is False else [json.dumps(record, ensure_ascii=False)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_m3_what_the_program_wrote_holds(proof: Path) -> None:
    assert checked(proof) == (0, "2 Z reports read, 0 findings\n")


def test_m3_one_changed_amount_is_found(proof: Path) -> None:
    def edit(record: dict) -> None:  # type: ignore[type-arg]
        record["content"][7] += 100  # the net

    change_line(proof / files.Z_FILE, 0, edit)
    code, said = checked(proof)
    assert code == 1
    assert "its seal does not fit" in said
    assert "grand total is not the one before plus the net" in said


def test_m3_an_amount_changed_together_with_its_seal_is_found_by_the_chain_and_the_journal(proof: Path) -> None:
    import hashlib

    from desk_app.kernel.fields import canonical_json

    def edit(record: dict) -> None:  # type: ignore[type-arg]
        facts = json.loads(record["content"][14])
        facts["custodians"] = ["9999"]
        record["content"][14] = canonical_json(facts)
        record["digest"] = hashlib.sha256((record["salt"] + canonical_json(record["content"])).encode()).hexdigest()

    change_line(proof / files.Z_FILE, 0, edit)
    code, said = checked(proof)
    assert code == 1
    assert "does not stand on the report before it" in said
    assert "not in the journal as it stands here" in said


@pytest.mark.parametrize("place", [0, 1])
def test_m3_a_deleted_report_is_found(proof: Path, place: int) -> None:
    change_line(proof / files.Z_FILE, place, lambda _record: False)
    code, said = checked(proof)
    assert code == 1
    assert "its report is missing" in said


def test_m3_a_deleted_or_changed_row_of_the_journal_is_found(proof: Path) -> None:
    path = proof / files.JOURNAL_FILE
    whole = path.read_text(encoding="utf-8")
    change_line(path, 5, lambda _record: False)
    assert "1 rows before it are missing" in checked(proof)[1]
    path.write_text(whole, encoding="utf-8")

    def edit(record: dict) -> None:  # type: ignore[type-arg]
        record["payload"] = record["payload"].replace("1", "2", 1)

    change_line(path, 5, edit)
    assert "its facts were changed" in checked(proof)[1]
    path.write_text(whole, encoding="utf-8")
    change_line(path, 5, lambda record: record.update(actor="9999"))
    assert "the chain breaks here" in checked(proof)[1]


def test_m3_a_cut_tail_is_found_with_the_printed_head(counter: Counter, proof: Path) -> None:
    sequence, head = journal.head(1)
    path = proof / files.JOURNAL_FILE
    assert checked(proof, f"1:{sequence}:{head}")[0] == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    assert checked(proof)[0] == 0, "by itself a shorter chain is a whole chain"
    code, said = checked(proof, f"1:{sequence}:{head}")
    assert code == 1
    assert f"the paper knows row {sequence}, the journal ends at row {sequence - 1}" in said


def test_m3_a_tail_cut_before_the_last_z_is_found_without_anything_else(proof: Path) -> None:
    path = proof / files.JOURNAL_FILE
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(lines[:8]) + "\n", encoding="utf-8")
    code, said = checked(proof)
    assert code == 1
    assert "the journal ends at row 8" in said


def test_m3_wrong_sums_on_the_paper_are_found(proof: Path) -> None:
    from desk_app.kernel.fields import canonical_json

    def edit(record: dict) -> None:  # type: ignore[type-arg]
        facts = json.loads(record["content"][14])
        facts["tenders"][0]["counted"] += 1
        facts["kinds"][0][3] += 1
        record["content"][14] = canonical_json(facts)

    change_line(proof / files.Z_FILE, 0, edit)
    said = checked(proof)[1]
    assert "over/short is not counted less expected" in said
    assert "its notes and coins come to" in said
    assert "moves come to" in said


def test_m3_an_unreadable_line_is_a_finding(proof: Path) -> None:
    with (proof / files.Z_FILE).open("a", encoding="utf-8") as held:
        held.write("{broken\n")
    assert "line 3: cannot be read" in checked(proof)[1]


def test_16_erased_persons_leave_the_proof_whole(counter: Counter, database: Site, tmp_path: Path) -> None:
    two_days(counter)
    database.tamper("DELETE FROM journal_facts WHERE id = (SELECT MIN(id) + 2 FROM journal_facts)")
    files.write_proof(tmp_path, counter.desk.today())
    assert checked(tmp_path)[0] == 0


def test_m3_the_spreadsheet_holds_numbers_and_their_sum(counter: Counter) -> None:
    two_days(counter)
    book = openpyxl.load_workbook(io.BytesIO(files.spreadsheet(month(counter), CNY, "en")))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[0][:6] == ("Day", "Till", "Z", "Number", "Closed by", "Net takings")
    assert [row[5] for row in rows[1:]] == [208, 10, 218]
    assert rows[0][-2:] == ("Cash", "WeChat Pay")
    assert rows[1][-2:] == (620, 88)
    assert rows[3][13] is None, "grand totals are not added up"


def test_m3_the_csv_is_read_by_any_spreadsheet_and_runs_nothing(counter: Counter) -> None:
    counter.do(lambda _work: None)
    two_days(counter)
    text = files.as_csv(month(counter), CNY, "en")
    assert text.startswith(b"\xef\xbb\xbfDay,Till,")
    lines = text.decode("utf-8-sig").split("\r\n")
    assert lines[1].startswith("2026-11-23,Till 1,1,43")
    assert ",208.00," in lines[1]


def test_a_hostile_name_of_a_till_is_no_formula(counter: Counter) -> None:
    from desk_app.cash import service as cash_service
    from desk_app.closing import service
    from tests.closing.counter import CHIEF, notes

    till = counter.by(CHIEF, cash_service.add_till, 1, "=1+1")
    session_id = counter.do(service.open_till, till, notes(100_00))
    counter.sealed(session_id, 100_00)
    counter.closed(session_id)
    assert ",'=1+1," in files.as_csv(month(counter), CNY, "en").decode("utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(files.spreadsheet(month(counter), CNY, "en")))
    assert book.worksheets[0]["B2"].data_type == "s"


def test_s4_a_month_adds_up_over_all_tills(counter: Counter) -> None:
    two_days(counter)
    lines = dict(files.month_lines(month(counter), CNY))
    assert lines["Net takings"] == "¥218.00"
    assert lines["Over / short"] == "¥0.00"


def test_files_that_cannot_be_written_are_said(counter: Counter, tmp_path: Path) -> None:
    refused("closing.cannot_write", lambda: files.write(tmp_path / "none" / "z.xlsx", b""))
    (tmp_path / "file").write_text("")
    refused("closing.cannot_write", lambda: files.write_proof(tmp_path / "file", counter.desk.today()))


def test_the_checker_stands_in_the_resources() -> None:
    assert (resources_dir() / "verify" / files.CHECKER).read_text(encoding="utf-8").startswith("#!/usr/bin/env python3")
