"""Results of acts that carry a uuid, as JSON and back, so that the second click gets the very answer of the first.

A result is put together again from the use case's own return annotation: JSON values, dates, aware times, enums and
frozen dataclasses of these. Anything else is a bug and raises TypeError before the act is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_PLAIN = (str, int, float, bool, type(None))


def packed(result: object) -> object:
    """The result as a JSON value; raises TypeError for what could not be put together again."""
    if isinstance(result, Enum):
        return result.value
    if isinstance(result, _PLAIN):
        return result
    if isinstance(result, date):  # a datetime as well
        return result.isoformat()
    if is_dataclass(result) and not isinstance(result, type):
        return {part.name: packed(getattr(result, part.name)) for part in fields(result)}
    if isinstance(result, list | tuple):
        return [packed(part) for part in result]
    if isinstance(result, Mapping):
        return {str(name): packed(part) for name, part in result.items()}
    raise TypeError(f"an act with a uuid cannot give back {type(result).__name__}")


def unpacked(use_case: Callable[..., object], stored: Any) -> Any:
    """What ``packed`` made of a result of this use case, as the value it was."""
    return _made(_promised(use_case), stored)


@lru_cache(maxsize=512)
def _promised(use_case: Callable[..., object]) -> Any:
    return get_type_hints(use_case).get("return", Any)


def _made(kind: Any, stored: Any) -> Any:
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        kinds = [part for part in get_args(kind) if part is not type(None)]
        return None if stored is None else _made(kinds[0], stored) if len(kinds) == 1 else stored
    if origin is tuple:
        return _made_tuple(get_args(kind), stored)
    if origin is list:
        return [_made(get_args(kind)[0], part) for part in stored]
    return _made_plain(kind, stored) if isinstance(kind, type) else stored


def _made_tuple(kinds: tuple[Any, ...], stored: list[Any]) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = (kinds[0],) * len(stored)
    return tuple(_made(kind, part) for kind, part in zip(kinds, stored, strict=True))


def _made_plain(kind: type, stored: Any) -> Any:
    if is_dataclass(kind):
        kinds = get_type_hints(kind)
        return kind(**{name: _made(kinds[name], part) for name, part in stored.items()})
    if issubclass(kind, Enum):
        return kind(stored)
    if issubclass(kind, date):
        return kind.fromisoformat(stored)
    return tuple(stored) if kind is tuple else stored
