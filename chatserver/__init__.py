# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The relay: ciphertext in, ciphertext out. It imports no cipher library."""
