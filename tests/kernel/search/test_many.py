"""Many records at once are found exactly as records entered one by one, also where some are known already."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.search import Findable, find, index, remove
from desk_app.kernel.search.many import gathered, index_many
from desk_app.kernel.work import Desk, Work

RECORDS = (
    Findable(Ref("visit", 1), "张*", "138****1234", "张伟", ("13800001234", "10 261121 01 0001 4")),
    Findable(Ref("visit", 2), "李*", name="李小龙", text="修水管 leak 2nd floor"),
    Findable(Ref("product", 2), "a\0b", name="矿泉水 Ｗ５"),
)


def entered() -> list[tuple[object, ...]]:
    """What the index holds, without its own numbers."""
    return sorted(rows("SELECT ref_kind, ref_id, title, detail, at, words FROM search_entry"))


def one_by_one(work: Work) -> None:
    """The same records as ``index`` enters them."""
    for one in RECORDS:
        index(work, one.ref, one.title, one.detail, name=one.name, digits=one.digits, text=one.text)


def many_at_once(work: Work) -> None:
    """In one go."""
    index_many(work, RECORDS)


def in_a_block(work: Work) -> None:
    """Told one by one inside a block, the first of them twice."""
    with gathered(work), gathered(work):
        index(work, RECORDS[0].ref, "somebody else", name="王芳")
        index(work, Ref("call", 9), "gone again", name="赵雷")
        one_by_one(work)
        assert find("张伟") == ()
        remove(Ref("call", 9))


@pytest.mark.parametrize("enter", [many_at_once, in_a_block])
def test_many_are_found_as_one_by_one(desk: Desk, enter: object) -> None:
    desk.do(enter)  # type: ignore[arg-type]
    at_once = entered()
    for text, kind, number in (
        ("zw", "visit", 1),
        ("0001234", "visit", 1),
        ("水管 lea", "visit", 2),
        ("kqs", "product", 2),
    ):
        assert [hit.ref for hit in find(text)] == [Ref(kind, number)]
    for one in RECORDS:
        desk.do(lambda _work, ref=one.ref: remove(ref))
    assert find("张") == ()
    desk.do(one_by_one)
    assert entered() == at_once


def test_what_is_known_already_is_replaced(desk: Desk) -> None:
    desk.do(many_at_once)
    desk.do(index_many, (Findable(Ref("visit", 1), "王*", name="王芳"), Findable(Ref("visit", 3), "赵*", name="赵雷")))
    assert [hit.title for hit in find("王芳")] == ["王*"]
    assert find("张伟") == ()
    assert [hit.ref.id for hit in find("赵雷")] == [3]


def test_a_block_that_raises_enters_nothing_and_lets_go(desk: Desk) -> None:
    def fails(work: Work) -> None:
        with gathered(work):
            index(work, Ref("visit", 1), "张*", name="张伟")
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        desk.do(fails)
    desk.do(index, Ref("visit", 2), "李*", name="李小龙")
    assert [hit.ref.id for hit in find("李小龙")] == [2]
    assert find("张伟") == ()
