"""Values go into both databases and come back the same: times to the millisecond, days, enums, JSON, bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.database import DATABASE, Table, create_schema, value
from desk_app.kernel.fields import (
    DayField,
    EnumField,
    InstantField,
    JsonField,
    MoneyField,
    QuantityField,
    UuidField,
    canonical_json,
    from_millis,
    to_millis,
)
from tests.databases import START, Site


class Tea(StrEnum):
    GREEN = "green"
    BLACK = "black"


class SampleRow(Table):
    at = InstantField(null=True)
    on = DayField(null=True)
    amount = MoneyField(null=True)
    quantity = QuantityField(null=True)
    tea = EnumField(Tea, null=True)
    uuid = UuidField(null=True)
    facts = JsonField(null=True)


@pytest.fixture
def table(database: Site) -> Iterator[type[SampleRow]]:
    """One table with every kind of column."""
    create_schema((SampleRow,), ())
    yield SampleRow
    DATABASE.drop_tables([SampleRow])


def test_every_value_comes_back_as_it_went_in(table: type[SampleRow]) -> None:
    number = table.insert(
        at=START,
        on=date(2026, 11, 21),
        amount=-(10**15),
        quantity=1_500,
        tea=Tea.BLACK,
        uuid="0f" * 16,
        facts={"名": "𠮷", "n": [1, None, True]},
    ).execute()
    row = table.get_by_id(number)
    assert (row.at, row.on, row.amount, row.quantity) == (START, date(2026, 11, 21), -(10**15), 1_500)
    assert (row.tea, row.uuid, row.facts) == (Tea.BLACK, "0f" * 16, {"名": "𠮷", "n": [1, None, True]})
    assert row.at.utcoffset() == timedelta(0)
    assert value("SELECT tea FROM sample_row") == "black"
    assert value("SELECT at FROM sample_row") == to_millis(START)


def test_nothing_comes_back_as_nothing(table: type[SampleRow]) -> None:
    row = table.get_by_id(table.insert(at=None, on=None, tea=None, facts=None).execute())
    assert (row.at, row.on, row.amount, row.quantity, row.tea, row.uuid, row.facts) == (None,) * 7


def test_columns_are_asked_for_by_program_values_or_stored_ones(table: type[SampleRow]) -> None:
    table.insert(at=START, on=date(2026, 11, 21), tea=Tea.GREEN).execute()
    assert table.select().where(table.at == START).count() == 1
    assert table.select().where(table.at > to_millis(START)).count() == 0
    assert table.select().where(table.on.between(date(2026, 11, 1), "2026-11-30")).count() == 1
    assert table.select().where(table.tea.in_([Tea.GREEN, "black"])).count() == 1


def test_an_enum_survives_an_alias_and_a_subquery(table: type[SampleRow]) -> None:
    table.insert(tea=Tea.GREEN).execute()
    other = table.alias()
    inner = table.select(table.tea).alias("inner_tea")
    assert [row.tea for row in other.select(other.tea)] == [Tea.GREEN]
    assert list(table.select(inner.c.tea).from_(inner).tuples()) in ([(Tea.GREEN,)], [("green",)])
    copy = table.tea.clone()
    assert copy.kind is Tea


def test_what_is_no_member_of_the_enum_is_a_bug(table: type[SampleRow]) -> None:
    number = table.insert(tea="coffee").execute()
    with pytest.raises(ValueError, match="coffee"):
        table.get_by_id(number)


def test_a_naive_time_is_a_bug(table: type[SampleRow]) -> None:
    with pytest.raises(ValueError, match="aware"):
        table.insert(at=datetime(2026, 11, 21)).execute()  # noqa: DTZ001 - that is the point


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=ZONES))  # noqa: DTZ001 - bounds are naive
def test_a_stored_time_is_the_same_instant_cut_to_milliseconds(moment: datetime) -> None:
    back = from_millis(to_millis(moment))
    assert timedelta(0) <= moment - back < timedelta(milliseconds=1)
    assert back.tzinfo is UTC
    assert to_millis(back) == to_millis(moment)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(JSON)
def test_one_value_has_one_canonical_text(content: object) -> None:
    text = canonical_json(content)
    assert canonical_json(json.loads(text)) == text
    text.encode("utf-8")


def test_canonical_json_knows_no_order_no_space_and_no_nan() -> None:
    assert canonical_json({"b": 1, "a": "漏"}) == '{"a":"漏","b":1}' == canonical_json({"a": "漏", "b": 1})
    with pytest.raises(ValueError, match="JSON"):
        canonical_json(float("nan"))
    with pytest.raises(TypeError):
        canonical_json(START)
