# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Web pages without a build step: read once, hashed, compressed once, served with one set of headers.

Used by the phone server and by the console. Imports nothing of ours.
"""

from __future__ import annotations

from webfiles.modules import BrokenSite
from webfiles.serve import quiet_runner, serve_site
from webfiles.site import Page, Site, WebFile, build_site

__all__ = ["BrokenSite", "Page", "Site", "WebFile", "build_site", "quiet_runner", "serve_site"]
