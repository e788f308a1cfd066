# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sweden's red days and eves, from the `holidays` library; a centre chooses what they mean for its hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

# By its own name: `country_holidays` loads all countries at its first call, half a second in a live console.
from holidays.countries.sweden import Sweden

# The library's Swedish name -> our slug. An eve is no public holiday: each centre says which ones it keeps.
EVES = {
    "Trettondagsafton": "twelfth_night_eve",
    "Skärtorsdagen": "maundy_thursday",
    "Påskafton": "easter_eve",
    "Valborgsmässoafton": "walpurgis_eve",
    "Pingstafton": "pentecost_eve",
    "Midsommarafton": "midsummer_eve",
    "Allahelgonsafton": "all_saints_eve",
    "Julafton": "christmas_eve",
    "Nyårsafton": "new_years_eve",
}


@dataclass(frozen=True)
class SpecialDay:
    """`eve` is a slug of `EVES`, or empty on a red day. `name` is the library's, in Swedish."""

    name: str
    eve: str = ""


def special_day(day: date) -> SpecialDay | None:
    """What is special about this day in Sweden; None on a common day. Sundays as such are common days."""
    return _year(day.year).get(day)


@lru_cache(maxsize=8)
def _year(year: int) -> dict[date, SpecialDay]:
    found: dict[date, SpecialDay] = {}
    for category in ("optional", "de_facto"):
        for day, name in _names(year, category):
            # The library adds "(från kl. 14.00)": when banks close, which means nothing here.
            eve = EVES.get(name.split(" (")[0])
            if eve:
                found[day] = SpecialDay(name.split(" (")[0], eve)
    return found | {day: SpecialDay(name) for day, name in _names(year, "public")}


def _names(year: int, category: str) -> list[tuple[date, str]]:
    return list(Sweden(years=year, categories=category, language="sv").items())
