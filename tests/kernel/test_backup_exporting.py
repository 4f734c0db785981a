"""Everything a site holds as plain tables and files: of one moment, without what signs people in, no formulas."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import attachments
from desk_app.kernel.backup.exporting import export_everything
from desk_app.kernel.database import value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk, Work
from tests.databases import schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)


def note(work: Work, words: str, subject: str = "note") -> None:
    work.record("test.noted", Ref(subject, 1), {"words": words})


def exported(path: Path) -> zipfile.ZipFile:
    tables, triggers = schema()
    export_everything(path, NOW, tables=tables, triggers=triggers)
    return zipfile.ZipFile(path)


def lines_of(book: zipfile.ZipFile, table: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(book.read(f"tables/{table}.csv").decode())))


def test_every_table_is_there_with_all_its_rows(desk: Desk, tmp_path: Path) -> None:
    for words in ("一", "=1+1", "三\n行"):
        desk.do(note, words)
    with exported(tmp_path / "all.zip") as book:
        told = json.loads(book.read("manifest.json"))
        head, *lines = lines_of(book, "journal")
        assert len(lines) == told["rows"]["journal"] == value("SELECT COUNT(*) FROM journal")
        assert "action" in head
        assert "三" in book.read("tables/journal_facts.csv").decode()
        for name, digest in told["sha256"].items():
            assert hashlib.sha256(book.read(name)).hexdigest() == digest
        assert not [name for name in book.namelist() if "staff_pin" in name]


def test_attachments_are_files_under_their_own_names(desk: Desk, tmp_path: Path) -> None:
    desk.do(attachments.attach, Ref("note", 1), b"some bytes", "text/plain", "test")
    with exported(tmp_path / "all.zip") as book:
        (name,) = [name for name in book.namelist() if name.startswith("attachments/")]
        assert book.read(name) == b"some bytes"


def test_what_looks_like_a_formula_is_text(desk: Desk, tmp_path: Path) -> None:
    desk.do(note, "x", subject="=HYPERLINK(1)")
    with exported(tmp_path / "all.zip") as book:
        cells = [cell for line in lines_of(book, "journal") for cell in line]
    assert "=HYPERLINK(1)" not in [cell.partition(":")[0] for cell in cells]
    assert any(cell.startswith("'=HYPERLINK(1)") for cell in cells)


def test_a_stopped_export_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    def stop(done: int, _all: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    tables, triggers = schema()
    with pytest.raises(KeyboardInterrupt):
        export_everything(tmp_path / "all.zip", NOW, tables=tables, triggers=triggers, step=stop)
    assert not [path for path in tmp_path.iterdir() if "zip" in path.name or path.name.startswith(".")]


def test_a_folder_that_is_not_there_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"^backup\.not_writable"):
        exported(tmp_path / "nowhere" / "all.zip")
