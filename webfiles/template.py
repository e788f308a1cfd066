# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fills the `{{slots}}` of a page. A slot without a value, or a value without a slot, stops the start."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping

from webfiles.modules import BrokenSite

_SLOT = re.compile(r"\{\{([a-z0-9_]+)\}\}")
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)


class BrokenTemplate(BrokenSite):
    """The template and its values do not fit together."""


def fill(template: str, markup: Mapping[str, str], texts: Mapping[str, str]) -> str:
    """The page: `markup` is put in as it is, `texts` HTML-escaped. Comments are dropped.

    Raises BrokenTemplate naming every slot that has no value and every value that has no slot."""
    values = {**{name: html.escape(text) for name, text in texts.items()}, **markup}
    page = _COMMENT.sub("", template)
    wanted = set(_SLOT.findall(page))
    without_value, without_slot = sorted(wanted - set(values)), sorted(set(values) - wanted)
    if without_value or without_slot:
        raise BrokenTemplate(f"slots without a value: {without_value}; values without a slot: {without_slot}")
    return _SLOT.sub(lambda match: values[match[1]], page)


def json_for_script(value: object) -> str:
    """JSON that cannot end the <script> element it stands in."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
