"""The built-in phrase book: every situation, card and season in every language, and courteous throughout (P1, cards)."""

import pytest

from desk_app.phrases import rules
from desk_app.phrases.rules import CardKey, Manner, Situation

LANGUAGES = ("zh_CN", "zh_TW", "en")
EVERY_FACT = {fact: f"<{fact}>" for fact in rules.FACTS}


def hits(text: str, language: str) -> list[str]:
    """Return the never-words of this language in a text."""
    return [hit.word for hit in rules.check(text, rules.builtin_never_words(language), language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_p1_every_situation_has_its_phrase(language: str) -> None:
    usual = {phrase.situation for phrase in rules.builtin_phrases(language) if phrase.manner is Manner.USUAL}
    assert usual == set(Situation)


def test_p1_the_languages_have_the_same_wordings_asking_for_the_same_facts() -> None:
    def shape(language: str) -> dict[str, frozenset[str]]:
        return {phrase.key: rules.fields(phrase.text) - {"salutation"} for phrase in rules.builtin_phrases(language)}

    assert shape("zh_TW") == shape("zh_CN")
    assert shape("en") == shape("zh_CN")


@pytest.mark.parametrize("language", LANGUAGES)
def test_p1_phrases_ask_only_for_known_facts(language: str) -> None:
    for phrase in rules.builtin_phrases(language):
        assert rules.fields(phrase.text) <= rules.FACTS, phrase
        assert phrase.text.count("[") == phrase.text.count("]"), phrase


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "facts", [{}, EVERY_FACT, {"salutation": ""}, {"host": None}], ids=["nothing", "everything", "no name", "no host"]
)
def test_p1_a_phrase_reads_well_whatever_is_known(language: str, facts: dict[str, object]) -> None:
    for phrase in rules.builtin_phrases(language):
        said = rules.fill(phrase.text, facts, language)
        assert said, phrase
        assert not set("{}[]") & set(said), said
        assert "None" not in said, said
        assert not any(
            pair in said for pair in ("，，", "，。", "。。", "：。", ", ,", ",.", "..", "  ", " .", " ,")
        ), said
        assert said[0] not in "，。,. ", said
        if language == "en":
            assert said[0].isupper() or said[0] == "<", said


def test_p1_the_formal_wording_falls_back_to_the_usual_one() -> None:
    assert rules.phrase(Situation.OPENING, "en", Manner.FORMAL) != rules.phrase(Situation.OPENING, "en")
    assert rules.phrase(Situation.TEA, "en", Manner.FORMAL) == rules.phrase(Situation.TEA, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_p1_no_text_of_ours_holds_a_never_word_of_its_language(language: str) -> None:
    ours = [phrase.text for phrase in rules.builtin_phrases(language)]
    ours += [rules.fill(text, {}, language) for text in ours]
    ours += [word.alternative for word in rules.builtin_never_words(language)]
    ours += [
        text for card in rules.builtin_cards(language).values() for text in (card.title, *(s.text for s in card.steps))
    ]
    ours += [text for pair in rules.wording(language).seasons.values() for text in pair]
    assert {text: found for text in ours if (found := hits(text, language))} == {}


def test_p1_the_phrase_of_45_seconds_is_said_with_the_salutation() -> None:
    said = rules.say(Situation.CHECKING_45S, "zh_CN", {"salutation": "李女士"})
    assert said == "李女士，您的问题我还在核实，请您再稍等片刻，谢谢您的耐心。"
    assert rules.say(Situation.CHECKING_45S, "zh_CN", {}) == said.removeprefix("李女士，")


def test_t3_back_again_thanks_and_does_not_apologise_for_a_long_wait() -> None:
    for manner in Manner:
        assert "谢" in rules.say(Situation.CHECKING_BACK, "zh_CN", {}, manner)
        assert "久" not in rules.say(Situation.CHECKING_BACK, "zh_CN", {}, manner)
        assert "sorry" not in rules.say(Situation.CHECKING_BACK, "en", {}, manner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_has_steps_and_phrases(language: str) -> None:
    cards = rules.builtin_cards(language)
    assert set(cards) == set(CardKey)
    for card in cards.values():
        assert card.title
        assert card.situations
        assert all(step.key and step.text for step in card.steps)
        assert len({step.key for step in card.steps}) == len(card.steps) >= 2


def test_t1_the_tea_card_fills_to_seven_tenths_with_two_hands() -> None:
    card = rules.builtin_cards("zh_CN")[CardKey.TEA]
    assert [step.key for step in card.steps] == ["leaves", "fill", "hands", "say"]
    assert "七分满" in card.steps[1].text
    assert rules.say(card.situations[0], "zh_CN", {}).startswith("请用茶")


@pytest.mark.parametrize(
    ("key", "rule"),
    [("arrival", "R1"), ("second_guest", "R2"), ("phone_and_guest", "R3"), ("after_wait", "R4"), ("move_up", "R5"),
     ("host_in", "R6"), ("host_out", "R6"), ("host_busy", "R6"), ("not_my_duty", "R7"), ("see_off", "R8"), ("tea", "T1"),
     ("refill", "T2"), ("checking", "T3"), ("hand_over", "T4"), ("call_in", "C1"), ("call_manager", "C7"),
     ("call_silent", "C8"), ("call_out", "C10"), ("duty_call", "C13"), ("lost_claim", "L2"), ("fee", "F1"),
     ("complaint", "K4.1"), ("not_liable", "K5"), ("assistance", "K6"), ("suggestion", "K8")],
)  # fmt: skip
def test_a_card_names_the_rule_it_serves(key: str, rule: str) -> None:
    assert rules.builtin_cards("en")[CardKey(key)].rule == rule
