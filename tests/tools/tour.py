"""Plays a reception day and a lively afternoon on a virtual screen and leaves pictures: ``./desk tour [FOLDER]``.

The screen is an Xvfb of its own; the window, its keys and clicks are real. Pictures come in three languages, light and
dark, 1366 by 768 and 1920 by 1080.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = ((1366, 768), (1920, 1080))


def main(arguments: list[str]) -> int:
    """Start the screen and play in a process of its own; gives the exit code."""
    folder = Path(arguments[0] if arguments else ROOT / "tour").resolve()
    if os.environ.get("DESK_TOUR_ON_SCREEN"):
        return play(folder)
    if shutil.which("Xvfb") is None:
        sys.stderr.write("Xvfb is missing: run ./desk tour, which installs it.\n")
        return 1
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "DESK_TOUR_ON_SCREEN": "1"}
        done = subprocess.run([sys.executable, __file__, str(folder)], cwd=ROOT, env=environment, check=False)
        return done.returncode
    finally:
        screen.terminate()
        screen.wait(10)


def play(folder: Path) -> int:
    """The day, then the afternoon in every language, look and size."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
    from desk_app.kernel import texts
    from tests.walks import reception_day
    from tests.walks.sites import MORNING, empty_morning
    from tests.walks.stage import Stage

    app = QApplication(["tour"])
    with tempfile.TemporaryDirectory() as site:
        empty_morning(Path(site))
        stage = Stage(app, Path(site), MORNING, folder / "day")
        reception_day.play(stage)
        stage.close()
    for language in texts.LANGUAGES:
        for mode in ("light", "dark"):
            _afternoon(app, folder, language, mode)
    sys.stdout.write(f"{len(list(folder.rglob('*.png')))} pictures in {folder}\n")
    return 0


def _afternoon(app: object, folder: Path, language: str, mode: str) -> None:
    from PySide6.QtWidgets import QApplication

    from desk_app.kernel.refs import Ref
    from desk_app.reception import queries
    from desk_app.shell import preferences
    from desk_app.widgets.theme import ColourMode
    from tests.walks.sites import AFTERNOON, lively_afternoon
    from tests.walks.stage import Stage

    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as site:
        lively_afternoon(Path(site))
        stage = Stage(app, Path(site), AFTERNOON, folder / f"{language}-{mode}", language)
        preferences.set_colour_mode(ColourMode(mode))
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        page = stage.window.page
        assert page is not None
        for width, height in SIZES:
            stage.window.resize(width, height)
            for key in page.keys:
                page.show_tab(key)
                if key == "reception":
                    page.tab_of(key).open_ref(Ref("visit", queries.board()[0].id))
                stage.picture(f"{key}-{width}")
        stage.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
