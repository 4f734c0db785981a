"""The tables: what is personal stands aside, what is counted stays."""

from __future__ import annotations

from desk_app.complaints.tables import TABLES, TRIGGERS

PERSONAL = {"case_text", "case_note", "case_signature_ink"}


def test_personal_words_stand_only_in_rows_that_can_be_erased() -> None:
    names = {table._meta.table_name for table in TABLES}
    assert names >= PERSONAL
    words = {"name", "phone", "matter", "wish", "strokes", "text"}
    held = {table._meta.table_name for table in TABLES if words & set(table._meta.fields)}
    assert held - PERSONAL == {"utility"}


def test_every_trigger_has_a_name_of_its_own() -> None:
    names = [trigger.name for trigger in TRIGGERS]
    assert len(names) == len(set(names))
