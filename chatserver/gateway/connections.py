# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits on this worker's sockets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from chatserver.relay.records import Desk


@dataclass
class Connection:
    """One socket. `name` is `<worker>:<number>`; it has no seat until `open` grants one."""

    sid: str
    name: str
    seat: str = field(default="", repr=False)
    mailbox: str = field(default="", repr=False)
    desk: Desk | None = field(default=None, repr=False)
    expires: float = 0.0

    @property
    def is_visitor(self) -> bool:
        return bool(self.mailbox)


class Connections:
    """Sockets by their own id and by seat. A seat has one socket: the newest."""

    def __init__(self, worker: str) -> None:
        self._worker = worker
        self._count = 0
        self._by_sid: dict[str, Connection] = {}
        self._by_seat: dict[str, Connection] = {}

    def add(self, sid: str) -> Connection:
        """A new socket, without a seat."""
        self._count += 1
        connection = Connection(sid, f"{self._worker}:{self._count}")
        self._by_sid[sid] = connection
        return connection

    def remove(self, sid: str) -> Connection | None:
        """A socket that closed."""
        connection = self._by_sid.pop(sid, None)
        if connection is not None and self._by_seat.get(connection.seat) is connection:
            del self._by_seat[connection.seat]
        return connection

    def of_sid(self, sid: str) -> Connection | None:
        return self._by_sid.get(sid)

    def of_seat(self, seat: str) -> Connection | None:
        return self._by_seat.get(seat)

    def give_seat(
        self, connection: Connection, seat: str, *, mailbox: str = "", desk: Desk | None = None
    ) -> None:
        """Seat this socket; the seat's older socket, if any, is silenced."""
        older = self._by_seat.get(seat)
        if older is not None and older is not connection:
            self.take_seat(older)
        if connection.seat != seat:
            self.take_seat(connection)
        connection.seat, connection.mailbox, connection.desk = seat, mailbox, desk
        self._by_seat[seat] = connection

    def take_seat(self, connection: Connection) -> None:
        """Leave this socket without a seat."""
        if self._by_seat.get(connection.seat) is connection:
            del self._by_seat[connection.seat]
        connection.seat, connection.mailbox, connection.desk = "", "", None

    def visitors(self) -> Iterator[Connection]:
        return (connection for connection in list(self._by_seat.values()) if connection.is_visitor)

    def desks(self) -> Iterator[Connection]:
        return (connection for connection in list(self._by_seat.values()) if connection.desk is not None)
