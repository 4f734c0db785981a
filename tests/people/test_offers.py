"""What others may ask the people slice for."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.people import offers, service
from desk_app.people.rules import PersonDraft


def test_persons_are_found_and_named(desk: Desk) -> None:
    named = Ref("person", desk.do(service.add_person, PersonDraft(name="李小明", phones=("13812341234",))))
    unnamed = Ref("person", desk.do(service.add_person, PersonDraft(phones=("13900001234",))))
    assert offers.search("1234") == (unnamed, named)
    assert offers.title_of(named) == "李小明"
    assert offers.title_of(unnamed) == "139****1234"
    assert offers.title_of(Ref("person", 999)) == ""
    assert set(offers.REF_KINDS) == {"person"}
