"""Opening and closing of the day: what is checked in the morning, what is still open at night, and cash that is final.

Words: a *checklist* is what is looked at before the doors open (G1); a *blocker* is a matter of any slice that should not
be left open overnight, *waived* when a supervisor closes over it with a reason; the *blind count* is sealed before
anybody may know what should be there; *closing* a till makes its Z; a day whose every till has its Z is *sealed*.

Invariants: a signed checklist and a waiver never change; nothing here asks for the expected amount of a session before
its count is sealed; a day is sealed only when every till has its Z and every blocker is settled or waived, and what is
sealed takes no sale, payment, move or refund any more; the stored Z paper is the same for ever.

Journal actions: checklist.changed, checklist.begun, checklist.marked, checklist.signed, blocker.waived, day.closed.
"""
