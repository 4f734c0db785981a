-- Frozen with the step of this name: never changed once people have the program. Made by tests/tools/migration_sql.py.

CREATE TABLE IF NOT EXISTS "bag_paper" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "salt" VARCHAR(32) NOT NULL, "packed_strokes" TEXT NOT NULL, "carried_strokes" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "bag_session" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "bag_id" BIGINT NOT NULL, "session_id" BIGINT NOT NULL, "amount" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "bag_session_bag_id" ON "bag_session" ("bag_id");

CREATE UNIQUE INDEX IF NOT EXISTS "bag_session_session_id" ON "bag_session" ("session_id");

CREATE TABLE IF NOT EXISTS "bag_step" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "bag_id" BIGINT NOT NULL, "state" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "other" VARCHAR(60) NOT NULL, "pieces" TEXT, "amount" BIGINT, "reason" VARCHAR(200) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bag_step_bag_id_state" ON "bag_step" ("bag_id", "state");

CREATE TABLE IF NOT EXISTS "bank_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "statement_id" BIGINT NOT NULL, "place" INTEGER NOT NULL, "paid_at" BIGINT, "reference" VARCHAR(80) NOT NULL, "amount" BIGINT NOT NULL, "text" VARCHAR(200) NOT NULL, "move_id" BIGINT);

CREATE UNIQUE INDEX IF NOT EXISTS "bank_line_statement_id_place" ON "bank_line" ("statement_id", "place");

CREATE UNIQUE INDEX IF NOT EXISTS "bank_line_matched_once" ON "bank_line" ("move_id") WHERE move_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "bank_statement" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "session_id" BIGINT NOT NULL, "tender" VARCHAR(40) NOT NULL, "name" VARCHAR(200) NOT NULL, "sha256" VARCHAR(64) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bank_statement_session_id_tender_sha256" ON "bank_statement" ("session_id", "tender", "sha256");

CREATE TABLE IF NOT EXISTS "barcode" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "product_id" BIGINT NOT NULL, "code" VARCHAR(60) NOT NULL, "key" VARCHAR(60) NOT NULL, "kind" VARCHAR(40) NOT NULL);

CREATE INDEX IF NOT EXISTS "barcode_product_id" ON "barcode" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "barcode_key" ON "barcode" ("key");

CREATE TABLE IF NOT EXISTS "bill" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "account_id" BIGINT NOT NULL, "fee_type_id" BIGINT NOT NULL, "title" VARCHAR(120) NOT NULL, "period" VARCHAR(40) NOT NULL, "principal" BIGINT NOT NULL, "due_on" VARCHAR(10) NOT NULL, "late_rate" INTEGER NOT NULL, "late_free_days" INTEGER NOT NULL, "late_cap" INTEGER NOT NULL, "made_at" BIGINT NOT NULL, "made_on" VARCHAR(10) NOT NULL, "made_by" VARCHAR(20) NOT NULL, "principal_left" BIGINT NOT NULL CHECK (principal_left >= 0), "late_paid" BIGINT NOT NULL CHECK (late_paid >= 0), "weight" BIGINT NOT NULL, "since" VARCHAR(10) NOT NULL, "paid_on" VARCHAR(10), "cancelled_at" BIGINT, "cancelled_on" VARCHAR(10), "cancelled_by" VARCHAR(20) NOT NULL, "why" VARCHAR(120) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bill_number" ON "bill" ("number");

CREATE INDEX IF NOT EXISTS "bill_fee_type_id" ON "bill" ("fee_type_id");

CREATE INDEX IF NOT EXISTS "bill_account_id_fee_type_id_due_on" ON "bill" ("account_id", "fee_type_id", "due_on");

CREATE INDEX IF NOT EXISTS "bill_open" ON "bill" ("account_id", "due_on", "id") WHERE paid_on IS NULL AND cancelled_on IS NULL;

CREATE INDEX IF NOT EXISTS "bill_open_due" ON "bill" ("due_on", "account_id", "principal_left") WHERE paid_on IS NULL AND cancelled_on IS NULL;

CREATE TABLE IF NOT EXISTS "blocker_waiver" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "slice" VARCHAR(40) NOT NULL, "sentence" VARCHAR(300) NOT NULL, "count" INTEGER NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "asked_by" VARCHAR(20) NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "blocker_waiver_day_id" ON "blocker_waiver" ("day", "id");

CREATE TABLE IF NOT EXISTS "case_review" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "seed" VARCHAR(32) NOT NULL, "percent" INTEGER NOT NULL, "begun_at" BIGINT NOT NULL, "begun_by" VARCHAR(20) NOT NULL, "finished_at" BIGINT, "finished_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "case_review_day" ON "case_review" ("day");

CREATE TABLE IF NOT EXISTS "case_review_item" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "review_id" BIGINT NOT NULL, "case_id" BIGINT NOT NULL, "is_drawn" BOOLEAN NOT NULL, "verdict" VARCHAR(40), "at" BIGINT, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_review_item_case_id" ON "case_review_item" ("case_id");

CREATE UNIQUE INDEX IF NOT EXISTS "case_review_item_review_id_case_id" ON "case_review_item" ("review_id", "case_id");

CREATE TABLE IF NOT EXISTS "cash_bag" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "bag_no" INTEGER NOT NULL, "seal" VARCHAR(60) NOT NULL, "day" VARCHAR(10) NOT NULL, "state" VARCHAR(40) NOT NULL, "amount" BIGINT NOT NULL, "due" BIGINT NOT NULL, "pieces" TEXT NOT NULL, "reason" VARCHAR(200) NOT NULL, "packed_at" BIGINT NOT NULL, "packed_by" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_bag_number" ON "cash_bag" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_bag_bag_no" ON "cash_bag" ("bag_no");

CREATE INDEX IF NOT EXISTS "cash_bag_open" ON "cash_bag" ("packed_at", "id") WHERE state IN ('packed', 'sent', 'disputed');

CREATE TABLE IF NOT EXISTS "cash_count" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "session_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "attempt" INTEGER NOT NULL, "pieces" TEXT NOT NULL, "totals" TEXT NOT NULL, "amount" BIGINT NOT NULL, "note" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "second" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_count_session_id_attempt" ON "cash_count" ("session_id", "attempt");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_count_sealed_once" ON "cash_count" ("session_id") WHERE kind = 'sealed';

CREATE TABLE IF NOT EXISTS "cash_custody" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "session_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "custodian" VARCHAR(20) NOT NULL, "given_by" VARCHAR(20) NOT NULL, "began_at" BIGINT NOT NULL, "count_id" BIGINT NOT NULL, "after_move" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "cash_custody_count_id" ON "cash_custody" ("count_id");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_custody_session_id_seq" ON "cash_custody" ("session_id", "seq");

CREATE TABLE IF NOT EXISTS "cash_move" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "session_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "tender" VARCHAR(40) NOT NULL, "amount" BIGINT NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "number" VARCHAR(24) NOT NULL, "reference" VARCHAR(80) NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_move_session_id_seq" ON "cash_move" ("session_id", "seq");

CREATE INDEX IF NOT EXISTS "cash_move_ref_kind_ref_id" ON "cash_move" ("ref_kind", "ref_id");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_move_reference" ON "cash_move" ("tender", "reference") WHERE reference <> '' AND kind = 'sale';

CREATE INDEX IF NOT EXISTS "cash_move_sums" ON "cash_move" ("session_id", "kind", "tender", "seq", "amount");

CREATE TABLE IF NOT EXISTS "cash_reason" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "session_id" BIGINT NOT NULL, "tender" VARCHAR(40) NOT NULL, "difference" BIGINT NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "cash_reason_session_id_id" ON "cash_reason" ("session_id", "id");

CREATE TABLE IF NOT EXISTS "cash_session" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "till_id" BIGINT NOT NULL, "seq" INTEGER NOT NULL, "previous_id" BIGINT, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "custodian" VARCHAR(20) NOT NULL, "opened_at" BIGINT NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "float_amount" BIGINT NOT NULL, "float_gap" BIGINT NOT NULL, "float_gap_on" VARCHAR(10), "moves" INTEGER NOT NULL, "ended_at" BIGINT, "counted_at" BIGINT, "closed_at" BIGINT);

CREATE INDEX IF NOT EXISTS "cash_session_previous_id" ON "cash_session" ("previous_id");

CREATE INDEX IF NOT EXISTS "cash_session_day" ON "cash_session" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_till_id_seq" ON "cash_session" ("till_id", "seq");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_unfinished" ON "cash_session" ("till_id") WHERE state <> 'closed';

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_open_at_desk" ON "cash_session" ("desk") WHERE state = 'open';

CREATE TABLE IF NOT EXISTS "checklist" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "items" TEXT NOT NULL, "set_at" BIGINT NOT NULL, "set_by" VARCHAR(20) NOT NULL);

CREATE TABLE IF NOT EXISTS "check_mark" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "check_id" BIGINT NOT NULL, "place" INTEGER NOT NULL, "is_done" BOOLEAN NOT NULL, "remark" VARCHAR(200) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "check_mark_check_id_id" ON "check_mark" ("check_id", "id");

CREATE TABLE IF NOT EXISTS "count_entry" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "line_id" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "counted" BIGINT NOT NULL, "book" BIGINT NOT NULL, "counted_at" BIGINT NOT NULL, "at" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "count_entry_line_id" ON "count_entry" ("line_id");

CREATE TABLE IF NOT EXISTS "count_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "count_id" BIGINT NOT NULL, "product_id" BIGINT NOT NULL, "position" INTEGER NOT NULL, "state" VARCHAR(10) NOT NULL);

CREATE INDEX IF NOT EXISTS "count_line_product_id" ON "count_line" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "count_line_count_id_product_id" ON "count_line" ("count_id", "product_id");

CREATE TABLE IF NOT EXISTS "count_paper" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "counted" TEXT, "approved" TEXT);

CREATE TABLE IF NOT EXISTS "count_reason" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "reason" VARCHAR(120) NOT NULL);

CREATE TABLE IF NOT EXISTS "count_result" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "count_id" BIGINT NOT NULL, "product_id" BIGINT NOT NULL, "counted" BIGINT NOT NULL, "book" BIGINT NOT NULL, "value" BIGINT NOT NULL, "retail" BIGINT NOT NULL, "book_value" BIGINT NOT NULL, "counted_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "count_result_count_id" ON "count_result" ("count_id");

CREATE INDEX IF NOT EXISTS "count_result_product_id" ON "count_result" ("product_id");

CREATE TABLE IF NOT EXISTS "count_wish" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "why" VARCHAR(40) NOT NULL, "since" BIGINT NOT NULL);

CREATE TABLE IF NOT EXISTS "day_check" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "items" TEXT NOT NULL, "begun_at" BIGINT NOT NULL, "faults" INTEGER NOT NULL, "signed_at" BIGINT, "signed_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "day_check_number" ON "day_check" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "day_check_day_desk" ON "day_check" ("day", "desk");

CREATE TABLE IF NOT EXISTS "day_seal" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "facts" TEXT NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "day_seal_number" ON "day_seal" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "day_seal_day" ON "day_seal" ("day");

CREATE TABLE IF NOT EXISTS "delivery" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "supplier_id" BIGINT, "order_id" BIGINT, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "reference" VARCHAR(60) NOT NULL, "total" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "delivery_supplier_id" ON "delivery" ("supplier_id");

CREATE INDEX IF NOT EXISTS "delivery_order_id" ON "delivery" ("order_id");

CREATE TABLE IF NOT EXISTS "fee_account" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "code" VARCHAR(40) NOT NULL, "folded" VARCHAR(40) NOT NULL, "unit" VARCHAR(120) NOT NULL, "person_id" BIGINT, "opened_on" VARCHAR(10) NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_account_folded" ON "fee_account" ("folded");

CREATE INDEX IF NOT EXISTS "fee_account_person_id" ON "fee_account" ("person_id");

CREATE TABLE IF NOT EXISTS "fee_allocation" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "payment_id" BIGINT NOT NULL, "bill_id" BIGINT NOT NULL, "late" BIGINT NOT NULL, "principal" BIGINT NOT NULL, "reckoned_on" VARCHAR(10) NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "reverses_id" BIGINT);

CREATE INDEX IF NOT EXISTS "fee_allocation_payment_id" ON "fee_allocation" ("payment_id");

CREATE INDEX IF NOT EXISTS "fee_allocation_bill_id" ON "fee_allocation" ("bill_id");

CREATE INDEX IF NOT EXISTS "fee_allocation_day" ON "fee_allocation" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "fee_allocation_reverses_id" ON "fee_allocation" ("reverses_id");

CREATE TABLE IF NOT EXISTS "fee_payment" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "account_id" BIGINT NOT NULL, "fee_type_id" BIGINT, "amount" BIGINT NOT NULL, "unused" BIGINT NOT NULL CHECK (unused >= 0), "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL, "undone_on" VARCHAR(10));

CREATE INDEX IF NOT EXISTS "fee_payment_day" ON "fee_payment" ("day");

CREATE INDEX IF NOT EXISTS "fee_payment_account_id_id" ON "fee_payment" ("account_id", "id");

CREATE INDEX IF NOT EXISTS "fee_payment_ref_kind_ref_id" ON "fee_payment" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "fee_payment_unused" ON "fee_payment" ("account_id", "unused") WHERE unused > 0;

CREATE TABLE IF NOT EXISTS "fee_preparation" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "account_id" BIGINT NOT NULL, "fee_type_id" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "lines" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "fee_preparation_account_id_fee_type_id_day" ON "fee_preparation" ("account_id", "fee_type_id", "day");

CREATE TABLE IF NOT EXISTS "fee_type" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "tax" INTEGER NOT NULL, "late_rate" INTEGER NOT NULL, "late_free_days" INTEGER NOT NULL, "late_cap" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_type_name" ON "fee_type" ("name");

CREATE TABLE IF NOT EXISTS "fee_type_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "fee_type_id" BIGINT NOT NULL, "position" INTEGER NOT NULL, "text" VARCHAR(120) NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE INDEX IF NOT EXISTS "fee_type_line_fee_type_id" ON "fee_type_line" ("fee_type_id");

CREATE TABLE IF NOT EXISTS "fee_undo" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "payment_id" BIGINT NOT NULL, "amount" BIGINT NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_undo_payment_id" ON "fee_undo" ("payment_id");

CREATE INDEX IF NOT EXISTS "fee_undo_day" ON "fee_undo" ("day");

CREATE INDEX IF NOT EXISTS "fee_undo_ref_kind_ref_id" ON "fee_undo" ("ref_kind", "ref_id");

CREATE TABLE IF NOT EXISTS "hand_out" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "host_id" BIGINT NOT NULL, "is_deputy" BOOLEAN NOT NULL, "facts_digest" VARCHAR(64) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE INDEX IF NOT EXISTS "hand_out_at" ON "hand_out" ("at");

CREATE INDEX IF NOT EXISTS "hand_out_host_id" ON "hand_out" ("host_id");

CREATE TABLE IF NOT EXISTS "hand_out_paper" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "person_id" BIGINT, "salt" VARCHAR(32) NOT NULL, "strokes" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "hand_out_paper_person_id" ON "hand_out_paper" ("person_id");

CREATE TABLE IF NOT EXISTS "label_wish" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "since" BIGINT NOT NULL);

CREATE TABLE IF NOT EXISTS "loan" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "thing_id" BIGINT NOT NULL, "visit_id" BIGINT, "out_at" BIGINT NOT NULL, "out_by" VARCHAR(20) NOT NULL, "due_at" BIGINT NOT NULL, "due_on" VARCHAR(10) NOT NULL, "state" VARCHAR(40) NOT NULL, "ended_at" BIGINT, "ended_by" VARCHAR(20) NOT NULL, "charge" BIGINT NOT NULL, "end_note" VARCHAR(500) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "loan_number" ON "loan" ("number");

CREATE INDEX IF NOT EXISTS "loan_visit_id" ON "loan" ("visit_id");

CREATE INDEX IF NOT EXISTS "loan_thing_id_id" ON "loan" ("thing_id", "id");

CREATE UNIQUE INDEX IF NOT EXISTS "loan_out_once" ON "loan" ("thing_id") WHERE ended_at IS NULL;

CREATE INDEX IF NOT EXISTS "loan_open" ON "loan" ("due_at", "id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "loan_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "phone" VARCHAR(60) NOT NULL, "note" VARCHAR(500) NOT NULL, "person_id" BIGINT, "salt" VARCHAR(32) NOT NULL, "strokes" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "loan_face_person_id" ON "loan_face" ("person_id");

CREATE TABLE IF NOT EXISTS "loan_thing" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "code" VARCHAR(60) NOT NULL, "kind" VARCHAR(40) NOT NULL, "name" VARCHAR(200) NOT NULL, "place" VARCHAR(200) NOT NULL, "note" VARCHAR(500) NOT NULL, "is_active" BOOLEAN NOT NULL, "lost_at" BIGINT);

CREATE UNIQUE INDEX IF NOT EXISTS "loan_thing_code" ON "loan_thing" ("code");

CREATE TABLE IF NOT EXISTS "member" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(30) NOT NULL, "person_id" BIGINT NOT NULL, "class_id" BIGINT, "since_on" VARCHAR(10) NOT NULL, "is_blocked" BOOLEAN NOT NULL, "balance" BIGINT NOT NULL CHECK (balance >= 0));

CREATE UNIQUE INDEX IF NOT EXISTS "member_number" ON "member" ("number");

CREATE INDEX IF NOT EXISTS "member_person_id" ON "member" ("person_id");

CREATE INDEX IF NOT EXISTS "member_class_id" ON "member" ("class_id");

CREATE TABLE IF NOT EXISTS "member_move" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "member_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "amount" BIGINT NOT NULL, "balance" BIGINT NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "of_kind" VARCHAR(30) NOT NULL, "of_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "member_move_member_id_id" ON "member_move" ("member_id", "id");

CREATE INDEX IF NOT EXISTS "member_move_ref_kind_ref_id" ON "member_move" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "member_move_of" ON "member_move" ("of_kind", "of_id") WHERE of_id > 0;

CREATE TABLE IF NOT EXISTS "month_words" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "month" VARCHAR(7) NOT NULL, "summary" TEXT NOT NULL, "measures" TEXT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "month_words_month" ON "month_words" ("month");

CREATE TABLE IF NOT EXISTS "parcel" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "taken_at" BIGINT NOT NULL, "taken_by" VARCHAR(20) NOT NULL, "host_id" BIGINT NOT NULL, "carrier" VARCHAR(200) NOT NULL, "tracking" VARCHAR(60) NOT NULL, "pieces" INTEGER NOT NULL, "place" VARCHAR(200) NOT NULL, "state" VARCHAR(40) NOT NULL, "told_at" BIGINT, "hand_out_id" BIGINT, "ended_at" BIGINT, "ended_by" VARCHAR(20) NOT NULL, "reason" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "parcel_number" ON "parcel" ("number");

CREATE INDEX IF NOT EXISTS "parcel_tracking" ON "parcel" ("tracking");

CREATE INDEX IF NOT EXISTS "parcel_hand_out_id" ON "parcel" ("hand_out_id");

CREATE INDEX IF NOT EXISTS "parcel_host_id_id" ON "parcel" ("host_id", "id");

CREATE INDEX IF NOT EXISTS "parcel_open" ON "parcel" ("taken_at", "id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "parcel_face" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "sender" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "note" VARCHAR(500) NOT NULL, "person_id" BIGINT);

CREATE INDEX IF NOT EXISTS "parcel_face_person_id" ON "parcel_face" ("person_id");

CREATE TABLE IF NOT EXISTS "parcel_told" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "parcel_id" BIGINT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "way" VARCHAR(40) NOT NULL);

CREATE INDEX IF NOT EXISTS "parcel_told_parcel_id" ON "parcel_told" ("parcel_id");

CREATE TABLE IF NOT EXISTS "price_class" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "discount" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "price_class_name" ON "price_class" ("name");

CREATE TABLE IF NOT EXISTS "product" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "code" VARCHAR(60) NOT NULL, "name" VARCHAR(120) NOT NULL, "detail" VARCHAR(500) NOT NULL, "category_id" BIGINT, "supplier_id" BIGINT, "unit" VARCHAR(40) NOT NULL, "unit_name" VARCHAR(12) NOT NULL, "tax" INTEGER NOT NULL, "is_stocked" BOOLEAN NOT NULL, "reorder_point" BIGINT NOT NULL, "order_size" BIGINT NOT NULL, "place" VARCHAR(60) NOT NULL, "expires" BOOLEAN NOT NULL, "tile" INTEGER, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "product_code" ON "product" ("code");

CREATE INDEX IF NOT EXISTS "product_category_id" ON "product" ("category_id");

CREATE INDEX IF NOT EXISTS "product_supplier_id" ON "product" ("supplier_id");

CREATE INDEX IF NOT EXISTS "product_by_name" ON "product" ("name", "id");

CREATE INDEX IF NOT EXISTS "product_tile" ON "product" ("tile") WHERE tile IS NOT NULL;

CREATE INDEX IF NOT EXISTS "product_reorder" ON "product" ("id") WHERE reorder_point > 0;

CREATE TABLE IF NOT EXISTS "product_category" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "position" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "product_category_name" ON "product_category" ("name");

CREATE TABLE IF NOT EXISTS "product_price" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "product_id" BIGINT NOT NULL, "valid_from" VARCHAR(10) NOT NULL, "price" BIGINT NOT NULL, "at" BIGINT NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "why" VARCHAR(120) NOT NULL);

CREATE INDEX IF NOT EXISTS "product_price_product_id_valid_from_id" ON "product_price" ("product_id", "valid_from", "id");

CREATE TABLE IF NOT EXISTS "purchase_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "order_id" BIGINT NOT NULL, "product_id" BIGINT NOT NULL, "quantity" BIGINT NOT NULL, "price" BIGINT NOT NULL, "received" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "purchase_line_product_id" ON "purchase_line" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "purchase_line_order_id_product_id" ON "purchase_line" ("order_id", "product_id");

CREATE TABLE IF NOT EXISTS "purchase_order" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "supplier_id" BIGINT, "state" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "wanted_on" VARCHAR(10), "staff_number" VARCHAR(20) NOT NULL, "remarks" VARCHAR(500) NOT NULL, "total" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "purchase_order_number" ON "purchase_order" ("number");

CREATE INDEX IF NOT EXISTS "purchase_order_supplier_id" ON "purchase_order" ("supplier_id");

CREATE INDEX IF NOT EXISTS "purchase_order_open" ON "purchase_order" ("id") WHERE state IN ('ordered', 'part');

CREATE TABLE IF NOT EXISTS "refund" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "sale_id" BIGINT, "session_id" BIGINT NOT NULL, "desk" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL, "is_done" BOOLEAN NOT NULL, "rounding" BIGINT NOT NULL, "total" BIGINT NOT NULL, "tax" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "refund_number" ON "refund" ("number");

CREATE INDEX IF NOT EXISTS "refund_session_id" ON "refund" ("session_id");

CREATE INDEX IF NOT EXISTS "refund_day_id" ON "refund" ("day", "id");

CREATE INDEX IF NOT EXISTS "refund_sale" ON "refund" ("sale_id", "id") WHERE sale_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "refund_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "refund_id" BIGINT NOT NULL, "sale_line_id" BIGINT, "kind" VARCHAR(40) NOT NULL, "product_id" BIGINT, "name" VARCHAR(200) NOT NULL, "quantity" BIGINT NOT NULL, "net" BIGINT NOT NULL, "tax_rate" INTEGER NOT NULL, "tax" BIGINT NOT NULL, "cost" BIGINT NOT NULL, "to_shelf" BOOLEAN NOT NULL);

CREATE INDEX IF NOT EXISTS "refund_line_refund_id" ON "refund_line" ("refund_id");

CREATE INDEX IF NOT EXISTS "refund_line_sale_line_id" ON "refund_line" ("sale_line_id");

CREATE INDEX IF NOT EXISTS "refund_line_product" ON "refund_line" ("product_id", "id") WHERE product_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "refund_payment" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "refund_id" BIGINT NOT NULL, "payment_id" BIGINT, "tender" VARCHAR(20) NOT NULL, "amount" BIGINT NOT NULL, "reference" VARCHAR(64) NOT NULL, "member_id" BIGINT);

CREATE INDEX IF NOT EXISTS "refund_payment_refund_id" ON "refund_payment" ("refund_id");

CREATE INDEX IF NOT EXISTS "refund_payment_payment_id" ON "refund_payment" ("payment_id");

CREATE TABLE IF NOT EXISTS "sale" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24), "state" VARCHAR(40) NOT NULL, "desk" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "session_id" BIGINT, "slot" INTEGER, "opened_at" BIGINT NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "closed_at" BIGINT, "closed_by" VARCHAR(20) NOT NULL, "parked_at" BIGINT, "parked_by" VARCHAR(20) NOT NULL, "note" VARCHAR(200) NOT NULL, "member_id" BIGINT, "member_class" VARCHAR(200) NOT NULL, "class_rate" INTEGER NOT NULL, "position" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "pieces" BIGINT NOT NULL, "list_amount" BIGINT NOT NULL, "amount" BIGINT NOT NULL, "discountable" BIGINT NOT NULL, "discount_rate" INTEGER NOT NULL, "discount_off" BIGINT NOT NULL, "discount_why" VARCHAR(200) NOT NULL, "order_off" BIGINT NOT NULL, "approved_rate" INTEGER NOT NULL, "rounding" BIGINT NOT NULL, "total" BIGINT NOT NULL, "tax" BIGINT NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "sale_number" ON "sale" ("number");

CREATE INDEX IF NOT EXISTS "sale_day_id" ON "sale" ("day", "id");

CREATE INDEX IF NOT EXISTS "sale_session_id_slot_id" ON "sale" ("session_id", "slot", "id");

CREATE UNIQUE INDEX IF NOT EXISTS "sale_open_at_desk" ON "sale" ("desk") WHERE state = 'open';

CREATE INDEX IF NOT EXISTS "sale_parked" ON "sale" ("parked_at", "id") WHERE state = 'parked';

CREATE INDEX IF NOT EXISTS "sale_member" ON "sale" ("member_id", "id") WHERE member_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "sale_invoice" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "sale_id" BIGINT NOT NULL, "number" VARCHAR(40) NOT NULL, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "sale_invoice_sale_id" ON "sale_invoice" ("sale_id");

CREATE INDEX IF NOT EXISTS "sale_invoice_number" ON "sale_invoice" ("number");

CREATE TABLE IF NOT EXISTS "sale_line" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "sale_id" BIGINT NOT NULL, "position" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "product_id" BIGINT, "account_id" BIGINT, "fee_type_id" BIGINT, "member_id" BIGINT, "code" VARCHAR(64) NOT NULL, "name" VARCHAR(200) NOT NULL, "unit" VARCHAR(20) NOT NULL, "is_stocked" BOOLEAN NOT NULL, "quantity" BIGINT NOT NULL, "list_price" BIGINT NOT NULL, "price" BIGINT NOT NULL, "price_why" VARCHAR(200) NOT NULL, "fixed" BIGINT, "discount_rate" INTEGER NOT NULL, "discount_off" BIGINT NOT NULL, "discount_why" VARCHAR(200) NOT NULL, "list_amount" BIGINT NOT NULL, "amount" BIGINT NOT NULL, "off" BIGINT NOT NULL, "order_off" BIGINT NOT NULL, "net" BIGINT NOT NULL, "tax_rate" INTEGER NOT NULL, "tax" BIGINT NOT NULL, "cost" BIGINT NOT NULL, "approved_rate" INTEGER NOT NULL, "session_id" BIGINT, "added_at" BIGINT NOT NULL, "added_by" VARCHAR(20) NOT NULL, "removed_at" BIGINT, "removed_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "sale_line_sale_id_position" ON "sale_line" ("sale_id", "position");

CREATE INDEX IF NOT EXISTS "sale_line_sums" ON "sale_line" ("session_id", "product_id", "kind", "tax_rate", "quantity", "net", "tax") WHERE session_id IS NOT NULL;

CREATE INDEX IF NOT EXISTS "sale_line_product" ON "sale_line" ("product_id", "id") WHERE product_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "sale_payment" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "sale_id" BIGINT NOT NULL, "session_id" BIGINT NOT NULL, "tender" VARCHAR(20) NOT NULL, "state" VARCHAR(40) NOT NULL, "amount" BIGINT NOT NULL, "given" BIGINT NOT NULL, "change" BIGINT NOT NULL, "reference" VARCHAR(64) NOT NULL, "member_id" BIGINT, "at" BIGINT NOT NULL, "by" VARCHAR(20) NOT NULL, "resolved_at" BIGINT, "resolved_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE INDEX IF NOT EXISTS "sale_payment_sale_id" ON "sale_payment" ("sale_id");

CREATE INDEX IF NOT EXISTS "sale_payment_session_id_tender_state_amount" ON "sale_payment" ("session_id", "tender", "state", "amount");

CREATE UNIQUE INDEX IF NOT EXISTS "sale_payment_reference" ON "sale_payment" ("reference", "tender") WHERE reference <> '' AND state <> 'failed';

CREATE INDEX IF NOT EXISTS "sale_payment_open" ON "sale_payment" ("id") WHERE state IN ('asked', 'unknown');

CREATE TABLE IF NOT EXISTS "stock_batch" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "product_id" BIGINT NOT NULL, "expires_on" VARCHAR(10) NOT NULL, "quantity" BIGINT NOT NULL, "move_id" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_batch_move_id" ON "stock_batch" ("move_id");

CREATE INDEX IF NOT EXISTS "stock_batch_product_id_expires_on" ON "stock_batch" ("product_id", "expires_on");

CREATE INDEX IF NOT EXISTS "stock_batch_expires_on" ON "stock_batch" ("expires_on");

CREATE TABLE IF NOT EXISTS "stock_count" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "scope" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "counters" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "opened_at" BIGINT NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "lines" INTEGER NOT NULL, "settled" INTEGER NOT NULL, "sealed_at" BIGINT, "sealed_by" VARCHAR(20) NOT NULL, "digest" VARCHAR(64) NOT NULL, "lines_off" INTEGER NOT NULL, "book_value" BIGINT NOT NULL, "variance_value" BIGINT NOT NULL, "variance_retail" BIGINT NOT NULL, "booked_at" BIGINT, "booked_by" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "why_void" VARCHAR(120) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "stock_count_number" ON "stock_count" ("number");

CREATE INDEX IF NOT EXISTS "stock_count_day_kind" ON "stock_count" ("day", "kind");

CREATE INDEX IF NOT EXISTS "stock_count_running" ON "stock_count" ("id") WHERE state IN ('counting', 'sealed');

CREATE TABLE IF NOT EXISTS "stock_level" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "quantity" BIGINT NOT NULL, "value" BIGINT NOT NULL, "last_cost" BIGINT NOT NULL, "lost" BIGINT NOT NULL, "counted_at" BIGINT NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_level_negative" ON "stock_level" ("id") WHERE quantity < 0;

CREATE TABLE IF NOT EXISTS "stock_move" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "product_id" BIGINT NOT NULL, "kind" VARCHAR(40) NOT NULL, "quantity" BIGINT NOT NULL, "cost" BIGINT NOT NULL, "paid" BIGINT, "quantity_after" BIGINT NOT NULL, "at" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" BIGINT NOT NULL, "reason" VARCHAR(40) NOT NULL, "note" VARCHAR(120) NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_move_product_id_at_quantity_cost" ON "stock_move" ("product_id", "at", "quantity", "cost");

CREATE INDEX IF NOT EXISTS "stock_move_ref_kind_ref_id" ON "stock_move" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "stock_move_day" ON "stock_move" ("day");

CREATE TABLE IF NOT EXISTS "supplier" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "contact" VARCHAR(120) NOT NULL, "phone" VARCHAR(60) NOT NULL, "lead_days" INTEGER NOT NULL, "note" VARCHAR(500) NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "supplier_name" ON "supplier" ("name");

CREATE TABLE IF NOT EXISTS "till" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "number" INTEGER NOT NULL, "name" VARCHAR(60) NOT NULL, "desk" INTEGER NOT NULL, "is_active" BOOLEAN NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "till_number" ON "till" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "till_of_desk" ON "till" ("desk") WHERE is_active;

CREATE TABLE IF NOT EXISTS "z_report" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "till_id" BIGINT NOT NULL, "z_no" INTEGER NOT NULL, "number" VARCHAR(24) NOT NULL, "session_id" BIGINT NOT NULL, "day" VARCHAR(10) NOT NULL, "made_at" BIGINT NOT NULL, "made_by" VARCHAR(20) NOT NULL, "net" BIGINT NOT NULL, "grand_before" BIGINT NOT NULL, "grand_total" BIGINT NOT NULL, "kept" TEXT NOT NULL, "to_bag" BIGINT NOT NULL, "moves" INTEGER NOT NULL, "moves_digest" VARCHAR(64) NOT NULL, "facts" TEXT NOT NULL, "before_digest" VARCHAR(64) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_number" ON "z_report" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_session_id" ON "z_report" ("session_id");

CREATE INDEX IF NOT EXISTS "z_report_day" ON "z_report" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_till_id_z_no" ON "z_report" ("till_id", "z_no");

CREATE OR REPLACE FUNCTION product_category_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'product_category.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER product_category_never_deleted BEFORE DELETE ON product_category FOR EACH ROW EXECUTE FUNCTION product_category_never_deleted();

CREATE OR REPLACE FUNCTION product_category_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'product_category.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER product_category_never_deleted_truncate BEFORE TRUNCATE ON product_category FOR EACH STATEMENT EXECUTE FUNCTION product_category_never_deleted_truncate();

CREATE OR REPLACE FUNCTION supplier_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'supplier.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER supplier_never_deleted BEFORE DELETE ON supplier FOR EACH ROW EXECUTE FUNCTION supplier_never_deleted();

CREATE OR REPLACE FUNCTION supplier_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'supplier.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER supplier_never_deleted_truncate BEFORE TRUNCATE ON supplier FOR EACH STATEMENT EXECUTE FUNCTION supplier_never_deleted_truncate();

CREATE OR REPLACE FUNCTION product_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'product.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER product_never_deleted BEFORE DELETE ON product FOR EACH ROW EXECUTE FUNCTION product_never_deleted();

CREATE OR REPLACE FUNCTION product_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'product.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER product_never_deleted_truncate BEFORE TRUNCATE ON product FOR EACH STATEMENT EXECUTE FUNCTION product_never_deleted_truncate();

CREATE OR REPLACE FUNCTION product_price_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'product_price.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER product_price_never_updated BEFORE UPDATE ON product_price FOR EACH ROW EXECUTE FUNCTION product_price_never_updated();

CREATE OR REPLACE FUNCTION product_price_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'product_price.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER product_price_never_deleted BEFORE DELETE ON product_price FOR EACH ROW EXECUTE FUNCTION product_price_never_deleted();

CREATE OR REPLACE FUNCTION product_price_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'product_price.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER product_price_never_deleted_truncate BEFORE TRUNCATE ON product_price FOR EACH STATEMENT EXECUTE FUNCTION product_price_never_deleted_truncate();

CREATE OR REPLACE FUNCTION stock_level_with_moves_on_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM stock_move m WHERE m.product_id = OLD.id) THEN RAISE EXCEPTION 'stock.level_with_moves' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER stock_level_with_moves_on_delete BEFORE DELETE ON stock_level FOR EACH ROW EXECUTE FUNCTION stock_level_with_moves_on_delete();

CREATE OR REPLACE FUNCTION stock_level_with_moves_on_delete_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock.level_with_moves' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER stock_level_with_moves_on_delete_truncate BEFORE TRUNCATE ON stock_level FOR EACH STATEMENT EXECUTE FUNCTION stock_level_with_moves_on_delete_truncate();

CREATE OR REPLACE FUNCTION stock_move_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'stock_move.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_move_never_updated BEFORE UPDATE ON stock_move FOR EACH ROW EXECUTE FUNCTION stock_move_never_updated();

CREATE OR REPLACE FUNCTION stock_move_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'stock_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER stock_move_never_deleted BEFORE DELETE ON stock_move FOR EACH ROW EXECUTE FUNCTION stock_move_never_deleted();

CREATE OR REPLACE FUNCTION stock_move_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER stock_move_never_deleted_truncate BEFORE TRUNCATE ON stock_move FOR EACH STATEMENT EXECUTE FUNCTION stock_move_never_deleted_truncate();

CREATE OR REPLACE FUNCTION stock_batch_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'stock_batch.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_batch_never_updated BEFORE UPDATE ON stock_batch FOR EACH ROW EXECUTE FUNCTION stock_batch_never_updated();

CREATE OR REPLACE FUNCTION stock_batch_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'stock_batch.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER stock_batch_never_deleted BEFORE DELETE ON stock_batch FOR EACH ROW EXECUTE FUNCTION stock_batch_never_deleted();

CREATE OR REPLACE FUNCTION stock_batch_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock_batch.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER stock_batch_never_deleted_truncate BEFORE TRUNCATE ON stock_batch FOR EACH STATEMENT EXECUTE FUNCTION stock_batch_never_deleted_truncate();

CREATE OR REPLACE FUNCTION delivery_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'delivery.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER delivery_never_updated BEFORE UPDATE ON delivery FOR EACH ROW EXECUTE FUNCTION delivery_never_updated();

CREATE OR REPLACE FUNCTION delivery_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'delivery.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER delivery_never_deleted BEFORE DELETE ON delivery FOR EACH ROW EXECUTE FUNCTION delivery_never_deleted();

CREATE OR REPLACE FUNCTION delivery_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'delivery.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER delivery_never_deleted_truncate BEFORE TRUNCATE ON delivery FOR EACH STATEMENT EXECUTE FUNCTION delivery_never_deleted_truncate();

CREATE OR REPLACE FUNCTION stock_nothing_is_worth_nothing_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.quantity = 0 AND NEW.value <> 0 THEN RAISE EXCEPTION 'stock.nothing_is_worth_nothing' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_nothing_is_worth_nothing_on_update BEFORE UPDATE ON stock_level FOR EACH ROW EXECUTE FUNCTION stock_nothing_is_worth_nothing_on_update();

CREATE OR REPLACE FUNCTION stock_nothing_is_worth_nothing_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.quantity = 0 AND NEW.value <> 0 THEN RAISE EXCEPTION 'stock.nothing_is_worth_nothing' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_nothing_is_worth_nothing_on_insert BEFORE INSERT ON stock_level FOR EACH ROW EXECUTE FUNCTION stock_nothing_is_worth_nothing_on_insert();

CREATE OR REPLACE FUNCTION purchase_order_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'purchase_order.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER purchase_order_never_deleted BEFORE DELETE ON purchase_order FOR EACH ROW EXECUTE FUNCTION purchase_order_never_deleted();

CREATE OR REPLACE FUNCTION purchase_order_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'purchase_order.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER purchase_order_never_deleted_truncate BEFORE TRUNCATE ON purchase_order FOR EACH STATEMENT EXECUTE FUNCTION purchase_order_never_deleted_truncate();

CREATE OR REPLACE FUNCTION purchase_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'purchase_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER purchase_line_never_deleted BEFORE DELETE ON purchase_line FOR EACH ROW EXECUTE FUNCTION purchase_line_never_deleted();

CREATE OR REPLACE FUNCTION purchase_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'purchase_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER purchase_line_never_deleted_truncate BEFORE TRUNCATE ON purchase_line FOR EACH STATEMENT EXECUTE FUNCTION purchase_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION stock_count_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'stock_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER stock_count_never_deleted BEFORE DELETE ON stock_count FOR EACH ROW EXECUTE FUNCTION stock_count_never_deleted();

CREATE OR REPLACE FUNCTION stock_count_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER stock_count_never_deleted_truncate BEFORE TRUNCATE ON stock_count FOR EACH STATEMENT EXECUTE FUNCTION stock_count_never_deleted_truncate();

CREATE OR REPLACE FUNCTION count_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER count_line_never_deleted BEFORE DELETE ON count_line FOR EACH ROW EXECUTE FUNCTION count_line_never_deleted();

CREATE OR REPLACE FUNCTION count_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'count_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER count_line_never_deleted_truncate BEFORE TRUNCATE ON count_line FOR EACH STATEMENT EXECUTE FUNCTION count_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION count_entry_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_entry.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER count_entry_never_updated BEFORE UPDATE ON count_entry FOR EACH ROW EXECUTE FUNCTION count_entry_never_updated();

CREATE OR REPLACE FUNCTION count_entry_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_entry.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER count_entry_never_deleted BEFORE DELETE ON count_entry FOR EACH ROW EXECUTE FUNCTION count_entry_never_deleted();

CREATE OR REPLACE FUNCTION count_entry_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'count_entry.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER count_entry_never_deleted_truncate BEFORE TRUNCATE ON count_entry FOR EACH STATEMENT EXECUTE FUNCTION count_entry_never_deleted_truncate();

CREATE OR REPLACE FUNCTION count_result_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_result.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER count_result_never_updated BEFORE UPDATE ON count_result FOR EACH ROW EXECUTE FUNCTION count_result_never_updated();

CREATE OR REPLACE FUNCTION count_result_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_result.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER count_result_never_deleted BEFORE DELETE ON count_result FOR EACH ROW EXECUTE FUNCTION count_result_never_deleted();

CREATE OR REPLACE FUNCTION count_result_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'count_result.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER count_result_never_deleted_truncate BEFORE TRUNCATE ON count_result FOR EACH STATEMENT EXECUTE FUNCTION count_result_never_deleted_truncate();

CREATE OR REPLACE FUNCTION count_reason_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_reason.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER count_reason_never_updated BEFORE UPDATE ON count_reason FOR EACH ROW EXECUTE FUNCTION count_reason_never_updated();

CREATE OR REPLACE FUNCTION count_reason_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_reason.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER count_reason_never_deleted BEFORE DELETE ON count_reason FOR EACH ROW EXECUTE FUNCTION count_reason_never_deleted();

CREATE OR REPLACE FUNCTION count_reason_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'count_reason.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER count_reason_never_deleted_truncate BEFORE TRUNCATE ON count_reason FOR EACH STATEMENT EXECUTE FUNCTION count_reason_never_deleted_truncate();

CREATE OR REPLACE FUNCTION count_paper_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'count_paper.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER count_paper_never_updated BEFORE UPDATE ON count_paper FOR EACH ROW EXECUTE FUNCTION count_paper_never_updated();

CREATE OR REPLACE FUNCTION count_paper_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'count_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER count_paper_deleted_by_erase_only BEFORE DELETE ON count_paper FOR EACH ROW EXECUTE FUNCTION count_paper_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION count_paper_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'count_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER count_paper_deleted_by_erase_only_truncate BEFORE TRUNCATE ON count_paper FOR EACH STATEMENT EXECUTE FUNCTION count_paper_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION stock_count_sealed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.sealed_at IS NOT NULL AND (NEW.digest <> OLD.digest OR NEW.sealed_at <> OLD.sealed_at OR NEW.lines <> OLD.lines OR NEW.variance_value <> OLD.variance_value OR NEW.state = 'counting') THEN RAISE EXCEPTION 'stock.count_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_count_sealed_on_update BEFORE UPDATE ON stock_count FOR EACH ROW EXECUTE FUNCTION stock_count_sealed_on_update();

CREATE OR REPLACE FUNCTION stock_count_ended_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('booked', 'void') THEN RAISE EXCEPTION 'stock.count_ended' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_count_ended_on_update BEFORE UPDATE ON stock_count FOR EACH ROW EXECUTE FUNCTION stock_count_ended_on_update();

CREATE OR REPLACE FUNCTION stock_count_sealed_line_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM stock_count c WHERE c.id = NEW.count_id AND c.state <> 'counting' AND c.sealed_at IS NOT NULL) THEN RAISE EXCEPTION 'stock.count_sealed_line' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_count_sealed_line_on_insert BEFORE INSERT ON count_line FOR EACH ROW EXECUTE FUNCTION stock_count_sealed_line_on_insert();

CREATE OR REPLACE FUNCTION stock_count_sealed_line_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM stock_count c WHERE c.id = OLD.count_id AND c.state <> 'counting' AND c.sealed_at IS NOT NULL) THEN RAISE EXCEPTION 'stock.count_sealed_line' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_count_sealed_line_on_update BEFORE UPDATE ON count_line FOR EACH ROW EXECUTE FUNCTION stock_count_sealed_line_on_update();

CREATE OR REPLACE FUNCTION stock_count_sealed_entry_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM count_line l JOIN stock_count c ON c.id = l.count_id WHERE l.id = NEW.line_id AND c.state <> 'counting') THEN RAISE EXCEPTION 'stock.count_sealed_entry' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER stock_count_sealed_entry_on_insert BEFORE INSERT ON count_entry FOR EACH ROW EXECUTE FUNCTION stock_count_sealed_entry_on_insert();

CREATE OR REPLACE FUNCTION price_class_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'price_class.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER price_class_never_deleted BEFORE DELETE ON price_class FOR EACH ROW EXECUTE FUNCTION price_class_never_deleted();

CREATE OR REPLACE FUNCTION price_class_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'price_class.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER price_class_never_deleted_truncate BEFORE TRUNCATE ON price_class FOR EACH STATEMENT EXECUTE FUNCTION price_class_never_deleted_truncate();

CREATE OR REPLACE FUNCTION member_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'member.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER member_never_deleted BEFORE DELETE ON member FOR EACH ROW EXECUTE FUNCTION member_never_deleted();

CREATE OR REPLACE FUNCTION member_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'member.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER member_never_deleted_truncate BEFORE TRUNCATE ON member FOR EACH STATEMENT EXECUTE FUNCTION member_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_type_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_type.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_type_never_deleted BEFORE DELETE ON fee_type FOR EACH ROW EXECUTE FUNCTION fee_type_never_deleted();

CREATE OR REPLACE FUNCTION fee_type_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_type.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_type_never_deleted_truncate BEFORE TRUNCATE ON fee_type FOR EACH STATEMENT EXECUTE FUNCTION fee_type_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_type_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_type_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_type_line_never_deleted BEFORE DELETE ON fee_type_line FOR EACH ROW EXECUTE FUNCTION fee_type_line_never_deleted();

CREATE OR REPLACE FUNCTION fee_type_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_type_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_type_line_never_deleted_truncate BEFORE TRUNCATE ON fee_type_line FOR EACH STATEMENT EXECUTE FUNCTION fee_type_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_account_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_account.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_account_never_deleted BEFORE DELETE ON fee_account FOR EACH ROW EXECUTE FUNCTION fee_account_never_deleted();

CREATE OR REPLACE FUNCTION fee_account_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_account.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_account_never_deleted_truncate BEFORE TRUNCATE ON fee_account FOR EACH STATEMENT EXECUTE FUNCTION fee_account_never_deleted_truncate();

CREATE OR REPLACE FUNCTION bill_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bill.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bill_never_deleted BEFORE DELETE ON bill FOR EACH ROW EXECUTE FUNCTION bill_never_deleted();

CREATE OR REPLACE FUNCTION bill_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bill.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bill_never_deleted_truncate BEFORE TRUNCATE ON bill FOR EACH STATEMENT EXECUTE FUNCTION bill_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_payment_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_payment_never_deleted BEFORE DELETE ON fee_payment FOR EACH ROW EXECUTE FUNCTION fee_payment_never_deleted();

CREATE OR REPLACE FUNCTION fee_payment_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_payment_never_deleted_truncate BEFORE TRUNCATE ON fee_payment FOR EACH STATEMENT EXECUTE FUNCTION fee_payment_never_deleted_truncate();

CREATE OR REPLACE FUNCTION member_move_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'member_move.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER member_move_never_updated BEFORE UPDATE ON member_move FOR EACH ROW EXECUTE FUNCTION member_move_never_updated();

CREATE OR REPLACE FUNCTION member_move_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'member_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER member_move_never_deleted BEFORE DELETE ON member_move FOR EACH ROW EXECUTE FUNCTION member_move_never_deleted();

CREATE OR REPLACE FUNCTION member_move_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'member_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER member_move_never_deleted_truncate BEFORE TRUNCATE ON member_move FOR EACH STATEMENT EXECUTE FUNCTION member_move_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_preparation_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_preparation.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_preparation_never_updated BEFORE UPDATE ON fee_preparation FOR EACH ROW EXECUTE FUNCTION fee_preparation_never_updated();

CREATE OR REPLACE FUNCTION fee_preparation_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_preparation.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_preparation_never_deleted BEFORE DELETE ON fee_preparation FOR EACH ROW EXECUTE FUNCTION fee_preparation_never_deleted();

CREATE OR REPLACE FUNCTION fee_preparation_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_preparation.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_preparation_never_deleted_truncate BEFORE TRUNCATE ON fee_preparation FOR EACH STATEMENT EXECUTE FUNCTION fee_preparation_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_allocation_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_allocation.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_allocation_never_updated BEFORE UPDATE ON fee_allocation FOR EACH ROW EXECUTE FUNCTION fee_allocation_never_updated();

CREATE OR REPLACE FUNCTION fee_allocation_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_allocation.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_allocation_never_deleted BEFORE DELETE ON fee_allocation FOR EACH ROW EXECUTE FUNCTION fee_allocation_never_deleted();

CREATE OR REPLACE FUNCTION fee_allocation_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_allocation.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_allocation_never_deleted_truncate BEFORE TRUNCATE ON fee_allocation FOR EACH STATEMENT EXECUTE FUNCTION fee_allocation_never_deleted_truncate();

CREATE OR REPLACE FUNCTION fee_undo_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_undo.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_undo_never_updated BEFORE UPDATE ON fee_undo FOR EACH ROW EXECUTE FUNCTION fee_undo_never_updated();

CREATE OR REPLACE FUNCTION fee_undo_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_undo.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER fee_undo_never_deleted BEFORE DELETE ON fee_undo FOR EACH ROW EXECUTE FUNCTION fee_undo_never_deleted();

CREATE OR REPLACE FUNCTION fee_undo_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fee_undo.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER fee_undo_never_deleted_truncate BEFORE TRUNCATE ON fee_undo FOR EACH STATEMENT EXECUTE FUNCTION fee_undo_never_deleted_truncate();

CREATE OR REPLACE FUNCTION bill_terms_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bill.terms_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bill_terms_frozen_on_update BEFORE UPDATE OF number, account_id, fee_type_id, title, period, principal, due_on, late_rate, late_free_days, late_cap, made_at, made_on, made_by ON bill FOR EACH ROW EXECUTE FUNCTION bill_terms_frozen_on_update();

CREATE OR REPLACE FUNCTION fee_payment_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'fee_payment.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_payment_frozen_on_update BEFORE UPDATE OF account_id, fee_type_id, amount, ref_kind, ref_id, at, day, by ON fee_payment FOR EACH ROW EXECUTE FUNCTION fee_payment_frozen_on_update();

CREATE OR REPLACE FUNCTION member_move_balance_kept_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.balance <> (SELECT m.balance FROM member m WHERE m.id = NEW.member_id) THEN RAISE EXCEPTION 'member_move.balance_kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER member_move_balance_kept_on_insert BEFORE INSERT ON member_move FOR EACH ROW EXECUTE FUNCTION member_move_balance_kept_on_insert();

CREATE OR REPLACE FUNCTION fee_allocation_more_than_billed_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT SUM(a.principal) FROM fee_allocation a WHERE a.bill_id = NEW.bill_id) > (SELECT b.principal FROM bill b WHERE b.id = NEW.bill_id) THEN RAISE EXCEPTION 'fee_allocation.more_than_billed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_allocation_more_than_billed_on_insert AFTER INSERT ON fee_allocation FOR EACH ROW EXECUTE FUNCTION fee_allocation_more_than_billed_on_insert();

CREATE OR REPLACE FUNCTION fee_allocation_more_than_paid_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT SUM(a.late + a.principal) FROM fee_allocation a WHERE a.payment_id = NEW.payment_id) > (SELECT p.amount FROM fee_payment p WHERE p.id = NEW.payment_id) THEN RAISE EXCEPTION 'fee_allocation.more_than_paid' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER fee_allocation_more_than_paid_on_insert AFTER INSERT ON fee_allocation FOR EACH ROW EXECUTE FUNCTION fee_allocation_more_than_paid_on_insert();

CREATE OR REPLACE FUNCTION till_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'till.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER till_never_deleted BEFORE DELETE ON till FOR EACH ROW EXECUTE FUNCTION till_never_deleted();

CREATE OR REPLACE FUNCTION till_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'till.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER till_never_deleted_truncate BEFORE TRUNCATE ON till FOR EACH STATEMENT EXECUTE FUNCTION till_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_session_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_session.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_session_never_deleted BEFORE DELETE ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_session_never_deleted();

CREATE OR REPLACE FUNCTION cash_session_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_session.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_session_never_deleted_truncate BEFORE TRUNCATE ON cash_session FOR EACH STATEMENT EXECUTE FUNCTION cash_session_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_session_never_comes_back_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT ((OLD.state = 'open' AND NEW.state IN ('open', 'ended')) OR (OLD.state = 'ended' AND NEW.state = 'counted') OR (OLD.state = 'counted' AND NEW.state IN ('counted', 'closed'))) THEN RAISE EXCEPTION 'cash.session_never_comes_back' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_session_never_comes_back_on_update BEFORE UPDATE ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_session_never_comes_back_on_update();

CREATE OR REPLACE FUNCTION cash_opening_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.till_id <> OLD.till_id OR NEW.seq <> OLD.seq OR NEW.day <> OLD.day OR NEW.desk <> OLD.desk OR NEW.opened_at <> OLD.opened_at OR NEW.opened_by <> OLD.opened_by OR NEW.float_amount <> OLD.float_amount OR NEW.float_gap <> OLD.float_gap OR NEW.moves < OLD.moves THEN RAISE EXCEPTION 'cash.opening_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_opening_frozen_on_update BEFORE UPDATE ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_opening_frozen_on_update();

CREATE OR REPLACE FUNCTION cash_taken_after_the_end_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state <> 'open' AND NEW.moves <> OLD.moves THEN RAISE EXCEPTION 'cash.taken_after_the_end' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_taken_after_the_end_on_update BEFORE UPDATE ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_taken_after_the_end_on_update();

CREATE OR REPLACE FUNCTION cash_session_chain_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.day < (SELECT COALESCE(MAX(s.day), '') FROM cash_session s WHERE s.till_id = NEW.till_id) OR NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM cash_session s WHERE s.till_id = NEW.till_id) THEN RAISE EXCEPTION 'cash.session_chain' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_session_chain_on_insert BEFORE INSERT ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_session_chain_on_insert();

CREATE OR REPLACE FUNCTION cash_closed_without_z_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'closed' AND NOT EXISTS (SELECT 1 FROM z_report z WHERE z.session_id = NEW.id) THEN RAISE EXCEPTION 'cash.closed_without_z' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_closed_without_z_on_update BEFORE UPDATE ON cash_session FOR EACH ROW EXECUTE FUNCTION cash_closed_without_z_on_update();

CREATE OR REPLACE FUNCTION cash_custody_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_custody.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_custody_never_updated BEFORE UPDATE ON cash_custody FOR EACH ROW EXECUTE FUNCTION cash_custody_never_updated();

CREATE OR REPLACE FUNCTION cash_custody_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_custody.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_custody_never_deleted BEFORE DELETE ON cash_custody FOR EACH ROW EXECUTE FUNCTION cash_custody_never_deleted();

CREATE OR REPLACE FUNCTION cash_custody_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_custody.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_custody_never_deleted_truncate BEFORE TRUNCATE ON cash_custody FOR EACH STATEMENT EXECUTE FUNCTION cash_custody_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_custody_gap_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.seq <> (SELECT COALESCE(MAX(c.seq), 0) + 1 FROM cash_custody c WHERE c.session_id = NEW.session_id) THEN RAISE EXCEPTION 'cash.custody_gap' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_custody_gap_on_insert BEFORE INSERT ON cash_custody FOR EACH ROW EXECUTE FUNCTION cash_custody_gap_on_insert();

CREATE OR REPLACE FUNCTION cash_move_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_move.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_move_never_updated BEFORE UPDATE ON cash_move FOR EACH ROW EXECUTE FUNCTION cash_move_never_updated();

CREATE OR REPLACE FUNCTION cash_move_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_move_never_deleted BEFORE DELETE ON cash_move FOR EACH ROW EXECUTE FUNCTION cash_move_never_deleted();

CREATE OR REPLACE FUNCTION cash_move_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_move.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_move_never_deleted_truncate BEFORE TRUNCATE ON cash_move FOR EACH STATEMENT EXECUTE FUNCTION cash_move_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_move_needs_an_open_session_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'open' AND NEW.seq BETWEEN 1 AND s.moves) THEN RAISE EXCEPTION 'cash.move_needs_an_open_session' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_move_needs_an_open_session_on_insert BEFORE INSERT ON cash_move FOR EACH ROW EXECUTE FUNCTION cash_move_needs_an_open_session_on_insert();

CREATE OR REPLACE FUNCTION cash_count_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_count.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_count_never_updated BEFORE UPDATE ON cash_count FOR EACH ROW EXECUTE FUNCTION cash_count_never_updated();

CREATE OR REPLACE FUNCTION cash_count_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_count_never_deleted BEFORE DELETE ON cash_count FOR EACH ROW EXECUTE FUNCTION cash_count_never_deleted();

CREATE OR REPLACE FUNCTION cash_count_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_count.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_count_never_deleted_truncate BEFORE TRUNCATE ON cash_count FOR EACH STATEMENT EXECUTE FUNCTION cash_count_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_count_out_of_turn_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.kind IN ('attempt', 'sealed') AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'ended') OR (NEW.kind = 'recount' AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'counted') OR (NEW.kind IN ('float', 'hand_over') AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'open') THEN RAISE EXCEPTION 'cash.count_out_of_turn' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_count_out_of_turn_on_insert BEFORE INSERT ON cash_count FOR EACH ROW EXECUTE FUNCTION cash_count_out_of_turn_on_insert();

CREATE OR REPLACE FUNCTION cash_reason_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_reason.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_reason_never_updated BEFORE UPDATE ON cash_reason FOR EACH ROW EXECUTE FUNCTION cash_reason_never_updated();

CREATE OR REPLACE FUNCTION cash_reason_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_reason.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_reason_never_deleted BEFORE DELETE ON cash_reason FOR EACH ROW EXECUTE FUNCTION cash_reason_never_deleted();

CREATE OR REPLACE FUNCTION cash_reason_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_reason.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_reason_never_deleted_truncate BEFORE TRUNCATE ON cash_reason FOR EACH STATEMENT EXECUTE FUNCTION cash_reason_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_reason_before_the_seal_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'counted' THEN RAISE EXCEPTION 'cash.reason_before_the_seal' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_reason_before_the_seal_on_insert BEFORE INSERT ON cash_reason FOR EACH ROW EXECUTE FUNCTION cash_reason_before_the_seal_on_insert();

CREATE OR REPLACE FUNCTION cash_approved_by_oneself_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.approved_by = NEW.staff_number THEN RAISE EXCEPTION 'cash.approved_by_oneself' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_approved_by_oneself_on_insert BEFORE INSERT ON cash_reason FOR EACH ROW EXECUTE FUNCTION cash_approved_by_oneself_on_insert();

CREATE OR REPLACE FUNCTION z_report_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'z_report.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER z_report_never_updated BEFORE UPDATE ON z_report FOR EACH ROW EXECUTE FUNCTION z_report_never_updated();

CREATE OR REPLACE FUNCTION z_report_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'z_report.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER z_report_never_deleted BEFORE DELETE ON z_report FOR EACH ROW EXECUTE FUNCTION z_report_never_deleted();

CREATE OR REPLACE FUNCTION z_report_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'z_report.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER z_report_never_deleted_truncate BEFORE TRUNCATE ON z_report FOR EACH STATEMENT EXECUTE FUNCTION z_report_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_z_chain_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.z_no <> COALESCE((SELECT z.z_no FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), 0) + 1 OR NEW.grand_before <> COALESCE((SELECT z.grand_total FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), 0) OR NEW.before_digest <> COALESCE((SELECT z.digest FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), '') OR NEW.grand_total <> NEW.grand_before + NEW.net THEN RAISE EXCEPTION 'cash.z_chain' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_z_chain_on_insert BEFORE INSERT ON z_report FOR EACH ROW EXECUTE FUNCTION cash_z_chain_on_insert();

CREATE OR REPLACE FUNCTION cash_z_needs_a_sealed_count_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'counted' AND s.day = NEW.day AND s.moves = NEW.moves) THEN RAISE EXCEPTION 'cash.z_needs_a_sealed_count' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_z_needs_a_sealed_count_on_insert BEFORE INSERT ON z_report FOR EACH ROW EXECUTE FUNCTION cash_z_needs_a_sealed_count_on_insert();

CREATE OR REPLACE FUNCTION cash_bag_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'cash_bag.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER cash_bag_never_deleted BEFORE DELETE ON cash_bag FOR EACH ROW EXECUTE FUNCTION cash_bag_never_deleted();

CREATE OR REPLACE FUNCTION cash_bag_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cash_bag.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER cash_bag_never_deleted_truncate BEFORE TRUNCATE ON cash_bag FOR EACH STATEMENT EXECUTE FUNCTION cash_bag_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_packed_stays_packed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.bag_no <> OLD.bag_no OR NEW.seal <> OLD.seal OR NEW.day <> OLD.day OR NEW.amount <> OLD.amount OR NEW.due <> OLD.due OR NEW.pieces <> OLD.pieces OR NEW.packed_at <> OLD.packed_at OR NEW.packed_by <> OLD.packed_by OR NEW.digest <> OLD.digest THEN RAISE EXCEPTION 'cash.packed_stays_packed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_packed_stays_packed_on_update BEFORE UPDATE ON cash_bag FOR EACH ROW EXECUTE FUNCTION cash_packed_stays_packed_on_update();

CREATE OR REPLACE FUNCTION cash_bag_without_step_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.id AND b.state = NEW.state) THEN RAISE EXCEPTION 'cash.bag_without_step' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_bag_without_step_on_update BEFORE UPDATE ON cash_bag FOR EACH ROW EXECUTE FUNCTION cash_bag_without_step_on_update();

CREATE OR REPLACE FUNCTION cash_bag_number_gap_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.bag_no <> (SELECT COALESCE(MAX(b.bag_no), 0) + 1 FROM cash_bag b) THEN RAISE EXCEPTION 'cash.bag_number_gap' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_bag_number_gap_on_insert BEFORE INSERT ON cash_bag FOR EACH ROW EXECUTE FUNCTION cash_bag_number_gap_on_insert();

CREATE OR REPLACE FUNCTION bag_session_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bag_session.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bag_session_never_updated BEFORE UPDATE ON bag_session FOR EACH ROW EXECUTE FUNCTION bag_session_never_updated();

CREATE OR REPLACE FUNCTION bag_session_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bag_session.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bag_session_never_deleted BEFORE DELETE ON bag_session FOR EACH ROW EXECUTE FUNCTION bag_session_never_deleted();

CREATE OR REPLACE FUNCTION bag_session_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bag_session.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bag_session_never_deleted_truncate BEFORE TRUNCATE ON bag_session FOR EACH STATEMENT EXECUTE FUNCTION bag_session_never_deleted_truncate();

CREATE OR REPLACE FUNCTION bag_step_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bag_step.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bag_step_never_updated BEFORE UPDATE ON bag_step FOR EACH ROW EXECUTE FUNCTION bag_step_never_updated();

CREATE OR REPLACE FUNCTION bag_step_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bag_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bag_step_never_deleted BEFORE DELETE ON bag_step FOR EACH ROW EXECUTE FUNCTION bag_step_never_deleted();

CREATE OR REPLACE FUNCTION bag_step_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bag_step.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bag_step_never_deleted_truncate BEFORE TRUNCATE ON bag_step FOR EACH STATEMENT EXECUTE FUNCTION bag_step_never_deleted_truncate();

CREATE OR REPLACE FUNCTION cash_own_bag_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state IN ('accepted', 'disputed') AND (EXISTS (SELECT 1 FROM cash_bag b WHERE b.id = NEW.bag_id AND b.packed_by = NEW.staff_number) OR EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.bag_id AND b.state = 'sent' AND b.other = NEW.staff_number)) THEN RAISE EXCEPTION 'cash.own_bag' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER cash_own_bag_on_insert BEFORE INSERT ON bag_step FOR EACH ROW EXECUTE FUNCTION cash_own_bag_on_insert();

CREATE OR REPLACE FUNCTION bag_paper_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bag_paper.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bag_paper_never_updated BEFORE UPDATE ON bag_paper FOR EACH ROW EXECUTE FUNCTION bag_paper_never_updated();

CREATE OR REPLACE FUNCTION bag_paper_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'bag_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bag_paper_deleted_by_erase_only BEFORE DELETE ON bag_paper FOR EACH ROW EXECUTE FUNCTION bag_paper_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION bag_paper_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bag_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bag_paper_deleted_by_erase_only_truncate BEFORE TRUNCATE ON bag_paper FOR EACH STATEMENT EXECUTE FUNCTION bag_paper_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION bank_statement_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bank_statement.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bank_statement_never_updated BEFORE UPDATE ON bank_statement FOR EACH ROW EXECUTE FUNCTION bank_statement_never_updated();

CREATE OR REPLACE FUNCTION bank_statement_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bank_statement.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bank_statement_never_deleted BEFORE DELETE ON bank_statement FOR EACH ROW EXECUTE FUNCTION bank_statement_never_deleted();

CREATE OR REPLACE FUNCTION bank_statement_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bank_statement.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bank_statement_never_deleted_truncate BEFORE TRUNCATE ON bank_statement FOR EACH STATEMENT EXECUTE FUNCTION bank_statement_never_deleted_truncate();

CREATE OR REPLACE FUNCTION bank_line_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bank_line.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER bank_line_never_updated BEFORE UPDATE ON bank_line FOR EACH ROW EXECUTE FUNCTION bank_line_never_updated();

CREATE OR REPLACE FUNCTION bank_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'bank_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER bank_line_never_deleted BEFORE DELETE ON bank_line FOR EACH ROW EXECUTE FUNCTION bank_line_never_deleted();

CREATE OR REPLACE FUNCTION bank_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bank_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER bank_line_never_deleted_truncate BEFORE TRUNCATE ON bank_line FOR EACH STATEMENT EXECUTE FUNCTION bank_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION parcel_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'parcel.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER parcel_never_deleted BEFORE DELETE ON parcel FOR EACH ROW EXECUTE FUNCTION parcel_never_deleted();

CREATE OR REPLACE FUNCTION parcel_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'parcel.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER parcel_never_deleted_truncate BEFORE TRUNCATE ON parcel FOR EACH STATEMENT EXECUTE FUNCTION parcel_never_deleted_truncate();

CREATE OR REPLACE FUNCTION handouts_intake_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.day <> OLD.day OR NEW.taken_at <> OLD.taken_at OR NEW.taken_by <> OLD.taken_by OR NEW.host_id <> OLD.host_id OR NEW.carrier <> OLD.carrier OR NEW.tracking <> OLD.tracking OR NEW.pieces <> OLD.pieces THEN RAISE EXCEPTION 'handouts.intake_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_intake_frozen_on_update BEFORE UPDATE ON parcel FOR EACH ROW EXECUTE FUNCTION handouts_intake_frozen_on_update();

CREATE OR REPLACE FUNCTION handouts_ended_once_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'handouts.ended_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_ended_once_on_update BEFORE UPDATE ON parcel FOR EACH ROW EXECUTE FUNCTION handouts_ended_once_on_update();

CREATE OR REPLACE FUNCTION handouts_end_without_proof_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state IN ('handed_out', 'returned')) <> (NEW.ended_at IS NOT NULL) OR (NEW.state = 'handed_out') <> (NEW.hand_out_id IS NOT NULL) THEN RAISE EXCEPTION 'handouts.end_without_proof' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_end_without_proof_on_update BEFORE UPDATE ON parcel FOR EACH ROW EXECUTE FUNCTION handouts_end_without_proof_on_update();

CREATE OR REPLACE FUNCTION parcel_face_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'parcel_face.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER parcel_face_never_updated BEFORE UPDATE ON parcel_face FOR EACH ROW EXECUTE FUNCTION parcel_face_never_updated();

CREATE OR REPLACE FUNCTION parcel_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'parcel_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER parcel_face_deleted_by_erase_only BEFORE DELETE ON parcel_face FOR EACH ROW EXECUTE FUNCTION parcel_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION parcel_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'parcel_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER parcel_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON parcel_face FOR EACH STATEMENT EXECUTE FUNCTION parcel_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION parcel_told_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'parcel_told.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER parcel_told_never_updated BEFORE UPDATE ON parcel_told FOR EACH ROW EXECUTE FUNCTION parcel_told_never_updated();

CREATE OR REPLACE FUNCTION parcel_told_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'parcel_told.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER parcel_told_never_deleted BEFORE DELETE ON parcel_told FOR EACH ROW EXECUTE FUNCTION parcel_told_never_deleted();

CREATE OR REPLACE FUNCTION parcel_told_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'parcel_told.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER parcel_told_never_deleted_truncate BEFORE TRUNCATE ON parcel_told FOR EACH STATEMENT EXECUTE FUNCTION parcel_told_never_deleted_truncate();

CREATE OR REPLACE FUNCTION hand_out_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'hand_out.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER hand_out_never_updated BEFORE UPDATE ON hand_out FOR EACH ROW EXECUTE FUNCTION hand_out_never_updated();

CREATE OR REPLACE FUNCTION hand_out_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'hand_out.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER hand_out_never_deleted BEFORE DELETE ON hand_out FOR EACH ROW EXECUTE FUNCTION hand_out_never_deleted();

CREATE OR REPLACE FUNCTION hand_out_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hand_out.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER hand_out_never_deleted_truncate BEFORE TRUNCATE ON hand_out FOR EACH STATEMENT EXECUTE FUNCTION hand_out_never_deleted_truncate();

CREATE OR REPLACE FUNCTION hand_out_paper_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'hand_out_paper.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER hand_out_paper_never_updated BEFORE UPDATE ON hand_out_paper FOR EACH ROW EXECUTE FUNCTION hand_out_paper_never_updated();

CREATE OR REPLACE FUNCTION hand_out_paper_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'hand_out_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER hand_out_paper_deleted_by_erase_only BEFORE DELETE ON hand_out_paper FOR EACH ROW EXECUTE FUNCTION hand_out_paper_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION hand_out_paper_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hand_out_paper.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER hand_out_paper_deleted_by_erase_only_truncate BEFORE TRUNCATE ON hand_out_paper FOR EACH STATEMENT EXECUTE FUNCTION hand_out_paper_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION loan_thing_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'loan_thing.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER loan_thing_never_deleted BEFORE DELETE ON loan_thing FOR EACH ROW EXECUTE FUNCTION loan_thing_never_deleted();

CREATE OR REPLACE FUNCTION loan_thing_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'loan_thing.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER loan_thing_never_deleted_truncate BEFORE TRUNCATE ON loan_thing FOR EACH STATEMENT EXECUTE FUNCTION loan_thing_never_deleted_truncate();

CREATE OR REPLACE FUNCTION loan_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'loan.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER loan_never_deleted BEFORE DELETE ON loan FOR EACH ROW EXECUTE FUNCTION loan_never_deleted();

CREATE OR REPLACE FUNCTION loan_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'loan.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER loan_never_deleted_truncate BEFORE TRUNCATE ON loan FOR EACH STATEMENT EXECUTE FUNCTION loan_never_deleted_truncate();

CREATE OR REPLACE FUNCTION handouts_loan_ended_once_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'handouts.loan_ended_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_loan_ended_once_on_update BEFORE UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION handouts_loan_ended_once_on_update();

CREATE OR REPLACE FUNCTION handouts_open_until_back_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.state = 'out') <> (NEW.ended_at IS NULL) THEN RAISE EXCEPTION 'handouts.open_until_back' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_open_until_back_on_update BEFORE UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION handouts_open_until_back_on_update();

CREATE OR REPLACE FUNCTION handouts_loan_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.thing_id <> OLD.thing_id OR NEW.out_at <> OLD.out_at OR NEW.out_by <> OLD.out_by OR NEW.ink_digest <> OLD.ink_digest THEN RAISE EXCEPTION 'handouts.loan_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER handouts_loan_frozen_on_update BEFORE UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION handouts_loan_frozen_on_update();

CREATE OR REPLACE FUNCTION loan_face_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'loan_face.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER loan_face_never_updated BEFORE UPDATE ON loan_face FOR EACH ROW EXECUTE FUNCTION loan_face_never_updated();

CREATE OR REPLACE FUNCTION loan_face_deleted_by_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erase_permit) THEN RAISE EXCEPTION 'loan_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER loan_face_deleted_by_erase_only BEFORE DELETE ON loan_face FOR EACH ROW EXECUTE FUNCTION loan_face_deleted_by_erase_only();

CREATE OR REPLACE FUNCTION loan_face_deleted_by_erase_only_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'loan_face.kept_until_erased' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER loan_face_deleted_by_erase_only_truncate BEFORE TRUNCATE ON loan_face FOR EACH STATEMENT EXECUTE FUNCTION loan_face_deleted_by_erase_only_truncate();

CREATE OR REPLACE FUNCTION month_words_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'month_words.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER month_words_never_deleted BEFORE DELETE ON month_words FOR EACH ROW EXECUTE FUNCTION month_words_never_deleted();

CREATE OR REPLACE FUNCTION month_words_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'month_words.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER month_words_never_deleted_truncate BEFORE TRUNCATE ON month_words FOR EACH STATEMENT EXECUTE FUNCTION month_words_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_review_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_review.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_review_never_deleted BEFORE DELETE ON case_review FOR EACH ROW EXECUTE FUNCTION case_review_never_deleted();

CREATE OR REPLACE FUNCTION case_review_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_review.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_review_never_deleted_truncate BEFORE TRUNCATE ON case_review FOR EACH STATEMENT EXECUTE FUNCTION case_review_never_deleted_truncate();

CREATE OR REPLACE FUNCTION case_review_item_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'case_review_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER case_review_item_never_deleted BEFORE DELETE ON case_review_item FOR EACH ROW EXECUTE FUNCTION case_review_item_never_deleted();

CREATE OR REPLACE FUNCTION case_review_item_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_review_item.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER case_review_item_never_deleted_truncate BEFORE TRUNCATE ON case_review_item FOR EACH STATEMENT EXECUTE FUNCTION case_review_item_never_deleted_truncate();

CREATE OR REPLACE FUNCTION complaints_month_is_filed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM month_filed f WHERE f.month = OLD.month AND f.step = 'filed') THEN RAISE EXCEPTION 'complaints.month_is_filed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_month_is_filed_on_update BEFORE UPDATE ON month_words FOR EACH ROW EXECUTE FUNCTION complaints_month_is_filed_on_update();

CREATE OR REPLACE FUNCTION complaints_review_done_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.finished_at IS NOT NULL THEN RAISE EXCEPTION 'complaints.review_done' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_review_done_on_update BEFORE UPDATE ON case_review FOR EACH ROW EXECUTE FUNCTION complaints_review_done_on_update();

CREATE OR REPLACE FUNCTION complaints_settled_already_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.verdict IS NOT NULL THEN RAISE EXCEPTION 'complaints.settled_already' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER complaints_settled_already_on_update BEFORE UPDATE ON case_review_item FOR EACH ROW EXECUTE FUNCTION complaints_settled_already_on_update();

CREATE OR REPLACE FUNCTION sale_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'sale.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER sale_never_deleted BEFORE DELETE ON sale FOR EACH ROW EXECUTE FUNCTION sale_never_deleted();

CREATE OR REPLACE FUNCTION sale_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sale.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER sale_never_deleted_truncate BEFORE TRUNCATE ON sale FOR EACH STATEMENT EXECUTE FUNCTION sale_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_sale_not_begun_open_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state <> 'open' THEN RAISE EXCEPTION 'shop.sale_not_begun_open' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_sale_not_begun_open_on_insert BEFORE INSERT ON sale FOR EACH ROW EXECUTE FUNCTION shop_sale_not_begun_open_on_insert();

CREATE OR REPLACE FUNCTION shop_sale_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state IN ('paid', 'void') THEN RAISE EXCEPTION 'shop.sale_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_sale_frozen_on_update BEFORE UPDATE ON sale FOR EACH ROW EXECUTE FUNCTION shop_sale_frozen_on_update();

CREATE OR REPLACE FUNCTION shop_payments_differ_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'paid' AND (NEW.number IS NULL OR NEW.session_id IS NULL OR NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM sale_line l WHERE l.sale_id = NEW.id AND l.removed_at IS NULL) OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM sale_payment p WHERE p.sale_id = NEW.id AND p.state = 'paid') OR EXISTS (SELECT 1 FROM sale_payment p WHERE p.sale_id = NEW.id AND p.state IN ('asked', 'unknown'))) THEN RAISE EXCEPTION 'shop.payments_differ' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_payments_differ_on_update AFTER UPDATE OF state ON sale FOR EACH ROW EXECUTE FUNCTION shop_payments_differ_on_update();

CREATE OR REPLACE FUNCTION sale_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'sale_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER sale_line_never_deleted BEFORE DELETE ON sale_line FOR EACH ROW EXECUTE FUNCTION sale_line_never_deleted();

CREATE OR REPLACE FUNCTION sale_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sale_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER sale_line_never_deleted_truncate BEFORE TRUNCATE ON sale_line FOR EACH STATEMENT EXECUTE FUNCTION sale_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_line_frozen_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM sale s WHERE s.id = NEW.sale_id AND s.state IN ('paid', 'void')) THEN RAISE EXCEPTION 'shop.line_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_line_frozen_on_insert BEFORE INSERT ON sale_line FOR EACH ROW EXECUTE FUNCTION shop_line_frozen_on_insert();

CREATE OR REPLACE FUNCTION shop_line_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.removed_at IS NOT NULL OR NEW.sale_id <> OLD.sale_id OR EXISTS (SELECT 1 FROM sale s WHERE s.id = OLD.sale_id AND s.state IN ('paid', 'void')) THEN RAISE EXCEPTION 'shop.line_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_line_frozen_on_update BEFORE UPDATE ON sale_line FOR EACH ROW EXECUTE FUNCTION shop_line_frozen_on_update();

CREATE OR REPLACE FUNCTION sale_payment_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'sale_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER sale_payment_never_deleted BEFORE DELETE ON sale_payment FOR EACH ROW EXECUTE FUNCTION sale_payment_never_deleted();

CREATE OR REPLACE FUNCTION sale_payment_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sale_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER sale_payment_never_deleted_truncate BEFORE TRUNCATE ON sale_payment FOR EACH STATEMENT EXECUTE FUNCTION sale_payment_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_payment_frozen_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM sale s WHERE s.id = NEW.sale_id AND s.state IN ('paid', 'void')) THEN RAISE EXCEPTION 'shop.payment_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_payment_frozen_on_insert BEFORE INSERT ON sale_payment FOR EACH ROW EXECUTE FUNCTION shop_payment_frozen_on_insert();

CREATE OR REPLACE FUNCTION shop_payment_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state = 'failed' OR NEW.sale_id <> OLD.sale_id OR NEW.tender <> OLD.tender OR (OLD.state = 'paid' AND NEW.amount <> OLD.amount) OR EXISTS (SELECT 1 FROM sale s WHERE s.id = OLD.sale_id AND s.state IN ('paid', 'void')) THEN RAISE EXCEPTION 'shop.payment_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_payment_frozen_on_update BEFORE UPDATE ON sale_payment FOR EACH ROW EXECUTE FUNCTION shop_payment_frozen_on_update();

CREATE OR REPLACE FUNCTION sale_invoice_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'sale_invoice.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER sale_invoice_never_updated BEFORE UPDATE ON sale_invoice FOR EACH ROW EXECUTE FUNCTION sale_invoice_never_updated();

CREATE OR REPLACE FUNCTION sale_invoice_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'sale_invoice.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER sale_invoice_never_deleted BEFORE DELETE ON sale_invoice FOR EACH ROW EXECUTE FUNCTION sale_invoice_never_deleted();

CREATE OR REPLACE FUNCTION sale_invoice_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sale_invoice.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER sale_invoice_never_deleted_truncate BEFORE TRUNCATE ON sale_invoice FOR EACH STATEMENT EXECUTE FUNCTION sale_invoice_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_payment_open_on_close() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'closed' AND (EXISTS (SELECT 1 FROM sale_payment p WHERE p.state IN ('asked', 'unknown') AND p.at > 0 AND +p.session_id = NEW.id) OR EXISTS (SELECT 1 FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = 'open' AND p.state = 'paid' AND +p.session_id = NEW.id) OR EXISTS (SELECT 1 FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = 'parked' AND p.state = 'paid' AND +p.session_id = NEW.id)) THEN RAISE EXCEPTION 'shop.payment_open' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_payment_open_on_close BEFORE UPDATE OF state ON cash_session FOR EACH ROW EXECUTE FUNCTION shop_payment_open_on_close();

CREATE OR REPLACE FUNCTION refund_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'refund.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER refund_never_deleted BEFORE DELETE ON refund FOR EACH ROW EXECUTE FUNCTION refund_never_deleted();

CREATE OR REPLACE FUNCTION refund_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refund.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER refund_never_deleted_truncate BEFORE TRUNCATE ON refund FOR EACH STATEMENT EXECUTE FUNCTION refund_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_refund_not_begun_open_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.is_done THEN RAISE EXCEPTION 'shop.refund_not_begun_open' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_refund_not_begun_open_on_insert BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION shop_refund_not_begun_open_on_insert();

CREATE OR REPLACE FUNCTION shop_refund_frozen_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.is_done THEN RAISE EXCEPTION 'shop.refund_frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_refund_frozen_on_update BEFORE UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION shop_refund_frozen_on_update();

CREATE OR REPLACE FUNCTION shop_refund_differs_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM refund_line l WHERE l.refund_id = NEW.id) OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM refund_payment p WHERE p.refund_id = NEW.id) THEN RAISE EXCEPTION 'shop.refund_differs' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_refund_differs_on_update AFTER UPDATE OF is_done ON refund FOR EACH ROW EXECUTE FUNCTION shop_refund_differs_on_update();

CREATE OR REPLACE FUNCTION refund_line_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'refund_line.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER refund_line_never_updated BEFORE UPDATE ON refund_line FOR EACH ROW EXECUTE FUNCTION refund_line_never_updated();

CREATE OR REPLACE FUNCTION refund_line_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'refund_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER refund_line_never_deleted BEFORE DELETE ON refund_line FOR EACH ROW EXECUTE FUNCTION refund_line_never_deleted();

CREATE OR REPLACE FUNCTION refund_line_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refund_line.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER refund_line_never_deleted_truncate BEFORE TRUNCATE ON refund_line FOR EACH STATEMENT EXECUTE FUNCTION refund_line_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_refunded_more_than_sold_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.is_done) OR NEW.quantity <= 0 OR NEW.net < 0 OR (NEW.sale_line_id IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM sale_line l JOIN sale s ON s.id = l.sale_id JOIN refund r ON r.id = NEW.refund_id WHERE l.id = NEW.sale_line_id AND l.removed_at IS NULL AND s.state = 'paid' AND s.id = r.sale_id AND l.quantity >= NEW.quantity + (SELECT COALESCE(SUM(b.quantity), 0) FROM refund_line b WHERE b.sale_line_id = NEW.sale_line_id) AND l.net >= NEW.net + (SELECT COALESCE(SUM(b.net), 0) FROM refund_line b WHERE b.sale_line_id = NEW.sale_line_id)))) THEN RAISE EXCEPTION 'shop.refunded_more_than_sold' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_refunded_more_than_sold_on_insert BEFORE INSERT ON refund_line FOR EACH ROW EXECUTE FUNCTION shop_refunded_more_than_sold_on_insert();

CREATE OR REPLACE FUNCTION refund_payment_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'refund_payment.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER refund_payment_never_updated BEFORE UPDATE ON refund_payment FOR EACH ROW EXECUTE FUNCTION refund_payment_never_updated();

CREATE OR REPLACE FUNCTION refund_payment_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'refund_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER refund_payment_never_deleted BEFORE DELETE ON refund_payment FOR EACH ROW EXECUTE FUNCTION refund_payment_never_deleted();

CREATE OR REPLACE FUNCTION refund_payment_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refund_payment.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER refund_payment_never_deleted_truncate BEFORE TRUNCATE ON refund_payment FOR EACH STATEMENT EXECUTE FUNCTION refund_payment_never_deleted_truncate();

CREATE OR REPLACE FUNCTION shop_refunded_more_than_collected_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.is_done) OR NEW.amount <= 0 OR (NEW.payment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sale_payment p JOIN sale s ON s.id = p.sale_id JOIN refund r ON r.id = NEW.refund_id WHERE p.id = NEW.payment_id AND p.state = 'paid' AND s.state = 'paid' AND s.id = r.sale_id AND p.amount >= NEW.amount + (SELECT COALESCE(SUM(b.amount), 0) FROM refund_payment b WHERE b.payment_id = NEW.payment_id))) THEN RAISE EXCEPTION 'shop.refunded_more_than_collected' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER shop_refunded_more_than_collected_on_insert BEFORE INSERT ON refund_payment FOR EACH ROW EXECUTE FUNCTION shop_refunded_more_than_collected_on_insert();

CREATE OR REPLACE FUNCTION checklist_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'checklist.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER checklist_never_updated BEFORE UPDATE ON checklist FOR EACH ROW EXECUTE FUNCTION checklist_never_updated();

CREATE OR REPLACE FUNCTION checklist_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'checklist.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER checklist_never_deleted BEFORE DELETE ON checklist FOR EACH ROW EXECUTE FUNCTION checklist_never_deleted();

CREATE OR REPLACE FUNCTION checklist_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'checklist.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER checklist_never_deleted_truncate BEFORE TRUNCATE ON checklist FOR EACH STATEMENT EXECUTE FUNCTION checklist_never_deleted_truncate();

CREATE OR REPLACE FUNCTION day_check_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'day_check.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER day_check_never_deleted BEFORE DELETE ON day_check FOR EACH ROW EXECUTE FUNCTION day_check_never_deleted();

CREATE OR REPLACE FUNCTION day_check_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'day_check.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER day_check_never_deleted_truncate BEFORE TRUNCATE ON day_check FOR EACH STATEMENT EXECUTE FUNCTION day_check_never_deleted_truncate();

CREATE OR REPLACE FUNCTION closing_checklist_signed_on_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.signed_at IS NOT NULL OR NEW.number <> OLD.number OR NEW.day <> OLD.day OR NEW.items <> OLD.items THEN RAISE EXCEPTION 'closing.checklist_signed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_checklist_signed_on_update BEFORE UPDATE ON day_check FOR EACH ROW EXECUTE FUNCTION closing_checklist_signed_on_update();

CREATE OR REPLACE FUNCTION check_mark_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'check_mark.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER check_mark_never_updated BEFORE UPDATE ON check_mark FOR EACH ROW EXECUTE FUNCTION check_mark_never_updated();

CREATE OR REPLACE FUNCTION check_mark_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'check_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER check_mark_never_deleted BEFORE DELETE ON check_mark FOR EACH ROW EXECUTE FUNCTION check_mark_never_deleted();

CREATE OR REPLACE FUNCTION check_mark_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'check_mark.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER check_mark_never_deleted_truncate BEFORE TRUNCATE ON check_mark FOR EACH STATEMENT EXECUTE FUNCTION check_mark_never_deleted_truncate();

CREATE OR REPLACE FUNCTION closing_marked_after_signing_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM day_check c WHERE c.id = NEW.check_id AND c.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'closing.marked_after_signing' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_marked_after_signing_on_insert BEFORE INSERT ON check_mark FOR EACH ROW EXECUTE FUNCTION closing_marked_after_signing_on_insert();

CREATE OR REPLACE FUNCTION blocker_waiver_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'blocker_waiver.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER blocker_waiver_never_updated BEFORE UPDATE ON blocker_waiver FOR EACH ROW EXECUTE FUNCTION blocker_waiver_never_updated();

CREATE OR REPLACE FUNCTION blocker_waiver_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'blocker_waiver.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER blocker_waiver_never_deleted BEFORE DELETE ON blocker_waiver FOR EACH ROW EXECUTE FUNCTION blocker_waiver_never_deleted();

CREATE OR REPLACE FUNCTION blocker_waiver_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'blocker_waiver.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER blocker_waiver_never_deleted_truncate BEFORE TRUNCATE ON blocker_waiver FOR EACH STATEMENT EXECUTE FUNCTION blocker_waiver_never_deleted_truncate();

CREATE OR REPLACE FUNCTION closing_waiver_without_reason_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.reason = '' THEN RAISE EXCEPTION 'closing.waiver_without_reason' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_waiver_without_reason_on_insert BEFORE INSERT ON blocker_waiver FOR EACH ROW EXECUTE FUNCTION closing_waiver_without_reason_on_insert();

CREATE OR REPLACE FUNCTION day_seal_never_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'day_seal.frozen' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER day_seal_never_updated BEFORE UPDATE ON day_seal FOR EACH ROW EXECUTE FUNCTION day_seal_never_updated();

CREATE OR REPLACE FUNCTION day_seal_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'day_seal.kept' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;

CREATE OR REPLACE TRIGGER day_seal_never_deleted BEFORE DELETE ON day_seal FOR EACH ROW EXECUTE FUNCTION day_seal_never_deleted();

CREATE OR REPLACE FUNCTION day_seal_never_deleted_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'day_seal.kept' USING ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE OR REPLACE TRIGGER day_seal_never_deleted_truncate BEFORE TRUNCATE ON day_seal FOR EACH STATEMENT EXECUTE FUNCTION day_seal_never_deleted_truncate();

CREATE OR REPLACE FUNCTION closing_tills_open_on_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM cash_session s WHERE s.day = NEW.day AND s.state <> 'closed') THEN RAISE EXCEPTION 'closing.tills_open' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_tills_open_on_insert BEFORE INSERT ON day_seal FOR EACH ROW EXECUTE FUNCTION closing_tills_open_on_insert();

CREATE OR REPLACE FUNCTION closing_sealed_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_session BEFORE INSERT ON cash_session FOR EACH ROW EXECUTE FUNCTION closing_sealed_session();

CREATE OR REPLACE FUNCTION closing_sealed_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM day_seal d JOIN cash_session s ON s.day = d.day WHERE s.id = NEW.session_id) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_move BEFORE INSERT ON cash_move FOR EACH ROW EXECUTE FUNCTION closing_sealed_move();

CREATE OR REPLACE FUNCTION closing_sealed_sale() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'paid' AND EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_sale BEFORE UPDATE OF state ON sale FOR EACH ROW EXECUTE FUNCTION closing_sealed_sale();

CREATE OR REPLACE FUNCTION closing_sealed_refund() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_refund BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION closing_sealed_refund();

CREATE OR REPLACE FUNCTION closing_sealed_payment() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM day_seal d JOIN cash_session s ON s.day = d.day WHERE s.id = NEW.session_id) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_payment BEFORE INSERT ON sale_payment FOR EACH ROW EXECUTE FUNCTION closing_sealed_payment();

CREATE OR REPLACE FUNCTION closing_sealed_stock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.kind IN ('sell', 'take_back') AND EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) THEN RAISE EXCEPTION 'closing.day_sealed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;

CREATE OR REPLACE TRIGGER closing_sealed_stock BEFORE INSERT ON stock_move FOR EACH ROW EXECUTE FUNCTION closing_sealed_stock();
