"""The invariants hold in the database itself, on both kinds."""

from __future__ import annotations

import peewee
import pytest

from desk_app.handouts import service
from desk_app.handouts.rules import Way
from desk_app.kernel.database import change, transaction
from desk_app.kernel.work import Desk
from tests.handouts.scene import SIGNED, host, key, lent, parcel


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE parcel SET tracking = 'x'",
        "DELETE FROM parcel",
        "UPDATE parcel SET state = 'handed_out'",
        "UPDATE parcel SET ended_at = 1",
        "UPDATE parcel SET hand_out_id = 7",
        "UPDATE parcel_told SET way = 'phone'",
        "DELETE FROM parcel_face",
        "DELETE FROM loan",
        "UPDATE loan SET state = 'back'",
        "UPDATE loan SET number = '1'",
        "UPDATE loan SET ended_at = 1",
        "DELETE FROM loan_face",
        "UPDATE loan_face SET name = 'x'",
        "DELETE FROM loan_thing",
    ],
)
def test_history_cannot_be_changed_past_the_program(desk: Desk, sql: str) -> None:
    parcel_id = parcel(desk, host(desk))
    desk.do(service.tell_host, (parcel_id,), Way.PHONE)
    lent(desk, key(desk))
    with pytest.raises(peewee.DatabaseError), transaction():
        change(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE parcel SET place = 'elsewhere'",
        "UPDATE hand_out SET is_deputy = (1 = 1)",
        "DELETE FROM hand_out_paper",
        "UPDATE loan SET charge = 1",
    ],
)
def test_what_has_ended_stays_as_it_ended(desk: Desk, sql: str) -> None:
    desk.do(service.hand_out, (parcel(desk, host(desk)),), SIGNED)
    desk.do(service.give_back, lent(desk, key(desk)))
    with pytest.raises(peewee.DatabaseError), transaction():
        change(sql)


def test_presence_a_thing_is_out_to_one_person_at_a_time(desk: Desk) -> None:
    lent(desk, key(desk))
    with pytest.raises(peewee.IntegrityError), transaction():
        change(
            "INSERT INTO loan (number, day, thing_id, out_at, out_by, due_at, due_on, state, ended_by, charge, end_note, "
            "ink_digest) SELECT '9', day, thing_id, out_at, out_by, due_at, due_on, 'out', '', 0, '', '' FROM loan"
        )
