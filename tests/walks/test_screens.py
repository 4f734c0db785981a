"""Every screen and dialog in every language at 100 and 150 %: nothing cut, nothing without a name, all in reach of keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.kernel import texts
from desk_app.shell import preferences
from tests.walks import findings, screens_counter
from tests.walks.screens import GROUPS, Screens
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def screens(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screens]:
    """The window on a lively afternoon, made once: looking changes nothing."""
    folder = tmp_path_factory.mktemp("screens")
    lively_afternoon(folder, days=1)
    stage = Stage(qapp, folder, AFTERNOON, folder / "pictures")
    stage.sign_in("1027", "2468")
    stage.until(lambda: not stage.window.is_locked)
    with Screens(stage) as made:
        yield made
    stage.close()  # before the size: each window there is would be styled anew
    preferences.set_text_percent(100)
    texts.set_language("en")


LOOKS = (("zh_CN", 100), ("zh_TW", 100), ("en", 100), ("en", 150), ("zh_CN", 150))
SPARED = LOOKS[:1] + LOOKS[2:3]  # what fits at 150 % fits at 100 %: dialogs are as wide as their words
CLOSED_BY_ARROWS = frozenset({"menu", "board"})  # a menu is walked by arrows, the board is for eyes only


@pytest.fixture(scope="module")
def spoken(screens: Screens, request: pytest.FixtureRequest) -> Screens:
    """The window in one look. Of the module's scope, so that tests of one look stand together: restyling is dear."""
    language, percent = request.param
    if texts.language() != language:
        preferences.set_language(language)
    if preferences.text_percent() != percent:
        preferences.set_text_percent(percent)
    screens.stage.settle()
    return screens


def named(look: tuple[str, int]) -> str:
    """A look in the name of its test."""
    return f"{look[0]}-{look[1]}"


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("spoken", LOOKS, indirect=True, ids=named)
def test_every_word_fits_and_every_control_has_a_name(spoken: Screens, group: str) -> None:
    _fits(spoken, group)


@pytest.mark.parametrize("group", screens_counter.GROUPS)
@pytest.mark.parametrize("spoken", [look for look in LOOKS if look not in SPARED], indirect=True, ids=named)
def test_the_dialogs_of_counter_and_manager_fit_too(spoken: Screens, group: str) -> None:
    _fits(spoken, group)


def _fits(spoken: Screens, group: str) -> None:
    found: list[str] = []

    def look(name: str, top: QWidget) -> None:
        checks = (findings.cut_words, findings.misplaced, findings.nameless, findings.too_small)
        found.extend(f"{name}: {sentence}" for check in checks for sentence in check(top))

    spoken.each(look, groups=(group,))
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("group", [*GROUPS, *screens_counter.GROUPS])
@pytest.mark.parametrize("spoken", LOOKS[:1], indirect=True, ids=named)
def test_all_that_works_is_reached_by_keys_and_shows_it(spoken: Screens, group: str) -> None:
    found: list[str] = []
    kinds: set[str] = set()

    def look(name: str, top: QWidget) -> None:
        if name not in CLOSED_BY_ARROWS:
            found.extend(f"{name}: {sentence}" for sentence in findings.unreachable(top))
            found.extend(f"{name}: {sentence}" for sentence in findings.no_focus_seen(top, kinds))

    spoken.each(look, groups=(group,))
    assert not found, "\n".join(dict.fromkeys(found))
