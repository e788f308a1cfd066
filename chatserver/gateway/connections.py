# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits on this worker's sockets, and who asks it by POST."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from chatserver.relay.records import Desk


class Ear:
    """What one waiting POST has heard."""

    def __init__(self) -> None:
        self.pages: list[object] = []
        self.rung = asyncio.Event()
        self.ended = False

    def hear(self, page: object) -> None:
        self.pages.append(page)
        self.rung.set()

    def end(self) -> None:
        """Its seat went elsewhere, or this worker stops."""
        self.ended = True
        self.rung.set()


@dataclass(eq=False)
class Connection:
    """One socket, or a visitor's POSTs one after the other (`posts`; `ear` while one of them waits).

    `name` is `<worker>:<number>`, of POSTs `<worker>:p<number>`; it has no seat until `open` grants one."""

    sid: str
    name: str
    seat: str = field(default="", repr=False)
    mailbox: str = field(default="", repr=False)
    desk: Desk | None = field(default=None, repr=False)
    expires: float = 0.0
    posts: bool = False
    ear: Ear | None = field(default=None, repr=False)

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

    def add_posts(self) -> Connection:
        """A visitor who posts, without a seat."""
        self._count += 1
        name = f"{self._worker}:p{self._count}"
        connection = Connection(name, name, posts=True)
        self._by_sid[name] = connection
        return connection

    def remove(self, sid: str) -> Connection | None:
        """A socket that closed, POSTs that ceased."""
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
    ) -> Connection | None:
        """Seat this connection; gives back the older one of this seat, if any, to be closed."""
        older = self._by_seat.get(seat)
        if older is connection:
            older = None
        if older is not None:
            self.take_seat(older)
        if connection.seat != seat:
            self.take_seat(connection)
        connection.seat, connection.mailbox, connection.desk = seat, mailbox, desk
        self._by_seat[seat] = connection
        return older

    def take_seat(self, connection: Connection) -> None:
        """Leave this socket without a seat."""
        if self._by_seat.get(connection.seat) is connection:
            del self._by_seat[connection.seat]
        connection.seat, connection.mailbox, connection.desk = "", "", None

    def visitors(self) -> Iterator[Connection]:
        return (connection for connection in list(self._by_seat.values()) if connection.is_visitor)

    def waiting(self) -> Iterator[Ear]:
        return (connection.ear for connection in list(self._by_sid.values()) if connection.ear is not None)

    def desks(self) -> Iterator[Connection]:
        return (connection for connection in list(self._by_seat.values()) if connection.desk is not None)
