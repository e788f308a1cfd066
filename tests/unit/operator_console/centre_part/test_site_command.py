# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska keys site`: shows, changes, says what to do next, and never touches name or root of a centre."""

from __future__ import annotations

from dataclasses import replace

import pytest

from operator_console.errors import Refused
from operator_console.keys import __main__ as keys
from operator_console.site import change_site, read_site
from tests.unit.operator_console.centre import Centre
from tests.unit.operator_console.commands import CommandLine


async def test_what_is_given_changes_and_the_rest_stays(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = CommandLine(keys.parser(), keys.work, capsys)
    shown = await typed("--data", centre.data.path, "site")
    assert shown.code == 0 and "Anteckningar" in shown.out and "release" not in shown.out
    changed = await typed("--data", centre.data.path, "site", "--region", "Norrbotten", "--title", "Recept")
    assert changed.code == 0 and "next release" in changed.out
    assert read_site(centre.data) == replace(centre.site, region="Norrbotten", title="Recept")


async def test_what_cannot_be_used_changes_nothing(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = CommandLine(keys.parser(), keys.work, capsys)
    for wrong in (("--exit-url", "http://example.org/"), ("--title", ""), ("--region", "x" * 41)):
        refused = await typed("--data", centre.data.path, "site", *wrong)
        assert refused.code == 2 and refused.refusal
    assert read_site(centre.data) == centre.site


def test_a_centre_keeps_its_root(centre: Centre) -> None:
    for other in (replace(centre.site, root=bytes(32)), replace(centre.site, centre="syd")):
        with pytest.raises(Refused, match="bad_site"):
            change_site(centre.data, other)
    assert read_site(centre.data) == centre.site
