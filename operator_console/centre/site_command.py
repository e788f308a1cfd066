# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska keys site`: what stands in the signed page, shown or changed with the next release."""

from __future__ import annotations

import argparse
from dataclasses import replace

from operator_console.datafolder import DataFolder
from operator_console.site import Site, change_site, read_site

CHANGEABLE = ("name", "region", "title", "exit_url", "accessibility_contact")


async def show_or_change(asked: argparse.Namespace, data: DataFolder) -> int:
    """Change what is given, show what holds then.

    Raises:
        Refused: `bad_site`: a part of it cannot be used; nothing was changed.
    """
    before = read_site(data)
    given = {name: getattr(asked, name) for name in CHANGEABLE if getattr(asked, name) is not None}
    site: Site = replace(before, **given)
    if site != before:
        change_site(data, site)
    for name in CHANGEABLE:
        print(f"{name.replace('_', '-'):22} {getattr(site, name) or '-'}")
    if site != before:
        print("Changed. It is part of the page, so it takes effect with the next release:")
        print("restart the service, and publish the release again so that ./viska verify finds it right.")
    return 0


def add_words(words: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`site` and its options."""
    site = words.add_parser("site", help="show or change what stands in the signed page; needs no root")
    site.add_argument("--name", help="the centre's name as people know it")
    site.add_argument("--region", help="the county, which a young person sees beside a counsellor's name")
    site.add_argument("--title", help="neutral title of the phone page's tab")
    site.add_argument("--exit-url", help="where the exit leads, https://…")
    site.add_argument("--accessibility-contact", help="whom to tell what does not work for everybody")
    site.set_defaults(command=show_or_change)
