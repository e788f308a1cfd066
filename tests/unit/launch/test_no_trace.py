# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska check no-trace`: its words, table and exit codes. What it finds in a browser is a journey's."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest

from launch.commands import TABLE, find, main
from launch.errors import Misuse
from launch.no_trace import read_url
from tests.journey.no_trace.__main__ import main as run_suite
from tests.journey.no_trace.network import other_answers
from tests.journey.no_trace.suite import exit_host
from tests.journey.no_trace.table import NOTES, Report, cannot, clean, control, figure, hit
from tests.journey.no_trace.visit import NotTestable

EXIT = '<!doctype html><a id="exit" href="{}">x</a>'


@pytest.mark.parametrize("words", [["--url"], ["--ulr", "x"], ["https://chat.example"], ["--url", ""]])
def test_wrong_words_are_one_line_and_exit_code_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "no-trace", *words]) == 2
    said = capsys.readouterr().err
    assert said.startswith("viska: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "url",
    [
        "chat.example",
        "ftp://chat.example/",
        "https:///",
        "http://[::1",
        "http://x:99999/",
        "https://x/chat",
        "https://x/?a",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(Misuse, match="without a path"):
        read_url(["--url", url])


@pytest.mark.parametrize("url", ["https://chat.example", "https://chat.example/"])
def test_an_address_ends_with_its_slash(url: str) -> None:
    assert read_url(["--url", url]) == "https://chat.example/"
    assert read_url([]) == "", "a demo of our own"


def test_the_two_checks_are_two_commands() -> None:
    assert find(["check", "no-trace", "--url", "x"], TABLE).words == ("check", "no-trace")
    assert find(["check", "fast"], TABLE).words == ("check",)


def test_where_nothing_is_found_the_exit_code_is_0() -> None:
    report = Report()
    row = report.row("exit button")
    row["back"], row["memory"] = clean("of it"), clean("after 0.4 s")
    row["address"], row["own"] = cannot("in files", "4 files"), figure(3, note="own memory")
    assert (report.bad, report.exit_code) == ([], 0)
    assert report.text().endswith("no hit where a page can prevent it")


@pytest.mark.parametrize(
    ("cell", "said"), [(hit("the words"), "HIT: the words"), (control([]), "BLIND: found nothing")]
)
def test_a_finding_and_a_blind_search_are_exit_code_1(cell, said: str) -> None:
    report = Report()
    report.row("exit button")["words"] = clean()
    report.row("Back")["words"] = cell
    assert report.exit_code == 1
    assert report.bad == [f"Back, words on disk: {said}"]
    assert report.text().endswith(report.bad[0])


def test_a_control_that_finds_something_is_no_finding() -> None:
    report = Report()
    report.row("control")["words"] = control(["Session_1"])
    assert report.exit_code == 0


def test_a_run_that_looked_at_nothing_did_not_pass() -> None:
    assert Report().exit_code == 1


def test_the_table_has_a_line_for_each_way_and_only_the_notes_it_needs() -> None:
    report = Report(remarks=["Chromium 156"])
    report.row("tab closed")["history"] = cannot("kept by the browser")
    text = report.text()
    number = list(NOTES).index("kept by the browser") + 1
    first, line, row = text.splitlines()[:3]
    assert first.startswith("left by")
    assert len(first.split("|")) == len(line.split("|")) == len(row.split("|"))
    assert f"cannot [{number}]" in row
    assert f"[{number}] {NOTES['kept by the browser']}" in text
    assert NOTES["in files"] not in text
    assert "Chromium 156" in text


def test_a_search_that_no_column_has_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Report().row("exit button")["smell"] = clean()


@pytest.fixture
def served(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that answers everything with the test's page."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(request.param.encode())

        def log_message(self, *words: object) -> None:
            """Nothing to say."""

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.mark.parametrize("served", [EXIT.format("https://www.smhi.se/vader")], indirect=True)
def test_the_exit_is_read_from_the_page(served: str) -> None:
    assert exit_host(served) == "www.smhi.se"


@pytest.mark.parametrize(
    "served",
    ["<p>another page", EXIT.format("http://www.smhi.se/"), EXIT.format("https://127.0.0.1/bye")],
    indirect=True,
)
def test_a_page_that_cannot_be_tested_is_one_line_and_exit_code_2(
    served: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(NotTestable):
        exit_host(served)
    assert run_suite([served]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)


@pytest.mark.parametrize("served", ["<p>anything"], indirect=True)
def test_an_answer_that_may_be_kept_is_a_finding(served: str) -> None:
    assert other_answers(served).text == "HIT: 3 answers may be kept, /favicon.ico"


def test_an_address_where_nobody_listens_is_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_suite(["http://127.0.0.1:9/"]) == 2
    assert "cannot be reached" in capsys.readouterr().err
