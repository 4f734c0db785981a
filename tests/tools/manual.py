"""Makes the pictures of the user manual from the running program: ``./desk manual [LANGUAGE …] [--only SCENE …]``.

Every picture in docs/manual comes from here, so that the manual shows the program as it is. The texts are written by hand.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
LANGUAGES = ("zh_CN", "zh_TW", "en")
COLOURS = 128
"""Enough for a screen of this program; a third of the bytes."""


def main() -> int:
    """Make the pictures offscreen; gives the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from tests.tools.manual_scenes import SCENES

    reader = argparse.ArgumentParser(description="Makes the pictures of docs/manual.")
    reader.add_argument("languages", nargs="*", default=LANGUAGES, metavar="LANGUAGE")
    reader.add_argument("--only", nargs="*", default=tuple(SCENES), choices=tuple(SCENES), metavar="SCENE")
    asked = reader.parse_args()
    _make(tuple(asked.languages), tuple(asked.only))
    have = {path.relative_to(MANUAL).as_posix() for path in MANUAL.rglob("*.png")}
    for name in sorted(_named() - have):
        sys.stderr.write(f"no picture is made for {name}\n")
    for name in have - _named():
        (MANUAL / name).unlink()  # no page shows it any more
    return 1 if _named() - have else 0


def _make(languages: tuple[str, ...], scenes: tuple[str, ...]) -> None:
    from PySide6.QtWidgets import QApplication

    import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
    from tests.tools.manual_scenes import SCENES, play
    from tests.walks.sites import lively_afternoon

    app = QApplication(["manual"])
    with tempfile.TemporaryDirectory() as held:
        site = Path(held) / "site"
        lively_afternoon(site, days=3)
        for language in languages:
            for scene in scenes:
                folder = Path(held) / f"{language}-{scene}"
                shutil.copytree(site, folder)
                play(app, folder, MANUAL / language / "img", language, SCENES[scene])
            _shrink(MANUAL / language / "img")


def _shrink(folder: Path) -> None:
    """Few colours instead of millions: nobody sees the difference, and the program stays small."""
    from PIL import Image

    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            if picture.mode == "P":
                continue
            few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(path, optimize=True)


def _named() -> set[str]:
    """The pictures that the texts show."""
    named = set()
    for page in MANUAL.rglob("*.md"):
        for found in re.findall(r"!\[[^\]]*\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8")):
            named.add((page.parent / found).resolve().relative_to(MANUAL).as_posix())
    return named


if __name__ == "__main__":
    sys.exit(main())
