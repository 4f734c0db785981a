"""A site's database: made whole or not at all, and recognised again."""

from __future__ import annotations

import pytest

from desk_app.kernel import site
from desk_app.kernel.database import DATABASE, close_database, open_database
from desk_app.kernel.refusal import Refusal
from tests.databases import Site


def test_a_fresh_site_knows_its_version_and_has_an_identity(database: Site) -> None:
    assert site.schema_version() == site.SCHEMA_VERSION
    assert len(site.fact("site_id") or "") == 32
    assert site.fact("never set") is None


def test_making_a_site_twice_keeps_its_identity(database: Site) -> None:
    before = site.fact("site_id")
    site.create_site((), ())
    assert site.fact("site_id") == before


def test_an_empty_database_has_no_version(tmp_path: object) -> None:
    open_database(f"{tmp_path}/new.db")
    try:
        assert site.schema_version() is None
    finally:
        close_database()


def test_a_site_that_could_not_be_finished_is_not_begun(tmp_path: object) -> None:
    from desk_app.kernel.database import Trigger

    open_database(f"{tmp_path}/new.db")
    try:
        broken = Trigger("broken", "no_such_table", "DELETE", "1 = 1", "never")
        with pytest.raises(Exception, match="no_such_table"):
            site.create_site(site.TABLES, (broken,))
        assert DATABASE.get_tables() == []
    finally:
        close_database()


def test_a_database_of_a_newer_program_is_refused(database: Site) -> None:
    site.refuse_newer()
    site.set_fact("schema_version", str(site.SCHEMA_VERSION + 1))
    with pytest.raises(Refusal) as refused:
        site.refuse_newer()
    assert refused.value.code == "kernel.newer_database"
    assert refused.value.facts == {"found": site.SCHEMA_VERSION + 1, "known": site.SCHEMA_VERSION}


def test_what_a_test_left_behind_is_gone(database: Site) -> None:
    assert site.schema_version() == site.SCHEMA_VERSION
    assert DATABASE.execute_sql("SELECT count(*) FROM site_fact").fetchone()[0] == 2
