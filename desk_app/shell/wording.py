"""The sentences of the shell's refusals. Text only."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel.texts import translate


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of the shell."""
    sentences = {
        "shell.demo_days": translate("Shell", "A demo takes 0 to 3660 days of history.", language=language),
        "shell.not_empty": translate(
            "Shell", "There is a site in {folder} already. Choose an empty folder with --data.", language=language
        ),
    }
    return sentences[code].format_map(dict(facts))
