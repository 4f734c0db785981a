"""PDF files: one per document, never half-written, named without a person's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.paper.values import Document
from desk_app.printing.devices import NotPrinted
from desk_app.printing.devices.folder import FolderBackEnd
from desk_app.printing.rules import Errand, JobState, Printer, PrinterKind, Trouble

NOW = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)
PAGE = Document(b"%PDF-1.4 page", 80, 120, 1, "Ticket")
ERRAND = Errand(5, "queue_ticket", "101126112101000019", JobState.QUEUED, NOW, NOW)


def test_a_document_becomes_a_file_under_its_day(tmp_path: Path) -> None:
    assert FolderBackEnd(tmp_path).prepare(ERRAND, PAGE).send() == ""
    file = tmp_path / "2026-11-21" / "queue_ticket-101126112101000019.pdf"
    assert file.read_bytes() == PAGE.pdf
    assert list(file.parent.iterdir()) == [file]


def test_a_copy_is_a_file_of_its_own_and_a_paper_without_number_has_its_jobs(tmp_path: Path) -> None:
    way = FolderBackEnd(tmp_path)
    assert way.path_of(replace(ERRAND, copy_no=2)).name == "queue_ticket-101126112101000019-copy2.pdf"
    assert way.path_of(replace(ERRAND, number="../x")).name == "queue_ticket-job5.pdf"


def test_a_folder_of_the_sites_own_is_used(tmp_path: Path) -> None:
    printer = Printer(1, "files", PrinterKind.FOLDER, str(tmp_path / "own"), "a4")
    assert FolderBackEnd(tmp_path).path_of(replace(ERRAND, printer=printer)).is_relative_to(tmp_path / "own")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    way = FolderBackEnd(tmp_path / "file")
    sending = way.prepare(ERRAND, PAGE)
    with pytest.raises(NotPrinted) as problem:
        sending.send()
    sending.close()
    assert problem.value.trouble is Trouble.FOLDER_CLOSED


def test_a_folder_has_no_queue_and_no_drawer(tmp_path: Path) -> None:
    way = FolderBackEnd(tmp_path)
    assert way.progress(ERRAND).end == "unknown"
    with pytest.raises(NotPrinted):
        way.pulse(Printer(1, "files", PrinterKind.FOLDER, "", "a4"))
