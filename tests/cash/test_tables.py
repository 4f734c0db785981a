"""What the database itself refuses, whoever writes (invariants 2, 4, 6, 8, 10), on both databases."""

from __future__ import annotations

import pytest

from desk_app.cash import service
from desk_app.cash.rules import BlindCount
from desk_app.cash.tables import TABLES
from desk_app.kernel.database import DATABASE
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, opened, sold

pytestmark = pytest.mark.usefixtures("people")

MOVE = (
    "INSERT INTO cash_move (session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, reason, at, "
    "staff_number, approved_by, salt, digest) "
    "VALUES ({session}, {seq}, 'sale', 'cash', 5, '', 0, '', '', '', 1, '07', '', '', '')"
)
SESSION = (
    "INSERT INTO cash_session (till_id, seq, day, desk, state, custodian, opened_at, opened_by, float_amount, float_gap, "
    "moves) VALUES (1, {seq}, '{day}', 1, 'open', '07', 1, '07', 0, 0, 0)"
)
Z = (
    "INSERT INTO z_report (till_id, z_no, number, session_id, day, made_at, made_by, net, grand_before, grand_total, "
    "kept, to_bag, moves, moves_digest, facts, before_digest, salt, digest) "
    "VALUES (1, {z_no}, '43', {session}, '{day}', 1, '07', {net}, {before}, {total}, '[]', 0, {moves}, '', '{{}}', "
    "'{chained}', '', '')"
)
BAG = (
    "INSERT INTO cash_bag (number, bag_no, seal, day, state, amount, due, pieces, reason, packed_at, packed_by, salt, "
    "digest) VALUES ('44', {bag_no}, 'F', '2026-11-21', 'packed', 0, 0, '[]', '', 1, '07', '', '')"
)


def refuse(sql: str, why: str) -> None:
    with pytest.raises(Exception, match=why), DATABASE.atomic():
        DATABASE.execute_sql(sql)


def test_invariant_8_no_column_keeps_what_should_be_in_a_drawer() -> None:
    sums = {"expected", "balance", "total", "takings", "in_drawer"}
    assert [f"{table.__name__}.{field}" for table in TABLES for field in table._meta.fields if field in sums] == []


def test_invariant_4_a_move_needs_a_place_in_an_open_session(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 100)
    refuse(MOVE.format(session=session_id, seq=2), "move_needs_an_open_session")
    refuse(MOVE.format(session=99, seq=1), "move_needs_an_open_session")
    desk.do(service.end_session, session_id)
    refuse(MOVE.format(session=session_id, seq=1), "move_needs_an_open_session")


def test_invariant_10_sessions_of_a_till_join_and_days_never_decrease(desk: Desk) -> None:
    session_id = opened(desk)
    desk.do(service.end_session, session_id)
    refuse(SESSION.format(seq=2, day="2026-11-20"), "session_chain")
    refuse(SESSION.format(seq=3, day="2026-11-22"), "session_chain")
    refuse(SESSION.format(seq=2, day="2026-11-22"), "(?i)unique")


def test_m2_reasons_and_recounts_come_after_the_seal_and_counts_before_it(desk: Desk) -> None:
    session_id = opened(desk)
    count = (
        "INSERT INTO cash_count (session_id, kind, attempt, pieces, totals, amount, note, at, staff_number, second, salt, "
        f"digest) VALUES ({session_id}, '{{kind}}', 2, '[]', '[]', 0, '', 1, '07', '', '', '')"
    )
    for kind in ("attempt", "sealed", "recount"):
        refuse(count.format(kind=kind), "count_out_of_turn")
    refuse(
        "INSERT INTO cash_reason (session_id, tender, difference, reason, at, staff_number, approved_by) "
        f"VALUES ({session_id}, 'cash', 5, 'x', 1, '07', '')",
        "reason_before_the_seal",
    )
    desk.do(service.end_session, session_id)
    refuse(count.format(kind="float"), "count_out_of_turn")
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    refuse(count.format(kind="sealed").replace(", 2, ", ", 3, "), "count_out_of_turn")


def test_invariant_10_a_z_stands_on_the_one_before_and_on_a_sealed_count(desk: Desk) -> None:
    session_id = opened(desk)
    day = desk.today().isoformat()
    good = {"session": session_id, "day": day, "z_no": 1, "net": 5, "before": 0, "total": 5, "moves": 0, "chained": ""}
    refuse(Z.format(**good), "z_needs_a_sealed_count")
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    for wrong in ({"z_no": 2}, {"before": 1, "total": 6}, {"total": 6}, {"chained": "x"}):
        refuse(Z.format(**{**good, **wrong}), "z_chain")
    for wrong in ({"moves": 1}, {"day": "2026-11-22"}):
        refuse(Z.format(**{**good, **wrong}), "z_needs_a_sealed_count")
    refuse("UPDATE cash_session SET state = 'closed'", "closed_without_z")


def test_invariant_6_bag_numbers_leave_no_gap(desk: Desk) -> None:
    refuse(BAG.format(bag_no=2), "bag_number_gap")


def test_m1_custody_rows_join_without_a_gap(desk: Desk) -> None:
    session_id = opened(desk)
    refuse(
        "INSERT INTO cash_custody (session_id, seq, custodian, given_by, began_at, count_id, after_move) "
        f"VALUES ({session_id}, 3, '08', '07', 1, 1, 0)",
        "custody_gap",
    )
