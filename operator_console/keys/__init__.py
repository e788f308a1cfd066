# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys: the ceremony of the root at the command line, and the directory that the running console signs."""
