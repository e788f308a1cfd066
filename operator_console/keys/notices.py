# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the console's page tells people ahead of time."""

from __future__ import annotations

from operator_console.auth.accounts import Account
from operator_console.keys.dates import days_left, ends_soon
from operator_console.keys.register import Entry


def notices(
    key_until: int | None, entries: list[Entry], account: Account, now: float
) -> list[dict[str, int | str]]:
    """`{code, days}` for the centre's directory key and for her own certificate, 30 days ahead."""
    ends = [("directory_key_ends", key_until)]
    mine = [entry.valid_until for entry in entries if entry.account_id == account.id]
    ends += [("certificate_ends", max(mine))] if mine else []
    return [
        {"code": code, "days": days_left(until, now)}
        for code, until in ends
        if until is not None and ends_soon(until, now)
    ]
