"""Keeps a picture of every screen and dialog of the program on a lively afternoon, to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_screens.py FOLDER [screen …] [--lang …] [--mode …] [--scale …]

For designers and reviewers; not part of the program and not a test.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QWidget

import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
from desk_app.kernel import texts
from desk_app.shell import preferences
from desk_app.widgets.theme import ColourMode
from tests.walks.screens import Look, Screens
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage


def main() -> None:
    """Show what is asked for and keep the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("screens", nargs="*")
    parser.add_argument("--lang", nargs="*", default=list(texts.LANGUAGES))
    parser.add_argument("--mode", nargs="*", default=["light", "dark"])
    parser.add_argument("--scale", nargs="*", type=int, default=[100])
    parser.add_argument("--who", default="1027", help="staff number of the demo; a supervisor sees more tabs")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as site:
        lively_afternoon(Path(site))
        stage = Stage(app, Path(site), AFTERNOON, wanted.folder)
        stage.sign_in(wanted.who, "2468")
        stage.until(lambda: not stage.window.is_locked)
        with Screens(stage) as screens:
            for code, mode, scale in product(wanted.lang, wanted.mode, wanted.scale):
                preferences.set_language(code)
                preferences.set_colour_mode(ColourMode(mode))
                preferences.set_text_percent(scale)
                screens.each(_keep(wanted.folder, f"{code}-{mode}-{scale}"), tuple(wanted.screens))
        stage.close()


def _keep(folder: Path, look: str) -> Look:
    def keep(name: str, top: QWidget) -> None:
        for _ in range(4):
            QApplication.processEvents()
        top.grab().save(str(folder / f"{name}-{look}.png"))

    return keep


if __name__ == "__main__":
    main()
