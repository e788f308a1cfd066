# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is on duty now, and who of them has a break. In this process's memory alone.

Nobody's times are kept: a person's page asks for a relay token at least every five minutes, and who has not
for six is not here any more. So a console that starts again believes that nobody is on duty until the pages
ask, and forgets breaks. That is the price of having no record of when somebody worked.
"""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.protocol.limits import TOKEN_S

PRESENT_S = TOKEN_S + 60


@dataclass
class _Presence:
    seen_at: float
    on_break: bool = False


class Duty:
    """People by account id; every method gets `now`, seconds since 1970."""

    def __init__(self) -> None:
        self._present: dict[int, _Presence] = {}

    def seen(self, account_id: int, now: float) -> bool:
        """Her page got a relay token; True when she was not on duty before."""
        known = self.on_duty(account_id, now)
        if known:
            self._present[account_id].seen_at = now
        else:
            self._present[account_id] = _Presence(now)
        return not known

    def left(self, account_id: int) -> None:
        """She went off duty."""
        self._present.pop(account_id, None)

    def set_break(self, account_id: int, on: bool, now: float) -> bool:
        """She takes no new chats from now on, or again; False when she is not on duty."""
        if not self.on_duty(account_id, now):
            return False
        self._present[account_id].on_break = on
        return True

    def on_duty(self, account_id: int, now: float) -> bool:
        """True also during a break."""
        return account_id in self.present(now)

    def present(self, now: float) -> dict[int, bool]:
        """Who is on duty, and whether she has a break. Whoever is not is forgotten on this occasion."""
        self._present = {
            account_id: one for account_id, one in self._present.items() if 0 <= now - one.seen_at < PRESENT_S
        }
        return {account_id: one.on_break for account_id, one in self._present.items()}
