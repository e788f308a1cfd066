# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""VK1, the sealing between the endpoints (docs/protocol.md): no clock, no network, nothing else of Viska."""
