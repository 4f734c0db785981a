"""Shows every part of desk_app.widgets, light and dark, in each language, and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/gallery.py FOLDER [page …] [--lang zh_CN …] [--scale 100 …]

For designers and reviewers; not part of the program and not a test.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.widgets.theme import ColourMode, Theme


def main() -> None:
    """Render the pages asked for."""
    from tests.tools import gallery_pages

    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--lang", nargs="*", default=["zh_CN", "zh_TW", "en"])
    parser.add_argument("--mode", nargs="*", default=["light", "dark"])
    parser.add_argument("--scale", nargs="*", type=int, default=[100])
    parser.add_argument("--size", default="1366x768")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    width, height = map(int, wanted.size.split("x"))
    for code in wanted.lang:
        texts.set_language(code)
        for mode in wanted.mode:
            theme.set_mode(ColourMode(mode))
            for scale in wanted.scale:
                theme.set_scale(scale)
                for name, build in gallery_pages.PAGES.items():
                    if wanted.pages and name not in wanted.pages:
                        continue
                    page = build(code)
                    page.resize(width, height)
                    page.show()
                    app.processEvents()
                    app.processEvents()
                    page.grab().save(str(wanted.folder / f"{name}-{code}-{mode}-{scale}.png"))
                    page.close()
                    page.deleteLater()
                    app.processEvents()


if __name__ == "__main__":
    main()
