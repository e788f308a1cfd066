# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The demo's made-up centre: its keys and staff are made anew at every start, and thrown away at its end."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from launch.child import run_to_end
from launch.environments import SERVER
from launch.errors import Stop
from launch.plan import Plan, module_command


async def seed(plan: Plan) -> list[Any]:
    """Make a centre in the data folder and give its staff; nobody if this is no demo. Raises Stop."""
    if not plan.demo:
        return []
    command = module_command(SERVER, "operator_console.demo", "--data", plan.environment["VISKA_DATA"])
    code, output = await run_to_end(command, plan.settings(), stdout=asyncio.subprocess.PIPE)
    try:
        staff = json.loads(output)["staff"]
    except (ValueError, KeyError):
        staff = None
    if code != 0 or not isinstance(staff, list):
        raise Stop("The demo's centre could not be made; the lines above say why.")
    return staff
