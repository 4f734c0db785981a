"""What the tables of persons hold, and what they don't."""

from __future__ import annotations

from desk_app.people.tables import TABLES, TRIGGERS, Person


def test_d16_the_row_that_stays_after_erasing_names_nobody() -> None:
    assert set(Person._meta.fields) == {"id", "key", "created_at", "check_on", "merged_into", "erased_at"}


def test_d16_every_other_table_goes_only_by_erasing() -> None:
    guarded = {trigger.table for trigger in TRIGGERS if trigger.code.endswith("kept_until_erased")}
    assert guarded == {str(table._meta.table_name) for table in TABLES} - {"person"}
