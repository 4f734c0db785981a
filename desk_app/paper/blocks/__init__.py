"""How each kind of block becomes strips: one module per family, all registered with `lay.strips`.

A block module measures with the job and returns strips that draw; it never looks at pages.
"""
