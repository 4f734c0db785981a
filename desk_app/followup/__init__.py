"""What is followed up until it is done: tasks somebody gave, faults somebody noticed, cases passed up, chased or refused.

Words: a *task* goes from a giver to a receiver (or to whoever is at the desk) and is due; a *fault* is a thing at the
desk that does not work; an *escalation* is a step beyond the desk on a record of any slice (G3): *report up*, *chase* a
department, *refuse* with the reason, *call out* a department in an emergency.

Invariants: a task that ended stays ended and says with what result (G10); a fault is told to somebody and never simply
goes away (G9); an escalation is added with time and person and never changed, but for the one answer to a report (K9);
what names a person stands in side rows that only erasing removes (D16).

Journal actions: task.given, task.seen, task.step, task.handed_on, task.done, task.cancelled, task.acknowledged,
fault.noticed, fault.told, fault.fixed, case.reported_up, case.chased, case.refused, case.called_out, case.answered.
"""
