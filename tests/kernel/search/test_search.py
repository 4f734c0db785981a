"""One search for everything: what ``find`` gives is what a naive look through all records would give, newest first."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.kernel import search
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.pinyin import initials
from desk_app.kernel.refs import Ref
from desk_app.kernel.search import Hit, find, index, rebuild, remove
from desk_app.kernel.search.words import fold, only_digits
from desk_app.kernel.work import Desk, Work
from tests.databases import START, Site


def found(text: str, *kinds: str, limit: int = 50) -> list[int]:
    return [hit.ref.id for hit in find(text, kinds, limit)]


@pytest.fixture
def some(desk: Desk) -> Desk:
    """Five records of two kinds, oldest first."""

    def fill(work: Work) -> None:
        index(work, Ref("visit", 1), "张*", "138****1234", name="张伟", digits=("13800001234", "10 261121 01 0001 4"))
        index(work, Ref("visit", 2), "李*", name="李小龙", digits=("+86 139-1111-2222",), text="修水管 leak 2nd floor")
        index(
            work,
            Ref("call", 3),
            "Smith",
            name="John Smith",
            digits=("(0571) 8800 1234",),
            text="ＷＩＦＩ不通，张先生转接",
        )
        index(work, Ref("visit", 4), "曾", name="曾国藩", text="𠮷野家 的 😀👍🏽 券")
        index(work, Ref("found_item", 5), "伞", text="黑色长柄伞")

    desk.do(fill)
    return desk


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("张", [3, 1]),
        ("张伟", [1]),
        ("伟张", []),
        ("小龙", [2]),
        ("李小龙", [2]),
        ("不通", [3]),
        ("通张", []),  # a comma stood between
        ("zw", [1]),
        ("ZGF", [4]),
        ("gf", [4]),
        ("1234", [3, 1]),
        ("1380000", [1]),
        ("138 0000 1234", [1]),
        ("13911112222", [2]),
        ("8800", [3]),
        ("10261121", [1]),
        ("10 261121 01 0001 4", [1]),
        ("00012", [1]),
        ("99999", []),
        ("wifi", [3]),
        ("ｗｉｆｉ", [3]),
        ("mit", [3]),
        ("smith john", [3]),
        ("s", [3]),
        ("nd", [2]),
        ("张 1380", [1]),
        ("张1380", [1]),
        ("张 8800", [3]),
        ("𠮷", [4]),
        ("𠮷野", [4]),
        ("😀", [4]),
        ("👍", [4]),
        ("伞", [5]),
        ("", []),
        ("  ,.!", []),
    ],
)
def test_any_part_of_a_name_number_or_text_finds_the_record(some: Desk, text: str, ids: list[int]) -> None:
    assert found(text) == ids


@pytest.mark.parametrize(
    "hostile",
    [
        '"',
        '张" OR "李',
        "张 NEAR 李",
        "张* ",
        "^张",
        "tokens:张",
        "张\0伟",
        "NOT",
        "张 AND 伟 OR 李",
        "') OR 1=1 --",
        "a & b | !c <-> d:*",
        "\\'",
        "{a b}:c",
        "\ud800张",
        "%_%",
        "?",
        "%s",
    ],
)
def test_search_syntax_is_only_text(some: Desk, hostile: str) -> None:
    words = fold(hostile)
    every = {1: "张伟 zw 13800001234 102611210100014", 4: "曾国藩 zgf 𠮷野家 的 😀👍🏽 券"}
    assert all(number not in every or all(word in every[number] for word in words) for number in found(hostile))
    assert fold("张*") == ("张",)


def test_a_hit_shows_what_the_service_gave(some: Desk, clock: ManualClock) -> None:
    assert find("张伟") == (Hit(Ref("visit", 1), "张*", "138****1234", int(START.timestamp() * 1000)),)


def test_what_no_database_takes_is_left_out_of_a_title(desk: Desk) -> None:
    desk.do(lambda work: index(work, Ref("call", 1), "a\0b\ud800", "\0", name="张\0伟\udfff"))
    assert [(hit.title, hit.detail) for hit in find("张")] == [("ab?", "")]


def test_common_words_come_from_the_newest_and_rare_ones_from_the_index(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_NEWEST", 5)

    def fill(work: Work) -> None:
        for number in range(1, 31):
            index(work, Ref("call", number), "", text="水管" if number % 10 else "水表")

    desk.do(fill)
    assert found("水", limit=5) == [30, 29, 28, 27, 26]
    assert found("水管", limit=5) == [29, 28, 27, 26, 25]
    assert found("水表") == [30, 20, 10]


def test_kinds_narrow_the_search(some: Desk) -> None:
    assert found("张", "visit") == [1]
    assert found("张", "call") == [3]
    assert found("张", "visit", "call") == [3, 1]
    assert found("伞", "found_item") == [5]
    assert found("张", "found_item") == []
    assert found("visit") == []


def test_the_newest_come_first_and_no_more_than_asked_for(desk: Desk) -> None:
    desk.do(lambda work: [index(work, Ref("call", number), "", text="水管") for number in range(1, 71)])
    assert found("水管") == list(range(70, 20, -1))
    assert found("水", limit=3) == [70, 69, 68]


def test_an_entry_is_replaced(some: Desk) -> None:
    some.do(lambda work: index(work, Ref("visit", 1), "王*", "new", name="王芳"))
    assert found("张伟") == []
    assert found("1380000") == []
    assert found("wf") == [1]
    assert [hit.detail for hit in find("王芳")] == ["new"]
    some.do(lambda work: index(work, Ref("visit", 1), "王**", "newer", name="王芳", at=START.replace(year=2020)))
    assert [(hit.title, hit.detail) for hit in find("王芳")] == [("王**", "newer")]


def test_d16_a_removed_entry_is_gone_from_the_file(database: Site, desk: Desk) -> None:
    def both(work: Work) -> None:
        index(work, Ref("visit", 1), "龘*", name="龘龖靐", digits=("13876543210",))
        index(work, Ref("visit", 2), "张*", name="张伟")

    desk.do(both)
    desk.do(lambda _: remove(Ref("visit", 1)))
    desk.do(lambda _: remove(Ref("visit", 99)))
    assert found("龘") == found("龘龖") == found("765") == []
    assert found("张伟") == [2]
    if isinstance(database.where, Path):
        DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        kept = database.where.read_bytes()
        assert "张伟".encode() in kept
        for part in ("龘", "龖", "靐", "876", "lty"):
            assert part.encode() not in kept


def test_a_rolled_back_act_leaves_no_entry(some: Desk) -> None:
    def fails(work: Work) -> None:
        index(work, Ref("visit", 9), "", name="王芳")
        remove(Ref("visit", 1))
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        some.do(fails)
    assert found("王芳") == []
    assert found("张伟") == [1]


def test_the_tokens_can_be_made_again_from_the_words(some: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_PAGE", 2)
    before = [found(text) for text in ("张", "张伟", "1234", "zgf", "不通")]
    some.do(lambda _: rebuild())
    assert [found(text) for text in ("张", "张伟", "1234", "zgf", "不通")] == before


def test_tidying_in_idle_moments_comes_to_an_end_and_loses_nothing(desk: Desk) -> None:
    for number in range(40):
        desk.do(lambda work, number=number: index(work, Ref("call", number), "", text=f"水管 {number:05d}"))
    steps = 0
    while desk.as_program(search.tidy):
        steps += 1
        assert steps < 50
    assert found("水管") == list(range(39, -1, -1))
    assert found("00017") == [17]
    desk.do(lambda _: remove(Ref("call", 17)))
    assert found("00017") == []


def test_a_very_long_text_is_cut_not_refused(desk: Desk) -> None:
    desk.do(lambda work: index(work, Ref("call", 1), "", text="水管漏水" * 5_000 + "尾巴"))
    assert found("管漏水水管") == [1]
    assert found("尾巴") == []


def test_runs_are_what_people_would_call_the_same() -> None:
    assert fold("Ａ０１２ 张偉,b") == ("a012", "张偉", "b")
    assert fold("Straße ÉTÉ") == ("strasse", "é", "t", "é")
    assert fold("a\u200db\ufeff") == ("ab",)
    assert only_digits("+86 (138) ０000-1234²") == "86138000012342"


SIGNS = "张伟李王 ab1２é😀,𠮷曾"


@dataclass(frozen=True)
class Row:
    kind: str
    name: str
    digits: str
    text: str

    def runs(self) -> tuple[str, ...]:
        return (*fold(self.name), *initials(self.name), only_digits(self.digits), *fold(self.text))


ROWS = st.builds(
    Row,
    kind=st.sampled_from(["visit", "call", "found_item"]),
    name=st.text(SIGNS, max_size=4),
    digits=st.text("0123 -", max_size=12),
    text=st.text(SIGNS, max_size=14),
)


@settings(max_examples=5)
@given(
    records=st.lists(ROWS, min_size=60, max_size=120),
    queries=st.lists(st.text(SIGNS + "0239z", min_size=1, max_size=6), min_size=20, max_size=40),
    kinds=st.sampled_from([(), ("visit",), ("call", "found_item")]),
)
def test_find_is_a_naive_look_through_all_records(
    desk: Desk, records: list[Row], queries: list[str], kinds: tuple[str, ...]
) -> None:
    def fill(work: Work) -> None:
        for kind, number in rows("SELECT ref_kind, ref_id FROM search_entry"):
            remove(Ref(kind, number))
        for number, row in enumerate(records):
            index(work, Ref(row.kind, number), "", name=row.name, digits=(row.digits,), text=row.text)

    desk.do(fill)
    for query in queries:
        wanted = fold(query)
        expected = [
            number
            for number, row in enumerate(records)
            if wanted
            and (not kinds or row.kind in kinds)
            and all(any(word in run and word.isascii() == run.isascii() for run in row.runs()) for word in wanted)
        ]
        assert found(query, *kinds) == expected[::-1][:50], query


def test_the_signs_of_the_property_test_are_of_every_class() -> None:
    assert {unicodedata.category(sign) for sign in SIGNS} >= {"Lo", "Ll", "Nd", "So", "Zs", "Po"}
