"""What the tables alone guarantee."""

from __future__ import annotations

from desk_app.lost_property.tables import TABLES, TRIGGERS


def test_every_trigger_and_table_has_a_name_of_its_own() -> None:
    assert len({trigger.name for trigger in TRIGGERS}) == len(TRIGGERS)
    assert len({table._meta.table_name for table in TABLES}) == len(TABLES)
