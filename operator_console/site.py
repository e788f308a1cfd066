# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`site.json`: what everybody may know of a centre. The phone page is rendered with it, root included."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

from letters.database import default_address, driver_address
from letters.errors import BadAddress
from operator_console.datafolder import PUBLIC_MODE, DataFolder, json_bytes, read_json, write_new, write_over
from operator_console.errors import Refused
from sealing.encoding import b64, unb64
from sealing.errors import SealingError

OPTIONAL = ("accessibility_contact", "region")
_CENTRE = re.compile(r"[a-z][a-z0-9-]{1,31}")
_CONTACT = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|\+?[0-9][0-9 -]{3,18}[0-9]|https://[^\s]+")


@dataclass(frozen=True)
class Site:
    """`title` stands in the browser's history, so it must be neutral; `exit_url` is where the exit leads.

    `accessibility_contact` is whom to tell what does not work for everybody: an e-mail address, a number or a
    page. Empty while the centre has not said; the phone page then says so. `region` is the county, which a
    young person sees beside a counsellor's name; empty while the centre has not said."""

    centre: str
    name: str
    title: str
    exit_url: str
    root: bytes
    demo: bool
    accessibility_contact: str = ""
    region: str = ""

    def checked(self) -> Site:
        """Itself, when every part can be used.

        Raises:
            Refused: `bad_site`.
        """
        address = urlsplit(self.exit_url)
        if not _CENTRE.fullmatch(self.centre):
            raise Refused("bad_site", "the centre's short name: 2 to 32 of a-z, 0-9 and -, a letter first")
        if not (0 < len(self.name) <= 80 and 0 < len(self.title) <= 60):
            raise Refused("bad_site", "name (at most 80 characters) and title (at most 60) must be given")
        if address.scheme != "https" or not address.hostname:
            raise Refused("bad_site", "the exit address must begin with https://")
        if self.accessibility_contact and not _CONTACT.fullmatch(self.accessibility_contact):
            raise Refused("bad_site", "the accessibility contact: an e-mail, a number or an https:// page")
        if len(self.region) > 40 or not (self.region.isprintable() and self.region == self.region.strip()):
            raise Refused("bad_site", "the region is a county's name of at most 40 characters")
        if len(self.root) != 32:
            raise Refused("bad_site", "the root's key must have 32 bytes")
        return self


def database_url(site: Site, data: DataFolder, given: str | None) -> str:
    """`given` (`DATABASE_URL`), or SQLite in the data folder. A demo stays out of a real centre's."""
    return data.database_url if site.demo or not given else given


def letters_url(site: Site, data: DataFolder, given: str | None) -> str:
    """`given` (`LETTERS_DATABASE_URL`), or SQLite in the data folder. A demo stays out of a real centre's.

    Raises:
        Refused: `bad_settings`.
    """
    url = default_address(data.path) if site.demo or not given else given
    try:
        driver_address(url)
    except BadAddress as wrong:
        raise Refused("bad_settings", str(wrong)) from None
    return url


def write_site(data: DataFolder, site: Site) -> None:
    """Write `site.json`; one that is there stays.

    Raises:
        Refused: `already_there`.
    """
    write_new(data.site, _written(site), PUBLIC_MODE)


def change_site(data: DataFolder, site: Site) -> None:
    """Write `site.json` over. Phones have it when the relay starts again, the console's page likewise.

    Raises:
        Refused: `bad_site`: it cannot be used, or names another centre or root. Those stay for ever.
    """
    before = read_site(data)
    if (site.centre, site.root, site.demo) != (before.centre, before.root, before.demo):
        raise Refused("bad_site", "a centre keeps its short name and its root")
    write_over(data.site, _written(site.checked()), PUBLIC_MODE)


def _written(site: Site) -> bytes:
    fields = asdict(site) | {"root": b64(site.root)}
    return json_bytes({name: value for name, value in fields.items() if value != "" or name not in OPTIONAL})


def read_site(data: DataFolder) -> Site:
    """The site of this data folder.

    Raises:
        Refused: `missing_file`, `bad_file`, `bad_site`.
    """
    if not data.site.exists():
        raise Refused("missing_file", f"{data.site} is missing: run ./viska keys init first (docs/keys.md)")
    fields = read_json(data.site)
    try:
        texts = {name: str(fields[name]) for name in ("centre", "name", "title", "exit_url")}
        texts |= {name: str(fields.get(name, "")) for name in OPTIONAL}
        return Site(**texts, root=unb64(fields["root"]), demo=fields["demo"] is True).checked()
    except (KeyError, TypeError, SealingError):
        raise Refused("bad_file", f"{data.site} is not the site of a centre") from None
