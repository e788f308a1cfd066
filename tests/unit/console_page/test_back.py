# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two pictures against gone chats (docs/protocol.md 15): one try each, whatever comes in whatever order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
import pytest_asyncio

from tests.unit.console_page.scenes import pure

pytestmark = pytest.mark.asyncio(loop_scope="session")

RIGHT, OTHER, THIRD = [2, 5], [2, 6], [1, 12]


def chat(mailbox: str, pictures: list[int] | None = RIGHT, gone: bool = True) -> dict[str, Any]:
    return {"mailbox": mailbox, "pictures": pictures, "gone": gone}


def says(mailbox: str, pictures: list[int] = RIGHT, back: str = "cut_off") -> dict[str, Any]:
    return {"mailbox": mailbox, "pictures": pictures, "back": back}


@pytest_asyncio.fixture(loop_scope="session")
async def looks(signed_in):
    """What became of each chat's try after looks, (chats, cards), a second apart unless said."""
    page = await signed_in.context.new_page()
    await page.goto(signed_in.world.console_url)

    class Page:
        def __init__(self) -> None:
            self.page = page

    async def tries(*steps: tuple[Any, ...], elsewhere: Sequence[str] = ()) -> dict[str, Any]:
        moments = [[chats, cards, rest[0] if rest else at] for at, (chats, cards, *rest) in enumerate(steps)]
        return await pure(
            Page(),
            "back.js",
            f"{json.dumps(moments)}.reduce((known, [chats, cards, now]) => "
            f"its.compare(known, chats, cards, now, {json.dumps(list(elsewhere))}), its.NOTHING).tries",
        )

    async def run(*steps: tuple[Any, ...], **more: Sequence[str]) -> dict[str, Any]:
        return {
            name: "spent" if "spent" in tried else tried
            for name, tried in (await tries(*steps, **more)).items()
        }

    run.pure = lambda expression: pure(Page(), "back.js", expression)
    yield run
    await page.close()


async def test_the_same_pictures_fit_a_chat_whose_young_person_is_gone(looks):
    assert await looks(([chat("old")], [says("new")])) == {"old": {"fits": "new"}}


async def test_nothing_fits_while_the_young_person_is_there(looks):
    assert await looks(([chat("old", gone=False)], [says("new")])) == {}


async def test_a_card_that_says_nothing_of_being_cut_off_is_not_compared(looks):
    for back in ("", "return"):
        assert await looks(([chat("old")], [says("new", OTHER, back)])) == {}
    assert await looks(([chat("old")], [says("new", OTHER)])) == {"old": "spent"}, "the control"


async def test_other_pictures_spend_the_try_of_all_that_are_gone(looks):
    chats = [chat("one"), chat("two", OTHER), chat("here", gone=False), chat("none", None)]
    tries = await looks((chats, [says("new", THIRD)]))
    assert tries == {"one": "spent", "two": "spent", "none": "spent"}


async def test_with_two_gone_each_finds_its_own_and_neither_spends_the_other(looks):
    chats = [chat("one"), chat("two", OTHER)]
    first = (chats, [says("a", OTHER)])
    second = (chats, [says("a", OTHER), says("b")])
    assert await looks(first) == {"two": {"fits": "a"}}
    assert await looks(first, second) == {"two": {"fits": "a"}, "one": {"fits": "b"}}


async def test_a_second_try_finds_nothing_even_with_the_right_pictures(looks):
    wrong = ([chat("old")], [says("new", OTHER)])
    assert await looks(wrong, ([chat("old")], [says("new", RIGHT)])) == {"old": "spent"}
    assert await looks(wrong, ([chat("old")], [])) == {"old": "spent"}
    assert await looks(wrong, ([chat("old")], []), ([chat("old")], [says("third")])) == {"old": "spent"}


async def test_a_card_that_fitted_and_then_shows_other_pictures_was_a_wrong_try(looks):
    fitted = ([chat("old")], [says("new")])
    assert await looks(fitted, ([chat("old")], [says("new", OTHER)])) == {"old": "spent"}


async def test_after_one_that_fits_a_later_card_changes_nothing(looks):
    chats = [chat("old")]
    tries = await looks((chats, [says("a")]), (chats, [says("a"), says("b", OTHER)]))
    assert tries == {"old": {"fits": "a"}}


async def test_who_gave_up_waiting_after_fitting_may_show_the_pictures_again(looks):
    chats = [chat("old")]
    tries = await looks((chats, [says("a")]), (chats, []), (chats, [says("b")]))
    assert tries == {"old": {"fits": "b"}}


async def test_a_page_that_came_back_by_itself_fits_nobody_and_a_spent_try_stays_spent(looks):
    gone, back = [chat("old")], [chat("old", gone=False)]
    assert await looks((gone, [says("new")]), (back, [says("new")])) == {}
    assert await looks((gone, [says("new", OTHER)]), (back, []), (gone, [says("x")])) == {"old": "spent"}


async def test_a_card_from_before_the_page_was_killed_is_not_for_that_chat(looks):
    here, gone = [chat("old", gone=False)], [chat("old")]
    assert await looks((here, [says("new", OTHER)]), (gone, [says("new", OTHER)], 600)) == {}
    # The relay may notice later than she asks again.
    assert await looks((here, [says("new")]), (gone, [says("new")], 60)) == {"old": {"fits": "new"}}


async def test_a_chat_that_was_closed_is_forgotten(looks):
    assert await looks(([chat("old")], [says("new", OTHER)]), ([], [])) == {}


async def test_what_fits_a_colleagues_chat_is_nobodys_wrong_try(looks):
    wrong = ([chat("old")], [says("new", OTHER)])
    told = ["new 2,6"]
    assert await looks(wrong) == {"old": "spent"}, "the control"
    assert await looks(wrong, elsewhere=told) == {}
    # Other pictures on the same card are another claim.
    assert await looks(wrong, ([chat("old")], [says("new", THIRD)]), elsewhere=told) == {"old": "spent"}


async def test_a_try_that_was_spent_is_given_back_when_the_colleague_says_that_it_fits_hers(looks):
    spent = {"old": {"spent": "new 2,6"}}
    given = json.dumps({"gone": {"old": 0}, "seen": {}, "tries": spent})
    chats, cards = json.dumps([chat("old")]), json.dumps([says("new", OTHER)])
    for told, tries in ((["new 2,6"], {}), ([], spent), (["other 2,6"], spent)):
        found = await looks.pure(f"its.compare({given}, {chats}, {cards}, 5, {json.dumps(told)}).tries")
        assert found == tries
