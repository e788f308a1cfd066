# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.template: slots."""

from __future__ import annotations

import json

import pytest

from webfiles.template import BrokenTemplate, fill, json_for_script


def test_texts_are_escaped_and_markup_is_not() -> None:
    page = fill("<title>{{title}}</title>{{styles}}", {"styles": "<link>"}, {"title": "<b>&\"'"})
    assert page == "<title>&lt;b&gt;&amp;&quot;&#x27;</title><link>"


def test_a_value_that_looks_like_a_slot_is_not_filled_again() -> None:
    assert fill("{{a}} {{b}}", {}, {"a": "{{b}}", "b": "x"}) == "{{b}} x"


def test_comments_are_not_sent() -> None:
    assert fill("<!-- note {{not_a_slot}}\n -->\n<p>", {}, {}) == "<p>"


@pytest.mark.parametrize(("template", "texts"), [("{{title}}", {}), ("", {"title": "x"})])
def test_slots_and_values_must_agree(template: str, texts: dict[str, str]) -> None:
    with pytest.raises(BrokenTemplate, match="title"):
        fill(template, {}, texts)


def test_json_cannot_end_its_script_element() -> None:
    value = {"name": "</script><script>alert(1)"}
    text = json_for_script(value)
    assert "<" not in text
    assert json.loads(text) == value
