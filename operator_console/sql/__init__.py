# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lasts: accounts, certificates, the directory's version, daily counts, audit. Nothing of a chat."""
