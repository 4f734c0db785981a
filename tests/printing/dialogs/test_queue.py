"""The print queue with real events: see why a paper waits and act on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.kernel.refs import Ref
from desk_app.printing import queries, service
from desk_app.printing.dialogs import LookDialog, PrintQueueDialog
from desk_app.printing.rules import JobState, Trouble
from desk_app.widgets.tab_base import Seat
from tests.printing.dialogs.conftest import press
from tests.printing.test_service_jobs import printed, row

Ticket = Callable[..., int]


def queue_of(qtbot: QtBot, seat: Seat, job_id: int | None = None) -> PrintQueueDialog:
    dialog = PrintQueueDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    if job_id is not None:
        dialog.table.setCurrentIndex(dialog.table.rows.index_of(job_id))
    return dialog


def offered(dialog: PrintQueueDialog) -> list[str]:
    buttons = (dialog.came_out, dialog.not_out, dialog.now, dialog.again, dialog.drop, dialog.see)
    return [button.text() for button in buttons if button.isVisible()]


def test_an_empty_queue_says_what_will_stand_here(qtbot: QtBot, seat: Seat) -> None:
    dialog = queue_of(qtbot, seat)
    assert not dialog.table.isVisible()
    assert not dialog.see.isEnabled()


def test_a_failed_paper_shows_why_and_is_tried_now(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    job_id = ticket()
    seat.desk.as_program(service.mark_failed, job_id, 1, Trouble.PRINTER_OFF, "[Errno 113]")
    dialog = queue_of(qtbot, seat, job_id)
    words = dialog._about.text()
    assert "does not answer" in words
    assert "next at 14:32:12" in words
    assert "Errno" not in words
    assert offered(dialog) == ["Try now", "Take out of the queue", "Look at it"]
    press(qtbot, dialog.now)
    assert row(job_id).next_try_at == seat.desk.now()
    press(qtbot, dialog.drop)
    assert row(job_id).state is JobState.CANCELLED
    qtbot.waitUntil(lambda: offered(dialog) == ["Print a copy", "Look at it"])


def test_what_a_page_could_not_show_is_said_at_the_printed_paper(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    job_id = ticket()
    seat.desk.as_program(service.mark_sent, job_id, 1, None, "missing_glyph U+1F600")
    seat.desk.as_program(service.mark_confirmed, job_id)
    dialog = queue_of(qtbot, seat, job_id)
    assert "U+1F600" in dialog._about.text()
    shown = dialog.table.rows.index(dialog.table.currentIndex().row(), 4)
    assert shown.data() == "Printed, with a remark"


def test_g7_a_sheet_nobody_looked_at_offers_the_look_only(qtbot: QtBot, seat: Seat) -> None:
    job_id = seat.desk.do(service.print_later, "price_list", {}, Ref("price_list", 1))
    dialog = queue_of(qtbot, seat, job_id)
    assert offered(dialog) == ["Take out of the queue", "Look at it"]
    press(qtbot, dialog.see)
    (look,) = dialog.findChildren(LookDialog)
    look.main.click()
    assert row(job_id).next_try_at == seat.desk.now()


def test_a_printed_paper_is_copied_and_the_list_follows(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    job_id = printed(seat.desk, ticket())
    dialog = queue_of(qtbot, seat, job_id)
    press(qtbot, dialog.again)
    assert [found.copy_no for found in queries.open_jobs(1)] == [1]
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 2)


@pytest.mark.parametrize(("button", "state"), [("came_out", JobState.CONFIRMED), ("not_out", JobState.QUEUED)])
def test_a_paper_in_doubt_is_answered(qtbot: QtBot, seat: Seat, ticket: Ticket, button: str, state: JobState) -> None:
    job_id = ticket()
    seat.desk.as_program(service.mark_sent, job_id, 1, None)
    dialog = queue_of(qtbot, seat, job_id)
    assert offered(dialog) == ["Look at it"]
    assert "awaited" in dialog._about.text()
    seat.desk.as_program(service.mark_in_doubt, job_id)
    qtbot.waitUntil(dialog.came_out.isVisible)
    press(qtbot, getattr(dialog, button))
    assert row(job_id).state is state


def test_everything_that_waits_is_tried_with_one_button(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    jobs = [ticket(), ticket()]
    for job_id in jobs:
        seat.desk.as_program(service.mark_failed, job_id, 1, Trouble.NO_SIZE, "80 × 120 mm")
    dialog = queue_of(qtbot, seat, jobs[0])
    assert "(80 × 120 mm)" in dialog._about.text()
    press(qtbot, dialog.all)
    assert [row(job_id).next_try_at for job_id in jobs] == [seat.desk.now()] * 2


def test_a_refusal_is_said_in_the_dialog(qtbot: QtBot, seat: Seat, ticket: Ticket) -> None:
    job_id = printed(seat.desk, ticket())
    dialog = queue_of(qtbot, seat, job_id)
    dialog._ask(lambda found: lambda: seat.desk.act(service.cancel, (found.id,)))
    assert dialog._status.text() == "This paper is printed or cancelled already."
