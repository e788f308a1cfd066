# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.join: many modules become one; what is not understood stops the start."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Page as Tab
from playwright.async_api import async_playwright

from drive.browser import LAUNCH
from launch.places import ROOT
from launch.type_checker import node
from webfiles import BrokenSite, Page, build_site, quiet_runner, serve_site
from webfiles.comments import made_by_others, without_comments, without_spaces
from webfiles.join import BrokenModule, join, name_of
from webfiles.modules import load_order

PREFIXES = ["/core/", "/phone/"]
MAIN = "/phone/main.js"


def joined(**sources: str) -> tuple[str, dict[str, str]]:
    """Of modules in /phone/; `main` is the first one."""
    urls = {f"/phone/{name}.js": text for name, text in sources.items()}
    order, late = load_order([MAIN], urls, PREFIXES)
    return join(order, late, urls, PREFIXES, "/app.js")


def test_a_module_becomes_a_function_that_takes_and_gives() -> None:
    text, late = joined(
        a="export const one = 1;\nconst two = 2;\nexport { two as second };\n",
        main="import { one, second as b } from './a.js';\nfunction run() { return one + b; }\nrun();\n",
    )
    assert text == (
        "const phone_a=(()=>{const one=1;const two=2;return{one,second:two};})();\n"
        "const phone_main=(()=>{const{one,second:b}=phone_a;"
        "function run(){return one+b;}\nrun();return{};})();\n"
    )
    assert late == {}


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        ("export class A {}", "A"), ("export function f() {}", "f"), ("export async function g() {}", "g"),
        ("export function* h() {}", "h"), ("export const [A, B] = [1, 2];", "A,B"),
        ("let z=1;export{z as y};", "y:z"),
    ],
)
def test_every_form_of_export_that_is_used(declared: str, names: str) -> None:
    assert f"return{{{names}}};" in joined(main=declared)[0]


def test_what_one_late_import_alone_leads_to_is_joined_into_it() -> None:
    _, late = joined(
        a="export const one = 1;",
        main="import { one } from './a.js';\nconst go = () => [import('./late.js'), import('./b.js')];",
        late="import { one } from './a.js';\nimport { two } from './own.js';\n"
        "import { four } from './shared.js';\n"
        "export const three = one + two + four;\n",
        own="import { one } from './a.js';\nimport { four as f } from './shared.js';\n"
        "export const two = one + f;",
        b="import { four } from './shared.js';\nexport const five = four + 1;\n",
        shared="export const four = 4;\n",
    )
    assert late["/phone/late.js"] == (
        "import*as phone_shared from'/phone/shared.js';import{phone_a}from'/app.js';\n"
        "const phone_own=(()=>{const{one}=phone_a;const{four:f}=phone_shared;"
        "const two=one+f;return{two};})();\n"
        "const{one}=phone_a;const{two}=phone_own;const{four}=phone_shared;export const three=one+two+four;\n"
    )
    # What two lead to stays a file, for nothing may exist twice; what others made is never joined into ours.
    assert set(late) == {"/phone/late.js", "/phone/b.js", "/phone/shared.js"}
    assert "import{four as four}from'/phone/shared.js'" in late["/phone/b.js"]


def test_late_modules_take_what_is_shared_from_the_joined_one() -> None:
    text, late = joined(
        a="export const one = 1;",
        main="import { one } from './a.js';\nexport const go = () => import('./late.js');",
        late="// SPDX-FileCopyrightText: others\nimport{one as o}from\"./a.js\";import{two}from'./other.js';"
        "export const three = o + two;",
        other="export const two = 2;",
    )
    assert text.endswith("export {phone_a};\n") and "import('/phone/late.js')" in text
    assert late["/phone/late.js"] == (
        "// SPDX-FileCopyrightText: others\nimport {two as two} from '/phone/other.js';\n"
        "import {phone_a} from '/app.js';\nconst {one: o} = phone_a;\nexport const three = o + two;"
    )
    assert late["/phone/other.js"] == "export const two=2;\n"


def test_an_import_in_the_middle_of_a_bundle_is_taken_as_well() -> None:
    """The late ML-KEM has one: left as it was, no browser without an ML-KEM of its own could shake hands."""
    _, late = joined(
        a="export const one = 1;\nexport const two = 2;\n",
        main="import { one } from './a.js';\nexport const go = () => import('./late.js') && one;\n",
        late="// SPDX-FileCopyrightText: others\n"
        'import{one as o}from"./a.js";var x=o;import{two as t}from"./a.js";var y=t;export{y};\n',
    )
    assert late["/phone/late.js"] == (
        "// SPDX-FileCopyrightText: others\nimport {phone_a} from '/app.js';\n"
        "const {one: o} = phone_a;\nconst {two: t} = phone_a;\nvar x=o;var y=t;export{y};\n"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "export default 1;", "export { one } from './a.js';", "export * from './a.js';", "export let a = 0;",
        "export var a = 0;", "import * as a from './a.js';", "import a from './a.js';", "import './a.js';",
        "const a = 1;\nimport { one } from './a.js';", "const x = await fetch('/');", "await start();",
        "const here = import.meta.url;", "export const { a } = { a: 1 };",
        "import { default as a } from './a.js';",
    ],
)
def test_what_is_not_understood_stops_the_start_with_file_and_line(wrong: str) -> None:
    with pytest.raises(BrokenModule) as refused:
        joined(a="export const one = 1;", main=f"{wrong}\n")
    assert MAIN in str(refused.value) and re.search("line|understood", str(refused.value))
    assert isinstance(refused.value, BrokenSite)


def test_waiting_inside_a_function_is_no_waiting_of_the_module() -> None:
    main = "const f = async () => await 1;\nasync function g() {\n  await 1;\n}\n"
    assert "async function g(){await 1;}" in joined(main=main)[0]


def test_many_comments_take_no_time() -> None:
    comments = "/** a\n * b */\n// c\n\n" * 2000
    assert "const a=1;" in joined(main=comments + "const a = 1;\n/* d */\n")[0]


def test_a_circle_is_refused() -> None:
    with pytest.raises(BrokenModule, match="no start"):
        joined(
            main="import { a } from './a.js';", a="import { b } from './b.js';\nexport const a = b;",
            b="import { a } from './a.js';\nexport const b = a;",
        )


def test_a_name_that_is_not_exported_is_refused() -> None:
    with pytest.raises(BrokenModule, match="two.*does not export"):
        joined(main="import { one, two } from './a.js';", a="export const one = 1;")


def test_a_clash_with_the_name_of_a_module_is_refused() -> None:
    with pytest.raises(BrokenModule, match="phone_a"):
        joined(main="import { one } from './a.js';\nconst phone_a = one;", a="export const one = 1;")


def test_two_files_of_one_name_are_refused() -> None:
    assert name_of("/phone/a-b.js") == name_of("/phone/a_b.js")
    with pytest.raises(BrokenModule, match="a_b"):
        joined(
            main="import { a } from './a-b.js';\nimport { b } from './a_b.js';",
            **{"a-b": "export const a = 1;", "a_b": "export const b = 1;"},
        )


TREE = """
const {parse} = require('internal/deps/acorn/acorn/dist/acorn');
const kept = (key, value) => {
  if (key === 'start' || key === 'end') return undefined;
  return value instanceof RegExp ? String(value) : value;
};
const tree = (text) => JSON.stringify(parse(text, {ecmaVersion: 'latest', sourceType: 'module'}), kept);
const pairs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(pairs.map(([one, two]) => tree(one) === tree(two))));
"""


def same_trees(*pairs: tuple[str, str]) -> list[bool]:
    """For each pair of modules, whether a reader of the language finds the same in both."""
    call = [node(), "--expose-internals", "-e", TREE]
    done = subprocess.run(call, input=json.dumps(pairs), capture_output=True, text=True, check=True)
    found: list[bool] = json.loads(done.stdout)
    return found


def test_taking_out_spaces_changes_nothing_that_is_run() -> None:
    places = ("chatserver/web", "operator_console/web")
    paths = sorted(path for place in places for path in (ROOT / place).rglob("*.js"))
    sources = {path: without_comments(path.read_text("utf-8")) for path in paths}
    ours = {path: source for path, source in sources.items() if not made_by_others(source)}
    assert len(ours) > 30
    found = same_trees(("a = 1;", "a = 2;"), *((source, without_spaces(source)) for source in ours.values()))
    assert not found[0], "the control"
    assert [path.name for path, same in zip(ours, found[1:], strict=True) if not same] == []


# ---- in a browser: one request, one instance of everything

FILES = {
    "core/shared.js": "export const held = {count: 0};\nexport class Mine {}\n",
    "phone/main.js": (
        "import {held, Mine} from 'core/shared.js';\nheld.count += 1;\n"
        "globalThis.look = async () => {\n  const {same, add} = await import('./late.js');\n  add();\n"
        "  return [same(held, new Mine()), held.count];\n};\n"
    ),
    "phone/late.js": (
        "import {held, Mine} from 'core/shared.js';\n"
        "export const same = (one, two) => one === held && two instanceof Mine;\n"
        "export function add() {\n  held.count += 1;\n}\n"
    ),
    "phone/page.css": "body { color: rgb(1, 2, 3) }",
    "phone/index.html": "<!doctype html><title>t</title>{{import_map}}{{early}}{{script}}{{style}}{{site}}",
}


@pytest_asyncio.fixture
async def tab(tmp_path: Path) -> AsyncIterator[tuple[Tab, list[str]]]:
    """The page above, opened, and the paths that it asked for."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    page = Page(tmp_path / "phone/index.html", MAIN, "/phone/page.css")
    app = web.Application()
    serve_site(app, build_site({"/core/": tmp_path / "core", "/phone/": tmp_path / "phone"}, page))
    runner = quiet_runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    asked: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**LAUNCH)
        opened = await browser.new_page()
        opened.on("request", lambda request: asked.append("/" + request.url.split("/", 3)[3]))
        await opened.goto(f"http://127.0.0.1:{runner.addresses[0][1]}/")
        yield opened, asked
        await browser.close()
    await runner.cleanup()


async def test_late_modules_share_instances_and_nothing_is_fetched_twice(tab: tuple[Tab, list[str]]) -> None:
    page, asked = tab
    assert await page.evaluate("look()") == [True, 2]
    assert asked == ["/", "/app.js", "/phone/late.js"]
    assert await page.evaluate("getComputedStyle(document.body).color") == "rgb(1, 2, 3)"
    # The control: a second instance would be seen, since the sources are served beside.
    assert await page.evaluate("import('/core/shared.js').then(({held}) => held.count)") == 0


async def test_the_policy_lets_no_other_inline_style_and_no_changed_late_module_in(
    tab: tuple[Tab, list[str]]
) -> None:
    page, _ = tab
    await page.evaluate("""document.head.append(Object.assign(document.createElement('style'),
        {textContent: 'body { color: rgb(9, 9, 9) }'}))""")
    assert await page.evaluate("getComputedStyle(document.body).color") == "rgb(1, 2, 3)"
    await page.route("**/phone/late.js", lambda route: route.fulfill(
        body=FILES["phone/late.js"] + " ", content_type="text/javascript"))
    assert await page.evaluate("look().then(() => 'ran', () => 'refused')") == "refused"
    integrity = json.loads(await page.locator("script[type=importmap]").text_content() or "")["integrity"]
    changed = hashlib.sha256((FILES["phone/late.js"] + " ").encode()).digest()
    assert integrity["/phone/late.js"] != "sha256-" + base64.b64encode(changed).decode()
