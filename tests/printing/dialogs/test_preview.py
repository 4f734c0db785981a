"""Papers on the screen before they are on paper, and looked at again (G7)."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.kernel.database import rows
from desk_app.kernel.offers import Offers
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import change_setting
from desk_app.paper.forms import make_own_copy
from desk_app.printing import queries, service
from desk_app.printing.dialogs import (
    LookDialog,
    ProofDialog,
    look_first,
    open_record,
    proof_read,
)
from desk_app.printing.rules import PREVIEW_FIRST, JobState, PrinterKind, Trouble
from desk_app.widgets.jobs import Jobs
from desk_app.widgets.tab_base import Doer, Seat
from tests.databases import Site
from tests.printing.conftest import TICKET, add_printer
from tests.printing.dialogs.conftest import press
from tests.printing.test_service_jobs import printed, row

Ticket = Callable[..., int]


def test_a_paper_is_looked_at_and_printed_as_a_copy(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    job_id = printed(seat.desk, ticket())
    dialog = LookDialog(seat, job_id)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.page_count == 1)
    assert dialog.main.text() == "Print a copy"
    press(qtbot, dialog.main)
    qtbot.waitUntil(lambda: len(queries.open_jobs(1)) == 1)


def test_a_paper_is_saved_as_a_file_and_the_journal_keeps_it(
    qtbot: QtBot, seat: Seat, ticket: Ticket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job_id = printed(seat.desk, ticket())
    dialog = LookDialog(seat, job_id)
    qtbot.addWidget(dialog)
    asked: list[str] = []
    answers = iter(["", str(tmp_path / "gone" / "ticket.pdf"), str(tmp_path / "ticket.pdf")])

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for _ in range(3):
        dialog.save.click()
    assert asked[0] == f"queue_ticket-{row(job_id).number}.pdf"
    assert (tmp_path / "ticket.pdf").read_bytes().startswith(b"%PDF")
    assert "ticket.pdf" in dialog._notice.text()
    saved = rows("SELECT COUNT(*) FROM journal WHERE action = 'print.saved'")
    assert saved == [(1,)], "what came to nothing is no fact"
    assert row(job_id).copy_no == 0


def test_a_waiting_paper_is_looked_at_and_printed_now(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    add_printer(seat.desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front")
    job_id = ticket(name="𠮷田")
    seat.desk.as_program(service.mark_failed, job_id, 1, Trouble.BAD_FORM)
    dialog = LookDialog(seat, job_id)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.main.isEnabled)
    assert "U+20BB7" in dialog._notice.text(), "a character no font has is named before it is printed"
    press(qtbot, dialog.main)
    assert row(job_id).next_try_at == seat.desk.now()


def test_an_erased_or_unknown_paper_has_nothing_to_show(
    qtbot: QtBot, seat: Seat, database: Site, ticket: Ticket
) -> None:
    job_id = printed(seat.desk, ticket())
    database.tamper("DELETE FROM print_job_facts WHERE id = ?", job_id)
    erased, unknown = LookDialog(seat, job_id), LookDialog(seat, 999)
    for dialog in (erased, unknown):
        qtbot.addWidget(dialog)
        assert not dialog.main.isEnabled()
    assert "erased" in erased._notice.text()
    assert "not in the queue" in unknown._notice.text()


def test_a_form_that_is_not_there_is_said_in_the_preview(qtbot: QtBot, seat: Seat) -> None:
    job_id = seat.desk.do(service.print_later, "no_such_form", {}, Ref("visit", 7))
    dialog = LookDialog(seat, job_id)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "…" not in dialog._notice.text())
    assert not dialog.main.isEnabled()


def test_g7_a_paper_is_proof_read_before_the_act(qtbot: QtBot, seat: Seat) -> None:
    add_printer(seat.desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front")
    seat.desk.act(service.save_route, ("queue_ticket", None), {"copies": 2})
    done: list[str] = []
    doer = Doer(seat)
    qtbot.addWidget(doer)
    dialog = proof_read(doer, "queue_ticket", dict(TICKET), lambda: done.append("printed"), language="zh_TW")
    assert isinstance(dialog, ProofDialog)
    qtbot.waitUntil(dialog.main.isEnabled)
    assert done == []
    press(qtbot, dialog.main)
    assert done == ["printed"]


def test_g7_what_is_looked_at_is_the_sites_own_form(qtbot: QtBot, seat: Seat, ticket: Ticket, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.forms.mkdir(parents=True)
    seat.desk.offers = Offers(folder)
    plain, own = LookDialog(seat, ticket()), make_own_copy("queue_ticket", folder.forms)
    own.write_text(own.read_text("utf-8") + '\n[[block]]\nkind = "space"\nheight = 50\n', "utf-8")
    changed = LookDialog(seat, ticket())
    proof = ProofDialog(seat, "queue_ticket", dict(TICKET))
    heights = []
    for dialog in (plain, changed, proof):
        qtbot.addWidget(dialog)
        heights.append(dialog.pages._pictures[0].height())
    assert heights[0] + 200 < heights[1]
    assert heights[2] > heights[0], "the same without a number and its codes"


def test_g7_a_sheet_is_printed_after_the_look_or_left_or_dropped(qtbot: QtBot, seat: Seat) -> None:
    jobs = [seat.desk.do(service.print_later, "price_list", {}, Ref("price_list", 1)) for _ in range(3)]
    parent = Doer(seat)
    qtbot.addWidget(parent)
    for job_id in jobs:
        look_first(seat, job_id, parent)
    first, second, third = parent.findChildren(LookDialog)
    assert (first.main.text(), first.cancel.text()) == ("Print", "Do not print")
    first.main.click()
    second.cancel.click()
    third.reject()
    assert [row(job_id).state for job_id in jobs] == [JobState.QUEUED, JobState.CANCELLED, JobState.QUEUED]
    assert [row(job_id).is_unseen for job_id in jobs] == [False, False, True]


def test_a_scanned_paper_without_a_record_opens_as_it_was_printed(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    parent = Doer(seat)
    qtbot.addWidget(parent)
    assert not open_record(parent, Ref("print_job", 999))
    assert open_record(parent, Ref("print_job", printed(seat.desk, ticket())))
    (shown,) = parent.findChildren(LookDialog)
    assert shown.pages.page_count == 1


def test_g7_a_site_may_print_without_looking(qtbot: QtBot, seat: Seat) -> None:
    seat.desk.do(change_setting, PREVIEW_FIRST, False)
    done: list[str] = []
    doer = Doer(seat)
    qtbot.addWidget(doer)
    assert proof_read(doer, "queue_ticket", {}, lambda: done.append("printed")) is None
    assert done == ["printed"]


def test_the_window_is_free_again_at_once(qtbot: QtBot, seat: Seat) -> None:
    """Drawing never happens in the window's thread: pressing costs less than 50 ms."""
    jobs = Jobs()
    slow = Seat(seat.desk, seat.worker, jobs, seat.relay, seat.ticker, seat.bug)
    warm = ProofDialog(seat, "queue_ticket", dict(TICKET))
    qtbot.addWidget(warm)
    took = []
    for _ in range(5):
        begun = time.perf_counter()
        dialog = ProofDialog(slow, "queue_ticket", dict(TICKET))
        took.append(time.perf_counter() - begun)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.main.isEnabled())
    jobs.close()
    assert min(took) < 0.05, [f"{seconds * 1000:.0f} ms" for seconds in took]
