"""How well the assessors agree: section 10 of docs/method.md."""

import math
from fractions import Fraction

from tables import digits


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
