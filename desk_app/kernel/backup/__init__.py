"""Backups of the site: made beside running work, proved by a test restore, put back, moved between databases.

A backup is one SQLite file with a manifest, whichever database the site runs on. Must know no slice: where PostgreSQL
needs the site's tables and triggers, whoever composes the program hands them in.
"""

from desk_app.kernel.backup.making import backup_to, verify_backup
from desk_app.kernel.backup.manifest import Manifest, manifest_path, read_manifest
from desk_app.kernel.backup.moving import Moved, TableProof, move_site
from desk_app.kernel.backup.restoring import Restored, newest, restore, restore_postgres
from desk_app.kernel.backup.schedule import SETTINGS, Backups, Kept, Made, kept_in

__all__ = [
    "SETTINGS",
    "Backups",
    "Kept",
    "Made",
    "Manifest",
    "Moved",
    "Restored",
    "TableProof",
    "backup_to",
    "kept_in",
    "manifest_path",
    "move_site",
    "newest",
    "read_manifest",
    "restore",
    "restore_postgres",
    "verify_backup",
]
