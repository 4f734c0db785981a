"""Facts can be kept in a row and come back as they were."""

from datetime import UTC, date, datetime

import pytest

from desk_app.paper.forms import form
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from desk_app.paper.values import facts_from_json, facts_to_json


@pytest.mark.parametrize("name", ["claim_slip", "visitor_badge", "complaint_slip"])
def test_stored_facts_print_the_same_bytes(name: str) -> None:
    import json

    facts = ordinary(name, "zh_CN")
    again = facts_from_json(json.loads(json.dumps(facts_to_json(facts))))
    pages = {render(form(name), one, "zh_CN", site("zh_CN")).pdf for one in (facts, again)}
    assert len(pages) == 1


def test_times_are_kept_as_text_that_prints_alike() -> None:
    stored = facts_to_json(
        {"at": datetime(2026, 11, 21, 6, 0, tzinfo=UTC), "on": date(2026, 11, 21), "n": 3, "x": None}
    )
    assert stored == {"at": "2026-11-21T06:00:00+00:00", "on": "2026-11-21", "n": 3, "x": None}


def test_what_was_never_stored_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not a stored fact"):
        facts_from_json({"x": 1.5})
