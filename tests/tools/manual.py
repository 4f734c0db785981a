"""Makes the pictures of the user manual from the running program: ``./desk manual``.

Every picture in docs/manual comes from here, so that the manual shows the program as it is. The texts are written by hand.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
LANGUAGES = ("zh_CN", "en")


def main() -> int:
    """Make all pictures offscreen; gives the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver

    app = QApplication(["manual"])
    for language in LANGUAGES:
        _pictures(app, language)
        _manage(app, language)
    missing = sorted(_named() - {path.relative_to(MANUAL).as_posix() for path in MANUAL.rglob("*.png")})
    for name in missing:
        sys.stderr.write(f"no picture is made for {name}\n")
    return 1 if missing else 0


def _named() -> set[str]:
    """The pictures that the texts show."""
    import re

    named = set()
    for page in MANUAL.rglob("*.md"):
        for found in re.findall(r"!\[[^\]]*\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8")):
            named.add((page.parent / found).resolve().relative_to(MANUAL).as_posix())
    return named


def _pictures(app: object, language: str) -> None:
    from PySide6.QtCore import Qt
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
        stage = Stage(app, Path(site), AFTERNOON, MANUAL / language / "img", language)
        preferences.set_colour_mode(ColourMode.LIGHT)
        stage.picture("sign-in")
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        page = stage.window.page
        assert page is not None
        for key in page.keys:
            page.show_tab(key)
            if key == "reception":
                page.tab_of(key).open_ref(Ref("visit", queries.board()[0].id))
            stage.picture(key)
        page.show_tab("reception")
        for pressed, name in (
            (Qt.Key.Key_F2, "new-visitor"),
            (Qt.Key.Key_F6, "hand-over"),
            (Qt.Key.Key_F8, "finish"),
            (Qt.Key.Key_F10, "emergency"),
            (Qt.Key.Key_F11, "away"),
            (Qt.Key.Key_F1, "keys"),
        ):
            stage.key(pressed)
            stage.picture(name)
            stage.key(Qt.Key.Key_Escape)
        stage.close()


def _manage(app: object, language: str) -> None:
    """The pages of *Manage*, seen by a manager."""
    from PySide6.QtWidgets import QApplication

    from desk_app.manage.tab import ManageTab
    from desk_app.shell import preferences
    from desk_app.widgets.theme import ColourMode
    from tests.walks.sites import AFTERNOON, lively_afternoon
    from tests.walks.stage import Stage

    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as site:
        lively_afternoon(Path(site))
        stage = Stage(app, Path(site), AFTERNOON, MANUAL / language / "img", language)
        preferences.set_colour_mode(ColourMode.LIGHT)
        stage.sign_in("1001", "2468")
        stage.until(lambda: not stage.window.is_locked)
        page, asks = stage.window.page, stage.dialog()
        assert page is not None
        if asks is not None:
            asks.reject()  # the demo's PINs come from another computer
        page.show_tab("manage")
        tab = page.tab_of("manage")
        assert isinstance(tab, ManageTab)
        for key in ("settings", "forms", "health"):
            tab.show_page(key)
            stage.picture(f"manage-{key}")
        stage.close()


if __name__ == "__main__":
    sys.exit(main())
