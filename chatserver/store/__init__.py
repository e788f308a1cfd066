# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Redis/Valkey behind the relay's port: one script a step, nothing kept in a worker."""
