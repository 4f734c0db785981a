"""The column types of every table: integers for money, quantity and time, never a float.

They convert between the program's values and what both databases store alike; they must hold no rule of any slice.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

from peewee import BigIntegerField, CharField, TextField

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_millis(moment: datetime) -> int:
    """Whole milliseconds since 1970 UTC of an aware time; a naive one is a bug and raises ValueError."""
    if moment.tzinfo is None:
        raise ValueError("a stored time must be aware")
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def from_millis(millis: int) -> datetime:
    """The aware UTC time that ``to_millis`` stored."""
    return _EPOCH + timedelta(milliseconds=millis)


class InstantField(BigIntegerField):
    """A point in time: aware UTC in Python, integer milliseconds in the database."""

    def db_value(self, value: datetime | int | None) -> int | None:
        """Milliseconds for an aware time; integers pass, so ranges can be asked for cheaply."""
        return to_millis(value) if isinstance(value, datetime) else value

    def python_value(self, value: int | None) -> datetime | None:
        """An aware UTC time."""
        return None if value is None else from_millis(value)


class DayField(CharField):
    """A calendar or business day, stored as ISO text so that it sorts and reads the same everywhere."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=10, **options)

    def db_value(self, value: date | str | None) -> str | None:
        """ISO text of a day."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        """The day."""
        return None if value is None else date.fromisoformat(value)


class MoneyField(BigIntegerField):
    """An amount in minor units of the site's currency."""


class QuantityField(BigIntegerField):
    """A quantity in thousandths of its unit."""


class EnumField(CharField):
    """A member of one enum with text values; what the database holds outside the enum is a bug and raises."""

    def __init__(self, kind: type[Enum], **options: Any) -> None:
        self.kind = kind
        super().__init__(max_length=40, **options)

    def clone(self) -> EnumField:
        """Peewee copies fields for subqueries without calling ``__init__`` with our argument."""
        copy: EnumField = super().clone()
        copy.kind = self.kind
        return copy

    def db_value(self, value: Enum | str | None) -> str | None:
        """The member's text."""
        return str(value.value) if isinstance(value, Enum) else value

    def python_value(self, value: str | None) -> Enum | None:
        """The member."""
        return None if value is None else self.kind(value)


class UuidField(CharField):
    """A client-made identity of an act: 32 hexadecimal digits."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=32, **options)


class JsonField(TextField):
    """Small frozen facts as canonical JSON text (the same bytes on both databases, so they can be hashed)."""

    def db_value(self, value: object) -> str | None:
        """Canonical JSON: sorted keys, no spaces, Unicode as it is."""
        return None if value is None else canonical_json(value)

    def python_value(self, value: str | None) -> Any:
        """What was stored."""
        return None if value is None else json.loads(value)


# ``json.dumps`` would make an encoder for each text.
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical_json(value: object) -> str:
    """One text for one value: sorted keys, no spaces, Unicode unescaped, no NaN; lone surrogates are replaced."""
    text = _ENCODER.encode(value)
    # Text typed on a broken keyboard layout may hold half a character, which no database and no hash takes.
    return text.encode("utf-8", "replace").decode("utf-8")
