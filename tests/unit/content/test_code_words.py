# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""content/code_words: lists that never change, of words that can be told apart and shown to anybody."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from types import ModuleType

import pytest

from content.load import HERE

FOLDER = HERE / "code_words"
# A word at another line is another code: whoever holds one could not come back.
SERVED = {
    "sv": "c5731b18ec2464b751a02153a09bf2b7d0e917833adac42c8f4d19186b55e017",
    "en": "23527157cf8f626b3ef1235b942300806c60905dd0fb48bbd92a7e2f8078fa1c",
}


def words(locale: str) -> list[str]:
    return (FOLDER / f"{locale}.txt").read_text("utf-8").split("\n")[:-1]


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_code_words", FOLDER / "make.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("locale", sorted(SERVED))
def test_a_list_is_the_one_that_codes_were_given_from(locale: str) -> None:
    assert hashlib.sha256((FOLDER / f"{locale}.txt").read_bytes()).hexdigest() == SERVED[locale]


@pytest.mark.parametrize("locale", sorted(SERVED))
def test_a_list_is_whole_and_of_letters_alone(locale: str) -> None:
    listed = words(locale)
    assert len(listed) == len(set(listed)) == 7776
    assert all(re.fullmatch("[a-zåäö]{3,12}", word) for word in listed)


def test_no_two_swedish_words_are_one_slip_apart(make: ModuleType) -> None:
    assert make._apart(["katt", "hatt", "kat", "aktt", "åtta", "atta", "hund"]) == ["katt", "åtta", "hund"]
    assert len(make._apart(words("sv"))) == 7776


def test_no_swedish_word_is_a_refused_one() -> None:
    patterns = [line for line in (FOLDER / "refused_sv.txt").read_text("utf-8").split("\n")
                if line and not line.startswith("#")]
    assert any(re.search(one, "svartsjuk") for one in patterns), "positive control"
    assert [(one, word) for one in patterns for word in words("sv") if re.search(one, word)] == []
