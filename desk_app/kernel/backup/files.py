"""SQLite files beside the open one: copied, synced, hashed and swapped in.

The open database file itself must never be opened here as a plain file: closing it would drop the locks that SQLite
holds on it in this process. It is read through SQLite only.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from desk_app.kernel import journal
from desk_app.kernel.database import APPLICATION_ID, DATABASE
from desk_app.kernel.refusal import Refusal

PAGES = 2_000  # 8 MB a step: small enough to show progress and to stop soon when asked
BLOCK = 1 << 20
_SIDES = ("-wal", "-shm", "-journal")
Progress = Callable[[int, int], None]  # done, total; may raise to stop the work


def connect(path: Path, *, key: str | None = None, mode: str = "rw") -> Any:
    """A connection of its own to a SQLite file; mode is "ro", "rw" or "rwc" (make it)."""
    from sqlcipher3 import dbapi2

    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = dbapi2.connect(uri, uri=True, timeout=5, isolation_level=None, check_same_thread=False)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def open_key() -> str | None:
    """The key of the open SQLite database; backups of it are locked by the same."""
    key: str | None = getattr(DATABASE.obj, "key", None)
    return key


def reader(connection: Any) -> journal.Read:
    """Questions to this connection in the form that the journal asks them."""
    return lambda sql, *values: list(connection.execute(sql, values).fetchall())


def is_desk_file(connection: Any) -> bool:
    """Whether the file behind the connection is a desk database (and not empty, foreign or unreadable)."""
    from sqlcipher3 import dbapi2

    try:
        return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except dbapi2.DatabaseError:
        return False


def troubles(connection: Any) -> tuple[str, ...]:
    """What SQLite itself finds wrong with a file: broken pages, rows that point nowhere."""
    from sqlcipher3 import dbapi2

    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)").fetchall() if row[0] != "ok"]
        found += [
            f"{row[0]} {row[1]} → {row[2]}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(20)
        ]
    except dbapi2.DatabaseError as problem:
        return (str(problem),)
    return tuple(found)


def row_counts(read: journal.Read) -> dict[str, int]:
    """The number of rows of every ordinary table of a SQLite file."""
    names = read(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    )
    return {str(name): int(read(f'SELECT count(*) FROM "{name}"')[0][0]) for (name,) in names}


def copy_database(source: Path, target: Path, *, key: str | None = None, progress: Progress | None = None) -> None:
    """Copy a database that may be in use, as it stands at one moment.

    All pages come from one read transaction, so writers go on and the copy never has to start again. The copy is a
    plain single file (no WAL); the caller syncs it.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with closing(connect(source, key=key)) as reading, closing(connect(target, key=key, mode="rwc")) as writing:
        writing.execute("PRAGMA synchronous = OFF")
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchall()
        reading.backup(writing, pages=PAGES, progress=step, sleep=0)
        writing.execute("PRAGMA journal_mode = DELETE").fetchall()


def copy_hashed(source: Path, target: Path) -> tuple[str, int]:
    """Copy a closed file and give the SHA-256 and size of what was read."""
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(BLOCK):
            digest.update(block)
            size += len(block)
            writing.write(block)
    return digest.hexdigest(), size


def hash_of(path: Path) -> str:
    """SHA-256 of a closed file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Have a file's content on the disk before going on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have a folder's names on the disk before going on; Windows does this by itself."""
    if os.name == "posix":  # pragma: no branch
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name in one step: at any moment the old one or the new one stands there, whole."""
    sync_file(part)
    part.replace(target)
    sync_folder(target.parent)


def remove(path: Path) -> None:
    """Remove a database file that nobody uses, with what SQLite keeps beside it."""
    for name in (path.name, *(path.name + side for side in _SIDES)):
        with suppress(OSError):
            path.with_name(name).unlink(missing_ok=True)


def sides(path: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside a database, as far as they are there."""
    return tuple(beside for side in _SIDES if (beside := path.with_name(path.name + side)).exists())


def part_of(path: Path) -> Path:
    """The name a file has until it is finished; one per process, so two never write into each other's."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def need_room(folder: Path, size: int) -> None:
    """Refuse (backup.no_room) to begin what would fill the disk to the brim."""
    free = shutil.disk_usage(folder).free
    wanted = size + size // 10 + 10 * BLOCK
    if free < wanted:
        raise Refusal("backup.no_room", path=str(folder), megabytes=-(-(wanted - free) // BLOCK))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what people can mend while files are written into refusals: a full disk, a folder that can't be written."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refusal("kernel.disk_full") from problem
        raise Refusal("backup.not_writable", path=str(path), why=problem.strerror or str(problem)) from problem
    except dbapi2.DatabaseError as problem:
        text = str(problem).lower()
        if "full" in text or "disk i/o" in text:
            raise Refusal("kernel.disk_full") from problem
        if "locked" in text:
            raise Refusal("kernel.busy") from problem
        if "unable to open" in text or "readonly" in text:
            raise Refusal("backup.not_writable", path=str(path), why=str(problem)) from problem
        raise
