"""What a manager can change about reception: limits, credits, the ladder, numbers to ring in an emergency."""

from __future__ import annotations

from desk_app.kernel.settings import Setting

HAND_OVER_SECONDS: Setting[int] = Setting("reception.hand_over", 180, "reception", "seconds", 30, 3600)
CHECKING_SECONDS: Setting[int] = Setting("reception.checking", 45, "reception", "seconds", 15, 600)
REFILL_MINUTES: Setting[int] = Setting("reception.refill", 10, "reception", "minutes", 2, 120)
FIRST_TEA_SECONDS: Setting[int] = Setting("reception.first_tea", 60, "reception", "seconds", 0, 3600)
ANSWER_SECONDS: Setting[int] = Setting("reception.answer", 60, "reception", "seconds", 15, 600)
GRACE_MINUTES: Setting[int] = Setting("reception.grace", 10, "reception", "minutes", 0, 120)
MAX_CALLS: Setting[int] = Setting("reception.max_calls", 3, "reception", "", 1, 9)
CREDIT_APPOINTMENT: Setting[int] = Setting("reception.credit_appointment", 15, "reception", "minutes", 0, 240)
CREDIT_CARE: Setting[int] = Setting("reception.credit_care", 15, "reception", "minutes", 0, 240)
CREDIT_VIP: Setting[int] = Setting("reception.credit_vip", 10, "reception", "minutes", 0, 240)
LADDER_DESK: Setting[str] = Setting("reception.ladder_1", "", "reception", "text")
LADDER_OFFICE: Setting[str] = Setting("reception.ladder_2", "", "reception", "text")
PURPOSES: Setting[str] = Setting("reception.purposes", "", "reception", "text")  # quick choices, divided by commas
NUMBER_FIRE: Setting[str] = Setting("reception.number_fire", "119", "reception", "text")
NUMBER_AMBULANCE: Setting[str] = Setting("reception.number_ambulance", "120", "reception", "text")
NUMBER_POLICE: Setting[str] = Setting("reception.number_police", "110", "reception", "text")
ASSEMBLY_POINT: Setting[str] = Setting("reception.assembly_point", "", "reception", "text")
SETTINGS = (
    HAND_OVER_SECONDS,
    CHECKING_SECONDS,
    REFILL_MINUTES,
    FIRST_TEA_SECONDS,
    ANSWER_SECONDS,
    GRACE_MINUTES,
    MAX_CALLS,
    CREDIT_APPOINTMENT,
    CREDIT_CARE,
    CREDIT_VIP,
    LADDER_DESK,
    LADDER_OFFICE,
    PURPOSES,
    NUMBER_FIRE,
    NUMBER_AMBULANCE,
    NUMBER_POLICE,
    ASSEMBLY_POINT,
)
