"""One program at a time owns a data folder, and nothing that kills it leaves the folder locked."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.kernel import guard
from desk_app.kernel.paths import DataFolder, data_folder
from desk_app.kernel.refusal import Refusal

HOLDER = """
import sys
from pathlib import Path
from desk_app.kernel import guard
from desk_app.kernel.paths import DataFolder
held = guard.hold(DataFolder(Path(sys.argv[1])), "window", "07@front")
sys.stdout.write("held\\n"); sys.stdout.flush()
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "site")


def other_program(folder: DataFolder) -> subprocess.Popen[str]:
    started = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder.root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "held\n"
    return started


def end(program: subprocess.Popen[str], how: int) -> None:
    program.send_signal(how)
    program.wait(timeout=20)
    for pipe in (program.stdin, program.stdout):
        assert pipe is not None
        pipe.close()


def test_the_layout_is_made_for_this_user_only(folder: DataFolder) -> None:
    guard.prepare(folder)
    guard.prepare(folder)
    made = {path.name for path in folder.root.iterdir()}
    assert made == {"backups", "forms", "exports", "logs"}
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in (folder.root, *folder.root.iterdir())} == {0o700}
    assert folder.database == folder.root / "desk.sqlite"


def test_the_second_one_is_refused_and_told_who_was_first(folder: DataFolder) -> None:
    with guard.hold(folder, "window", "07@front") as held:
        assert held.held
        with pytest.raises(Refusal) as refused:
            guard.hold(folder, "restore", "12@back")
        assert refused.value.code == "kernel.already_open"
        assert refused.value.facts == {"holder": "07@front", "purpose": "window", "pid": os.getpid()}
        assert guard.holder_of(folder) == refused.value.facts
    assert not held.held
    assert guard.holder_of(folder) is None
    held.release()  # twice is no matter
    with guard.hold(folder, "restore"):
        told = guard.holder_of(folder)
        assert told is not None
        assert "@" in str(told["holder"])


def test_another_program_is_refused_until_it_ends(folder: DataFolder) -> None:
    program = other_program(folder)
    try:
        with pytest.raises(Refusal) as refused:
            guard.hold(folder, "restore")
        assert refused.value.facts == {"holder": "07@front", "purpose": "window", "pid": program.pid}
    finally:
        end(program, signal.SIGTERM)
    guard.hold(folder, "restore").release()


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_killed_program_leaves_no_lock(folder: DataFolder) -> None:
    program = other_program(folder)
    end(program, signal.SIGKILL)
    assert json.loads(folder.lock.read_text())["pid"] == program.pid, "its text is still there"
    assert guard.holder_of(folder) is None
    with guard.hold(folder, "window", "12@front"):
        assert json.loads(folder.lock.read_text())["holder"] == "12@front"


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff\xfe", b'{"holder": "07"}'])
def test_unreadable_text_in_the_lock_file_is_no_trouble(folder: DataFolder, text: bytes) -> None:
    with guard.hold(folder, "window"):
        folder.lock.write_bytes(text)
        told = guard.holder_of(folder)
        assert told is not None
        assert told["purpose"] == "?"


def test_nobody_holds_a_folder_that_is_not_there(folder: DataFolder) -> None:
    assert guard.holder_of(folder) is None


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "kernel.disk_full"), (errno.EACCES, "kernel.folder_not_writable")],
)
def test_a_folder_that_cannot_be_made_is_refused(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", fail)
    with pytest.raises(Refusal) as refused:
        guard.prepare(folder)
    assert refused.value.code == code


def test_a_folder_without_write_permission_is_refused(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refusal) as refused:
        guard.prepare(folder)
    assert refused.value.code == "kernel.folder_not_writable"


def test_trouble_while_writing_the_text_gives_the_lock_back(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(guard, "_person", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            guard.hold(folder, "window")
    guard.hold(folder, "window").release()


def test_trouble_with_the_lock_itself_is_not_taken_for_a_holder(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("fcntl.flock", broken)
    with pytest.raises(OSError, match="no locks"):
        guard.hold(folder, "window")


def test_a_computer_without_user_names_still_locks(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no user name")

    for variable in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("getpass.getuser", nobody)
    with guard.hold(folder, "demo"):
        told = guard.holder_of(folder)
        assert told is not None
        assert str(told["holder"]).startswith("?@")


def test_the_data_folder_is_chosen_then_named_then_the_users_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DESK_DATA", raising=False)
    assert data_folder().root.name == "desk_app"
    monkeypatch.setenv("DESK_DATA", str(tmp_path / "named"))
    assert data_folder().root == tmp_path / "named"
    assert data_folder(tmp_path / "chosen").root == tmp_path / "chosen"
    assert data_folder("~/x").root == Path.home() / "x"


def test_the_database_is_the_file_or_the_address(monkeypatch: pytest.MonkeyPatch, folder: DataFolder) -> None:
    monkeypatch.delenv("DESK_DATABASE", raising=False)
    assert folder.where == folder.database
    monkeypatch.setenv("DESK_DATABASE", "postgresql://desk@server/site")
    assert folder.where == "postgresql://desk@server/site"


def test_a_bundle_and_a_wheel_have_their_data_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from desk_app.kernel import paths

    try:
        paths.data_root.cache_clear()
        monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
        assert (paths.resources_dir(), paths.forms_dir(), paths.i18n_dir()) == tuple(
            tmp_path / name for name in ("resources", "forms", "i18n")
        )
        monkeypatch.undo()
        paths.data_root.cache_clear()
        monkeypatch.setattr(Path, "is_dir", lambda self: self.name == "_data")
        assert paths.data_root().name == "_data"
    finally:
        monkeypatch.undo()
        paths.data_root.cache_clear()
