"""What ``check`` finds: one changed amount, one deleted row, a broken chain; and nothing where all is well."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import offers, queries, service
from desk_app.cash.rules import BlindCount, Tender, ZSums
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, INK, in_pieces, opened, sold
from tests.databases import Site

pytestmark = pytest.mark.usefixtures("people")


def two_days_and_a_morning(desk: Desk, clock: ManualClock) -> None:
    """Two closed sessions whose money is in one bag, and one that is open."""
    sessions = []
    for day in range(2):
        session_id = opened(desk)
        sold(desk, session_id, 2_000)
        sold(desk, session_id, 3_000, tender=Tender.CARD, reference=f"c{day}")
        desk.do(service.end_session, session_id)
        count = BlindCount(FLOAT.plus(in_pieces(2_000)), ((Tender.CARD, Money(3_000)),))
        desk.do(service.seal_count, session_id, count)
        desk.do(service.close, session_id, ZSums(net=Money(5_000)), FLOAT)
        sessions.append(session_id)
        clock.advance(timedelta(days=1))
    bag_id = desk.do(service.pack_bag, sessions, "F1", in_pieces(4_000))
    desk.do(service.send_bag, bag_id, "08", INK, INK)
    sold(desk, opened(desk), 700)


def codes() -> set[str]:
    return {finding.code.removeprefix("cash.") for finding in offers.findings() if finding.refusal()}


def test_a_sound_till_has_no_findings(desk: Desk, clock: ManualClock) -> None:
    assert codes() == set()
    two_days_and_a_morning(desk, clock)
    assert codes() == set()


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE cash_move SET amount = amount + 1 WHERE id = 1", {"move_changed", "z_differs"}),
        ("UPDATE cash_move SET amount = 1 WHERE number = (SELECT MAX(number) FROM cash_move)", {"move_changed"}),
        ("DELETE FROM cash_move WHERE id = 1", {"move_gone", "move_changed", "z_differs"}),
        ("DELETE FROM cash_move WHERE id = 2", {"move_gone", "z_differs"}),
        ("DELETE FROM cash_move WHERE id = (SELECT MAX(id) FROM cash_move)", {"move_gone"}),
        ("UPDATE cash_count SET amount = 1 WHERE id = 2", {"count_changed"}),
        ("DELETE FROM cash_count WHERE kind = 'float' AND session_id = 1", {"count_gone"}),
        ("DELETE FROM cash_count WHERE kind = 'sealed' AND session_id = 1", {"count_gone"}),
        ("UPDATE z_report SET net = 1 WHERE z_no = 2", {"z_changed", "z_chain"}),
        ("UPDATE z_report SET grand_before = 0, grand_total = net WHERE z_no = 2", {"z_changed", "z_chain"}),
        ("DELETE FROM z_report WHERE z_no = 1", {"z_chain", "z_gone", "session_without_z", "bag_changed"}),
        ("DELETE FROM z_report WHERE z_no = 2", {"z_gone", "session_without_z"}),
        ("DELETE FROM cash_session WHERE id = 3", {"session_gone"}),
        ("UPDATE cash_bag SET amount = 1", {"bag_changed"}),
        ("UPDATE cash_bag SET state = 'accepted'", {"bag_changed"}),
        ("DELETE FROM cash_bag", {"bag_gone"}),
        ("UPDATE bag_session SET amount = 1 WHERE id = 1", {"bag_changed"}),
        ("UPDATE bag_paper SET packed_strokes = '{}'", {"signature_changed"}),
    ],
)
def test_check_finds_what_was_altered_or_deleted(
    desk: Desk, clock: ManualClock, database: Site, sql: str, expected: set[str]
) -> None:
    two_days_and_a_morning(desk, clock)
    assert database.tamper(sql) > 0
    assert codes() & expected == expected - {"bag_changed"} if "z_report" in sql else codes() == expected


def test_check_finds_a_renumbered_bag_and_a_report_sealed_anew(desk: Desk, clock: ManualClock, database: Site) -> None:
    two_days_and_a_morning(desk, clock)
    database.tamper("UPDATE cash_bag SET bag_no = 2")
    assert codes() == {"bag_changed", "bag_gone"}
    from desk_app.cash.queries import proof
    from desk_app.cash.rules import sealed
    from desk_app.kernel.database import one

    database.tamper("UPDATE z_report SET made_by = '01' WHERE z_no = 2")
    salt, *facts = one(f"SELECT salt, {proof._Z} FROM z_report WHERE z_no = 2")  # type: ignore[misc]
    database.tamper("UPDATE z_report SET digest = ? WHERE z_no = 2", sealed(salt, list(facts)))
    assert "z_changed" in codes(), "the journal kept the digest it was made with"
    assert queries.last_z(1) is not None
