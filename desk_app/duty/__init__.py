"""The duty line outside hours: who is on it week by week, each call walked through, and what the next one must know (C13).

Words: the *rota* names one person for a week from Monday; a *swap* exchanges weeks with consent; a *duty call* is solved on
the spot, or taken for working hours, or agreed for a time, or starts the *emergency plan*; a *note* is for the next shift or
one person; a *hand-over* passes the line on with what is open.

Invariants: one person a week; nobody in the first three months of service; a swap needs the yes of whoever is asked; a
call that was not solved is a first-priority case on the next working day; an emergency says whom was called out and what
the caller was told; what names a caller stands in side rows that only erasing removes (D16).

Journal actions: duty.week_set, duty.week_cleared, duty.swap_asked, duty.swap_answered, duty.absence_added,
duty.absence_removed, duty.rota_printed, duty_call.taken, duty_call.redirected, duty_call.solved, duty_call.hours_agreed,
duty_call.time_agreed, duty_call.emergency, duty_call.lapsed, duty.contact_saved, duty.contact_moved, duty.note_left, duty.note_read,
duty.handed_over, duty.taken_over.
"""
