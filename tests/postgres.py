"""A PostgreSQL of the tests' own: one throw-away cluster per session, reached through a socket in a temporary folder.

The first test that needs it starts it, the session's end stops it. It listens on no network port. It must never touch
a cluster that is not its own.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = "DESK_TESTS_POSTGRES_FOLDER"  # set by the session's first process, inherited by its workers
WITHOUT = "DESK_TESTS_WITHOUT_POSTGRES"
_opened: list[Path] = []
_OPTIONS = (
    "listen_addresses=''",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "jit=off",
    "shared_buffers=32MB",
    "max_connections=80",
    "log_min_messages=fatal",
)


def wanted() -> bool:
    """False where somebody said out loud that this machine has no PostgreSQL."""
    return os.environ.get(WITHOUT) != "1"


def program(name: str) -> str:
    """The path of initdb or pg_ctl; where there is none the tests fail and say what to do."""
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    found = str(debian[-1]) if debian else shutil.which(name)
    if found is None:
        raise RuntimeError(
            f"{name} not found: service tests run on PostgreSQL too. Install it (apt-get install postgresql), "
            f"or set {WITHOUT}=1 to go without."
        )
    return found


def open_session() -> None:
    """Name the session's folder, once, in the process that all workers come from."""
    if wanted() and FOLDER not in os.environ:
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="desk-pg-")
        _opened.append(Path(os.environ[FOLDER]))


def close_session() -> None:
    """In the process that named the folder: stop the cluster if any test started it, and leave nothing behind."""
    while _opened:
        folder = _opened.pop()
        os.environ.pop(FOLDER, None)
        if (folder / "data" / "postmaster.pid").exists():
            _run(folder, "pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder)


@contextmanager
def alone() -> Iterator[Path]:
    """Hold the session's lock: one worker starts the cluster, makes the template, copies it."""
    folder = Path(os.environ[FOLDER])
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


def address(name: str) -> str:
    """The address of one database of the cluster."""
    return f"postgresql:///{name}?host={os.environ[FOLDER]}&user=desk"


def start(folder: Path) -> None:
    """Start the cluster unless it runs; the caller holds the lock."""
    data = folder / "data"
    if (data / "postmaster.pid").exists():
        return
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        folder.chmod(0o711)
        owner = _owner()
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    _run(folder, "initdb", "-D", str(data), "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
        conf.write("\n".join((*_OPTIONS, f"unix_socket_directories='{folder}'", "")))
    _run(folder, "pg_ctl", "-D", str(data), "-l", str(folder / "log"), "-w", "-t", "60", "start")


def _owner() -> pwd.struct_passwd:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return pwd.getpwnam("postgres" if "postgres" in names else "nobody")


def _run(folder: Path, name: str, *words: str) -> None:
    command = [program(name), *words]
    owner = _owner() if os.geteuid() == 0 else None
    done = subprocess.run(
        command,
        cwd=folder,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,  # the server keeps what it inherits: a pipe here would never end
        stderr=None if owner is None else subprocess.DEVNULL,
        user=None if owner is None else owner.pw_uid,
        group=None if owner is None else owner.pw_gid,
        extra_groups=None if owner is None else [],
        env={**os.environ, "LC_ALL": "C"},
    )
    if done.returncode:
        log = folder / "log"
        said = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        raise RuntimeError(f"{' '.join(command)} failed with {done.returncode}\n{said}")
