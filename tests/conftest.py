# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""For all tests."""

from importlib.util import find_spec

if find_spec("hypothesis"):  # the program's environment has none
    from hypothesis import settings

    # How long an example takes says how busy the machine is, not whether it is right.
    settings.register_profile("viska", deadline=None)
    settings.load_profile("viska")
