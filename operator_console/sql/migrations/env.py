# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Alembic runs this inside the transaction that `Database.migrate` opened."""

from __future__ import annotations

from alembic import context

from operator_console.sql import (  # noqa: F401  (they put their tables into `metadata`)
    centre_tables,
    letters_tables,
    notes_tables,
    people_tables,
    statistics_tables,
)
from operator_console.sql.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
