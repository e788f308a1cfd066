# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The launcher's two endings with a sentence for the person."""

from __future__ import annotations


class Stop(Exception):
    """The command cannot go on; the text says why and what to do. Exit code 1."""

    exit_code = 1


class Misuse(Stop):
    """The command was called or set up wrongly; one line. Exit code 2."""

    exit_code = 2
