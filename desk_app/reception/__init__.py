"""Visitors from the door to the see-off: tickets, lanes, calling, serving, presence and what was served meanwhile.

Words: a *visit* is one person or group that came once; its *ticket* is a call label (A012) and a slip number; a *step*
is one state with who and when; a *mark* is something done for the visitor while a state lasts (tea, host told); a
*lane* is a queue of one kind of matter; a *counter* serves lanes.

Invariants: steps are only added, numbered without a gap, and each starts where the one before ended, so an open visit
is always in exactly one state (11); nobody leaves without an outcome (R9); a ticket keeps number and issue time on
transfer (D10); a visit never moves down the ladder (R5); being in the house is its own fact, apart from the visit (D18).

Journal actions: visit.taken, visit.called, visit.recalled, visit.serving, visit.checking, visit.held, visit.resumed,
visit.host_pending, visit.with_host, visit.transferred, visit.handed_over, visit.moved_up, visit.no_show, visit.back,
visit.done, visit.left, visit.void, visit.expired, visit.carried, visit.mark, visit.note, presence.in, presence.out,
presence.presumed_left, badge.lent, badge.returned, visit.expected, visit.expected_cancelled, visit.arrived, lane.saved,
counter.opened, counter.closed, visit.emergency_list.
"""
