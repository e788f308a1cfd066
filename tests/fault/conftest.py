# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A store and a relay to break."""

from __future__ import annotations

from tests.support.fixtures import own_valkey, relay, shared_valkey, valkey

__all__ = ["own_valkey", "relay", "shared_valkey", "valkey"]
