# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every limit and every life of the wire (docs/protocol.md, sections 5.6, 6 and 14.5)."""

from __future__ import annotations

FRAME_BYTES = 64 * 1024
"""Largest frame a client may send; what the relay sends to staff can be larger."""
SEALED_CHARS = 5_500
DRAFTS_A_SYNC = 8
ITEMS_AN_ANSWER = 20
MAILBOXES_A_TAKE = 20
UNREAD_ITEMS = 500
DRAFTS_A_WINDOW = 40
WINDOW_S = 10
NOTES_A_WINDOW = 60
"""Notes that one desk may send to colleagues: to each of twenty, three times."""
OPENINGS_A_SECOND = 60
"""New mailboxes over all, come what may: far beyond the budget, where work is as hard as it gets."""
WORK_CHARS = 1_200
WORK_S = 5 * 60
"""Life of a challenge: the slowest phone needs two minutes for the hardest."""
WAIT_S = 20
"""Longest that a POST may wait for a push; under what proxies grant."""
POST_GONE_S = 10
"""A visitor who posts is there for so long after her last POST."""

QUIET_S = 20 * 60
"""Life of a live chat without a request by visitor or counsellor; a closed one's name is kept as long."""
OFFER_S = 30
TRANSFER_S = 60
"""Life of a transfer that the young person has chosen: two handshakes of slow phones."""
BOT_GONE_S = 2
COUNSELLOR_GONE_S = 60
FEEDBACK_S = 7 * 24 * 60 * 60
"""Life of feedback that no console collects."""
DUTY_S = 12 * 60 * 60
TOKEN_S = 5 * 60

LETTER_REQUEST_BYTES = 160 * 1024
LETTER_ANSWER_BYTES = 32 * 1024
"""Every answer is filled to a multiple of this."""
LETTER_BEAT_S = 0.3
"""Whoever looks, opens, deletes or closes is answered at a multiple of this after asking."""
LETTERS_AT_ONCE = 60
"""Requests that a worker has in hand: at a beat each, 200 a second, a fraction of what it can do. A flood of
letters must leave the rest to chats."""
LETTER_WRAPS = 24
WRAP_BYTES = 16 + 1120 + 32 + 16
LETTER_BODIES = frozenset(size + 16 for size in (1024, 2048, 4096, 8192, 16384, 32768, 65536))
"""Bytes of a letter's body: padded, and the tag."""
