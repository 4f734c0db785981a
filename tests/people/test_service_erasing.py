"""D16: a person goes, cases and figures stay, and the journal still proves itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from desk_app.kernel import attachments, journal, search
from desk_app.kernel.changes import Change
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk, Work
from desk_app.people import queries, service
from desk_app.people.changes import PersonErased
from desk_app.people.rules import ConsentKind, EraseReason, Need, PersonDraft, Purpose
from tests.databases import MANAGER, SUPERVISOR

LI = PersonDraft(name="李小明", phones=("13812341234",), email="li@example.com", company="李记商行")
VISIT = Ref("visit", 5)


def visit(work: Work, person_id: int) -> None:
    """Another slice's act on its own record, with personal facts, a search entry and a scan."""
    work.record("visit.taken", VISIT, {"name": "李小明", "phone": "13812341234", "lane": "A"})
    work.record("call.logged", Ref("call", 9), {"person": person_id, "about": "李小明 13812341234"})
    work.record("call.logged", Ref("call", 10), {"about": "别人", "person": person_id * 10 + 1})
    search.index(work, VISIT, "A012 李小明", name="李小明")
    attachments.attach(work, VISIT, b"scan of the card", "image/png", "id_card")


def forget_visit(work: Work, ids: tuple[int, ...]) -> Iterable[Ref]:
    """The hook of that slice."""
    assert ids
    return (VISIT,)


def known(desk: Desk) -> int:
    """A person with everything that can be known, and a visit."""
    person_id = desk.do(service.add_person, LI)
    note = desk.do(service.write_note, person_id, "李小明 听力不便")
    desk.do(service.read_note, note)
    desk.do(service.end_note, note)
    desk.do(service.give_consent, person_id, ConsentKind.BOARD_NAME, given=True)
    desk.do(service.unmask, person_id, "给李小明回电")
    desk.do(visit, person_id)
    return person_id


def everything() -> str:
    """All that is stored, as one text."""
    tables = DATABASE.get_tables()
    skipped = ("search_token",)  # an index of its own making; what it holds is asked through search.find
    return "".join(str(rows(f"SELECT * FROM {table}")) for table in tables if not table.startswith(skipped))


def test_d16_what_names_a_person_goes_from_every_place(desk: Desk) -> None:
    person_id = known(desk)
    assert "李小明" in everything()
    scan = attachments.attachments(VISIT)[0].id
    desk.operator = MANAGER
    desk.do(service.erase, person_id, EraseReason.REQUEST, (forget_visit,))
    left = everything()
    for trace in ("李小明", "13812341234", "li@example.com", "李记商行", "听力不便"):
        assert trace not in left
    assert search.find("李小明") == ()
    assert search.find("lxm") == ()
    assert search.find("1234") == ()
    assert attachments.content(scan) is None
    assert "别人" in left, "what was said of others stays"


def test_d16_the_chain_still_verifies_and_the_acts_stay(desk: Desk) -> None:
    person_id = known(desk)
    before = journal.head(desk.number)
    count = value("SELECT COUNT(*) FROM journal")
    desk.operator = MANAGER
    desk.do(service.erase, person_id, EraseReason.REQUEST, (forget_visit,))
    assert journal.verify({desk.number: before}) is None
    assert value("SELECT COUNT(*) FROM journal") == count + 1
    (*old, last) = journal.of_subject(Ref("person", person_id))
    assert [entry.facts for entry in old] == [None] * len(old)
    assert (last.action, last.actor, last.facts) == ("person.erased", "01", {"reason": "request"})
    (taken, _) = journal.of_subject(VISIT)
    assert (taken.action, taken.facts) == ("visit.taken", None)


def test_d16_the_person_keeps_the_number_under_a_new_key(desk: Desk) -> None:
    person_id = known(desk)
    key = value("SELECT key FROM person WHERE id = ?", person_id)
    heard: list[Change] = []
    desk.changes.subscribe((PersonErased,), heard.append)
    desk.operator = MANAGER
    desk.do(service.erase, person_id, EraseReason.MISTAKE)
    assert value("SELECT key FROM person WHERE id = ?", person_id) != key
    row = queries.person(person_id)
    assert row is not None
    assert (row.is_erased, row.name, row.phones) == (True, "", ())
    assert heard == [PersonErased(person_id)]
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.unmask, person_id, "回电")
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.erase, person_id, EraseReason.MISTAKE)


def test_d16_only_a_manager_erases_and_the_permit_ends_with_the_act(desk: Desk) -> None:
    person_id = known(desk)
    for operator in (desk.operator, SUPERVISOR):
        desk.operator = operator
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.erase, person_id, EraseReason.REQUEST)
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.retain)
    desk.operator = MANAGER
    desk.do(service.erase, person_id, EraseReason.REQUEST)
    assert value("SELECT COUNT(*) FROM erase_permit") == 0
    other = desk.do(service.add_person, LI)
    assert other
    with pytest.raises(Exception, match=r"kept_until_erased"):
        DATABASE.execute_sql("DELETE FROM person_data")


def test_d16_a_hook_that_fails_leaves_everything_as_it_was(desk: Desk) -> None:
    person_id = known(desk)

    def broken(work: Work, ids: tuple[int, ...]) -> Iterable[Ref]:
        raise RuntimeError("broken")

    desk.operator = MANAGER
    with pytest.raises(RuntimeError):
        desk.do(service.erase, person_id, EraseReason.REQUEST, (broken,))
    row = queries.person(person_id)
    assert row is not None
    assert row.name == "李小明"
    assert value("SELECT COUNT(*) FROM erase_permit") == 0


def test_d16_merged_records_go_together(desk: Desk) -> None:
    kept = desk.do(service.add_person, LI)
    duplicate = desk.do(service.add_person, PersonDraft(name="李晓明"))
    desk.do(service.merge, duplicate, kept)
    desk.operator = MANAGER
    desk.do(service.erase, duplicate, EraseReason.REQUEST)
    assert "李" not in everything()
    assert value("SELECT COUNT(*) FROM person WHERE erased_at IS NULL") == 0


def needs(*wanted: Need) -> service.NeedHook:
    """A slice that needs everybody for these purposes."""
    return lambda ids: wanted if ids else ()


@pytest.mark.parametrize(
    ("purpose", "days"),
    [(None, 180), (Purpose.VISIT, 180), (Purpose.CALL, 365), (Purpose.COMPLAINT, 1095), (Purpose.CLAIM, 1095)],
)
def test_d16_a_person_is_kept_as_long_as_the_purpose_needs(
    desk: Desk, clock: ManualClock, purpose: Purpose | None, days: int
) -> None:
    person_id = desk.do(service.add_person, LI)
    hooks = () if purpose is None else (needs(Need(purpose, desk.today())),)
    clock.advance(timedelta(days=days))
    desk.as_program(service.retain, hooks)
    assert not erased(person_id)
    clock.advance(timedelta(days=1))
    assert desk.as_program(service.retain, hooks) == (1, 1)
    assert erased(person_id)
    assert desk.as_program(service.retain, hooks) == (0, 0)


def erased(person_id: int) -> bool:
    """Whether a person is gone."""
    row = queries.person(person_id)
    return row is not None and row.is_erased


def test_d16_a_person_with_an_open_matter_stays(desk: Desk, clock: ManualClock) -> None:
    person_id = desk.do(service.add_person, LI)
    clock.advance(timedelta(days=4000))
    hooks = (needs(Need(Purpose.COMPLAINT, None)),)
    assert desk.as_program(service.retain, hooks) == (1, 0)
    assert desk.as_program(service.retain, hooks) == (0, 0), "looked at again in a month"
    clock.advance(timedelta(days=30))
    assert desk.as_program(service.retain) == (1, 1)
    assert erased(person_id)


def test_d16_a_recent_correction_counts_as_a_visit(desk: Desk, clock: ManualClock) -> None:
    person_id = desk.do(service.add_person, LI)
    clock.advance(timedelta(days=100))
    desk.do(service.meet, name="李小明", phone="13812341234", language="en")
    clock.advance(timedelta(days=100))
    assert desk.as_program(service.retain) == (1, 0)
    assert value("SELECT check_on FROM person WHERE id = ?", person_id) == date(2027, 8, 29).isoformat()


def test_d16_a_run_is_bounded(desk: Desk, clock: ManualClock) -> None:
    for _ in range(3):
        desk.do(service.add_person, LI)
    clock.advance(timedelta(days=181))
    assert desk.as_program(service.retain, (), (), 2) == (2, 2)
    assert desk.as_program(service.retain, (), (), 2) == (1, 1)
    assert journal.verify() is None
