"""Everything a site has written down, as one ZIP of plain tables and files that opens without the program.

Read from a copy of one moment, so that writers go on. Must never hold what signs people in.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from desk_app.kernel.backup import files
from desk_app.kernel.backup.making import backup_to
from desk_app.kernel.database import Table, Trigger

#: Sealed PINs: of no use outside, and no business of whoever holds the file.
LEFT_OUT = frozenset({"staff_pin"})
_DANGEROUS = tuple("=+-@\t\r\0＝＋－＠")
Step = Callable[[int, int], None]


def export_everything(
    path: Path,
    now: datetime,
    *,
    tables: Iterable[type[Table]] = (),
    triggers: Iterable[Trigger] = (),
    step: Step = lambda _done, _all: None,
) -> dict[str, int]:
    """Write every table as CSV and every attachment as a file; gives the rows by table.

    ``step`` is told how many tables are done and may raise to stop. Refuses backup.file_exists, backup.not_writable,
    kernel.disk_full and what ``backup_to`` refuses.
    """
    part = files.part_of(path)
    with files.explained(path), tempfile.TemporaryDirectory(prefix=".export-", dir=path.parent) as folder:
        try:
            copy = Path(folder) / "desk.sqlite"
            manifest = backup_to(copy, now, tables=tables, triggers=triggers)
            with closing(files.connect(copy, key=files.open_key(), mode="ro")) as connection:
                counted = _write(part, connection, step, {"made_at": now.isoformat(), "site_id": manifest.site_id})
            part.chmod(0o600)
            files.put_in_place(part, path)
        finally:
            files.remove(part)
    return counted


def _write(part: Path, connection: Any, step: Step, about: dict[str, object]) -> dict[str, int]:
    names = [name for name in files.row_counts(files.reader(connection)) if name not in LEFT_OUT]
    counted: dict[str, int] = {}
    hashes: dict[str, str] = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as book:
        for place, name in enumerate(names):
            step(place, len(names))
            if name == "attachment_content":
                counted[name] = _write_files(book, connection, hashes)
            else:
                counted[name] = _write_table(book, connection, name, hashes)
        book.writestr("manifest.json", json.dumps({**about, "rows": counted, "sha256": hashes}, indent=1))
    step(len(names), len(names))
    return counted


def _write_table(book: zipfile.ZipFile, connection: Any, name: str, hashes: dict[str, str]) -> int:
    count, digest = 0, hashlib.sha256()
    found = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')
    with book.open(f"tables/{name}.csv", "w", force_zip64=True) as target:
        text = io.StringIO(newline="")
        lines = csv.writer(text)
        lines.writerow([column[0] for column in found.description])
        while rows := found.fetchmany(2_000):
            lines.writerows([_cell(value) for value in row] for row in rows)
            count += len(rows)
            _flush(text, target, digest)
        _flush(text, target, digest)
    hashes[f"tables/{name}.csv"] = digest.hexdigest()
    return count


def _flush(text: io.StringIO, target: Any, digest: Any) -> None:
    block = text.getvalue().encode()
    target.write(block)
    digest.update(block)
    text.seek(0)
    text.truncate()


def _write_files(book: zipfile.ZipFile, connection: Any, hashes: dict[str, str]) -> int:
    count = 0
    for name, content in connection.execute(
        "SELECT a.name, c.content FROM attachment_content c JOIN attachment a ON a.id = c.id ORDER BY a.id"
    ):
        book.writestr(f"attachments/{Path(str(name)).name}", bytes(content))
        hashes[f"attachments/{Path(str(name)).name}"] = hashlib.sha256(bytes(content)).hexdigest()
        count += 1
    return count


def _cell(value: object) -> object:
    """A value as a cell may hold it: bytes in hex, an apostrophe before what a spreadsheet takes for a formula."""
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, str) and value.startswith(_DANGEROUS):
        return f"'{value}"
    return value
