"""Finding persons as somebody types."""

from __future__ import annotations

import pytest

from desk_app.kernel.work import Desk
from desk_app.people import queries, service
from desk_app.people.rules import PersonDraft
from tests.databases import SUPERVISOR


@pytest.mark.parametrize(
    "typed", ["李", "小明", "李小明", "lxm", "1381234", "1234", "+86 138 1234 1234", "０１３８１２３４１２３４", "阳光"]
)
def test_a_person_is_found_by_any_part(desk: Desk, typed: str) -> None:
    draft = PersonDraft(name="李小明", phones=("138-1234-1234",), company="阳光物业")
    person_id = desk.do(service.add_person, draft)
    desk.do(service.add_person, PersonDraft(name="王芳", phones=("13900005678",)))
    assert [row.id for row in queries.find(typed)] == [person_id]


def test_the_newest_stand_first_and_the_list_is_bounded(desk: Desk) -> None:
    ids = [desk.do(service.add_person, PersonDraft(name=f"李{place}")) for place in range(4)]
    assert [row.id for row in queries.find("李", 3)] == ids[:0:-1]


def test_nobody_unknown_is_found(desk: Desk) -> None:
    assert queries.find("李") == ()
    assert queries.find("") == ()
    assert queries.person(999) is None
    assert queries.persons((999,)) == {}
    assert queries.with_phone("12345") == ()


def test_g2_search_shows_a_masked_number(desk: Desk) -> None:
    from desk_app.kernel import search

    desk.do(service.add_person, PersonDraft(phones=("13812341234",)))
    (hit,) = search.find("13812341234", ("person",))
    assert (hit.title, hit.detail) == ("138****1234", "138****1234")


def test_a_list_of_persons_is_each_of_them_alone(desk: Desk) -> None:
    """Merged, erased and plain ones, more than one question holds."""
    ids = [desk.do(service.add_person, PersonDraft(name=f"王{n}", phones=(f"138{n:08}",))) for n in range(6)]
    desk.act(service.merge, (ids[1], ids[0]), operator=SUPERVISOR)
    found = queries.persons([*ids, 999])
    assert found == {number: queries.person(number) for number in ids}
    assert found[ids[1]].id == ids[0]
