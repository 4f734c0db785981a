"""Opening and closing as staff do it: the checklist (G1) and closing over what is still open (C12)."""

from __future__ import annotations

import json

import pytest
from peewee import IntegrityError

from desk_app.closing import queries, service
from desk_app.closing.rules import CHECK_KEYS, Blocker, Check, CheckState, OpenThing
from desk_app.followup import service as followup
from desk_app.kernel import texts
from desk_app.kernel.database import change, rows
from desk_app.kernel.offers import Offers
from desk_app.shop import offers as shop_offers
from desk_app.shop import service as shop
from tests.closing.counter import BOSS, CHIEF, CLERK, COLLEAGUE, Counter, refused

VISITORS = Blocker("reception", "reception is open", 2)


def begun(counter: Counter) -> int:
    return counter.do(service.begin_checks)


def tick_all(counter: Counter, check_id: int) -> None:
    for place in range(len(queries.day_check(check_id).items)):
        counter.do(service.mark, check_id, place, is_done=True)


def test_g1_the_checklist_is_signed_by_number_and_time_and_printed(counter: Counter) -> None:
    check_id = begun(counter)
    assert queries.check_state(counter.desk.today(), 1) is CheckState.BEGUN
    tick_all(counter, check_id)
    counter.later(minutes=5)
    number = counter.by(COLLEAGUE, service.sign_checks, check_id)
    row = queries.day_check(check_id)
    assert (row.signed_by, row.signed_at, row.number) == ("1031", counter.clock.now(), number)
    assert {mark.staff_number for mark in row.marks.values()} == {"1027"}
    assert rows("SELECT form, number FROM print_job") == [("opening_checklist", number)]
    assert queries.check_state(counter.desk.today(), 1) is CheckState.SIGNED
    assert queries.check_by_number(number) == check_id


def test_g1_nothing_is_signed_over_an_unticked_line_without_a_word(counter: Counter) -> None:
    check_id = begun(counter)
    tick_all(counter, check_id)
    counter.do(service.mark, check_id, 3, is_done=False)
    assert refused("closing.checks_open", lambda: counter.do(service.sign_checks, check_id)).facts == {"n": 1}
    counter.do(service.mark, check_id, 3, is_done=False, remark="灯管坏了两支，已报修")
    counter.do(service.sign_checks, check_id)
    mark = queries.day_check(check_id).marks[3]
    assert (mark.is_done, mark.remark) == (False, "灯管坏了两支，已报修")


def test_g1_a_signed_checklist_stays_as_it_is(counter: Counter) -> None:
    check_id = begun(counter)
    tick_all(counter, check_id)
    counter.do(service.sign_checks, check_id)
    refused("closing.checklist_signed", lambda: counter.do(service.mark, check_id, 0, is_done=False))
    refused("closing.checklist_signed", lambda: counter.do(service.sign_checks, check_id))
    with pytest.raises(IntegrityError):
        counter.do(lambda _work: change("UPDATE day_check SET signed_by = '9999' WHERE id = ?", check_id))


def test_g1_no_mark_is_added_behind_the_program_after_signing(counter: Counter) -> None:
    check_id = begun(counter)
    tick_all(counter, check_id)
    counter.do(service.sign_checks, check_id)
    late = "INSERT INTO check_mark (check_id, place, is_done, remark, at, staff_number) VALUES (?, 0, ?, '', 0, '1027')"
    with pytest.raises(IntegrityError):
        counter.do(lambda _work: change(late, check_id, True))


def test_g1_the_manager_writes_the_list_and_the_day_keeps_what_it_began_with(counter: Counter) -> None:
    check_id = begun(counter)
    refused("kernel.not_allowed", lambda: counter.do(service.save_checklist, (Check(text="x"),)))
    counter.by(BOSS, service.save_checklist, (Check("air"), Check(text=" 泳池水温 "), Check()))
    assert queries.checklist() == (Check("air"), Check(text="泳池水温"))
    assert [item.key for item in queries.day_check(check_id).items] == list(CHECK_KEYS)
    counter.later(days=1)
    assert queries.day_check(begun(counter)).items == (Check("air"), Check(text="泳池水温"))


def test_g1_a_list_needs_lines_not_too_many_and_not_too_long(counter: Counter) -> None:
    refused("closing.no_checks", lambda: counter.by(BOSS, service.save_checklist, (Check("unknown"), Check(text=" "))))
    refused("closing.too_many_checks", lambda: counter.by(BOSS, service.save_checklist, [Check(text="x")] * 41))
    refused("closing.check_too_long", lambda: counter.by(BOSS, service.save_checklist, [Check(text="x" * 201)]))


def test_g1_begun_twice_is_the_same_list_and_unknown_places_are_refused(counter: Counter) -> None:
    check_id = begun(counter)
    assert begun(counter) == check_id
    refused("closing.no_such_check", lambda: counter.do(service.mark, check_id, 99, is_done=True))
    refused("closing.no_such_check", lambda: counter.do(service.mark, 4711, 0, is_done=True))


def test_g9_the_open_faults_stand_on_the_checklist(counter: Counter) -> None:
    counter.do(followup.notice_fault, "门口扫码枪没反应", "大厅")
    check_id = begun(counter)
    tick_all(counter, check_id)
    counter.do(service.sign_checks, check_id)
    assert queries.day_check(check_id).faults == 1
    assert "门口扫码枪没反应" in str(rows("SELECT facts FROM print_job_facts"))


def test_c12_a_supervisor_closes_over_an_open_thing_with_the_reason(counter: Counter) -> None:
    counter.leave_open(reception=2)
    counter.by(CHIEF, service.waive, VISITORS, "客人在会议室，保安送出")
    thing = queries.open_things(counter.desk.offers, counter.desk.today())[0]
    assert thing.is_settled
    assert thing.waiver is not None
    assert (thing.waiver.reason, thing.waiver.staff_number) == ("客人在会议室，保安送出", "1008")


def test_c12_a_clerk_needs_a_supervisors_approval(counter: Counter) -> None:
    refused("closing.needs_supervisor", lambda: counter.do(service.waive, VISITORS, "保安送出"))
    approval = counter.approval()
    counter.do(service.waive, VISITORS, "保安送出", approval=approval)
    assert queries.waivers(counter.desk.today())[0].staff_number == "1008"
    refused("staff.approval_used", lambda: counter.do(service.waive, VISITORS, "再来一次", approval=approval))


@pytest.mark.parametrize(("reason", "code"), [(" ", "closing.no_reason"), ("x" * 201, "closing.reason_too_long")])
def test_c12_no_waiver_without_a_reason(counter: Counter, reason: str, code: str) -> None:
    refused(code, lambda: counter.by(CHIEF, service.waive, VISITORS, reason))


def test_c12_one_more_open_thing_needs_a_word_of_its_own(counter: Counter) -> None:
    counter.by(CHIEF, service.waive, VISITORS, "保安送出")
    for count, is_settled in ((1, True), (2, True), (3, False)):
        counter.leave_open(reception=count)
        assert queries.open_things(counter.desk.offers, counter.desk.today())[0].is_settled is is_settled


def test_c12_a_waiver_holds_in_every_language_and_for_those_sales_only(counter: Counter) -> None:
    def open_now() -> OpenThing:
        (thing,) = queries.open_things(counter.desk.offers, counter.desk.today())
        return thing

    counter.desk.offers = Offers(modules=lambda: (("shop", shop_offers),))
    counter.opened()
    first = counter.do(shop.add_product, counter.product(88_00)).sale_id
    texts.set_language("zh_CN")
    blocker = open_now().blocker
    assert blocker.things[0].words == f"1 号收银台 · 工号 1027 · 销售单 {first}"
    counter.by(CHIEF, service.waive, blocker, "客人明早来付")
    (told,) = [row for row in queries.journal_records() if row["action"] == "blocker.waived"]
    assert json.loads(told["payload"])["things"] == [f"sale:{first}"], "records, no names (D16)"
    for language in texts.LANGUAGES:
        texts.set_language(language)
        assert open_now().is_settled, language
    counter.do(shop.abandon, first, "不买了")
    counter.do(shop.add_product, counter.product(88_00))
    assert not open_now().is_settled, "as many, but another one"


def test_c12_a_word_that_was_kept_as_it_was_read_still_holds(counter: Counter) -> None:
    texts.set_language("zh_TW")
    counter.desk.offers = Offers(modules=lambda: (("shop", shop_offers),))
    counter.opened()
    counter.do(shop.add_product, counter.product(88_00))
    (thing,) = queries.open_things(counter.desk.offers, counter.desk.today())
    old = Blocker("shop", thing.blocker.sentence, 1)
    counter.by(CHIEF, service.waive, old, "明早")
    texts.set_language("en")
    assert queries.open_things(counter.desk.offers, counter.desk.today())[0].is_settled


def test_c12_a_waiver_is_for_its_own_day(counter: Counter) -> None:
    counter.by(CHIEF, service.waive, VISITORS, "保安送出")
    counter.leave_open(reception=2)
    counter.later(days=1)
    assert not queries.open_things(counter.desk.offers, counter.desk.today())[0].is_settled


def test_m1_every_slice_is_asked_and_nothing_open_is_no_line(counter: Counter) -> None:
    counter.leave_open(reception=2, calls=0, printing=1)
    assert [(one.slice, one.count) for one in queries.blockers(counter.desk.offers, counter.desk.today())] == [
        ("reception", 2),
        ("printing", 1),
    ]
    assert counter.desk.operator == CLERK
