"""Stock: the catalogue of goods and services, their ledger of moves, orders and counts (S1-S4, invariants 2, 5, 9).

Words: a *product* is what is sold, goods or a service; a *code* is one of its barcodes; a *move* changes quantity and value;
the *level* is the kept sum of all moves; a *delivery* brings goods in; a *count* compares shelf and books: the *opening
count* each morning, the *stocktake* at month end; *tonight's list* is what has to be counted because it went below zero.

Invariants: quantity = sum of moves, value = sum of their cost, nothing left = nothing worth (5); moves, prices, entries and
sealed results are never changed or deleted (2); counting is blind: the books are shown only once the count is sealed; a
variance is booked with a reason and, above the site's limit, a second person's yes (9).

Journal actions: category.saved, supplier.saved, product.added, product.changed, product.priced, product.code_added,
product.code_removed, product.photo_set, tiles.set, stock.received, stock.written_off, stock.transferred, stock.short,
order.placed, order.cancelled, order.printed, labels.wanted, labels.printed, price_list.printed, count.opened, count.line_added,
count.entered, count.printed, count.sealed, count.booked, count.voided, count.reported, catalogue.imported.
"""
