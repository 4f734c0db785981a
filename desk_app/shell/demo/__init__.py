"""A repeatable demo site: people, hosts, days of history and a day in progress, all through the real services.

The same seed gives the same site. It must never write a row past a service: what the demo can do, the program can.
"""

from desk_app.shell.demo.site import DEMO_PIN, build

__all__ = ["DEMO_PIN", "build"]
