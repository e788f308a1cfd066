# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a centre is and decides: its facts, decisions, hours, who is on duty, and what it holds."""
