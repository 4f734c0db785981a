"""A refusal: a code with facts, readable in a log."""

import pickle

from desk_app.kernel.refusal import Refusal


def test_a_refusal_keeps_its_code_and_facts_and_shows_them() -> None:
    refusal = Refusal("reception.nobody_waiting", lane="A", code=3)
    assert refusal.code == str(refusal) == "reception.nobody_waiting"
    assert refusal.facts == {"lane": "A", "code": 3}
    assert repr(refusal) == "Refusal('reception.nobody_waiting', lane='A', code=3)"


def test_a_refusal_survives_the_way_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(Refusal("money.empty", text="")))  # noqa: S301  our own bytes
    assert (copy.code, copy.facts) == ("money.empty", {"text": ""})
