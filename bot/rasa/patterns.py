# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The small pattern language of content/danger/*.toml (docs/bot.md, "Rules of danger").

word   word*   *word   a|b|c   a|two+words   @group   word? (or not)
#  (a number)   *  (any one word)   ..  (up to five words)
A letter with a mark (å) also matches the bare letter (a); a bare letter matches only itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.rasa.normal import folded, normal

GAP = 5
Spans = Mapping[int, int]  # end -> the latest start that reaches it


class PatternError(ValueError):
    """A pattern that cannot be used; the text says which and why."""


@dataclass(frozen=True)
class Step:
    """One place in a pattern: word keys and group names that may stand there, or a gap."""

    words: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    gap: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Pattern:
    """Steps in order, the source for messages to the editor, and its place in a lexicon's index."""

    source: str
    steps: tuple[Step, ...]
    number: int

    @property
    def needed(self) -> list[Step]:
        """Steps without which nothing can match."""
        return [s for s in self.steps if not s.gap and not s.optional and "*" not in s.words]


def parse(source: str, number: int = 0) -> Pattern:
    """Read one pattern. Raises PatternError."""
    pattern = Pattern(source, tuple(_step(part, source) for part in source.lower().split()), number)
    if not pattern.needed:
        raise PatternError(f"{source!r} names no word that must stand there")
    return pattern


def _step(part: str, source: str) -> Step:
    if part == "..":
        return Step(gap=True)
    optional = part.endswith("?")
    choices = part.removesuffix("?").split("|")
    several = {choice for choice in choices if choice.startswith("@") or "+" in choice}
    words = frozenset(_word(choice, source) for choice in choices if choice not in several)
    return Step(words, frozenset(choice.removeprefix("@") for choice in several), optional=optional)


def _word(choice: str, source: str) -> str:
    if choice in ("#", "*"):
        return choice
    bare = normal(choice.strip("*"))
    if not bare or " " in bare or "*" in choice.strip("*"):
        raise PatternError(f"{choice!r} in {source!r} is not one word; write a space or a | between words")
    return choice.replace(choice.strip("*"), bare)


@dataclass
class Vocabulary:
    """Every word of all locales' patterns, found from a message's words by dictionary look-ups alone."""

    exact: dict[str, set[str]] = field(default_factory=dict)
    starts: dict[str, set[str]] = field(default_factory=dict)
    ends: dict[str, set[str]] = field(default_factory=dict)
    inside: dict[str, str] = field(default_factory=dict)

    def add(self, key: str) -> None:
        """Take in one word key such as `flyg*`."""
        bare = key.strip("*")
        if key in ("#", "*"):
            return
        if key.startswith("*") and key.endswith("*"):
            self.inside[folded(bare)] = bare
        elif key.endswith("*"):
            self.starts.setdefault(folded(bare), set()).add(bare)
        elif key.startswith("*"):
            self.ends.setdefault(folded(bare), set()).add(bare)
        else:
            self.exact.setdefault(folded(bare), set()).add(bare)

    def keys(self, word: str) -> frozenset[str]:
        """The word keys that this word of a message matches."""
        flat = folded(word)
        found = {bare for bare in self.exact.get(flat, ()) if _same(bare, word)}
        for cut in range(2, len(flat) + 1):
            found.update(f"{bare}*" for bare in self.starts.get(flat[:cut], ()) if _same(bare, word[:cut]))
            found.update(f"*{bare}" for bare in self.ends.get(flat[-cut:], ()) if _same(bare, word[-cut:]))
        if self.inside:
            parts = {flat[a:b] for a in range(len(flat) - 1) for b in range(a + 2, len(flat) + 1)}
            found.update(f"*{self.inside[part]}*" for part in parts & self.inside.keys())
        return frozenset(found | ({"#", "*"} if word.rstrip("abcdefgh").isdigit() else {"*"}))


def _same(pattern: str, word: str) -> bool:
    return all(p == w or folded(p) == w for p, w in zip(pattern, word, strict=True))


class Lexicon:
    """Named word groups and all patterns of one locale, with an index from words to patterns they are in.

    Register every pattern with `pattern`, then call `finish` once; a Reading looks only at patterns that the
    index names, so thousands of them cost little. Locales share a vocabulary: each word is looked up once.
    """

    def __init__(self, groups: Mapping[str, Iterable[str]], vocabulary: Vocabulary | None = None) -> None:
        self.vocabulary = Vocabulary() if vocabulary is None else vocabulary
        self.index: dict[str, set[int]] = {}
        self.owners: dict[int, str] = {}
        self._patterns: list[Pattern] = []
        self.groups: dict[str, tuple[Pattern, ...]] = {}
        for name, members in groups.items():
            self.groups[name] = tuple(self.pattern(one) for one in members)
            self.owners |= {one.number: name for one in self.groups[name]}
        self._refuse_circles()

    def pattern(self, source: str) -> Pattern:
        """Parse a pattern and take its words in. Raises PatternError."""
        pattern = parse(source, len(self._patterns))
        self._patterns.append(pattern)
        for step in pattern.steps:
            for word in step.words:
                self.vocabulary.add(word)
            for name in step.groups - self.groups.keys():
                if "+" in name:
                    self.groups[name] = (self.pattern(name.replace("+", " ")),)
        return pattern

    def finish(self) -> None:
        """Check every pattern and build the index. Raises PatternError."""
        self.check(self._patterns)
        for pattern in self._patterns:
            for word in self._triggers(pattern):
                self.index.setdefault(word, set()).add(pattern.number)

    def _triggers(self, pattern: Pattern) -> frozenset[str]:
        """Words of which at least one must stand in the message: those of the pattern's most telling step."""
        return min((self._words(step) for step in pattern.needed), key=len)

    def _words(self, step: Step) -> frozenset[str]:
        members = (member for name in step.groups for member in self.groups[name])
        return step.words.union(*(self._triggers(member) for member in members))

    def check(self, patterns: Iterable[Pattern]) -> None:
        """Raise PatternError for a pattern that names a group this locale does not have."""
        for pattern in patterns:
            for name in {name for step in pattern.steps for name in step.groups} - self.groups.keys():
                raise PatternError(f"{pattern.source!r} names @{name}, which [words] does not have")

    def _refuse_circles(self) -> None:
        done: set[str] = set()

        def visit(name: str, above: tuple[str, ...]) -> None:
            if name in above:
                raise PatternError(f"@{name} contains itself: {' -> '.join((*above, name))}")
            if name not in done:
                self.check(self.groups[name])
                for inner in {g for one in self.groups[name] for step in one.steps for g in step.groups}:
                    visit(inner, (*above, name))
                done.add(name)

        for name in self.groups:
            visit(name, ())

    def reading(self, words: list[str], keys: list[frozenset[str]] | None = None) -> Reading:
        """Make a message, given as its words, ready to be asked for patterns. `keys` if already looked up."""
        return Reading(self, words, [self.vocabulary.keys(word) for word in words] if keys is None else keys)


class Reading:
    """The words of one message as one locale's patterns see them. Lives no longer than the answer takes."""

    def __init__(self, lexicon: Lexicon, words: list[str], keys: list[frozenset[str]]) -> None:
        self.words = words
        self._lexicon = lexicon
        self._keys = keys
        index = lexicon.index
        every = frozenset().union(*keys) & index.keys()
        self.candidates: frozenset[int] = frozenset().union(*(index[key] for key in every))
        self._groups: dict[str, dict[int, set[int]]] = {}

    def present(self) -> dict[str, Iterable[int]]:
        """The named groups of which a member stands in the message -> the words where members begin."""
        owners = self._lexicon.owners
        likely = {owners[number] for number in self.candidates & owners.keys()}
        return {name: places for name in likely if (places := self._group(name))}

    def has(self, group: str) -> bool:
        """True when any member of the group stands in the message; false for an unknown group."""
        return group in self._lexicon.groups and bool(self._group(group))

    def stands(self, group: str, place: int) -> bool:
        """True when a member of the group begins at this word; false for a group the locale does not have."""
        return group in self._lexicon.groups and place in self._group(group)

    def finds(self, pattern: Pattern) -> Spans:
        """Where the pattern matches: end -> the latest start, in words. Empty when it does not."""
        if pattern.number not in self.candidates:
            return {}
        ends = {place: place for place in range(len(self.words))}
        for step in pattern.steps:
            ends = self._after(step, ends)
            if not ends:
                break
        return ends

    def _after(self, step: Step, ends: Spans) -> dict[int, int]:
        after: dict[int, int] = dict(ends) if step.optional or step.gap else {}
        for place, start in ends.items():
            for end in self._ends(step, place):
                after[end] = max(after.get(end, -1), start)
        return after

    def _ends(self, step: Step, place: int) -> Iterable[int]:
        if step.gap:
            return range(place + 1, min(place + GAP, len(self.words)) + 1)
        if place >= len(self.words):
            return ()
        found = {end for name in step.groups for end in self._group(name).get(place, ())}
        return found if step.words.isdisjoint(self._keys[place]) else found | {place + 1}

    def _group(self, name: str) -> dict[int, set[int]]:
        if name not in self._groups:
            spans: dict[int, set[int]] = {}
            for member in self._lexicon.groups[name]:
                for end, start in self.finds(member).items():
                    spans.setdefault(start, set()).add(end)
            self._groups[name] = spans
        return self._groups[name]
