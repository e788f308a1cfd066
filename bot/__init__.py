# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program: takes seats in mailboxes and answers from the catalogue."""
