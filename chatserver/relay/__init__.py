# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Use cases of the relay and the ports they need; time comes in as an argument."""
