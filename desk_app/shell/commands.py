"""Headless commands: check, backup, restore, demo, forms, version; each says one clear thing and ends with a code.

0 is well, 1 is refused or broken, 2 is a wrong call. Nothing here opens a window but ``--demo``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desk_app.kernel import guard, paths
from desk_app.kernel.refusal import Refusal, sentence


def run(arguments: list[str]) -> int:
    """Carry out one command; gives the exit code."""
    given = _parser().parse_args(arguments)
    folder = paths.data_folder(given.data)
    if given.language:
        from desk_app.kernel import texts

        texts.set_language(given.language)
    try:
        return _carry_out(given, folder)
    except Refusal as refused:
        sys.stderr.write(sentence(refused) + "\n")
        return 1


def _carry_out(given: argparse.Namespace, folder: paths.DataFolder) -> int:
    if given.demo:
        return _demo_window(folder, given)
    commands = {
        "check": _check,
        "backup": _backup,
        "restore": _restore,
        "demo": _demo,
        "forms": _forms,
        "version": _version,
    }
    if given.command is None:
        from desk_app.shell.start import open_window

        return open_window(folder, desk_number=given.desk)
    return commands[given.command](given, folder)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desk_app",
        description="The front desk in one calm window. Without a command it opens the window.",
    )
    parser.add_argument("--data", metavar="DIR", help="the data folder (else DESK_DATA, else the user's own)")
    parser.add_argument("--desk", type=int, default=1, metavar="N", help="the number of this desk, 1 to 99")
    parser.add_argument("--demo", action="store_true", help="open a lively demo site with a day in progress")
    parser.add_argument("--language", choices=("zh_CN", "zh_TW", "en"), help="the language of what is printed here")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("check", help="verify the journal chain and all invariants; exit code 1 names what broke")
    backup = commands.add_parser("backup", help="write a backup with its manifest, beside an open window too")
    backup.add_argument("file", type=Path)
    restore = commands.add_parser("restore", help="put a backup in the place of the site's database")
    restore.add_argument("file", type=Path)
    restore.add_argument("--other-site", action="store_true", help="the backup is meant to replace another site")
    demo = commands.add_parser("demo", help="make a repeatable demo site in an empty data folder")
    demo.add_argument("--days", type=int, default=30, metavar="N", help="days of history (30)")
    demo.add_argument("--seed", type=int, default=7, metavar="S", help="the same seed makes the same site (7)")
    forms = commands.add_parser("forms", help="check the forms, or print samples of all of them")
    forms.add_argument("--samples", type=Path, metavar="DIR", help="write every form in every language to DIR")
    forms.add_argument("--check", action="store_true", help="check the built-in forms and the site's own copies")
    commands.add_parser("version", help="say the version")
    for command in commands.choices.values():
        command.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the data folder")
    return parser


def _check(_given: argparse.Namespace, folder: paths.DataFolder) -> int:
    from desk_app.kernel import integrity, site
    from desk_app.kernel.database import open_database
    from desk_app.shell import slices

    if isinstance(folder.where, Path):
        integrity.refuse_no_site(folder.where)
    open_database(folder.where)
    site.refuse_newer()
    site.refuse_older()  # else every new table would be told as damage
    invariants = tuple(
        part.findings
        for part in (slices.part(name, "offers") for name in slices.WITH_OFFERS)
        if hasattr(part, "findings")
    )
    found = integrity.check(slices.all_tables(), slices.all_triggers(), invariants=invariants)
    for finding in found:
        sys.stdout.write(f"{sentence(finding.refusal())} [{finding.where}] {finding.detail}\n")
    if not found:
        from desk_app.kernel import journal
        from desk_app.kernel.texts import translate

        rows = sum(journal.head(desk)[0] for desk in journal.desks())
        sys.stdout.write(translate("Shell", "All is well: {rows} journal rows verified.").format(rows=rows) + "\n")
    return 1 if found else 0


def _backup(given: argparse.Namespace, folder: paths.DataFolder) -> int:
    from desk_app.kernel import integrity
    from desk_app.kernel.backup import backup_to, verify_backup
    from desk_app.kernel.clock import SystemClock
    from desk_app.kernel.database import open_database
    from desk_app.kernel.texts import translate
    from desk_app.shell import slices

    if isinstance(folder.where, Path):
        integrity.refuse_no_site(folder.where)
    open_database(folder.where)
    backup_to(given.file, SystemClock().now(), tables=slices.all_tables(), triggers=slices.all_triggers())
    manifest = verify_backup(given.file)
    text = translate("Shell", "Backup written and test-restored: {file} ({size} bytes).")
    sys.stdout.write(text.format(file=given.file, size=manifest.size) + "\n")
    return 0


def _restore(given: argparse.Namespace, folder: paths.DataFolder) -> int:
    from desk_app.kernel.backup import restore
    from desk_app.kernel.clock import SystemClock
    from desk_app.kernel.texts import translate

    with guard.hold(folder, "restore") as held:
        done = restore(given.file, held, SystemClock().now(), other_site=given.other_site)
    sys.stdout.write(translate("Shell", "Restored from {file}.").format(file=given.file) + "\n")
    if done.replaced is not None:
        sys.stdout.write(
            translate("Shell", "The database from before is kept: {file}").format(file=done.replaced) + "\n"
        )
    return 0


def _demo(given: argparse.Namespace, folder: paths.DataFolder) -> int:
    from desk_app.kernel.texts import translate
    from desk_app.shell.demo import DEMO_PIN

    with guard.hold(folder, "demo"):
        _make_demo(folder, given.days, given.seed)
    text = translate("Shell", "Demo site ready in {folder}. Sign in with 1027, 1008 or 1001 and PIN {pin}.")
    sys.stdout.write(text.format(folder=folder.root, pin=DEMO_PIN) + "\n")
    return 0


def _make_demo(folder: paths.DataFolder, days: int, seed: int) -> None:
    from desk_app.kernel.clock import SystemClock
    from desk_app.kernel.database import close_database
    from desk_app.shell.demo import build
    from desk_app.shell.start import open_site
    from desk_app.staff import queries as staff

    if not 0 <= days <= 3660:
        raise Refusal("shell.demo_days")
    open_site(folder)
    try:
        if staff.is_founded():
            raise Refusal("shell.not_empty", folder=str(folder.root))
        try:
            build(SystemClock().now(), days=days, seed=seed)
        except BaseException:
            _throw_away(folder)  # nothing half-made is left behind
            raise
    finally:
        close_database()


def _throw_away(folder: paths.DataFolder) -> None:
    from desk_app.kernel.database import close_database

    close_database()
    for ending in ("", "-wal", "-shm"):
        folder.database.with_name(folder.database.name + ending).unlink(missing_ok=True)


def _demo_window(folder: paths.DataFolder, given: argparse.Namespace) -> int:
    import shutil

    from desk_app.shell.start import open_window, screen_problem

    problem = screen_problem()
    if problem is not None:
        sys.stderr.write(problem + "\n")
        return 1
    demo = paths.DataFolder(folder.root / "demo")
    if guard.holder_of(demo) is None and demo.root.exists():
        # Every demo begins with a day in progress *now*; the folder is the demo's own.
        shutil.rmtree(demo.root)
    if guard.holder_of(demo) is None:
        with guard.hold(demo, "demo"):
            _make_demo(demo, 3, 7)
    return open_window(demo, desk_number=given.desk)


def _forms(given: argparse.Namespace, folder: paths.DataFolder) -> int:
    from desk_app.kernel.texts import translate
    from desk_app.paper.forms import check_forms

    if given.samples is not None:
        from desk_app.paper.samples.files import write_samples

        made = write_samples(given.samples, folder.forms)
        sys.stdout.write(translate("Shell", "{count} samples written.").format(count=len(made)) + "\n")
    problems = check_forms(folder.forms)
    for problem in problems:
        sys.stdout.write(sentence(problem) + "\n")
    return 1 if problems else 0


def _version(_given: argparse.Namespace, _folder: paths.DataFolder) -> int:
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("desk-app")
    except PackageNotFoundError:  # run from a source checkout that was never installed
        number = "0.1.0"
    sys.stdout.write(f"desk_app {number}\n")
    return 0
