"""Backups are made in time, go to two places, thin out by age, and are never all lost to a wrong clock."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel import guard
from desk_app.kernel.backup import SETTINGS, Backups, files, kept_in, manifest_path, schedule, verify_backup
from desk_app.kernel.backup.schedule import ALWAYS_KEPT, Made, staying
from desk_app.kernel.database import close_database
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting, change_setting
from desk_app.kernel.work import Desk, Work
from tests.databases import MANAGER, schema

NOW = datetime(2026, 11, 21, 14, 32, 7, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
KEEP = (24, 30, 24)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "site")
    guard.prepare(made)
    return made


@pytest.fixture
def backups(desk: Desk, folder: DataFolder) -> Backups:
    tables, triggers = schema()
    return Backups(folder, desk.settings, tables=tables, triggers=triggers)


def put(desk: Desk, setting: Setting[int] | Setting[str] | Setting[bool], wanted: object) -> None:
    desk.act(change_setting, (setting, wanted), operator=MANAGER)


def note(work: Work) -> None:
    work.record("test.noted", Ref("note", 1), {})


def test_a_first_backup_is_due_at_once_then_every_few_hours(desk: Desk, backups: Backups) -> None:
    assert backups.due_at(NOW) == NOW
    backups.make(NOW)
    assert backups.due_at(NOW + HOUR) == NOW.replace(microsecond=0) + 4 * HOUR
    put(desk, schedule.EVERY_HOURS, 1)
    assert backups.due_at(NOW + HOUR) == NOW + HOUR
    put(desk, schedule.EVERY_HOURS, 0)
    assert backups.due_at(NOW + HOUR) is None


def test_a_backup_from_the_future_does_not_hold_up_the_next(backups: Backups) -> None:
    backups.make(NOW + 30 * DAY)
    assert backups.due_at(NOW) == NOW


def test_closing_makes_one_unless_switched_off(desk: Desk, backups: Backups) -> None:
    assert backups.due_at_closing()
    put(desk, schedule.AT_CLOSING, False)
    assert not backups.due_at_closing()


def test_an_automatic_backup_is_proved_and_named_by_its_time(
    backups: Backups, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    proved: list[Path] = []
    monkeypatch.setattr(schedule, "verify_backup", lambda path, **_: proved.append(path))
    made = backups.make(NOW)
    assert proved == [made.path] == [folder.backups / "desk-20261121T143207Z.sqlite"]
    assert [kept.made_at for kept in backups.kept()] == [NOW]
    assert (made.second, made.second_refused, made.removed) == (None, None, ())


def test_the_test_restore_can_be_switched_off(desk: Desk, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "verify_backup", lambda *_, **__: pytest.fail("not wanted"))
    put(desk, schedule.TEST_RESTORE, False)
    backups.make(NOW)


def test_a_second_place_gets_the_same_backup(desk: Desk, backups: Backups, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    put(desk, schedule.SECOND_FOLDER, str(tmp_path / "stick"))
    made = backups.make(NOW)
    assert made.second == tmp_path / "stick" / made.path.name
    assert verify_backup(made.second) == made.manifest
    assert sorted(path.name for path in (tmp_path / "stick").iterdir()) == [made.path.name, made.path.name + ".json"]


def second_trouble(made: Made) -> tuple[str, object]:
    assert made.path.exists(), "the first place has its backup whatever happens in the second"
    assert made.second is None
    assert made.second_refused is not None
    return made.second_refused.code, made.second_refused.facts["why"]


def test_a_second_place_that_is_not_there_is_told_and_not_made(desk: Desk, backups: Backups, tmp_path: Path) -> None:
    put(desk, schedule.SECOND_FOLDER, str(tmp_path / "stick"))
    assert second_trouble(backups.make(NOW)) == ("backup.second_place_failed", "backup.folder_missing")
    assert not (tmp_path / "stick").exists()


def test_a_second_place_that_is_full_or_lies_is_told(
    desk: Desk, backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    put(desk, schedule.SECOND_FOLDER, str(tmp_path / "stick"))
    put(desk, schedule.TEST_RESTORE, False)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(files, "copy_hashed", full)
        assert second_trouble(backups.make(NOW))[1] == "kernel.disk_full"
    with monkeypatch.context() as patch:
        # The drive says "written" and keeps something else: the copy is read back before it counts.
        patch.setattr(files, "copy_hashed", lambda _, target: target.write_bytes(b"else"))
        assert second_trouble(backups.make(NOW + HOUR))[1] == "backup.altered"
    with monkeypatch.context() as patch:
        patch.setattr(schedule, "kept_in", lambda folder: full() if folder.name == "stick" else kept_in(folder))
        assert second_trouble(backups.make(NOW + 2 * HOUR))[1] == os.strerror(28)
    assert {path.suffix for path in (tmp_path / "stick").iterdir()} <= {".sqlite", ".json"}


def test_old_backups_thin_out_in_both_places(desk: Desk, backups: Backups, folder: DataFolder, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    put(desk, schedule.SECOND_FOLDER, str(stick))
    put(desk, schedule.TEST_RESTORE, False)
    first = backups.make(NOW).path
    for number in range(1, 8):
        made = backups.make(NOW + number * timedelta(minutes=5))
    assert not first.exists()
    # The newest three are 15:07, 15:02 and 14:57; the last of these is the newest of its hour as well.
    assert [kept.made_at.minute for kept in kept_in(folder.backups)] == [7, 2, 57]
    assert [kept.made_at for kept in kept_in(stick)] == [kept.made_at for kept in kept_in(folder.backups)]
    (folder.backups / "notes.txt").write_text("left alone")
    bare = folder.backups / "desk-20200101T000000Z.sqlite"
    bare.write_bytes(b"no manifest: not ours to judge")
    made = backups.make(NOW + 800 * DAY)
    assert [path.name for path in made.removed] == ["desk-20261121T145707Z.sqlite"]
    assert not any(manifest_path(path).exists() or path.exists() for path in made.removed)
    assert bare.exists()


def test_what_killed_backups_and_old_restores_left_is_cleared_away(backups: Backups, folder: DataFolder) -> None:
    left = folder.backups / ".desk-x.sqlite.1.part"
    tested = folder.backups / ".test-restore-abc"
    tested.mkdir()
    fresh = folder.backups / ".desk-y.sqlite.2.part"
    for path in (left, fresh, tested / "desk.sqlite"):
        path.write_bytes(b"half")
    for path in (left, tested):
        os.utime(path, (0, 0))
    now = datetime.fromtimestamp(fresh.stat().st_mtime, UTC) + HOUR
    replaced = folder.root / f"desk.replaced-{now - 31 * DAY:%Y%m%dT%H%M%SZ}.sqlite"
    recent = folder.root / f"desk.replaced-{now - 2 * DAY:%Y%m%dT%H%M%SZ}.sqlite"
    own = folder.root / "desk.replaced-by-me.sqlite"
    for path in (replaced, recent, own):
        path.write_bytes(b"old")
    backups.make(now)
    assert [path.exists() for path in (left, tested, fresh, replaced, recent, own)] == [
        False, False, True, False, True, True,
    ]  # fmt: skip


def test_a_broken_backup_is_not_kept_quiet(
    backups: Backups, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(path: Path, **_: object) -> None:
        raise Refusal("backup.damaged", path=str(path), why="page 3")

    monkeypatch.setattr(schedule, "verify_backup", damaged)
    with pytest.raises(Refusal):
        backups.make(NOW)


def test_a_folder_that_is_not_there_has_no_backups(tmp_path: Path) -> None:
    close_database()
    assert kept_in(tmp_path / "none") == ()


# Thinning out by age ----------------------------------------------------------------------------------------------------

hourly = [NOW - number * HOUR for number in range(24 * 800)]


def test_two_years_of_hourly_backups_come_to_about_eighty() -> None:
    stays = staying(hourly, NOW, KEEP)
    assert {moment for moment in hourly if NOW - moment < DAY} <= stays
    days = {moment.date() for moment in stays}
    assert {(NOW - number * DAY).date() for number in range(30)} <= days
    assert {(moment.year, moment.month) for moment in stays} == {
        (year, month)
        for year in (2024, 2025, 2026)
        for month in range(1, 13)
        if (2024, 12) <= (year, month) <= (2026, 11)
    }
    assert len(stays) <= 24 + 30 + 24
    assert min(stays) > NOW - 731 * DAY, "D16: a person erased is gone from the backups in the end"


def test_days_and_months_are_the_sites_own() -> None:
    shanghai = ZoneInfo("Asia/Shanghai")
    evening, night = NOW.replace(day=15, hour=15), NOW.replace(day=15, hour=17)  # 23:00 and 01:00 next day over there
    others = [NOW, NOW - HOUR, NOW - 2 * HOUR]
    assert {evening, night} <= staying([*others, evening, night], NOW, (1, 30, 0), shanghai)
    assert evening not in staying([*others, evening, night], NOW, (1, 30, 0), UTC)


def test_d16_nothing_stays_past_the_last_month_but_the_newest_few() -> None:
    old = [NOW - timedelta(days=1000 + number) for number in range(20)]
    assert staying(old, NOW, KEEP) == frozenset(old[:ALWAYS_KEPT])


moments = st.lists(st.integers(0, 900 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), max_size=60)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=400)))
def test_thinning_twice_is_thinning_once_and_later_never_brings_back(made: list[datetime], passed: timedelta) -> None:
    now = staying(made, NOW, KEEP)
    assert staying(now, NOW, KEEP) == now
    assert staying(now, NOW + passed, KEEP) <= now
    assert len(now) >= min(ALWAYS_KEPT, len(set(made)))
    assert max(made, default=NOW) in now or not made


def test_the_settings_are_the_rules_of_the_house() -> None:
    assert {setting.group for setting in SETTINGS} == {"backup"}
    for setting in SETTINGS:
        assert setting.checked(setting.default) == setting.default  # type: ignore[attr-defined]
