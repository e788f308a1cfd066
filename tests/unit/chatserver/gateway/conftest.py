# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A store and a relay."""

from __future__ import annotations

from tests.support.fixtures import relay, shared_valkey, valkey

__all__ = ["relay", "shared_valkey", "valkey"]
