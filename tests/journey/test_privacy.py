# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Random words of each side are looked for where they must not be; and where they must, as the control."""

from __future__ import annotations

import resource
import secrets
import subprocess
from pathlib import Path

import pytest
import redis
from playwright.async_api import expect

from drive.browser import LAUNCH
from drive.memory import hits_in_files, hits_in_processes
from drive.system import command_line

HIDDEN_FROM = ("-m chatserver", "valkey-server", "-m operator_console")


def marker() -> str:
    """Words that nothing else in the world says."""
    return "zq" + secrets.token_hex(8)


def store_of(system) -> redis.Redis:
    return redis.Redis.from_url(system.environment("-m chatserver")["REDIS_URL"])


def data_folder(system) -> Path:
    return Path(system.environment("-m chatserver")["VISKA_DATA"])


def hits_in_store(store: redis.Redis, needle: str) -> tuple[int, int]:
    """(values that hold the needle, bytes looked at): everything the store would put into a dump."""
    dumps = [store.dump(key) or b"" for key in store.scan_iter()]
    return sum(needle.encode() in dump for dump in dumps), sum(map(len, dumps))


async def record_frames(page) -> list[str]:
    """Every WebSocket frame of the page, unmasked, both ways."""
    frames: list[str] = []
    devtools = await page.context.new_cdp_session(page)
    for way in ("Sent", "Received"):
        event_name = f"Network.webSocketFrame{way}"
        devtools.on(event_name, lambda event: frames.append(event["response"]["payloadData"]))
    await devtools.send("Network.enable")
    return frames


async def test_words_to_the_program_stay_between_phone_and_program(system, open_phone):
    phone, words = await open_phone(), marker()
    frames = await record_frames(phone.page)
    await phone.comes_in("sv")
    await phone.asks(f"kan de tvinga mig att gifta mig {words}")
    await expect(phone.messages(by="bot")).to_have_count(1)

    control = hits_in_processes(system.pids("-m bot"), words)
    assert control > 0, "the program holds the words while it sits in"
    for part in HIDDEN_FROM:
        assert system.pids(part), part
        assert hits_in_processes(system.pids(part), words) == 0, part
    found, looked_at = hits_in_store(store_of(system), words)
    assert (found, looked_at > 500) == (0, True)
    assert not any(words in frame for frame in frames)
    assert any('"sealed"' in frame for frame in frames), "the control: the frames were recorded"
    assert not hits_in_files(data_folder(system), words)
    assert words not in system.log.read_text()


async def test_words_to_a_counsellor_reach_neither_program_nor_servers(system, open_phone, open_console):
    counsellor, phone = await open_console(0), await open_phone()
    frames = await record_frames(phone.page)
    staff_frames = await record_frames(counsellor.page)
    to_program, of_phone, of_counsellor = marker(), marker(), marker()
    await counsellor.goes_on_duty()
    await phone.comes_in("sv")
    await phone.asks(f"vem svarar här {to_program}")
    await expect(phone.messages(by="bot")).to_have_count(1)
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await phone.keeps_history()
    await phone.says(f"jag skriver {of_phone}")
    await counsellor.hears(of_phone)
    await counsellor.says(f"jag svarar {of_counsellor}")
    await expect(phone.messages(by="counsellor").last).to_contain_text(of_counsellor)

    for words in (of_phone, of_counsellor):
        for part in (*HIDDEN_FROM, "-m bot"):
            assert hits_in_processes(system.pids(part), words) == 0, part
        assert hits_in_store(store_of(system), words)[0] == 0
        assert not any(words in frame for frame in frames + staff_frames)
        assert not hits_in_files(data_folder(system), words)
        assert words not in system.log.read_text()
    assert of_phone in await phone.log.inner_text(), "the control: the words were shown"
    remains = hits_in_processes(system.pids("-m bot"), to_program)
    print(f"figure: words said to the program before the hand-over lie {remains} times in its freed memory")
    await counsellor.closes("talked")


async def test_no_address_and_no_browser_name_is_kept(system, playwright, people):
    """The address 127.0.0.77 and a made-up browser name are looked for after a visit."""
    name = marker()
    browser = await playwright.chromium.launch(**LAUNCH)
    page = await (await browser.new_context(user_agent=f"Mozilla/5.0 {name}")).new_page()
    await page.goto(system.phone_url)
    await page.get_by_test_id("language-sv").click()
    await page.get_by_test_id("start").click()
    await page.get_by_test_id("composer").fill("hej")
    await page.get_by_test_id("send").click()
    await expect(page.locator('[data-testid="message"][data-from="bot"]')).to_have_count(1)
    assert await page.evaluate("navigator.userAgent") == f"Mozilla/5.0 {name}", "the control: it was sent"
    assert hits_in_store(store_of(system), name)[0] == 0
    assert not hits_in_files(data_folder(system), name)
    assert name not in system.log.read_text()
    held = hits_in_processes(system.pids("-m chatserver"), name)
    print(f"figure: the browser's name lies {held} times in the relay's memory while the socket is open")
    await browser.close()


def longest_core_file(pid: int) -> str:
    """What the system would let the process write when it crashes: a number of bytes, or "unlimited"."""
    limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return next(line.split()[4] for line in limits if line.startswith("Max core file size"))


def test_no_core_file_can_be_written(system):
    ours = system.pids("")
    assert all(any(part in command_line(pid) for pid in ours) for part in (*HIDDEN_FROM, "-m bot"))
    assert {pid: longest_core_file(pid) for pid in ours} == dict.fromkeys(ours, "0")


def test_the_control_a_core_file_that_may_be_written_is_seen():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    if most == 0:
        pytest.skip("this machine lets nobody write a core file")
    wanted = "ulimit -S -c 1; echo; read end"
    with subprocess.Popen(["sh", "-c", wanted], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert longest_core_file(other.pid) != "0"
        other.communicate(b"\n")
