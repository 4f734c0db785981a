"""The facts of reception's papers."""

from __future__ import annotations

from datetime import UTC, datetime

from desk_app.reception import slips

AT = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)


def test_the_ticket_says_label_lane_and_how_many_are_ahead() -> None:
    facts = slips.ticket_facts("102611210100012", "A001", "会籍", AT, 3, name="李女士", rank="预约", wait="5-10 分钟")
    assert {"A001", "会籍", 3, "李女士", "预约", "5-10 分钟", "102611210100012"} <= set(facts.values())
