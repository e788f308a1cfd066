# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The staff side: sign-in, keys, directory, shifts. It never holds a key that opens a chat."""
