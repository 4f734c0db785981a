"""Strips on pages: nothing cut, headers again, what belongs together on one page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desk_app.paper.flow import Strip, height_of, pages_of, shrunk
from desk_app.paper.sheet import Sheet


def nothing(sheet: Sheet, x: float, y: float) -> None:
    pass


def strip(
    height: float,
    *,
    gap: float = 0,
    keep: bool = False,
    header: Strip | None = None,
    pin: bool = False,
    breaks: bool = False,
) -> Strip:
    return Strip(height, nothing, gap, keep, header, pin, breaks)


def test_strips_fill_a_page_and_run_on() -> None:
    pages = pages_of([strip(40) for _ in range(5)], 100)
    assert [len(page) for page in pages] == [2, 2, 1]


def test_the_air_above_is_left_out_at_the_top_of_a_page() -> None:
    pages = pages_of([strip(60), strip(60, gap=30)], 100)
    assert pages[1][0].y == 0


def test_a_heading_goes_with_what_follows() -> None:
    pages = pages_of([strip(80), strip(15, keep=True), strip(20)], 100)
    assert [len(page) for page in pages] == [1, 2]


def test_a_table_header_is_repeated_on_the_next_page() -> None:
    header = strip(10)
    pages = pages_of([header, *(strip(40, header=header) for _ in range(4))], 100)
    assert pages[1][0].strip is header
    assert pages[1][1].y == 10


def test_pinned_strips_stand_at_the_foot() -> None:
    pages = pages_of([strip(30), strip(20, pin=True)], 100)
    assert [placed.y for placed in pages[0]] == [0, 80]


def test_pinned_strips_that_find_no_room_start_a_page() -> None:
    pages = pages_of([strip(90), strip(20, pin=True, gap=5)], 100)
    assert [len(page) for page in pages] == [1, 1]


def test_nobody_signs_a_page_that_says_nothing() -> None:
    header = strip(10)
    rows = [strip(15, header=header) for _ in range(5)]
    pages = pages_of([header, *rows, strip(30, pin=True)], 100)
    assert [len(page) for page in pages] == [5, 3]
    assert [placed.strip for placed in pages[1][:2]] == [header, rows[-1]]
    assert [placed.y for placed in pages[1]] == [0, 10, 70]


def test_a_heading_goes_along_to_the_signatures() -> None:
    pages = pages_of([strip(50), strip(10, keep=True, gap=2), strip(20, gap=1), strip(30, pin=True)], 100)
    assert [[placed.y for placed in page] for page in pages] == [[0], [0, 11, 70]]


def test_a_new_page_can_be_asked_for() -> None:
    assert len(pages_of([strip(10), strip(0, breaks=True), strip(10)], 100)) == 2


def test_nothing_is_one_empty_page() -> None:
    assert pages_of([], 100) == [[]]


def test_what_is_too_tall_for_a_card_is_made_to_fit() -> None:
    assert shrunk([strip(50), strip(80)], 100).height == 100
    assert shrunk([strip(50)], 100).height == 50


@given(
    st.lists(
        st.builds(strip, st.floats(0, 100), gap=st.floats(0, 20), keep=st.booleans(), pin=st.booleans()), max_size=30
    )
)
def test_every_strip_is_placed_once_inside_its_page_and_in_order(strips: list[Strip]) -> None:
    pages = pages_of(strips, 100)
    placed = [one for page in pages for one in page]
    running = [id(one.strip) for one in placed if not one.strip.pin]
    assert running == [id(one) for one in strips if not one.pin]
    assert len(placed) == len(strips)
    for page in pages:
        flowing = [one for one in page if not one.strip.pin]
        for one in flowing:
            assert one.y + one.strip.height <= 100 + 1e-6
        for above, below in pairwise(flowing):
            assert above.y + above.strip.height <= below.y + 1e-6
    assert height_of([]) == 0
