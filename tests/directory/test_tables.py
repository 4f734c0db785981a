"""Messages are kept, and what they say goes only when erased (invariant 2)."""

from __future__ import annotations

import pytest

from desk_app.directory import service
from desk_app.directory.rules import MessageDraft
from desk_app.kernel.database import DATABASE
from desk_app.kernel.work import Desk
from tests.reception.hall import add_host


@pytest.mark.parametrize(
    "sql", ["DELETE FROM message", "DELETE FROM message_text", "UPDATE message_text SET text = ''"]
)
def test_the_triggers_refuse_tampering(desk: Desk, sql: str) -> None:
    desk.do(service.take_message, MessageDraft(add_host(desk), "刘", "138", "一"))
    with pytest.raises(Exception, match=r"message(_text)?\.(kept|frozen)"):
        DATABASE.execute_sql(sql)
