"""A CUPS of the test's own: unprivileged where it can be, on loopback, in a folder that goes away with it.

Queues: ``slip`` (takes sizes of one's own), ``sheets`` (A4 and A5 only), ``raw`` (bytes as they are). Each sends what CUPS
made of the job to a loopback printer.
"""

from __future__ import annotations

import getpass
import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.printing.conftest import Loopback

QUEUES = ("slip", "sheets", "raw")

_CUPSD = """
LogLevel warn
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
IdleExitTimeout 0
JobRetryInterval 1
MaxLogSize 0
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {root}/etc
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/state
TempDir {root}/tmp
AccessLog {root}/access
ErrorLog {root}/error
PageLog {root}/page
User {user}
Group {group}
SystemGroup {system}
"""
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "DESK.PPD"
*Manufacturer: "Desk"
*Product: "(Desk)"
*ModelName: "Desk PDF"
*ShortNickName: "Desk PDF"
*NickName: "Desk PDF"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.2
*cupsSNMPSupplies: False
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea A5/A5: "0 0 420 595"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A5/A5: "420 595"
*DefaultFont: Courier
"""
_OWN_SIZES = """*MaxMediaWidth: "842"
*MaxMediaHeight: "9000"
*HWMargins: 0 0 0 0
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]>>setpagedevice"
*ParamCustomPageSize Width: 1 points 70 842
*ParamCustomPageSize Height: 2 points 70 9000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 3
"""


def cupsd() -> str | None:
    """Where the scheduler is; None when CUPS is not installed."""
    return shutil.which("cupsd", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


class Cups:
    """A running scheduler and the printers its queues end in."""

    def __init__(self, root: Path, address: str) -> None:
        self.root = root
        self.address = address
        self.printers = {name: Loopback() for name in QUEUES}

    def make_queues(self) -> None:
        """Add the queues."""
        for name, ppd in (("slip", _PPD + _OWN_SIZES), ("sheets", _PPD), ("raw", "")):
            where = [
                "-v",
                f"socket://127.0.0.1:{self.printers[name].port}",
                "-o",
                "printer-error-policy=retry-job",
            ]
            if ppd:
                file = self.root / f"{name}.ppd"
                file.write_text(ppd)
                where += ["-P", str(file)]
            self.run("lpadmin", "-p", name, "-E", *where)

    def run(self, *command: str) -> str:
        """Run a CUPS command against this scheduler."""
        path = os.environ.get("PATH", "") + ":/usr/sbin"
        env = {**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C", "PATH": path}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=20)
        assert done.returncode == 0, f"{command}: {done.stderr}\n{(self.root / 'error').read_text()[-2000:]}"
        return done.stdout


@contextmanager
def running() -> Iterator[Cups]:
    """Start a scheduler with its queues; ended and removed afterwards."""
    program = cupsd()
    assert program is not None
    root = Path(tempfile.mkdtemp(prefix="desk-cups-"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    _configure(root, address)
    cups = Cups(root, address)
    scheduler = subprocess.Popen(
        [program, "-f", "-c", str(root / "etc/cupsd.conf"), "-s", str(root / "etc/cups-files.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(address, scheduler, root)
        cups.make_queues()
        yield cups
    finally:
        scheduler.terminate()
        scheduler.wait(10)
        for printer in cups.printers.values():
            printer.close()
        shutil.rmtree(root, ignore_errors=True)


def _configure(root: Path, address: str) -> None:
    for name in ("etc/ppd", "spool/tmp", "cache", "state", "tmp"):
        (root / name).mkdir(parents=True)
    is_root = os.geteuid() == 0
    user, group = ("lp", "lp") if is_root else (getpass.getuser(), grp.getgrgid(os.getegid()).gr_name)
    words = {"root": root, "user": user, "group": group, "system": "root" if is_root else group}
    (root / "etc/cupsd.conf").write_text(_CUPSD.format(port=address.partition(":")[2]))
    (root / "etc/cups-files.conf").write_text(_FILES.format(**words))
    root.chmod(0o755)
    if is_root:  # its filters and back ends run as this user
        entry = pwd.getpwnam(user)
        for path in (root, *root.rglob("*")):
            os.chown(path, 0, entry.pw_gid)
            path.chmod(0o775 if path.is_dir() else 0o640)


def _wait(address: str, scheduler: subprocess.Popen[bytes], root: Path) -> None:
    host, _, port = address.partition(":")
    for _ in range(200):
        if scheduler.poll() is not None:
            break
        try:
            socket.create_connection((host, int(port)), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    log = (root / "error").read_text() if (root / "error").exists() else ""
    raise AssertionError(f"cupsd did not start: {log[-2000:]}")
