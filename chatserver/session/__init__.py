# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The life of a session as one table; pure (docs/protocol.md, section 6)."""
