"""Nothing of a till is asked, shown or kept before its count is sealed, and every attempt to count stays (M2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import CountKind, SessionState, Tender
from desk_app.closing.tab import ClosingTab
from desk_app.kernel.database import statements
from tests.closing.counter import Counter, notes, press


def test_m2_while_the_till_takes_sales_nothing_can_be_counted(tab: ClosingTab, counter: Counter) -> None:
    counter.opened()
    tab.refresh()
    assert not tab.count.cash.steppers[10_000].isEnabled()
    assert not tab.press("clear") or tab.count.is_counting is False
    assert tab.count.seal.text() == "End the till and count"


def test_m2_every_attempt_is_kept(tab: ClosingTab, counter: Counter) -> None:
    session_id = counter.opened()
    counter.do(cash_service.end_session, session_id)
    tab.refresh()
    tab.count.cash.set_pieces(notes(480_00))
    press(tab, "clear")
    press(tab, "clear")  # nothing counted is no attempt
    tab.count.cash.set_pieces(notes(500_00))
    press(tab, "finish")
    kept = [(row.kind, row.amount) for row in cash.counts(session_id)]
    assert kept[1:] == [(CountKind.ATTEMPT, 480_00), (CountKind.SEALED, 500_00)]


def test_m2_a_total_that_cannot_be_read_is_not_sealed(tab: ClosingTab, counter: Counter) -> None:
    session_id = counter.opened()
    counter.do(cash_service.end_session, session_id)
    tab.refresh()
    heard: list[str] = []
    tab.refused.connect(heard.append)
    tab.count.others[Tender.CARD].set_text("dreißig")
    press(tab, "finish")
    assert heard
    assert cash.session(session_id).state is SessionState.ENDED


SUMS = re.compile(r"SUM\(", re.IGNORECASE)
MONEY_TABLES = re.compile(r"\b(cash_move|sale|sale_line|sale_payment|refund|refund_line|refund_payment)\b")


def held(widget: QWidget) -> Iterator[str]:
    """Everything a widget and what stands in it shows, says, or keeps in its own values and Qt properties."""
    for part in (widget, *widget.findChildren(QWidget)):
        for ask in ("text", "accessibleName", "accessibleDescription", "toolTip", "windowTitle", "whatsThis"):
            value = getattr(part, ask, None)
            if callable(value):
                yield str(value())
        for name in part.dynamicPropertyNames():
            with suppress(RuntimeError):  # Qt's own pointers have no Python value
                yield str(part.property(bytes(name.data()).decode()))
        yield from (repr(value) for value in vars(part).values() if not isinstance(value, QWidget))


def test_m2_nothing_asks_for_or_holds_what_should_be_there_before_the_seal(
    tab: ClosingTab, counter: Counter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    session_id = counter.opened(500_00)
    for price in (120_30, 30_20, 88_00):
        counter.sell(price)
    expected, takings = 738_50, 238_50
    asked: list[str] = []
    run = statements._run

    def spied(sql: str, values: tuple[object, ...]) -> Any:  # noqa: ANN401
        asked.append(sql)
        return run(sql, values)

    monkeypatch.setattr(statements, "_run", spied)
    evaluated: list[str] = []

    def counted_rows(sql: str, *values: object) -> list[tuple[Any, ...]]:
        if "SUM" in sql:
            evaluated.append(sql)
        return statements.rows(sql, *values)

    monkeypatch.setattr(import_module("desk_app.cash.queries.amounts"), "rows", counted_rows)
    tab.refresh()
    _look_everywhere(tab, expected, takings)
    press(tab, "finish")
    tab.count.cash.set_pieces(notes(700_00))
    press(tab, "clear")
    tab.count.cash.set_pieces(notes(720_00))
    _never(tab, expected, takings)
    assert cash.session(session_id).state is SessionState.ENDED
    assert evaluated == []
    assert [sql for sql in asked if SUMS.search(sql) and MONEY_TABLES.search(sql)] == []
    assert not any(str(expected) in record.getMessage() or "738.50" in record.getMessage() for record in caplog.records)
    journal = "".join(str(payload) for (payload,) in statements.rows("SELECT payload FROM journal_facts"))
    assert str(expected) not in journal
    press(tab, "finish")
    assert evaluated, "after the seal the one function is asked"
    assert any("738.50" in text for text in held(tab))


def _look_everywhere(tab: ClosingTab, *amounts: int) -> None:
    """Open whatever can be opened while the till runs."""
    for act in ("x_reading", "shift", "paid_out", "no_sale", "bags", "checks", "reports"):
        tab.commands.run(act)
        if tab.commands.dialog is not None:
            _never(tab.commands.dialog, *amounts)
            tab.commands.dialog.reject()
    tab.show_bags(False)


def _never(widget: QWidget, *amounts: int) -> None:
    everything = re.sub("0x[0-9a-f]+", "", "\n".join(held(widget)))
    for amount in amounts:
        assert str(amount) not in everything
        assert f"{amount // 100}.{amount % 100:02d}" not in everything


def test_m2_the_result_is_cleared_from_the_screen_when_the_till_is_closed(tab: ClosingTab, counter: Counter) -> None:
    session_id = counter.opened()
    counter.sell(120_30)
    counter.sealed(session_id, 620_30)
    tab.refresh()
    assert any("620.30" in text for text in held(tab.result))
    press(tab, "finish")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any("620.30" in text for text in held(tab.result))
