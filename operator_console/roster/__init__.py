# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shifts: the token for a desk at the relay, and counts of how chats ended."""
