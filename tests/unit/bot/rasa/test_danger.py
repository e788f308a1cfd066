# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from bot.rasa.danger import HARMLESS, AllRules, Danger, DangerError, all_rules
from bot.rasa.understanding import raised


def judge(text: str) -> Danger:
    return all_rules().hear(text).danger


def test_a_saying_is_taken_out_and_danger_beside_it_stays() -> None:
    assert all_rules().hear("jag dör av skratt").text == f"jag {HARMLESS}"
    assert judge("jag dör av skratt").level == 1
    assert judge("jag dör av skratt men pappa säger att han ska döda mig").level == 4


def test_a_modifier_raises_by_one_and_only_when_something_is_there() -> None:
    plain, younger = judge("min bror hotar mig"), judge("jag är 13 och min bror hotar mig")
    assert (plain.level, younger.level) == (3, 4)
    assert younger.modifiers == ("under_15",)
    assert judge("jag är 13").level == 1


def test_negation_lowers_to_two_and_never_lower() -> None:
    assert judge("de har inte hotat mig").level == 2
    assert judge("de har hotat mig").level >= 3


def test_danger_at_the_end_of_a_long_message_is_seen() -> None:
    assert judge("det var en gång " * 200 + "pappa säger att han ska döda mig").level == 4


def test_hidden_letters_do_not_hide_danger() -> None:
    assert judge("pappa säger att han ska d\u200böda mig").level == 4
    assert judge("P A P P A").level == 1


@pytest.mark.parametrize(
    "text",
    [
        "Storgatan 5", "jag bor på Ringvägen 12", "jag heter Sara", "Ring polisen",
        "kan ni ringa polisen åt mig",
        "call the police", "my name is Sara", "my address is 12 Long Street", "I live at 4 Mill Road",
        "ring mig på 0701234567",
    ],
)  # fmt: skip
def test_what_a_program_cannot_act_on_is_flagged(text: str) -> None:
    assert judge(text).cannot_call


@pytest.mark.parametrize(
    "text",
    [
        "måste jag säga vad jag heter", "vad heter du", "ska jag ringa polisen",
        "vad händer om man ringer polisen",
        "buss 5", "what is your name", "should i call the police", "vad är numret till polisen",
        "jag vill inte säga mitt namn",
        "2026",
    ],
)  # fmt: skip
def test_a_question_about_it_is_not_flagged(text: str) -> None:
    assert not judge(text).cannot_call


def test_the_level_of_a_chat_is_raised_and_never_lowered() -> None:
    assert raised(1, 4) == 4
    assert raised(4, 1) == 4


def test_every_locale_with_hints_is_there() -> None:
    assert {"sv", "en", "ar", "fa", "so", "ckb", "kmr", "ti", "tr"} <= {
        one.locale for one in all_rules().locales
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('locale = "x"\n[[rule]]\nreason = "threat"\nrisk = 5\nwhen = ["a"]', "risk"),
        ('locale = "x"\n[[rule]]\nreason = "weather"\nrisk = 2\nwhen = ["a"]', "weather"),
        ('locale = "x"\n[[rule]]\nreason = "threat"\nrisk = 2\n', "neither"),
        ('locale = "x"\n[[rule]]\nreason = "threat"\nrisk = 2\nwhen = ["@nobody"]', "@nobody"),
        ('[[rule]]\nreason = "threat"\nrisk = 2\nwhen = ["a"]', "locale"),
        ("not toml", "x.toml"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "danger").mkdir()
    (tmp_path / "danger" / "x.toml").write_text(text, "utf-8")
    with pytest.raises(DangerError, match=says) as refused:
        AllRules(tmp_path)
    assert "x.toml" in str(refused.value)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DangerError, match="no rules"):
        AllRules(tmp_path)


def test_a_broken_word_list_is_named(tmp_path: Path) -> None:
    for kind, text in (("danger", 'locale = "x"\n'), ("words", '[words]\nfather = ["a*b"]\n')):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "x.toml").write_text(text, "utf-8")
    with pytest.raises(DangerError, match="words/x.toml"):
        AllRules(tmp_path)
