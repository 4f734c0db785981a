"""One program at a time owns a data folder: the file lock and the making of the folder's parts.

Whoever opens the window, restores, makes a demo site or migrates takes the lock first; `check` and `backup` run beside
an open window without it. The operating system drops the lock when its holder ends, however it ends, so there is
never a stale lock to clear away; what stands in the file is only for telling people who has it. Must never import Qt.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refusal import Refusal

_FAR = 1 << 30  # Windows locks bytes against reading too: lock one beyond the text that others want to read


def prepare(folder: DataFolder) -> None:
    """Make the data folder and its parts, readable by this user only; refuses kernel.folder_not_writable."""
    try:
        folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for part in (folder.backups, folder.forms, folder.exports, folder.logs):
            part.mkdir(mode=0o700, exist_ok=True)
        if not os.access(folder.root, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, "not writable", str(folder.root))
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refusal("kernel.disk_full") from problem
        raise Refusal("kernel.folder_not_writable", path=str(folder.root)) from problem


class Guard:
    """The lock on a data folder, from `hold` until `release` or the end of the process."""

    def __init__(self, folder: DataFolder, file: int) -> None:
        self.folder = folder
        self._file: int | None = file

    @property
    def held(self) -> bool:
        """Whether the lock is still ours."""
        return self._file is not None

    def release(self) -> None:
        """Give the folder free; safe to call twice. The file stays: removing it could take another one's lock away."""
        if self._file is not None:
            file, self._file = self._file, None
            os.ftruncate(file, 0)
            _unlock(file)
            os.close(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, at: TracebackType | None
    ) -> None:
        self.release()


def hold(folder: DataFolder, purpose: str, holder: str | None = None) -> Guard:
    """Take the lock or refuse kernel.already_open (holder, purpose, pid) at once; also a `with` block.

    `purpose` is "window", "restore", "demo" or "migrate"; `holder` defaults to the signed-in person and the computer.
    """
    prepare(folder)
    file = os.open(folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
    if not _lock(file):
        os.close(file)
        raise Refusal("kernel.already_open", **_told(folder.lock))
    try:
        text = json.dumps({"holder": holder or _person(), "purpose": purpose, "pid": os.getpid()}, ensure_ascii=False)
        os.ftruncate(file, 0)
        os.pwrite(file, text.encode(), 0) if hasattr(os, "pwrite") else os.write(file, text.encode())
    except BaseException:
        os.close(file)
        raise
    return Guard(folder, file)


def holder_of(folder: DataFolder) -> dict[str, object] | None:
    """Who has the lock now (holder, purpose, pid), or None when nobody has."""
    try:
        file = os.open(folder.lock, os.O_RDWR)
    except OSError:
        return None
    try:
        if _lock(file):
            _unlock(file)
            return None
        return _told(folder.lock)
    finally:
        os.close(file)


def _told(lock: Path) -> dict[str, object]:
    # Its holder may be writing just now, and an editor may have been at it: anything unreadable counts as unknown.
    found: object = None
    try:
        found = json.loads(lock.read_bytes())
    except (OSError, ValueError):
        found = None
    told = found if isinstance(found, dict) else {}
    return {"holder": str(told.get("holder", "?")), "purpose": str(told.get("purpose", "?")), "pid": told.get("pid", 0)}


def _person() -> str:
    name = os.environ.get("LOGNAME") or os.environ.get("USER") or os.environ.get("USERNAME") or _account()
    return f"{name}@{_computer()}"


def _computer() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform

    return platform.node()


def _account() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


if sys.platform == "win32":  # pragma: no cover - the other half of every pair is for POSIX
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> bool:
        # flock belongs to this opening of the file: a second opening in the same process is refused as well, and
        # reading the file's text elsewhere does not drop it, as it would with fcntl's record locks.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            if problem.errno in (errno.EWOULDBLOCK, errno.EACCES):
                return False
            raise
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
