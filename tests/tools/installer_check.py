"""`./desk installer`: builds the one-folder program and proves that it starts and shows its window.

The window opens on a virtual screen of its own, on an empty data folder that goes away. Leaves dist/desk-app and a picture
of the window, build/installer.png. Ends only the processes that it started.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "desk-app"
PROGRAM = FOLDER / ("desk-app.exe" if os.name == "nt" else "desk-app")
PICTURE = ROOT / "build" / "installer.png"
PATIENCE = 30.0  # seconds until a window must be there
FEWEST_COLOURS = 8  # a blank window has one or two


def build() -> None:
    """Builds dist/desk-app."""
    words = (
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "--distpath",
        "dist",
        "--workpath",
        "build",
        "installer.spec",
    )
    subprocess.run([sys.executable, "-m", "PyInstaller", *words], cwd=ROOT, check=True)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A screen of 1366x768 on a free display number; its name is ":n"."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def wait_for_window(process: subprocess.Popen[bytes], display: str) -> float:
    """Seconds until the program shows a window."""
    began = time.monotonic()
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
    while time.monotonic() - began < PATIENCE:
        if process.poll() is not None:
            raise SystemExit(
                f"installer: the program ended with exit code {process.returncode} before it showed a window"
            )
        seen = subprocess.run(search, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False)
        if seen.stdout.strip():
            return time.monotonic() - began
        time.sleep(0.02)
    raise SystemExit(f"installer: no window after {PATIENCE:.0f} s")


def colours(display: str) -> int:
    """Takes a picture of the screen and counts its colours."""
    subprocess.run(["import", "-display", display, "-window", "root", str(PICTURE)], check=True)
    told = subprocess.run(["identify", "-format", "%k", str(PICTURE)], check=True, capture_output=True, text=True)
    return int(told.stdout)


def start_and_look(arguments: list[str]) -> str:
    """Starts the built program and says what was seen."""
    with tempfile.TemporaryDirectory(prefix="desk-installer-") as data, virtual_screen() as display:
        surroundings = {
            "PATH": os.environ["PATH"],
            "HOME": data,
            "LANG": "C.UTF-8",
            "DESK_DATA": data,
            "DISPLAY": display,
        }
        with subprocess.Popen([str(PROGRAM), *arguments], cwd=data, env=surroundings) as process:
            try:
                seconds = wait_for_window(process, display)
                time.sleep(1)
                number = colours(display)
            finally:
                process.terminate()
        if number < FEWEST_COLOURS:
            raise SystemExit(f"installer: the window is blank ({number} colours, see {PICTURE})")
    return f"window after {seconds:.1f} s, {number} colours, picture in {PICTURE.relative_to(ROOT)}"


def main(words: list[str]) -> int:
    """Exit code 0 only when the program was built and showed something."""
    parser = argparse.ArgumentParser(prog="desk installer", description="Build the one-folder program and start it.")
    parser.add_argument("--keep", action="store_true", help="do not build again, only start what stands in dist/")
    options = parser.parse_args(words)
    if not options.keep:
        shutil.rmtree(FOLDER, ignore_errors=True)
        build()
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"installer: {FOLDER.relative_to(ROOT)} holds {size / 1e6:.0f} MB")
    print(f"installer: {start_and_look([])}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
