"""Backups and proofs: what is there, made and checked. The makers run long and belong into a job, never into the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk_app.kernel import integrity
from desk_app.kernel.backup import Backups, Made, Manifest, kept_in, manifest_path, newest, read_manifest, verify_backup
from desk_app.kernel.backup.exporting import export_everything
from desk_app.kernel.backup.files import open_key
from desk_app.kernel.fields import from_millis
from desk_app.kernel.integrity import Finding
from desk_app.kernel.journal_browsing import Wanted, browse
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk

SHOWN = 60


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; ``rows`` is None where its manifest can't be read."""

    path: Path
    made_at: datetime
    size: int
    rows: int | None


@dataclass(frozen=True, slots=True)
class DoneRow:
    """When something was last done, by whom and what came of it."""

    at: datetime
    actor: str
    outcome: str
    name: str


def backups(desk: Desk, limit: int = SHOWN) -> tuple[BackupRow, ...]:
    """The newest backups in the site's folder."""
    folder = desk.offers.folder
    if folder is None:
        return ()
    return tuple(_row(kept.path, kept.made_at) for kept in kept_in(folder.backups)[:limit])


def last_done(action: str) -> DoneRow | None:
    """The last act of this name on the site's data: backup.made, backup.drilled, site.checked."""
    found = browse(Wanted(action=action, kind="site", subject_id=0), limit=1)
    if not found:
        return None
    facts = found[0].facts or {}
    outcome, name = str(facts.get("outcome", "")), str(facts.get("file", ""))
    return DoneRow(from_millis(found[0].at), found[0].actor, outcome, name)


def make_backup(desk: Desk, now: datetime, progress: Callable[[int, int], None] | None = None) -> Made:
    """Make a backup now, prove it and copy it to the second place; refuses what ``Backups.make`` refuses."""
    offers = desk.offers
    made = Backups(_folder(desk), desk.settings, zone=desk.zone(), tables=offers.tables(), triggers=offers.triggers())
    return made.make(now, progress)


def export_all(desk: Desk, path: Path, now: datetime, step: Callable[[int, int], None]) -> int:
    """Write everything into one ZIP; gives the number of rows. Refuses what ``export_everything`` refuses."""
    offers = desk.offers
    written = export_everything(path, now, tables=offers.tables(), triggers=offers.triggers(), step=step)
    return sum(written.values())


def prove_backup(desk: Desk, path: Path) -> Manifest:
    """Restore a backup into a scratch folder and prove it; nothing is replaced. Refuses what ``verify_backup`` refuses."""
    return verify_backup(path, scratch=_folder(desk).backups, key=open_key())


def whole_check(desk: Desk) -> tuple[Finding, ...]:
    """Everything that is wrong with the site's data: file, schema, journal chain, attachments, every slice's invariants."""
    offers = desk.offers
    known = newest(offers.folder.backups) if offers.folder is not None else None
    return integrity.check(
        offers.tables(),
        offers.triggers(),
        known_heads=None if known is None else known.heads,
        invariants=[findings for _, findings in offers.each("findings")],
    )


def _folder(desk: Desk) -> DataFolder:
    if desk.offers.folder is None:
        raise Refusal("manage.no_folder")
    return desk.offers.folder


def _row(path: Path, made_at: datetime) -> BackupRow:
    try:
        size = path.stat().st_size + manifest_path(path).stat().st_size
        rows: int | None = sum(read_manifest(path).rows.values())
    except (OSError, Refusal):
        size, rows = 0, None
    return BackupRow(path, made_at, size, rows)
