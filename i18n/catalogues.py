"""Keep the translation catalogues in step with the code: `python i18n/catalogues.py update|missing|fill|release`.

update [slice …]         bring i18n/<language>/<slice>.ts up to date: new texts unfinished, texts no longer in the code dropped
missing [slice …]        print what is not translated, as JSON ready to be filled in
fill <slice> <file.json> take over translations: {"source text": {"zh_CN": "…", "zh_TW": "…", "en": ["one", "other"]}}
                         (English for plurals only; a disambiguation follows the text: "Open ## verb")
release                  compile every language (the program also does it on first use)

The texts are read from the syntax tree, see docs/decisions. Must never translate anything by itself.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "i18n")]  # lets the script run from anywhere

from code_texts import Found, Text, read_code  # noqa: E402

from desk_app.kernel import texts  # noqa: E402

COMMENT_MARK = " ## "
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


# One catalogue file: {(source, comment): forms}; () = unfinished, one form for a plain text ----------------------------

Catalogue = dict[tuple[str, str], tuple[str, ...]]


def expected(found: Found, slice_name: str, language: str) -> dict[tuple[str, str], Text]:
    """Return the texts a slice's catalogue must hold; English holds plurals only."""
    wanted: dict[tuple[str, str], Text] = {}
    for text in found.texts:
        if text.slice == slice_name and (text.key not in wanted or text.plural):
            wanted[text.key] = text
    return {key: text for key, text in wanted.items() if text.plural or language != texts.SOURCE_LANGUAGE}


def read_catalogue(file: Path) -> Catalogue:
    """Return the finished and unfinished entries of a .ts file; empty if there is none."""
    if not file.exists():
        return {}
    entries: Catalogue = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        forms: tuple[str, ...] = ()
        if translation is not None and translation.get("type") is None:
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plural or (translation.text or "",)
        entries[message.findtext("source", ""), message.findtext("comment", "")] = forms if all(forms) else ()
    return entries


def write_catalogue(file: Path, language: str, wanted: dict[tuple[str, str], Text], entries: Catalogue) -> None:
    """Write a .ts file as Qt Linguist does, without places in the code; no texts, no file."""
    if not wanted:
        file.unlink(missing_ok=True)
        return
    context = next(iter(wanted.values())).context
    lines = [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{context}</name>",
    ]
    for key, text in wanted.items():
        lines += _message(text, _fitting(entries.get(key, ()), text, language), language)
    lines += ["</context>", "</TS>", ""]
    file.parent.mkdir(parents=True, exist_ok=True)
    new = HEAD + "\n".join(lines)
    if not file.exists() or file.read_text(encoding="utf-8") != new:
        file.write_text(new, encoding="utf-8")


def _fitting(forms: tuple[str, ...], text: Text, language: str) -> tuple[str, ...]:
    return forms if len(forms) == (texts.plural_forms(language) if text.plural else 1) else ()


def _message(text: Text, forms: tuple[str, ...], language: str) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    yield f"        <source>{_xml(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{_xml(text.comment)}</comment>"
    unfinished = "" if forms else ' type="unfinished"'
    if text.plural:
        yield f"        <translation{unfinished}>"
        for form in forms or [""] * texts.plural_forms(language):
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_xml(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


# The commands -----------------------------------------------------------------------------------------------------------


def slices_of(found: Found, folder: Path) -> list[str]:
    """Return every slice that has texts or a catalogue."""
    return sorted({text.slice for text in found.texts} | {file.stem for file in folder.glob("*/*.ts")})


def update(folder: Path, found: Found, slices: Iterable[str]) -> list[str]:
    """Bring these slices' catalogues up to date; return the entries that were dropped."""
    dropped = []
    for slice_name in slices:
        for language in texts.LANGUAGES:
            file = folder / language / f"{slice_name}.ts"
            wanted, entries = (expected(found, slice_name, language), read_catalogue(file))
            dropped += [f"{language}/{slice_name}: {key[0]} = {forms[0]}"
                        for key, forms in entries.items() if forms and key not in wanted]  # fmt: skip
            write_catalogue(file, language, wanted, entries)
    return dropped


def missing(folder: Path, found: Found, slices: Iterable[str]) -> dict[str, dict[str, dict[str, object]]]:
    """Return slice → text → language → empty translation, for everything that is not translated."""
    gaps: dict[str, dict[str, dict[str, object]]] = {}
    for slice_name in slices:
        for language in texts.LANGUAGES:
            entries = read_catalogue(folder / language / f"{slice_name}.ts")
            for key, text in expected(found, slice_name, language).items():
                if not _fitting(entries.get(key, ()), text, language):
                    empty: object = ["", ""] if language == texts.SOURCE_LANGUAGE else ""
                    gaps.setdefault(slice_name, {}).setdefault(COMMENT_MARK.join(filter(None, key)), {})[language] = (
                        empty
                    )
    return gaps


def fill(
    folder: Path,
    found: Found,
    slice_name: str,
    given: dict[str, dict[str, str | list[str]]],
) -> list[str]:
    """Take translations over into a slice's catalogues; return the given texts that the code does not have."""
    update(folder, found, [slice_name])
    unknown = []
    for language in texts.LANGUAGES:
        file = folder / language / f"{slice_name}.ts"
        wanted, entries = expected(found, slice_name, language), read_catalogue(file)
        for name, translations in given.items():
            source, _, comment = name.partition(COMMENT_MARK)
            forms = translations.get(language)
            if not forms:
                continue
            if (source, comment) in wanted:
                entries[source, comment] = (forms,) if isinstance(forms, str) else tuple(forms)
            elif language != texts.SOURCE_LANGUAGE:
                unknown.append(f"{language}: {name}")
        write_catalogue(file, language, wanted, entries)
    return unknown


def release(folder: Path) -> None:
    """Compile every language into the file the program loads."""
    for language in texts.LANGUAGES:
        texts.build(folder, language)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 1 = something is missing or does not fit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "missing", "fill", "release"))
    parser.add_argument("names", nargs="*")
    options = parser.parse_args(arguments)
    folder = ROOT / "i18n"
    if options.command == "release":
        release(folder)
        return 0
    found = read_code(slices=options.names[:1] if options.command == "fill" else options.names)
    slices = options.names[:1] if options.command == "fill" else options.names or slices_of(found, folder)
    complaints = list(found.problems)
    if options.command == "update":
        sys.stdout.writelines(f"dropped {line}\n" for line in update(folder, found, slices))
    elif options.command == "fill":
        given = json.loads(Path(options.names[1]).read_text(encoding="utf-8"))
        given = given.get(slices[0], given)  # what `missing` printed, filled in
        complaints += [f"not in the code: {line}" for line in fill(folder, found, slices[0], given)]
    gaps = missing(folder, found, slices)
    if gaps and options.command != "update":
        sys.stdout.write(json.dumps(gaps, ensure_ascii=False, indent=2) + "\n")
    sys.stderr.writelines(f"{line}\n" for line in complaints)
    return int(bool(complaints or gaps))


if __name__ == "__main__":
    sys.exit(main())
