# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wire types, ids, tokens and limits (docs/protocol.md, 2 and 5); pure, shared by all Python parts."""
