"""Recomputes one release out of a fixture, by the rules as docs/anonymity.md has them and without our code.

Reads {"tables": [{id, kind, values, parts, overlaps}], "rows": [[table, unit, groups, values]]} and writes, for each table, what
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
    for t, unit, groups, values in rows:
        if t == table["id"] and all(set(p["groups"]) & set(groups) for p in table["parts"]):
            units.setdefault(unit, []).append((groups, values))
    names = [g for p in table["parts"] + table["overlaps"] for g in p["groups"]]
    # Some tables ask a question of each group; everyone together would answer none.
    everyone = table.get("tellsEveryone", True)
    result = {g: {} for g in (["ALL"] if everyone else []) + names}
    most = lambda xs, order: max(order, key=lambda x: (xs.count(x), -order.index(x)))

    def one(own):
        values = [v for _, vs in own for v in vs]
        if table["kind"] == "SHARES":
            return [most(values, table["values"])]
        return sorted(set(values)) if table["kind"] == "PRESENCE" else [middle(values)]

    for unit, own in units.items():
        if everyone:
            result["ALL"][unit] = one(own)
        for p in table["parts"]:
            result[most([g for gs, _ in own for g in gs], p["groups"])][unit] = one(own)
        for p in table["overlaps"]:
            for group in p["groups"]:
                there = [o for o in own if group in o[0]]
                if there:
                    result[group][unit] = one(there)
    return result


def shares(table, values):
    n = len(values)
    step = next(p for start, p in STEPS if n >= start)
    low, high = max(10, F(step, 2)), min(90, 100 - F(step, 2))
    shown = []
    for name in table["values"]:
        x = half_up(F(100 * sum(name in own for own in values), n * step)) * step
        bound = "AT_MOST" if x <= low else "AT_LEAST" if x >= high else "ABOUT"
        shown.append([name, int(low if x <= low else high if x >= high else x), bound])
    return {"base": band(n, [20, 50, 100, 200]), "shares": shown}


def quantiles(table, values):
    least_told, most_told = {"LEVELS": (2, 10), "RANK": (3, 9)}[table["measure"]]
    s, n, shown = sorted(v for v, in values), len(values), []
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
            bound = "AT_MOST" if x <= least_told else "AT_LEAST" if x >= most_told else "ABOUT"
            shown.append([name, min(max(x, least_told), most_told), bound])
    return {"base": band(n, [7, 10, 20, 50, 100]), "quantiles": shown} if shown else None


def withheld(shown, tables):
    """The cell to take away next, or None: fewest organisations first, everyone last."""
    weak = lambda keys: min(keys, key=lambda k: (k[1] == "ALL", len(shown[k])))
    for a, b in combinations(shown, 2):
        if 1 <= len(shown[a] ^ shown[b]) <= 4:
            return weak([a, b])
    for table in tables:
        own = {g: shown[t, g] for t, g in shown if t == table["id"]}
        for p in table["parts"]:
            # Choices that come first in the rules come first here: later groups change fastest.
            for parts in order([g for g in p["groups"] if g in own]):
                left = own["ALL"] - set().union(*(own[g] for g in parts)) if "ALL" in own else set()
                alone = {g for g in p["groups"] if set(table["cohorts"][g]) & left}
                if 1 <= len(left) <= 4 or (len(alone) == 1 and left not in own.values()):
                    return weak([(table["id"], g) for g in parts])
    for table in tables:
        own = {g: shown[t, g] for t, g in shown if t == table["id"]}
        made = []
        for p in table["parts"]:
            for parts in growing([g for g in own if g in p["groups"]]):
                together = set().union(*(own[g] for g in parts))
                made.append((p["by"], [(table["id"], g) for g in parts], together))
                if "ALL" in own:
                    made.append((p["by"], [(table["id"], g) for g in ("ALL", *parts)], own["ALL"] - together))
        for by, keys, one in made:
            for other, others, two in made:
                if by != other and 1 <= len(one ^ two) <= 4:
                    return weak(keys + others)
    return None


def order(groups):
    if not groups:
        return []
    rest = order(groups[1:])
    return rest + [(groups[0],)] + [(groups[0], *r) for r in rest]


def growing(groups):
    made = []
    for g in groups:
        made = made + [(g,)] + [(*m, g) for m in made]
    return made


data = json.load(sys.stdin)
shown, figures = {}, {}
for table in data["tables"]:
    table["cohorts"] = cohorts(table, data["rows"])
    for group, units in table["cohorts"].items():
        shares_told = table["kind"] != "QUANTILES"
        if len(units) >= (20 if shares_told else 7):
            told = shares(table, list(units.values())) if shares_told else quantiles(table, list(units.values()))
            if told:
                shown[table["id"], group], figures[table["id"], group] = set(units), told
while leak := withheld(shown, data["tables"]):
    del shown[leak]
json.dump([[t["id"], g, figures[t["id"], g] if (t["id"], g) in shown else None] for t in data["tables"] for g in t["cohorts"]], sys.stdout)
