"""One wording for one situation, manner and language; each word once per language."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import change
from desk_app.kernel.work import Desk


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (
            "INSERT INTO phrase_edit (situation, manner, language, text) VALUES (?, ?, ?, ?)",
            ("tea", "usual", "en", "x"),
        ),
        (
            "INSERT INTO never_word_edit (word, language, kind, alternative, is_removed) VALUES (?, ?, ?, ?, ?)",
            ("x", "en", "slang", "", False),
        ),
    ],
)
def test_each_only_once(desk: Desk, sql: str, values: tuple[object, ...]) -> None:
    change(sql, *values)
    with pytest.raises(Exception, match=r"(?i)unique"):
        change(sql, *values)
