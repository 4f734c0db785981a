"""Invariant 12 by chance: whatever is tried in whatever order, the chain has no gap and nothing goes twice."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, prompts, queries, service
from desk_app.lost_property.rules import Holder, State
from desk_app.lost_property.service import Handover
from tests.databases import Site
from tests.lost_property.site import INK, ZHAO, answer, approved, holders, identified, jobs, umbrella
from tests.staff.site import People

pytestmark = pytest.mark.usefixtures("people")
ACTS = ("shelve", "claim", "second claim", "refuse", "withdraw", "sign", "transfer", "police", "back in time", "wait")


@settings(max_examples=25)
@given(st.lists(st.sampled_from(ACTS), max_size=14))
def test_invariant_12_the_chain_joins_and_nothing_is_released_twice(
    desk: Desk, clock: ManualClock, database: Site, acts: list[str]
) -> None:
    if database.kind == "postgres":
        acts = acts[:6]
    item_id = desk.do(service.register, umbrella(desk))
    for act in acts:
        try:
            tried(desk, clock, item_id, act)
        except Refusal as refused:
            assert refused.code.startswith("lost_property.")  # noqa: PT017
    chain = queries.custody(item_id)
    assert [row.seq for row in chain] == list(range(1, len(chain) + 1))
    assert [row.before for row in chain] == [Holder.HANDED_IN, *(row.holder for row in chain[:-1])]
    assert all(later.at >= earlier.at for earlier, later in pairwise(chain))
    ends = [row for row in chain if row.holder in {Holder.OWNER, Holder.POLICE}]
    assert len(ends) <= 1
    assert chain[-1].holder is queries.item(item_id).holder
    assert list(offers.findings()) == []


def tried(desk: Desk, clock: ManualClock, item_id: int, act: str) -> None:
    """One act on the item, as far as it is possible."""
    live = queries.live_claims(item_id)
    if act == "shelve":
        desk.do(service.shelve, item_id, "B 架", second=approved(desk))
    elif act in {"claim", "second claim"}:
        identified(desk, item_id)
    elif act == "refuse":
        from desk_app.lost_property.rules import Verdict

        answer(desk, desk.do(service.open_claim, item_id), *(Verdict.CONTRADICTS,) * 3)
    elif act == "withdraw" and live:
        desk.do(service.withdraw_claim, live[0].id, "认错了")
    elif act == "sign" and live:
        desk.do(service.sign, live[-1].id, INK)
    elif act == "transfer":
        desk.do(service.sign_transfer, (item_id,), Handover("行政", INK, INK))
    elif act == "police":
        desk.do(service.give_to_police, item_id, "警号 1", second=approved(desk))
    elif act == "back in time":
        clock.set(clock.now() - timedelta(minutes=3))
    elif act == "wait":
        clock.advance(timedelta(hours=13))


def test_a_clock_set_back_across_the_deadline_moves_nothing(desk: Desk, clock: ManualClock) -> None:
    start = clock.now()
    item_id = desk.do(service.register, umbrella(desk))
    due = queries.item(item_id).due_at
    clock.advance(due - start + timedelta(minutes=1))
    assert "lost_property.transfer" in {prompt.key for prompt in prompts.due(desk, desk.now())}
    desk.do(service.sign_transfer, (item_id,), Handover("行政 周", INK, INK))
    clock.set(start + timedelta(days=3))
    row = queries.item(item_id)
    assert (row.state, row.due_at, row.holder) == (State.AT_ADMINISTRATION, due, Holder.ADMINISTRATION)
    assert prompts.due(desk, desk.now()) == ()
    assert holders(item_id) == [("", "desk"), ("desk", "administration")]
    other = desk.do(service.register, umbrella(desk, found_at=desk.now()))
    assert queries.item(other).due_at < due + timedelta(days=15)
    assert list(offers.findings()) == []


def test_an_item_deleted_by_sql_is_found_and_named(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    number = queries.item(item_id).number
    database.tamper("DELETE FROM found_item WHERE id = ?", item_id)
    assert [(found.code, found.detail) for found in offers.findings()] == [("lost_property.item_gone", number)]
    assert number in _said(offers)


def _said(source: object) -> str:
    from desk_app.kernel.refusal import sentence

    return " ".join(sentence(found.refusal()) for found in source.findings())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE claim SET released_by = '99'", "claim_changed"),
        ("UPDATE claim_face SET name = '别人'", "claim_changed"),
        ("UPDATE claim_answer SET answer = '深蓝' WHERE id = (SELECT MAX(id) FROM claim_answer)", "claim_changed"),
        ("UPDATE claim_verdict SET verdict = 'unsure'", "claim_changed"),
        (
            "UPDATE claim_paper SET strokes = REPLACE(strokes, '[500,2000,0,400]', '[501,2000,0,400]')",
            "signature_changed",
        ),
        ("DELETE FROM claim_paper", "signature_gone"),
        ("DELETE FROM claim", "claim_gone"),
        ("UPDATE found_item SET description = '换过'", "item_changed"),
        ("UPDATE custody SET before = 'police' WHERE seq = 2", "custody_gap"),
        ("DELETE FROM custody WHERE seq = 2", "holder_differs"),
        ("UPDATE claim SET facts_digest = 'x'", "claim_changed"),
    ],
)
def test_l2_whatever_is_altered_behind_the_program_is_found_and_named(
    desk: Desk, database: Site, sql: str, code: str
) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.sign, identified(desk, item_id), INK)
    assert list(offers.findings()) == []
    database.tamper(sql)
    assert f"lost_property.{code}" in {found.code for found in offers.findings()}
    assert _said(offers)


def test_l2_the_changed_stroke_is_named(desk: Desk, database: Site) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    number = desk.do(service.sign, claim_id, INK.__class__((*INK.strokes, *INK.strokes)))
    text = str(value("SELECT strokes FROM claim_paper"))
    head, point, tail = text.rpartition("[500,2000,0,400]")
    changed = f"{head}[501,2000,0,400]{tail}"
    assert point
    database.tamper("UPDATE claim_paper SET strokes = ?", changed)
    (found,) = offers.findings()
    assert (found.code, found.where, found.detail) == (
        "lost_property.signature_changed",
        f"claim {claim_id}",
        f"{number} #2",
    )


def test_l3_an_altered_transfer_is_found(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.sign_transfer, (item_id,), Handover("行政 周", INK, INK))
    database.tamper("UPDATE transfer_paper SET salt = 'x'")
    assert [found.code for found in offers.findings()] == ["lost_property.transfer_changed"]


def test_d16_an_erased_claimant_leaves_item_and_figures_and_the_proof(desk: Desk, people: People) -> None:
    from desk_app.people import service as persons
    from desk_app.people.rules import EraseReason
    from tests.staff.site import act_as

    item_id = desk.do(service.register, umbrella(desk, finder_name="王女士", finder_phone="13812341234"))
    claim_id = identified(desk, item_id)
    desk.do(service.sign, claim_id, INK)
    desk.do(service.print_register, desk.today())
    claimant = queries.claim(claim_id).person_id
    finder = value("SELECT person_id FROM found_item_face")
    assert [need.last_on is None for need in offers.needs((claimant or 0,))] == [False]
    act_as(desk, people.manager)
    for person_id in (claimant, finder):
        desk.do(persons.erase, person_id, EraseReason.REQUEST, (service.forget,))
    left = "".join(
        str(rows(f"SELECT * FROM {table}"))
        for table in (
            "claim_face",
            "claim_answer",
            "claim_paper",
            "found_item_face",
            "journal_facts",
            "print_job_facts",
            "search_entry",
        )
    )
    for said in (ZHAO.name, ZHAO.phone, "王女士", "13812341234", "说是"):
        assert said not in left
    assert queries.claim(claim_id).name == ""
    assert queries.item(item_id).state is State.RELEASED
    assert queries.ink_of(claim_id) is None
    assert list(offers.findings()) == []
    assert journal.verify() is None


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_kill_9_between_signature_and_print_leaves_the_job_in_the_queue(
    desk: Desk, database: Site, tmp_path: Path
) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    script = textwrap.dedent(
        f"""
        import os, signal, sys
        sys.path.insert(0, {str(Path(__file__).parents[2])!r})
        from desk_app.kernel.changes import Change
        from desk_app.kernel.clock import ManualClock
        from desk_app.kernel.database import open_database
        from desk_app.kernel.work import Desk
        from desk_app.lost_property import service
        from tests.databases import OPERATOR, START
        from tests.lost_property.site import INK

        open_database({str(database.where)!r})
        desk = Desk(ManualClock(START))
        desk.operator = OPERATOR
        # The first news comes right after the commit, before anything is sent to a printer.
        desk.changes.subscribe((Change,), lambda change: os.kill(os.getpid(), signal.SIGKILL))
        desk.do(service.sign, {claim_id}, INK)
        """
    )
    from desk_app.kernel.database import close_database

    close_database()
    ran = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)
    assert ran.returncode == -9, ran.stderr.decode()
    database.reopen()
    assert queries.claim(claim_id).number
    assert jobs("claim_slip") == 1
    assert one("SELECT state FROM print_job WHERE form = 'claim_slip'") == ("queued",)
    assert list(offers.findings()) == []
