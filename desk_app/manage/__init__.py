"""The place where a supervisor sets the rules and looks after the data: what *Manage* means at a desk.

Words: a *page* is one matter of managing (site, hours, settings, staff …); a *drill* is a test restore that replaces
nothing; a *sample* is a form printed with made-up facts.

Invariants: every change goes through the use case of the slice that owns the matter, so it is journalled there; this
slice writes only what belongs to nobody else. It stands above all other slices and asks each of them through
``kernel.offers``.

Journal actions: site.logo_set, site.logo_removed (the picture at the head of forms); form.copied (a site's own copy of
a form was made); form.sample_printed; backup.made, backup.drilled (with what came of it); site.checked (with what was
found); site.exported (everything was written into a file).
"""
