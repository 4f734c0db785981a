"""The slips draw without a warning, with the signature once there is one."""

from __future__ import annotations

import json

import pytest

from desk_app.handouts import service
from desk_app.kernel.database import value
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form
from desk_app.paper.render import render
from desk_app.paper.samples.place import site
from desk_app.paper.values import facts_from_json
from tests.handouts.scene import DEPUTY, SIGNED, host, key, lent, parcel


def last(name: str) -> dict[str, object]:
    """The facts of the newest paper of a form."""
    stored = value("SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? "
                   "ORDER BY j.id DESC LIMIT 1", name)  # fmt: skip
    return dict(facts_from_json(json.loads(stored)))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_parcel_slip_shows_who_took_it(desk: Desk, language: str) -> None:
    parcel_id = parcel(desk, host(desk))
    assert last("parcel_slip")["handed_out"] is False
    desk.do(service.hand_out, (parcel_id,), DEPUTY)
    desk.do(service.print_parcel, parcel_id)
    facts = last("parcel_slip")
    assert (facts["receiver"], facts["host"], facts["tracking"]) == ("李明", "王建国", "SF1390022118845")
    assert render(form("parcel_slip"), facts, language, site(language)).warnings == ()


def test_a_loan_slip_shows_until_when_and_the_signature(desk: Desk) -> None:
    desk.do(service.print_loan, lent(desk, key(desk), ink=SIGNED.ink))
    facts = last("loan_slip")
    assert (facts["borrower"], facts["thing"], facts["signed"], facts["kind"]) == ("陈立", "302 钥匙", True, "钥匙")
    assert render(form("loan_slip"), facts, "zh_CN", site("zh_CN")).warnings == ()
