"""Notes that a colleague must read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.people import queries, service
from desk_app.people.rules import PersonDraft
from tests.databases import SUPERVISOR


def person(desk: Desk) -> int:
    """Somebody."""
    return desk.do(service.add_person, PersonDraft(name="李小明"))


def test_a_colleague_has_to_read_a_note_once_and_that_is_journalled(desk: Desk) -> None:
    person_id = person(desk)
    note_id = desk.do(service.write_note, person_id, " 听力不便，请靠近讲 ")
    today = desk.today()
    assert queries.unread_notes(person_id, today, "07") == (), "one's own note counts as read"
    (note,) = queries.unread_notes(person_id, today, "12")
    assert (note.id, note.text, note.by, note.until_on) == (note_id, "听力不便，请靠近讲", "07", None)
    desk.operator = SUPERVISOR
    desk.do(service.read_note, note_id)
    desk.do(service.read_notes, (note_id,))
    assert queries.unread_notes(person_id, today, "12") == ()
    assert queries.open_notes(person_id, today)[0].read_by == ("12",)
    actions = [(entry.action, entry.actor) for entry in journal.of_subject(Ref("person", person_id))]
    assert actions == [("person.added", "07"), ("person.noted", "07"), ("person.note_read", "12")]


def test_a_note_holds_until_its_day_included(desk: Desk, clock: ManualClock) -> None:
    person_id, today = person(desk), desk.today()
    desk.do(service.write_note, person_id, "明天再来", today + timedelta(days=1))
    assert len(queries.open_notes(person_id, today + timedelta(days=1))) == 1
    assert queries.open_notes(person_id, today + timedelta(days=2)) == ()


def test_a_note_can_be_taken_back(desk: Desk) -> None:
    person_id = person(desk)
    note_id = desk.do(service.write_note, person_id, "写错了")
    desk.do(service.end_note, note_id)
    desk.do(service.end_note, note_id)
    assert queries.open_notes(person_id, desk.today()) == ()
    assert [entry.action for entry in journal.of_subject(Ref("person", person_id))].count("person.note_ended") == 1


def test_what_is_no_note_is_refused(desk: Desk) -> None:
    person_id = person(desk)
    with pytest.raises(Refusal, match=r"people\.empty_note"):
        desk.do(service.write_note, person_id, " \x00")
    with pytest.raises(Refusal, match=r"people\.note_in_the_past"):
        desk.do(service.write_note, person_id, "昨天", desk.today() - timedelta(days=1))
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.write_note, 999, "谁")
    for use_case in (service.read_note, service.end_note):
        with pytest.raises(Refusal, match=r"people\.no_note"):
            desk.do(use_case, 999)
