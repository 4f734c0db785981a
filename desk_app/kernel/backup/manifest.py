"""What a backup says of itself, in a small JSON file beside it.

It carries the journal's heads, so that a tail cut off the backup shows, and the file's SHA-256, because SQLite's own
check misses most flipped bytes. Must never hold personal data.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desk_app.kernel import journal
from desk_app.kernel.backup import files
from desk_app.kernel.refusal import Refusal

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """One backup: its file's hash and size, and what was inside when it was made."""

    file: str
    sha256: str
    size: int
    schema_version: int
    site_id: str
    made_at: str  # ISO, UTC
    origin: str  # "sqlite" | "postgresql"
    rows: Mapping[str, int]
    heads: Mapping[int, tuple[int, str]]

    @property
    def moment(self) -> datetime:
        """When the backup was made, aware UTC."""
        return datetime.fromisoformat(self.made_at)

    def text(self) -> str:
        """The manifest as JSON."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1)


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup stands."""
    return backup.with_name(backup.name + ".json")


def read_manifest(backup: Path) -> Manifest:
    """The manifest of a backup; refuses backup.no_manifest and backup.manifest_unreadable."""
    try:
        text = manifest_path(backup).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refusal("backup.no_manifest", path=str(backup)) from None
    except (OSError, UnicodeDecodeError) as problem:
        raise Refusal("backup.manifest_unreadable", path=str(backup)) from problem
    try:
        found: dict[str, Any] = {**json.loads(text)}
        version = found.pop("format")
        found["heads"] = {int(desk): (int(head[0]), str(head[1])) for desk, head in found["heads"].items()}
        found["rows"] = {str(table): int(count) for table, count in found["rows"].items()}
        manifest = Manifest(**found)
        manifest.moment.astimezone()
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as problem:
        raise Refusal("backup.manifest_unreadable", path=str(backup)) from problem
    if version != FORMAT:
        raise Refusal("backup.manifest_unreadable", path=str(backup))
    return manifest


def describe(content: Path, name: str, now: datetime, origin: str, *, key: str | None = None) -> Manifest:
    """The manifest of a finished, closed database file that is going to be called ``name``."""
    connection = files.connect(content, key=key, mode="ro")
    try:
        read = files.reader(connection)
        facts = {str(fact): str(content) for fact, content in read("SELECT key, content FROM site_fact")}
        rows = files.row_counts(read)
        heads = journal.heads(read)
    finally:
        connection.close()
    return Manifest(
        file=name,
        sha256=files.hash_of(content),
        size=content.stat().st_size,
        schema_version=int(facts["schema_version"]),
        site_id=facts["site_id"],
        made_at=now.isoformat(timespec="seconds"),
        origin=origin,
        rows=rows,
        heads=heads,
    )
