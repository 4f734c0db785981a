"""The rail changes in place: no flicker, no stolen focus, nothing by colour alone."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.widgets.prompt_card import PromptCard
from desk_app.widgets.prompt_rail import PromptRail, PromptStrip

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)


def prompt(key: str, tone: Tone = Tone.SOON, actions: int = 1) -> Prompt:
    acts = tuple(Action(f"act{at}", f"Do {at}", Ref("visit", 1)) for at in range(actions))
    return Prompt(key, "reception", NOON, tone, f"Matter {key}", actions=acts)


def rail(qtbot: QtBot) -> PromptRail:
    made = PromptRail()
    qtbot.addWidget(made)
    made.resize(296, 400)
    made.show()
    return made


def test_cards_stay_the_same_widgets(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([prompt("a"), prompt("b")])
    before = {key: shown.card(key) for key in "ab"}
    button = shown.card("b").buttons[0]
    shown.set_prompts([prompt("c", Tone.LATE), prompt("b", Tone.LATE, 2), prompt("a")])
    assert {key: shown.card(key) for key in "ab"} == before
    assert shown.card("b").buttons[0] is button
    assert [one.key for one in shown.prompts] == ["c", "b", "a"]


def test_a_card_that_goes_never_hands_the_focus_to_another_cards_button(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([prompt("a"), prompt("b")])
    shown.activateWindow()
    shown.card("a").buttons[0].setFocus()
    qtbot.waitUntil(shown.card("a").buttons[0].hasFocus)
    shown.set_prompts([prompt("b")])
    assert not any(button.hasFocus() for button in shown.card("b").buttons)


def test_new_prompts_do_not_take_the_focus_or_the_scroll_position(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([prompt(str(number)) for number in range(20)])
    shown.activateWindow()
    kept = shown.card("10").buttons[0]
    kept.setFocus()
    qtbot.waitUntil(kept.hasFocus)
    bar = shown._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    shown.set_prompts([*(prompt(str(number)) for number in range(20)), prompt("late", Tone.LATE)])
    assert bar.value() == 80
    assert kept.hasFocus()


def test_where_fifty_wait_cards_come_as_they_are_scrolled_to(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    prompts = [prompt(str(n)) for n in range(50)]
    shown.set_prompts(prompts)
    assert shown.prompts == tuple(prompts)
    made = len(shown.findChildren(PromptCard))
    assert made < 20, "only what can be seen soon"
    bar = shown._scroll.verticalScrollBar()
    while len(shown.findChildren(PromptCard)) < 50:  # down to the end, which moves away each time
        end = bar.maximum()
        bar.setValue(end)
        qtbot.waitUntil(lambda end=end: bar.maximum() > end)
    assert shown.card("49").isVisible()
    bar.setValue(0)
    shown.set_prompts(prompts[1:])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(shown.findChildren(PromptCard)) == made


def test_f4_does_the_first_prompt_that_can_be_done(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    assert not shown.do_top()
    shown.set_prompts([prompt("a", actions=0), prompt("b", actions=2)])
    with qtbot.waitSignal(shown.action) as told:
        assert shown.do_top()
    assert (told.args[0].key, told.args[1].key) == ("b", "act0")


def test_a_button_hands_over_prompt_and_action(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([prompt("a", actions=2)])
    with qtbot.waitSignal(shown.action) as told:
        shown.card("a").buttons[1].click()
    assert told.args == [prompt("a", actions=2), prompt("a", actions=2).actions[1]]


def test_tone_has_a_sign_a_word_and_a_count(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([prompt("a", Tone.LATE), prompt("b", Tone.SOON), prompt("c", Tone.CALM)])
    assert shown._counts.counts() == (1, 1, 1)
    pictures = [shown.card(key)._sign.pixmap().toImage() for key in "abc"]
    assert len({bytes(picture.convertToFormat(picture.Format.Format_Alpha8).constBits()) for picture in pictures}) == 3
    assert shown.card("a").accessibleName() == "Overdue: Matter a"


def test_the_strip_shows_the_top_one(qtbot: QtBot) -> None:
    strip = PromptStrip()
    qtbot.addWidget(strip)
    assert not strip.isVisibleTo(None)
    strip.set_prompts([prompt("a", Tone.LATE, 2), prompt("b")])
    with qtbot.waitSignal(strip.action) as told:
        strip._act.click()
    assert told.args[0].key == "a"
    strip.set_prompts([replace(prompt("b"), actions=())])
    assert not strip._act.isVisibleTo(strip)
    assert not strip.do_top()


def test_people_words_are_never_markup(qtbot: QtBot) -> None:
    shown = rail(qtbot)
    shown.set_prompts([replace(prompt("a"), title="<b>Li</b> & <img src=x>")])
    labels = [label for label in shown.card("a").findChildren(QLabel) if label.text().startswith("<b>")]
    assert [label.textFormat().name for label in labels] == ["PlainText"]
