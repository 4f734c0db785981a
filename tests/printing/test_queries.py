"""What the queue, the printers and the site look like to whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desk_app.kernel.attachments import attach
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SITE_CURRENCY, SITE_NAME, change_setting
from desk_app.kernel.work import Desk, Work
from desk_app.printing import queries, service
from desk_app.printing.rules import LOGO, PrintCount, PrinterKind, Trouble
from tests.databases import MANAGER, SUPERVISOR
from tests.printing.conftest import add_printer
from tests.printing.test_service_jobs import printed

Ticket = Callable[..., int]


def test_what_waits_comes_first_then_the_newest_that_is_out(desk: Desk, ticket: Ticket) -> None:
    first, second, third = (ticket() for _ in range(3))
    printed(desk, first)
    printed(desk, third)
    assert [row.id for row in queries.jobs(1)] == [second, third, first]
    assert [row.id for row in queries.jobs(1, 2)] == [second, third]
    assert queries.jobs(2) == ()
    assert [row.id for row in queries.jobs_of(Ref("visit", 7))] == [third, second, first]


def test_a_waiting_paper_names_the_printer_it_goes_to(desk: Desk, ticket: Ticket) -> None:
    ticket()
    assert queries.open_jobs(1)[0].printer == ""
    add_printer(desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front")
    assert queries.open_jobs(1)[0].printer == "front"


def test_a_paper_waits_once_it_failed_or_took_too_long(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    assert queries.slow_mark(1, desk.now()) == desk.now() + timedelta(seconds=20)
    row = queries.open_jobs(1)[0]
    assert not row.is_waiting(desk.now())
    assert row.is_waiting(desk.now() + timedelta(seconds=20))
    desk.as_program(service.mark_failed, job_id, 1, Trouble.PRINTER_OFF)
    assert queries.open_jobs(1)[0].is_waiting(desk.now())
    assert queries.slow_mark(1, desk.now()) is None
    printed(desk, job_id)
    assert not queries.jobs(1)[0].is_waiting(desk.now() + timedelta(days=1))


def test_g9_papers_are_counted_by_form_reprints_apart(desk: Desk, ticket: Ticket) -> None:
    since = desk.now()
    first = printed(desk, ticket())
    printed(desk, desk.do(service.reprint, first))
    ticket()
    badge = desk.do(service.print_later, "visitor_badge", {}, Ref("visit", 7), copies=3)
    printed(desk, badge)
    until = since + timedelta(hours=1)
    assert queries.counts(since, until) == (
        PrintCount("visitor_badge", 3, 0),
        PrintCount("queue_ticket", 2, 1),
    )
    assert queries.counts(until, until) == ()


def test_a_route_to_a_printer_out_of_use_falls_back_to_the_paper(desk: Desk) -> None:
    first = add_printer(desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="first")
    second = add_printer(desk, PrinterKind.NETWORK_SLIP, "10.0.0.10", name="second")
    desk.act(service.save_route, ("queue_ticket", second), operator=SUPERVISOR)
    route = queries.routes(1)["queue_ticket"]

    def goes_to() -> int | None:
        found = queries.printer_of_form("queue_ticket", queries.printers(1), route)
        return None if found is None else found.id

    assert goes_to() == second
    desk.act(service.set_printer_active, (second,), {"is_active": False}, operator=SUPERVISOR)
    assert goes_to() == first
    desk.act(service.set_printer_active, (first,), {"is_active": False}, operator=SUPERVISOR)
    assert goes_to() is None
    assert [row.is_active for row in queries.printers(1, active_only=False)] == [False, False]


def test_a_form_the_program_does_not_have_has_no_paper() -> None:
    assert queries.paper_of("queue_ticket") == "roll80"
    assert queries.paper_of("no_such_form") == ""


def test_the_site_on_paper_is_the_site_of_the_settings(desk: Desk) -> None:
    def add_logo(work: Work) -> None:
        logo = attach(work, Ref("setting", 0), b"\x89PNG logo", "image/png", "logo")
        change_setting(work, LOGO, logo)
        change_setting(work, SITE_NAME, "阳光会所")
        change_setting(work, SITE_CURRENCY, "TWD")

    assert queries.site(desk).logo is None
    desk.act(add_logo, operator=MANAGER)
    site = queries.site(desk)
    assert (site.name, site.currency, site.decimals, site.timezone) == ("阳光会所", "NT$", 0, "Asia/Shanghai")
    assert site.logo is not None
    assert site.logo.data == b"\x89PNG logo"


def test_g7_which_copy_the_next_print_will_be_is_known_before_it(desk: Desk, ticket: Ticket) -> None:
    visit = Ref("visit", 7)
    assert queries.next_copy(visit, "queue_ticket") == 0
    first = ticket()
    assert queries.next_copy(visit, "queue_ticket") == 0, "it still waits"
    printed(desk, first)
    assert queries.next_copy(visit, "queue_ticket") == 1
    again = desk.do(service.reprint, first)
    assert queries.next_copy(visit, "queue_ticket") == 1, "the copy still waits"
    printed(desk, again)
    assert queries.next_copy(visit, "queue_ticket") == 2
    assert queries.next_copy(visit, "message_slip") == 0


def test_a_paper_is_found_by_the_number_on_it(desk: Desk, ticket: Ticket) -> None:
    first, second = ticket(number="100"), ticket(number="100")
    found = queries.job_of_number("100")
    assert found is not None
    assert (found.id, first < second) == (second, True)
    assert queries.job_of_number("101") is None
