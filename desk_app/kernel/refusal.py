"""What the user can mend, as a code with facts.

A refusal never carries a sentence: the slice named by the code's prefix words it, in the language of the reader.
Anything else that is raised is a bug.
"""


class Refusal(Exception):
    """A request the program turns down: ``Refusal("reception.nobody_waiting", lane="A")``."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __repr__(self) -> str:
        facts = "".join(f", {name}={value!r}" for name, value in self.facts.items())
        return f"Refusal({self.code!r}{facts})"
