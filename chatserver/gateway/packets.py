# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be on the socket at all (docs/protocol.md, section 5), before a library parses it.

python-socketio accepts more than we speak: namespaces, attachments, acknowledgements, JSON of any depth.
Whatever is not one of our few packets ends the connection; the client opens again and nothing is lost.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Raw
from socketio import packet

_EVENT = msgspec.json.Decoder(list[Raw])
_NAME = msgspec.json.Decoder(str)
# Socket.IO's number of a request that wants an acknowledgement; a client counts from 0.
_ID_DIGITS = 15


class BadPacket(Exception):
    """Not a packet of ours."""


class _Json:
    """JSON as python-socketio wants it, on msgspec: structs and ready JSON can be sent as they are."""

    @staticmethod
    def dumps(value: Any, **_options: Any) -> str:
        return msgspec.json.encode(value).decode()


def admissible(frame: object) -> bool:
    """True for a frame that Engine.IO may see: pong, close, or a Socket.IO connect, disconnect or event."""
    return isinstance(frame, str) and (frame in ("1", "3") or frame.startswith(("40", "41", "42")))


class StrictPacket(packet.Packet):  # type: ignore[misc]
    """A Socket.IO packet of the default namespace, without attachments.

    An event's `data` is [name, argument as raw JSON, …]: arguments are parsed once, by the request's type."""

    uses_binary_events = False
    json = _Json

    def decode(self, encoded_packet: str) -> int:
        """Fills this packet; returns 0 attachments. Raises BadPacket."""
        self.packet_type = int(encoded_packet[0])
        self.namespace = None
        self.data = None
        body = encoded_packet[1:]
        if body.startswith("/"):
            raise BadPacket
        if self.packet_type == packet.EVENT:
            digits = len(body) - len(body.lstrip("0123456789"))
            if digits > _ID_DIGITS:
                raise BadPacket
            self.id = int(body[:digits]) if digits else None
            self.data = _event(body[digits:])
        return 0


def _event(text: str) -> list[Any]:
    try:
        parts = _EVENT.decode(text)
        return [_NAME.decode(parts[0]), *parts[1:]]
    except (RecursionError, IndexError, ValueError, msgspec.MsgspecError) as error:
        raise BadPacket from error
