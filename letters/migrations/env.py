# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Alembic runs this inside the transaction that `letters.database` opened."""

from __future__ import annotations

from alembic import context

from letters.tables import metadata

# A version table of their own: who names one PostgreSQL for letters and console must not mix up the two.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table="letter_versions",
)
context.run_migrations()
