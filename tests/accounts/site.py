"""Short ways to say what the tests of accounts need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desk_app.kernel.refusal import Refusal


@contextmanager
def refuses(code: str, **facts: object) -> Iterator[None]:
    """Expect a refusal by its code, and by those of its facts that are given."""
    with pytest.raises(Refusal) as caught:
        yield
    assert caught.value.code == code
    assert {name: caught.value.facts.get(name) for name in facts} == facts
