# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a centre says of itself beside its signed page: where, in which languages, with whom."""

from __future__ import annotations

import re

import msgspec

from operator_console.centre.hours_check import Finding, is_date

MOST_MUNICIPALITIES = 60
MOST_PARTNERS = 30
LONGEST_NAME = 80
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")
_FINGERPRINT = re.compile(r"([0-9a-f]{4} ){7}[0-9a-f]{4}")


class Partner(msgspec.Struct, frozen=True):
    """Another centre, listed by consent only: `agreement` and `agreed` (its date) must be there.

    `fingerprint` is that of its root, eight groups of four, compared by people who know each other.
    """

    name: str
    fingerprint: str
    languages: tuple[str, ...]
    agreement: str
    agreed: str


class Facts(msgspec.Struct, frozen=True):
    """`on_call` is a number as +46701234567, or empty; it is shown to young people when nobody answers."""

    municipalities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    on_call: str = ""
    partners: tuple[Partner, ...] = ()


def findings(facts: Facts) -> list[Finding]:
    """Everything that is wrong."""
    found = []
    if len(facts.municipalities) > MOST_MUNICIPALITIES or any(
        not _is_name(one) for one in facts.municipalities
    ):
        found.append(Finding("bad_name", "municipalities"))
    if not _are_languages(facts.languages):
        found.append(Finding("unknown_language", "languages"))
    if facts.on_call and not _NUMBER.fullmatch(facts.on_call):
        found.append(Finding("bad_number", "on_call"))
    if len(facts.partners) > MOST_PARTNERS:
        found.append(Finding("too_many", "partners"))
    for number, partner in enumerate(facts.partners):
        found += [Finding(code, f"partners.{number}") for code in _wrong_with(partner)]
    return found


def _wrong_with(partner: Partner) -> list[str]:
    checks = {
        "bad_name": _is_name(partner.name),
        "bad_fingerprint": bool(_FINGERPRINT.fullmatch(partner.fingerprint)),
        "unknown_language": _are_languages(partner.languages),
        "no_agreement": _is_name(partner.agreement),
        "not_a_date": is_date(partner.agreed),
    }
    return [code for code, right in checks.items() if not right]


def _is_name(text: str) -> bool:
    return 0 < len(text.strip()) <= LONGEST_NAME and text == text.strip() and text.isprintable()


def _are_languages(codes: tuple[str, ...]) -> bool:
    return (
        len(codes) <= 40 and len(set(codes)) == len(codes) and all(_LANGUAGE.fullmatch(one) for one in codes)
    )
