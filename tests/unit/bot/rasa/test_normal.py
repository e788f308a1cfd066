# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from bot.rasa.normal import folded, normal


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Hjääälp mig!!!", "hjälp mig"),
        ("ＨＥＪ", "hej"),
        ("a\u0308r du där", "är du där"),
        ("dö\u200bda \u202emig\u202c", "döda mig"),
        ("I don’t know", "i dont know"),
        ("hjälp🆘nu", "hjälp 🆘 nu"),
        ("👍🏽 ok", "👍 ok"),
        ("/restart", "restart"),
        ("／restart", "restart"),
        ("<b>{{ 7*7 }}</b>", "b 7 7 b"),
        ("علي", "علی"),
        ("كلب", "کلب"),
        ("زندانی‌ام", "زندانیام"),
        ("يَقْتُلُونِي", "یقتلونی"),
        ("ሓግዙኒ። ሕጂ፣", "ሃግዙኒ ህጂ"),
        ("دەمکوژن", "دهمکوژن"),
        ("زۆرەملێ", "زورهملی"),
        ("بە شووم دەدەن", "به شوم دهدهن"),
        ("١٦ ۱۶", "16 16"),
        ("ፀሓይ ዓመት ሠናይ", "ጸሃይ ኣመት ሰናይ"),
        ("", ""),
        ("?!.,", ""),
    ],
)
def test_normal_form(typed: str, expected: str) -> None:
    assert normal(typed) == expected


def test_normal_form_is_stable() -> None:
    for typed in ("Hjääälp 🆘 /x", "يَقْتُلُونِي", "Åsa-Märta D'Arc"):
        assert normal(normal(typed)) == normal(typed)


def test_folding_takes_marks_and_leaves_other_scripts() -> None:
    assert folded("får jag åka") == "far jag aka"
    assert folded("یقتلونی") == "یقتلونی"
    assert folded("ክቐትሉኒ") == "ክቐትሉኒ"
