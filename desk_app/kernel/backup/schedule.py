"""When automatic backups are made, where a second copy goes, and which are kept.

Ages thin out on the backups' own schedule: one per hour for a day, one per day for a month, one per month for two
years (settings). A person erased from the site leaves the backups when these go (D16). Must never delete the newest
backups, whatever the clock says.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from desk_app.kernel.backup import files
from desk_app.kernel.backup.making import backup_to, verify_backup
from desk_app.kernel.backup.manifest import Manifest, manifest_path, read_manifest
from desk_app.kernel.database import Table, Trigger
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting, Settings

EVERY_HOURS: Setting[int] = Setting("backup.every_hours", 4, "backup", "hours", minimum=0, maximum=168)
AT_CLOSING: Setting[bool] = Setting("backup.at_closing", True, "backup")
TEST_RESTORE: Setting[bool] = Setting("backup.test_restore", True, "backup")
SECOND_FOLDER: Setting[str] = Setting("backup.second_folder", "", "backup", "text")
KEEP_HOURLY: Setting[int] = Setting("backup.keep_hourly", 24, "backup", "hours", minimum=1, maximum=168)
KEEP_DAILY: Setting[int] = Setting("backup.keep_daily", 30, "backup", "days", minimum=1, maximum=366)
KEEP_MONTHLY: Setting[int] = Setting("backup.keep_monthly", 24, "backup", "months", minimum=0, maximum=120)
SETTINGS = (EVERY_HOURS, AT_CLOSING, TEST_RESTORE, SECOND_FOLDER, KEEP_HOURLY, KEEP_DAILY, KEEP_MONTHLY)

ALWAYS_KEPT = 3  # a clock that jumped years ahead must not empty the folder
_STALE = timedelta(hours=12)
_NAME = re.compile(r"(?:desk|before-v\d+)-(\d{8}T\d{6})Z\.sqlite")
_REPLACED = re.compile(r"desk\.replaced-(\d{8}T\d{6})Z\.sqlite")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup in the folder."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Made:
    """What an automatic backup came to: the file, what happened in the second place, what was thinned out."""

    path: Path
    manifest: Manifest
    second: Path | None
    second_refused: Refusal | None
    removed: tuple[Path, ...]


class Backups:
    """The automatic backups of one data folder."""

    def __init__(
        self,
        folder: DataFolder,
        settings: Settings,
        *,
        zone: tzinfo = UTC,
        tables: Iterable[type[Table]] = (),
        triggers: Iterable[Trigger] = (),
    ) -> None:
        self._root = folder.root
        self._folder = folder.backups
        self._settings = settings
        self._zone = zone
        self._tables = tuple(tables)
        self._triggers = tuple(triggers)

    def kept(self) -> tuple[Kept, ...]:
        """The finished backups in the folder, newest first."""
        return kept_in(self._folder)

    def due_at(self, now: datetime) -> datetime | None:
        """When the next backup is to be made (`now` if there is none yet), None when the interval is switched off."""
        hours = self._settings.get(EVERY_HOURS)
        if hours == 0:
            return None
        found = self.kept()
        # A backup "from the future" was made before the clock was put back: it must not hold up the next ones.
        return found[0].made_at + timedelta(hours=hours) if found and found[0].made_at <= now else now

    def due_at_closing(self) -> bool:
        """Whether closing the day makes a backup."""
        return self._settings.get(AT_CLOSING)

    def make(self, now: datetime, progress: files.Progress | None = None) -> Made:
        """Make a backup, test-restore it, copy it to the second place and thin out; for a worker, not the window.

        Refuses what `backup_to` and `verify_backup` refuse. Trouble in the second place is told, not raised.
        """
        path = self._folder / name_for(now)
        self._sweep(now)
        manifest = backup_to(path, now, tables=self._tables, triggers=self._triggers, progress=progress)
        if self._settings.get(TEST_RESTORE):
            verify_backup(path, scratch=self._folder, key=files.open_key())
        second, refused = self._second(path, manifest, now)
        return Made(path, manifest, second, refused, self._thin(self._folder, now))

    def _second(self, path: Path, manifest: Manifest, now: datetime) -> tuple[Path | None, Refusal | None]:
        wanted = self._settings.get(SECOND_FOLDER).strip()
        if not wanted:
            return None, None
        folder = Path(wanted).expanduser()
        try:
            target = copy_backup(path, manifest, folder)
            self._thin(folder, now)
        except (Refusal, OSError) as problem:
            why = problem.code if isinstance(problem, Refusal) else str(problem.strerror or problem)
            return None, Refusal("backup.second_place_failed", path=str(folder), why=why)
        return target, None

    def _thin(self, folder: Path, now: datetime) -> tuple[Path, ...]:
        get = self._settings.get
        stays = staying(
            [kept.made_at for kept in kept_in(folder)],
            now,
            (get(KEEP_HOURLY), get(KEEP_DAILY), get(KEEP_MONTHLY)),
            self._zone,
        )
        removed = []
        for kept in kept_in(folder):
            if kept.made_at not in stays:
                # The file first: a manifest alone is no backup, a backup without manifest would look like one.
                kept.path.unlink(missing_ok=True)
                manifest_path(kept.path).unlink(missing_ok=True)
                removed.append(kept.path)
        return tuple(removed)

    def _sweep(self, now: datetime) -> None:
        """Clear away what a killed backup left half-made."""
        for path in (*self._folder.glob(".*.part*"), *self._folder.glob(".test-restore-*")):
            if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > _STALE:
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
        # What a restore replaced was given up on purpose; it ages out like a daily backup.
        oldest = now - timedelta(days=self._settings.get(KEEP_DAILY))
        for path in self._root.glob("desk.replaced-*"):
            stamp = _REPLACED.match(path.name)
            if stamp is not None and _moment(stamp[1]) < oldest:
                path.unlink(missing_ok=True)


def name_for(now: datetime) -> str:
    """The file name of an automatic backup, in UTC."""
    return f"desk-{now.astimezone(UTC):{_STAMP}}Z.sqlite"


def kept_in(folder: Path) -> tuple[Kept, ...]:
    """The finished automatic backups in a folder, newest first; files with other names are nobody's business."""
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        named = _NAME.fullmatch(path.name)
        if named is not None and manifest_path(path).exists():
            found.append(Kept(path, _moment(named[1])))
    return tuple(sorted(found, key=lambda kept: kept.made_at, reverse=True))


def copy_backup(path: Path, manifest: Manifest, folder: Path) -> Path:
    """Copy a backup with its manifest into another folder and read it back; refuses what is not the same there."""
    target = folder / path.name
    part, described = files.part_of(target), files.part_of(manifest_path(target))
    with files.explained(target):
        # A missing folder is a drive that is not plugged in: made anew, it would fill the disk below it unseen.
        if not folder.is_dir():
            raise Refusal("backup.folder_missing", path=str(folder))
        files.need_room(folder, manifest.size)
        try:
            files.copy_hashed(path, part)
            files.sync_file(part)
            if files.hash_of(part) != manifest.sha256:
                raise Refusal("backup.altered", path=str(target))
            described.write_text(read_manifest(path).text(), encoding="utf-8")
            files.put_in_place(described, manifest_path(target))
            files.put_in_place(part, target)
        finally:
            files.remove(part)
            described.unlink(missing_ok=True)
    return target


def staying(
    made: Iterable[datetime], now: datetime, keep: tuple[int, int, int], zone: tzinfo = UTC
) -> frozenset[datetime]:
    """Which of these backups stay: the newest of each hour, day and month within `keep` (hours, days, months)."""
    hours, days, months = keep
    newest_first = sorted(set(made), reverse=True)
    stays = set(newest_first[:ALWAYS_KEPT])
    seen: set[object] = set()
    for moment in newest_first:
        local = moment.astimezone(zone)
        age = now - moment
        slots: list[object] = []
        if age < timedelta(hours=hours):
            slots.append(("hour", local.date(), local.hour))
        if age < timedelta(days=days):
            slots.append(("day", local.date()))
        if _months(local, now.astimezone(zone)) < months:
            slots.append(("month", local.year, local.month))
        if any(slot not in seen for slot in slots):
            stays.add(moment)
        seen.update(slots)
    return frozenset(stays)


def _months(earlier: datetime, later: datetime) -> int:
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
