"""Text in the language of the moment: every word a person reads comes through `translate`.

Readable without Qt. A catalogue is one dict per language, loaded when that language is first asked for, from the compiled
file `i18n/<language>.json`; from a plain source checkout it is compiled out of `i18n/<language>/*.ts` on first use.
Must never import Qt, must never raise over a missing text or catalogue (the English source text is shown instead),
and must never be called with an f-string or a text that is not a literal (the extractor would not find it).
"""

import json
import os
import weakref
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path

SOURCE_LANGUAGE = "en"
LANGUAGES: tuple[str, ...] = ("zh_CN", "zh_TW", "en")
OWN_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}

Entry = str | list[str]
Catalogue = dict[str, dict[str, Entry]]
"""Context → key (source text, or source text, EOT and disambiguation) → translation, or its plural forms."""

_SEPARATOR = "\x04"


class _State:
    """The language of the moment, one for the whole program."""

    language = SOURCE_LANGUAGE


_state = _State()
_subscribers: dict[int, Callable[[], Callable[[str], None] | None]] = {}
_subscriber_numbers = count()


def translate(
    context: str,
    text: str,
    disambiguation: str | None = None,
    n: int = -1,
    language: str | None = None,
) -> str:
    """Return the text in the given language (default: the current one), or the source text if it has no translation.

    Context is the slice name in CamelCase. With `n` >= 0 the plural form for that count is taken and `%n` becomes the
    count; every `{placeholder}` is put in by the caller with `.format`.
    """
    language = language or _state.language
    entry = _entry(language, context, text, disambiguation)
    if isinstance(entry, list):
        form = plural_form(language, n)
        entry = entry[form] if form < len(entry) else ""
    found = entry or text
    return found.replace("%n", str(n)) if n >= 0 else found


def mark(context: str, text: str, disambiguation: str | None = None) -> str:  # noqa: ARG001  (the extractor reads them)
    """Return the text unchanged, so that a table at module level can hold a text the extractor has seen.

    The text is translated where it is shown: `translate(context, text)` with the variable.
    """
    return text


def plural_form(language: str, n: int) -> int:
    """Return which plural form a count takes: English one/other, Chinese a single form."""
    return int(language == "en" and n != 1)


def plural_forms(language: str) -> int:
    """Return how many plural forms the language has."""
    return 2 if language == "en" else 1


def language() -> str:
    """Return the code of the current language."""
    return _state.language


def set_language(code: str) -> None:
    """Switch the current language live and tell every subscriber; an unknown code is a bug (ValueError)."""
    if code not in LANGUAGES:
        raise ValueError(f"unknown language {code!r}")
    if code == _state.language:
        return
    _state.language = code
    for number, reference in list(_subscribers.items()):
        callback = reference()
        if callback is None:
            _subscribers.pop(number, None)
        else:
            callback(code)


def on_change(callback: Callable[[str], None]) -> Callable[[], None]:
    """Call back with the new code after each switch, until the returned function is called.

    A bound method is held weakly, so that a closed window is not kept alive by its subscription.
    """
    number = next(_subscriber_numbers)
    bound = getattr(callback, "__self__", None) is not None and hasattr(callback, "__func__")
    _subscribers[number] = weakref.WeakMethod(callback) if bound else lambda: callback

    def unsubscribe() -> None:
        _subscribers.pop(number, None)

    return unsubscribe


def language_name(code: str) -> str:
    """Return the language's name in that language itself."""
    return OWN_NAMES.get(code, code)


def closest(locale_name: str) -> str:
    """Return the language of ours that suits a system locale name such as "zh_HK.UTF-8", "zh-Hant" or "de_DE"."""
    parts = locale_name.partition(".")[0].replace("-", "_").lower().split("_")
    if parts[0] != "zh":
        return "en"
    return "zh_TW" if {"tw", "hk", "mo", "hant"} & set(parts[1:]) else "zh_CN"


def reload() -> None:
    """Forget the loaded catalogues, for whoever has just changed the files."""
    catalogue.cache_clear()


@cache
def catalogue(language: str) -> Catalogue:
    """Return the language's catalogue; empty if there is none (every text then shows its source)."""
    from desk_app.kernel import paths

    return load(paths.i18n_dir(), language)


def load(folder: Path, language: str) -> Catalogue:
    """Load a language from an i18n folder: the compiled file, or its sources if they are there and newer."""
    compiled = folder / f"{language}.json"
    sources = stamp(folder / language)
    try:
        with compiled.open(encoding="utf-8") as file:
            stored = json.load(file)
        if not sources or stored["sources"] == sources:
            contexts: Catalogue = stored["contexts"]
            return contexts
    except (OSError, ValueError, KeyError, TypeError):
        pass  # not built yet, or cut short by a crash: the sources are the truth
    return build(folder, language)


def build(folder: Path, language: str) -> Catalogue:
    """Merge `<folder>/<language>/*.ts` into one catalogue and store it compiled if the folder can be written."""
    sources = stamp(folder / language)
    contexts: Catalogue = {}
    for file in sorted((folder / language).glob("*.ts")):
        for context, key, entry in _finished(file):
            contexts.setdefault(context, {})[key] = entry
    if not sources:
        return contexts
    target = folder / f"{language}.json"
    unfinished = target.with_suffix(f".{os.getpid()}.part")
    try:
        text = json.dumps(
            {"sources": sources, "contexts": contexts},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(target)
    except OSError:
        pass  # a read-only checkout reads its sources each time: slower, never wrong
    return contexts


def stamp(folder: Path) -> list[list[str | int]]:
    """Return name, size and change time (ns) of each source file of a language; empty in an installed program."""
    try:
        with os.scandir(folder) as found:
            files = [(entry.name, entry.stat()) for entry in found if entry.name.endswith(".ts")]
    except OSError:
        return []
    return sorted([name, state.st_size, state.st_mtime_ns] for name, state in files)


def key_of(text: str, disambiguation: str | None) -> str:
    """Return the key under which a text stands in its context."""
    return f"{text}{_SEPARATOR}{disambiguation}" if disambiguation else text


def _entry(language: str, context: str, text: str, disambiguation: str | None) -> Entry | None:
    of_context = catalogue(language).get(context)
    return None if of_context is None else of_context.get(key_of(text, disambiguation))


def _finished(file: Path) -> Iterator[tuple[str, str, Entry]]:
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(file).getroot()
    except (OSError, ElementTree.ParseError):
        return  # a half-merged file must not keep the window from opening; the tests name it
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = key_of(message.findtext("source", ""), message.findtext("comment"))
            yield context.findtext("name", ""), key, forms or translation.text or ""
