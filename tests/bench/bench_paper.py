"""The form engine against hand-written canvas calls that draw the same page: same text, codes, strokes and fonts.

The hand-written side is recorded from the finished page, so that it draws exactly what the engine drew, with none of the
work of reading a form, laying it out and breaking lines. Floors: at most 1.5 times as slow by the processor's clock,
because other programs on the machine are no fault of either side; how long a person waits is judged by the wall's too.

The first slip after start is measured in fresh processes, in a thread, as the sender draws it: once with nothing of paper
loaded, and once after the warming-up that the program does behind the window as soon as somebody is signed in.
"""

import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from io import BytesIO
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any
from unittest.mock import patch

from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.paths import resources_dir
from desk_app.paper import fonts, qr
from desk_app.paper.forms import form
from desk_app.paper.papers import Colour
from desk_app.paper.render import render, warm
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import number, site
from desk_app.paper.sheet import Sheet
from tests.bench.figures import Figure

FORMS = {"receipt": NumberKind.RECEIPT, "claim_slip": NumberKind.CLAIM}
MOST = 1.5
SLOWEST_P95 = 40.0
FIRST_SLIP = 400.0
FIRST_RUNS = 5
ROUNDS = 60
ON_CANVAS = ["setFillColorRGB", "setStrokeColorRGB", "setLineWidth", "setDash", "setLineCap", "setFont", "drawString"]
ON_CANVAS += ["line", "rect", "roundRect", "circle", "drawPath", "setTitle", "setAuthor"]
ON_PATH = ("moveTo", "lineTo", "curveTo", "rect")
Call = tuple[str, tuple[Any, ...], dict[str, Any]]
Times = tuple[float, float]


def run() -> list[Figure]:
    """Return the first slips' times, the two ratios and the engine's 95th percentiles."""
    results = first_slips()
    warm("zh_CN")
    for name, kind in FORMS.items():
        engine, hand = interleaved(name, kind, recorded(name, kind))
        (wall, cpu), (_, by_hand_cpu) = zip(*engine, strict=True), zip(*hand, strict=True)
        results.append(Figure(f"{name}, against hand-written canvas", median(cpu) / median(by_hand_cpu), MOST, "×"))
        results.append(
            Figure(f"{name}, 95th percentile, processor", quantiles(cpu, n=20)[-1] * 1000, SLOWEST_P95, "ms")
        )
        results.append(Figure(f"{name}, 95th percentile", quantiles(wall, n=20)[-1] * 1000, SLOWEST_P95, "ms"))
    return results


# What the sender has when a paper comes: the program's own modules of paper, the facts of the job, nothing else.
FIRST = """
import sys, threading
from time import perf_counter, process_time
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from desk_app.printing.slips import document
facts, place = ordinary("receipt", "zh_CN"), site("zh_CN")
left = [name for name in ("reportlab", "qrcode") if name in sys.modules]
assert not left, left
if sys.argv[1] == "warm":
    from desk_app.paper.render import warm
    thread = threading.Thread(target=warm, args=("zh_CN",))
    thread.start()
    thread.join()
told = []
def slip():
    wall, cpu = perf_counter(), process_time()
    made = document("receipt", facts, "zh_CN", place)
    told.extend((perf_counter() - wall, process_time() - cpu, float(made.pages)))
thread = threading.Thread(target=slip)
thread.start()
thread.join()
assert told[2] == 1.0
print(told[0] * 1000, told[1] * 1000)
"""


def first_slips() -> list[Figure]:
    """Return wall and processor time of the first receipt of a program, with nothing warm and after signing in."""
    cold = [first_slip("cold") for _ in range(FIRST_RUNS)]
    warmed = [first_slip("warm") for _ in range(FIRST_RUNS)]
    return [
        Figure("first slip, nothing warm", median(wall for wall, _ in cold), FIRST_SLIP, "ms"),
        Figure("first slip, nothing warm, processor", median(cpu for _, cpu in cold), FIRST_SLIP, "ms"),
        Figure("first slip after signing in", median(wall for wall, _ in warmed), FIRST_SLIP, "ms"),
        Figure("first slip after signing in, processor", median(cpu for _, cpu in warmed), None, "ms"),
    ]


def first_slip(how: str) -> tuple[float, float]:
    """Return wall and processor milliseconds of the first receipt of a fresh process."""
    said = subprocess.run([sys.executable, "-c", FIRST, how], capture_output=True, check=True, text=True).stdout
    wall, cpu = map(float, said.split())
    return wall, cpu


def interleaved(name: str, kind: NumberKind, calls: list[Call]) -> tuple[list[Times], list[Times]]:
    """Time both sides in turns, each with a number that was never drawn before (so no QR comes from a cache)."""
    definition, facts, place = form(name), ordinary(name, "zh_CN"), site("zh_CN")
    engine: list[Times] = []
    hand: list[Times] = []
    for turn in range(ROUNDS):
        fresh = number(kind, 1000 + turn)
        qr.dark_runs.cache_clear()
        engine.append(timed(lambda: render(definition, {**facts, "number": fresh}, "zh_CN", place)))  # noqa: B023
        qr.dark_runs.cache_clear()
        hand.append(timed(lambda: replayed(calls, definition.paper.width, fresh)))  # noqa: B023
    return engine, hand


def timed(task: Callable[[], object]) -> Times:
    """Return the seconds one run took, on the wall's clock and on the processor's."""
    wall, cpu = perf_counter(), process_time()
    task()
    return perf_counter() - wall, process_time() - cpu


class Recorder:
    """Keeps every call on a canvas that puts something on the page; a path is kept as its own calls."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._paths: dict[int, list[Call]] = {}
        self._alive: list[object] = []
        self._depth = 0

    def spied(self, original: Callable[..., object], method: str, *, on_path: bool) -> Callable[..., object]:
        """Return a method that notes its outermost calls and then does its work."""

        def call(drawn_on: object, *args: object, **keywords: object) -> object:
            if self._depth == 0:
                self._keep(drawn_on, (method, args, keywords), on_path=on_path)
            self._depth += 1
            try:
                return original(drawn_on, *args, **keywords)
            finally:
                self._depth -= 1

        return call

    def _keep(self, drawn_on: object, call: Call, *, on_path: bool) -> None:
        method, args, keywords = call
        if on_path:
            self._paths.setdefault(id(drawn_on), []).append(call)
            self._alive.append(drawn_on)  # an id is only good while its object lives
        elif method == "drawPath":
            self.calls.append((method, (self._paths[id(args[0])], *args[1:]), keywords))
        else:
            self.calls.append(call)


def recorded(name: str, kind: NumberKind) -> list[Call]:
    """Draw the form once and return the calls that drew it, with the page's height (mm) at the end."""
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

    recorder = Recorder()
    facts = {**ordinary(name, "zh_CN"), "number": number(kind, 999)}
    with ExitStack() as spies:
        for owner, methods in ((Canvas, ON_CANVAS), (PDFPathObject, ON_PATH)):
            for method in methods:
                spy = recorder.spied(getattr(owner, method), method, on_path=owner is PDFPathObject)
                spies.enter_context(patch.object(owner, method, spy))
        spies.enter_context(patch.object(Sheet, "_run", by_hand))
        drawn = render(form(name), facts, "zh_CN", site("zh_CN"))
    return [with_plain_font(call) for call in recorder.calls] + [("height", (drawn.height_mm,), {})]


def by_hand(sheet: Sheet, x: float, base: float, face: fonts.Face, text: str, size: float, colour: Colour) -> None:
    """Put text on the page as a hand-written slip does: choose the font, draw the string."""
    sheet._filled(colour)
    sheet._canvas.setFont(face.name, size)
    sheet._canvas.drawString(x, sheet.height - base, text)


def with_plain_font(call: Call) -> Call:
    """Give a recorded call the same font as reportlab itself loads it, without the engine's own ways."""
    method, args, keywords = call
    return (method, (plain_font(args[0]), *args[1:]), keywords) if method == "setFont" else call


@cache
def plain_font(name: str) -> str:
    """Register a font of the paper a second time, untouched, and return its name."""
    from reportlab.pdfbase import pdfmetrics, ttfonts

    plain = ttfonts.TTFont(
        f"plain-{name}", str(resources_dir() / "fonts" / f"{name}.ttf"), asciiReadable=0, shapable=False
    )
    pdfmetrics.registerFont(plain)
    return plain.fontName


def replayed(calls: list[Call], width: float, code: str) -> bytes:
    """Draw the recorded page by plain canvas calls, making its QR afresh as a hand-written slip would have to."""
    from reportlab.pdfgen.canvas import Canvas

    height = calls[-1][1][0] * 72 / 25.4
    stream = BytesIO()
    main = plain_font(fonts.typeface("zh_CN").main.name)
    canvas = Canvas(stream, pagesize=(width, height), pageCompression=1, invariant=1, initialFontName=main)  # type: ignore[arg-type] # the stubs are wrong here
    qr.dark_runs(code)
    for method, args, keywords in calls[:-1]:
        if method == "drawPath":
            path: Any = canvas.beginPath()
            for step, numbers, _ in args[0]:
                getattr(path, step)(*numbers)
            canvas.drawPath(path, *args[1:], **keywords)
        else:
            getattr(canvas, method)(*args, **keywords)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()
