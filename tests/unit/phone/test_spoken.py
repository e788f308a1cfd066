# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader is given, from the browser's accessibility tree: names, roles, order, languages.

It is not a screen reader and no person: that is still to be done, and the statement says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.states import ANSWER, COUNSELLOR, DANGER

pytestmark = pytest.mark.asyncio(loop_scope="module")

CARD = ["sweden", "travelling", "abroad"]
SPOKEN_ALOUD = {"alert", "status", "log", "timer", "marquee"}


@dataclass(frozen=True)
class Spoken:
    """One thing that is read out. `live`: how it tells of words that change; empty for not at all."""

    role: str
    name: str
    live: str = ""


async def tree(page: Page, of: str = "body") -> list[Spoken]:
    """What is read below an element, in order; what is only there to hold others is left out."""
    client = await page.context.new_cdp_session(page)
    await client.send("Accessibility.enable")
    found = await client.send("Runtime.evaluate", {"expression": f"document.querySelector({of!r})"})
    wanted = await client.send("DOM.describeNode", {"objectId": found["result"]["objectId"]})
    nodes = (await client.send("Accessibility.getFullAXTree"))["nodes"]
    await client.detach()
    by_id = {one["nodeId"]: one for one in nodes}
    root = next(one for one in nodes if one.get("backendDOMNodeId") == wanted["node"]["backendNodeId"])
    return list(_read(root, by_id))


def _read(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> list[Spoken]:
    own = []
    role = str(node.get("role", {}).get("value", ""))
    name = str(node.get("name", {}).get("value", ""))
    if not node.get("ignored") and role not in ("generic", "none", "InlineTextBox"):
        live = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}.get("live", "")
        own.append(Spoken(role, " ".join(name.split()), str(live or "")))
    below = [by_id[one] for one in node.get("childIds", []) if one in by_id]
    return [*own, *(spoken for child in below for spoken in _read(child, by_id))]


def named(found: list[Spoken], *roles: str) -> list[str]:
    """The names of all that have one of these roles."""
    return [one.name for one in found if one.role in roles]


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


@pytest.mark.parametrize("locale", ["sv", "ar"])
async def test_whatever_can_be_tapped_has_a_name(demo_phone: Phone, locale: str) -> None:
    await demo_phone.comes_in(locale)
    await cause(demo_phone, DANGER)
    found = await tree(demo_phone.page)
    tapped = named(found, "button", "link", "textbox", "combobox")
    assert len(tapped) > 10 and all(tapped)
    await cause(demo_phone, "document.getElementById('send').removeAttribute('aria-label')")
    assert "" in named(await tree(demo_phone.page), "button"), "a button without a name is found"


async def test_the_exit_is_read_first_and_says_what_it_is(phone: Phone) -> None:
    await phone.comes_in()
    found = await tree(phone.page)
    tapped = [one for one in found if one.role in ("link", "button", "textbox", "combobox")]
    assert (tapped[0].role, tapped[0].name) == ("link", "Lämna")


async def test_the_log_is_read_in_order_and_says_who_wrote(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Jag är rädd.")
    await cause(phone, f"chat.change(1, {{state: 'delivered'}}); {ANSWER}")
    await expect(phone.by_id("layer-more")).to_be_visible()
    await cause(phone, f"{COUNSELLOR}; chat.line({{from: 'counsellor', text: 'Hej, jag heter Sara.'}})")
    await expect(phone.messages(by="counsellor")).to_be_visible()
    found = await tree(phone.page, "#log")
    assert (found[0].role, found[0].name) == ("log", "Chatten")
    read = " ".join(one.name for one in found if one.role == "StaticText")
    wanted = ("Du", "Jag är rädd.", "Programmet", "Sara", "Hej, jag heter Sara.")
    places = [read.index(words) for words in wanted]
    assert places == sorted(places), read


async def test_arrivals_are_told_without_their_words(phone: Phone) -> None:
    """A telephone reads aloud to the whole room: only that something came, never what."""
    await phone.comes_in()
    news = phone.page.locator("#news")
    await expect(news).to_be_empty()
    await cause(phone, f"{COUNSELLOR}; chat.line({{from: 'counsellor', text: 'Ring din vän.'}})")
    await expect(news).to_have_text("Nytt meddelande")
    found = await tree(phone.page)
    (log,) = [one for one in found if one.role == "log"]
    assert log.live in ("", "off")
    told = await tree(phone.page, "#news")
    assert (told[0].role, told[0].live) == ("status", "polite")
    assert named(told, "StaticText") == ["Nytt meddelande"]
    await cause(phone, "document.getElementById('log').removeAttribute('aria-live')")
    (log,) = [one for one in await tree(phone.page) if one.role == "log"]
    assert log.live == "polite", "without the attribute it would all be read aloud, and that is found"


async def test_nothing_of_danger_is_read_aloud_by_itself(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await expect(phone.emergency_card).to_be_visible()
    loud = [one for one in await tree(phone.page, "#emergency") if one.live not in ("", "off")]
    assert loud == []
    assert not {one.role for one in await tree(phone.page, "#emergency")} & SPOKEN_ALOUD
    await cause(phone, "document.querySelector('#emergency h2').setAttribute('role', 'alert')")
    assert {one.role for one in await tree(phone.page, "#emergency")} & SPOKEN_ALOUD, "an alert is found"


@pytest.mark.parametrize("form", CARD)
async def test_the_emergency_card_is_read_from_its_title_to_its_numbers(phone: Phone, form: str) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await phone.chooses_emergency_form(form)
    found = await tree(phone.page, "#emergency")
    roles = [one.role for one in found if one.role in ("heading", "link", "group", "list")]
    assert roles[:3] == ["heading", "link", "group"], "title, the number to call first, where she is"
    assert all(named(found, "heading", "link", "button", "group"))
    pressed = phone.emergency_card.locator("[aria-pressed=true]")
    await expect(pressed).to_have_attribute("data-testid", f"emergency-form-{form}")
    # The way out stands before it and can be read at any time.
    assert named(await tree(phone.page), "link")[0] == "Lämna"


async def test_another_language_inside_the_page_is_marked(demo_phone: Phone) -> None:
    """Otherwise a Swedish name is read as if it were Arabic, and nobody understands it."""
    await demo_phone.opens()
    for own in ("sv", "en"):
        await expect(demo_phone.page.locator(f".lead span[lang={own}]")).to_be_visible()
    await demo_phone.picks_language("ar")
    await expect(demo_phone.page.locator("html")).to_have_attribute("lang", "ar")
    await demo_phone.by_id("statement").click()
    marked = demo_phone.page.locator("#statement bdi[lang=sv]")
    await expect(marked.first).to_contain_text("lagen (2018:1937)")
    await demo_phone.by_id("back").click()
    await demo_phone.starts()
    await cause(demo_phone, DANGER)
    await demo_phone.chooses_emergency_form("travelling")
    await demo_phone.by_id("border-show").first.click()
    shown = demo_phone.by_id("border-card").locator(".shown")
    languages = await shown.evaluate_all("all => all.map((one) => one.lang)")
    assert languages == ["sv", "en", "ar"]


async def test_a_line_in_another_language_than_the_page_says_so(demo_phone: Phone) -> None:
    await demo_phone.comes_in("fr")
    await cause(demo_phone, ANSWER)
    await expect(demo_phone.by_id("layer-more").last).to_be_visible()
    borrowed = demo_phone.messages(by="bot").last.locator("[lang=sv]")
    await expect(borrowed.first).to_be_visible()
