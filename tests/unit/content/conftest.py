# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small content folder of its own, so that no test depends on the wording of the real one."""

from __future__ import annotations

from pathlib import Path

import pytest

LOCALES = """
source: sv
always_visible: [sv, en]
fill: {1: sv, 2: en}
parts:
  emergency: {tiers: [1, 2], keys: [emergency-]}
  duty: {tiers: [1], keys: [answer-duty]}
locales:
  - {code: sv, own_name: Svenska, dir: ltr, tier: 1, status: source, signed: []}
  - {code: en, own_name: English, dir: ltr, tier: 1, status: unreviewed, signed: []}
  - {code: ar, own_name: العربية, dir: rtl, tier: 1, status: unreviewed, signed: []}
  - {code: tr, own_name: Türkçe, dir: ltr, tier: 2, status: unreviewed, signed: []}
  - {code: so, own_name: Soomaali, dir: ltr, tier: 1, status: unreviewed, signed: []}
"""
CONTACT = """
languages = ["sv"]
audience = "everyone"
cost = "free"
trace = "unknown"
last_verified = 2026-01-01
verify_by = 2026-06-30
verified_how = "call"
source = "a test"
"""
TOPIC = """
legal_basis = []
sources = []
legal_reviewed_at = 2026-01-01
legal_reviewed_by = "A. Lawyer"
review_by = 2026-12-31
confidence = "high"
risk_floor = 2
next = ["friend", "trip"]
contacts = ["sos", "line", "shy"]
[status]
sv = "source"
"""
ACCESSIBILITY = """
law = "lagen"
gaps = []
tested_at = 2026-01-01
updated_at = 2026-01-02
review_by = 2026-12-31
supervisor = "Myndigheten"
supervisor_url = "https://authority.example/"
sources = []
"""
GUIDE = """
start = "where"
[steps.where]
answers = { yes = "far", no = "topic:duty", away = "far" }
[steps.far]
list = "phone"
topics = ["friend"]
human = true
danger = "sweden"
"""
SV_GUIDE = """guide-trip = Resa
guide-trip-where = Var?
guide-trip-where-away = Borta
guide-trip-far = Långt
"""
SV = """# SPDX
topic-duty = Måste ni anmäla?
answer-duty = Ja, { $who } måste. Ring { number-sos } nu.
"""
SV_CARD = """emergency-sweden-title = A
emergency-choose-sweden = B
emergency-sweden-1 = C
"""
EN = """topic-duty = Report?
answer-duty = Yes, { $who } must. Call { number-sos }.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Five locales (ar is right-to-left and has gaps, tr is of tier 2, so is not begun), three contacts,
    three topics, one form, one list, one guide, one season."""
    files = {
        "locales.yaml": LOCALES,
        "lists.toml": "[phone]\ntips = 2\n",
        "browsers.toml": "",
        "accessibility.toml": ACCESSIBILITY,
        "seasons.toml": '[winter]\nfrom = "11-25"\nto = "01-06"\n',
        "guides/trip.toml": GUIDE,
        "emergency.toml": '[sweden]\nsteps = 1\ncontacts = ["sos", "shy"]\n',
        "forbidden.toml": '[promise]\nwords = ["helt säker"]\n',
        "topics/duty.toml": 'guide = "trip"\nlist = "phone"\n' + TOPIC,
        "topics/friend.toml": TOPIC.replace('"friend", "trip"', '"duty", "trip"'),
        "topics/trip.toml": TOPIC.replace('"friend", "trip"', '"duty", "friend"'),
        "contacts/sos.toml": CONTACT + 'tel = "112"\ndisplay = "11 2"\nnever_hide = true\npublish = true\n',
        "contacts/line.toml": CONTACT
        + 'tel = "116111"\ndisplay = "116 111"\nnever_hide = false\npublish = true\n',
        "contacts/shy.toml": CONTACT + 'tel = "1"\ndisplay = "1"\nnever_hide = false\npublish = false\n',
        "catalogue/sv/answers.ftl": SV + _named("topic", "answer"),
        "catalogue/sv/contacts.ftl": "".join(
            f"contact-{one} = Namn\ncontact-{one}-about = Om\n" for one in CONTACTS
        ),
        "catalogue/sv/emergency.ftl": SV_CARD,
        "catalogue/sv/phone.ftl": "yes = Ja\nno = Nej\nborder-card = Jag behöver hjälp.\n",
        "catalogue/sv/dialogue.ftl": "answer-abuse = Jag är ett program.\n",
        "catalogue/sv/layers.ftl": "more-duty = Mer\nlaw-duty = Lagen\n",
        "catalogue/sv/lists.ftl": "list-phone-title = Råd\nlist-phone-1 = Ett\nlist-phone-2 = Två\n",
        "catalogue/sv/guides.ftl": SV_GUIDE,
        "catalogue/tr/phone.ftl": "yes = Evet\n",
        "catalogue/tr/answers.ftl": "topic-trip = Seyahat\n",
        "catalogue/en/phone.ftl": "yes = Yes\nno = No\nborder-card = I need help.\n",
        "catalogue/en/answers.ftl": EN,
        "catalogue/ar/emergency.ftl": "emergency-sweden-title = ا { number-sos }\n",
    }
    for name, text in files.items():
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text(text, "utf-8")
    return tmp_path / "content"


CONTACTS = ("sos", "line", "shy")


def _named(*kinds: str) -> str:
    return "".join(f"{kind}-{slug} = Text\n" for kind in kinds for slug in ("friend", "trip"))
