# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Socket.IO and HTTP on the outside, the relay's use cases on the inside."""
