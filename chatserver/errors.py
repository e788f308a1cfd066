# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two families of errors that reach a client, and their codes (docs/protocol.md, section 10)."""

from __future__ import annotations

# Code -> may the same request be repeated later? A drift test compares this with the table in the protocol.
CODES = {
    "bad_request": False,
    "too_big": False,
    "not_open": False,
    "not_yours": False,
    "not_seated": False,
    "unknown_mailbox": False,
    "closed": False,
    "out_of_order": False,
    "other_generation": False,
    "not_now": False,
    "bad_token": False,
    "work_needed": False,
    "none_free": False,
    "duty_exists": False,
    "not_there": False,
    "no_letters": True,
    "box_full": True,
    "mailbox_full": True,
    "slow_down": True,
    "store_away": True,
    "store_full": True,
    "internal": True,
}


class ChatError(Exception):
    """Something the other side is told by code. `details` are numbers, ids and challenges, never content."""

    again: bool

    def __init__(self, code: str, **details: int | str | dict[str, object]) -> None:
        if CODES.get(code) is not self.again:
            raise ValueError(f"{code} is no code of {type(self).__name__}")
        super().__init__(code)
        self.code = code
        self.details = details

    def answer(self) -> dict[str, object]:
        """The acknowledgement: `{"ok": false, "code", "again", …}`."""
        return {"ok": False, "code": self.code, "again": self.again, **self.details}


class Refused(ChatError):
    """They broke the protocol, or the world has moved on: repeating the same request will not help."""

    again = False


class TryAgain(ChatError):
    """We could not: repeating the same request later is safe and may work."""

    again = True
