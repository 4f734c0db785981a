"""Two records of one person, and back."""

from __future__ import annotations

import pytest

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.people import queries, service
from desk_app.people.rules import ConsentKind, PersonChange, PersonDraft


def two(desk: Desk) -> tuple[int, int]:
    """One person entered twice."""
    first = desk.do(service.add_person, PersonDraft(name="李小明", phones=("13812341234",), company="阳光物业"))
    return first, desk.do(service.add_person, PersonDraft(name="李晓明", phones=("13900001111",)))


def test_a_merged_record_stands_for_the_other(desk: Desk) -> None:
    kept, duplicate = two(desk)
    desk.do(service.write_note, duplicate, "请找林主管")
    desk.do(service.give_consent, duplicate, ConsentKind.BOARD_NAME, given=True)
    desk.do(service.merge, duplicate, kept)
    row = queries.person(duplicate)
    assert row is not None
    assert (row.id, row.name, row.phones) == (kept, "李小明", ("138****1234", "139****1111"))
    assert queries.same_person(duplicate) == (kept, duplicate)
    assert queries.merged_records(kept) == (duplicate,)
    assert [found.id for found in queries.with_phone("13900001111")] == [kept]
    assert [found.id for found in queries.find("李晓明")] == [kept]
    assert len(queries.open_notes(kept, desk.today())) == 1
    assert queries.has_consented(kept, ConsentKind.BOARD_NAME)
    assert desk.do(service.meet, name="", phone="13900001111") == kept


def test_a_correction_of_a_merged_record_is_one_of_the_person(desk: Desk) -> None:
    kept, duplicate = two(desk)
    desk.do(service.merge, duplicate, kept)
    desk.do(service.change_person, duplicate, PersonChange(company="别的公司"))
    row = queries.person(kept)
    assert row is not None
    assert row.company == "别的公司"


def test_merging_is_taken_back_and_nothing_was_lost(desk: Desk) -> None:
    kept, duplicate = two(desk)
    before = queries.persons((kept, duplicate))
    desk.do(service.merge, duplicate, kept)
    desk.do(service.unmerge, duplicate)
    assert queries.persons((kept, duplicate)) == before
    assert [found.id for found in queries.find("李晓明")] == [duplicate]
    assert [found.id for found in queries.find("13900001111")] == [duplicate]
    with pytest.raises(Refusal, match=r"people\.not_merged"):
        desk.do(service.unmerge, duplicate)


def test_merging_goes_on_from_the_merged(desk: Desk) -> None:
    first, second = two(desk)
    third = desk.do(service.add_person, PersonDraft(name="李明"))
    desk.do(service.merge, second, first)
    desk.do(service.merge, first, third)
    assert {queries.root_of(number) for number in (first, second, third)} == {third}
    for pair in ((second, third), (third, first), (third, third)):
        with pytest.raises(Refusal, match=r"people\.same"):
            desk.do(service.merge, *pair)
    desk.do(service.unmerge, first)
    assert queries.same_person(second) == (first, second)


def test_nobody_unknown_is_merged(desk: Desk) -> None:
    kept, _ = two(desk)
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.merge, 999, kept)
