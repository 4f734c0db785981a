"""Makes the database file of this version for tests/upgrades: `python tests/tools/upgrade_file.py` at each release.

The file is small, repeatable in its rows, and made by the services themselves; once committed it is never made again,
because it stands for what lies on people's disks.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desk_app.kernel import attachments, search, settings  # noqa: E402 - the path above comes first
from desk_app.kernel.backup import backup_to  # noqa: E402
from desk_app.kernel.clock import ManualClock  # noqa: E402
from desk_app.kernel.database import close_database, open_database  # noqa: E402
from desk_app.kernel.links import link  # noqa: E402
from desk_app.kernel.refs import Ref  # noqa: E402
from desk_app.kernel.site import SCHEMA_VERSION, create_site  # noqa: E402
from desk_app.kernel.work import Desk, Work  # noqa: E402
from desk_app.shell import slices  # noqa: E402
from tests.tools import migration_sql  # noqa: E402

START = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


def make(target: Path) -> None:
    """Write the file of the present version; one that is there already is left alone (SystemExit)."""
    if target.exists():
        raise SystemExit(f"{target.name} is there already: a released file is never made again")
    with tempfile.TemporaryDirectory() as folder:
        open_database(Path(folder) / "desk.sqlite")
        try:
            create_site(slices.all_tables(), slices.all_triggers())
            fill(ManualClock(START))
            backup_to(Path(folder) / "closed.sqlite", START)
        finally:
            close_database()
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((Path(folder) / "closed.sqlite").read_bytes())


def fill(clock: ManualClock) -> None:
    """A day of the kernel's own rows: journal, settings, links, search, attachments; slices add theirs here."""
    desk = Desk(clock)
    desk.as_program(settings.change_setting, settings.SITE_NAME, "示范会所")
    for number in range(1, 30):
        clock.advance(timedelta(minutes=7))
        desk.as_program(note, number)
    desk.as_program(attachments.attach, Ref("note", 1), b"\x89PNG picture", "image/png", "photo")


def note(work: Work, number: int) -> None:
    """One record with everything the kernel keeps beside it."""
    ref = Ref("note", number)
    search.index(work, ref, f"第 {number} 位", name="张三", digits=(f"138{number:08d}",), text="<b>=1+1 🙂")
    link(work, ref, Ref("note", number + 1), "followed")
    work.record("note.made", ref, {"number": number, "words": "前台"})


def main() -> None:
    """Make the file and say where it is."""
    target = ROOT / "tests" / "upgrades" / f"v{SCHEMA_VERSION:04d}.sqlite"
    make(target)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size:,} bytes")
    migration_sql.write(
        target.with_suffix(".postgres.sql"), [made.sql for made in migration_sql.asked(ROOT, "postgres")]
    )


if __name__ == "__main__":
    main()
