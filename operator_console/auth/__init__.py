# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may sign in: accounts, one-time codes, guessing, sessions."""
