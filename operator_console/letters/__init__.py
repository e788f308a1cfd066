# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters, their answers and agreed returns, on the staff's side. Nothing of them can be opened here."""
