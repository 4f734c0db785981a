"""A few words of IPP 1.1: ask the print system for a printer or for a job. Reads only.

`lpstat` does not say whether a job was printed or dropped, and pycups has to be compiled; this needs neither.
"""

from __future__ import annotations

import getpass
import http.client
import os
import socket
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

GET_JOB = 0x0009
GET_PRINTER = 0x000B
OK_BELOW = 0x0100
NOT_FOUND = 0x0406
TIMEOUT = 5.0
_SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cupsd"))
_CONFIGS = (Path("~/.cups/client.conf"), Path("/etc/cups/client.conf"))
_INTEGER, _BOOLEAN, _ENUM, _KEYWORD = 0x21, 0x22, 0x23, 0x44
_CHARSET, _LANGUAGE, _URI, _NAME = 0x47, 0x48, 0x45, 0x42
_OPERATION_GROUP, _END, _FIRST_VALUE_TAG = 0x01, 0x03, 0x10

Value = int | bool | str
Attributes = dict[str, list[Value]]


class NoAnswer(Exception):
    """The print system is not running or speaks something else."""


def printer(name: str, wanted: Sequence[str]) -> Attributes | None:
    """Attributes of a printer; None when there is none of this name. Raises NoAnswer."""
    return _asked(GET_PRINTER, "printer-uri", f"ipp://localhost/printers/{name}", f"/printers/{name}", wanted)


def job(number: int, wanted: Sequence[str]) -> Attributes | None:
    """Attributes of a job; None when the print system does not know it (any more). Raises NoAnswer."""
    return _asked(GET_JOB, "job-uri", f"ipp://localhost/jobs/{number}", "/jobs/", wanted)


def _asked(operation: int, target: str, uri: str, path: str, wanted: Sequence[str]) -> Attributes | None:
    request = b"".join(
        [
            bytes((1, 1)) + operation.to_bytes(2, "big") + (1).to_bytes(4, "big") + bytes((_OPERATION_GROUP,)),
            _attribute(_CHARSET, "attributes-charset", ["utf-8"]),
            _attribute(_LANGUAGE, "attributes-natural-language", ["en"]),
            _attribute(_URI, target, [uri]),
            _attribute(_NAME, "requesting-user-name", [_user()]),
            _attribute(_KEYWORD, "requested-attributes", wanted),
            bytes((_END,)),
        ]
    )
    status, found = read(_posted(path, request))
    if status == NOT_FOUND:
        return None
    if status >= OK_BELOW:
        raise NoAnswer(f"status {status:#06x}")
    return found


def _attribute(tag: int, name: str, values: Sequence[str]) -> bytes:
    parts = []
    for place, text in enumerate(values):
        key, value = (name.encode() if place == 0 else b""), text.encode()
        parts.append(bytes((tag,)) + len(key).to_bytes(2, "big") + key + len(value).to_bytes(2, "big") + value)
    return b"".join(parts)


def read(answer: bytes) -> tuple[int, Attributes]:
    """Status and attributes of an answer; of two groups with one name the first counts. Raises NoAnswer."""
    found: Attributes = {}
    at, name = 8, ""
    try:
        while answer[at] != _END:
            tag = answer[at]
            at += 1
            if tag < _FIRST_VALUE_TAG:
                continue
            length = int.from_bytes(answer[at : at + 2], "big")
            key = answer[at + 2 : at + 2 + length].decode()
            at += 2 + length
            size = int.from_bytes(answer[at : at + 2], "big")
            raw = answer[at + 2 : at + 2 + size]
            at += 2 + size
            name = key or name
            found.setdefault(name, []).append(_value(tag, raw))
    except IndexError:
        raise NoAnswer("a cut answer") from None
    return int.from_bytes(answer[2:4], "big"), found


def _value(tag: int, raw: bytes) -> Value:
    if tag in {_INTEGER, _ENUM}:
        return int.from_bytes(raw, "big", signed=True)
    if tag == _BOOLEAN:
        return raw != b"\x00"
    return raw.decode("utf-8", "replace")


def _posted(path: str, body: bytes) -> bytes:
    where = server()
    try:
        with closing(_Connection(where)) as connection:
            connection.request("POST", path, body, {"Content-Type": "application/ipp", "Host": "localhost"})
            answer = connection.getresponse()
            if answer.status != http.client.OK:
                raise NoAnswer(f"HTTP {answer.status}")
            return answer.read()
    except (OSError, http.client.HTTPException) as problem:
        raise NoAnswer(str(problem)) from problem


def server() -> str:
    """Where the print system listens: a socket's path or host:port, found as CUPS finds it."""
    named = os.environ.get("CUPS_SERVER", "")
    for path in _CONFIGS if not named else ():
        named = named or _server_name(path.expanduser())
    named = named.partition("/version=")[0] if not named.startswith("/") else named
    if named and named != "localhost":
        return named
    return next((str(path) for path in _SOCKETS if path.exists()), "localhost:631")


def _server_name(config: Path) -> str:
    try:
        lines = config.read_text("utf-8").splitlines()
    except OSError:
        return ""
    words = (line.split() for line in lines)
    return next((word[1] for word in words if len(word) > 1 and word[0] == "ServerName"), "")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without an entry
        return "anonymous"


class _Connection(http.client.HTTPConnection):
    """HTTP to a host or to a socket in the file system."""

    def __init__(self, where: str) -> None:
        self._path = where if where.startswith("/") else ""
        host, _, port = where.partition(":")
        super().__init__("localhost" if self._path else host, int(port or 631), timeout=TIMEOUT)

    def connect(self) -> None:
        """Connect where the server is."""
        if not self._path:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(TIMEOUT)
        self.sock.connect(self._path)
