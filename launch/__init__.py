# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The launcher behind `./viska`: environments, supervisor, checks. Standard library only, Python >= 3.11."""
