"""What the slice offers: checklists by number, their titles, the check of what was signed."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import queries as calls
from desk_app.calls.rules import CallDraft
from desk_app.closing import offers, queries, service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.numbers import grouped
from desk_app.kernel.offers import Offers
from desk_app.kernel.refs import Ref
from tests.calls.scene import promised
from tests.closing.counter import Counter
from tests.databases import Site


def signed(counter: Counter) -> tuple[int, str]:
    check_id = counter.do(service.begin_checks)
    for place in range(10):
        counter.do(service.mark, check_id, place, is_done=True)
    return check_id, counter.do(service.sign_checks, check_id)


def test_g1_a_scanned_checklist_is_found_and_named(counter: Counter) -> None:
    check_id, number = signed(counter)
    assert offers.NUMBERS["checklist"](number) == check_id
    assert offers.title_of(Ref("checklist", check_id)) == grouped(number)
    assert offers.title_of(Ref("checklist", 99)) == ""
    assert offers.title_of(Ref("visit", 1)) == ""
    assert offers.blockers(counter.desk.today()) == ()


def test_c4_an_answer_that_is_owed_by_today_is_told_with_its_time_and_where_one_goes(
    counter: Counter, clock: ManualClock
) -> None:
    draft = CallDraft("13812341234", "李雯", "ms", "3 栋 1201", "会籍转让要什么材料", is_read_back=True)
    owed = promised(counter.desk, clock, draft)
    promise = calls.promise(owed)
    assert promise is not None
    due = promise.due_at.astimezone(counter.desk.zone())
    assert list(offers.due_by(due.date() - timedelta(days=1))) == []
    ((slice_name, sentence, ref, words),) = offers.due_by(due.date())
    assert (slice_name, sentence, ref) == ("calls", "Answers promised by today", Ref("promise", owed))
    assert words.endswith(f"{due:%m-%d %H:%M}")
    assert "13812341234" not in words, "G2"
    counter.desk.offers = Offers(modules=lambda: (("closing", offers),))
    (blocker,) = queries.blockers(counter.desk.offers, due.date())
    assert (blocker.slice, blocker.key, blocker.count) == ("calls", "Answers promised by today", 1)


def test_m3_a_days_report_is_found_by_its_number(counter: Counter) -> None:
    seal_id = counter.do(service.seal_day, counter.desk.today(), counter.ask)
    number = counter.desk.today().isoformat()
    assert offers.title_of(Ref("day_report", seal_id)).endswith(number)
    assert offers.title_of(Ref("day_report", 99)) == ""


def test_m3_the_check_finds_an_altered_seal_and_a_late_mark(counter: Counter, database: Site) -> None:
    check_id, _ = signed(counter)
    counter.do(service.seal_day, counter.desk.today(), counter.ask)
    assert list(offers.findings()) == []
    database.tamper("UPDATE check_mark SET at = at + 86400000 WHERE check_id = ? AND place = 0", check_id)
    database.tamper("""UPDATE day_seal SET facts = '{"net":1}'""")
    assert {finding.code for finding in offers.findings()} == {"closing.marked_after_signing", "closing.seal_differs"}
