# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.modules: which modules a page loads."""

from __future__ import annotations

import pytest

from webfiles.modules import BrokenImport, imports_of, load_order, resolve

PREFIXES = ["/core/", "/vendor/", "/phone/"]


def test_every_form_of_static_import_is_seen() -> None:
    source = """
import {a,
  b} from "core/a.js";
import * as c from 'vendor/c.js'
export {d} from "./d.js";
import "./e.js";import f from"./f.js";
"""
    assert imports_of(source) == (["core/a.js", "vendor/c.js", "./d.js", "./e.js", "./f.js"], [])


def test_imports_in_comments_and_strings_are_not_imports() -> None:
    source = """
/** @param {import("core/types.js").Item} item */
// import "./old.js";
const help = 'write import "./x.js"';
"""
    assert imports_of(source) == ([], [])


def test_late_imports_are_told_apart() -> None:
    assert imports_of('const m = await import("core/late.js");') == ([], ["core/late.js"])


@pytest.mark.parametrize(
    ("specifier", "url"),
    [("core/a.js", "/core/a.js"), ("./b.js", "/phone/view/b.js"), ("../b.js", "/phone/b.js")],
)
def test_resolve(specifier: str, url: str) -> None:
    assert resolve(specifier, "/phone/view/main.js", PREFIXES) == url


@pytest.mark.parametrize("specifier", ["https://elsewhere.example/x.js", "preact", "/core/a.js", "//x/y.js"])
def test_what_is_neither_relative_nor_mapped_is_refused(specifier: str) -> None:
    with pytest.raises(BrokenImport):
        resolve(specifier, "/phone/main.js", PREFIXES)


def test_load_order_puts_dependencies_first_and_each_once() -> None:
    sources = {
        "/phone/main.js": 'import "core/b.js"; import "core/a.js"; import("core/late.js")',
        "/core/a.js": "",
        "/core/b.js": 'import "./a.js"; import "core/c.js"',
        "/core/c.js": 'import "./b.js"',
        "/core/late.js": 'import "./only-late.js"; import "./a.js"',
        "/core/only-late.js": "",
        "/core/unused.js": "",
    }
    preloaded, late = load_order(["/phone/main.js"], sources, PREFIXES)
    assert preloaded == ["/core/a.js", "/core/c.js", "/core/b.js", "/phone/main.js"]
    assert late == ["/core/only-late.js", "/core/late.js"]


def test_an_import_of_a_missing_file_is_refused() -> None:
    with pytest.raises(BrokenImport, match="/core/gone.js"):
        load_order(["/phone/main.js"], {"/phone/main.js": 'import "core/gone.js"'}, PREFIXES)
