"""Records of different slices are tied together once, found from either side, and never untied."""

from __future__ import annotations

import pytest

from desk_app.kernel import journal
from desk_app.kernel.database import change
from desk_app.kernel.links import link, linked
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work

CALL, VISIT, ITEM = Ref("call", 1), Ref("visit", 2), Ref("found_item", 3)


def tie(work: Work) -> None:
    link(work, CALL, VISIT, "announced")
    link(work, VISIT, ITEM, "left behind")


def test_a_link_is_found_from_both_ends_oldest_first(desk: Desk) -> None:
    desk.do(tie)
    assert linked(VISIT) == ((CALL, "announced"), (ITEM, "left behind"))
    assert linked(CALL) == ((VISIT, "announced"),)
    assert linked(ITEM) == ((VISIT, "left behind"),)
    assert linked(Ref("visit", 9)) == ()


def test_saying_it_twice_changes_nothing(desk: Desk) -> None:
    desk.do(tie)
    desk.do(tie)
    assert len(linked(VISIT)) == 2
    assert [row.facts for row in journal.of_subject(CALL)] == [{"to": "visit:2", "why": "announced"}]


def test_two_records_may_be_tied_for_two_reasons(desk: Desk) -> None:
    desk.do(tie)
    desk.do(link, CALL, VISIT, "asked about it")
    assert linked(CALL) == ((VISIT, "announced"), (VISIT, "asked about it"))


@pytest.mark.parametrize("sql", ["UPDATE link SET why = 'x'", "DELETE FROM link"])
def test_a_link_stays_as_it_is(desk: Desk, sql: str) -> None:
    desk.do(tie)
    with pytest.raises(Exception, match=r"link\.(frozen|kept)"):
        change(sql)
    assert len(linked(VISIT)) == 2
