# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong with the letters' database. No text carries a row, a box or an address of a file."""

from __future__ import annotations


class LettersError(Exception):
    """The parts that use this package turn it into a code of their own."""


class BadAddress(LettersError):
    """`LETTERS_DATABASE_URL` is neither SQLite nor PostgreSQL; the text says so."""


class StoreAway(LettersError):
    """The database cannot be reached or written to. Nothing of the request was kept; it may be repeated."""


class StoreFull(LettersError):
    """There is no room on its disk, or none of what letters may take. Nothing of the request was kept."""


class BoxFull(LettersError):
    """Ten letters of this box wait for staff to read them."""
