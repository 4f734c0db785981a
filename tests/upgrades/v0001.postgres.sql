-- Frozen with the step of this name: never changed once people have the program. Made by tests/tools/migration_sql.py.

CREATE TABLE IF NOT EXISTS "act" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "uuid" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL, "result" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "act_uuid" ON "act" ("uuid");

CREATE TABLE IF NOT EXISTS "staff_member" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(8) NOT NULL, "name" TEXT NOT NULL, "role" VARCHAR(40) NOT NULL, "started_on" VARCHAR(10) NOT NULL, "active" BOOLEAN NOT NULL, "added_at" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "staff_member_number" ON "staff_member" ("number");

CREATE TABLE IF NOT EXISTS "staff_approval" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "approver_id" BIGINT NOT NULL, "requester_id" BIGINT NOT NULL, "role" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, FOREIGN KEY ("approver_id") REFERENCES "staff_member" ("id") ON DELETE RESTRICT, FOREIGN KEY ("requester_id") REFERENCES "staff_member" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "staff_approval_approver_id" ON "staff_approval" ("approver_id");

CREATE INDEX IF NOT EXISTS "staff_approval_requester_id" ON "staff_approval" ("requester_id");

CREATE TABLE IF NOT EXISTS "approval_use" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "approval_id" BIGINT NOT NULL, "action" VARCHAR(60) NOT NULL, "subject" VARCHAR(60) NOT NULL, FOREIGN KEY ("approval_id") REFERENCES "staff_approval" ("id") ON DELETE RESTRICT);

CREATE UNIQUE INDEX IF NOT EXISTS "approval_use_approval_id" ON "approval_use" ("approval_id");

CREATE TABLE IF NOT EXISTS "attachment" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "name" VARCHAR(80) NOT NULL, "mime" VARCHAR(60) NOT NULL, "size" INTEGER NOT NULL, "sha256" VARCHAR(64) NOT NULL, "purpose" VARCHAR(40) NOT NULL, "added_at" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "attachment_ref_kind_ref_id" ON "attachment" ("ref_kind", "ref_id");

CREATE TABLE IF NOT EXISTS "attachment_content" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "content" BYTEA NOT NULL);

CREATE TABLE IF NOT EXISTS "person" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "key" VARCHAR(32) NOT NULL, "created_at" BIGINT NOT NULL, "check_on" VARCHAR(10) NOT NULL, "merged_into_id" BIGINT, "erased_at" BIGINT, FOREIGN KEY ("merged_into_id") REFERENCES "person" ("id") ON DELETE RESTRICT);

CREATE UNIQUE INDEX IF NOT EXISTS "person_key" ON "person" ("key");

CREATE INDEX IF NOT EXISTS "person_check_on" ON "person" ("check_on");

CREATE INDEX IF NOT EXISTS "person_merged_into_id" ON "person" ("merged_into_id");

CREATE TABLE IF NOT EXISTS "attention_note" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "person_id" BIGINT NOT NULL, "text" TEXT NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "until_on" VARCHAR(10), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "attention_note_person_id" ON "attention_note" ("person_id");

CREATE TABLE IF NOT EXISTS "attention_end" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "note_id" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "at" BIGINT NOT NULL, FOREIGN KEY ("note_id") REFERENCES "attention_note" ("id") ON DELETE RESTRICT);

CREATE UNIQUE INDEX IF NOT EXISTS "attention_end_note_id" ON "attention_end" ("note_id");

CREATE TABLE IF NOT EXISTS "attention_read" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "note_id" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "at" BIGINT NOT NULL, FOREIGN KEY ("note_id") REFERENCES "attention_note" ("id") ON DELETE RESTRICT);

CREATE UNIQUE INDEX IF NOT EXISTS "attention_read_note_id_by" ON "attention_read" ("note_id", "by");

CREATE TABLE IF NOT EXISTS "authority_rule" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "department_id" BIGINT NOT NULL, "decides_general" BOOLEAN NOT NULL, "decides_major" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "authority_rule_department_id" ON "authority_rule" ("department_id");

CREATE TABLE IF NOT EXISTS "badge_loan" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "visit_id" BIGINT NOT NULL, "badge" VARCHAR(40) NOT NULL, "lent_at" BIGINT NOT NULL, "returned_at" BIGINT);

CREATE INDEX IF NOT EXISTS "badge_loan_visit_id" ON "badge_loan" ("visit_id");

CREATE UNIQUE INDEX IF NOT EXISTS "badge_out_once" ON "badge_loan" ("badge") WHERE returned_at IS NULL;

CREATE TABLE IF NOT EXISTS "blank_form" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "state" VARCHAR(8) NOT NULL, "case_id" BIGINT, "issued_at" BIGINT NOT NULL, "issued_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "blank_form_number" ON "blank_form" ("number");

CREATE INDEX IF NOT EXISTS "blank_form_case_id" ON "blank_form" ("case_id");

CREATE TABLE IF NOT EXISTS "call" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "direction" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "kind" VARCHAR(40), "outcome" VARCHAR(40), "rang_at" BIGINT NOT NULL, "answered_at" BIGINT, "ended_at" BIGINT, "rings" INTEGER NOT NULL, "is_late" BOOLEAN NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "desk" INTEGER NOT NULL, "person_id" BIGINT, "department_id" BIGINT, "about_id" BIGINT, "is_private" BOOLEAN NOT NULL, "is_read_back" BOOLEAN NOT NULL, "silent" INTEGER NOT NULL, "abuse" INTEGER NOT NULL, "checking_at" BIGINT, "said_at" BIGINT, "source_kind" VARCHAR(30) NOT NULL, "source_id" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "call_number" ON "call" ("number");

CREATE INDEX IF NOT EXISTS "call_day_id" ON "call" ("day", "id");

CREATE INDEX IF NOT EXISTS "call_person_id_id" ON "call" ("person_id", "id");

CREATE INDEX IF NOT EXISTS "call_source_kind_source_id" ON "call" ("source_kind", "source_id");

CREATE INDEX IF NOT EXISTS "call_live" ON "call" ("desk", "id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "call_back" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "clock_id" BIGINT NOT NULL, "opened_at" BIGINT NOT NULL, "number" VARCHAR(24) NOT NULL, "outcome" VARCHAR(40), "is_unreachable" INTEGER NOT NULL, "ended_at" BIGINT, "ended_on" VARCHAR(10), "ended_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "call_back_clock_id" ON "call_back" ("clock_id");

CREATE INDEX IF NOT EXISTS "call_back_case_id_id" ON "call_back" ("case_id", "id");

CREATE INDEX IF NOT EXISTS "call_back_ended_on" ON "call_back" ("ended_on");

CREATE INDEX IF NOT EXISTS "call_back_open" ON "call_back" ("id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "call_back_attempt" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "call_back_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "half_day" VARCHAR(12) NOT NULL, "way" VARCHAR(20) NOT NULL, "reached" VARCHAR(40) NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "call_back_attempt_call_back_id_id" ON "call_back_attempt" ("call_back_id", "id");

CREATE TABLE IF NOT EXISTS "call_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "digits" VARCHAR(60) NOT NULL, "phone" VARCHAR(60) NOT NULL, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "address" VARCHAR(200) NOT NULL, "subject" VARCHAR(200) NOT NULL, "note" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "call_face_digits_id" ON "call_face" ("digits", "id");

CREATE TABLE IF NOT EXISTS "call_mark" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "call_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "call_mark_call_id_id" ON "call_mark" ("call_id", "id");

CREATE TABLE IF NOT EXISTS "case_clock" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "unit" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "started_at" BIGINT NOT NULL, "first_due_at" BIGINT NOT NULL, "due_at" BIGINT NOT NULL, "due_on" VARCHAR(10) NOT NULL, "owner" VARCHAR(40) NOT NULL, "department_id" BIGINT, "staff_number" VARCHAR(20) NOT NULL, "state" VARCHAR(40) NOT NULL, "pauses" TEXT NOT NULL, "events" TEXT NOT NULL, "passed" INTEGER NOT NULL, "next_at" BIGINT, "shows_from" BIGINT, "ended_at" BIGINT, "ended_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_clock_case_id_id" ON "case_clock" ("case_id", "id");

CREATE INDEX IF NOT EXISTS "case_clock_due_on_kind_state_owner_department_id_due_at_case_id" ON "case_clock" ("due_on", "kind", "state", "owner", "department_id", "due_at", "case_id");

CREATE INDEX IF NOT EXISTS "case_clock_shown" ON "case_clock" ("shows_from") WHERE shows_from IS NOT NULL;

CREATE TABLE IF NOT EXISTS "case_draw" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "month" VARCHAR(7) NOT NULL, "day" VARCHAR(10) NOT NULL, "seed" VARCHAR(32) NOT NULL, "closed" INTEGER NOT NULL, "needed" INTEGER NOT NULL, "candidates" TEXT NOT NULL, "drawn" TEXT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_draw_month_id" ON "case_draw" ("month", "id");

CREATE TABLE IF NOT EXISTS "case_fact" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "kind" VARCHAR(30) NOT NULL, "value" VARCHAR(120) NOT NULL, "before" VARCHAR(120) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_fact_case_id_id" ON "case_fact" ("case_id", "id");

CREATE TABLE IF NOT EXISTS "case_note" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "kind" VARCHAR(30) NOT NULL, "about" VARCHAR(40) NOT NULL, "text" TEXT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_note_case_id_id" ON "case_note" ("case_id", "id");

CREATE TABLE IF NOT EXISTS "case_signature" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "digest" VARCHAR(64) NOT NULL, "salt" VARCHAR(32) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "case_signature_case_id_round" ON "case_signature" ("case_id", "round");

CREATE TABLE IF NOT EXISTS "case_signature_ink" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "strokes" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "case_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "case_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "round" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "before" VARCHAR(20) NOT NULL, "lasted_ms" BIGINT NOT NULL, "department_id" BIGINT, "desk" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "word" VARCHAR(60) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "case_step_case_id_seq" ON "case_step" ("case_id", "seq");

CREATE TABLE IF NOT EXISTS "case_text" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "title" VARCHAR(4) NOT NULL, "phone" TEXT NOT NULL, "digits" VARCHAR(60) NOT NULL, "place" TEXT NOT NULL, "matter" TEXT NOT NULL, "wish" TEXT NOT NULL, "authority" TEXT NOT NULL, "authority_form" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "case_text_digits" ON "case_text" ("digits");

CREATE TABLE IF NOT EXISTS "claim" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "item_id" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "number" VARCHAR(24), "opened_at" BIGINT NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "changed_at" BIGINT NOT NULL, "supervisor" VARCHAR(20) NOT NULL, "signed_at" BIGINT, "released_by" VARCHAR(20) NOT NULL, "facts_digest" VARCHAR(64) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "claim_number" ON "claim" ("number");

CREATE INDEX IF NOT EXISTS "claim_item_id_id" ON "claim" ("item_id", "id");

CREATE UNIQUE INDEX IF NOT EXISTS "claim_signed_once" ON "claim" ("item_id") WHERE state = 'signed';

CREATE INDEX IF NOT EXISTS "claim_live" ON "claim" ("id") WHERE state IN ('asking', 'matched', 'identified');

CREATE TABLE IF NOT EXISTS "claim_answer" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "claim_id" BIGINT NOT NULL, "feature_id" BIGINT NOT NULL, "answer" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "claim_answer_feature_id" ON "claim_answer" ("feature_id");

CREATE UNIQUE INDEX IF NOT EXISTS "claim_answer_claim_id_feature_id" ON "claim_answer" ("claim_id", "feature_id");

CREATE TABLE IF NOT EXISTS "claim_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(200) NOT NULL, "id_kind" VARCHAR(20) NOT NULL, "last_four" VARCHAR(4) NOT NULL, "owner" VARCHAR(200) NOT NULL, "authorisation" VARCHAR(200) NOT NULL, "is_stamped" BOOLEAN NOT NULL, "person_id" BIGINT);

CREATE INDEX IF NOT EXISTS "claim_face_person_id" ON "claim_face" ("person_id");

CREATE TABLE IF NOT EXISTS "claim_paper" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "salt" VARCHAR(32) NOT NULL, "strokes" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "claim_verdict" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "answer_id" BIGINT NOT NULL, "verdict" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "claim_verdict_answer_id" ON "claim_verdict" ("answer_id");

CREATE TABLE IF NOT EXISTS "clock_breach" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "clock_id" BIGINT NOT NULL, "case_id" BIGINT NOT NULL, "round" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "due_at" BIGINT NOT NULL, "noticed_at" BIGINT NOT NULL, "owner" VARCHAR(40) NOT NULL, "department_id" BIGINT, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "clock_breach_clock_id" ON "clock_breach" ("clock_id");

CREATE INDEX IF NOT EXISTS "clock_breach_case_id" ON "clock_breach" ("case_id");

CREATE TABLE IF NOT EXISTS "clock_mark" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "clock_id" BIGINT NOT NULL, "mark" INTEGER NOT NULL, "at" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "clock_mark_clock_id_mark" ON "clock_mark" ("clock_id", "mark");

CREATE TABLE IF NOT EXISTS "complaint_case" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "channel" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "state_since" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "round" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "received_at" BIGINT NOT NULL, "round_at" BIGINT NOT NULL, "received_by" VARCHAR(20) NOT NULL, "liability" VARCHAR(40) NOT NULL, "severity" VARCHAR(40) NOT NULL, "area" VARCHAR(40) NOT NULL, "cause" VARCHAR(120) NOT NULL, "measure" VARCHAR(120) NOT NULL, "department_id" BIGINT, "person_id" BIGINT, "matter_id" BIGINT, "counts_as" BIGINT NOT NULL, "is_anonymous" BOOLEAN NOT NULL, "declines_call_back" BOOLEAN NOT NULL, "reply_way" VARCHAR(40) NOT NULL, "reply_by" BIGINT, "is_injury" BOOLEAN NOT NULL, "is_repeated" BOOLEAN NOT NULL, "is_delegated" BOOLEAN NOT NULL, "is_proposed_major" BOOLEAN NOT NULL, "utility_id" BIGINT, "solver" VARCHAR(20) NOT NULL, "result_at" BIGINT, "signed_at" BIGINT, "ladder" INTEGER NOT NULL, "chased" INTEGER NOT NULL, "reported_at" BIGINT, "resumes_to" VARCHAR(20) NOT NULL, "age_at" BIGINT, "next_due_at" BIGINT, "owes_sample" BOOLEAN NOT NULL, "satisfaction" VARCHAR(20) NOT NULL, "blank_number" VARCHAR(24) NOT NULL, "language" VARCHAR(8) NOT NULL, "ended_as" VARCHAR(40), "closed_at" BIGINT, "closed_on" VARCHAR(10), "closed_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "complaint_case_number" ON "complaint_case" ("number");

CREATE INDEX IF NOT EXISTS "complaint_case_person_id" ON "complaint_case" ("person_id");

CREATE INDEX IF NOT EXISTS "complaint_case_matter_id" ON "complaint_case" ("matter_id");

CREATE INDEX IF NOT EXISTS "complaint_case_day_id" ON "complaint_case" ("day", "id");

CREATE INDEX IF NOT EXISTS "complaint_case_closed_on_id" ON "complaint_case" ("closed_on", "id");

CREATE INDEX IF NOT EXISTS "complaint_case_department_id_id" ON "complaint_case" ("department_id", "id");

CREATE INDEX IF NOT EXISTS "complaint_open" ON "complaint_case" ("state", "id") WHERE closed_at IS NULL;

CREATE INDEX IF NOT EXISTS "complaint_next_due" ON "complaint_case" ("next_due_at") WHERE next_due_at IS NOT NULL;

CREATE INDEX IF NOT EXISTS "complaint_not_liable" ON "complaint_case" ("id") WHERE liability = 'not_liable';

CREATE INDEX IF NOT EXISTS "complaint_owes_sample" ON "complaint_case" ("id") WHERE owes_sample = TRUE;

CREATE TABLE IF NOT EXISTS "consent" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "person_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "given" BOOLEAN NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "consent_person_id_kind_id" ON "consent" ("person_id", "kind", "id");

CREATE TABLE IF NOT EXISTS "counter" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(40) NOT NULL, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "last" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "counter_name_day_desk" ON "counter" ("name", "day", "desk");

CREATE TABLE IF NOT EXISTS "counter_session" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "desk" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "lanes" TEXT NOT NULL, "opened_at" BIGINT NOT NULL, "closed_at" BIGINT);

CREATE INDEX IF NOT EXISTS "counter_session_desk_closed_at" ON "counter_session" ("desk", "closed_at");

CREATE TABLE IF NOT EXISTS "custody" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "item_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "before" VARCHAR(20) NOT NULL, "holder" VARCHAR(40) NOT NULL, "place" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "second" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "custody_item_id_seq" ON "custody" ("item_id", "seq");

CREATE TABLE IF NOT EXISTS "department" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "extension" VARCHAR(200) NOT NULL, "position" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "department_name" ON "department" ("name");

CREATE TABLE IF NOT EXISTS "drawer_request" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "desk" INTEGER NOT NULL, "asked_at" BIGINT NOT NULL, "why" VARCHAR(60) NOT NULL, "tried_at" BIGINT);

CREATE INDEX IF NOT EXISTS "drawer_waiting" ON "drawer_request" ("desk") WHERE tried_at IS NULL;

CREATE TABLE IF NOT EXISTS "duty_absence" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "staff_id" BIGINT NOT NULL, "first_on" VARCHAR(10) NOT NULL, "last_on" VARCHAR(10) NOT NULL, "added_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "duty_absence_staff_id_last_on" ON "duty_absence" ("staff_id", "last_on");

CREATE TABLE IF NOT EXISTS "duty_call" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "at" BIGINT NOT NULL, "staff_id" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "state" VARCHAR(40) NOT NULL, "person_id" BIGINT, "agreed_at" BIGINT, "is_lapsed" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "duty_call_number" ON "duty_call" ("number");

CREATE INDEX IF NOT EXISTS "duty_call_day" ON "duty_call" ("day");

CREATE INDEX IF NOT EXISTS "duty_call_staff_id" ON "duty_call" ("staff_id");

CREATE INDEX IF NOT EXISTS "duty_call_person_id" ON "duty_call" ("person_id");

CREATE INDEX IF NOT EXISTS "duty_call_open" ON "duty_call" ("id") WHERE state NOT IN ('solved', 'redirected');

CREATE TABLE IF NOT EXISTS "duty_call_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "digits" VARCHAR(60) NOT NULL, "phone" VARCHAR(60) NOT NULL, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "address" VARCHAR(200) NOT NULL, "question" TEXT NOT NULL, "result" TEXT NOT NULL, "told" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "duty_call_face_digits" ON "duty_call_face" ("digits");

CREATE TABLE IF NOT EXISTS "duty_call_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "duty_call_id" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "duty_call_step_duty_call_id_id" ON "duty_call_step" ("duty_call_id", "id");

CREATE TABLE IF NOT EXISTS "duty_hand_over" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "from_id" BIGINT NOT NULL, "to_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "open_calls" INTEGER NOT NULL, "lapsed" INTEGER NOT NULL, "note" TEXT NOT NULL, "taken_at" BIGINT);

CREATE INDEX IF NOT EXISTS "duty_hand_over_from_id" ON "duty_hand_over" ("from_id");

CREATE INDEX IF NOT EXISTS "duty_hand_over_to_id" ON "duty_hand_over" ("to_id");

CREATE TABLE IF NOT EXISTS "duty_swap" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "monday" VARCHAR(10) NOT NULL, "in_return" VARCHAR(10), "from_id" BIGINT NOT NULL, "to_id" BIGINT NOT NULL, "asked_at" BIGINT NOT NULL, "answered_at" BIGINT, "is_agreed" BOOLEAN);

CREATE INDEX IF NOT EXISTS "duty_swap_from_id" ON "duty_swap" ("from_id");

CREATE INDEX IF NOT EXISTS "duty_swap_to_id" ON "duty_swap" ("to_id");

CREATE INDEX IF NOT EXISTS "duty_swap_open" ON "duty_swap" ("id") WHERE answered_at IS NULL;

CREATE TABLE IF NOT EXISTS "duty_week" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "monday" VARCHAR(10) NOT NULL, "staff_id" BIGINT NOT NULL, "deputy_id" BIGINT, "note" VARCHAR(200) NOT NULL, "set_at" BIGINT NOT NULL, "set_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "duty_week_monday" ON "duty_week" ("monday");

CREATE INDEX IF NOT EXISTS "duty_week_staff_id" ON "duty_week" ("staff_id");

CREATE TABLE IF NOT EXISTS "envelope_count" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "second" VARCHAR(20) NOT NULL, "there" TEXT NOT NULL, "missing" TEXT NOT NULL, "broken" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "envelope_count_at" ON "envelope_count" ("at");

CREATE TABLE IF NOT EXISTS "erase_permit" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "reason" VARCHAR(60) NOT NULL);

CREATE TABLE IF NOT EXISTS "escalation" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "step" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_id" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "person_id" BIGINT, "due_at" BIGINT, "answered_at" BIGINT, "answered_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "escalation_person_id" ON "escalation" ("person_id");

CREATE INDEX IF NOT EXISTS "escalation_ref_kind_ref_id_id" ON "escalation" ("ref_kind", "ref_id", "id");

CREATE INDEX IF NOT EXISTS "escalation_open" ON "escalation" ("due_at") WHERE due_at IS NOT NULL AND answered_at IS NULL;

CREATE TABLE IF NOT EXISTS "escalation_text" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "subject" TEXT NOT NULL, "whom" VARCHAR(200) NOT NULL, "why" TEXT NOT NULL, "answer" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "expected" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "due_at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "is_appointment" BOOLEAN NOT NULL, "lane_id" BIGINT NOT NULL, "host_id" BIGINT, "person_id" BIGINT, "heads" INTEGER NOT NULL, "state" VARCHAR(10) NOT NULL, "visit_id" BIGINT);

CREATE INDEX IF NOT EXISTS "expected_visit_id" ON "expected" ("visit_id");

CREATE INDEX IF NOT EXISTS "expected_day_due_at" ON "expected" ("day", "due_at");

CREATE INDEX IF NOT EXISTS "expected_host_id_day" ON "expected" ("host_id", "day");

CREATE INDEX IF NOT EXISTS "expected_person_id_day" ON "expected" ("person_id", "day");

CREATE TABLE IF NOT EXISTS "expected_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(2000) NOT NULL, "title" VARCHAR(4) NOT NULL, "phone" VARCHAR(60) NOT NULL, "purpose" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "fault" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "what" VARCHAR(200) NOT NULL, "place" VARCHAR(200) NOT NULL, "since_at" BIGINT NOT NULL, "noticed_at" BIGINT NOT NULL, "noticed_by" VARCHAR(20) NOT NULL, "told_to" VARCHAR(200) NOT NULL, "told_at" BIGINT, "told_by" VARCHAR(20) NOT NULL, "fixed_at" BIGINT, "fixed_by" VARCHAR(20) NOT NULL, "remark" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fault_number" ON "fault" ("number");

CREATE INDEX IF NOT EXISTS "fault_open" ON "fault" ("id") WHERE fixed_at IS NULL;

CREATE TABLE IF NOT EXISTS "found_item" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "parcel_id" BIGINT, "category" VARCHAR(40) NOT NULL, "group_code" VARCHAR(40) NOT NULL, "title" VARCHAR(200) NOT NULL, "colour" VARCHAR(200) NOT NULL, "brand" VARCHAR(200) NOT NULL, "description" TEXT NOT NULL, "pieces" INTEGER NOT NULL, "place" VARCHAR(200) NOT NULL, "storage" VARCHAR(200) NOT NULL, "seal" VARCHAR(200) NOT NULL, "cash" BIGINT NOT NULL, "is_valuable" BOOLEAN NOT NULL, "is_perishable" BOOLEAN NOT NULL, "is_dangerous" BOOLEAN NOT NULL, "is_document" BOOLEAN NOT NULL, "features" INTEGER NOT NULL, "found_at" BIGINT NOT NULL, "found_on" VARCHAR(10) NOT NULL, "taken_at" BIGINT NOT NULL, "taken_by" VARCHAR(20) NOT NULL, "day" VARCHAR(10) NOT NULL, "due_at" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "state_since" BIGINT NOT NULL, "holder" VARCHAR(40) NOT NULL, "custody_seq" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "locked_until" BIGINT, "ended_at" BIGINT, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "found_item_number" ON "found_item" ("number");

CREATE INDEX IF NOT EXISTS "found_item_parcel_id" ON "found_item" ("parcel_id");

CREATE INDEX IF NOT EXISTS "found_item_found_on" ON "found_item" ("found_on");

CREATE INDEX IF NOT EXISTS "found_item_desk" ON "found_item" ("id") WHERE holder = 'desk';

CREATE INDEX IF NOT EXISTS "found_item_due" ON "found_item" ("due_at", "id") WHERE holder = 'desk';

CREATE INDEX IF NOT EXISTS "found_item_state" ON "found_item" ("state", "id");

CREATE INDEX IF NOT EXISTS "found_item_open_category" ON "found_item" ("category", "found_at") WHERE ended_at IS NULL;

CREATE INDEX IF NOT EXISTS "found_item_open_group" ON "found_item" ("group_code", "found_at") WHERE ended_at IS NULL;

CREATE INDEX IF NOT EXISTS "found_item_open_colour" ON "found_item" ("group_code", "colour", "found_at") WHERE ended_at IS NULL;

CREATE INDEX IF NOT EXISTS "found_item_locked" ON "found_item" ("locked_until") WHERE locked_until IS NOT NULL;

CREATE TABLE IF NOT EXISTS "found_item_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(200) NOT NULL, "staff_number" VARCHAR(200) NOT NULL, "person_id" BIGINT);

CREATE INDEX IF NOT EXISTS "found_item_face_person_id" ON "found_item_face" ("person_id");

CREATE TABLE IF NOT EXISTS "host" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "department_id" BIGINT, "job_title" VARCHAR(200) NOT NULL, "extension" VARCHAR(200) NOT NULL, "is_manager" BOOLEAN NOT NULL, "state" VARCHAR(40) NOT NULL, "state_since" BIGINT NOT NULL, "state_note" VARCHAR(200) NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE INDEX IF NOT EXISTS "host_department_id" ON "host" ("department_id");

CREATE TABLE IF NOT EXISTS "host_private" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "phone" VARCHAR(200) NOT NULL);

CREATE TABLE IF NOT EXISTS "item_feature" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "item_id" BIGINT NOT NULL, "position" INTEGER NOT NULL, "question" VARCHAR(200) NOT NULL, "answer" VARCHAR(200) NOT NULL, "is_must" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "item_feature_item_id_position" ON "item_feature" ("item_id", "position");

CREATE TABLE IF NOT EXISTS "item_thumb" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "attachment_id" BIGINT NOT NULL, "content" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "item_thumb_attachment_id" ON "item_thumb" ("attachment_id");

CREATE TABLE IF NOT EXISTS "journal" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "desk" INTEGER NOT NULL, "at" BIGINT NOT NULL, "actor" VARCHAR(20) NOT NULL, "action" VARCHAR(60) NOT NULL, "subject_kind" VARCHAR(30) NOT NULL, "subject_id" BIGINT NOT NULL, "digest" VARCHAR(64) NOT NULL, "hash" VARCHAR(64) NOT NULL);

CREATE INDEX IF NOT EXISTS "journal_subject_kind_subject_id" ON "journal" ("subject_kind", "subject_id");

CREATE INDEX IF NOT EXISTS "journal_at" ON "journal" ("at");

CREATE TABLE IF NOT EXISTS "journal_facts" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "salt" VARCHAR(32) NOT NULL, "payload" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "lane" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "code" VARCHAR(2) NOT NULL, "name" VARCHAR(60) NOT NULL, "position" INTEGER NOT NULL, "carries_over" BOOLEAN NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "lane_code" ON "lane" ("code");

CREATE TABLE IF NOT EXISTS "link" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "from_kind" VARCHAR(30) NOT NULL, "from_id" BIGINT NOT NULL, "to_kind" VARCHAR(30) NOT NULL, "to_id" BIGINT NOT NULL, "why" VARCHAR(40) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "link_from_kind_from_id_to_kind_to_id_why" ON "link" ("from_kind", "from_id", "to_kind", "to_id", "why");

CREATE INDEX IF NOT EXISTS "link_to_kind_to_id" ON "link" ("to_kind", "to_id");

CREATE TABLE IF NOT EXISTS "lost_report" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "category" VARCHAR(40) NOT NULL, "group_code" VARCHAR(40) NOT NULL, "colour" VARCHAR(200) NOT NULL, "brand" VARCHAR(200) NOT NULL, "description" TEXT NOT NULL, "place" VARCHAR(200) NOT NULL, "lost_from" BIGINT NOT NULL, "lost_to" BIGINT NOT NULL, "channel" VARCHAR(40) NOT NULL, "taken_at" BIGINT NOT NULL, "taken_by" VARCHAR(20) NOT NULL, "promised_at" BIGINT NOT NULL, "told_at" BIGINT, "item_id" BIGINT, "closed_at" BIGINT, "outcome" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "lost_report_number" ON "lost_report" ("number");

CREATE INDEX IF NOT EXISTS "lost_report_item_id" ON "lost_report" ("item_id");

CREATE INDEX IF NOT EXISTS "lost_report_open" ON "lost_report" ("promised_at", "id") WHERE closed_at IS NULL;

CREATE INDEX IF NOT EXISTS "lost_report_open_group" ON "lost_report" ("group_code", "lost_from") WHERE closed_at IS NULL;

CREATE TABLE IF NOT EXISTS "lost_report_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(200) NOT NULL, "person_id" BIGINT);

CREATE INDEX IF NOT EXISTS "lost_report_face_person_id" ON "lost_report_face" ("person_id");

CREATE TABLE IF NOT EXISTS "matter" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "title" VARCHAR(120) NOT NULL, "area" VARCHAR(40) NOT NULL, "opened_at" BIGINT NOT NULL, "opened_by" VARCHAR(20) NOT NULL);

CREATE TABLE IF NOT EXISTS "message" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "host_id" BIGINT NOT NULL, "person_id" BIGINT, "is_urgent" BOOLEAN NOT NULL, "taken_at" BIGINT NOT NULL, "taken_by" VARCHAR(20) NOT NULL, "passed_on_at" BIGINT, "passed_on_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "message_number" ON "message" ("number");

CREATE INDEX IF NOT EXISTS "message_host_id" ON "message" ("host_id");

CREATE INDEX IF NOT EXISTS "message_person_id" ON "message" ("person_id");

CREATE INDEX IF NOT EXISTS "message_open" ON "message" ("id") WHERE passed_on_at IS NULL;

CREATE TABLE IF NOT EXISTS "message_text" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "caller" VARCHAR(2000) NOT NULL, "phone" VARCHAR(2000) NOT NULL, "text" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "month_filed" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "month" VARCHAR(7) NOT NULL, "step" VARCHAR(20) NOT NULL, "on_day" VARCHAR(10) NOT NULL, "due_on" VARCHAR(10) NOT NULL, "digest" VARCHAR(64) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "month_filed_month_step" ON "month_filed" ("month", "step");

CREATE TABLE IF NOT EXISTS "month_frozen" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "month" VARCHAR(7) NOT NULL, "number" VARCHAR(24) NOT NULL, "figures" TEXT NOT NULL, "digest" VARCHAR(64) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "month_frozen_month" ON "month_frozen" ("month");

CREATE TABLE IF NOT EXISTS "never_word_edit" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "word" VARCHAR(100) NOT NULL, "language" VARCHAR(8) NOT NULL, "kind" VARCHAR(20) NOT NULL, "alternative" VARCHAR(500) NOT NULL, "is_removed" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "never_word_edit_language_word" ON "never_word_edit" ("language", "word");

CREATE TABLE IF NOT EXISTS "opening_hours" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "weekday" INTEGER NOT NULL, "windows" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "opening_hours_weekday" ON "opening_hours" ("weekday");

CREATE TABLE IF NOT EXISTS "outbound_sheet" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "made_at" BIGINT NOT NULL, "made_by" VARCHAR(20) NOT NULL, "planned_at" BIGINT, "person_id" BIGINT, "call_id" BIGINT);

CREATE UNIQUE INDEX IF NOT EXISTS "outbound_sheet_number" ON "outbound_sheet" ("number");

CREATE INDEX IF NOT EXISTS "outbound_sheet_person_id" ON "outbound_sheet" ("person_id");

CREATE INDEX IF NOT EXISTS "outbound_sheet_call_id" ON "outbound_sheet" ("call_id");

CREATE INDEX IF NOT EXISTS "outbound_sheet_open" ON "outbound_sheet" ("id") WHERE call_id IS NULL;

CREATE TABLE IF NOT EXISTS "outbound_sheet_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "phone" VARCHAR(60) NOT NULL, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "unit" VARCHAR(200) NOT NULL, "purpose" VARCHAR(200) NOT NULL, "papers" TEXT NOT NULL, "questions" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "person_data" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "person_id" BIGINT NOT NULL, "name" TEXT NOT NULL, "surname" TEXT NOT NULL, "title" VARCHAR(40) NOT NULL, "phones" TEXT NOT NULL, "email" TEXT NOT NULL, "company" TEXT NOT NULL, "language" VARCHAR(8) NOT NULL, "person_class" VARCHAR(40) NOT NULL, "id_number" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "person_data_person_id_id" ON "person_data" ("person_id", "id");

CREATE TABLE IF NOT EXISTS "person_phone" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "data_id" BIGINT NOT NULL, "digits" VARCHAR(60) NOT NULL, FOREIGN KEY ("data_id") REFERENCES "person_data" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "person_phone_data_id" ON "person_phone" ("data_id");

CREATE INDEX IF NOT EXISTS "person_phone_digits" ON "person_phone" ("digits");

CREATE TABLE IF NOT EXISTS "phrase_edit" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "situation" VARCHAR(60) NOT NULL, "manner" VARCHAR(10) NOT NULL, "language" VARCHAR(8) NOT NULL, "text" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "phrase_edit_situation_manner_language" ON "phrase_edit" ("situation", "manner", "language");

CREATE TABLE IF NOT EXISTS "pin_guard" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "key" VARCHAR(64) NOT NULL, "wrong" INTEGER NOT NULL, "last_wrong_at" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "pin_guard_key" ON "pin_guard" ("key");

CREATE TABLE IF NOT EXISTS "plan_contact" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "situation" VARCHAR(200) NOT NULL, "whom" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "position" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE TABLE IF NOT EXISTS "presence" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "staff_id" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "began_at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "counter" INTEGER NOT NULL, "reason" TEXT NOT NULL, FOREIGN KEY ("staff_id") REFERENCES "staff_member" ("id") ON DELETE RESTRICT);

CREATE INDEX IF NOT EXISTS "presence_staff_id_id" ON "presence" ("staff_id", "id");

CREATE TABLE IF NOT EXISTS "presence_fact" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "visit_id" BIGINT NOT NULL, "kind" VARCHAR(14) NOT NULL, "heads" INTEGER NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "presence_fact_visit_id_id" ON "presence_fact" ("visit_id", "id");

CREATE INDEX IF NOT EXISTS "presence_fact_at" ON "presence_fact" ("at");

CREATE TABLE IF NOT EXISTS "printer" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "desk" INTEGER NOT NULL, "name" VARCHAR(100) NOT NULL, "kind" VARCHAR(40) NOT NULL, "target" TEXT NOT NULL, "paper" VARCHAR(20) NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "printer_desk_name" ON "printer" ("desk", "name");

CREATE TABLE IF NOT EXISTS "print_job" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "form" VARCHAR(60) NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "number" VARCHAR(24) NOT NULL, "language" VARCHAR(8) NOT NULL, "copies" INTEGER NOT NULL, "copy_no" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "desk" INTEGER NOT NULL, "tries" INTEGER NOT NULL, "created_at" BIGINT NOT NULL, "next_try_at" BIGINT, "sent_at" BIGINT, "printer_id" BIGINT, "system_job" VARCHAR(60) NOT NULL, "error" VARCHAR(40) NOT NULL, "detail" VARCHAR(200) NOT NULL);

CREATE INDEX IF NOT EXISTS "print_job_created_at" ON "print_job" ("created_at");

CREATE INDEX IF NOT EXISTS "print_job_ref_kind_ref_id_form" ON "print_job" ("ref_kind", "ref_id", "form");

CREATE INDEX IF NOT EXISTS "job_open" ON "print_job" ("desk", "id") WHERE state IN ('queued', 'sent', 'failed');

CREATE TABLE IF NOT EXISTS "print_job_facts" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "facts" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "promise" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "call_id" BIGINT NOT NULL, "person_id" BIGINT, "kind" VARCHAR(40) NOT NULL, "way" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "made_at" BIGINT NOT NULL, "made_by" VARCHAR(20) NOT NULL, "due_at" BIGINT NOT NULL, "first_due_at" BIGINT NOT NULL, "arithmetic" TEXT NOT NULL, "chased" INTEGER NOT NULL, "breached_at" BIGINT, "ended_at" BIGINT, "ended_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "promise_call_id" ON "promise" ("call_id");

CREATE INDEX IF NOT EXISTS "promise_person_id" ON "promise" ("person_id");

CREATE INDEX IF NOT EXISTS "promise_open" ON "promise" ("due_at", "id") WHERE state = 'open';

CREATE TABLE IF NOT EXISTS "promise_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "digits" VARCHAR(60) NOT NULL, "phone" VARCHAR(60) NOT NULL, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "subject" VARCHAR(200) NOT NULL, "progress" TEXT NOT NULL, "result" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "promise_face_digits" ON "promise_face" ("digits");

CREATE TABLE IF NOT EXISTS "promise_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "promise_id" BIGINT NOT NULL, "event" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "due_at" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "promise_step_promise_id_id" ON "promise_step" ("promise_id", "id");

CREATE TABLE IF NOT EXISTS "report_told" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "report_id" BIGINT NOT NULL, "item_id" BIGINT, "promised_at" BIGINT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "is_late" BOOLEAN NOT NULL);

CREATE INDEX IF NOT EXISTS "report_told_report_id" ON "report_told" ("report_id");

CREATE INDEX IF NOT EXISTS "report_told_item_id" ON "report_told" ("item_id");

CREATE TABLE IF NOT EXISTS "review" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "seed" VARCHAR(32) NOT NULL, "percent" INTEGER NOT NULL, "begun_at" BIGINT NOT NULL, "begun_by" VARCHAR(20) NOT NULL, "finished_at" BIGINT, "finished_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "review_day" ON "review" ("day");

CREATE TABLE IF NOT EXISTS "review_item" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "review_id" BIGINT NOT NULL, "call_id" BIGINT NOT NULL, "is_drawn" BOOLEAN NOT NULL, "result" VARCHAR(40), "at" BIGINT, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "review_item_call_id" ON "review_item" ("call_id");

CREATE UNIQUE INDEX IF NOT EXISTS "review_item_review_id_call_id" ON "review_item" ("review_id", "call_id");

CREATE TABLE IF NOT EXISTS "route" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "desk" INTEGER NOT NULL, "form" VARCHAR(60) NOT NULL, "printer_id" BIGINT, "copies" INTEGER NOT NULL, "paper" VARCHAR(20) NOT NULL, "cut" BOOLEAN NOT NULL);

CREATE INDEX IF NOT EXISTS "route_printer_id" ON "route" ("printer_id");

CREATE UNIQUE INDEX IF NOT EXISTS "route_desk_form" ON "route" ("desk", "form");

CREATE TABLE IF NOT EXISTS "search_entry" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "title" TEXT NOT NULL, "detail" TEXT NOT NULL, "at" BIGINT NOT NULL, "words" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "search_entry_ref_kind_ref_id" ON "search_entry" ("ref_kind", "ref_id");

CREATE TABLE IF NOT EXISTS "setting_value" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "key" VARCHAR(60) NOT NULL, "content" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "setting_value_key" ON "setting_value" ("key");

CREATE TABLE IF NOT EXISTS "shift_note" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "to_id" BIGINT, "text" TEXT NOT NULL, "left_at" BIGINT NOT NULL, "left_by" VARCHAR(20) NOT NULL, "read_at" BIGINT, "read_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "shift_note_to_id" ON "shift_note" ("to_id");

CREATE INDEX IF NOT EXISTS "shift_note_unread" ON "shift_note" ("id") WHERE read_at IS NULL;

CREATE TABLE IF NOT EXISTS "site_fact" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "key" VARCHAR(40) NOT NULL, "content" TEXT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "site_fact_key" ON "site_fact" ("key");

CREATE TABLE IF NOT EXISTS "special_day" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "kind" VARCHAR(20) NOT NULL, "windows" VARCHAR(200), "name" VARCHAR(100) NOT NULL, "key" VARCHAR(40) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "special_day_day_kind" ON "special_day" ("day", "kind");

CREATE TABLE IF NOT EXISTS "staff_pin" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "staff_id" BIGINT NOT NULL, "hash" TEXT NOT NULL, "set_at" BIGINT NOT NULL, "must_change" BOOLEAN NOT NULL, FOREIGN KEY ("staff_id") REFERENCES "staff_member" ("id") ON DELETE RESTRICT);

CREATE UNIQUE INDEX IF NOT EXISTS "staff_pin_staff_id" ON "staff_pin" ("staff_id");

CREATE TABLE IF NOT EXISTS "task" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "giver_id" BIGINT NOT NULL, "given_by" VARCHAR(20) NOT NULL, "to_id" BIGINT, "person_id" BIGINT, "source_kind" VARCHAR(30) NOT NULL, "source_id" BIGINT NOT NULL, "given_at" BIGINT NOT NULL, "due_at" BIGINT NOT NULL, "seen_at" BIGINT, "ended_at" BIGINT, "ended_by" VARCHAR(20) NOT NULL, "acknowledged_at" BIGINT);

CREATE UNIQUE INDEX IF NOT EXISTS "task_number" ON "task" ("number");

CREATE INDEX IF NOT EXISTS "task_giver_id" ON "task" ("giver_id");

CREATE INDEX IF NOT EXISTS "task_to_id" ON "task" ("to_id");

CREATE INDEX IF NOT EXISTS "task_person_id" ON "task" ("person_id");

CREATE INDEX IF NOT EXISTS "task_source_kind_source_id" ON "task" ("source_kind", "source_id");

CREATE INDEX IF NOT EXISTS "task_open" ON "task" ("due_at", "id") WHERE state = 'open';

CREATE INDEX IF NOT EXISTS "task_to_acknowledge" ON "task" ("giver_id", "id") WHERE ended_at IS NOT NULL AND acknowledged_at IS NULL;

CREATE TABLE IF NOT EXISTS "task_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "task_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "text" VARCHAR(200) NOT NULL, "done_at" BIGINT, "done_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "task_step_task_id_seq" ON "task_step" ("task_id", "seq");

CREATE TABLE IF NOT EXISTS "task_text" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "title" VARCHAR(200) NOT NULL, "detail" TEXT NOT NULL, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "result" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "transfer" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "at" BIGINT NOT NULL, "given_by" VARCHAR(20) NOT NULL, "count" INTEGER NOT NULL, "facts_digest" VARCHAR(64) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "transfer_number" ON "transfer" ("number");

CREATE INDEX IF NOT EXISTS "transfer_at" ON "transfer" ("at");

CREATE TABLE IF NOT EXISTS "transfer_item" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "transfer_id" BIGINT NOT NULL, "item_id" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "transfer_item_transfer_id" ON "transfer_item" ("transfer_id");

CREATE INDEX IF NOT EXISTS "transfer_item_item_id" ON "transfer_item" ("item_id");

CREATE TABLE IF NOT EXISTS "transfer_paper" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "taken_by" VARCHAR(200) NOT NULL, "salt" VARCHAR(32) NOT NULL, "given_strokes" TEXT NOT NULL, "taken_strokes" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "utility" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "phone" VARCHAR(60) NOT NULL, "hint" VARCHAR(200) NOT NULL, "position" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "utility_name" ON "utility" ("name");

CREATE TABLE IF NOT EXISTS "visit" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "label" VARCHAR(12) NOT NULL, "day" VARCHAR(10) NOT NULL, "lane_id" BIGINT NOT NULL, "issued_at" BIGINT NOT NULL, "queue_at" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "state_since" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "waiting_since" BIGINT NOT NULL, "visit_class" VARCHAR(40) NOT NULL, "is_urgent" BOOLEAN NOT NULL, "person_id" BIGINT, "host_id" BIGINT, "staff_id" BIGINT, "staff_number" VARCHAR(20) NOT NULL, "desk" INTEGER NOT NULL, "calls" INTEGER NOT NULL, "ladder" INTEGER NOT NULL, "heads_in" INTEGER NOT NULL, "tea_at" BIGINT, "teas" INTEGER NOT NULL, "host_told_at" BIGINT, "said_at" BIGINT, "handed_over_at" BIGINT, "received_at" BIGINT, "wait_ms" BIGINT NOT NULL, "serve_ms" BIGINT NOT NULL, "language" VARCHAR(8) NOT NULL, "is_carried" BOOLEAN NOT NULL, "outcome" VARCHAR(40), "closed_at" BIGINT);

CREATE UNIQUE INDEX IF NOT EXISTS "visit_number" ON "visit" ("number");

CREATE INDEX IF NOT EXISTS "visit_day_id" ON "visit" ("day", "id");

CREATE INDEX IF NOT EXISTS "visit_person_id_id" ON "visit" ("person_id", "id");

CREATE INDEX IF NOT EXISTS "visit_host_id_id" ON "visit" ("host_id", "id");

CREATE INDEX IF NOT EXISTS "visit_queue" ON "visit" ("lane_id", "queue_at", "id") WHERE state = 'waiting';

CREATE INDEX IF NOT EXISTS "visit_open" ON "visit" ("id") WHERE closed_at IS NULL;

CREATE INDEX IF NOT EXISTS "visit_in_house" ON "visit" ("id") WHERE heads_in > 0;

CREATE INDEX IF NOT EXISTS "visit_served" ON "visit" ("lane_id", "closed_at") WHERE state = 'done' AND serve_ms > 0;

CREATE TABLE IF NOT EXISTS "visit_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "shown" VARCHAR(2000) NOT NULL, "title" VARCHAR(4) NOT NULL, "phone" VARCHAR(60) NOT NULL, "purpose" TEXT NOT NULL, "board_consent" BOOLEAN NOT NULL);

CREATE TABLE IF NOT EXISTS "visit_mark" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "visit_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "visit_mark_visit_id_id" ON "visit_mark" ("visit_id", "id");

CREATE TABLE IF NOT EXISTS "visit_note" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "visit_id" BIGINT NOT NULL, "kind" VARCHAR(20) NOT NULL, "seq" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "visit_note_visit_id_id" ON "visit_note" ("visit_id", "id");

CREATE TABLE IF NOT EXISTS "visit_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "visit_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "before" VARCHAR(20) NOT NULL, "lasted_ms" BIGINT NOT NULL, "lane_id" BIGINT NOT NULL, "desk" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "why" VARCHAR(40) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "visit_step_visit_id_seq" ON "visit_step" ("visit_id", "seq");

ALTER TABLE search_entry ADD COLUMN IF NOT EXISTS tokens tsvector;

CREATE INDEX IF NOT EXISTS search_entry_tokens ON search_entry USING gin (tokens) WITH (fastupdate = off);

CREATE OR REPLACE FUNCTION journal_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'journal.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER journal_never_updated BEFORE UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION journal_never_updated();

CREATE OR REPLACE FUNCTION journal_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'journal.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER journal_never_deleted BEFORE DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_never_deleted();

CREATE OR REPLACE FUNCTION journal_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'journal.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER journal_never_deleted_truncate BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_never_deleted_truncate();

CREATE OR REPLACE FUNCTION journal_facts_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'journal_facts.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER journal_facts_never_updated BEFORE UPDATE ON journal_facts FOR EACH ROW EXECUTE FUNCTION journal_facts_never_updated();

CREATE OR REPLACE FUNCTION journal_facts_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'journal_facts.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER journal_facts_deleted_by_erase_only BEFORE DELETE ON journal_facts FOR EACH ROW EXECUTE FUNCTION journal_facts_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION journal_facts_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'journal_facts.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER journal_facts_deleted_by_erase_only_truncate BEFORE TRUNCATE ON journal_facts FOR EACH STATEMENT EXECUTE FUNCTION journal_facts_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION link_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'link.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER link_never_updated BEFORE UPDATE ON link FOR EACH ROW EXECUTE FUNCTION link_never_updated();

CREATE OR REPLACE FUNCTION link_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'link.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER link_never_deleted BEFORE DELETE ON link FOR EACH ROW EXECUTE FUNCTION link_never_deleted();

CREATE OR REPLACE FUNCTION link_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'link.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER link_never_deleted_truncate BEFORE TRUNCATE ON link FOR EACH STATEMENT EXECUTE FUNCTION link_never_deleted_truncate();

CREATE OR REPLACE FUNCTION attachment_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attachment.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER attachment_never_updated BEFORE UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_never_updated();

CREATE OR REPLACE FUNCTION attachment_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attachment.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER attachment_never_deleted BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_never_deleted();

CREATE OR REPLACE FUNCTION attachment_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'attachment.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER attachment_never_deleted_truncate BEFORE TRUNCATE ON attachment FOR EACH STATEMENT EXECUTE FUNCTION attachment_never_deleted_truncate();

CREATE OR REPLACE FUNCTION attachment_content_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attachment_content.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER attachment_content_never_updated BEFORE UPDATE ON attachment_content FOR EACH ROW EXECUTE FUNCTION attachment_content_never_updated();

CREATE OR REPLACE FUNCTION attachment_content_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'attachment_content.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER attachment_content_deleted_by_erase_only BEFORE DELETE ON attachment_content FOR EACH ROW EXECUTE FUNCTION attachment_content_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION attachment_content_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'attachment_content.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER attachment_content_deleted_by_erase_only_truncate BEFORE TRUNCATE ON attachment_content FOR EACH STATEMENT EXECUTE FUNCTION attachment_content_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION staff_member_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'staff_member.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER staff_member_never_deleted BEFORE DELETE ON staff_member FOR EACH ROW EXECUTE FUNCTION staff_member_never_deleted();

CREATE OR REPLACE FUNCTION staff_member_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'staff_member.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER staff_member_never_deleted_truncate BEFORE TRUNCATE ON staff_member FOR EACH STATEMENT EXECUTE FUNCTION staff_member_never_deleted_truncate();

CREATE OR REPLACE FUNCTION presence_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'presence.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER presence_never_updated BEFORE UPDATE ON presence FOR EACH ROW EXECUTE FUNCTION presence_never_updated();

CREATE OR REPLACE FUNCTION presence_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'presence.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER presence_never_deleted BEFORE DELETE ON presence FOR EACH ROW EXECUTE FUNCTION presence_never_deleted();

CREATE OR REPLACE FUNCTION presence_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'presence.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER presence_never_deleted_truncate BEFORE TRUNCATE ON presence FOR EACH STATEMENT EXECUTE FUNCTION presence_never_deleted_truncate();

CREATE OR REPLACE FUNCTION staff_approval_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'staff_approval.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER staff_approval_never_updated BEFORE UPDATE ON staff_approval FOR EACH ROW EXECUTE FUNCTION staff_approval_never_updated();

CREATE OR REPLACE FUNCTION staff_approval_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'staff_approval.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER staff_approval_never_deleted BEFORE DELETE ON staff_approval FOR EACH ROW EXECUTE FUNCTION staff_approval_never_deleted();

CREATE OR REPLACE FUNCTION staff_approval_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'staff_approval.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER staff_approval_never_deleted_truncate BEFORE TRUNCATE ON staff_approval FOR EACH STATEMENT EXECUTE FUNCTION staff_approval_never_deleted_truncate();

CREATE OR REPLACE FUNCTION approval_use_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'approval_use.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER approval_use_never_updated BEFORE UPDATE ON approval_use FOR EACH ROW EXECUTE FUNCTION approval_use_never_updated();

CREATE OR REPLACE FUNCTION approval_use_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'approval_use.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER approval_use_never_deleted BEFORE DELETE ON approval_use FOR EACH ROW EXECUTE FUNCTION approval_use_never_deleted();

CREATE OR REPLACE FUNCTION approval_use_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'approval_use.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER approval_use_never_deleted_truncate BEFORE TRUNCATE ON approval_use FOR EACH STATEMENT EXECUTE FUNCTION approval_use_never_deleted_truncate();

CREATE OR REPLACE FUNCTION staff_self_approval_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.approver_id = NEW.requester_id THEN RAISE EXCEPTION 'staff.self_approval' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER staff_self_approval_on_insert BEFORE INSERT ON staff_approval FOR EACH ROW EXECUTE FUNCTION staff_self_approval_on_insert();

CREATE OR REPLACE FUNCTION person_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'person.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER person_never_deleted BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION person_never_deleted();

CREATE OR REPLACE FUNCTION person_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'person.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER person_never_deleted_truncate BEFORE TRUNCATE ON person FOR EACH STATEMENT EXECUTE FUNCTION person_never_deleted_truncate();

CREATE OR REPLACE FUNCTION person_data_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'person_data.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER person_data_never_updated BEFORE UPDATE ON person_data FOR EACH ROW EXECUTE FUNCTION person_data_never_updated();

CREATE OR REPLACE FUNCTION person_data_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'person_data.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER person_data_deleted_by_erase_only BEFORE DELETE ON person_data FOR EACH ROW EXECUTE FUNCTION person_data_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION person_data_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'person_data.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER person_data_deleted_by_erase_only_truncate BEFORE TRUNCATE ON person_data FOR EACH STATEMENT EXECUTE FUNCTION person_data_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION person_phone_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'person_phone.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER person_phone_never_updated BEFORE UPDATE ON person_phone FOR EACH ROW EXECUTE FUNCTION person_phone_never_updated();

CREATE OR REPLACE FUNCTION person_phone_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'person_phone.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER person_phone_deleted_by_erase_only BEFORE DELETE ON person_phone FOR EACH ROW EXECUTE FUNCTION person_phone_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION person_phone_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'person_phone.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER person_phone_deleted_by_erase_only_truncate BEFORE TRUNCATE ON person_phone FOR EACH STATEMENT EXECUTE FUNCTION person_phone_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION attention_note_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attention_note.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER attention_note_never_updated BEFORE UPDATE ON attention_note FOR EACH ROW EXECUTE FUNCTION attention_note_never_updated();

CREATE OR REPLACE FUNCTION attention_note_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'attention_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER attention_note_deleted_by_erase_only BEFORE DELETE ON attention_note FOR EACH ROW EXECUTE FUNCTION attention_note_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION attention_note_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'attention_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER attention_note_deleted_by_erase_only_truncate BEFORE TRUNCATE ON attention_note FOR EACH STATEMENT EXECUTE FUNCTION attention_note_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION attention_read_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attention_read.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER attention_read_never_updated BEFORE UPDATE ON attention_read FOR EACH ROW EXECUTE FUNCTION attention_read_never_updated();

CREATE OR REPLACE FUNCTION attention_read_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'attention_read.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER attention_read_deleted_by_erase_only BEFORE DELETE ON attention_read FOR EACH ROW EXECUTE FUNCTION attention_read_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION attention_read_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'attention_read.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER attention_read_deleted_by_erase_only_truncate BEFORE TRUNCATE ON attention_read FOR EACH STATEMENT EXECUTE FUNCTION attention_read_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION attention_end_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'attention_end.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER attention_end_never_updated BEFORE UPDATE ON attention_end FOR EACH ROW EXECUTE FUNCTION attention_end_never_updated();

CREATE OR REPLACE FUNCTION attention_end_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'attention_end.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER attention_end_deleted_by_erase_only BEFORE DELETE ON attention_end FOR EACH ROW EXECUTE FUNCTION attention_end_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION attention_end_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'attention_end.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER attention_end_deleted_by_erase_only_truncate BEFORE TRUNCATE ON attention_end FOR EACH STATEMENT EXECUTE FUNCTION attention_end_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION consent_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'consent.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER consent_never_updated BEFORE UPDATE ON consent FOR EACH ROW EXECUTE FUNCTION consent_never_updated();

CREATE OR REPLACE FUNCTION consent_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'consent.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER consent_deleted_by_erase_only BEFORE DELETE ON consent FOR EACH ROW EXECUTE FUNCTION consent_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION consent_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'consent.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER consent_deleted_by_erase_only_truncate BEFORE TRUNCATE ON consent FOR EACH STATEMENT EXECUTE FUNCTION consent_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION message_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'message.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER message_never_deleted BEFORE DELETE ON message FOR EACH ROW EXECUTE FUNCTION message_never_deleted();

CREATE OR REPLACE FUNCTION message_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'message.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER message_never_deleted_truncate BEFORE TRUNCATE ON message FOR EACH STATEMENT EXECUTE FUNCTION message_never_deleted_truncate();

CREATE OR REPLACE FUNCTION message_text_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'message_text.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER message_text_never_updated BEFORE UPDATE ON message_text FOR EACH ROW EXECUTE FUNCTION message_text_never_updated();

CREATE OR REPLACE FUNCTION message_text_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'message_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER message_text_deleted_by_erase_only BEFORE DELETE ON message_text FOR EACH ROW EXECUTE FUNCTION message_text_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION message_text_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'message_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER message_text_deleted_by_erase_only_truncate BEFORE TRUNCATE ON message_text FOR EACH STATEMENT EXECUTE FUNCTION message_text_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION directory_passed_on_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.passed_on_at IS NOT NULL THEN RAISE EXCEPTION 'directory.passed_on_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER directory_passed_on_twice_on_update BEFORE UPDATE ON message FOR EACH ROW EXECUTE FUNCTION directory_passed_on_twice_on_update();

CREATE OR REPLACE FUNCTION print_job_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'print_job.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER print_job_never_deleted BEFORE DELETE ON print_job FOR EACH ROW EXECUTE FUNCTION print_job_never_deleted();

CREATE OR REPLACE FUNCTION print_job_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'print_job.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER print_job_never_deleted_truncate BEFORE TRUNCATE ON print_job FOR EACH STATEMENT EXECUTE FUNCTION print_job_never_deleted_truncate();

CREATE OR REPLACE FUNCTION print_job_facts_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'print_job_facts.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER print_job_facts_never_updated BEFORE UPDATE ON print_job_facts FOR EACH ROW EXECUTE FUNCTION print_job_facts_never_updated();

CREATE OR REPLACE FUNCTION print_job_facts_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'print_job_facts.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER print_job_facts_deleted_by_erase_only BEFORE DELETE ON print_job_facts FOR EACH ROW EXECUTE FUNCTION print_job_facts_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION print_job_facts_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'print_job_facts.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER print_job_facts_deleted_by_erase_only_truncate BEFORE TRUNCATE ON print_job_facts FOR EACH STATEMENT EXECUTE FUNCTION print_job_facts_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION printing_job_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('confirmed', 'cancelled') THEN RAISE EXCEPTION 'printing.job_ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER printing_job_ended_on_update BEFORE UPDATE ON print_job FOR EACH ROW EXECUTE FUNCTION printing_job_ended_on_update();

CREATE OR REPLACE FUNCTION printing_job_identity_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.form <> OLD.form OR NEW.ref_kind <> OLD.ref_kind OR NEW.ref_id <> OLD.ref_id OR NEW.number <> OLD.number OR NEW.copy_no <> OLD.copy_no THEN RAISE EXCEPTION 'printing.job_identity' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER printing_job_identity_on_update BEFORE UPDATE ON print_job FOR EACH ROW EXECUTE FUNCTION printing_job_identity_on_update();

CREATE OR REPLACE FUNCTION printing_drawer_tried_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.tried_at IS NOT NULL THEN RAISE EXCEPTION 'printing.drawer_tried' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER printing_drawer_tried_on_update BEFORE UPDATE ON drawer_request FOR EACH ROW EXECUTE FUNCTION printing_drawer_tried_on_update();

CREATE OR REPLACE FUNCTION task_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'task.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER task_never_deleted BEFORE DELETE ON task FOR EACH ROW EXECUTE FUNCTION task_never_deleted();

CREATE OR REPLACE FUNCTION task_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'task.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER task_never_deleted_truncate BEFORE TRUNCATE ON task FOR EACH STATEMENT EXECUTE FUNCTION task_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fault_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fault.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fault_never_deleted BEFORE DELETE ON fault FOR EACH ROW EXECUTE FUNCTION fault_never_deleted();

CREATE OR REPLACE FUNCTION fault_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fault.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fault_never_deleted_truncate BEFORE TRUNCATE ON fault FOR EACH STATEMENT EXECUTE FUNCTION fault_never_deleted_truncate();

CREATE OR REPLACE FUNCTION escalation_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'escalation.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER escalation_never_deleted BEFORE DELETE ON escalation FOR EACH ROW EXECUTE FUNCTION escalation_never_deleted();

CREATE OR REPLACE FUNCTION escalation_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'escalation.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER escalation_never_deleted_truncate BEFORE TRUNCATE ON escalation FOR EACH STATEMENT EXECUTE FUNCTION escalation_never_deleted_truncate();

CREATE OR REPLACE FUNCTION task_text_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'task_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER task_text_deleted_by_erase_only BEFORE DELETE ON task_text FOR EACH ROW EXECUTE FUNCTION task_text_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION task_text_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'task_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER task_text_deleted_by_erase_only_truncate BEFORE TRUNCATE ON task_text FOR EACH STATEMENT EXECUTE FUNCTION task_text_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION task_step_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'task_step.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER task_step_deleted_by_erase_only BEFORE DELETE ON task_step FOR EACH ROW EXECUTE FUNCTION task_step_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION task_step_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'task_step.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER task_step_deleted_by_erase_only_truncate BEFORE TRUNCATE ON task_step FOR EACH STATEMENT EXECUTE FUNCTION task_step_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION escalation_text_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'escalation_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER escalation_text_deleted_by_erase_only BEFORE DELETE ON escalation_text FOR EACH ROW EXECUTE FUNCTION escalation_text_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION escalation_text_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'escalation_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER escalation_text_deleted_by_erase_only_truncate BEFORE TRUNCATE ON escalation_text FOR EACH STATEMENT EXECUTE FUNCTION escalation_text_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION followup_ended_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state <> 'open' AND NEW.state <> OLD.state THEN RAISE EXCEPTION 'followup.ended_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER followup_ended_twice_on_update BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION followup_ended_twice_on_update();

CREATE OR REPLACE FUNCTION followup_end_without_time_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state = 'open') <> (NEW.ended_at IS NULL) THEN RAISE EXCEPTION 'followup.end_without_time' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER followup_end_without_time_on_update BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION followup_end_without_time_on_update();

CREATE OR REPLACE FUNCTION followup_fixed_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.fixed_at IS NOT NULL THEN RAISE EXCEPTION 'followup.fixed_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER followup_fixed_twice_on_update BEFORE UPDATE ON fault FOR EACH ROW EXECUTE FUNCTION followup_fixed_twice_on_update();

CREATE OR REPLACE FUNCTION followup_escalation_changed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.answered_at IS NOT NULL OR NEW.step <> OLD.step OR NEW.at <> OLD.at OR NEW.ref_kind <> OLD.ref_kind OR NEW.ref_id <> OLD.ref_id OR NEW.staff_number <> OLD.staff_number THEN RAISE EXCEPTION 'followup.escalation_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER followup_escalation_changed_on_update BEFORE UPDATE ON escalation FOR EACH ROW EXECUTE FUNCTION followup_escalation_changed_on_update();

CREATE OR REPLACE FUNCTION visit_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER visit_never_deleted BEFORE DELETE ON visit FOR EACH ROW EXECUTE FUNCTION visit_never_deleted();

CREATE OR REPLACE FUNCTION visit_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'visit.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER visit_never_deleted_truncate BEFORE TRUNCATE ON visit FOR EACH STATEMENT EXECUTE FUNCTION visit_never_deleted_truncate();

CREATE OR REPLACE FUNCTION visit_step_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit_step.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER visit_step_never_updated BEFORE UPDATE ON visit_step FOR EACH ROW EXECUTE FUNCTION visit_step_never_updated();

CREATE OR REPLACE FUNCTION visit_step_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER visit_step_never_deleted BEFORE DELETE ON visit_step FOR EACH ROW EXECUTE FUNCTION visit_step_never_deleted();

CREATE OR REPLACE FUNCTION visit_step_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'visit_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER visit_step_never_deleted_truncate BEFORE TRUNCATE ON visit_step FOR EACH STATEMENT EXECUTE FUNCTION visit_step_never_deleted_truncate();

CREATE OR REPLACE FUNCTION visit_mark_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit_mark.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER visit_mark_never_updated BEFORE UPDATE ON visit_mark FOR EACH ROW EXECUTE FUNCTION visit_mark_never_updated();

CREATE OR REPLACE FUNCTION visit_mark_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER visit_mark_never_deleted BEFORE DELETE ON visit_mark FOR EACH ROW EXECUTE FUNCTION visit_mark_never_deleted();

CREATE OR REPLACE FUNCTION visit_mark_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'visit_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER visit_mark_never_deleted_truncate BEFORE TRUNCATE ON visit_mark FOR EACH STATEMENT EXECUTE FUNCTION visit_mark_never_deleted_truncate();

CREATE OR REPLACE FUNCTION presence_fact_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'presence_fact.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER presence_fact_never_updated BEFORE UPDATE ON presence_fact FOR EACH ROW EXECUTE FUNCTION presence_fact_never_updated();

CREATE OR REPLACE FUNCTION presence_fact_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'presence_fact.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER presence_fact_never_deleted BEFORE DELETE ON presence_fact FOR EACH ROW EXECUTE FUNCTION presence_fact_never_deleted();

CREATE OR REPLACE FUNCTION presence_fact_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'presence_fact.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER presence_fact_never_deleted_truncate BEFORE TRUNCATE ON presence_fact FOR EACH STATEMENT EXECUTE FUNCTION presence_fact_never_deleted_truncate();

CREATE OR REPLACE FUNCTION visit_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'visit_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER visit_face_deleted_by_erase_only BEFORE DELETE ON visit_face FOR EACH ROW EXECUTE FUNCTION visit_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION visit_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'visit_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER visit_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON visit_face FOR EACH STATEMENT EXECUTE FUNCTION visit_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION expected_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'expected_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER expected_face_deleted_by_erase_only BEFORE DELETE ON expected_face FOR EACH ROW EXECUTE FUNCTION expected_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION expected_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'expected_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER expected_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON expected_face FOR EACH STATEMENT EXECUTE FUNCTION expected_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION visit_note_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'visit_note.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER visit_note_never_updated BEFORE UPDATE ON visit_note FOR EACH ROW EXECUTE FUNCTION visit_note_never_updated();

CREATE OR REPLACE FUNCTION visit_note_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'visit_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER visit_note_deleted_by_erase_only BEFORE DELETE ON visit_note FOR EACH ROW EXECUTE FUNCTION visit_note_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION visit_note_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'visit_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER visit_note_deleted_by_erase_only_truncate BEFORE TRUNCATE ON visit_note FOR EACH STATEMENT EXECUTE FUNCTION visit_note_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION reception_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('done', 'left', 'expired', 'void') AND NEW.seq <> OLD.seq THEN RAISE EXCEPTION 'reception.ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_ended_on_update BEFORE UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION reception_ended_on_update();

CREATE OR REPLACE FUNCTION reception_ladder_down_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.ladder < OLD.ladder THEN RAISE EXCEPTION 'reception.ladder_down' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_ladder_down_on_update BEFORE UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION reception_ladder_down_on_update();

CREATE OR REPLACE FUNCTION reception_ticket_changed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.issued_at <> OLD.issued_at OR NEW.label <> OLD.label THEN RAISE EXCEPTION 'reception.ticket_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_ticket_changed_on_update BEFORE UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION reception_ticket_changed_on_update();

CREATE OR REPLACE FUNCTION reception_no_outcome_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state IN ('done', 'left', 'expired', 'void')) <> (NEW.closed_at IS NOT NULL) OR (NEW.state = 'done' AND NEW.outcome IS NULL) THEN RAISE EXCEPTION 'reception.no_outcome' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_no_outcome_on_update BEFORE UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION reception_no_outcome_on_update();

CREATE OR REPLACE FUNCTION reception_step_gap_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM visit_step s WHERE s.visit_id = NEW.visit_id) THEN RAISE EXCEPTION 'reception.step_gap' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_step_gap_on_insert BEFORE INSERT ON visit_step FOR EACH ROW EXECUTE FUNCTION reception_step_gap_on_insert();

CREATE OR REPLACE FUNCTION reception_badge_back_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.returned_at IS NOT NULL THEN RAISE EXCEPTION 'reception.badge_back_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER reception_badge_back_twice_on_update BEFORE UPDATE ON badge_loan FOR EACH ROW EXECUTE FUNCTION reception_badge_back_twice_on_update();

CREATE OR REPLACE FUNCTION call_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER call_never_deleted BEFORE DELETE ON call FOR EACH ROW EXECUTE FUNCTION call_never_deleted();

CREATE OR REPLACE FUNCTION call_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'call.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER call_never_deleted_truncate BEFORE TRUNCATE ON call FOR EACH STATEMENT EXECUTE FUNCTION call_never_deleted_truncate();

CREATE OR REPLACE FUNCTION promise_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'promise.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER promise_never_deleted BEFORE DELETE ON promise FOR EACH ROW EXECUTE FUNCTION promise_never_deleted();

CREATE OR REPLACE FUNCTION promise_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'promise.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER promise_never_deleted_truncate BEFORE TRUNCATE ON promise FOR EACH STATEMENT EXECUTE FUNCTION promise_never_deleted_truncate();

CREATE OR REPLACE FUNCTION outbound_sheet_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'outbound_sheet.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER outbound_sheet_never_deleted BEFORE DELETE ON outbound_sheet FOR EACH ROW EXECUTE FUNCTION outbound_sheet_never_deleted();

CREATE OR REPLACE FUNCTION outbound_sheet_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'outbound_sheet.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER outbound_sheet_never_deleted_truncate BEFORE TRUNCATE ON outbound_sheet FOR EACH STATEMENT EXECUTE FUNCTION outbound_sheet_never_deleted_truncate();

CREATE OR REPLACE FUNCTION review_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'review.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER review_never_deleted BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION review_never_deleted();

CREATE OR REPLACE FUNCTION review_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'review.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER review_never_deleted_truncate BEFORE TRUNCATE ON review FOR EACH STATEMENT EXECUTE FUNCTION review_never_deleted_truncate();

CREATE OR REPLACE FUNCTION review_item_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'review_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER review_item_never_deleted BEFORE DELETE ON review_item FOR EACH ROW EXECUTE FUNCTION review_item_never_deleted();

CREATE OR REPLACE FUNCTION review_item_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'review_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER review_item_never_deleted_truncate BEFORE TRUNCATE ON review_item FOR EACH STATEMENT EXECUTE FUNCTION review_item_never_deleted_truncate();

CREATE OR REPLACE FUNCTION call_mark_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call_mark.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER call_mark_never_updated BEFORE UPDATE ON call_mark FOR EACH ROW EXECUTE FUNCTION call_mark_never_updated();

CREATE OR REPLACE FUNCTION call_mark_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER call_mark_never_deleted BEFORE DELETE ON call_mark FOR EACH ROW EXECUTE FUNCTION call_mark_never_deleted();

CREATE OR REPLACE FUNCTION call_mark_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'call_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER call_mark_never_deleted_truncate BEFORE TRUNCATE ON call_mark FOR EACH STATEMENT EXECUTE FUNCTION call_mark_never_deleted_truncate();

CREATE OR REPLACE FUNCTION promise_step_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'promise_step.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER promise_step_never_updated BEFORE UPDATE ON promise_step FOR EACH ROW EXECUTE FUNCTION promise_step_never_updated();

CREATE OR REPLACE FUNCTION promise_step_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'promise_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER promise_step_never_deleted BEFORE DELETE ON promise_step FOR EACH ROW EXECUTE FUNCTION promise_step_never_deleted();

CREATE OR REPLACE FUNCTION promise_step_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'promise_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER promise_step_never_deleted_truncate BEFORE TRUNCATE ON promise_step FOR EACH STATEMENT EXECUTE FUNCTION promise_step_never_deleted_truncate();

CREATE OR REPLACE FUNCTION call_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'call_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER call_face_deleted_by_erase_only BEFORE DELETE ON call_face FOR EACH ROW EXECUTE FUNCTION call_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION call_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'call_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER call_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON call_face FOR EACH STATEMENT EXECUTE FUNCTION call_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION promise_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'promise_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER promise_face_deleted_by_erase_only BEFORE DELETE ON promise_face FOR EACH ROW EXECUTE FUNCTION promise_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION promise_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'promise_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER promise_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON promise_face FOR EACH STATEMENT EXECUTE FUNCTION promise_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION outbound_sheet_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'outbound_sheet_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER outbound_sheet_face_deleted_by_erase_only BEFORE DELETE ON outbound_sheet_face FOR EACH ROW EXECUTE FUNCTION outbound_sheet_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION outbound_sheet_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'outbound_sheet_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER outbound_sheet_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON outbound_sheet_face FOR EACH STATEMENT EXECUTE FUNCTION outbound_sheet_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION calls_no_outcome_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state IN ('ringing', 'answered')) <> (NEW.ended_at IS NULL) OR (NEW.state NOT IN ('ringing', 'answered', 'missed', 'abandoned') AND NEW.outcome IS NULL) THEN RAISE EXCEPTION 'calls.no_outcome' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_no_outcome_on_update BEFORE UPDATE ON call FOR EACH ROW EXECUTE FUNCTION calls_no_outcome_on_update();

CREATE OR REPLACE FUNCTION calls_changed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.rang_at <> OLD.rang_at OR NEW.day <> OLD.day THEN RAISE EXCEPTION 'calls.changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_changed_on_update BEFORE UPDATE ON call FOR EACH ROW EXECUTE FUNCTION calls_changed_on_update();

CREATE OR REPLACE FUNCTION calls_promise_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state <> 'open' THEN RAISE EXCEPTION 'calls.promise_ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_promise_ended_on_update BEFORE UPDATE ON promise FOR EACH ROW EXECUTE FUNCTION calls_promise_ended_on_update();

CREATE OR REPLACE FUNCTION calls_breach_stays_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (OLD.breached_at IS NOT NULL AND (NEW.breached_at IS NULL OR NEW.breached_at <> OLD.breached_at)) OR NEW.first_due_at <> OLD.first_due_at OR NEW.chased < OLD.chased OR (NEW.state = 'kept' AND NEW.breached_at IS NOT NULL) THEN RAISE EXCEPTION 'calls.breach_stays' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_breach_stays_on_update BEFORE UPDATE ON promise FOR EACH ROW EXECUTE FUNCTION calls_breach_stays_on_update();

CREATE OR REPLACE FUNCTION calls_review_finished_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.finished_at IS NOT NULL OR NEW.seed <> OLD.seed THEN RAISE EXCEPTION 'calls.review_finished' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_review_finished_on_update BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION calls_review_finished_on_update();

CREATE OR REPLACE FUNCTION calls_settled_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.result IS NOT NULL THEN RAISE EXCEPTION 'calls.settled_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER calls_settled_twice_on_update BEFORE UPDATE ON review_item FOR EACH ROW EXECUTE FUNCTION calls_settled_twice_on_update();

CREATE OR REPLACE FUNCTION duty_swap_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'duty_swap.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER duty_swap_never_deleted BEFORE DELETE ON duty_swap FOR EACH ROW EXECUTE FUNCTION duty_swap_never_deleted();

CREATE OR REPLACE FUNCTION duty_swap_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'duty_swap.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER duty_swap_never_deleted_truncate BEFORE TRUNCATE ON duty_swap FOR EACH STATEMENT EXECUTE FUNCTION duty_swap_never_deleted_truncate();

CREATE OR REPLACE FUNCTION duty_call_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'duty_call.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER duty_call_never_deleted BEFORE DELETE ON duty_call FOR EACH ROW EXECUTE FUNCTION duty_call_never_deleted();

CREATE OR REPLACE FUNCTION duty_call_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'duty_call.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER duty_call_never_deleted_truncate BEFORE TRUNCATE ON duty_call FOR EACH STATEMENT EXECUTE FUNCTION duty_call_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shift_note_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'shift_note.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER shift_note_never_deleted BEFORE DELETE ON shift_note FOR EACH ROW EXECUTE FUNCTION shift_note_never_deleted();

CREATE OR REPLACE FUNCTION shift_note_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'shift_note.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER shift_note_never_deleted_truncate BEFORE TRUNCATE ON shift_note FOR EACH STATEMENT EXECUTE FUNCTION shift_note_never_deleted_truncate();

CREATE OR REPLACE FUNCTION duty_hand_over_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'duty_hand_over.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER duty_hand_over_never_deleted BEFORE DELETE ON duty_hand_over FOR EACH ROW EXECUTE FUNCTION duty_hand_over_never_deleted();

CREATE OR REPLACE FUNCTION duty_hand_over_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'duty_hand_over.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER duty_hand_over_never_deleted_truncate BEFORE TRUNCATE ON duty_hand_over FOR EACH STATEMENT EXECUTE FUNCTION duty_hand_over_never_deleted_truncate();

CREATE OR REPLACE FUNCTION duty_call_step_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'duty_call_step.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER duty_call_step_never_updated BEFORE UPDATE ON duty_call_step FOR EACH ROW EXECUTE FUNCTION duty_call_step_never_updated();

CREATE OR REPLACE FUNCTION duty_call_step_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'duty_call_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER duty_call_step_never_deleted BEFORE DELETE ON duty_call_step FOR EACH ROW EXECUTE FUNCTION duty_call_step_never_deleted();

CREATE OR REPLACE FUNCTION duty_call_step_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'duty_call_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER duty_call_step_never_deleted_truncate BEFORE TRUNCATE ON duty_call_step FOR EACH STATEMENT EXECUTE FUNCTION duty_call_step_never_deleted_truncate();

CREATE OR REPLACE FUNCTION duty_call_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'duty_call_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER duty_call_face_deleted_by_erase_only BEFORE DELETE ON duty_call_face FOR EACH ROW EXECUTE FUNCTION duty_call_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION duty_call_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'duty_call_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER duty_call_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON duty_call_face FOR EACH STATEMENT EXECUTE FUNCTION duty_call_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION duty_swap_answered_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.answered_at IS NOT NULL THEN RAISE EXCEPTION 'duty.swap_answered_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER duty_swap_answered_twice_on_update BEFORE UPDATE ON duty_swap FOR EACH ROW EXECUTE FUNCTION duty_swap_answered_twice_on_update();

CREATE OR REPLACE FUNCTION duty_taken_over_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.taken_at IS NOT NULL THEN RAISE EXCEPTION 'duty.taken_over_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER duty_taken_over_twice_on_update BEFORE UPDATE ON duty_hand_over FOR EACH ROW EXECUTE FUNCTION duty_taken_over_twice_on_update();

CREATE OR REPLACE FUNCTION duty_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('solved', 'redirected') AND NEW.state <> OLD.state THEN RAISE EXCEPTION 'duty.ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER duty_ended_on_update BEFORE UPDATE ON duty_call FOR EACH ROW EXECUTE FUNCTION duty_ended_on_update();

CREATE OR REPLACE FUNCTION duty_lapsed_stays_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.is_lapsed AND NOT NEW.is_lapsed THEN RAISE EXCEPTION 'duty.lapsed_stays' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER duty_lapsed_stays_on_update BEFORE UPDATE ON duty_call FOR EACH ROW EXECUTE FUNCTION duty_lapsed_stays_on_update();

CREATE OR REPLACE FUNCTION found_item_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'found_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER found_item_never_deleted BEFORE DELETE ON found_item FOR EACH ROW EXECUTE FUNCTION found_item_never_deleted();

CREATE OR REPLACE FUNCTION found_item_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'found_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER found_item_never_deleted_truncate BEFORE TRUNCATE ON found_item FOR EACH STATEMENT EXECUTE FUNCTION found_item_never_deleted_truncate();

CREATE OR REPLACE FUNCTION lost_property_intake_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.category <> OLD.category OR NEW.group_code <> OLD.group_code OR NEW.description <> OLD.description OR NEW.title <> OLD.title OR NEW.colour <> OLD.colour OR NEW.brand <> OLD.brand OR NEW.pieces <> OLD.pieces OR NEW.place <> OLD.place OR NEW.cash <> OLD.cash OR NEW.found_at <> OLD.found_at OR NEW.found_on <> OLD.found_on OR NEW.taken_at <> OLD.taken_at OR NEW.taken_by <> OLD.taken_by OR NEW.due_at <> OLD.due_at OR (OLD.digest <> '' AND NEW.digest <> OLD.digest) THEN RAISE EXCEPTION 'lost_property.intake_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_intake_frozen_on_update BEFORE UPDATE ON found_item FOR EACH ROW EXECUTE FUNCTION lost_property_intake_frozen_on_update();

CREATE OR REPLACE FUNCTION lost_property_released_once_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('released', 'police', 'disposed', 'finder', 'split') AND (NEW.state <> OLD.state OR NEW.holder <> OLD.holder) THEN RAISE EXCEPTION 'lost_property.released_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_released_once_on_update BEFORE UPDATE ON found_item FOR EACH ROW EXECUTE FUNCTION lost_property_released_once_on_update();

CREATE OR REPLACE FUNCTION lost_property_end_without_time_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state IN ('released', 'police', 'disposed', 'finder', 'split')) <> (NEW.ended_at IS NOT NULL) THEN RAISE EXCEPTION 'lost_property.end_without_time' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_end_without_time_on_update BEFORE UPDATE ON found_item FOR EACH ROW EXECUTE FUNCTION lost_property_end_without_time_on_update();

CREATE OR REPLACE FUNCTION found_item_face_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'found_item_face.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER found_item_face_never_updated BEFORE UPDATE ON found_item_face FOR EACH ROW EXECUTE FUNCTION found_item_face_never_updated();

CREATE OR REPLACE FUNCTION found_item_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'found_item_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER found_item_face_deleted_by_erase_only BEFORE DELETE ON found_item_face FOR EACH ROW EXECUTE FUNCTION found_item_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION found_item_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'found_item_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER found_item_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON found_item_face FOR EACH STATEMENT EXECUTE FUNCTION found_item_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION item_thumb_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'item_thumb.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER item_thumb_never_updated BEFORE UPDATE ON item_thumb FOR EACH ROW EXECUTE FUNCTION item_thumb_never_updated();

CREATE OR REPLACE FUNCTION item_thumb_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'item_thumb.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER item_thumb_deleted_by_erase_only BEFORE DELETE ON item_thumb FOR EACH ROW EXECUTE FUNCTION item_thumb_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION item_thumb_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'item_thumb.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER item_thumb_deleted_by_erase_only_truncate BEFORE TRUNCATE ON item_thumb FOR EACH STATEMENT EXECUTE FUNCTION item_thumb_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION item_feature_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'item_feature.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER item_feature_never_updated BEFORE UPDATE ON item_feature FOR EACH ROW EXECUTE FUNCTION item_feature_never_updated();

CREATE OR REPLACE FUNCTION item_feature_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'item_feature.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER item_feature_never_deleted BEFORE DELETE ON item_feature FOR EACH ROW EXECUTE FUNCTION item_feature_never_deleted();

CREATE OR REPLACE FUNCTION item_feature_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'item_feature.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER item_feature_never_deleted_truncate BEFORE TRUNCATE ON item_feature FOR EACH STATEMENT EXECUTE FUNCTION item_feature_never_deleted_truncate();

CREATE OR REPLACE FUNCTION custody_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'custody.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER custody_never_updated BEFORE UPDATE ON custody FOR EACH ROW EXECUTE FUNCTION custody_never_updated();

CREATE OR REPLACE FUNCTION custody_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'custody.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER custody_never_deleted BEFORE DELETE ON custody FOR EACH ROW EXECUTE FUNCTION custody_never_deleted();

CREATE OR REPLACE FUNCTION custody_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'custody.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER custody_never_deleted_truncate BEFORE TRUNCATE ON custody FOR EACH STATEMENT EXECUTE FUNCTION custody_never_deleted_truncate();

CREATE OR REPLACE FUNCTION lost_property_custody_gap_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.seq <> (SELECT COALESCE(MAX(c.seq), 0) + 1 FROM custody c WHERE c.item_id = NEW.item_id) OR NEW.before <> COALESCE((SELECT c.holder FROM custody c WHERE c.item_id = NEW.item_id AND c.seq = NEW.seq - 1), '') OR NEW.at < COALESCE((SELECT c.at FROM custody c WHERE c.item_id = NEW.item_id AND c.seq = NEW.seq - 1), 0) THEN RAISE EXCEPTION 'lost_property.custody_gap' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_custody_gap_on_insert BEFORE INSERT ON custody FOR EACH ROW EXECUTE FUNCTION lost_property_custody_gap_on_insert();

CREATE OR REPLACE FUNCTION lost_property_released_twice_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.before IN ('owner', 'police', 'disposed', 'finder', 'parts') THEN RAISE EXCEPTION 'lost_property.released_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_released_twice_on_insert BEFORE INSERT ON custody FOR EACH ROW EXECUTE FUNCTION lost_property_released_twice_on_insert();

CREATE OR REPLACE FUNCTION claim_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'claim.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER claim_never_deleted BEFORE DELETE ON claim FOR EACH ROW EXECUTE FUNCTION claim_never_deleted();

CREATE OR REPLACE FUNCTION claim_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'claim.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER claim_never_deleted_truncate BEFORE TRUNCATE ON claim FOR EACH STATEMENT EXECUTE FUNCTION claim_never_deleted_truncate();

CREATE OR REPLACE FUNCTION lost_property_claim_signed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.signed_at IS NOT NULL THEN RAISE EXCEPTION 'lost_property.claim_signed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_claim_signed_on_update BEFORE UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION lost_property_claim_signed_on_update();

CREATE OR REPLACE FUNCTION lost_property_unsigned_number_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state = 'signed') <> (NEW.signed_at IS NOT NULL) OR (NEW.state = 'signed') <> (NEW.number IS NOT NULL) THEN RAISE EXCEPTION 'lost_property.unsigned_number' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_unsigned_number_on_update BEFORE UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION lost_property_unsigned_number_on_update();

CREATE OR REPLACE FUNCTION lost_property_claim_signed_face_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM claim c WHERE c.id = OLD.id AND c.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'lost_property.claim_signed_face' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER lost_property_claim_signed_face_on_update BEFORE UPDATE ON claim_face FOR EACH ROW EXECUTE FUNCTION lost_property_claim_signed_face_on_update();

CREATE OR REPLACE FUNCTION claim_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'claim_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER claim_face_deleted_by_erase_only BEFORE DELETE ON claim_face FOR EACH ROW EXECUTE FUNCTION claim_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION claim_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'claim_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER claim_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON claim_face FOR EACH STATEMENT EXECUTE FUNCTION claim_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION claim_paper_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'claim_paper.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER claim_paper_never_updated BEFORE UPDATE ON claim_paper FOR EACH ROW EXECUTE FUNCTION claim_paper_never_updated();

CREATE OR REPLACE FUNCTION claim_paper_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'claim_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER claim_paper_deleted_by_erase_only BEFORE DELETE ON claim_paper FOR EACH ROW EXECUTE FUNCTION claim_paper_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION claim_paper_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'claim_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER claim_paper_deleted_by_erase_only_truncate BEFORE TRUNCATE ON claim_paper FOR EACH STATEMENT EXECUTE FUNCTION claim_paper_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION claim_answer_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'claim_answer.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER claim_answer_never_updated BEFORE UPDATE ON claim_answer FOR EACH ROW EXECUTE FUNCTION claim_answer_never_updated();

CREATE OR REPLACE FUNCTION claim_answer_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'claim_answer.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER claim_answer_deleted_by_erase_only BEFORE DELETE ON claim_answer FOR EACH ROW EXECUTE FUNCTION claim_answer_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION claim_answer_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'claim_answer.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER claim_answer_deleted_by_erase_only_truncate BEFORE TRUNCATE ON claim_answer FOR EACH STATEMENT EXECUTE FUNCTION claim_answer_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION claim_verdict_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'claim_verdict.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER claim_verdict_never_updated BEFORE UPDATE ON claim_verdict FOR EACH ROW EXECUTE FUNCTION claim_verdict_never_updated();

CREATE OR REPLACE FUNCTION claim_verdict_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'claim_verdict.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER claim_verdict_never_deleted BEFORE DELETE ON claim_verdict FOR EACH ROW EXECUTE FUNCTION claim_verdict_never_deleted();

CREATE OR REPLACE FUNCTION claim_verdict_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'claim_verdict.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER claim_verdict_never_deleted_truncate BEFORE TRUNCATE ON claim_verdict FOR EACH STATEMENT EXECUTE FUNCTION claim_verdict_never_deleted_truncate();

CREATE OR REPLACE FUNCTION lost_report_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'lost_report.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER lost_report_never_deleted BEFORE DELETE ON lost_report FOR EACH ROW EXECUTE FUNCTION lost_report_never_deleted();

CREATE OR REPLACE FUNCTION lost_report_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'lost_report.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER lost_report_never_deleted_truncate BEFORE TRUNCATE ON lost_report FOR EACH STATEMENT EXECUTE FUNCTION lost_report_never_deleted_truncate();

CREATE OR REPLACE FUNCTION lost_report_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'lost_report_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER lost_report_face_deleted_by_erase_only BEFORE DELETE ON lost_report_face FOR EACH ROW EXECUTE FUNCTION lost_report_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION lost_report_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'lost_report_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER lost_report_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON lost_report_face FOR EACH STATEMENT EXECUTE FUNCTION lost_report_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION report_told_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'report_told.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER report_told_never_updated BEFORE UPDATE ON report_told FOR EACH ROW EXECUTE FUNCTION report_told_never_updated();

CREATE OR REPLACE FUNCTION report_told_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'report_told.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER report_told_never_deleted BEFORE DELETE ON report_told FOR EACH ROW EXECUTE FUNCTION report_told_never_deleted();

CREATE OR REPLACE FUNCTION report_told_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'report_told.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER report_told_never_deleted_truncate BEFORE TRUNCATE ON report_told FOR EACH STATEMENT EXECUTE FUNCTION report_told_never_deleted_truncate();

CREATE OR REPLACE FUNCTION transfer_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'transfer.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER transfer_never_updated BEFORE UPDATE ON transfer FOR EACH ROW EXECUTE FUNCTION transfer_never_updated();

CREATE OR REPLACE FUNCTION transfer_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'transfer.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER transfer_never_deleted BEFORE DELETE ON transfer FOR EACH ROW EXECUTE FUNCTION transfer_never_deleted();

CREATE OR REPLACE FUNCTION transfer_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'transfer.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER transfer_never_deleted_truncate BEFORE TRUNCATE ON transfer FOR EACH STATEMENT EXECUTE FUNCTION transfer_never_deleted_truncate();

CREATE OR REPLACE FUNCTION transfer_item_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'transfer_item.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER transfer_item_never_updated BEFORE UPDATE ON transfer_item FOR EACH ROW EXECUTE FUNCTION transfer_item_never_updated();

CREATE OR REPLACE FUNCTION transfer_item_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'transfer_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER transfer_item_never_deleted BEFORE DELETE ON transfer_item FOR EACH ROW EXECUTE FUNCTION transfer_item_never_deleted();

CREATE OR REPLACE FUNCTION transfer_item_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'transfer_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER transfer_item_never_deleted_truncate BEFORE TRUNCATE ON transfer_item FOR EACH STATEMENT EXECUTE FUNCTION transfer_item_never_deleted_truncate();

CREATE OR REPLACE FUNCTION transfer_paper_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'transfer_paper.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER transfer_paper_never_updated BEFORE UPDATE ON transfer_paper FOR EACH ROW EXECUTE FUNCTION transfer_paper_never_updated();

CREATE OR REPLACE FUNCTION transfer_paper_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'transfer_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER transfer_paper_deleted_by_erase_only BEFORE DELETE ON transfer_paper FOR EACH ROW EXECUTE FUNCTION transfer_paper_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION transfer_paper_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'transfer_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER transfer_paper_deleted_by_erase_only_truncate BEFORE TRUNCATE ON transfer_paper FOR EACH STATEMENT EXECUTE FUNCTION transfer_paper_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION envelope_count_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'envelope_count.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER envelope_count_never_updated BEFORE UPDATE ON envelope_count FOR EACH ROW EXECUTE FUNCTION envelope_count_never_updated();

CREATE OR REPLACE FUNCTION envelope_count_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'envelope_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER envelope_count_never_deleted BEFORE DELETE ON envelope_count FOR EACH ROW EXECUTE FUNCTION envelope_count_never_deleted();

CREATE OR REPLACE FUNCTION envelope_count_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'envelope_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER envelope_count_never_deleted_truncate BEFORE TRUNCATE ON envelope_count FOR EACH STATEMENT EXECUTE FUNCTION envelope_count_never_deleted_truncate();

CREATE OR REPLACE FUNCTION complaint_case_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'complaint_case.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER complaint_case_never_deleted BEFORE DELETE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaint_case_never_deleted();

CREATE OR REPLACE FUNCTION complaint_case_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'complaint_case.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER complaint_case_never_deleted_truncate BEFORE TRUNCATE ON complaint_case FOR EACH STATEMENT EXECUTE FUNCTION complaint_case_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_text_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'case_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_text_deleted_by_erase_only BEFORE DELETE ON case_text FOR EACH ROW EXECUTE FUNCTION case_text_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION case_text_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_text.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_text_deleted_by_erase_only_truncate BEFORE TRUNCATE ON case_text FOR EACH STATEMENT EXECUTE FUNCTION case_text_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION case_step_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_step.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_step_never_updated BEFORE UPDATE ON case_step FOR EACH ROW EXECUTE FUNCTION case_step_never_updated();

CREATE OR REPLACE FUNCTION case_step_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_step_never_deleted BEFORE DELETE ON case_step FOR EACH ROW EXECUTE FUNCTION case_step_never_deleted();

CREATE OR REPLACE FUNCTION case_step_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_step_never_deleted_truncate BEFORE TRUNCATE ON case_step FOR EACH STATEMENT EXECUTE FUNCTION case_step_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_fact_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_fact.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_fact_never_updated BEFORE UPDATE ON case_fact FOR EACH ROW EXECUTE FUNCTION case_fact_never_updated();

CREATE OR REPLACE FUNCTION case_fact_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_fact.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_fact_never_deleted BEFORE DELETE ON case_fact FOR EACH ROW EXECUTE FUNCTION case_fact_never_deleted();

CREATE OR REPLACE FUNCTION case_fact_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_fact.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_fact_never_deleted_truncate BEFORE TRUNCATE ON case_fact FOR EACH STATEMENT EXECUTE FUNCTION case_fact_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_note_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_note.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_note_never_updated BEFORE UPDATE ON case_note FOR EACH ROW EXECUTE FUNCTION case_note_never_updated();

CREATE OR REPLACE FUNCTION case_note_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'case_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_note_deleted_by_erase_only BEFORE DELETE ON case_note FOR EACH ROW EXECUTE FUNCTION case_note_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION case_note_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_note.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_note_deleted_by_erase_only_truncate BEFORE TRUNCATE ON case_note FOR EACH STATEMENT EXECUTE FUNCTION case_note_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION case_signature_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_signature.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_signature_never_updated BEFORE UPDATE ON case_signature FOR EACH ROW EXECUTE FUNCTION case_signature_never_updated();

CREATE OR REPLACE FUNCTION case_signature_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_signature.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_signature_never_deleted BEFORE DELETE ON case_signature FOR EACH ROW EXECUTE FUNCTION case_signature_never_deleted();

CREATE OR REPLACE FUNCTION case_signature_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_signature.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_signature_never_deleted_truncate BEFORE TRUNCATE ON case_signature FOR EACH STATEMENT EXECUTE FUNCTION case_signature_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_signature_ink_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_signature_ink.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_signature_ink_never_updated BEFORE UPDATE ON case_signature_ink FOR EACH ROW EXECUTE FUNCTION case_signature_ink_never_updated();

CREATE OR REPLACE FUNCTION case_signature_ink_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'case_signature_ink.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_signature_ink_deleted_by_erase_only BEFORE DELETE ON case_signature_ink FOR EACH ROW EXECUTE FUNCTION case_signature_ink_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION case_signature_ink_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_signature_ink.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_signature_ink_deleted_by_erase_only_truncate BEFORE TRUNCATE ON case_signature_ink FOR EACH STATEMENT EXECUTE FUNCTION case_signature_ink_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION case_clock_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_clock.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_clock_never_deleted BEFORE DELETE ON case_clock FOR EACH ROW EXECUTE FUNCTION case_clock_never_deleted();

CREATE OR REPLACE FUNCTION case_clock_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_clock.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_clock_never_deleted_truncate BEFORE TRUNCATE ON case_clock FOR EACH STATEMENT EXECUTE FUNCTION case_clock_never_deleted_truncate();

CREATE OR REPLACE FUNCTION clock_mark_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'clock_mark.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER clock_mark_never_updated BEFORE UPDATE ON clock_mark FOR EACH ROW EXECUTE FUNCTION clock_mark_never_updated();

CREATE OR REPLACE FUNCTION clock_mark_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'clock_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER clock_mark_never_deleted BEFORE DELETE ON clock_mark FOR EACH ROW EXECUTE FUNCTION clock_mark_never_deleted();

CREATE OR REPLACE FUNCTION clock_mark_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'clock_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER clock_mark_never_deleted_truncate BEFORE TRUNCATE ON clock_mark FOR EACH STATEMENT EXECUTE FUNCTION clock_mark_never_deleted_truncate();

CREATE OR REPLACE FUNCTION clock_breach_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'clock_breach.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER clock_breach_never_updated BEFORE UPDATE ON clock_breach FOR EACH ROW EXECUTE FUNCTION clock_breach_never_updated();

CREATE OR REPLACE FUNCTION clock_breach_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'clock_breach.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER clock_breach_never_deleted BEFORE DELETE ON clock_breach FOR EACH ROW EXECUTE FUNCTION clock_breach_never_deleted();

CREATE OR REPLACE FUNCTION clock_breach_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'clock_breach.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER clock_breach_never_deleted_truncate BEFORE TRUNCATE ON clock_breach FOR EACH STATEMENT EXECUTE FUNCTION clock_breach_never_deleted_truncate();

CREATE OR REPLACE FUNCTION call_back_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call_back.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER call_back_never_deleted BEFORE DELETE ON call_back FOR EACH ROW EXECUTE FUNCTION call_back_never_deleted();

CREATE OR REPLACE FUNCTION call_back_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'call_back.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER call_back_never_deleted_truncate BEFORE TRUNCATE ON call_back FOR EACH STATEMENT EXECUTE FUNCTION call_back_never_deleted_truncate();

CREATE OR REPLACE FUNCTION call_back_attempt_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call_back_attempt.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER call_back_attempt_never_updated BEFORE UPDATE ON call_back_attempt FOR EACH ROW EXECUTE FUNCTION call_back_attempt_never_updated();

CREATE OR REPLACE FUNCTION call_back_attempt_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'call_back_attempt.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER call_back_attempt_never_deleted BEFORE DELETE ON call_back_attempt FOR EACH ROW EXECUTE FUNCTION call_back_attempt_never_deleted();

CREATE OR REPLACE FUNCTION call_back_attempt_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'call_back_attempt.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER call_back_attempt_never_deleted_truncate BEFORE TRUNCATE ON call_back_attempt FOR EACH STATEMENT EXECUTE FUNCTION call_back_attempt_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_draw_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_draw.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER case_draw_never_updated BEFORE UPDATE ON case_draw FOR EACH ROW EXECUTE FUNCTION case_draw_never_updated();

CREATE OR REPLACE FUNCTION case_draw_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_draw.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_draw_never_deleted BEFORE DELETE ON case_draw FOR EACH ROW EXECUTE FUNCTION case_draw_never_deleted();

CREATE OR REPLACE FUNCTION case_draw_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_draw.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_draw_never_deleted_truncate BEFORE TRUNCATE ON case_draw FOR EACH STATEMENT EXECUTE FUNCTION case_draw_never_deleted_truncate();

CREATE OR REPLACE FUNCTION blank_form_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'blank_form.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER blank_form_never_deleted BEFORE DELETE ON blank_form FOR EACH ROW EXECUTE FUNCTION blank_form_never_deleted();

CREATE OR REPLACE FUNCTION blank_form_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'blank_form.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER blank_form_never_deleted_truncate BEFORE TRUNCATE ON blank_form FOR EACH STATEMENT EXECUTE FUNCTION blank_form_never_deleted_truncate();

CREATE OR REPLACE FUNCTION month_frozen_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'month_frozen.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER month_frozen_never_updated BEFORE UPDATE ON month_frozen FOR EACH ROW EXECUTE FUNCTION month_frozen_never_updated();

CREATE OR REPLACE FUNCTION month_frozen_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'month_frozen.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER month_frozen_never_deleted BEFORE DELETE ON month_frozen FOR EACH ROW EXECUTE FUNCTION month_frozen_never_deleted();

CREATE OR REPLACE FUNCTION month_frozen_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'month_frozen.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER month_frozen_never_deleted_truncate BEFORE TRUNCATE ON month_frozen FOR EACH STATEMENT EXECUTE FUNCTION month_frozen_never_deleted_truncate();

CREATE OR REPLACE FUNCTION month_filed_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'month_filed.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER month_filed_never_updated BEFORE UPDATE ON month_filed FOR EACH ROW EXECUTE FUNCTION month_filed_never_updated();

CREATE OR REPLACE FUNCTION month_filed_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'month_filed.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER month_filed_never_deleted BEFORE DELETE ON month_filed FOR EACH ROW EXECUTE FUNCTION month_filed_never_deleted();

CREATE OR REPLACE FUNCTION month_filed_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'month_filed.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER month_filed_never_deleted_truncate BEFORE TRUNCATE ON month_filed FOR EACH STATEMENT EXECUTE FUNCTION month_filed_never_deleted_truncate();

CREATE OR REPLACE FUNCTION complaints_no_such_end_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'closed' AND OLD.state <> 'closed' AND (NEW.ended_as IS NULL OR NOT ((NEW.kind = 'suggestion' AND NEW.ended_as IN ('adopted', 'not_adopted')) OR (NEW.kind = 'complaint' AND NEW.liability = 'not_liable' AND NEW.ended_as = 'explained') OR (NEW.kind = 'complaint' AND NEW.liability = 'assistance' AND NEW.ended_as = 'signed' AND EXISTS (SELECT 1 FROM case_signature s WHERE s.case_id = NEW.id AND s.round = NEW.round)) OR (NEW.kind = 'complaint' AND NEW.liability = 'liable' AND NEW.ended_as IN ('satisfied', 'unreachable') AND EXISTS (SELECT 1 FROM call_back b WHERE b.case_id = NEW.id AND b.round = NEW.round AND b.kind = 'every' AND b.ended_at IS NOT NULL AND (b.is_unreachable = 1 OR b.outcome IN ('satisfied', 'acceptable')))) OR (NEW.kind = 'complaint' AND NEW.liability = 'liable' AND NEW.ended_as = 'no_call_back' AND (NEW.is_anonymous = TRUE OR NEW.declines_call_back = TRUE)))) THEN RAISE EXCEPTION 'complaints.no_such_end' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_no_such_end_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_no_such_end_on_update();

CREATE OR REPLACE FUNCTION complaints_end_differs_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state IN ('closed', 'withdrawn')) <> (NEW.closed_at IS NOT NULL) OR (NEW.state = 'withdrawn' AND COALESCE(NEW.ended_as, '') <> 'withdrawn') THEN RAISE EXCEPTION 'complaints.end_differs' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_end_differs_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_end_differs_on_update();

CREATE OR REPLACE FUNCTION complaints_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state = 'withdrawn' AND NEW.seq <> OLD.seq OR (OLD.state = 'closed' AND NEW.seq <> OLD.seq AND NEW.round <> OLD.round + 1) THEN RAISE EXCEPTION 'complaints.ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_ended_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_ended_on_update();

CREATE OR REPLACE FUNCTION complaints_result_before_acceptance_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'result' AND OLD.state <> 'result' AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = NEW.id AND s.round = NEW.round AND s.state = 'accepted') THEN RAISE EXCEPTION 'complaints.result_before_acceptance' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_result_before_acceptance_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_result_before_acceptance_on_update();

CREATE OR REPLACE FUNCTION complaints_backwards_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.round < OLD.round OR NEW.ladder < OLD.ladder THEN RAISE EXCEPTION 'complaints.backwards' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_backwards_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_backwards_on_update();

CREATE OR REPLACE FUNCTION complaints_receipt_changed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR (OLD.state <> 'draft' AND NEW.received_at <> OLD.received_at) THEN RAISE EXCEPTION 'complaints.receipt_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_receipt_changed_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_receipt_changed_on_update();

CREATE OR REPLACE FUNCTION complaints_lowered_silently_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.severity = 'major' AND NEW.severity = 'general' AND NOT EXISTS (SELECT 1 FROM case_fact f WHERE f.case_id = NEW.id AND f.kind = 'severity' AND f.value = 'general' AND f.before = 'major') THEN RAISE EXCEPTION 'complaints.lowered_silently' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_lowered_silently_on_update BEFORE UPDATE ON complaint_case FOR EACH ROW EXECUTE FUNCTION complaints_lowered_silently_on_update();

CREATE OR REPLACE FUNCTION complaints_step_gap_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM case_step s WHERE s.case_id = NEW.case_id) THEN RAISE EXCEPTION 'complaints.step_gap' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_step_gap_on_insert BEFORE INSERT ON case_step FOR EACH ROW EXECUTE FUNCTION complaints_step_gap_on_insert();

CREATE OR REPLACE FUNCTION complaints_step_of_old_round_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.round <> (SELECT c.round FROM complaint_case c WHERE c.id = NEW.case_id) THEN RAISE EXCEPTION 'complaints.step_of_old_round' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_step_of_old_round_on_insert BEFORE INSERT ON case_step FOR EACH ROW EXECUTE FUNCTION complaints_step_of_old_round_on_insert();

CREATE OR REPLACE FUNCTION complaints_clock_of_old_round_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.round <> (SELECT c.round FROM complaint_case c WHERE c.id = NEW.case_id) THEN RAISE EXCEPTION 'complaints.clock_of_old_round' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_clock_of_old_round_on_insert BEFORE INSERT ON case_clock FOR EACH ROW EXECUTE FUNCTION complaints_clock_of_old_round_on_insert();

CREATE OR REPLACE FUNCTION complaints_clock_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.ended_at IS NOT NULL OR (NEW.round <> (SELECT c.round FROM complaint_case c WHERE c.id = NEW.case_id)) OR NEW.first_due_at <> OLD.first_due_at OR NEW.started_at <> OLD.started_at OR NEW.due_at < OLD.due_at THEN RAISE EXCEPTION 'complaints.clock_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_clock_frozen_on_update BEFORE UPDATE ON case_clock FOR EACH ROW EXECUTE FUNCTION complaints_clock_frozen_on_update();

CREATE OR REPLACE FUNCTION complaints_breach_forgotten_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.ended_at IS NOT NULL AND NEW.state <> 'late' AND EXISTS (SELECT 1 FROM clock_breach b WHERE b.clock_id = NEW.id) THEN RAISE EXCEPTION 'complaints.breach_forgotten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_breach_forgotten_on_update BEFORE UPDATE ON case_clock FOR EACH ROW EXECUTE FUNCTION complaints_breach_forgotten_on_update();

CREATE OR REPLACE FUNCTION complaints_called_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'complaints.called_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_called_twice_on_update BEFORE UPDATE ON call_back FOR EACH ROW EXECUTE FUNCTION complaints_called_twice_on_update();

CREATE OR REPLACE FUNCTION complaints_blank_used_twice_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state <> 'issued' THEN RAISE EXCEPTION 'complaints.blank_used_twice' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_blank_used_twice_on_update BEFORE UPDATE ON blank_form FOR EACH ROW EXECUTE FUNCTION complaints_blank_used_twice_on_update();
