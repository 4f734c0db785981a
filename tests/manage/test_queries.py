"""What the pages read: settings, coming days, phrases, journal with masked facts, backups, checks, health."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.kernel import hours
from desk_app.kernel.calendar import DayKind, DayOverride, parse_windows
from desk_app.kernel.clock import GuardedClock, ManualClock
from desk_app.kernel.database import is_postgres
from desk_app.kernel.journal_browsing import Wanted
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk, Work
from desk_app.manage import queries, service
from desk_app.manage.queries.health import program_version
from desk_app.manage.rules import PhraseGroup, State
from desk_app.phrases import service as phrases
from desk_app.phrases.rules import Kind, Manner, Situation
from desk_app.printing.rules import LOGO
from desk_app.reception.rules import HAND_OVER_SECONDS
from tests.databases import Site
from tests.source_tree import PACKAGE


def by_key(desk: Desk) -> dict[str, queries.HealthRow]:
    return {row.key: row for row in queries.health(desk)}


def test_settings_stand_in_groups_with_their_values(site: Desk) -> None:
    site.do(change_setting, HAND_OVER_SECONDS, 240)
    rows = {row.setting.key: row for row in queries.setting_rows(site, "reception")}
    assert (rows[HAND_OVER_SECONDS.key].value, rows[HAND_OVER_SECONDS.key].is_default) == (240, False)
    assert rows["reception.refill"].is_default
    assert {row.setting.group for row in rows.values()} == {"reception"}
    assert {"site", "reception", "backup", "privacy"} <= set(queries.groups(site))
    keys = [row.setting.key for row in queries.setting_rows(site)]
    assert SITE_NAME.key in keys
    assert LOGO.key not in keys, "a picture is no number to type"
    assert len(keys) == len(set(keys))


def test_coming_days_show_holidays_and_make_up_days(site: Desk) -> None:
    site.do(hours.set_day, DayOverride(date(2026, 11, 23), DayKind.OWN, parse_windows("10:00-12:00"), "店庆"))
    days = queries.coming_days(site.calendar(), date(2026, 11, 21), "zh_CN", 4)
    assert [(row.day.day, row.kind, bool(row.windows), row.name) for row in days] == [
        (21, DayKind.OFF, False, ""),
        (22, DayKind.OFF, False, ""),
        (23, DayKind.OWN, True, "店庆"),
        (24, DayKind.WORKING, True, ""),
    ]


def test_p1_own_and_built_in_wordings_stand_side_by_side(site: Desk) -> None:
    before = queries.phrase_book("zh_CN")
    assert not any(row.is_own for row in before)
    assert {row.group for row in before} == set(PhraseGroup)
    site.do(phrases.set_phrase, Situation.TEA, "zh_CN", "请用茶，{salutation}。")
    row = next(row for row in queries.phrase_book("zh_CN") if row.key == ("tea", Manner.USUAL.value))
    assert (row.text, row.is_own) == ("请用茶，{salutation}。", True)
    assert row.built_in != row.text
    assert queries.tried(site, row.text, "zh_CN") == "请用茶，李女士。"


def test_p2_a_word_that_is_allowed_stands_last_and_can_be_forbidden_again(site: Desk) -> None:
    before = queries.never_book("en")
    first = before[0]
    assert first.is_built_in
    site.do(phrases.allow_word, first.word, "en")
    after = queries.never_book("en")
    assert len(after) == len(before)
    assert (after[-1].word, after[-1].is_allowed) == (first.word, True)
    site.do(phrases.set_never_word, first.word, "en", first.kind, first.alternative)
    assert not any(row.is_allowed for row in queries.never_book("en"))
    site.do(phrases.set_never_word, "whatever", "en", Kind.SLANG, "certainly")
    own = next(row for row in queries.never_book("en") if row.word == "whatever")
    assert (own.kind, own.alternative, own.is_built_in) == (Kind.SLANG, "certainly", False)


def test_g2_facts_of_an_act_come_masked(site: Desk, database: Site) -> None:
    def told(work: Work) -> None:
        facts = {
            "phone": "13812341234",
            "phones": ["13812341234", "0571-88881234"],
            "email": "wang@example.com",
            "id_number": "330102199001011234",
            "text": "请打13812341234",
            "person": 7,
            "nested": {"phone": "13812341234"},
            "empty": None,
        }
        work.record("probe.told", Ref("probe", 1), facts)

    site.do(told)
    row = queries.acts(Wanted(action="probe.told"))[0]
    facts = dict(row.facts or ())
    assert facts["phone"] == "138****1234"
    assert facts["phones"] == '["138****1234","571****1234"]'
    assert facts["email"] == "w****@example.com"
    assert facts["id_number"] == "****1234"
    assert facts["text"] == "请打138****1234"
    assert (facts["person"], facts["nested"], facts["empty"]) == ("7", '{"phone":"138****1234"}', "null")
    assert (row.actor, row.desk, row.subject) == ("1001", 1, Ref("probe", 1))
    database.tamper("DELETE FROM journal_facts")
    assert queries.acts(Wanted(action="probe.told"))[0].facts is None


def test_journal_pages_follow_each_other(site: Desk) -> None:
    first = queries.acts(Wanted(), limit=2)
    second = queries.acts(Wanted(), first[-1], 2)
    assert len({row.id for row in (*first, *second)}) == 4


def test_a_backup_is_made_proved_and_listed(site: Desk, folder: DataFolder) -> None:
    steps: list[tuple[int, int]] = []
    made = queries.make_backup(site, site.now(), lambda done, total: steps.append((done, total)))
    assert made.path.parent == folder.backups
    rows = queries.backups(site)
    assert [(row.path, row.rows) for row in rows] == [(made.path, sum(made.manifest.rows.values()))]
    assert rows[0].size > 10_000
    assert queries.prove_backup(site, made.path).sha256 == made.manifest.sha256
    if not is_postgres():
        assert steps


def test_a_drill_finds_a_flipped_byte_and_replaces_nothing(site: Desk, folder: DataFolder) -> None:
    path = queries.make_backup(site, site.now()).path
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    with pytest.raises(Refusal) as refused:
        queries.prove_backup(site, path)
    assert refused.value.code == "backup.altered"
    assert not list(folder.backups.glob(".test-restore-*"))


def test_a_backup_with_an_unreadable_manifest_is_listed_as_such(site: Desk) -> None:
    path = queries.make_backup(site, site.now()).path
    path.with_name(path.name + ".json").write_text("nonsense")
    assert queries.backups(site)[0].rows is None


def test_the_whole_check_is_quiet_on_a_whole_site_and_names_the_first_broken_row(site: Desk, database: Site) -> None:
    assert queries.whole_check(site) == ()
    database.tamper("UPDATE journal SET action = 'x.y' WHERE id = (SELECT MIN(id) + 1 FROM journal)")
    found = queries.whole_check(site)
    assert [(finding.code, finding.where) for finding in found] == [("integrity.journal_hash", "1/2")]


def test_invariant_7_a_cut_tail_is_found_against_the_newest_backup(site: Desk, database: Site) -> None:
    queries.make_backup(site, site.now())
    database.tamper("DELETE FROM journal_facts WHERE id = (SELECT MAX(id) FROM journal)")
    database.tamper("DELETE FROM journal WHERE id = (SELECT MAX(id) FROM journal)")
    assert [finding.code for finding in queries.whole_check(site)] == ["integrity.journal_head"]


def test_without_a_folder_there_are_no_backups_and_none_can_be_made(desk: Desk) -> None:
    assert queries.backups(desk) == ()
    with pytest.raises(Refusal) as refused:
        queries.make_backup(desk, desk.now())
    assert refused.value.code == "manage.no_folder"
    with pytest.raises(Refusal):
        queries.prove_backup(desk, Path("x"))


def test_health_of_a_new_site_names_what_is_missing(site: Desk) -> None:
    rows = by_key(site)
    assert {"no_backup", "no_drill", "no_check", "no_printer", "no_holidays"} <= set(rows)
    assert rows["no_holidays"].state is State.LATE
    assert rows["no_backup"].state is (State.UNKNOWN if is_postgres() else State.LATE)
    assert int(str(rows["disk"].facts["bytes"])) > 0
    assert rows["version"].facts["program"] == program_version()
    states = [row.state for row in queries.health(site)]
    assert states == sorted(states, key=[State.LATE, State.SOON, State.UNKNOWN, State.GOOD].index)


def test_health_follows_backups_drills_and_checks(site: Desk, clock: ManualClock) -> None:
    path = queries.make_backup(site, site.now()).path
    site.do(service.note_drill, path.name)
    site.do(service.note_check, ())
    site.do(hours.import_public_holidays, 2026)
    rows = by_key(site)
    assert rows["backup"].state is State.GOOD
    assert rows["drill"].state is State.GOOD
    assert rows["check"].state is State.GOOD
    assert rows["no_holidays"].state is State.SOON, "it is November: next year's are due"
    clock.advance(timedelta(days=2))
    assert by_key(site)["backup"].state is State.LATE
    clock.advance(timedelta(days=40))
    assert by_key(site)["check"].state is State.SOON
    clock.advance(timedelta(days=60))
    assert by_key(site)["drill"].state is State.SOON


def test_health_tells_what_failed(site: Desk) -> None:
    from desk_app.kernel.integrity import Finding

    site.do(service.note_drill, "a.sqlite", "backup.altered")
    site.do(service.note_check, [Finding("integrity.journal_gap", "1/2")])
    rows = by_key(site)
    assert (rows["drill_failed"].state, rows["drill_failed"].facts["file"]) == (State.LATE, "a.sqlite")
    assert (rows["check_failed"].state, rows["check_failed"].facts["count"]) == (State.LATE, 1)


def test_health_counts_papers_and_notices_a_clock_that_jumped(site: Desk, clock: ManualClock) -> None:
    site.do(service.print_sample, "claim_slip", "zh_CN")
    clock.advance(timedelta(minutes=30))
    assert by_key(site)["papers"].facts["count"] == 1
    guarded = GuardedClock(clock, clock.now() + timedelta(hours=5))
    site.clock = guarded
    assert by_key(site)["clock_jumped"].state is State.LATE


def test_d16_every_slice_that_can_erase_offers_it(site: Desk) -> None:
    """A person who is erased must be erased everywhere: no slice's own erasing may be forgotten."""
    offered = set(site.offers.all("ERASE_HOOKS"))
    missing = []
    for folder in sorted(PACKAGE.iterdir()):
        if folder.name in {"people", "printing", "shell"} or not (folder / "service").exists():
            continue
        from importlib import import_module

        part = import_module(f"desk_app.{folder.name}.service")
        hooks = [call for name, call in vars(part).items() if name == "forget" or name.startswith("erase_")]
        missing += [f"{folder.name}.{call.__name__}" for call in hooks if call not in offered]
    assert missing == []
