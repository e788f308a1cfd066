# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.rasa import train
from bot.rasa.danger import REASONS
from bot.rasa.dialogue import ACTS, domain, rules
from bot.rasa.measure import KINDS, LANGS, heldout
from bot.rasa.normal import normal


def utterances(lang: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in (train.HERE / "data" / lang).glob("*.yml"):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            assert block["intent"] == path.stem
            assert block["metadata"]["risk"] in (1, 2, 3, 4) and block["metadata"]["reason"] in REASONS
            found.setdefault(block["intent"], []).extend(block["examples"].splitlines())
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_enough_different_utterances(lang: str) -> None:
    found = utterances(lang)
    for slug, lines in found.items():
        assert len({normal(line) for line in lines}) >= 15, slug


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_held_out_is_trained_on(lang: str) -> None:
    trained = {normal(line.removeprefix("- ")) for lines in utterances(lang).values() for line in lines}
    held = [one for kind in KINDS for one in heldout(lang, kind)]
    assert [one.text for one in held if normal(one.text) in trained] == []
    counted = Counter(one.topic for one in heldout(lang, "topics"))
    assert min(counted[slug] for slug in train.slugs()) >= 3


@pytest.mark.parametrize("lang", LANGS)
def test_data_and_content_name_the_same_topics(lang: str) -> None:
    assert utterances(lang).keys() == {*train.slugs(), *ACTS}


def test_every_topic_and_act_has_one_rule() -> None:
    intents = {*train.slugs(), *ACTS}
    assert set(domain(train.slugs())["intents"]) == intents
    assert domain(train.slugs())["responses"]["utter_more"] == [{"text": "answer-more"}]
    steps = {one["rule"]: one["steps"] for one in rules(train.slugs())["rules"]}
    assert steps == {one: [{"intent": one}, {"action": f"utter_{one}"}] for one in intents}
    assert set(ACTS.values()) <= set(train.slugs())


def test_the_stamp_follows_the_inputs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "one.yml"
    path.write_text("a")
    monkeypatch.setattr(train, "ROOT", tmp_path)
    monkeypatch.setattr(train, "inputs", lambda: [path])
    before = train.stamp()
    assert train.stamp() == before
    path.write_text("b")
    assert train.stamp() != before


def test_a_current_model_is_not_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = []

    def make(scratch: Path, *_: object) -> Path:
        made.append(scratch)
        (scratch / "model.tar.gz").write_bytes(b"model")
        return scratch / "model.tar.gz"

    monkeypatch.setattr(train, "_rasa_train", make)
    assert train.train(tmp_path) and not train.train(tmp_path)
    assert len(made) == 1 and train.is_current(tmp_path)
    (tmp_path / train.STAMP).write_text("old")
    assert train.train(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["lock", train.STAMP, train.MODEL])


def test_a_failed_training_leaves_the_old_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    train.model_path(tmp_path).write_bytes(b"old")

    def fail(*_: object) -> Path:
        raise train.TrainingFailed("no")

    monkeypatch.setattr(train, "_rasa_train", fail)
    with pytest.raises(train.TrainingFailed):
        train.train(tmp_path)
    assert train.model_path(tmp_path).read_bytes() == b"old" and not train.is_current(tmp_path)
