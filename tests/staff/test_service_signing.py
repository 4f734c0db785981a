"""Signing in: who is let in, what is kept of every try, and the delay after wrong ones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.staff import queries, service
from desk_app.staff.changes import ScreenLocked, SignedIn
from desk_app.staff.rules import Outcome, PostState
from tests.databases import Site
from tests.staff.site import act_as, sealed, sign_in, staffed, typed


def refused_tries() -> list[tuple[object, ...]]:
    """What the journal kept of tries that let nobody in."""
    return rows(
        "SELECT j.subject_id, f.payload FROM journal j JOIN journal_facts f ON f.id = j.id "
        "WHERE j.action = 'staff.pin_refused' ORDER BY j.id"
    )


def test_number_and_pin_let_their_owner_in_and_put_them_on_duty(desk: Desk) -> None:
    people = staffed(desk)
    heard: list[Change] = []
    desk.changes.subscribe((SignedIn,), heard.append)
    operator = sign_in(desk, "12").admitted(desk.now())
    assert (operator.staff_id, operator.number) == (people.lead, "12")
    assert heard == [SignedIn(people.lead)]
    here = queries.presence_of(people.lead)
    assert here is not None
    assert (here.state, here.desk) == (PostState.ON, desk.number)
    assert journal.of_subject(Ref("staff", people.lead))[-1].action == "staff.signed_in"


def test_a_new_pin_given_out_by_somebody_else_has_to_be_changed(desk: Desk) -> None:
    staffed(desk)
    assert sign_in(desk, "07").must_change_pin
    assert not sign_in(desk, "01").must_change_pin


def test_unknown_number_wrong_pin_and_inactive_staff_read_the_same(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    desk.do(service.deactivate_staff, people.other)
    tries = (sign_in(desk, "07", "1111"), sign_in(desk, "99", "4826"), sign_in(desk, "08"), sign_in(desk, "nobody"))
    assert set(tries) == {tries[0]}
    assert tries[0].outcome is Outcome.WRONG
    with pytest.raises(Refusal, match=r"staff\.wrong_pin"):
        tries[0].admitted(desk.now())


def test_every_try_is_journalled_but_never_the_pin_or_an_unknown_number(desk: Desk) -> None:
    people = staffed(desk)
    sign_in(desk, "07", "739164")
    sign_in(desk, "739164", "07")
    found = refused_tries()
    assert [subject for subject, _ in found] == [people.clerk, 0]
    everything = "".join(str(payload) for (payload,) in rows("SELECT payload FROM journal_facts"))
    assert "739164" not in everything
    assert "739164" not in str(rows("SELECT * FROM pin_guard"))
    assert journal.verify() is None


def test_wrong_pins_are_slowed_down_and_the_right_one_waits_too(desk: Desk, clock: ManualClock) -> None:
    staffed(desk)
    waits = []
    for _ in range(8):
        assert sign_in(desk, "07", "1111").outcome is Outcome.WRONG
        waits.append(queries.seconds_to_wait("07", desk.now()))
        if waits[-1]:
            assert sign_in(desk, "07").outcome is Outcome.WAIT
        clock.advance(timedelta(seconds=waits[-1]))
    assert waits == [0, 0, 5, 15, 60, 300, 900, 3600]
    assert sign_in(desk, "07").outcome is Outcome.RIGHT
    assert queries.seconds_to_wait("07", desk.now()) == 0


def test_a_right_pin_makes_all_tries_free_again(desk: Desk) -> None:
    staffed(desk)
    for pin in ("1111", "1111", None, "1111", "1111"):
        sign_in(desk, "07", pin)
        assert queries.seconds_to_wait("07", desk.now()) == 0


def test_a_number_that_nobody_has_is_slowed_down_alike(desk: Desk) -> None:
    staffed(desk)
    for _ in range(3):
        sign_in(desk, "4444", "1111")
    assert queries.seconds_to_wait("4444", desk.now()) == 5
    assert sign_in(desk, "4444", "1111").outcome is Outcome.WAIT
    assert queries.seconds_to_wait("07", desk.now()) == 0


def test_the_delay_survives_a_restart(desk: Desk, database: Site, clock: ManualClock) -> None:
    staffed(desk)
    for _ in range(3):
        sign_in(desk, "07", "1111")
    database.reopen()
    after = Desk(clock)
    assert sign_in(after, "07").outcome is Outcome.WAIT
    with pytest.raises(Refusal, match=r"staff\.wait") as refused:
        sign_in(after, "07").admitted(after.now())
    assert refused.value.facts == {"seconds": 5}
    clock.advance(timedelta(seconds=5))
    assert sign_in(after, "07").outcome is Outcome.RIGHT


def test_a_try_made_while_waiting_is_kept_but_not_counted(desk: Desk) -> None:
    people = staffed(desk)
    for _ in range(3):
        sign_in(desk, "07", "1111")
    sign_in(desk, "07", "1111")
    assert value("SELECT MAX(wrong) FROM pin_guard") == 3
    assert [subject for subject, _ in refused_tries()] == [people.clerk] * 4


def test_two_desks_trying_at_once_learn_no_more_than_one(desk: Desk) -> None:
    staffed(desk)
    first, second = typed(desk, "07", "1111"), typed(desk, "07")
    assert desk.as_program(service.sign_in, first).outcome is Outcome.WRONG
    result = desk.as_program(service.sign_in, second)
    assert result.outcome is Outcome.AGAIN
    with pytest.raises(Refusal, match=r"staff\.try_again"):
        result.admitted(desk.now())
    assert value("SELECT wrong FROM pin_guard WHERE key = ?", second.key) == 1


def test_a_hundred_tries_at_once_are_counted_one_by_one(desk: Desk, database: Site, clock: ManualClock) -> None:
    staffed(desk)
    tries = [typed(desk, "07", "1111") for _ in range(8)]
    desks = [Desk(clock, number=2 + place) for place in range(len(tries))]
    found = database.all_at_once(
        *(
            lambda desk=other, tried=tried: desk.as_program(service.sign_in, tried).outcome
            for other, tried in zip(desks, tries, strict=True)
        )
    )
    assert sorted(found) == [*[Outcome.AGAIN] * 7, Outcome.WRONG]


def test_a_try_that_had_to_wait_is_not_judged_when_the_wait_is_over(desk: Desk, clock: ManualClock) -> None:
    staffed(desk)
    for _ in range(3):
        sign_in(desk, "07", "1111")
    early = typed(desk, "07")
    clock.advance(timedelta(seconds=5))
    assert desk.as_program(service.sign_in, early).outcome is Outcome.AGAIN


def test_a_pin_changed_or_an_owner_gone_between_check_and_act_lets_nobody_in(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    before_reset, before_leaving = typed(desk, "07"), typed(desk, "08")
    desk.do(service.reset_pin, people.clerk, sealed("07", "7315"))
    desk.do(service.deactivate_staff, people.other)
    assert desk.as_program(service.sign_in, before_reset).outcome is Outcome.AGAIN
    assert desk.as_program(service.sign_in, before_leaving).outcome is Outcome.AGAIN
    assert sign_in(desk, "07", "7315").outcome is Outcome.RIGHT


def test_locking_is_journalled_with_its_reason(desk: Desk) -> None:
    people = staffed(desk)
    heard: list[Change] = []
    desk.changes.subscribe((ScreenLocked,), heard.append)
    desk.do(service.lock_screen)
    desk.do(service.lock_screen, "idle")
    found = journal.of_subject(Ref("staff", people.clerk))[-2:]
    assert [(entry.action, dict(entry.facts or {})) for entry in found] == [
        ("staff.locked", {"why": "key"}),
        ("staff.locked", {"why": "idle"}),
    ]
    assert heard == [ScreenLocked(desk.number)] * 2
