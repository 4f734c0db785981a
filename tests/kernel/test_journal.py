"""Invariant 7: the journal is a hash chain per desk that shows whatever was changed, taken out or cut off."""

from __future__ import annotations

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, change, rows
from desk_app.kernel.journal import DESK_SPAN, Break
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from tests.databases import OPERATOR, START, Site

SALE = Ref("sale", 7)


def sell(work: Work, amount: int) -> None:
    work.record("sale.completed", SALE, {"amount": amount, "商品": "茶"})


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Five sales are in the journal of desk 1."""
    for amount in (100, 200, 300, 400, 500):
        desk.do(sell, amount)
    return desk


def test_every_act_is_in_the_chain_with_who_when_and_what(busy: Desk) -> None:
    history = journal.of_subject(SALE)
    assert [row.facts for row in history] == [{"amount": n, "商品": "茶"} for n in (100, 200, 300, 400, 500)]
    assert {(row.action, row.actor, row.at) for row in history} == {
        ("sale.completed", OPERATOR.number, int(START.timestamp() * 1000))
    }
    assert [row.id - DESK_SPAN for row in history] == [1, 2, 3, 4, 5]
    assert journal.verify() is None


def test_the_newest_acts_of_a_record_oldest_first(busy: Desk) -> None:
    assert [row.facts["amount"] for row in journal.of_subject(SALE, limit=2) if row.facts] == [400, 500]
    assert journal.of_subject(Ref("sale", 8)) == ()


def test_each_desk_has_its_own_chain(busy: Desk, clock: ManualClock) -> None:
    other = Desk(clock, number=2)
    other.operator = OPERATOR
    other.do(sell, 900)
    assert journal.desks() == (1, 2)
    assert journal.head(1)[0] == 5
    assert journal.head(2)[0] == 1
    assert journal.verify({1: journal.head(1), 2: journal.head(2)}) is None


def test_an_act_of_any_length_is_one_chain(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_AT_ONCE", 2)  # an import writes tens of thousands of rows in one act
    desk.do(lambda work: [sell(work, amount) for amount in range(5)])
    assert [row.facts["amount"] for row in journal.of_subject(SALE) if row.facts] == [0, 1, 2, 3, 4]
    assert journal.verify() is None


def test_an_empty_journal_holds(desk: Desk) -> None:
    assert journal.verify() is None
    assert journal.head(1) == (0, journal.GENESIS)
    assert journal.last_seen() is None
    assert journal.verify({1: (0, journal.GENESIS)}) is None


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("UPDATE journal_facts SET payload = replace(payload, '300', '3') WHERE id = {3}", Break(1, 3, "facts")),
        ("UPDATE journal SET actor = '99' WHERE id = {2}", Break(1, 2, "hash")),
        ("UPDATE journal SET at = at + 1 WHERE id = {4}", Break(1, 4, "hash")),
        ("UPDATE journal SET subject_id = 8 WHERE id = {4}", Break(1, 4, "hash")),
        ("UPDATE journal SET digest = '0' WHERE id = {5}", Break(1, 5, "facts")),
        ("DELETE FROM journal WHERE id = {1}", Break(1, 1, "gap")),
        ("DELETE FROM journal WHERE id = {3}", Break(1, 3, "gap")),
    ],
)
def test_whatever_is_changed_or_taken_out_is_found(database: Site, busy: Desk, sql: str, found: Break) -> None:
    database.tamper(sql.format(*(DESK_SPAN + number for number in range(6))))
    assert journal.verify(page=2) == found
    assert journal.verify() == found


def test_a_cut_tail_is_found_by_the_head_that_was_printed(database: Site, busy: Desk) -> None:
    printed = journal.head(1)
    database.tamper("DELETE FROM journal WHERE id > ?", DESK_SPAN + 3)
    assert journal.verify() is None
    assert journal.verify({1: printed}) == Break(1, 4, "head")


def test_a_chain_written_anew_is_found_by_the_head(database: Site, busy: Desk) -> None:
    printed = journal.head(1)
    database.tamper("DELETE FROM journal")
    database.tamper("DELETE FROM journal_facts")
    for amount in (1, 2, 3, 4, 5, 6):
        busy.do(sell, amount)
    assert journal.verify() is None
    assert journal.verify({1: printed}) == Break(1, 5, "head")


def test_a_desk_whose_whole_chain_is_gone_is_found_by_its_head(busy: Desk) -> None:
    assert journal.verify({2: (3, "ab" * 32)}) == Break(2, 1, "head")


def test_d16_a_person_is_erased_and_the_chain_still_verifies(busy: Desk) -> None:
    printed = journal.head(1)

    def erase(_: Work) -> None:
        change("INSERT INTO erase_permit (reason) VALUES ('test')")
        change("DELETE FROM journal_facts WHERE id = ?", DESK_SPAN + 2)
        change("DELETE FROM erase_permit")

    busy.do(erase)
    assert journal.verify({1: printed}) is None
    assert [row.facts is None for row in journal.of_subject(SALE)] == [False, True, False, False, False]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET actor = '99'",
        "DELETE FROM journal",
        "UPDATE journal_facts SET payload = '{}'",
        "DELETE FROM journal_facts",
    ],
)
def test_the_database_itself_refuses_to_change_the_journal(busy: Desk, sql: str) -> None:
    before = rows("SELECT * FROM journal ORDER BY id"), rows("SELECT * FROM journal_facts ORDER BY id")
    with pytest.raises(Exception, match=r"journal(_facts)?\.(frozen|kept)"):
        change(sql)
    assert (rows("SELECT * FROM journal ORDER BY id"), rows("SELECT * FROM journal_facts ORDER BY id")) == before


def test_no_side_door_replaces_or_empties_the_journal(database: Site, busy: Desk) -> None:
    sql = (
        "TRUNCATE journal CASCADE"
        if database.kind == "postgres"
        else "INSERT OR REPLACE INTO journal_facts (id, salt, payload) SELECT id, salt, '{}' FROM journal_facts"
    )
    with pytest.raises(Exception, match=r"journal(_facts)?\.kept"):
        DATABASE.execute_sql(sql)
    assert len(journal.of_subject(SALE)) == 5


def test_the_clock_guard_learns_the_latest_time_of_all_desks(busy: Desk, clock: ManualClock) -> None:
    from datetime import timedelta

    clock.advance(timedelta(minutes=5))
    other = Desk(clock, number=2)
    other.operator = OPERATOR
    other.do(sell, 1)
    clock.advance(timedelta(minutes=5))
    assert journal.last_seen() == int((START + timedelta(minutes=5)).timestamp() * 1000)


def test_half_a_character_typed_by_a_broken_keyboard_is_journalled(desk: Desk) -> None:
    desk.do(lambda work: work.record("call.taken", SALE, {"text": "漏\ud800水\x00"}))
    assert [row.facts for row in journal.of_subject(SALE)] == [{"text": "漏?水\x00"}]
    assert journal.verify() is None
