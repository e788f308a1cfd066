# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fluent source text in and out: parse, look into, fill numbers, write (https://projectfluent.org)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer, Visitor

from content.model import ContentError

NUMBER = "number-"
_ISOLATE, _POP = "\u2066", "\u2069"
_RIGHT_TO_LEFT = "\u200f"
_writer = FluentSerializer()
# Words, or parts of which some are filled in: {"value": name} or {"value": name, "choices": {...}}.
Pattern = str | list[str | dict[str, Any]]


@dataclass(frozen=True)
class Parsed:
    """The messages of one file by id, and the first line of every entry that cannot be read."""

    messages: Mapping[str, ast.Message]
    broken: tuple[str, ...]


def parse(text: str) -> Parsed:
    """Read one Fluent file. A broken or repeated message is named in `broken`, the rest is kept."""
    messages: dict[str, ast.Message] = {}
    broken: list[str] = []
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Junk):
            broken.append((entry.content or "").strip().split("\n")[0])
        elif isinstance(entry, ast.Message):
            if entry.id.name in messages:
                broken.append(f"{entry.id.name} (stands twice)")
            messages.setdefault(entry.id.name, entry)
    return Parsed(messages, tuple(broken))


def write(messages: Iterable[ast.Message]) -> str:
    """Fluent text without comments, one message after the other."""
    return "".join(_writer.serialize_entry(_without_comment(message)) for message in messages)


def _without_comment(message: ast.Message) -> ast.Message:
    bare: ast.Message = message.clone()
    bare.comment = None
    return bare


class _References(Visitor):  # type: ignore[misc, unused-ignore]
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:
        self.names.add("$" + node.id.name)

    def visit_MessageReference(self, node: Any) -> None:
        self.names.add(node.id.name)


def references(message: ast.Message) -> frozenset[str]:
    """What the message fills in: `$variable` and names of other messages, `number-ID` among them."""
    found = _References()
    found.visit(message)
    return frozenset(found.names)


class _Words(Visitor):  # type: ignore[misc, unused-ignore]
    def __init__(self) -> None:
        self.parts: list[str] = []

    def visit_TextElement(self, node: Any) -> None:
        self.parts.append(node.value)

    def visit_StringLiteral(self, node: Any) -> None:
        self.parts.append(node.parse()["value"])

    def visit_Variant(self, node: Any) -> None:
        self.visit(node.value)
        self.parts.append("\n")

    def visit_MessageReference(self, node: Any) -> None:
        self.parts.append("…")

    def visit_VariableReference(self, node: Any) -> None:
        self.parts.append("…")


def words(message: ast.Message) -> str:
    """The text as it is read, with `…` for whatever is filled in; one variant of a choice a line."""
    found = _Words()
    found.visit(message)
    return "".join(found.parts)


class _Fill(Transformer):  # type: ignore[misc, unused-ignore]
    def __init__(self, numbers: Mapping[str, str]) -> None:
        self.numbers = numbers

    def visit_Placeable(self, node: Any) -> Any:
        expression = node.expression
        if isinstance(expression, ast.MessageReference) and expression.id.name.startswith(NUMBER):
            return ast.TextElement(self.numbers[expression.id.name.removeprefix(NUMBER)])
        return self.generic_visit(node)


def fill_numbers(message: ast.Message, numbers: Mapping[str, str], rtl: bool) -> ast.Message:
    """The message with each `{ number-ID }` replaced by the digits of that contact.

    In a right-to-left text the digits are isolated: "114 14" would otherwise be shown as "14 114".
    Raises KeyError for an unknown contact.
    """
    if not any(name.startswith(NUMBER) for name in references(message)):
        return message
    shown = {key: f"{_ISOLATE}{digits}{_POP}" if rtl else digits for key, digits in numbers.items()}
    filled: ast.Message = _Fill(shown).visit(message.clone())
    return filled


def pattern(message: ast.Message, rtl: bool = False) -> Pattern:
    """The message as the phone reads it, so that no phone has to load a reader of Fluent.

    A browser judges a text's direction by its first letter, and looks into isolates for it. So where a
    right-to-left text begins with what is filled in (a name in Latin letters), a mark of its direction
    stands before it.
    A choice is by a number: its keys are numbers and plural categories, its default is `other`.
    Raises ContentError naming the message for any other part of Fluent."""
    try:
        read = _pattern(message.value)
    except _Unreadable as error:
        raise ContentError(f"{message.id.name}: the phone cannot read {error} in a text") from None
    return [_RIGHT_TO_LEFT, *read] if rtl and _begins_filled(read) else read


def _begins_filled(read: Pattern) -> bool:
    """True when something is filled in before the first letter."""
    for part in read if isinstance(read, list) else ():
        if isinstance(part, dict):
            return "choices" not in part
        if any(char.isalpha() for char in part):
            return False
    return False


class _Unreadable(Exception):
    pass


def _pattern(value: ast.Pattern | None) -> Pattern:
    parts: list[str | dict[str, Any]] = []
    for part in map(_part, value.elements if value else ()):
        if parts and isinstance(part, str) and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return "".join(map(str, parts)) if all(isinstance(part, str) for part in parts) else parts


def _part(element: ast.TextElement | ast.Placeable) -> str | dict[str, Any]:
    if isinstance(element, ast.TextElement):
        return element.value
    match element.expression:
        case ast.StringLiteral() as literal:
            return str(literal.parse()["value"])
        case ast.VariableReference(id=name):
            return {"value": name.name}
        case ast.SelectExpression(selector=ast.VariableReference(id=name), variants=variants):
            if [_key(one) for one in variants if one.default] != ["other"]:
                raise _Unreadable("a choice whose default is not *[other]")
            return {"value": name.name, "choices": {_key(one): _pattern(one.value) for one in variants}}
        case other:
            raise _Unreadable(type(other).__name__)


def _key(variant: ast.Variant) -> str:
    return variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name


def text_hash(messages: Iterable[ast.Message]) -> str:
    """16 hexadecimal digits that change with any word of these messages, not with their comments."""
    return hashlib.sha256(write(messages).encode()).hexdigest()[:16]
