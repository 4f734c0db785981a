"""Labels of the settings of the desk: visitors, telephone, waiting room. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "reception.hand_over": (
        mark("Manage", "Hand over after waiting"),
        mark("Manage", "A visitor who has waited so long is offered to a colleague."),
    ),
    "reception.checking": (
        mark("Manage", "Say something while checking"),
        mark("Manage", "After so long a visitor is told that it is still being looked into; repeated."),
    ),
    "reception.refill": (mark("Manage", "Refill tea every"), mark("Manage", "While a guest waits.")),
    "reception.first_tea": (
        mark("Manage", "First cup of tea after"),
        mark("Manage", "Offered to whoever still waits after this time."),
    ),
    "reception.answer": (
        mark("Manage", "A called visitor should come within"),
        mark("Manage", "After this time calling again is offered."),
    ),
    "reception.grace": (
        mark("Manage", "Back in front after a missed call"),
        mark("Manage", "Whoever comes within this time takes the old place."),
    ),
    "reception.max_calls": (
        mark("Manage", "Calls before a visitor counts as gone"),
        mark("Manage", "So often a number is called."),
    ),
    "reception.credit_appointment": (
        mark("Manage", "Earlier place with an appointment"),
        mark("Manage", "So many minutes are added to the waiting time."),
    ),
    "reception.credit_care": (
        mark("Manage", "Earlier place for elderly, pregnant and disabled visitors"),
        mark("Manage", "So many minutes are added to the waiting time."),
    ),
    "reception.credit_vip": (
        mark("Manage", "Earlier place for important guests"),
        mark("Manage", "So many minutes are added to the waiting time."),
    ),
    "reception.ladder_1": (
        mark("Manage", "First step up"),
        mark("Manage", "Who takes over when a customer wants somebody else; empty: the customer-service supervisor."),
    ),
    "reception.ladder_2": (
        mark("Manage", "Second step up"),
        mark("Manage", "Who comes after that; empty: the office manager."),
    ),
    "reception.purposes": (
        mark("Manage", "Quick choices for the matter"),
        mark("Manage", "Divided by commas; empty: the usual ones."),
    ),
    "reception.number_fire": (mark("Manage", "Fire brigade"), mark("Manage", "Stands on the emergency list.")),
    "reception.number_ambulance": (mark("Manage", "Ambulance"), mark("Manage", "Stands on the emergency list.")),
    "reception.number_police": (mark("Manage", "Police"), mark("Manage", "Stands on the emergency list.")),
    "reception.assembly_point": (mark("Manage", "Assembly point"), mark("Manage", "Stands on the emergency list.")),
    "calls.max_rings": (
        mark("Manage", "Answer within rings"),
        mark("Manage", "Later than this, the call opens with an apology and counts as late."),
    ),
    "calls.ring_seconds": (mark("Manage", "One ring takes"), mark("Manage", "The rhythm of the site's telephones.")),
    "calls.enquiry_days": (
        mark("Manage", "Answer an enquiry within"),
        mark("Manage", "Working days; the day of the call does not count."),
    ),
    "calls.request_days": (
        mark("Manage", "Answer a request within"),
        mark("Manage", "Working days; the day of the call does not count."),
    ),
    "calls.delay_days": (
        mark("Manage", "After an apology for delay"),
        mark("Manage", "Working days until the answer is due anew."),
    ),
    "calls.ahead": (mark("Manage", "Remind before a promise is due"), mark("Manage", "Hours of working time before.")),
    "calls.silent_seconds": (
        mark("Manage", "Greet a silent line again after"),
        mark("Manage", "With nobody speaking for so long."),
    ),
    "calls.silent_greetings": (
        mark("Manage", "Greetings on a silent line"),
        mark("Manage", "Then it is said and hung up."),
    ),
    "calls.abuse_requests": (
        mark("Manage", "Requests for courtesy"),
        mark("Manage", "So often before an abusive call may be ended."),
    ),
    "calls.private_minutes": (
        mark("Manage", "Private calls at most"),
        mark("Manage", "Staff are reminded after this time."),
    ),
    "calls.checking": (
        mark("Manage", "Say something while the caller holds"),
        mark("Manage", "Repeated as long as it takes."),
    ),
    "calls.ring_back": (
        mark("Manage", "Ring straight back within"),
        mark("Manage", "When a visitor came first and the caller was promised a call."),
    ),
    "calls.return_call": (mark("Manage", "Return a missed call within"), mark("Manage", "Working time.")),
    "calls.sample": (
        mark("Manage", "Share of handled calls asked about satisfaction"),
        mark("Manage", "Drawn at the daily review."),
    ),
    "calls.review_ahead": (
        mark("Manage", "Daily review before closing"),
        mark("Manage", "So long before closing the review is called for."),
    ),
    "calls.review_answer": (mark("Manage", "Answer what the review left open within"), mark("Manage", "Working days.")),
    "waiting.board_languages": (
        mark("Manage", "Languages of the public board"),
        mark("Manage", "What the board in the waiting room shows."),
    ),
    "waiting.board_screen": (
        mark("Manage", "Screen of the public board"),
        mark("Manage", "The name of the screen it opens on by itself; empty: on demand only."),
    ),
    "waiting.call_languages": (
        mark("Manage", "Languages of announcements"),
        mark("Manage", "In what a number is called out."),
    ),
    "waiting.call_voice": (
        mark("Manage", "Voice of announcements"),
        mark("Manage", "Such as yue for Cantonese; empty: by language."),
    ),
    "duty.hours_working": (
        mark("Manage", "Duty on working days"),
        mark("Manage", "From and to, such as 08:00-21:00; outside opening hours the duty phone answers."),
    ),
    "duty.hours_other": (
        mark("Manage", "Duty on other days"),
        mark("Manage", "From and to, such as 09:00-20:00: weekends and public holidays."),
    ),
    "duty.first_months": (
        mark("Manage", "No duty in the first months"),
        mark("Manage", "New colleagues take no duty for so many months."),
    ),
    "duty.line": (
        mark("Manage", "Number to ring in opening hours"),
        mark("Manage", "Told to whoever rings the duty phone while the desk is open."),
    ),
    "duty.first_case": (
        mark("Manage", "First-priority cases within"),
        mark("Manage", "Working time of the next working day in which what the duty phone took is begun."),
    ),
}
