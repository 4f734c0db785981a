"""Labels of the settings of cases: lost property, parcels and loans, complaints. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "lost_property.keep_days": (
        mark("Manage", "Keep found things at the desk"),
        mark("Manage", "Then they go to the administration department; the finding day does not count."),
    ),
    "lost_property.ahead_days": (
        mark("Manage", "Announce the transfer before"),
        mark("Manage", "Days before a thing has to go to administration."),
    ),
    "lost_property.features": (
        mark("Manage", "Hidden features at intake"),
        mark("Manage", "So many are asked at a claim; with fewer a supervisor releases."),
    ),
    "lost_property.refusals": (
        mark("Manage", "Refused claims that lock an item"),
        mark("Manage", "So many, and a supervisor is called."),
    ),
    "lost_property.lock_hours": (
        mark("Manage", "A locked item stays locked"),
        mark("Manage", "Nobody may claim it meanwhile."),
    ),
    "lost_property.shelve": (
        mark("Manage", "Put a found thing away within"),
        mark("Manage", "And have a second person confirm it."),
    ),
    "lost_property.cash_limit": (
        mark("Manage", "Found cash that goes on at once"),
        mark("Manage", "From this amount on it does not stay at the desk."),
    ),
    "lost_property.report_days": (
        mark("Manage", "Look again at a loss report after"),
        mark("Manage", "Days until whoever misses something hears from us."),
    ),
    "lost_property.documents_to_police": (
        mark("Manage", "Found identity papers go to the police"),
        mark("Manage", "Instead of to the administration department."),
    ),
    "lost_property.return_to_finder": (
        mark("Manage", "The finder may have it back"),
        mark("Manage", "When nobody claims it in time."),
    ),
    "lost_property.perishable_hours": (
        mark("Manage", "Keep perishables"),
        mark("Manage", "Then two people may throw them away."),
    ),
    "lost_property.left_behind_days": (
        mark("Manage", "Think of a forgotten thing"),
        mark("Manage", "So many days after a visit it may belong to that visitor."),
    ),
    "lost_property.places": (
        mark("Manage", "Quick choices for places"),
        mark("Manage", "Where things are found; divided by commas."),
    ),
    "lost_property.storages": (
        mark("Manage", "Quick choices for storage"),
        mark("Manage", "Where things are kept; divided by commas."),
    ),
    "lost_property.administration": (
        mark("Manage", "Administration department"),
        mark("Manage", "Its name on the transfer slip and for later claimants."),
    ),
    "lost_property.administration_phone": (
        mark("Manage", "Telephone of administration"),
        mark("Manage", "Told to later claimants."),
    ),
    "handouts.tell": (
        mark("Manage", "Tell the host of a parcel within"),
        mark("Manage", "After this time the prompt is late."),
    ),
    "handouts.fetch": (
        mark("Manage", "Remind the host of a parcel after"),
        mark("Manage", "Days for which a parcel may lie at the desk unfetched."),
    ),
    "handouts.loan_hours": (
        mark("Manage", "Keys and badges are due back after"),
        mark("Manage", "The proposed time; it can be changed for each loan."),
    ),
    "handouts.umbrella_days": (
        mark("Manage", "Umbrellas are due back after"),
        mark("Manage", "The proposed time; it can be changed for each umbrella."),
    ),
    "handouts.parcel_slip": (
        mark("Manage", "Print a slip for each parcel"),
        mark("Manage", "It stands on the parcel and is scanned when it is fetched."),
    ),
    "handouts.loan_slip": (
        mark("Manage", "Print a slip for each loan"),
        mark("Manage", "It can also be printed for a single loan."),
    ),
    "handouts.carriers": (
        mark("Manage", "Quick choices for carriers"),
        mark("Manage", "Who brings parcels; divided by commas."),
    ),
    "handouts.places": (
        mark("Manage", "Quick choices for parcel shelves"),
        mark("Manage", "Where parcels lie; divided by commas."),
    ),
    "complaints.dispatch": (
        mark("Manage", "Slip at the department within"),
        mark("Manage", "Working minutes from receipt."),
    ),
    "complaints.reaction": (
        mark("Manage", "The department reacts within"),
        mark("Manage", "Working minutes from the slip's arrival."),
    ),
    "complaints.result_general": (
        mark("Manage", "Result of a general complaint"),
        mark("Manage", "Working minutes from receipt."),
    ),
    "complaints.result_major": (
        mark("Manage", "Result of a major complaint"),
        mark("Manage", "Working days from receipt."),
    ),
    "complaints.call_back": (
        mark("Manage", "Call back after the result"),
        mark("Manage", "Working days from the result."),
    ),
    "complaints.sampled": (
        mark("Manage", "Call back a drawn case within"),
        mark("Manage", "Calendar days after an assistance case ended."),
    ),
    "complaints.sample_percent": (
        mark("Manage", "Share of assistance cases called back"),
        mark("Manage", "Rounded up, for each closing month."),
    ),
    "complaints.major_customers": (
        mark("Manage", "Customers that make a matter major"),
        mark("Manage", "So many different customers on one matter."),
    ),
    "complaints.attempts": (
        mark("Manage", "Attempts before unreachable"),
        mark("Manage", "In so many different half-days."),
    ),
    "complaints.file_by": (mark("Manage", "Monthly report filed by"), mark("Manage", "Day of the next month.")),
    "complaints.causes": (mark("Manage", "Quick choices for causes"), mark("Manage", "Divided by commas.")),
    "complaints.measures": (mark("Manage", "Quick choices for measures"), mark("Manage", "Divided by commas.")),
}
