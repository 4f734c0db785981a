"""Small desk services: parcels and post that wait for hosts, and keys, umbrellas and badges that are lent and come back.

Words: a *parcel* is taken in for one host, *told* to the host each time somebody says so, *handed out* against a
handwritten signature to the host or a deputy, or *returned* to its carrier; several parcels go in one *hand-out*. A
*thing* is what the desk has to lend, found by its own barcode; a *loan* gives one thing to one person until it is due;
what never comes back is *lost*, with a note of what was charged.

Invariants: a parcel ends once, and never without a signature or a carrier's reason; a thing is out to one person at a
time, and a lent badge, key or umbrella is open until it is returned or lost; what was signed is covered by digests that
stand in the journal's chain (2, 7); what names a person stands in side rows that only erasing removes (D16).

Journal actions: parcel.taken_in, parcel.told, parcel.handed_out, parcel.returned, parcel.slip_printed, thing.saved,
thing.found_again, loan.lent, loan.extended, loan.back, loan.lost, loan.slip_printed.
"""
