"""A second start on the same data folder brings the first window to the front instead of opening another."""

from __future__ import annotations

import hashlib

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMainWindow

from desk_app.kernel.paths import DataFolder


def _name(folder: DataFolder) -> str:
    return "desk-app-" + hashlib.sha256(str(folder.root.resolve()).encode()).hexdigest()[:16]


def knock(folder: DataFolder) -> bool:
    """Ask the window that is open already to come forward; False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answered = socket.waitForConnected(1000)
    if answered:
        socket.write(b"front\n")
        socket.waitForBytesWritten(1000)
        socket.disconnectFromServer()
    return answered


def listen(folder: DataFolder, window: QMainWindow) -> QLocalServer:
    """Answer knocks as long as the window lives; the file lock is held, so an old name is left over from a crash."""
    name = _name(folder)
    QLocalServer.removeServer(name)
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def come_forward() -> None:
        server.nextPendingConnection()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    server.newConnection.connect(come_forward)
    server.listen(name)
    return server
