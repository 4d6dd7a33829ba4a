#!/usr/bin/env python3
"""Works every figure out a second time, from the exported CSV and docs/method.md alone, and compares it with what
meyar-cli prints, to the last digit.

    recompute.py MEYAR-CLI SAMPLE... [--random N]

Samples are bundled ones by name; --random adds assessments drawn at random (the same at every run). Only Python's
standard library is used, and no code of Meyar's."""

import csv
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

GRADELESS = ("not_applicable", "insufficient_evidence")
SLOTS = ("F1", "F2", "O1", "O2")


class Cli:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *words):
        out = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, encoding="utf-8")
        if out.returncode != 0:
            sys.exit(f"recompute: {' '.join(words)} ended with {out.returncode}: {out.stderr}")
        return out.stdout

    def asked(self, *words):
        # Figures are kept as they are printed: what is compared is digits.
        return json.loads(self.run(*words, "--json"), parse_float=str, parse_int=str)

    def table(self, file, name):
        target = f"{name}.csv"
        self.run("export", file, target, "--table", name)
        with open(os.path.join(self.folder, target), encoding="utf-8", newline="") as rows:
            return list(csv.DictReader(rows))


def digits(value, places=6):
    """Rounded half away from zero; zeros at the end are left out, as JSON has them."""
    if value is None:
        return None
    scaled = abs(Fraction(value)) * 10**places
    whole = scaled.numerator * 2 // scaled.denominator
    whole = (whole + 1) // 2
    text = str(whole).rjust(places + 1, "0")
    text = (text[:-places] + "." + text[-places:]).rstrip("0").rstrip(".")
    return "-" + text if value < 0 and whole else text


class Assessment:
    """What the four tables say."""

    def __init__(self, cli, file):
        self.values, self.levels, self.areas, self.indicators = {}, {}, {}, {}
        self.grades = []  # best first
        for row in cli.table(file, "weights"):
            value = Fraction(row["value"])
            if row["kind"] == "grade":
                self.values[row["id"]] = value
                self.grades.append(row["id"])
            elif row["kind"] == "level":
                self.levels[row["id"]] = value
            elif row["kind"] == "area":
                self.areas[row["id"]] = value
            else:
                self.indicators[row["id"]] = (row["area"], value)
        self.read_cells(cli.table(file, "cells"))
        self.letters, self.links = [], {}
        for row in cli.table(file, "links"):
            if row["letter"] not in self.links:
                self.letters.append(row["letter"])
                self.links[row["letter"]] = []
            if row["answers"]:
                self.links[row["letter"]].append((row["answers"], Fraction(row["weight"])))
        self.read_votes(cli.table(file, "votes"))

    def read_cells(self, rows):
        self.cells, self.ratings, self.intervals, self.agreed = [], {}, {}, {}
        names = list(rows[0])
        assessors = names[names.index("not_re_reviewed") + 1:]
        for row in rows:
            cell = row["cell"]
            self.cells.append(cell)
            self.ratings[cell] = [row[name] for name in assessors if row[name]]
            self.agreed[cell], self.intervals[cell] = self.stand(row["consensus"], self.ratings[cell])

    def stand(self, consensus, ratings):
        """The agreed answer, if any, and the interval; no interval where the cell does not apply."""
        agreed = consensus or (ratings[0] if ratings and len(set(ratings)) == 1 else None)
        if agreed == "not_applicable":
            return agreed, None
        if agreed in self.values:
            return agreed, (self.values[agreed], self.values[agreed])
        given = [self.values[each] for each in ratings if each in self.values]
        if agreed is None and given and "insufficient_evidence" not in ratings:
            return None, (min(given), max(given))
        return agreed, (Fraction(0), Fraction(1))

    def disputed(self, cell):
        return self.agreed[cell] is None and bool(self.ratings[cell])

    def read_votes(self, rows):
        self.constituencies, self.ballots, self.totals, self.voters = [], {}, {}, {}
        self.counts = {}
        for row in rows:
            name = row["constituency"]
            if row["kind"] == "ballots":
                self.constituencies.append(name)
                self.ballots[name], self.counts[name] = [], [0, 0]
            elif row["kind"] == "ballot":
                self.counts[name][0] += 1
                if row["void"] == "yes":
                    self.counts[name][1] += 1
                else:
                    self.ballots[name].append(row["letters"].split())
            elif row["kind"] == "voters":
                self.constituencies.append(name)
                self.totals[name] = {}
                self.voters[name] = int(row["dots"]) if row["dots"] else 0
            else:
                self.totals[name][row["letters"]] = int(row["dots"])
        for name, ballots in self.ballots.items():
            self.voters[name] = len(ballots)

    def weight(self, cell):
        indicator, slot = cell.split("/")
        area, weight = self.indicators[indicator]
        return self.areas[area] * weight * self.levels[slot[1]]

    def linked(self, letter):
        """Weight of the heaviest link of each applicable cell."""
        out = {}
        for answers, weight in self.links[letter]:
            for cell in self.cells:
                if (cell == answers or cell.startswith(answers + "/") or
                        ("/" in answers and cell.startswith(answers))) and self.intervals[cell]:
                    out[cell] = max(weight, out.get(cell, Fraction(0)))
        return out


# --- sections 4 and 5 ---

def track_score(a, indicator, track, end):
    values = [a.intervals[f"{indicator}/{track}{level}"] for level in "12"]
    if values[0] is None or values[1] is None:
        one = values[0] or values[1]
        return one[end] if one else None
    return a.levels["1"] * values[0][end] + a.levels["2"] * min(values[0][end], values[1][end])


def mean(pairs):
    if not pairs:
        return None
    return sum(weight * value for weight, value in pairs) / sum(weight for weight, _ in pairs)


def area_score(a, area, track, end):
    pairs = []
    for indicator, (of, weight) in a.indicators.items():
        score = track_score(a, indicator, track, end) if of == area else None
        if score is not None:
            pairs.append((weight, score))
    return mean(pairs)


def bounds(low, high):
    return {"score": digits(low) if low == high else None, "low": digits(low), "high": digits(high)}


def check_scores(a, printed, compare):
    overall = {"F": [[], []], "O": [[], []]}
    for area, out in zip(a.areas, printed["areas"]):
        compare("area", area, out["id"])
        for track, name in (("F", "framework"), ("O", "operational")):
            ends = [area_score(a, area, track, end) for end in (0, 1)]
            compare(f"score {area} {name}", bounds(*ends), out[name])
            for end in (0, 1):
                if ends[end] is not None:
                    overall[track][end].append((1, ends[end]))
        cells = [cell for cell in a.cells if a.indicators[cell.split("/")[0]][0] == area]
        applicable = [cell for cell in cells if a.intervals[cell]]
        agreed = [cell for cell in applicable if a.agreed[cell] in a.values]
        compare(f"coverage {area}", digits(Fraction(len(agreed), len(applicable))) if applicable else None, out["coverage"])
    for track, name in (("F", "framework"), ("O", "operational")):
        compare(f"score overall {name}", bounds(*(mean(overall[track][end]) for end in (0, 1))), printed["overall"][name])
    for indicator, out in zip(a.indicators, printed["indicators"]):
        for track, name in (("F", "framework"), ("O", "operational")):
            ends = [track_score(a, indicator, track, end) for end in (0, 1)]
            compare(f"score {indicator} {name}", bounds(*ends), {key: out[name][key] for key in ("score", "low", "high")})


# --- section 6 ---

def check_gaps(a, printed, compare):
    def listed(unknown):
        rows = []
        for place, cell in enumerate(a.cells):
            interval = a.intervals[cell]
            if not interval or (a.agreed[cell] in a.values and interval[0] == 1):
                continue
            is_unknown = a.agreed[cell] == "insufficient_evidence" or not a.ratings[cell] and not a.agreed[cell]
            if is_unknown == unknown:
                low, high = (a.weight(cell) * (1 - end) for end in (interval[1], interval[0]))
                rows.append((-high, -low, cell[-1], place, cell))
        return [(cell, digits(-low, 12), digits(-high, 12)) for high, low, _, _, cell in sorted(rows)]

    for key, unknown in (("gaps", False), ("evidence_needed", True)):
        compare(key, listed(unknown), [(each["cell"], each["severity_low"], each["severity_high"]) for each in printed[key]])


# --- sections 7 and 8 ---

def dots_of(a, ballots):
    """Dots by constituency and letter; `ballots` as cast or as drawn."""
    out = {}
    for name in a.constituencies:
        if name in a.totals:
            out[name] = [a.totals[name].get(letter, 0) for letter in a.letters]
        else:
            out[name] = [0] * len(a.letters)
            for ballot in ballots[name]:
                for letter in ballot:
                    out[name][a.letters.index(letter)] += 1
    return out


def check_tally(a, printed, compare):
    dots = dots_of(a, a.ballots)
    for place, (letter, out) in enumerate(zip(a.letters, printed["recommendations"])):
        expected = {name: str(dots[name][place]) for name in a.constituencies}
        compare(f"dots {letter}", (letter, expected, str(sum(map(int, expected.values())))),
                (out["letter"], out["dots"], out["total"]))
    for name, out in zip(a.constituencies, printed["constituencies"]):
        entered, void = a.counts.get(name, (0, 0))
        compare(f"ballots {name}", (name, str(entered), str(void)), (out["id"], out["ballots"], out["void"]))


def supports(a, dots):
    shared = [name for name in a.constituencies if a.voters.get(name)]
    if not shared:
        return [None] * len(a.letters)
    return [sum(Fraction(dots[name][i], a.voters[name]) for name in shared) / len(shared) for i in range(len(a.letters))]


def need_of(linked, weight, interval):
    whole = sum(weight(cell) * link for cell, link in linked.items())
    if whole == 0:
        return None
    return tuple(sum(weight(cell) * link * (1 - interval(cell)[end]) for cell, link in linked.items()) / whole
                 for end in (1, 0))


def balance(s, support, need):
    if need is None:
        return support if support is not None else Fraction(0)
    return need if support is None else s * support + (1 - s) * need


def figures_of(by, s, totals, support, needs):
    if by == "dots":
        return [Fraction(total) for total in totals]
    if by == "shares":
        return [each if each is not None else Fraction(0) for each in support]
    return [balance(s, support[i], needs[i] and (needs[i][0] + needs[i][1]) / 2) for i in range(len(totals))]


def places(figures, needs):
    """(rank, number sharing it) of each: need decides among equal figures, intervals that overlap or touch share."""
    spans = [need or (Fraction(0), Fraction(1)) for need in needs]
    order = sorted(range(len(figures)), key=lambda i: (-figures[i], -spans[i][1], i))
    clusters = []
    for i in order:
        last = clusters[-1] if clusters else None
        if last and figures[last[0]] == figures[i] and spans[i][1] >= min(spans[j][0] for j in last):
            last.append(i)
        else:
            clusters.append([i])
    out, rank = {}, 1
    for cluster in clusters:
        for i in cluster:
            out[i] = (rank, len(cluster))
        rank += len(cluster)
    return [out[i] for i in range(len(figures))]


def rank_all(a, by, s):
    dots = dots_of(a, a.ballots)
    totals = [sum(dots[name][i] for name in a.constituencies) for i in range(len(a.letters))]
    support = supports(a, dots)
    needs = [need_of(a.linked(letter), a.weight, lambda cell: a.intervals[cell]) for letter in a.letters]
    return totals, support, needs, places(figures_of(by, s, totals, support, needs), needs)


def check_rank(a, by, printed, compare):
    totals, support, needs, placed = rank_all(a, by, Fraction(1, 2))
    order = sorted(range(len(a.letters)), key=lambda i: (placed[i][0], i))
    compare("order", [a.letters[i] for i in order], [out["letter"] for out in printed["ranking"]])
    for i, out in zip(order, printed["ranking"]):
        need = needs[i] or (None, None)
        expected = {"rank": str(placed[i][0]), "shared": placed[i][1] > 1, "total": str(totals[i]),
                    "support": digits(support[i]), "need_low": digits(need[0]), "need_high": digits(need[1])}
        compare(f"rank {by} {a.letters[i]}", expected, {key: out[key] for key in expected})


# --- section 9 ---

MASK = 2**64 - 1


def mixed(z):
    z = (z + 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


class SplitMix64:
    def __init__(self, seed, stream):
        self.state = mixed(seed ^ mixed(stream))

    def below(self, limit):
        while True:
            product = mixed(self.state) * limit
            self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
            if (product & MASK) >= 2**64 % limit:
                return product >> 64


class Draws:
    def __init__(self, a, vary):
        self.a, self.vary = a, vary
        self.links = [(letter, answers, weight) for letter in a.letters for answers, weight in a.links[letter]]
        answered = {cell for letter in a.letters for cell in a.linked(letter)}
        self.open = [cell for cell in a.cells if cell in answered and a.intervals[cell][0] != a.intervals[cell][1]]

    def draw(self, by, seed, number, s=Fraction(1, 2)):
        a, numbers = self.a, SplitMix64(seed, number)
        ballots = a.ballots
        if "ballots" in self.vary:
            ballots = {name: [a.ballots[name][numbers.below(len(a.ballots[name]))] for _ in a.ballots[name]]
                       for name in a.constituencies if name in a.ballots}
        areas, indicators = dict(a.areas), {key: weight for key, (_, weight) in a.indicators.items()}
        levels, links = dict(a.levels), [weight for _, _, weight in self.links]
        if "weights" in self.vary:
            for weights in (areas, indicators, levels):
                for key in weights:
                    weights[key] *= Fraction(750 + numbers.below(501), 1000)
            links = [weight * Fraction(750 + numbers.below(501), 1000) for weight in links]
        intervals = dict(a.intervals)
        if "unknowns" in self.vary:
            for cell in self.open:
                low, high = a.intervals[cell]
                within = [a.values[grade] for grade in a.grades if low <= a.values[grade] <= high]
                intervals[cell] = (within[numbers.below(len(within))],) * 2
        needs = []
        for letter in a.letters:
            linked = {}
            for (of, answers, _), weight in zip(self.links, links):
                for cell in a.cells if of == letter else ():
                    if intervals[cell] and (cell == answers or cell.startswith(answers + "/") or
                                            ("/" in answers and cell.startswith(answers))):
                        linked[cell] = max(weight, linked.get(cell, Fraction(0)))
            needs.append(need_of(linked, lambda cell: areas[a.indicators[cell.split("/")[0]][0]] *
                                 indicators[cell.split("/")[0]] * levels[cell[-1]], lambda cell: intervals[cell]))
        dots = dots_of(a, ballots)
        totals = [sum(dots[name][i] for name in a.constituencies) for i in range(len(a.letters))]
        return places(figures_of(by, s, totals, supports(a, dots), needs), needs)


def percentile(ranks, percent):
    ranks = sorted(ranks)
    return ranks[-(-len(ranks) * percent // 100) - 1]


def check_draws(a, by, top, printed, vary, compare):
    draws, seed = int(printed["draws"]), int(printed["seed"])
    maker = Draws(a, vary)
    drawn = [maker.draw(by, seed, number) for number in range(draws)]
    for out in printed["items"]:
        i = a.letters.index(out["letter"])
        share = Fraction(0)
        for each in drawn:
            rank, tied = each[i]
            share += min(Fraction(1), Fraction(max(0, top - rank + 1), tied))
        ranks = [each[i][0] for each in drawn]
        expected = {"in_top": digits(share / draws), "median_rank": str(percentile(ranks, 50)),
                    "rank_p05": str(percentile(ranks, 5)), "rank_p95": str(percentile(ranks, 95))}
        compare(f"draws {by} {vary} {out['letter']}", expected, {key: out[key] for key in expected})
    for out in printed["orders"]:
        one, other = (a.letters.index(out[key]) for key in ("ahead", "behind"))
        holds = sum(each[one][0] < each[other][0] for each in drawn)
        reverse = sum(each[one][0] > each[other][0] for each in drawn)
        compare(f"order {by} {vary} {out['ahead']}{out['behind']}",
                (digits(Fraction(holds, draws)), digits(Fraction(reverse, draws))), (out["holds"], out["reversed"]))


# --- section 10 ---

def alpha(units, size, ordinal):
    pairs = [[Fraction(0)] * size for _ in range(size)]
    for unit in units:
        for i, c in enumerate(unit):
            for j, k in enumerate(unit):
                if i != j:
                    pairs[c][k] += Fraction(1, len(unit) - 1)
    given = [sum(row) for row in pairs]

    def distance(c, k):
        if not ordinal:
            return int(c != k)
        low, high = sorted((c, k))
        return (sum(given[low:high + 1]) - (given[c] + given[k]) / 2) ** 2

    every = [(c, k) for c in range(size) for k in range(size) if c != k]
    expected = sum(given[c] * given[k] * distance(c, k) for c, k in every)
    if not expected:
        return None
    return 1 - (sum(given) - 1) * sum(pairs[c][k] * distance(c, k) for c, k in every) / expected


def gwet(units, size, ordinal):
    def weight(k, l):
        if k == l:
            return Fraction(1)
        return 1 - Fraction(math.comb(abs(k - l) + 1, 2), math.comb(size, 2)) if ordinal else Fraction(0)

    several = [unit for unit in units if len(unit) > 1]
    if not several:
        return None
    observed = Fraction(0)
    for unit in several:
        agreeing = sum(weight(c, k) for i, c in enumerate(unit) for j, k in enumerate(unit) if i != j)
        observed += agreeing / (len(unit) * (len(unit) - 1)) / len(several)
    graded = [unit for unit in units if unit]
    shares = [sum(Fraction(unit.count(k), len(unit)) for unit in graded) / len(graded) for k in range(size)]
    spread = sum(share * (1 - share) for share in shares)
    if not spread:
        return None
    chance = sum(weight(k, l) for k in range(size) for l in range(size)) / (size * (size - 1)) * spread
    return (observed - chance) / (1 - chance)


def check_agreement(a, printed, compare):
    def expected(cells):
        units = [[a.grades.index(each) for each in a.ratings[cell] if each in a.values] for cell in cells]
        several = [unit for unit in units if len(unit) > 1]
        size = len(a.grades)
        raw = None
        if several:
            raw = sum(Fraction(sum(c == k for i, c in enumerate(unit) for j, k in enumerate(unit) if i != j),
                               len(unit) * (len(unit) - 1)) for unit in several) / len(several)
        whole = alpha(several, size, True)
        low = high = None
        if whole is not None:
            without = [alpha(several[:i] + several[i + 1:], size, True) for i in range(len(several))]
            if None not in without:
                n, middle = len(without), sum(without) / len(without)
                margin = 1.96 * math.sqrt((n - 1) / n * float(sum((each - middle) ** 2 for each in without)))
                low, high = float(whole) - margin, min(1.0, float(whole) + margin)
        return {"alpha_ordinal": digits(whole), "alpha_nominal": digits(alpha(several, size, False)),
                "ac1": digits(gwet(units, size, False)), "ac2": digits(gwet(units, size, True)), "raw": digits(raw),
                "cells": str(len(several)), "low": digits(low), "high": digits(high)}

    compare("agreement overall", expected(a.cells), printed["overall"])
    for area, out in zip(a.areas, printed["areas"]):
        cells = [cell for cell in a.cells if a.indicators[cell.split("/")[0]][0] == area]
        want = expected(cells)
        compare(f"agreement {area}", want, {key: out[key] for key in want})

    def queue():
        rows = []
        for place, cell in enumerate(a.cells):
            if not a.disputed(cell):
                continue
            low, high = a.intervals[cell]
            ratings = a.ratings[cell]
            pairs = [(c, k) for i, c in enumerate(ratings) for k in ratings[i + 1:]]
            differ = Fraction(sum(c != k for c, k in pairs), len(pairs))
            rows.append((-(high - low), -differ, place, cell))
        return [(cell, digits(-spread), digits(-differ)) for spread, differ, _, cell in sorted(rows)]

    compare("disputed", queue(), [(out["cell"], out["spread"], out["disagreement"]) for out in printed["disputed"]])


# --- section 12 ---

def check_comparison(before, now, carried, printed, compare):
    def told(a, cell):
        return cell in a.agreed and (a.agreed[cell] in a.values or a.disputed(cell))

    for out in printed["cells"]:
        cell = out["cell"]
        if cell in carried:
            change = "not_re_reviewed"
        elif not told(before, cell):
            change = "new" if told(now, cell) else "same"
        elif not told(now, cell):
            change = "gone"
        else:
            (low, high), (new_low, new_high) = before.intervals[cell], now.intervals[cell]
            change = ("improved" if new_low > high else "worsened" if new_high < low else
                      "same" if low == high and new_low == new_high else "unclear")
        compare(f"change {cell}", [change], out["changes"])


# --- what is compared with what ---

class Compare:
    def __init__(self):
        self.figures, self.wrong = 0, 0

    def __call__(self, what, expected, printed):
        self.figures += 1
        if expected != printed:
            self.wrong += 1
            if self.wrong <= 20:
                print(f"{what}:\n  worked out {str(expected)[:400]}\n  printed    {str(printed)[:400]}")


def check(cli, file, draws, compare):
    a = Assessment(cli, file)
    check_scores(a, cli.asked("score", file), compare)
    check_gaps(a, cli.asked("gaps", file), compare)
    check_tally(a, cli.asked("tally", file), compare)
    for by in ("dots", "shares", "balanced"):
        check_rank(a, by, cli.asked("rank", file, "--by", by), compare)
        for vary in ("ballots", "weights", "unknowns", "ballots,weights,unknowns"):
            printed = cli.asked("rank", file, "--by", by, "--top", "4", "--draws", str(draws), "--seed", "20", "--vary", vary)
            check_draws(a, by, 4, printed["robustness"], vary.split(","), compare)
    check_agreement(a, cli.asked("agreement", file), compare)
    return a


def at_random(template, numbers):
    """Another assessment of the same indicators: scale, weights, links, ratings, consensus and ballots drawn."""
    out = json.loads(json.dumps(template))
    framework = out["framework"]
    middle = sorted(numbers.sample(range(1, 1000), numbers.randrange(0, 4)), reverse=True)
    label = framework["grades"][0]["label"]
    framework["grades"] = [{"id": "grade_" + "abcdefgh"[i], "value": value, "label": label} for i, value in enumerate([1000, *middle, 0])]
    grades = [grade["id"] for grade in framework["grades"]]
    first = numbers.choice((500, 500, 300, 625))
    framework["level_weights"] = [first, 1000 - first]
    for area in framework["areas"]:
        area["weight"] = numbers.choice((500, 1000, 1700))
        for indicator in area["indicators"]:
            indicator["weight"] = numbers.choice((1, 500, 1000, 3333, 10000))
    indicators = [indicator["id"] for area in framework["areas"] for indicator in area["indicators"]]
    for recommendation in framework["recommendations"]:
        answered = numbers.sample(indicators, numbers.randrange(0, 4))
        recommendation["links"] = [{"to": one + numbers.choice(("", "/F", "/O", "/O2")), "weight": numbers.choice((1000, 700))}
                                   for one in answered]
    shares = (numbers.random(), numbers.random())  # how often a cell is judged, and by more than one
    out["cells"], out["findings"] = [], []
    for indicator in indicators:
        for slot in SLOTS:
            cell = {"cell": f"{indicator}/{slot}", "ratings": []}
            for number, assessor in enumerate(out["assessors"]):
                if numbers.random() > shares[min(number, 1)]:
                    continue
                grade = numbers.choice(GRADELESS) if numbers.random() < 0.1 else numbers.choice(grades)
                cell["ratings"].append({"assessor": assessor["id"], "grade": grade, "rationale": "drawn"})
            if numbers.random() < 0.1:
                cell["agreed"] = {"grade": numbers.choice(grades), "why": "drawn"}
            if cell["ratings"] or "agreed" in cell:
                cell["not_re_reviewed"] = numbers.random() < 0.1
                out["cells"].append(cell)
    letters = [recommendation["letter"] for recommendation in framework["recommendations"]]
    common = letters[:numbers.randrange(4, len(letters))]
    out["ballots"] = [{"id": f"b{i}", "constituency": numbers.choice(("survey", "workshop")), "voter": f"V{i}",
                       "choices": numbers.sample(common, numbers.randrange(1, 4))} for i in range(numbers.randrange(0, 30))]
    for ballot in out["ballots"]:
        if numbers.random() < 0.1:
            ballot["void"] = "drawn"
    if numbers.random() < 0.5:
        chart = {letter: numbers.randrange(1, 9) for letter in numbers.sample(letters, 3)}
        name = out["constituencies"][0]["name"]
        out["constituencies"].append({"id": "chart", "name": name, "max_choices": 3, "totals_only": True, "dots": chart})
        if numbers.random() < 0.5:
            out["constituencies"][-1]["voters"] = 12
    return out


def main():
    arguments = sys.argv[1:]
    rounds = 0
    if "--random" in arguments:
        at = arguments.index("--random")
        rounds = int(arguments[at + 1])
        del arguments[at:at + 2]
    program, samples = os.path.abspath(arguments[0]), arguments[1:]
    compare = Compare()
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(program, folder)
        for sample in samples:
            cli.run("new", f"{sample}.meyar", "--sample", sample)
            check(cli, f"{sample}.meyar", 60, compare)
        assessments = []
        if rounds:
            cli.run("export", f"{samples[0]}.meyar", "template.json")
            with open(os.path.join(folder, "template.json"), encoding="utf-8") as text:
                template = json.load(text)
        for number in range(rounds):
            drawn = at_random(template, random.Random(number))
            with open(os.path.join(folder, f"{number}.json"), "w", encoding="utf-8") as text:
                json.dump(drawn, text)
            cli.run("import", f"{number}.json", f"{number}.meyar")
            carried = {cell["cell"] for cell in drawn["cells"] if cell["not_re_reviewed"]}
            assessments.append((f"{number}.meyar", check(cli, f"{number}.meyar", 40, compare), carried))
        for (file, before, _), (next_file, now, carried) in zip(assessments, assessments[1:]):
            check_comparison(before, now, carried, cli.asked("compare", file, next_file), compare)
        samples += [f"{rounds} drawn"] if rounds else []
        print(f"{compare.figures} figures of {', '.join(samples)}, {compare.wrong} wrong")
    return 1 if compare.wrong or not compare.figures else 0


if __name__ == "__main__":
    sys.exit(main())
