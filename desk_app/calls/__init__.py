"""The telephone: every call on record, what was promised and whether it was kept, the daily review.

Words: a *call* rings, is answered, missed or abandoned, and ends with an outcome; a *promise* is an answer owed by a due
time; a *mark* is something that happened on the line (silence, abuse, a bad line, checking); an *outbound sheet* is what is
ready before ringing out; a *review* goes through a day's calls and draws some for satisfaction.

Invariants: a call that ended has an outcome (C2); marks and a promise's events are only added; a breach that was written
stays (D6); a promise is kept once; the sample of a review follows from its stored seed and can be drawn again (C12); what
names a caller stands in side rows that only erasing removes (D16).

Journal actions: call.rang, call.ring_counted, call.answered, call.missed, call.abandoned, call.finished, call.promised,
call.ring_back, call.connected, call.mark, call.dialled, call.logged, call.kind_set, promise.kept, promise.delayed,
promise.chased, promise.withdrawn, promise.late, sheet.prepared, review.begun, review.settled, review.finished.
"""
