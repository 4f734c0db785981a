-- Frozen with the step of this name: never changed once people have the program. Made by tests/tools/migration_sql.py.

CREATE TABLE IF NOT EXISTS "bag_paper" ("id" INTEGER NOT NULL PRIMARY KEY, "salt" VARCHAR(32) NOT NULL, "packed_strokes" TEXT NOT NULL, "carried_strokes" TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS "bag_session" ("id" INTEGER NOT NULL PRIMARY KEY, "bag_id" INTEGER NOT NULL, "session_id" INTEGER NOT NULL, "amount" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "bag_session_bag_id" ON "bag_session" ("bag_id");

CREATE UNIQUE INDEX IF NOT EXISTS "bag_session_session_id" ON "bag_session" ("session_id");

CREATE TABLE IF NOT EXISTS "bag_step" ("id" INTEGER NOT NULL PRIMARY KEY, "bag_id" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "other" VARCHAR(60) NOT NULL, "pieces" TEXT, "amount" INTEGER, "reason" VARCHAR(200) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bag_step_bag_id_state" ON "bag_step" ("bag_id", "state");

CREATE TABLE IF NOT EXISTS "bank_line" ("id" INTEGER NOT NULL PRIMARY KEY, "statement_id" INTEGER NOT NULL, "place" INTEGER NOT NULL, "paid_at" INTEGER, "reference" VARCHAR(80) NOT NULL, "amount" INTEGER NOT NULL, "text" VARCHAR(200) NOT NULL, "move_id" INTEGER);

CREATE UNIQUE INDEX IF NOT EXISTS "bank_line_statement_id_place" ON "bank_line" ("statement_id", "place");

CREATE UNIQUE INDEX IF NOT EXISTS "bank_line_matched_once" ON "bank_line" ("move_id") WHERE move_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "bank_statement" ("id" INTEGER NOT NULL PRIMARY KEY, "session_id" INTEGER NOT NULL, "tender" VARCHAR(40) NOT NULL, "name" VARCHAR(200) NOT NULL, "sha256" VARCHAR(64) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bank_statement_session_id_tender_sha256" ON "bank_statement" ("session_id", "tender", "sha256");

CREATE TABLE IF NOT EXISTS "barcode" ("id" INTEGER NOT NULL PRIMARY KEY, "product_id" INTEGER NOT NULL, "code" VARCHAR(60) NOT NULL, "key" VARCHAR(60) NOT NULL, "kind" VARCHAR(40) NOT NULL);

CREATE INDEX IF NOT EXISTS "barcode_product_id" ON "barcode" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "barcode_key" ON "barcode" ("key");

CREATE TABLE IF NOT EXISTS "bill" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "account_id" INTEGER NOT NULL, "fee_type_id" INTEGER NOT NULL, "title" VARCHAR(120) NOT NULL, "period" VARCHAR(40) NOT NULL, "principal" INTEGER NOT NULL, "due_on" VARCHAR(10) NOT NULL, "late_rate" INTEGER NOT NULL, "late_free_days" INTEGER NOT NULL, "late_cap" INTEGER NOT NULL, "made_at" INTEGER NOT NULL, "made_on" VARCHAR(10) NOT NULL, "made_by" VARCHAR(20) NOT NULL, "principal_left" INTEGER NOT NULL CHECK (principal_left >= 0), "late_paid" INTEGER NOT NULL CHECK (late_paid >= 0), "weight" INTEGER NOT NULL, "since" VARCHAR(10) NOT NULL, "paid_on" VARCHAR(10), "cancelled_at" INTEGER, "cancelled_on" VARCHAR(10), "cancelled_by" VARCHAR(20) NOT NULL, "why" VARCHAR(120) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "bill_number" ON "bill" ("number");

CREATE INDEX IF NOT EXISTS "bill_fee_type_id" ON "bill" ("fee_type_id");

CREATE INDEX IF NOT EXISTS "bill_account_id_fee_type_id_due_on" ON "bill" ("account_id", "fee_type_id", "due_on");

CREATE INDEX IF NOT EXISTS "bill_open" ON "bill" ("account_id", "due_on", "id") WHERE paid_on IS NULL AND cancelled_on IS NULL;

CREATE INDEX IF NOT EXISTS "bill_open_due" ON "bill" ("due_on", "account_id", "principal_left") WHERE paid_on IS NULL AND cancelled_on IS NULL;

CREATE TABLE IF NOT EXISTS "blocker_waiver" ("id" INTEGER NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "slice" VARCHAR(40) NOT NULL, "sentence" VARCHAR(300) NOT NULL, "count" INTEGER NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" INTEGER NOT NULL, "asked_by" VARCHAR(20) NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "blocker_waiver_day_id" ON "blocker_waiver" ("day", "id");

CREATE TABLE IF NOT EXISTS "case_review" ("id" INTEGER NOT NULL PRIMARY KEY, "day" VARCHAR(10) NOT NULL, "seed" VARCHAR(32) NOT NULL, "percent" INTEGER NOT NULL, "begun_at" INTEGER NOT NULL, "begun_by" VARCHAR(20) NOT NULL, "finished_at" INTEGER, "finished_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "case_review_day" ON "case_review" ("day");

CREATE TABLE IF NOT EXISTS "case_review_item" ("id" INTEGER NOT NULL PRIMARY KEY, "review_id" INTEGER NOT NULL, "case_id" INTEGER NOT NULL, "is_drawn" INTEGER NOT NULL, "verdict" VARCHAR(40), "at" INTEGER, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "case_review_item_case_id" ON "case_review_item" ("case_id");

CREATE UNIQUE INDEX IF NOT EXISTS "case_review_item_review_id_case_id" ON "case_review_item" ("review_id", "case_id");

CREATE TABLE IF NOT EXISTS "cash_bag" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "bag_no" INTEGER NOT NULL, "seal" VARCHAR(60) NOT NULL, "day" VARCHAR(10) NOT NULL, "state" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "due" INTEGER NOT NULL, "pieces" TEXT NOT NULL, "reason" VARCHAR(200) NOT NULL, "packed_at" INTEGER NOT NULL, "packed_by" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_bag_number" ON "cash_bag" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_bag_bag_no" ON "cash_bag" ("bag_no");

CREATE INDEX IF NOT EXISTS "cash_bag_open" ON "cash_bag" ("packed_at", "id") WHERE state IN ('packed', 'sent', 'disputed');

CREATE TABLE IF NOT EXISTS "cash_count" ("id" INTEGER NOT NULL PRIMARY KEY, "session_id" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "attempt" INTEGER NOT NULL, "pieces" TEXT NOT NULL, "totals" TEXT NOT NULL, "amount" INTEGER NOT NULL, "note" VARCHAR(200) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "second" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_count_session_id_attempt" ON "cash_count" ("session_id", "attempt");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_count_sealed_once" ON "cash_count" ("session_id") WHERE kind = 'sealed';

CREATE TABLE IF NOT EXISTS "cash_custody" ("id" INTEGER NOT NULL PRIMARY KEY, "session_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "custodian" VARCHAR(20) NOT NULL, "given_by" VARCHAR(20) NOT NULL, "began_at" INTEGER NOT NULL, "count_id" INTEGER NOT NULL, "after_move" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "cash_custody_count_id" ON "cash_custody" ("count_id");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_custody_session_id_seq" ON "cash_custody" ("session_id", "seq");

CREATE TABLE IF NOT EXISTS "cash_move" ("id" INTEGER NOT NULL PRIMARY KEY, "session_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "tender" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" INTEGER NOT NULL, "number" VARCHAR(24) NOT NULL, "reference" VARCHAR(80) NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "cash_move_session_id_seq" ON "cash_move" ("session_id", "seq");

CREATE INDEX IF NOT EXISTS "cash_move_ref_kind_ref_id" ON "cash_move" ("ref_kind", "ref_id");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_move_reference" ON "cash_move" ("tender", "reference") WHERE reference <> '' AND kind = 'sale';

CREATE INDEX IF NOT EXISTS "cash_move_sums" ON "cash_move" ("session_id", "kind", "tender", "seq", "amount");

CREATE TABLE IF NOT EXISTS "cash_reason" ("id" INTEGER NOT NULL PRIMARY KEY, "session_id" INTEGER NOT NULL, "tender" VARCHAR(40) NOT NULL, "difference" INTEGER NOT NULL, "reason" VARCHAR(200) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "cash_reason_session_id_id" ON "cash_reason" ("session_id", "id");

CREATE TABLE IF NOT EXISTS "cash_session" ("id" INTEGER NOT NULL PRIMARY KEY, "till_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "previous_id" INTEGER, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, "custodian" VARCHAR(20) NOT NULL, "opened_at" INTEGER NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "float_amount" INTEGER NOT NULL, "float_gap" INTEGER NOT NULL, "float_gap_on" VARCHAR(10), "moves" INTEGER NOT NULL, "ended_at" INTEGER, "counted_at" INTEGER, "closed_at" INTEGER);

CREATE INDEX IF NOT EXISTS "cash_session_previous_id" ON "cash_session" ("previous_id");

CREATE INDEX IF NOT EXISTS "cash_session_day" ON "cash_session" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_till_id_seq" ON "cash_session" ("till_id", "seq");

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_unfinished" ON "cash_session" ("till_id") WHERE state <> 'closed';

CREATE UNIQUE INDEX IF NOT EXISTS "cash_session_open_at_desk" ON "cash_session" ("desk") WHERE state = 'open';

CREATE TABLE IF NOT EXISTS "checklist" ("id" INTEGER NOT NULL PRIMARY KEY, "items" TEXT NOT NULL, "set_at" INTEGER NOT NULL, "set_by" VARCHAR(20) NOT NULL);

CREATE TABLE IF NOT EXISTS "check_mark" ("id" INTEGER NOT NULL PRIMARY KEY, "check_id" INTEGER NOT NULL, "place" INTEGER NOT NULL, "is_done" INTEGER NOT NULL, "remark" VARCHAR(200) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "check_mark_check_id_id" ON "check_mark" ("check_id", "id");

CREATE TABLE IF NOT EXISTS "count_entry" ("id" INTEGER NOT NULL PRIMARY KEY, "line_id" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "counted" INTEGER NOT NULL, "book" INTEGER NOT NULL, "counted_at" INTEGER NOT NULL, "at" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "count_entry_line_id" ON "count_entry" ("line_id");

CREATE TABLE IF NOT EXISTS "count_line" ("id" INTEGER NOT NULL PRIMARY KEY, "count_id" INTEGER NOT NULL, "product_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "state" VARCHAR(10) NOT NULL);

CREATE INDEX IF NOT EXISTS "count_line_product_id" ON "count_line" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "count_line_count_id_product_id" ON "count_line" ("count_id", "product_id");

CREATE TABLE IF NOT EXISTS "count_paper" ("id" INTEGER NOT NULL PRIMARY KEY, "counted" TEXT, "approved" TEXT);

CREATE TABLE IF NOT EXISTS "count_reason" ("id" INTEGER NOT NULL PRIMARY KEY, "reason" VARCHAR(120) NOT NULL);

CREATE TABLE IF NOT EXISTS "count_result" ("id" INTEGER NOT NULL PRIMARY KEY, "count_id" INTEGER NOT NULL, "product_id" INTEGER NOT NULL, "counted" INTEGER NOT NULL, "book" INTEGER NOT NULL, "value" INTEGER NOT NULL, "retail" INTEGER NOT NULL, "book_value" INTEGER NOT NULL, "counted_by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "count_result_count_id" ON "count_result" ("count_id");

CREATE INDEX IF NOT EXISTS "count_result_product_id" ON "count_result" ("product_id");

CREATE TABLE IF NOT EXISTS "count_wish" ("id" INTEGER NOT NULL PRIMARY KEY, "why" VARCHAR(40) NOT NULL, "since" INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS "day_check" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "desk" INTEGER NOT NULL, "items" TEXT NOT NULL, "begun_at" INTEGER NOT NULL, "faults" INTEGER NOT NULL, "signed_at" INTEGER, "signed_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "day_check_number" ON "day_check" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "day_check_day_desk" ON "day_check" ("day", "desk");

CREATE TABLE IF NOT EXISTS "day_seal" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "facts" TEXT NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "day_seal_number" ON "day_seal" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "day_seal_day" ON "day_seal" ("day");

CREATE TABLE IF NOT EXISTS "delivery" ("id" INTEGER NOT NULL PRIMARY KEY, "supplier_id" INTEGER, "order_id" INTEGER, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "reference" VARCHAR(60) NOT NULL, "total" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "delivery_supplier_id" ON "delivery" ("supplier_id");

CREATE INDEX IF NOT EXISTS "delivery_order_id" ON "delivery" ("order_id");

CREATE TABLE IF NOT EXISTS "fee_account" ("id" INTEGER NOT NULL PRIMARY KEY, "code" VARCHAR(40) NOT NULL, "folded" VARCHAR(40) NOT NULL, "unit" VARCHAR(120) NOT NULL, "person_id" INTEGER, "opened_on" VARCHAR(10) NOT NULL, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_account_folded" ON "fee_account" ("folded");

CREATE INDEX IF NOT EXISTS "fee_account_person_id" ON "fee_account" ("person_id");

CREATE TABLE IF NOT EXISTS "fee_allocation" ("id" INTEGER NOT NULL PRIMARY KEY, "payment_id" INTEGER NOT NULL, "bill_id" INTEGER NOT NULL, "late" INTEGER NOT NULL, "principal" INTEGER NOT NULL, "reckoned_on" VARCHAR(10) NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "reverses_id" INTEGER);

CREATE INDEX IF NOT EXISTS "fee_allocation_payment_id" ON "fee_allocation" ("payment_id");

CREATE INDEX IF NOT EXISTS "fee_allocation_bill_id" ON "fee_allocation" ("bill_id");

CREATE INDEX IF NOT EXISTS "fee_allocation_day" ON "fee_allocation" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "fee_allocation_reverses_id" ON "fee_allocation" ("reverses_id");

CREATE TABLE IF NOT EXISTS "fee_payment" ("id" INTEGER NOT NULL PRIMARY KEY, "account_id" INTEGER NOT NULL, "fee_type_id" INTEGER, "amount" INTEGER NOT NULL, "unused" INTEGER NOT NULL CHECK (unused >= 0), "ref_kind" VARCHAR(30) NOT NULL, "ref_id" INTEGER NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL, "undone_on" VARCHAR(10));

CREATE INDEX IF NOT EXISTS "fee_payment_day" ON "fee_payment" ("day");

CREATE INDEX IF NOT EXISTS "fee_payment_account_id_id" ON "fee_payment" ("account_id", "id");

CREATE INDEX IF NOT EXISTS "fee_payment_ref_kind_ref_id" ON "fee_payment" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "fee_payment_unused" ON "fee_payment" ("account_id", "unused") WHERE unused > 0;

CREATE TABLE IF NOT EXISTS "fee_preparation" ("id" INTEGER NOT NULL PRIMARY KEY, "account_id" INTEGER NOT NULL, "fee_type_id" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "at" INTEGER NOT NULL, "by" VARCHAR(20) NOT NULL, "lines" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "fee_preparation_account_id_fee_type_id_day" ON "fee_preparation" ("account_id", "fee_type_id", "day");

CREATE TABLE IF NOT EXISTS "fee_type" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "tax" INTEGER NOT NULL, "late_rate" INTEGER NOT NULL, "late_free_days" INTEGER NOT NULL, "late_cap" INTEGER NOT NULL, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_type_name" ON "fee_type" ("name");

CREATE TABLE IF NOT EXISTS "fee_type_line" ("id" INTEGER NOT NULL PRIMARY KEY, "fee_type_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "text" VARCHAR(120) NOT NULL, "is_active" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "fee_type_line_fee_type_id" ON "fee_type_line" ("fee_type_id");

CREATE TABLE IF NOT EXISTS "fee_undo" ("id" INTEGER NOT NULL PRIMARY KEY, "payment_id" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" INTEGER NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "fee_undo_payment_id" ON "fee_undo" ("payment_id");

CREATE INDEX IF NOT EXISTS "fee_undo_day" ON "fee_undo" ("day");

CREATE INDEX IF NOT EXISTS "fee_undo_ref_kind_ref_id" ON "fee_undo" ("ref_kind", "ref_id");

CREATE TABLE IF NOT EXISTS "hand_out" ("id" INTEGER NOT NULL PRIMARY KEY, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "host_id" INTEGER NOT NULL, "is_deputy" INTEGER NOT NULL, "facts_digest" VARCHAR(64) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE INDEX IF NOT EXISTS "hand_out_at" ON "hand_out" ("at");

CREATE INDEX IF NOT EXISTS "hand_out_host_id" ON "hand_out" ("host_id");

CREATE TABLE IF NOT EXISTS "hand_out_paper" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "person_id" INTEGER, "salt" VARCHAR(32) NOT NULL, "strokes" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "hand_out_paper_person_id" ON "hand_out_paper" ("person_id");

CREATE TABLE IF NOT EXISTS "label_wish" ("id" INTEGER NOT NULL PRIMARY KEY, "since" INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS "loan" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "thing_id" INTEGER NOT NULL, "visit_id" INTEGER, "out_at" INTEGER NOT NULL, "out_by" VARCHAR(20) NOT NULL, "due_at" INTEGER NOT NULL, "due_on" VARCHAR(10) NOT NULL, "state" VARCHAR(40) NOT NULL, "ended_at" INTEGER, "ended_by" VARCHAR(20) NOT NULL, "charge" INTEGER NOT NULL, "end_note" VARCHAR(500) NOT NULL, "ink_digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "loan_number" ON "loan" ("number");

CREATE INDEX IF NOT EXISTS "loan_visit_id" ON "loan" ("visit_id");

CREATE INDEX IF NOT EXISTS "loan_thing_id_id" ON "loan" ("thing_id", "id");

CREATE UNIQUE INDEX IF NOT EXISTS "loan_out_once" ON "loan" ("thing_id") WHERE ended_at IS NULL;

CREATE INDEX IF NOT EXISTS "loan_open" ON "loan" ("due_at", "id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "loan_face" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL, "title" VARCHAR(4) NOT NULL, "phone" VARCHAR(60) NOT NULL, "note" VARCHAR(500) NOT NULL, "person_id" INTEGER, "salt" VARCHAR(32) NOT NULL, "strokes" TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS "loan_face_person_id" ON "loan_face" ("person_id");

CREATE TABLE IF NOT EXISTS "loan_thing" ("id" INTEGER NOT NULL PRIMARY KEY, "code" VARCHAR(60) NOT NULL, "kind" VARCHAR(40) NOT NULL, "name" VARCHAR(200) NOT NULL, "place" VARCHAR(200) NOT NULL, "note" VARCHAR(500) NOT NULL, "is_active" INTEGER NOT NULL, "lost_at" INTEGER);

CREATE UNIQUE INDEX IF NOT EXISTS "loan_thing_code" ON "loan_thing" ("code");

CREATE TABLE IF NOT EXISTS "member" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(30) NOT NULL, "person_id" INTEGER NOT NULL, "class_id" INTEGER, "since_on" VARCHAR(10) NOT NULL, "is_blocked" INTEGER NOT NULL, "balance" INTEGER NOT NULL CHECK (balance >= 0));

CREATE UNIQUE INDEX IF NOT EXISTS "member_number" ON "member" ("number");

CREATE INDEX IF NOT EXISTS "member_person_id" ON "member" ("person_id");

CREATE INDEX IF NOT EXISTS "member_class_id" ON "member" ("class_id");

CREATE TABLE IF NOT EXISTS "member_move" ("id" INTEGER NOT NULL PRIMARY KEY, "member_id" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "balance" INTEGER NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" INTEGER NOT NULL, "of_kind" VARCHAR(30) NOT NULL, "of_id" INTEGER NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "member_move_member_id_id" ON "member_move" ("member_id", "id");

CREATE INDEX IF NOT EXISTS "member_move_ref_kind_ref_id" ON "member_move" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "member_move_of" ON "member_move" ("of_kind", "of_id") WHERE of_id > 0;

CREATE TABLE IF NOT EXISTS "month_words" ("id" INTEGER NOT NULL PRIMARY KEY, "month" VARCHAR(7) NOT NULL, "summary" TEXT NOT NULL, "measures" TEXT NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "month_words_month" ON "month_words" ("month");

CREATE TABLE IF NOT EXISTS "parcel" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "day" VARCHAR(10) NOT NULL, "taken_at" INTEGER NOT NULL, "taken_by" VARCHAR(20) NOT NULL, "host_id" INTEGER NOT NULL, "carrier" VARCHAR(200) NOT NULL, "tracking" VARCHAR(60) NOT NULL, "pieces" INTEGER NOT NULL, "place" VARCHAR(200) NOT NULL, "state" VARCHAR(40) NOT NULL, "told_at" INTEGER, "hand_out_id" INTEGER, "ended_at" INTEGER, "ended_by" VARCHAR(20) NOT NULL, "reason" VARCHAR(200) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "parcel_number" ON "parcel" ("number");

CREATE INDEX IF NOT EXISTS "parcel_tracking" ON "parcel" ("tracking");

CREATE INDEX IF NOT EXISTS "parcel_hand_out_id" ON "parcel" ("hand_out_id");

CREATE INDEX IF NOT EXISTS "parcel_host_id_id" ON "parcel" ("host_id", "id");

CREATE INDEX IF NOT EXISTS "parcel_open" ON "parcel" ("taken_at", "id") WHERE ended_at IS NULL;

CREATE TABLE IF NOT EXISTS "parcel_face" ("id" INTEGER NOT NULL PRIMARY KEY, "sender" VARCHAR(200) NOT NULL, "phone" VARCHAR(60) NOT NULL, "note" VARCHAR(500) NOT NULL, "person_id" INTEGER);

CREATE INDEX IF NOT EXISTS "parcel_face_person_id" ON "parcel_face" ("person_id");

CREATE TABLE IF NOT EXISTS "parcel_told" ("id" INTEGER NOT NULL PRIMARY KEY, "parcel_id" INTEGER NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "way" VARCHAR(40) NOT NULL);

CREATE INDEX IF NOT EXISTS "parcel_told_parcel_id" ON "parcel_told" ("parcel_id");

CREATE TABLE IF NOT EXISTS "price_class" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "discount" INTEGER NOT NULL, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "price_class_name" ON "price_class" ("name");

CREATE TABLE IF NOT EXISTS "product" ("id" INTEGER NOT NULL PRIMARY KEY, "code" VARCHAR(60) NOT NULL, "name" VARCHAR(120) NOT NULL, "detail" VARCHAR(500) NOT NULL, "category_id" INTEGER, "supplier_id" INTEGER, "unit" VARCHAR(40) NOT NULL, "unit_name" VARCHAR(12) NOT NULL, "tax" INTEGER NOT NULL, "is_stocked" INTEGER NOT NULL, "reorder_point" INTEGER NOT NULL, "order_size" INTEGER NOT NULL, "place" VARCHAR(60) NOT NULL, "expires" INTEGER NOT NULL, "tile" INTEGER, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "product_code" ON "product" ("code");

CREATE INDEX IF NOT EXISTS "product_category_id" ON "product" ("category_id");

CREATE INDEX IF NOT EXISTS "product_supplier_id" ON "product" ("supplier_id");

CREATE INDEX IF NOT EXISTS "product_by_name" ON "product" ("name", "id");

CREATE INDEX IF NOT EXISTS "product_tile" ON "product" ("tile") WHERE tile IS NOT NULL;

CREATE INDEX IF NOT EXISTS "product_reorder" ON "product" ("id") WHERE reorder_point > 0;

CREATE TABLE IF NOT EXISTS "product_category" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "position" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "product_category_name" ON "product_category" ("name");

CREATE TABLE IF NOT EXISTS "product_price" ("id" INTEGER NOT NULL PRIMARY KEY, "product_id" INTEGER NOT NULL, "valid_from" VARCHAR(10) NOT NULL, "price" INTEGER NOT NULL, "at" INTEGER NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "why" VARCHAR(120) NOT NULL);

CREATE INDEX IF NOT EXISTS "product_price_product_id_valid_from_id" ON "product_price" ("product_id", "valid_from", "id");

CREATE TABLE IF NOT EXISTS "purchase_line" ("id" INTEGER NOT NULL PRIMARY KEY, "order_id" INTEGER NOT NULL, "product_id" INTEGER NOT NULL, "quantity" INTEGER NOT NULL, "price" INTEGER NOT NULL, "received" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "purchase_line_product_id" ON "purchase_line" ("product_id");

CREATE UNIQUE INDEX IF NOT EXISTS "purchase_line_order_id_product_id" ON "purchase_line" ("order_id", "product_id");

CREATE TABLE IF NOT EXISTS "purchase_order" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "supplier_id" INTEGER, "state" VARCHAR(40) NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "wanted_on" VARCHAR(10), "staff_number" VARCHAR(20) NOT NULL, "remarks" VARCHAR(500) NOT NULL, "total" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "purchase_order_number" ON "purchase_order" ("number");

CREATE INDEX IF NOT EXISTS "purchase_order_supplier_id" ON "purchase_order" ("supplier_id");

CREATE INDEX IF NOT EXISTS "purchase_order_open" ON "purchase_order" ("id") WHERE state IN ('ordered', 'part');

CREATE TABLE IF NOT EXISTS "refund" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "sale_id" INTEGER, "session_id" INTEGER NOT NULL, "desk" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "at" INTEGER NOT NULL, "by" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL, "is_done" INTEGER NOT NULL, "rounding" INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "refund_number" ON "refund" ("number");

CREATE INDEX IF NOT EXISTS "refund_session_id" ON "refund" ("session_id");

CREATE INDEX IF NOT EXISTS "refund_day_id" ON "refund" ("day", "id");

CREATE INDEX IF NOT EXISTS "refund_sale" ON "refund" ("sale_id", "id") WHERE sale_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "refund_line" ("id" INTEGER NOT NULL PRIMARY KEY, "refund_id" INTEGER NOT NULL, "sale_line_id" INTEGER, "kind" VARCHAR(40) NOT NULL, "product_id" INTEGER, "name" VARCHAR(200) NOT NULL, "quantity" INTEGER NOT NULL, "net" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "to_shelf" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "refund_line_refund_id" ON "refund_line" ("refund_id");

CREATE INDEX IF NOT EXISTS "refund_line_sale_line_id" ON "refund_line" ("sale_line_id");

CREATE INDEX IF NOT EXISTS "refund_line_product" ON "refund_line" ("product_id", "id") WHERE product_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "refund_payment" ("id" INTEGER NOT NULL PRIMARY KEY, "refund_id" INTEGER NOT NULL, "payment_id" INTEGER, "tender" VARCHAR(20) NOT NULL, "amount" INTEGER NOT NULL, "reference" VARCHAR(64) NOT NULL, "member_id" INTEGER);

CREATE INDEX IF NOT EXISTS "refund_payment_refund_id" ON "refund_payment" ("refund_id");

CREATE INDEX IF NOT EXISTS "refund_payment_payment_id" ON "refund_payment" ("payment_id");

CREATE TABLE IF NOT EXISTS "sale" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24), "state" VARCHAR(40) NOT NULL, "desk" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "session_id" INTEGER, "slot" INTEGER, "opened_at" INTEGER NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "closed_at" INTEGER, "closed_by" VARCHAR(20) NOT NULL, "parked_at" INTEGER, "parked_by" VARCHAR(20) NOT NULL, "note" VARCHAR(200) NOT NULL, "member_id" INTEGER, "member_class" VARCHAR(200) NOT NULL, "class_rate" INTEGER NOT NULL, "position" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "pieces" INTEGER NOT NULL, "list_amount" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "discountable" INTEGER NOT NULL, "discount_rate" INTEGER NOT NULL, "discount_off" INTEGER NOT NULL, "discount_why" VARCHAR(200) NOT NULL, "order_off" INTEGER NOT NULL, "approved_rate" INTEGER NOT NULL, "rounding" INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "sale_number" ON "sale" ("number");

CREATE INDEX IF NOT EXISTS "sale_day_id" ON "sale" ("day", "id");

CREATE INDEX IF NOT EXISTS "sale_session_id_slot_id" ON "sale" ("session_id", "slot", "id");

CREATE UNIQUE INDEX IF NOT EXISTS "sale_open_at_desk" ON "sale" ("desk") WHERE state = 'open';

CREATE INDEX IF NOT EXISTS "sale_parked" ON "sale" ("parked_at", "id") WHERE state = 'parked';

CREATE INDEX IF NOT EXISTS "sale_member" ON "sale" ("member_id", "id") WHERE member_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "sale_invoice" ("id" INTEGER NOT NULL PRIMARY KEY, "sale_id" INTEGER NOT NULL, "number" VARCHAR(40) NOT NULL, "at" INTEGER NOT NULL, "by" VARCHAR(20) NOT NULL);

CREATE INDEX IF NOT EXISTS "sale_invoice_sale_id" ON "sale_invoice" ("sale_id");

CREATE INDEX IF NOT EXISTS "sale_invoice_number" ON "sale_invoice" ("number");

CREATE TABLE IF NOT EXISTS "sale_line" ("id" INTEGER NOT NULL PRIMARY KEY, "sale_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "product_id" INTEGER, "account_id" INTEGER, "fee_type_id" INTEGER, "member_id" INTEGER, "code" VARCHAR(64) NOT NULL, "name" VARCHAR(200) NOT NULL, "unit" VARCHAR(20) NOT NULL, "is_stocked" INTEGER NOT NULL, "quantity" INTEGER NOT NULL, "list_price" INTEGER NOT NULL, "price" INTEGER NOT NULL, "price_why" VARCHAR(200) NOT NULL, "fixed" INTEGER, "discount_rate" INTEGER NOT NULL, "discount_off" INTEGER NOT NULL, "discount_why" VARCHAR(200) NOT NULL, "list_amount" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "off" INTEGER NOT NULL, "order_off" INTEGER NOT NULL, "net" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "approved_rate" INTEGER NOT NULL, "session_id" INTEGER, "added_at" INTEGER NOT NULL, "added_by" VARCHAR(20) NOT NULL, "removed_at" INTEGER, "removed_by" VARCHAR(20) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "sale_line_sale_id_position" ON "sale_line" ("sale_id", "position");

CREATE INDEX IF NOT EXISTS "sale_line_sums" ON "sale_line" ("session_id", "product_id", "kind", "tax_rate", "quantity", "net", "tax") WHERE session_id IS NOT NULL;

CREATE INDEX IF NOT EXISTS "sale_line_product" ON "sale_line" ("product_id", "id") WHERE product_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS "sale_payment" ("id" INTEGER NOT NULL PRIMARY KEY, "sale_id" INTEGER NOT NULL, "session_id" INTEGER NOT NULL, "tender" VARCHAR(20) NOT NULL, "state" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "given" INTEGER NOT NULL, "change" INTEGER NOT NULL, "reference" VARCHAR(64) NOT NULL, "member_id" INTEGER, "at" INTEGER NOT NULL, "by" VARCHAR(20) NOT NULL, "resolved_at" INTEGER, "resolved_by" VARCHAR(20) NOT NULL, "why" VARCHAR(200) NOT NULL);

CREATE INDEX IF NOT EXISTS "sale_payment_sale_id" ON "sale_payment" ("sale_id");

CREATE INDEX IF NOT EXISTS "sale_payment_session_id_tender_state_amount" ON "sale_payment" ("session_id", "tender", "state", "amount");

CREATE UNIQUE INDEX IF NOT EXISTS "sale_payment_reference" ON "sale_payment" ("reference", "tender") WHERE reference <> '' AND state <> 'failed';

CREATE INDEX IF NOT EXISTS "sale_payment_open" ON "sale_payment" ("id") WHERE state IN ('asked', 'unknown');

CREATE TABLE IF NOT EXISTS "stock_batch" ("id" INTEGER NOT NULL PRIMARY KEY, "product_id" INTEGER NOT NULL, "expires_on" VARCHAR(10) NOT NULL, "quantity" INTEGER NOT NULL, "move_id" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_batch_move_id" ON "stock_batch" ("move_id");

CREATE INDEX IF NOT EXISTS "stock_batch_product_id_expires_on" ON "stock_batch" ("product_id", "expires_on");

CREATE INDEX IF NOT EXISTS "stock_batch_expires_on" ON "stock_batch" ("expires_on");

CREATE TABLE IF NOT EXISTS "stock_count" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(24) NOT NULL, "kind" VARCHAR(40) NOT NULL, "scope" VARCHAR(40) NOT NULL, "state" VARCHAR(40) NOT NULL, "counters" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "opened_at" INTEGER NOT NULL, "opened_by" VARCHAR(20) NOT NULL, "lines" INTEGER NOT NULL, "settled" INTEGER NOT NULL, "sealed_at" INTEGER, "sealed_by" VARCHAR(20) NOT NULL, "digest" VARCHAR(64) NOT NULL, "lines_off" INTEGER NOT NULL, "book_value" INTEGER NOT NULL, "variance_value" INTEGER NOT NULL, "variance_retail" INTEGER NOT NULL, "booked_at" INTEGER, "booked_by" VARCHAR(20) NOT NULL, "approved_by" VARCHAR(20) NOT NULL, "why_void" VARCHAR(120) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "stock_count_number" ON "stock_count" ("number");

CREATE INDEX IF NOT EXISTS "stock_count_day_kind" ON "stock_count" ("day", "kind");

CREATE INDEX IF NOT EXISTS "stock_count_running" ON "stock_count" ("id") WHERE state IN ('counting', 'sealed');

CREATE TABLE IF NOT EXISTS "stock_level" ("id" INTEGER NOT NULL PRIMARY KEY, "quantity" INTEGER NOT NULL, "value" INTEGER NOT NULL, "last_cost" INTEGER NOT NULL, "lost" INTEGER NOT NULL, "counted_at" INTEGER NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_level_negative" ON "stock_level" ("id") WHERE quantity < 0;

CREATE TABLE IF NOT EXISTS "stock_move" ("id" INTEGER NOT NULL PRIMARY KEY, "product_id" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, "quantity" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "paid" INTEGER, "quantity_after" INTEGER NOT NULL, "at" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "staff_number" VARCHAR(20) NOT NULL, "ref_kind" VARCHAR(30) NOT NULL, "ref_id" INTEGER NOT NULL, "reason" VARCHAR(40) NOT NULL, "note" VARCHAR(120) NOT NULL);

CREATE INDEX IF NOT EXISTS "stock_move_product_id_at_quantity_cost" ON "stock_move" ("product_id", "at", "quantity", "cost");

CREATE INDEX IF NOT EXISTS "stock_move_ref_kind_ref_id" ON "stock_move" ("ref_kind", "ref_id");

CREATE INDEX IF NOT EXISTS "stock_move_day" ON "stock_move" ("day");

CREATE TABLE IF NOT EXISTS "supplier" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(120) NOT NULL, "contact" VARCHAR(120) NOT NULL, "phone" VARCHAR(60) NOT NULL, "lead_days" INTEGER NOT NULL, "note" VARCHAR(500) NOT NULL, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "supplier_name" ON "supplier" ("name");

CREATE TABLE IF NOT EXISTS "till" ("id" INTEGER NOT NULL PRIMARY KEY, "number" INTEGER NOT NULL, "name" VARCHAR(60) NOT NULL, "desk" INTEGER NOT NULL, "is_active" INTEGER NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "till_number" ON "till" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "till_of_desk" ON "till" ("desk") WHERE is_active;

CREATE TABLE IF NOT EXISTS "z_report" ("id" INTEGER NOT NULL PRIMARY KEY, "till_id" INTEGER NOT NULL, "z_no" INTEGER NOT NULL, "number" VARCHAR(24) NOT NULL, "session_id" INTEGER NOT NULL, "day" VARCHAR(10) NOT NULL, "made_at" INTEGER NOT NULL, "made_by" VARCHAR(20) NOT NULL, "net" INTEGER NOT NULL, "grand_before" INTEGER NOT NULL, "grand_total" INTEGER NOT NULL, "kept" TEXT NOT NULL, "to_bag" INTEGER NOT NULL, "moves" INTEGER NOT NULL, "moves_digest" VARCHAR(64) NOT NULL, "facts" TEXT NOT NULL, "before_digest" VARCHAR(64) NOT NULL, "salt" VARCHAR(32) NOT NULL, "digest" VARCHAR(64) NOT NULL);

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_number" ON "z_report" ("number");

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_session_id" ON "z_report" ("session_id");

CREATE INDEX IF NOT EXISTS "z_report_day" ON "z_report" ("day");

CREATE UNIQUE INDEX IF NOT EXISTS "z_report_till_id_z_no" ON "z_report" ("till_id", "z_no");

CREATE TRIGGER IF NOT EXISTS product_category_never_deleted BEFORE DELETE ON product_category FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'product_category.kept'); END;

CREATE TRIGGER IF NOT EXISTS supplier_never_deleted BEFORE DELETE ON supplier FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'supplier.kept'); END;

CREATE TRIGGER IF NOT EXISTS product_never_deleted BEFORE DELETE ON product FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'product.kept'); END;

CREATE TRIGGER IF NOT EXISTS product_price_never_updated BEFORE UPDATE ON product_price FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'product_price.frozen'); END;

CREATE TRIGGER IF NOT EXISTS product_price_never_deleted BEFORE DELETE ON product_price FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'product_price.kept'); END;

CREATE TRIGGER IF NOT EXISTS stock_level_with_moves_on_delete BEFORE DELETE ON stock_level FOR EACH ROW WHEN EXISTS (SELECT 1 FROM stock_move m WHERE m.product_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'stock.level_with_moves'); END;

CREATE TRIGGER IF NOT EXISTS stock_move_never_updated BEFORE UPDATE ON stock_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'stock_move.frozen'); END;

CREATE TRIGGER IF NOT EXISTS stock_move_never_deleted BEFORE DELETE ON stock_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'stock_move.kept'); END;

CREATE TRIGGER IF NOT EXISTS stock_batch_never_updated BEFORE UPDATE ON stock_batch FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'stock_batch.frozen'); END;

CREATE TRIGGER IF NOT EXISTS stock_batch_never_deleted BEFORE DELETE ON stock_batch FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'stock_batch.kept'); END;

CREATE TRIGGER IF NOT EXISTS delivery_never_updated BEFORE UPDATE ON delivery FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'delivery.frozen'); END;

CREATE TRIGGER IF NOT EXISTS delivery_never_deleted BEFORE DELETE ON delivery FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'delivery.kept'); END;

CREATE TRIGGER IF NOT EXISTS stock_nothing_is_worth_nothing_on_update BEFORE UPDATE ON stock_level FOR EACH ROW WHEN NEW.quantity = 0 AND NEW.value <> 0 BEGIN SELECT RAISE(ABORT, 'stock.nothing_is_worth_nothing'); END;

CREATE TRIGGER IF NOT EXISTS stock_nothing_is_worth_nothing_on_insert BEFORE INSERT ON stock_level FOR EACH ROW WHEN NEW.quantity = 0 AND NEW.value <> 0 BEGIN SELECT RAISE(ABORT, 'stock.nothing_is_worth_nothing'); END;

CREATE TRIGGER IF NOT EXISTS purchase_order_never_deleted BEFORE DELETE ON purchase_order FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'purchase_order.kept'); END;

CREATE TRIGGER IF NOT EXISTS purchase_line_never_deleted BEFORE DELETE ON purchase_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'purchase_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_never_deleted BEFORE DELETE ON stock_count FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'stock_count.kept'); END;

CREATE TRIGGER IF NOT EXISTS count_line_never_deleted BEFORE DELETE ON count_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS count_entry_never_updated BEFORE UPDATE ON count_entry FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_entry.frozen'); END;

CREATE TRIGGER IF NOT EXISTS count_entry_never_deleted BEFORE DELETE ON count_entry FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_entry.kept'); END;

CREATE TRIGGER IF NOT EXISTS count_result_never_updated BEFORE UPDATE ON count_result FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_result.frozen'); END;

CREATE TRIGGER IF NOT EXISTS count_result_never_deleted BEFORE DELETE ON count_result FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_result.kept'); END;

CREATE TRIGGER IF NOT EXISTS count_reason_never_updated BEFORE UPDATE ON count_reason FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_reason.frozen'); END;

CREATE TRIGGER IF NOT EXISTS count_reason_never_deleted BEFORE DELETE ON count_reason FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_reason.kept'); END;

CREATE TRIGGER IF NOT EXISTS count_paper_never_updated BEFORE UPDATE ON count_paper FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'count_paper.frozen'); END;

CREATE TRIGGER IF NOT EXISTS count_paper_deleted_by_erase_only BEFORE DELETE ON count_paper FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM erase_permit) BEGIN SELECT RAISE(ABORT, 'count_paper.kept_until_erased'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_sealed_on_update BEFORE UPDATE ON stock_count FOR EACH ROW WHEN OLD.sealed_at IS NOT NULL AND (NEW.digest <> OLD.digest OR NEW.sealed_at <> OLD.sealed_at OR NEW.lines <> OLD.lines OR NEW.variance_value <> OLD.variance_value OR NEW.state = 'counting') BEGIN SELECT RAISE(ABORT, 'stock.count_sealed'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_ended_on_update BEFORE UPDATE ON stock_count FOR EACH ROW WHEN OLD.state IN ('booked', 'void') BEGIN SELECT RAISE(ABORT, 'stock.count_ended'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_sealed_line_on_insert BEFORE INSERT ON count_line FOR EACH ROW WHEN EXISTS (SELECT 1 FROM stock_count c WHERE c.id = NEW.count_id AND c.state <> 'counting' AND c.sealed_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'stock.count_sealed_line'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_sealed_line_on_update BEFORE UPDATE ON count_line FOR EACH ROW WHEN EXISTS (SELECT 1 FROM stock_count c WHERE c.id = OLD.count_id AND c.state <> 'counting' AND c.sealed_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'stock.count_sealed_line'); END;

CREATE TRIGGER IF NOT EXISTS stock_count_sealed_entry_on_insert BEFORE INSERT ON count_entry FOR EACH ROW WHEN EXISTS (SELECT 1 FROM count_line l JOIN stock_count c ON c.id = l.count_id WHERE l.id = NEW.line_id AND c.state <> 'counting') BEGIN SELECT RAISE(ABORT, 'stock.count_sealed_entry'); END;

CREATE TRIGGER IF NOT EXISTS price_class_never_deleted BEFORE DELETE ON price_class FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'price_class.kept'); END;

CREATE TRIGGER IF NOT EXISTS member_never_deleted BEFORE DELETE ON member FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'member.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_type_never_deleted BEFORE DELETE ON fee_type FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_type.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_type_line_never_deleted BEFORE DELETE ON fee_type_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_type_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_account_never_deleted BEFORE DELETE ON fee_account FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_account.kept'); END;

CREATE TRIGGER IF NOT EXISTS bill_never_deleted BEFORE DELETE ON bill FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bill.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_payment_never_deleted BEFORE DELETE ON fee_payment FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_payment.kept'); END;

CREATE TRIGGER IF NOT EXISTS member_move_never_updated BEFORE UPDATE ON member_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'member_move.frozen'); END;

CREATE TRIGGER IF NOT EXISTS member_move_never_deleted BEFORE DELETE ON member_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'member_move.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_preparation_never_updated BEFORE UPDATE ON fee_preparation FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_preparation.frozen'); END;

CREATE TRIGGER IF NOT EXISTS fee_preparation_never_deleted BEFORE DELETE ON fee_preparation FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_preparation.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_allocation_never_updated BEFORE UPDATE ON fee_allocation FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_allocation.frozen'); END;

CREATE TRIGGER IF NOT EXISTS fee_allocation_never_deleted BEFORE DELETE ON fee_allocation FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_allocation.kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_undo_never_updated BEFORE UPDATE ON fee_undo FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_undo.frozen'); END;

CREATE TRIGGER IF NOT EXISTS fee_undo_never_deleted BEFORE DELETE ON fee_undo FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_undo.kept'); END;

CREATE TRIGGER IF NOT EXISTS bill_terms_frozen_on_update BEFORE UPDATE OF number, account_id, fee_type_id, title, period, principal, due_on, late_rate, late_free_days, late_cap, made_at, made_on, made_by ON bill FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bill.terms_frozen'); END;

CREATE TRIGGER IF NOT EXISTS fee_payment_frozen_on_update BEFORE UPDATE OF account_id, fee_type_id, amount, ref_kind, ref_id, at, day, by ON fee_payment FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'fee_payment.frozen'); END;

CREATE TRIGGER IF NOT EXISTS member_move_balance_kept_on_insert BEFORE INSERT ON member_move FOR EACH ROW WHEN NEW.balance <> (SELECT m.balance FROM member m WHERE m.id = NEW.member_id) BEGIN SELECT RAISE(ABORT, 'member_move.balance_kept'); END;

CREATE TRIGGER IF NOT EXISTS fee_allocation_more_than_billed_on_insert AFTER INSERT ON fee_allocation FOR EACH ROW WHEN (SELECT SUM(a.principal) FROM fee_allocation a WHERE a.bill_id = NEW.bill_id) > (SELECT b.principal FROM bill b WHERE b.id = NEW.bill_id) BEGIN SELECT RAISE(ABORT, 'fee_allocation.more_than_billed'); END;

CREATE TRIGGER IF NOT EXISTS fee_allocation_more_than_paid_on_insert AFTER INSERT ON fee_allocation FOR EACH ROW WHEN (SELECT SUM(a.late + a.principal) FROM fee_allocation a WHERE a.payment_id = NEW.payment_id) > (SELECT p.amount FROM fee_payment p WHERE p.id = NEW.payment_id) BEGIN SELECT RAISE(ABORT, 'fee_allocation.more_than_paid'); END;

CREATE TRIGGER IF NOT EXISTS till_never_deleted BEFORE DELETE ON till FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'till.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_session_never_deleted BEFORE DELETE ON cash_session FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_session.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_session_never_comes_back_on_update BEFORE UPDATE ON cash_session FOR EACH ROW WHEN NOT ((OLD.state = 'open' AND NEW.state IN ('open', 'ended')) OR (OLD.state = 'ended' AND NEW.state = 'counted') OR (OLD.state = 'counted' AND NEW.state IN ('counted', 'closed'))) BEGIN SELECT RAISE(ABORT, 'cash.session_never_comes_back'); END;

CREATE TRIGGER IF NOT EXISTS cash_opening_frozen_on_update BEFORE UPDATE ON cash_session FOR EACH ROW WHEN NEW.till_id <> OLD.till_id OR NEW.seq <> OLD.seq OR NEW.day <> OLD.day OR NEW.desk <> OLD.desk OR NEW.opened_at <> OLD.opened_at OR NEW.opened_by <> OLD.opened_by OR NEW.float_amount <> OLD.float_amount OR NEW.float_gap <> OLD.float_gap OR NEW.moves < OLD.moves BEGIN SELECT RAISE(ABORT, 'cash.opening_frozen'); END;

CREATE TRIGGER IF NOT EXISTS cash_taken_after_the_end_on_update BEFORE UPDATE ON cash_session FOR EACH ROW WHEN NEW.state <> 'open' AND NEW.moves <> OLD.moves BEGIN SELECT RAISE(ABORT, 'cash.taken_after_the_end'); END;

CREATE TRIGGER IF NOT EXISTS cash_session_chain_on_insert BEFORE INSERT ON cash_session FOR EACH ROW WHEN NEW.day < (SELECT COALESCE(MAX(s.day), '') FROM cash_session s WHERE s.till_id = NEW.till_id) OR NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM cash_session s WHERE s.till_id = NEW.till_id) BEGIN SELECT RAISE(ABORT, 'cash.session_chain'); END;

CREATE TRIGGER IF NOT EXISTS cash_closed_without_z_on_update BEFORE UPDATE ON cash_session FOR EACH ROW WHEN NEW.state = 'closed' AND NOT EXISTS (SELECT 1 FROM z_report z WHERE z.session_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'cash.closed_without_z'); END;

CREATE TRIGGER IF NOT EXISTS cash_custody_never_updated BEFORE UPDATE ON cash_custody FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_custody.frozen'); END;

CREATE TRIGGER IF NOT EXISTS cash_custody_never_deleted BEFORE DELETE ON cash_custody FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_custody.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_custody_gap_on_insert BEFORE INSERT ON cash_custody FOR EACH ROW WHEN NEW.seq <> (SELECT COALESCE(MAX(c.seq), 0) + 1 FROM cash_custody c WHERE c.session_id = NEW.session_id) BEGIN SELECT RAISE(ABORT, 'cash.custody_gap'); END;

CREATE TRIGGER IF NOT EXISTS cash_move_never_updated BEFORE UPDATE ON cash_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_move.frozen'); END;

CREATE TRIGGER IF NOT EXISTS cash_move_never_deleted BEFORE DELETE ON cash_move FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_move.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_move_needs_an_open_session_on_insert BEFORE INSERT ON cash_move FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'open' AND NEW.seq BETWEEN 1 AND s.moves) BEGIN SELECT RAISE(ABORT, 'cash.move_needs_an_open_session'); END;

CREATE TRIGGER IF NOT EXISTS cash_count_never_updated BEFORE UPDATE ON cash_count FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_count.frozen'); END;

CREATE TRIGGER IF NOT EXISTS cash_count_never_deleted BEFORE DELETE ON cash_count FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_count.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_count_out_of_turn_on_insert BEFORE INSERT ON cash_count FOR EACH ROW WHEN (NEW.kind IN ('attempt', 'sealed') AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'ended') OR (NEW.kind = 'recount' AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'counted') OR (NEW.kind IN ('float', 'hand_over') AND (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'open') BEGIN SELECT RAISE(ABORT, 'cash.count_out_of_turn'); END;

CREATE TRIGGER IF NOT EXISTS cash_reason_never_updated BEFORE UPDATE ON cash_reason FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_reason.frozen'); END;

CREATE TRIGGER IF NOT EXISTS cash_reason_never_deleted BEFORE DELETE ON cash_reason FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_reason.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_reason_before_the_seal_on_insert BEFORE INSERT ON cash_reason FOR EACH ROW WHEN (SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id) <> 'counted' BEGIN SELECT RAISE(ABORT, 'cash.reason_before_the_seal'); END;

CREATE TRIGGER IF NOT EXISTS cash_approved_by_oneself_on_insert BEFORE INSERT ON cash_reason FOR EACH ROW WHEN NEW.approved_by = NEW.staff_number BEGIN SELECT RAISE(ABORT, 'cash.approved_by_oneself'); END;

CREATE TRIGGER IF NOT EXISTS z_report_never_updated BEFORE UPDATE ON z_report FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'z_report.frozen'); END;

CREATE TRIGGER IF NOT EXISTS z_report_never_deleted BEFORE DELETE ON z_report FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'z_report.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_z_chain_on_insert BEFORE INSERT ON z_report FOR EACH ROW WHEN NEW.z_no <> COALESCE((SELECT z.z_no FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), 0) + 1 OR NEW.grand_before <> COALESCE((SELECT z.grand_total FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), 0) OR NEW.before_digest <> COALESCE((SELECT z.digest FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1), '') OR NEW.grand_total <> NEW.grand_before + NEW.net BEGIN SELECT RAISE(ABORT, 'cash.z_chain'); END;

CREATE TRIGGER IF NOT EXISTS cash_z_needs_a_sealed_count_on_insert BEFORE INSERT ON z_report FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'counted' AND s.day = NEW.day AND s.moves = NEW.moves) BEGIN SELECT RAISE(ABORT, 'cash.z_needs_a_sealed_count'); END;

CREATE TRIGGER IF NOT EXISTS cash_bag_never_deleted BEFORE DELETE ON cash_bag FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'cash_bag.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_packed_stays_packed_on_update BEFORE UPDATE ON cash_bag FOR EACH ROW WHEN NEW.number <> OLD.number OR NEW.bag_no <> OLD.bag_no OR NEW.seal <> OLD.seal OR NEW.day <> OLD.day OR NEW.amount <> OLD.amount OR NEW.due <> OLD.due OR NEW.pieces <> OLD.pieces OR NEW.packed_at <> OLD.packed_at OR NEW.packed_by <> OLD.packed_by OR NEW.digest <> OLD.digest BEGIN SELECT RAISE(ABORT, 'cash.packed_stays_packed'); END;

CREATE TRIGGER IF NOT EXISTS cash_bag_without_step_on_update BEFORE UPDATE ON cash_bag FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.id AND b.state = NEW.state) BEGIN SELECT RAISE(ABORT, 'cash.bag_without_step'); END;

CREATE TRIGGER IF NOT EXISTS cash_bag_number_gap_on_insert BEFORE INSERT ON cash_bag FOR EACH ROW WHEN NEW.bag_no <> (SELECT COALESCE(MAX(b.bag_no), 0) + 1 FROM cash_bag b) BEGIN SELECT RAISE(ABORT, 'cash.bag_number_gap'); END;

CREATE TRIGGER IF NOT EXISTS bag_session_never_updated BEFORE UPDATE ON bag_session FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bag_session.frozen'); END;

CREATE TRIGGER IF NOT EXISTS bag_session_never_deleted BEFORE DELETE ON bag_session FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bag_session.kept'); END;

CREATE TRIGGER IF NOT EXISTS bag_step_never_updated BEFORE UPDATE ON bag_step FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bag_step.frozen'); END;

CREATE TRIGGER IF NOT EXISTS bag_step_never_deleted BEFORE DELETE ON bag_step FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bag_step.kept'); END;

CREATE TRIGGER IF NOT EXISTS cash_own_bag_on_insert BEFORE INSERT ON bag_step FOR EACH ROW WHEN NEW.state IN ('accepted', 'disputed') AND (EXISTS (SELECT 1 FROM cash_bag b WHERE b.id = NEW.bag_id AND b.packed_by = NEW.staff_number) OR EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.bag_id AND b.state = 'sent' AND b.other = NEW.staff_number)) BEGIN SELECT RAISE(ABORT, 'cash.own_bag'); END;

CREATE TRIGGER IF NOT EXISTS bag_paper_never_updated BEFORE UPDATE ON bag_paper FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bag_paper.frozen'); END;

CREATE TRIGGER IF NOT EXISTS bag_paper_deleted_by_erase_only BEFORE DELETE ON bag_paper FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM erase_permit) BEGIN SELECT RAISE(ABORT, 'bag_paper.kept_until_erased'); END;

CREATE TRIGGER IF NOT EXISTS bank_statement_never_updated BEFORE UPDATE ON bank_statement FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bank_statement.frozen'); END;

CREATE TRIGGER IF NOT EXISTS bank_statement_never_deleted BEFORE DELETE ON bank_statement FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bank_statement.kept'); END;

CREATE TRIGGER IF NOT EXISTS bank_line_never_updated BEFORE UPDATE ON bank_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bank_line.frozen'); END;

CREATE TRIGGER IF NOT EXISTS bank_line_never_deleted BEFORE DELETE ON bank_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'bank_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS parcel_never_deleted BEFORE DELETE ON parcel FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'parcel.kept'); END;

CREATE TRIGGER IF NOT EXISTS handouts_intake_frozen_on_update BEFORE UPDATE ON parcel FOR EACH ROW WHEN NEW.number <> OLD.number OR NEW.day <> OLD.day OR NEW.taken_at <> OLD.taken_at OR NEW.taken_by <> OLD.taken_by OR NEW.host_id <> OLD.host_id OR NEW.carrier <> OLD.carrier OR NEW.tracking <> OLD.tracking OR NEW.pieces <> OLD.pieces BEGIN SELECT RAISE(ABORT, 'handouts.intake_frozen'); END;

CREATE TRIGGER IF NOT EXISTS handouts_ended_once_on_update BEFORE UPDATE ON parcel FOR EACH ROW WHEN OLD.ended_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'handouts.ended_once'); END;

CREATE TRIGGER IF NOT EXISTS handouts_end_without_proof_on_update BEFORE UPDATE ON parcel FOR EACH ROW WHEN (NEW.state IN ('handed_out', 'returned')) <> (NEW.ended_at IS NOT NULL) OR (NEW.state = 'handed_out') <> (NEW.hand_out_id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'handouts.end_without_proof'); END;

CREATE TRIGGER IF NOT EXISTS parcel_face_never_updated BEFORE UPDATE ON parcel_face FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'parcel_face.frozen'); END;

CREATE TRIGGER IF NOT EXISTS parcel_face_deleted_by_erase_only BEFORE DELETE ON parcel_face FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM erase_permit) BEGIN SELECT RAISE(ABORT, 'parcel_face.kept_until_erased'); END;

CREATE TRIGGER IF NOT EXISTS parcel_told_never_updated BEFORE UPDATE ON parcel_told FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'parcel_told.frozen'); END;

CREATE TRIGGER IF NOT EXISTS parcel_told_never_deleted BEFORE DELETE ON parcel_told FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'parcel_told.kept'); END;

CREATE TRIGGER IF NOT EXISTS hand_out_never_updated BEFORE UPDATE ON hand_out FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'hand_out.frozen'); END;

CREATE TRIGGER IF NOT EXISTS hand_out_never_deleted BEFORE DELETE ON hand_out FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'hand_out.kept'); END;

CREATE TRIGGER IF NOT EXISTS hand_out_paper_never_updated BEFORE UPDATE ON hand_out_paper FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'hand_out_paper.frozen'); END;

CREATE TRIGGER IF NOT EXISTS hand_out_paper_deleted_by_erase_only BEFORE DELETE ON hand_out_paper FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM erase_permit) BEGIN SELECT RAISE(ABORT, 'hand_out_paper.kept_until_erased'); END;

CREATE TRIGGER IF NOT EXISTS loan_thing_never_deleted BEFORE DELETE ON loan_thing FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'loan_thing.kept'); END;

CREATE TRIGGER IF NOT EXISTS loan_never_deleted BEFORE DELETE ON loan FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'loan.kept'); END;

CREATE TRIGGER IF NOT EXISTS handouts_loan_ended_once_on_update BEFORE UPDATE ON loan FOR EACH ROW WHEN OLD.ended_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'handouts.loan_ended_once'); END;

CREATE TRIGGER IF NOT EXISTS handouts_open_until_back_on_update BEFORE UPDATE ON loan FOR EACH ROW WHEN (NEW.state = 'out') <> (NEW.ended_at IS NULL) BEGIN SELECT RAISE(ABORT, 'handouts.open_until_back'); END;

CREATE TRIGGER IF NOT EXISTS handouts_loan_frozen_on_update BEFORE UPDATE ON loan FOR EACH ROW WHEN NEW.number <> OLD.number OR NEW.thing_id <> OLD.thing_id OR NEW.out_at <> OLD.out_at OR NEW.out_by <> OLD.out_by OR NEW.ink_digest <> OLD.ink_digest BEGIN SELECT RAISE(ABORT, 'handouts.loan_frozen'); END;

CREATE TRIGGER IF NOT EXISTS loan_face_never_updated BEFORE UPDATE ON loan_face FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'loan_face.frozen'); END;

CREATE TRIGGER IF NOT EXISTS loan_face_deleted_by_erase_only BEFORE DELETE ON loan_face FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM erase_permit) BEGIN SELECT RAISE(ABORT, 'loan_face.kept_until_erased'); END;

CREATE TRIGGER IF NOT EXISTS month_words_never_deleted BEFORE DELETE ON month_words FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'month_words.kept'); END;

CREATE TRIGGER IF NOT EXISTS case_review_never_deleted BEFORE DELETE ON case_review FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'case_review.kept'); END;

CREATE TRIGGER IF NOT EXISTS case_review_item_never_deleted BEFORE DELETE ON case_review_item FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'case_review_item.kept'); END;

CREATE TRIGGER IF NOT EXISTS complaints_month_is_filed_on_update BEFORE UPDATE ON month_words FOR EACH ROW WHEN EXISTS (SELECT 1 FROM month_filed f WHERE f.month = OLD.month AND f.step = 'filed') BEGIN SELECT RAISE(ABORT, 'complaints.month_is_filed'); END;

CREATE TRIGGER IF NOT EXISTS complaints_review_done_on_update BEFORE UPDATE ON case_review FOR EACH ROW WHEN OLD.finished_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'complaints.review_done'); END;

CREATE TRIGGER IF NOT EXISTS complaints_settled_already_on_update BEFORE UPDATE ON case_review_item FOR EACH ROW WHEN OLD.verdict IS NOT NULL BEGIN SELECT RAISE(ABORT, 'complaints.settled_already'); END;

CREATE TRIGGER IF NOT EXISTS sale_never_deleted BEFORE DELETE ON sale FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'sale.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_sale_not_begun_open_on_insert BEFORE INSERT ON sale FOR EACH ROW WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'shop.sale_not_begun_open'); END;

CREATE TRIGGER IF NOT EXISTS shop_sale_frozen_on_update BEFORE UPDATE ON sale FOR EACH ROW WHEN OLD.state IN ('paid', 'void') BEGIN SELECT RAISE(ABORT, 'shop.sale_frozen'); END;

CREATE TRIGGER IF NOT EXISTS shop_payments_differ_on_update AFTER UPDATE OF state ON sale FOR EACH ROW WHEN NEW.state = 'paid' AND (NEW.number IS NULL OR NEW.session_id IS NULL OR NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM sale_line l WHERE l.sale_id = NEW.id AND l.removed_at IS NULL) OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM sale_payment p WHERE p.sale_id = NEW.id AND p.state = 'paid') OR EXISTS (SELECT 1 FROM sale_payment p WHERE p.sale_id = NEW.id AND p.state IN ('asked', 'unknown'))) BEGIN SELECT RAISE(ABORT, 'shop.payments_differ'); END;

CREATE TRIGGER IF NOT EXISTS sale_line_never_deleted BEFORE DELETE ON sale_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'sale_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_line_frozen_on_insert BEFORE INSERT ON sale_line FOR EACH ROW WHEN EXISTS (SELECT 1 FROM sale s WHERE s.id = NEW.sale_id AND s.state IN ('paid', 'void')) BEGIN SELECT RAISE(ABORT, 'shop.line_frozen'); END;

CREATE TRIGGER IF NOT EXISTS shop_line_frozen_on_update BEFORE UPDATE ON sale_line FOR EACH ROW WHEN OLD.removed_at IS NOT NULL OR NEW.sale_id <> OLD.sale_id OR EXISTS (SELECT 1 FROM sale s WHERE s.id = OLD.sale_id AND s.state IN ('paid', 'void')) BEGIN SELECT RAISE(ABORT, 'shop.line_frozen'); END;

CREATE TRIGGER IF NOT EXISTS sale_payment_never_deleted BEFORE DELETE ON sale_payment FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'sale_payment.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_payment_frozen_on_insert BEFORE INSERT ON sale_payment FOR EACH ROW WHEN EXISTS (SELECT 1 FROM sale s WHERE s.id = NEW.sale_id AND s.state IN ('paid', 'void')) BEGIN SELECT RAISE(ABORT, 'shop.payment_frozen'); END;

CREATE TRIGGER IF NOT EXISTS shop_payment_frozen_on_update BEFORE UPDATE ON sale_payment FOR EACH ROW WHEN OLD.state = 'failed' OR NEW.sale_id <> OLD.sale_id OR NEW.tender <> OLD.tender OR (OLD.state = 'paid' AND NEW.amount <> OLD.amount) OR EXISTS (SELECT 1 FROM sale s WHERE s.id = OLD.sale_id AND s.state IN ('paid', 'void')) BEGIN SELECT RAISE(ABORT, 'shop.payment_frozen'); END;

CREATE TRIGGER IF NOT EXISTS sale_invoice_never_updated BEFORE UPDATE ON sale_invoice FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'sale_invoice.frozen'); END;

CREATE TRIGGER IF NOT EXISTS sale_invoice_never_deleted BEFORE DELETE ON sale_invoice FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'sale_invoice.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_payment_open_on_close BEFORE UPDATE OF state ON cash_session FOR EACH ROW WHEN NEW.state = 'closed' AND (EXISTS (SELECT 1 FROM sale_payment p WHERE p.state IN ('asked', 'unknown') AND p.at > 0 AND +p.session_id = NEW.id) OR EXISTS (SELECT 1 FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = 'open' AND p.state = 'paid' AND +p.session_id = NEW.id) OR EXISTS (SELECT 1 FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = 'parked' AND p.state = 'paid' AND +p.session_id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'shop.payment_open'); END;

CREATE TRIGGER IF NOT EXISTS refund_never_deleted BEFORE DELETE ON refund FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'refund.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_refund_not_begun_open_on_insert BEFORE INSERT ON refund FOR EACH ROW WHEN NEW.is_done BEGIN SELECT RAISE(ABORT, 'shop.refund_not_begun_open'); END;

CREATE TRIGGER IF NOT EXISTS shop_refund_frozen_on_update BEFORE UPDATE ON refund FOR EACH ROW WHEN OLD.is_done BEGIN SELECT RAISE(ABORT, 'shop.refund_frozen'); END;

CREATE TRIGGER IF NOT EXISTS shop_refund_differs_on_update AFTER UPDATE OF is_done ON refund FOR EACH ROW WHEN NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM refund_line l WHERE l.refund_id = NEW.id) OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM refund_payment p WHERE p.refund_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'shop.refund_differs'); END;

CREATE TRIGGER IF NOT EXISTS refund_line_never_updated BEFORE UPDATE ON refund_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'refund_line.frozen'); END;

CREATE TRIGGER IF NOT EXISTS refund_line_never_deleted BEFORE DELETE ON refund_line FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'refund_line.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_refunded_more_than_sold_on_insert BEFORE INSERT ON refund_line FOR EACH ROW WHEN EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.is_done) OR NEW.quantity <= 0 OR NEW.net < 0 OR (NEW.sale_line_id IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM sale_line l JOIN sale s ON s.id = l.sale_id JOIN refund r ON r.id = NEW.refund_id WHERE l.id = NEW.sale_line_id AND l.removed_at IS NULL AND s.state = 'paid' AND s.id = r.sale_id AND l.quantity >= NEW.quantity + (SELECT COALESCE(SUM(b.quantity), 0) FROM refund_line b WHERE b.sale_line_id = NEW.sale_line_id) AND l.net >= NEW.net + (SELECT COALESCE(SUM(b.net), 0) FROM refund_line b WHERE b.sale_line_id = NEW.sale_line_id)))) BEGIN SELECT RAISE(ABORT, 'shop.refunded_more_than_sold'); END;

CREATE TRIGGER IF NOT EXISTS refund_payment_never_updated BEFORE UPDATE ON refund_payment FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'refund_payment.frozen'); END;

CREATE TRIGGER IF NOT EXISTS refund_payment_never_deleted BEFORE DELETE ON refund_payment FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'refund_payment.kept'); END;

CREATE TRIGGER IF NOT EXISTS shop_refunded_more_than_collected_on_insert BEFORE INSERT ON refund_payment FOR EACH ROW WHEN EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.is_done) OR NEW.amount <= 0 OR (NEW.payment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sale_payment p JOIN sale s ON s.id = p.sale_id JOIN refund r ON r.id = NEW.refund_id WHERE p.id = NEW.payment_id AND p.state = 'paid' AND s.state = 'paid' AND s.id = r.sale_id AND p.amount >= NEW.amount + (SELECT COALESCE(SUM(b.amount), 0) FROM refund_payment b WHERE b.payment_id = NEW.payment_id))) BEGIN SELECT RAISE(ABORT, 'shop.refunded_more_than_collected'); END;

CREATE TRIGGER IF NOT EXISTS checklist_never_updated BEFORE UPDATE ON checklist FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'checklist.frozen'); END;

CREATE TRIGGER IF NOT EXISTS checklist_never_deleted BEFORE DELETE ON checklist FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'checklist.kept'); END;

CREATE TRIGGER IF NOT EXISTS day_check_never_deleted BEFORE DELETE ON day_check FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'day_check.kept'); END;

CREATE TRIGGER IF NOT EXISTS closing_checklist_signed_on_update BEFORE UPDATE ON day_check FOR EACH ROW WHEN OLD.signed_at IS NOT NULL OR NEW.number <> OLD.number OR NEW.day <> OLD.day OR NEW.items <> OLD.items BEGIN SELECT RAISE(ABORT, 'closing.checklist_signed'); END;

CREATE TRIGGER IF NOT EXISTS check_mark_never_updated BEFORE UPDATE ON check_mark FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'check_mark.frozen'); END;

CREATE TRIGGER IF NOT EXISTS check_mark_never_deleted BEFORE DELETE ON check_mark FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'check_mark.kept'); END;

CREATE TRIGGER IF NOT EXISTS closing_marked_after_signing_on_insert BEFORE INSERT ON check_mark FOR EACH ROW WHEN EXISTS (SELECT 1 FROM day_check c WHERE c.id = NEW.check_id AND c.signed_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'closing.marked_after_signing'); END;

CREATE TRIGGER IF NOT EXISTS blocker_waiver_never_updated BEFORE UPDATE ON blocker_waiver FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'blocker_waiver.frozen'); END;

CREATE TRIGGER IF NOT EXISTS blocker_waiver_never_deleted BEFORE DELETE ON blocker_waiver FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'blocker_waiver.kept'); END;

CREATE TRIGGER IF NOT EXISTS closing_waiver_without_reason_on_insert BEFORE INSERT ON blocker_waiver FOR EACH ROW WHEN NEW.reason = '' BEGIN SELECT RAISE(ABORT, 'closing.waiver_without_reason'); END;

CREATE TRIGGER IF NOT EXISTS day_seal_never_updated BEFORE UPDATE ON day_seal FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'day_seal.frozen'); END;

CREATE TRIGGER IF NOT EXISTS day_seal_never_deleted BEFORE DELETE ON day_seal FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'day_seal.kept'); END;

CREATE TRIGGER IF NOT EXISTS closing_tills_open_on_insert BEFORE INSERT ON day_seal FOR EACH ROW WHEN EXISTS (SELECT 1 FROM cash_session s WHERE s.day = NEW.day AND s.state <> 'closed') BEGIN SELECT RAISE(ABORT, 'closing.tills_open'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_session BEFORE INSERT ON cash_session FOR EACH ROW WHEN EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_move BEFORE INSERT ON cash_move FOR EACH ROW WHEN EXISTS (SELECT 1 FROM day_seal d JOIN cash_session s ON s.day = d.day WHERE s.id = NEW.session_id) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_sale BEFORE UPDATE OF state ON sale FOR EACH ROW WHEN NEW.state = 'paid' AND EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_refund BEFORE INSERT ON refund FOR EACH ROW WHEN EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_payment BEFORE INSERT ON sale_payment FOR EACH ROW WHEN EXISTS (SELECT 1 FROM day_seal d JOIN cash_session s ON s.day = d.day WHERE s.id = NEW.session_id) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;

CREATE TRIGGER IF NOT EXISTS closing_sealed_stock BEFORE INSERT ON stock_move FOR EACH ROW WHEN NEW.kind IN ('sell', 'take_back') AND EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day) BEGIN SELECT RAISE(ABORT, 'closing.day_sealed'); END;
