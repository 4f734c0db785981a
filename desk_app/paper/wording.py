"""The sentences of paper: what is wrong with a form definition, and what a printed page could not show as given."""

from collections.abc import Mapping

from desk_app.kernel.texts import mark, translate
from desk_app.paper.values import Notice

_SENTENCES = {
    "no_such_form": mark("Paper", "There is no form {name}."),
    "own_copy_exists": mark("Paper", "The site already has its own copy: {file}"),
    "bad_form": mark("Paper", "{file}, line {line}: {fault}"),
}
_FAULTS = {
    "unreadable": mark("Paper", "the file cannot be read ({what})"),
    "not_toml": mark("Paper", "this is not TOML ({what})"),
    "unknown_key": mark("Paper", "the key {what} is not known here"),
    "missing_key": mark("Paper", "the key {what} is missing"),
    "not_a_table": mark("Paper", "{what} must be a table"),
    "not_a_list": mark("Paper", "{what} must be a list"),
    "not_rows": mark("Paper", "{what} is not a fact with rows"),
    "not_words": mark("Paper", "a text needs zh_CN, zh_TW and en, or one text for all"),
    "unknown_word": mark("Paper", "no shared word is called {what}"),
    "unknown_fact": mark("Paper", "this form has no fact called {what}"),
    "unknown_kind": mark("Paper", "no kind of fact is called {what}"),
    "unknown_paper": mark("Paper", "no paper is called {what}"),
    "unknown_block": mark("Paper", "no block is called {what}"),
    "unknown_choice": mark("Paper", "{what} is not one of the choices here"),
    "wrong_type": mark("Paper", "{what} is not the right sort of value here"),
    "too_large": mark("Paper", "{what} is too much here"),
    "no_such_form": mark("Paper", "the program has no form called {what}"),
}
_NOTICES = {
    "missing_glyph": mark("Paper", "No font has the character {what}; its code is printed."),
    "shortened": mark("Paper", "This text was too long and is printed shortened: {what}"),
    "page_full": mark("Paper", "There was too much for the paper; it is printed smaller."),
    "bad_picture": mark("Paper", "A picture could not be read and is left out."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of paper; ``code`` with or without its prefix."""
    known = dict(facts)
    if "why" in known:
        known["fault"] = translate("Paper", _FAULTS[str(known["why"])], language=language).format(**facts)
    return translate("Paper", _SENTENCES[code.removeprefix("paper.")], language=language).format(**known)


def notice(found: Notice, language: str | None = None) -> str:
    """The sentence for something a page could not show as given."""
    return translate("Paper", _NOTICES[found.code], language=language).format(what=found.what)
