"""One wording for one situation, manner and language; each word once per language."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import DATABASE
from desk_app.kernel.work import Desk


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO phrase_edit (situation, manner, language, text) VALUES ('tea', 'usual', 'en', 'x')",
        "INSERT INTO never_word_edit (word, language, kind, alternative, is_removed) "
        "VALUES ('x', 'en', 'slang', '', (1 = 0))",
    ],
)
def test_each_only_once(desk: Desk, sql: str) -> None:
    if "never_word" in sql and desk.number and DATABASE.obj.__class__.__name__ == "DeskSqlite":
        sql = sql.replace("(1 = 0)", "0")
    DATABASE.execute_sql(sql)
    with pytest.raises(Exception, match=r"(?i)unique"):
        DATABASE.execute_sql(sql)
