"""G2 and D16: personal data in full is shown and handed over with a reason, and that is kept."""

from __future__ import annotations

import json

import pytest

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.people import queries, service
from desk_app.people.rules import UNMASK_ROLE, ConsentKind, PersonChange, PersonDraft
from tests.databases import MANAGER, OPERATOR, SUPERVISOR

DRAFT = PersonDraft(
    name="李小明", phones=("138 1234 1234",), email="xiaoming@example.com", id_number="11010519491231002X"
)


def test_g2_queries_show_a_person_masked(desk: Desk) -> None:
    row = queries.person(desk.do(service.add_person, DRAFT))
    assert row is not None
    assert (row.phone, row.email, row.id_number) == ("138****1234", "x****@example.com", "****002X")
    assert "1234 1234" not in repr(row)


def test_g2_a_full_view_is_journalled_with_its_reason(desk: Desk) -> None:
    person_id = desk.do(service.add_person, DRAFT)
    full = desk.do(service.unmask, person_id, " 回电 ")
    assert (full.id, full.known.phones, full.known.id_number) == (person_id, ("138 1234 1234",), "11010519491231002X")
    entry = journal.of_subject(Ref("person", person_id))[-1]
    assert (entry.action, entry.actor, entry.facts) == ("person.seen_in_full", "07", {"why": "回电"})
    with pytest.raises(Refusal, match=r"people\.no_reason"):
        desk.do(service.unmask, person_id, "  ")
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.unmask, 999, "回电")


def test_g2_who_may_see_in_full_is_a_setting(desk: Desk) -> None:
    person_id = desk.do(service.add_person, DRAFT)
    desk.operator = MANAGER
    desk.do(change_setting, UNMASK_ROLE, "supervisor")
    desk.operator = OPERATOR
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.unmask, person_id, "回电")
    desk.operator = SUPERVISOR
    assert desk.do(service.unmask, person_id, "回电").known.name == "李小明"


def test_d16_everything_about_a_person_is_handed_over_as_json(desk: Desk) -> None:
    person_id = desk.do(service.add_person, DRAFT)
    twin = desk.do(service.add_person, PersonDraft(name="李晓明"))
    desk.do(service.change_person, person_id, PersonChange(company="阳光物业"))
    desk.do(service.write_note, twin, "请找林主管", desk.today())
    desk.do(service.give_consent, person_id, ConsentKind.BOARD_NAME, given=True)
    desk.do(service.merge, twin, person_id)
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.export_person, person_id)
    desk.operator = SUPERVISOR
    found = desk.do(service.export_person, twin, {"reception": [{"visit": 1}]})
    assert json.loads(json.dumps(found)) == found
    assert found["records"] == [person_id, twin]
    assert found["present"]["phones"] == ["138 1234 1234"]
    assert [version["name"] for version in found["versions"]] == ["李小明", "李小明", "李晓明"]
    assert [note["text"] for note in found["notes"]] == ["请找林主管"]
    assert [consent["given"] for consent in found["consents"]] == [True]
    assert found["journal"][0]["action"] == "person.added"
    assert found["other"] == {"reception": [{"visit": 1}]}
    entry = journal.of_subject(Ref("person", person_id))[-1]
    assert (entry.action, entry.facts) == ("person.exported", {"records": [person_id, twin], "sections": ["reception"]})
    assert desk.do(service.export_person, person_id)["other"] == {}
