# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where letters rest: ciphertext in a database of their own (docs/protocol.md, section 14). Opens nothing."""
