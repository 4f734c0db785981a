"""Cash: tills, their sessions from the float to the Z report, the bags that go to finance, the statements of the others.

Words: a *till* is one drawer, at one desk; a *session* is one till on one business day (open, ended, counted, closed); a
*move* is whatever went in or out, per tender; a *custody period* is who answered for the drawer, from one signed count to
the next; the *float* is what stands in the drawer at opening; a *bag* is what goes to finance; a *statement* is the file
of a card terminal, WeChat or Alipay.

Invariants: moves, counts, reasons, Z reports and bags never change (2); a closed session takes nothing more (4); Z and bag
numbers are contiguous (6); one function computes what should be there, and nobody asks it before the count is sealed,
nothing keeps that amount (8); whoever approves is somebody else (9); one till, one day, one Z, grand total of Z n is that
of Z n-1 plus its net (10).

Journal actions: till.added, session.opened, session.float_gap, drawer.paid_in, drawer.paid_out, drawer.dropped,
drawer.no_sale, session.handed_over, session.ended, count.kept, count.sealed, count.repeated, session.explained,
session.closed, x.read, bag.packed, bag.sent, bag.accepted, bag.disputed, bag.settled, statement.imported, sheet.printed.
"""
