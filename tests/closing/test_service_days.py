"""A day at the till from the float to its seal: Z, day report, what a sealed day refuses (M1 to M3, invariants 4, 8, 10)."""

from __future__ import annotations

from datetime import date

import pytest
from peewee import IntegrityError

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import SessionState, Tender
from desk_app.closing import queries, service
from desk_app.closing.rules import Blocker
from desk_app.kernel.database import change, insert, rows, value
from desk_app.shop import queries as shop_queries
from desk_app.shop import service as shop
from desk_app.shop.rules import Tendered
from tests.closing.counter import BOSS, CHIEF, CHINA, CLERK, Counter, notes, refused


def day_at_the_till(counter: Counter) -> int:
    """Float 500, sales of 120 and 30 in cash and 88 by WeChat; counted to the cent. Gives the session."""
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sell(30_00)
    counter.sell(88_00, Tender.WECHAT, "4200001")
    counter.sealed(session_id, 650_00, wechat=88_00)
    return session_id


def test_m1_a_day_from_the_float_to_the_seal(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    z = cash.z(counter.closed(session_id, kept=500_00))
    assert (z.z_no, z.net, z.grand_before, z.grand_total, z.to_bag) == (1, 238_00, 0, 238_00, 150_00)
    seal = queries.seal_of(date(2026, 11, 23))
    assert seal is not None
    assert seal.facts["net"] == 238_00
    assert seal.facts["tenders"] == [["cash", 650_00, 650_00, 0], ["wechat", 88_00, 88_00, 0]]
    assert [form for (form,) in rows("SELECT form FROM print_job ORDER BY id")] == ["z_report", "day_report"]
    assert queries.seal_by_number(seal.number) == seal.id
    assert queries.seals(date(2026, 11, 1), date(2026, 11, 30)) == (seal,)


def test_m3_a_sealed_day_takes_no_session_sale_refund_or_stock_move(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    counter.closed(session_id)
    refused("closing.day_sealed", counter.opened)
    with pytest.raises(IntegrityError):  # behind the use case the database says no
        counter.do(lambda work: cash_service.open_session(work, cash.till_of(1).id, notes(100_00)))  # type: ignore[union-attr]
    move = (
        "INSERT INTO cash_move (session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, reason, at, "
        "staff_number, approved_by, salt, digest) VALUES (?, 99, 'sale', 'cash', 1, '', 0, '', '', '', 0, '', '', '', '')"
    )
    with pytest.raises(IntegrityError):
        counter.do(lambda _work: change(move, session_id))
    refund = (
        "INSERT INTO refund (number, kind, session_id, desk, day, at, by, approved_by, why, is_done, rounding, total, tax) "
        "VALUES ('1', 'return', ?, 1, '2026-11-23', 0, '', '', '', ?, 0, 0, 0)"
    )
    with pytest.raises(IntegrityError):
        counter.do(lambda _work: change(refund, session_id, False))
    assert value("SELECT COUNT(*) FROM cash_session") == 1


def test_m3_corrections_go_into_the_next_open_day(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    counter.closed(session_id, kept=500_00)
    counter.later(days=1)
    following = counter.opened()
    counter.sell(10_00)
    counter.sealed(following, 510_00)
    second = cash.z(counter.closed(following))
    assert (second.z_no, second.grand_before, second.net, second.grand_total) == (2, 238_00, 10_00, 248_00)


def test_m3_a_sale_parked_over_the_seal_is_paid_on_the_day_it_is_paid(counter: Counter) -> None:
    session_id = counter.opened()
    added = counter.do(shop.add_product, counter.product(45_00))
    counter.do(shop.park, added.sale_id, "取钱包")
    counter.sealed(session_id, 500_00)
    counter.closed(session_id, kept=500_00)
    counter.later(days=1)
    counter.opened()
    counter.do(shop.resume, added.sale_id)
    counter.do(shop.complete_sale, added.sale_id, (Tendered("cash"),), print_receipt=False)
    assert shop_queries.sale_row(added.sale_id).day == date(2026, 11, 24)


def test_m3_a_failed_close_leaves_the_till_counted_and_nothing_else(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk_app.closing.service import days

    session_id = day_at_the_till(counter)

    def power_cut(*_: object) -> int:
        raise OSError("power")

    with monkeypatch.context() as broken:
        broken.setattr(days, "print_day", power_cut)
        with pytest.raises(OSError, match="power"):
            counter.closed(session_id)
    assert cash.session(session_id).state is SessionState.COUNTED
    assert rows("SELECT COUNT(*) FROM z_report") == [(0,)]
    assert cash.z(counter.closed(session_id)).z_no == 1


def test_m3_the_seal_itself_never_changes(counter: Counter) -> None:
    counter.closed(day_at_the_till(counter))
    for statement in ("UPDATE day_seal SET digest = 'x'", "DELETE FROM day_seal"):
        with pytest.raises(IntegrityError):
            counter.do(lambda _work, statement=statement: change(statement))


def test_c12_the_last_till_does_not_close_over_open_things(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    counter.leave_open(reception=2, calls=1)
    assert refused("closing.still_open", lambda: counter.closed(session_id)).facts == {"n": 2}
    assert cash.z_of(session_id) is None, "nothing of the Z stays when the day could not be sealed"
    counter.by(CHIEF, service.waive, Blocker("reception", "reception is open", 2), "保安送出")
    counter.leave_open(reception=2, calls=0)
    counter.closed(session_id)
    assert queries.is_sealed(counter.desk.today())


def test_c12_the_papers_of_the_close_itself_hold_nothing_up(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    counter.leave_open(printing=0)
    asked: list[int] = []

    def ask(_day: date) -> tuple[Blocker, ...]:
        waiting = int(value("SELECT COUNT(*) FROM print_job WHERE state = 'queued'"))
        asked.append(waiting)
        return (Blocker("printing", "papers", waiting),) if waiting else ()

    counter.do(service.close_till, session_id, notes(0), ask)
    assert asked == [0]
    assert queries.is_sealed(counter.desk.today())


def test_10_the_day_is_sealed_when_every_till_has_its_z(counter: Counter) -> None:
    first = day_at_the_till(counter)
    other = counter.by(CHIEF, cash_service.add_till, 2, "泳池")
    second = counter.do(service.open_till, other, notes(200_00))
    counter.leave_open(reception=2)
    counter.closed(first)  # what is open in the house is asked of the last one only
    assert not queries.is_sealed(counter.desk.today())
    assert len(queries.day_row(counter.desk.today()).unfinished) == 1
    counter.leave_open()
    counter.sealed(second, 200_00)
    counter.closed(second)
    seal = queries.seal_of(counter.desk.today())
    assert seal is not None
    assert [one["net"] for one in seal.facts["reports"]] == [238_00, 0]


def test_10_the_database_seals_no_day_with_an_open_till(counter: Counter) -> None:
    counter.opened()
    refused("closing.tills_open", lambda: counter.do(service.seal_day, counter.desk.today(), counter.ask))
    with pytest.raises(IntegrityError):
        counter.do(
            lambda _work: insert(
                "INSERT INTO day_seal (number, day, at, staff_number, facts, digest) VALUES ('1', ?, 0, '', '{}', '')",
                counter.desk.today().isoformat(),
            )
        )


def test_m3_a_day_without_a_till_is_sealed_too_and_once_only(counter: Counter) -> None:
    counter.do(service.seal_day, counter.desk.today(), counter.ask)
    refused("closing.day_sealed", lambda: counter.do(service.seal_day, counter.desk.today(), counter.ask))


def test_m3_a_stale_session_is_closed_by_a_person_before_the_till_opens_again(counter: Counter) -> None:
    forgotten = counter.opened()
    counter.sell(120_00)
    counter.later(days=1)
    refused("closing.stale", counter.opened)
    counter.leave_open(reception=3)  # today's visitors are nothing to do with yesterday's till
    counter.sealed(forgotten, 620_00)
    counter.closed(forgotten, kept=500_00)
    seal = queries.seal_of(date(2026, 11, 23))
    assert seal is not None
    assert seal.at.astimezone(CHINA).date() == date(2026, 11, 24)
    counter.opened()


def test_m1_a_gap_in_the_float_is_dated_to_the_night(counter: Counter) -> None:
    counter.closed(day_at_the_till(counter), kept=500_00)
    counter.later(days=1)
    row = cash.session(counter.opened(480_00))
    assert (row.float_gap, row.float_gap_on) == (-20_00, date(2026, 11, 23))


def test_d13_the_sample_of_call_backs_is_drawn_when_the_day_is_sealed(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk_app.closing.service import days

    drawn: list[date] = []
    monkeypatch.setattr(days.complaints, "draw_samples", lambda work: drawn.append(work.day))
    counter.do(service.seal_day, counter.desk.today(), counter.ask)
    assert drawn == [counter.desk.today()]


def test_m3_the_day_report_is_printed_again_as_a_copy(counter: Counter) -> None:
    seal_id = counter.do(service.seal_day, counter.desk.today(), counter.ask)
    counter.do(lambda _work: change("UPDATE print_job SET state = 'confirmed', sent_at = 1"))
    counter.by(BOSS, service.print_day, seal_id)
    assert rows("SELECT form, copy_no FROM print_job ORDER BY id") == [("day_report", 0), ("day_report", 1)]


def test_d15_found_cash_stands_apart_from_takings(counter: Counter) -> None:
    session_id = day_at_the_till(counter)
    facts = cash.z(counter.closed(session_id)).facts
    assert facts["sums"]["custody"] == 0
    assert facts["takings"] == facts["sums"]["net"]
    assert counter.desk.operator == CLERK
