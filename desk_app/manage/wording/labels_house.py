"""Labels of the settings of the house: site, staff, personal data, papers, reports upwards, backups. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "site.name": (
        mark("Manage", "Name of the site"),
        mark("Manage", "Stands on every form, on the public board and in greetings."),
    ),
    "site.address": (mark("Manage", "Address"), mark("Manage", "Stands at the head of forms.")),
    "site.phone": (
        mark("Manage", "Telephone"),
        mark("Manage", "Stands at the head of forms; customers ring this number."),
    ),
    "site.footer": (
        mark("Manage", "Line at the foot"),
        mark("Manage", "One more line at the foot of every form, such as a web address."),
    ),
    "site.language": (
        mark("Manage", "Language of the site"),
        mark(
            "Manage",
            "Language of forms and announcements where the visitor's own is not known. The screen has its own.",
        ),
    ),
    "site.zone": (
        mark("Manage", "Time zone"),
        mark("Manage", "By this clock days begin and deadlines run, such as Asia/Shanghai."),
    ),
    "site.currency": (mark("Manage", "Currency"), mark("Manage", "Amounts are kept and printed in it.")),
    "site.cutover_hour": (
        mark("Manage", "The business day begins at"),
        mark("Manage", "What happens before this hour of the night still belongs to the day before."),
    ),
    "printing.logo": (
        mark("Manage", "Logo"),
        mark("Manage", "The picture at the head of forms; chosen on the page Site."),
    ),
    "staff.away_minutes": (
        mark("Manage", "Away from the post at most"),
        mark("Manage", "After this time the lead is told that somebody has not come back."),
    ),
    "staff.idle_lock_minutes": (
        mark("Manage", "Lock the screen after"),
        mark("Manage", "With nobody touching keys or mouse for so long, the screen locks itself. 0: never."),
    ),
    "staff.approval_minutes": (
        mark("Manage", "An approval holds"),
        mark("Manage", "A second person's approval must be used within this time."),
    ),
    "people.keep_visits": (
        mark("Manage", "Keep visitors"),
        mark("Manage", "So many days after the last visit a person is erased; figures stay."),
    ),
    "people.keep_calls": (
        mark("Manage", "Keep callers"),
        mark("Manage", "So many days after the last call a person is erased; figures stay."),
    ),
    "people.keep_cases": (
        mark("Manage", "Keep complaints and claims"),
        mark("Manage", "So many days after the case ended the person is erased; the case stays."),
    ),
    "people.unmask_role": (
        mark("Manage", "Who may see personal data in full"),
        mark("Manage", "From this role on, with a reason that is kept."),
    ),
    "printing.preview_first": (
        mark("Manage", "Proof-read before printing"),
        mark("Manage", "A paper is shown on the screen before it goes to the printer."),
    ),
    "printing.ticket_at_once": (
        mark("Manage", "Print the ticket on arrival"),
        mark("Manage", "A queue ticket is printed as soon as a visitor is taken in."),
    ),
    "followup.ahead": (
        mark("Manage", "Remind before a task is due"),
        mark("Manage", "The task appears in the prompts so long before."),
    ),
    "followup.answer_up": (
        mark("Manage", "Answer what was passed upwards within"),
        mark("Manage", "Working days until a matter that was passed up is answered."),
    ),
    "followup.ladder": (
        mark("Manage", "Whom problems are reported to"),
        mark("Manage", "In order, divided by commas; empty: the usual three steps."),
    ),
    "backup.every_hours": (
        mark("Manage", "Backup every"),
        mark("Manage", "While the program runs. 0: never by itself."),
    ),
    "backup.at_closing": (mark("Manage", "Backup at closing"), mark("Manage", "Closing the day makes one more.")),
    "backup.test_restore": (
        mark("Manage", "Prove each backup"),
        mark("Manage", "Every backup is restored for a test before it counts."),
    ),
    "backup.second_folder": (
        mark("Manage", "Second place"),
        mark("Manage", "A folder on another disk that gets a copy of each backup; empty: none."),
    ),
    "backup.keep_hourly": (mark("Manage", "Keep hourly backups"), mark("Manage", "One per hour for so long.")),
    "backup.keep_daily": (mark("Manage", "Keep daily backups"), mark("Manage", "One per day for so long.")),
    "backup.keep_monthly": (mark("Manage", "Keep monthly backups"), mark("Manage", "One per month for so long.")),
}
