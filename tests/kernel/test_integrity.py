"""The check finds whatever was done behind the program's back, and says where, by whom and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import attachments, guard, integrity, journal
from desk_app.kernel.backup import Backups
from desk_app.kernel.database import DATABASE, Trigger, close_database
from desk_app.kernel.integrity import Finding, check, refuse_lost, refuse_no_site
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.work import Desk, Work
from tests.databases import Site, install_trigger, schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
ROW = journal.DESK_SPAN


def note(work: Work, words: str) -> None:
    work.record("test.noted", Ref("note", 1), {"words": words})


@pytest.fixture
def site(desk: Desk, database: Site) -> Site:
    for number in range(8):
        desk.do(note, f"第 {number} 位")
    desk.do(attachments.attach, Ref("note", 1), b"picture", "image/png", "photo")
    return database


def found(**options: object) -> list[tuple[str, str]]:
    return [(finding.code, finding.where) for finding in check(*schema(), **options)]  # type: ignore[arg-type]


def test_a_whole_site_has_no_findings(site: Site) -> None:
    assert check(*schema(), known_heads=journal.heads()) == ()


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE journal SET actor = '99' WHERE id = ?", "integrity.journal_hash"),
        ("UPDATE journal SET at = at + 1 WHERE id = ?", "integrity.journal_hash"),
        ("UPDATE journal_facts SET payload = '{}' WHERE id = ?", "integrity.journal_facts"),
        ("DELETE FROM journal WHERE id = ?", "integrity.journal_gap"),
    ],
)
def test_the_first_broken_journal_row_is_named_with_person_and_time(site: Site, sql: str, code: str) -> None:
    site.tamper(sql, ROW + 4)
    site.tamper(sql, ROW + 6)
    findings = check(*schema())
    assert [(finding.code, finding.where) for finding in findings] == [(code, "1/4")]
    detail = findings[0].detail
    if code != "integrity.journal_gap":
        assert detail.endswith("2026-11-21 06:32:07 UTC · test.noted")
        assert detail.startswith("99" if "actor" in sql else "07")


def test_a_row_moved_to_another_desk_is_found(site: Site) -> None:
    site.tamper("UPDATE journal SET desk = 2 WHERE id = ?", ROW + 3)
    assert found() == [("integrity.journal_hash", "1/3")]


def test_a_cut_tail_is_found_by_a_head_known_from_outside(site: Site) -> None:
    known = journal.heads()
    site.tamper("DELETE FROM journal_facts WHERE id = ?", ROW + 9)
    site.tamper("DELETE FROM journal WHERE id = ?", ROW + 9)
    assert found() == []
    assert found(known_heads=known) == [("integrity.journal_head", "1/9")]
    assert found(known_heads={7: (3, "f" * 64)}) == [("integrity.journal_head", "7/1")]


def drop(trigger: Trigger, site: Site) -> None:
    DATABASE.execute_sql(f"DROP TRIGGER {trigger.name}" + (f" ON {trigger.table}" if site.kind == "postgres" else ""))


@pytest.mark.parametrize("trigger", journal.TRIGGERS, ids=lambda trigger: trigger.name)
def test_a_dropped_trigger_is_found(site: Site, trigger: Trigger) -> None:
    drop(trigger, site)
    assert found() == [("integrity.schema_missing", f"trigger {trigger.name}")]


def test_a_trigger_made_toothless_is_found(site: Site) -> None:
    trigger = journal.TRIGGERS[0]
    drop(trigger, site)
    install_trigger(Trigger(trigger.name, trigger.table, trigger.event, "1 = 2", trigger.code))
    changed = found()
    install_trigger(trigger)  # on PostgreSQL the function outlives the test's rows
    assert changed == [("integrity.schema_changed", f"trigger {trigger.name}")]


def test_a_trigger_switched_off_is_found(site: Site) -> None:
    if site.kind == "sqlite":
        pytest.skip("SQLite knows no disabled triggers")
    DATABASE.execute_sql("ALTER TABLE journal DISABLE TRIGGER journal_never_updated")
    assert found() == [("integrity.schema_missing", "trigger journal_never_updated")]


def test_a_dropped_table_is_found_with_what_hung_on_it(site: Site) -> None:
    DATABASE.execute_sql("DROP TABLE link")
    missing = {where for code, where in found() if code == "integrity.schema_missing"}
    assert {"table link"} <= missing
    assert {"trigger link_never_updated", "trigger link_never_deleted"} <= missing


def test_what_somebody_added_is_told(site: Site) -> None:
    if site.kind == "postgres":
        pytest.skip("other programs may share a PostgreSQL database")
    DATABASE.execute_sql("CREATE TABLE mine (a)")
    assert found() == [("integrity.schema_unknown", "table mine")]


def test_a_changed_picture_is_found(site: Site) -> None:
    site.tamper("UPDATE attachment_content SET content = ? WHERE id = 1", b"other")
    assert found() == [("integrity.attachment_damaged", "1")]


def test_a_row_that_points_nowhere_is_found(site: Site) -> None:
    if site.kind == "postgres":
        pytest.skip("PostgreSQL does not let it happen")
    DATABASE.execute_sql("PRAGMA foreign_keys = OFF")
    DATABASE.execute_sql("CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES link (id))")
    DATABASE.execute_sql("INSERT INTO child VALUES (1, 99)")
    DATABASE.execute_sql("PRAGMA foreign_keys = ON")
    assert found()[0] == ("integrity.damaged_file", "desk.db")


def test_slices_add_their_own_findings_and_one_that_fails_does_not_hide_the_others(site: Site) -> None:
    def stock() -> Iterable[Finding]:
        return [Finding("stock.kept_differs", "product 4", "3 ≠ 5")]

    def broken() -> Iterable[Finding]:
        raise LookupError("no such column")

    assert found(invariants=(broken, stock)) == [
        ("integrity.check_failed", __name__),
        ("stock.kept_differs", "product 4"),
    ]


def test_a_finding_reads_as_a_sentence(site: Site) -> None:
    site.tamper("UPDATE journal SET actor = '99' WHERE id = ?", ROW + 4)
    (finding,) = check(*schema())
    assert sentence(finding.refusal(), "en") == (
        "Journal row 1/4 was changed afterwards (99 · 2026-11-21 06:32:07 UTC · test.noted). "
        "Keep the file and tell the manager."
    )


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        call()
    return caught.value


def test_a_site_that_is_gone_is_not_started_anew(desk: Desk, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "site")
    refuse_lost(folder)  # a first start
    guard.prepare(folder)
    tables, triggers = schema()
    made = Backups(folder, desk.settings, tables=tables, triggers=triggers).make(NOW)
    for lost in (folder.database.touch, folder.database.unlink):
        lost()
        caught = refused(lambda: refuse_lost(folder))
        assert (caught.code, caught.facts["backup"]) == ("kernel.database_missing", str(made.path))
    folder.database.write_bytes(b"something")
    refuse_lost(folder)


def test_commands_that_need_a_site_say_when_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    assert refused(lambda: refuse_no_site(path)).code == "kernel.no_database"
    path.touch()
    assert refused(lambda: refuse_no_site(path)).code == "kernel.empty_file"
    path.write_bytes(b"x")
    refuse_no_site(path)
    close_database()


def test_strange_statements_have_a_name_too() -> None:
    assert integrity._object('CREATE UNIQUE INDEX "a b" ON t (c)').startswith("index ")
    assert integrity._object("") == "? ?"
