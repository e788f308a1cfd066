# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bot.rasa.measure [VARIANT ...]`: the tables of docs/bot.md, measured on bot/rasa/heldout.

`current` measures the trained model as it is.
Each variant trains a model in a temporary folder and answers the held-out sets in a process of its own.
Times are processor time, which neighbours on the machine disturb less than a clock does.
"""

from __future__ import annotations

import asyncio
import json
import math
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.rasa.dialogue import ACTS
from bot.rasa.train import HERE, _rasa_train, model_path

RESAMPLED = 200
LANGS = tuple(sorted(path.name for path in (HERE / "data").iterdir()))
KINDS = ("topics", "styles", "danger", "lookalikes", "unseen", "unseen_calm")
_OURS: list[dict[str, Any]] = [
    {"name": "bot.rasa.text_features.Rules"},
    {"name": "bot.rasa.text_features.TextFeatures"},
]
_TOPICS: list[dict[str, Any]] = [{"name": "bot.rasa.topics.Topics"}]
_RISK: list[dict[str, Any]] = [{"name": "bot.rasa.risk.Risk"}]
_LINEAR: list[dict[str, Any]] = [
    {"name": "LogisticRegressionClassifier", "max_iter": 60, "ranking_length": 5}
]
_COUNTS: list[dict[str, Any]] = [
    {"name": "WhitespaceTokenizer"},
    {"name": "CountVectorsFeaturizer", "min_ngram": 1, "max_ngram": 2},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 2, "max_ngram": 5},
]
_DIET: list[dict[str, Any]] = [
    {"name": "DIETClassifier", "epochs": 20, "entity_recognition": False, "constrain_similarities": True}
]


def _without(*kinds: str) -> list[dict[str, Any]]:
    return [_OURS[0], {**_OURS[1], **dict.fromkeys(kinds, 0.0)}, *_TOPICS, *_RISK]


VARIANTS: dict[str, list[dict[str, Any]]] = {
    "chosen": [*_OURS, *_TOPICS, *_RISK],
    "without_ideas": _without("ideas", "pairs"),
    "without_sound": _without("sound"),
    "stock_linear": [*_COUNTS, *_LINEAR],
    "stock_diet": [*_COUNTS, *_DIET],
}


@dataclass(frozen=True)
class Utterance:
    """One held-out line: what is typed, and what a person says it is."""

    text: str
    topic: str
    risk: int
    lang: str


def heldout(lang: str, kind: str) -> list[Utterance]:
    """A held-out set of a language: kind is one of KINDS; empty when the language has no such set."""
    path = HERE / "heldout" / lang / f"{kind}.yml"
    table = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else {"nlu": []}
    return [
        Utterance(line.removeprefix("- "), block["intent"], block["metadata"]["risk"], lang)
        for block in table["nlu"]
        for line in block["examples"].splitlines()
    ]


def interval(hits: int, tries: int) -> str:
    """Share and its 95 % Wilson interval, as text."""
    if not tries:
        return "-"
    share, z = hits / tries, 1.96
    middle = (share + z * z / (2 * tries)) / (1 + z * z / tries)
    half = z * math.sqrt(share * (1 - share) / tries + z * z / (4 * tries * tries)) / (1 + z * z / tries)
    return f"{share:.3f} ({max(0, middle - half):.3f}-{min(1, middle + half):.3f}, n={tries})"


def macro_f1(pairs: list[tuple[str, str]]) -> float:
    """Mean F1 over the topics in the held-out set; pairs are (right, given)."""
    scores = []
    for topic in {right for right, _ in pairs}:
        hit = sum(right == given == topic for right, given in pairs)
        wrong = sum((right == topic) != (given == topic) for right, given in pairs)
        scores.append(2 * hit / (2 * hit + wrong))
    return statistics.mean(scores)


def _memory_mb() -> int:
    """Resident memory of this process now (Linux)."""
    resident_pages = int(Path("/proc/self/statm").read_text().split()[1])
    return resident_pages * 4096 // 1_000_000


def answers(model: str, out: str, langs: list[str]) -> None:
    """In a process of its own: load, answer everything, write one JSON object to the file `out`."""
    from bot.rasa.program import Program

    program = Program.load(model)
    load_s, at_rest = time.process_time(), _memory_mb()
    asked = [one for lang in langs for kind in KINDS for one in heldout(lang, kind)]
    seen, turns = asyncio.run(_ask(program, asked))
    figures = {"load_s": round(load_s, 1), "rest_mb": at_rest, "mb": _memory_mb()}
    p95 = sorted(turns)[int(0.95 * len(turns))]
    figures |= {"turn_ms": round(statistics.median(turns), 1), "turn_ms_p95": round(p95, 1)}
    Path(out).write_text(json.dumps({"figures": figures, "seen": seen}), "utf-8")


async def _ask(program: Any, asked: list[Utterance]) -> tuple[list[list[Any]], list[float]]:
    seen, turns = [], []
    for number, one in enumerate(asked):
        begun = time.process_time()
        got = await program.answer(str(number), one.text, one.lang)
        turns.append((time.process_time() - begun) * 1000)
        program.drop(str(number))
        seen.append([[slug for slug, _ in got.topics[:3]], got.confidence, got.risk])
    return seen, turns


def measure(name: str, langs: list[str]) -> dict[str, Any]:
    """Train one variant on the data of these languages and report figures a language."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yml"
        head = {"recipe": "default.v1", "assistant_id": name, "language": "sv"}
        config.write_text(
            json.dumps({**head, "pipeline": VARIANTS[name], "policies": [{"name": "RulePolicy"}]})
        )
        files = [path for lang in langs for path in sorted((HERE / "data" / lang).glob("*.yml"))]
        begun = time.process_time()
        model = _rasa_train(Path(folder), files, config)
        train_s = round(time.process_time() - begun)
        return {"variant": name, "langs": langs, "train_s": train_s, **_answered(model, langs)}


def _answered(model: Path, langs: list[str]) -> dict[str, Any]:
    """Figures of a model, which answers the held-out sets in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "answers.json"
        subprocess.run(
            [sys.executable, "-m", "bot.rasa.measure", "--answer", str(model), str(out), *langs], check=True
        )
        result = json.loads(out.read_text("utf-8"))
    return {**result["figures"], **_report(langs, result["seen"])}


def _report(langs: list[str], seen: list[list[Any]]) -> dict[str, Any]:
    report: dict[str, Any] = {}
    rest = iter(seen)
    for lang in langs:
        got = {kind: [(one, next(rest)) for one in heldout(lang, kind)] for kind in KINDS}
        asked = [pair for pair in (*got["topics"], *got["styles"]) if pair[0].topic not in ACTS]
        unseen = _danger(got["unseen"], got["unseen_calm"])
        report[lang] = _topics(asked) | _danger([*asked, *got["danger"]], got["lookalikes"])
        report[lang]["unseen"] = {name: unseen[name] for name in ("recall_4", "false_4_on_lookalikes")}
    return report


def _topics(got: list[tuple[Utterance, list[Any]]]) -> dict[str, Any]:
    first = sum(one.topic == seen[0][0] for one, seen in got)
    three = sum(one.topic in seen[0] for one, seen in got)
    pairs = [(one.topic, seen[0][0]) for one, seen in got]
    shares = {"first": interval(first, len(got)), "in_three": interval(three, len(got))}
    return shares | {"macro_f1": _spread(pairs)}


def _spread(pairs: list[tuple[str, str]]) -> str:
    """Macro-F1 and the middle 95 % of it over resampled sets, as text."""
    if not pairs:
        return "-"
    draw = random.Random(1)
    again = sorted(macro_f1(draw.choices(pairs, k=len(pairs))) for _ in range(RESAMPLED))
    low, high = again[int(0.025 * RESAMPLED)], again[int(0.975 * RESAMPLED)]
    return f"{macro_f1(pairs):.3f} ({low:.3f}-{high:.3f}, n={len(pairs)})"


def _danger(
    got: list[tuple[Utterance, list[Any]]], calm: list[tuple[Utterance, list[Any]]]
) -> dict[str, Any]:
    four = [seen[2] for one, seen in got if one.risk == 4]
    three = [seen[2] for one, seen in got if one.risk == 3]
    low = [seen[2] for one, seen in got if one.risk <= 2]
    wolf = [seen[2] for _, seen in calm]
    return {
        "recall_4": interval(four.count(4), len(four)),
        "recall_3_at_least": interval(sum(x >= 3 for x in three), len(three)),
        "false_4_on_1_and_2": interval(low.count(4), len(low)),
        "false_4_on_lookalikes": interval(wolf.count(4), len(wolf)),
        "lookalikes_over_2": interval(sum(x > 2 for x in wolf), len(wolf)),
    }


def main(arguments: list[str]) -> int:
    """Measure the named variants (without names: all), one model for all languages; --each: also one each."""
    if arguments[:1] == ["--answer"]:
        answers(arguments[1], arguments[2], arguments[3:])
        return 0
    if arguments == ["current"]:
        print(json.dumps(_answered(model_path(), list(LANGS)), ensure_ascii=False, indent=1))
        return 0
    names = [name for name in arguments if name != "--each"]
    unknown = set(names) - VARIANTS.keys()
    if unknown:
        print(
            f"no such variant: {', '.join(sorted(unknown))}; there are {', '.join(VARIANTS)}", file=sys.stderr
        )
        return 2
    each = [[lang] for lang in LANGS] if "--each" in arguments else []
    for name in names or VARIANTS:
        for langs in (list(LANGS), *each):
            print(json.dumps(measure(name, langs), ensure_ascii=False, indent=1), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
