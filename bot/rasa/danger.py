# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules of danger, read from content/danger/<locale>.toml; every locale's rules see every message.

Levels 1 to 4 are triage only, never a risk assessment. Nothing here keeps a message or a word of it.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.rasa.normal import normal
from bot.rasa.patterns import Lexicon, Pattern, PatternError, Reading, Vocabulary
from bot.rasa.words import ideas

CONTENT = Path(__file__).resolve().parents[2] / "content"
REASONS = (
    "none", "threat", "violence", "locked_in", "travel", "held_abroad", "marriage", "child_marriage",
    "fgm", "suicide", "self_harm", "sexual_violence", "virginity_check", "missing", "discovered",
    "outed", "pregnancy", "control", "leaving", "fishing", "asked_for_police", "gave_address",
    "gave_name", "gave_number",
)  # fmt: skip
HARMLESS = "everydaysaying"
NEGATED_LEVEL = 2
JOKE_LEVEL = 2
WINDOW = 40  # words looked at together; a long message is read in overlapping windows
IDEAS_IN = 80  # words of a message; what comes later says the same again
_BEFORE = 2  # words before a match in which a negation counts


class DangerError(ValueError):
    """A file of content/danger cannot be used; the text names the file and what to mend."""


@dataclass(frozen=True)
class Danger:
    """What the rules saw: level, reason, what makes it worse, and whether the program was asked to act."""

    level: int = 1
    reason: str = "none"
    modifiers: tuple[str, ...] = ()
    cannot_call: bool = False
    lowered: bool = False  # a negation or a joke was seen, so that no guess should make it 4


@dataclass(frozen=True)
class Heard:
    """A message as the rules hear it: text for the classifiers, its ideas, and danger by rule."""

    text: str
    ideas: list[str]
    danger: Danger


@dataclass(frozen=True)
class Rule:
    """One [[rule]] or [[modifier]] of a file. `when`: any of; `every`: all of; `unless`: none of.

    `unless_calm`: none of these either, but only while nothing in the message is urgent: "what do you do if"
    asks about danger, "what do you do if ... please, now" is in it.
    """

    reason: str
    risk: int
    when: tuple[Pattern, ...]
    every: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    unless_calm: tuple[Pattern, ...]
    cannot_call: bool = False
    negatable: bool = False
    joke_lowers: bool = False

    @functools.cached_property
    def numbers(self) -> frozenset[int]:
        """The patterns of `when` as a Reading's candidates number them."""
        return frozenset(one.number for one in self.when)

    def may_match(self, reading: Reading) -> bool:
        """False when no pattern of `when` has its words in the message: most rules, for most messages."""
        return not self.when or not reading.candidates.isdisjoint(self.numbers)

    def level(self, reading: Reading) -> tuple[int, bool]:
        """The level this rule gives the message (0 for none), and whether a negation or a joke lowered it."""
        found = [(start, end) for one in self.when for end, start in reading.finds(one).items()]
        if (self.when and not found) or not all(reading.finds(one) for one in self.every):
            return 0, False
        if self._excused(reading):
            return 0, False
        if self.joke_lowers and reading.has("joking"):
            return min(self.risk, JOKE_LEVEL), True
        if self.negatable and _negated(reading, found):
            return min(self.risk, NEGATED_LEVEL), True
        return self.risk, False

    def _excused(self, reading: Reading) -> bool:
        excuses = self.unless if reading.has("urgent") else (*self.unless, *self.unless_calm)
        return any(reading.finds(one) for one in excuses)


def _negated(reading: Reading, found: list[tuple[int, int]]) -> bool:
    """True for "de har inte slagit mig", false for "han slutar inte slå mig"."""
    denied = [(start, end) for start, end in found if _denied(reading, start, end)]
    return all(any(a <= start and end <= b for a, b in denied) for start, end in found)


def _denied(reading: Reading, start: int, end: int) -> bool:
    first = max(0, start - _BEFORE)
    return any(
        reading.stands("negation", at) and not reading.stands("stops", at - 1) for at in range(first, end)
    )


@dataclass(frozen=True)
class Rules:
    """The rules of one locale."""

    locale: str
    lexicon: Lexicon
    harmless: tuple[Pattern, ...]
    rules: tuple[Rule, ...]
    modifiers: tuple[Rule, ...]

    def harmless_spans(self, reading: Reading) -> list[tuple[int, int]]:
        """Where everyday sayings ("dying of laughter") stand: first word, and the word after the last."""
        likely = (one for one in self.harmless if one.number in reading.candidates)
        return [(start, end) for one in likely for end, start in reading.finds(one).items()]

    def judge(self, reading: Reading) -> Danger:
        """The highest level of any rule, one more for each modifier when there is something to worsen."""
        likely = (rule for rule in self.rules if rule.may_match(reading))
        hits = [hit for rule in likely if (hit := (*rule.level(reading), rule))[0]]
        level, _, top = max(hits, key=lambda hit: hit[0], default=(1, False, None))
        likely = (one for one in self.modifiers if level >= NEGATED_LEVEL and one.may_match(reading))
        worse = [one.reason for one in likely if one.level(reading)[0]]
        return Danger(
            level=min(4, level + len(worse)),
            reason=top.reason if top else "none",
            modifiers=tuple(worse),
            cannot_call=any(rule.cannot_call for _, _, rule in hits),
            lowered=any(lowered for _, lowered, _ in hits),
        )


@functools.cache
def all_rules(folder: Path = CONTENT) -> AllRules:
    """The rules in a content folder, read once a process. Raises DangerError."""
    return AllRules(folder)


class AllRules:
    """The rules of every locale, applied to every message because people mix languages."""

    def __init__(self, folder: Path) -> None:
        files = sorted((folder / "danger").glob("*.toml"))
        if not files:
            raise DangerError(f"{folder} holds no rules of danger; restore content/danger from the release")
        self._vocabulary = Vocabulary()
        self.locales = tuple(_read(path, self._vocabulary) for path in files)
        self._lists = {one.locale: [one.lexicon] for one in self.locales}
        for path in sorted((folder / "words").glob("*.toml")):
            self._lists.setdefault(path.stem, []).append(_read_words(path, self._vocabulary))

    def hear(self, text: str) -> Heard:
        """Read one message as typed: its words, the ideas in it, and what the rules say."""
        words = normal(text).split()
        keys = self._keys(words)
        readings = self._read(words, keys)
        spans = [span for one, reading in readings for span in one.harmless_spans(reading)]
        if spans:
            kept = [word for at, word in enumerate(words) if not any(a <= at < b for a, b in spans)]
            words = [*kept, HARMLESS]
            keys = self._keys(words)
            readings = self._read(words, keys)
        found = ideas(self._lists, words[:IDEAS_IN], keys[:IDEAS_IN])
        return Heard(" ".join(words), found, self._judge(words, keys, readings))

    def _keys(self, words: list[str]) -> list[frozenset[str]]:
        return [self._vocabulary.keys(word) for word in words]

    def _read(self, words: list[str], keys: list[frozenset[str]]) -> list[tuple[Rules, Reading]]:
        readings = ((one, one.lexicon.reading(words, keys)) for one in self.locales)
        return [(one, reading) for one, reading in readings if reading.candidates]

    def _judge(
        self, words: list[str], keys: list[frozenset[str]], readings: list[tuple[Rules, Reading]]
    ) -> Danger:
        """Rules look at WINDOW words together at most, so a long message is read in overlapping parts."""
        if len(words) > WINDOW:
            parts = [slice(at, at + WINDOW) for at in range(0, len(words) - WINDOW // 2, WINDOW // 2)]
            readings = [pair for part in parts for pair in self._read(words[part], keys[part])]
        return _highest([Danger(), *(one.judge(reading) for one, reading in readings)])


def _highest(seen: list[Danger]) -> Danger:
    top = max(seen, key=lambda one: (one.level, one.cannot_call))
    worse = tuple(sorted({name for one in seen for name in one.modifiers}))
    calls, lowered = any(one.cannot_call for one in seen), any(one.lowered for one in seen)
    return Danger(top.level, top.reason, worse, calls, lowered)


def _read(path: Path, vocabulary: Vocabulary) -> Rules:
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        lexicon = Lexicon(table.get("words", {}), vocabulary)
        harmless = tuple(lexicon.pattern(one) for one in table.get("harmless", []))
        rules = tuple(_rule(one, one["reason"], one["risk"], lexicon) for one in table.get("rule", []))
        modifiers = tuple(_rule(one, one["name"], 1, lexicon) for one in table.get("modifier", []))
        lexicon.finish()
        return Rules(table["locale"], lexicon, harmless, rules, modifiers)
    except (OSError, tomllib.TOMLDecodeError, PatternError, KeyError, DangerError) as error:
        raise DangerError(f"{path}: {error!r}; mend the file and start again") from error


def _read_words(path: Path, vocabulary: Vocabulary) -> Lexicon:
    try:
        lexicon = Lexicon(tomllib.loads(path.read_text("utf-8"))["words"], vocabulary)
        lexicon.finish()
        return lexicon
    except (OSError, tomllib.TOMLDecodeError, PatternError, KeyError) as error:
        raise DangerError(f"{path}: {error!r}; mend the file and start again") from error


def _rule(table: dict[str, Any], reason: str, risk: int, lexicon: Lexicon) -> Rule:
    if "risk" in table and (reason not in REASONS or risk not in (1, 2, 3, 4)):
        raise DangerError(f"reason {reason!r} or risk {risk!r} is not one of {', '.join(REASONS)} and 1 to 4")
    if not table.get("when") and not table.get("all"):
        raise DangerError(f"a rule of {reason!r} has neither `when` nor `all`")
    sets = {
        name: _patterns(table.get(name, []), lexicon) for name in ("when", "all", "unless", "unless_calm")
    }
    flags = {name: bool(table.get(name)) for name in ("cannot_call", "negatable", "joke_lowers")}
    return Rule(reason, risk, sets["when"], sets["all"], sets["unless"], sets["unless_calm"], **flags)


def _patterns(sources: Iterable[str], lexicon: Lexicon) -> tuple[Pattern, ...]:
    return tuple(lexicon.pattern(one) for one in sources)
