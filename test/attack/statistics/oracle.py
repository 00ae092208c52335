"""Recomputes one release out of a fixture, by the rules as docs/anonymity.md has them and without our code.

Reads {"tables": [{id, kind, groups, values}], "rows": [[table, unit, group, value]]} and writes, for each table, what
each group shows: null, or its band with its shares or quantiles. It covers a first release: thresholds, one value for
each parent, rounding, open ends, and the groups that must be withheld with others.
"""
import json, math, sys
from fractions import Fraction as F
from itertools import combinations

STEPS = [(200, 5), (100, 10), (50, 20), (20, 50)]
PLACES = [("P10", F(1, 10), 20), ("P25", F(1, 4), 10), ("MEDIAN", F(1, 2), 7), ("P75", F(3, 4), 10), ("P90", F(9, 10), 20)]


def half_up(x):
    return math.floor(x + F(1, 2))


def band(n, starts):
    start = max(s for s in starts if s <= n)
    later = [s for s in starts if s > n]
    return {"from": start, "to": min(later) - 1 if later else None}


def middle(numbers):
    s = sorted(F(x) for x in numbers)
    return (s[(len(s) - 1) // 2] + s[len(s) // 2]) / 2


def cohorts(table, rows):
    units = {}
    for t, unit, group, value in rows:
        if t == table["id"]:
            units.setdefault(unit, []).append((group, value))
    result = {g: {} for g in ["ALL"] + table["groups"]}
    for unit, own in units.items():
        if table["kind"] == "SHARES":
            most = lambda xs, order: max(order, key=lambda x: (xs.count(x), -order.index(x)))
            group = most([g for g, _ in own], table["groups"])
            result["ALL"][unit] = result[group][unit] = most([v for g, v in own if g == group], table["values"])
        else:
            result["ALL"][unit] = middle([v for _, v in own])
            for group in {g for g, _ in own}:
                result[group][unit] = middle([v for g, v in own if g == group])
    return result


def shares(table, values):
    n = len(values)
    step = next(p for start, p in STEPS if n >= start)
    low, high = max(10, F(step, 2)), min(90, 100 - F(step, 2))
    shown = []
    for name in table["values"]:
        x = half_up(F(100 * values.count(name), n * step)) * step
        bound = "AT_MOST" if x <= low else "AT_LEAST" if x >= high else "ABOUT"
        shown.append([name, int(low if x <= low else high if x >= high else x), bound])
    return {"base": band(n, [20, 50, 100, 200]), "shares": shown}


def quantiles(values):
    s, n, shown = sorted(values), len(values), []
    for name, at, least in PLACES:
        place = at * (n - 1)
        if n < least:
            continue
        between = place.denominator == 2
        low = math.floor(place) if between else half_up(place)
        high = low + 1 if between else low
        reach = min(2, low - 1, n - 2 - high)
        central = s[low - reach : high + reach + 1]
        mean = sum(central) / len(central)
        near = half_up(mean)
        aside = 1 if mean >= near else -1
        free = [x for x in (near, near + aside, near - aside) if x not in s or sum(half_up(v) == x for v in s) >= 3]
        if free:
            x = free[0]
            shown.append([name, 2 if x <= 2 else 10 if x >= 10 else x, "AT_MOST" if x <= 2 else "AT_LEAST" if x >= 10 else "ABOUT"])
    return {"base": band(n, [7, 10, 20, 50, 100]), "quantiles": shown} if shown else None


def withheld(shown, parted):
    """The cell to take away next, or None: fewest organisations first, everyone last."""
    weak = lambda keys: min(keys, key=lambda k: (k[1] == "ALL", len(shown[k])))
    for a, b in combinations(shown, 2):
        if 1 <= len(shown[a] ^ shown[b]) <= 4:
            return weak([a, b])
    for table in parted:
        own = {g: shown[t, g] for t, g in shown if t == table["id"]}
        parts = [g for g in own if g != "ALL"]
        if "ALL" not in own or not parts:
            continue
        left = own["ALL"] - set().union(*(own[g] for g in parts))
        alone = [g for g in table["groups"] if g not in parts and table["cohorts"][g]]
        if 1 <= len(left) <= 4 or len(alone) == 1:
            return weak([(table["id"], g) for g in parts])
    return None


data = json.load(sys.stdin)
shown, figures = {}, {}
for table in data["tables"]:
    table["cohorts"] = cohorts(table, data["rows"])
    for group, units in table["cohorts"].items():
        shares_told = table["kind"] == "SHARES"
        if len(units) >= (20 if shares_told else 7):
            told = shares(table, list(units.values())) if shares_told else quantiles(list(units.values()))
            if told:
                shown[table["id"], group], figures[table["id"], group] = set(units), told
while leak := withheld(shown, [t for t in data["tables"] if t["kind"] == "SHARES"]):
    del shown[leak]
json.dump([[t["id"], g, figures[t["id"], g] if (t["id"], g) in shown else None] for t in data["tables"] for g in ["ALL"] + t["groups"]], sys.stdout)
