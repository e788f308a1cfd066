# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of seats, mailboxes and keys, each the hash of what it names (docs/protocol.md, sections 4 and 5)."""

from __future__ import annotations

from chatserver.protocol.encoding import b64, framed_hash


def seat_id(secret: bytes) -> str:
    """Seat of whoever knows `secret` (32 bytes); 22 characters."""
    return b64(framed_hash("viska/1 seat", secret)[:16])


def mailbox_id(secret: bytes) -> str:
    """Mailbox of the visitor who knows `secret` (32 bytes); 22 characters."""
    return b64(framed_hash("viska/1 mailbox", secret)[:16])


def duty_id(body: bytes) -> str:
    """Name of a duty key, from the signed body (JSON bytes); 22 characters."""
    return b64(framed_hash("viska/1 duty id", body)[:16])
