"""Scores, levels, what law and practice tell of each other, and gaps: sections 3 to 6 of docs/method.md."""

from fractions import Fraction

from tables import digits


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


def level(a, indicator, track, end):
    """2, 1 or 0; None where neither cell applies. Where one does not apply, the other alone gives 2 or 0."""
    values = [interval[end] for interval in (a.intervals[f"{indicator}/{track}{each}"] for each in "12") if interval]
    if not values or values[0] < 1:
        return 0 if values else None
    return 2 if values[-1] == 1 else 1


def findings_of(a, indicator):
    law, practice = ([level(a, indicator, track, end) for end in (0, 1)] for track in "FO")
    out = []
    if None not in law + practice:
        out += ["law_ahead_of_practice"] if law[0] > practice[1] else []
        out += ["practice_without_legal_basis"] if practice[0] > law[1] else []
    for track in "FO":
        first, second = (a.intervals[f"{indicator}/{track}{each}"] for each in "12")
        if first and second and second[0] > first[1] and "level2_without_level1" not in out:
            out.append("level2_without_level1")
    return out


def coverage(a, cells):
    applicable = [cell for cell in cells if a.intervals[cell]]
    agreed = sum(a.agreed[cell] in a.values for cell in applicable)
    return digits(Fraction(agreed, len(applicable))) if applicable else None


def counts(a, cells):
    return {"shaded": str(sum(map(a.shaded, cells))), "disputed": str(sum(map(a.disputed, cells))),
            "unknown": str(sum(map(a.unknown, cells))), "cells": str(len(cells))}


TRACKS = (("F", "framework"), ("O", "operational"))


def whole_score(a, track, end):
    return mean([(1, score) for score in (area_score(a, area, track, end) for area in a.areas) if score is not None])


def check_scores(a, printed, compare):
    for area, out in zip(a.areas, printed["areas"]):
        compare("area", area, out["id"])
        law, practice = ([area_score(a, area, track, end) for end in (0, 1)] for track in "FO")
        gap = (None, None) if None in law + practice else (law[0] - practice[1], law[1] - practice[0])
        for what, ends in (("framework", law), ("operational", practice), ("gap", gap)):
            compare(f"{what} {area}", bounds(*ends), out[what])
        compare(f"coverage {area}", coverage(a, a.cells_of(area)), out["coverage"])
        told = counts(a, a.cells_of(area))
        compare(f"counts {area}", told, {key: out[key] for key in told})
    for track, name in TRACKS:
        compare(f"score overall {name}", bounds(*(whole_score(a, track, end) for end in (0, 1))), printed["overall"][name])
    compare("coverage overall", coverage(a, a.cells), printed["overall"]["coverage"])
    for indicator, out in zip(a.indicators, printed["indicators"]):
        for track, name in TRACKS:
            levels = [level(a, indicator, track, end) for end in (0, 1)]
            want = bounds(*(track_score(a, indicator, track, end) for end in (0, 1)))
            want.update(zip(("level_low", "level_high"), (None if each is None else str(each) for each in levels)))
            compare(f"score {indicator} {name}", want, out[name])
        compare(f"findings {indicator}", findings_of(a, indicator), out["findings"])


def check_gaps(a, printed, compare):
    def listed(unknown):
        rows = []
        for place, cell in enumerate(a.cells):
            interval = a.intervals[cell]
            if not interval or (a.agreed[cell] in a.values and interval[0] == 1):
                continue
            if a.unknown(cell) == unknown:
                low, high = (a.weight(cell) * (1 - end) for end in (interval[1], interval[0]))
                rows.append((-high, -low, cell[-1], place, cell))
        return [(cell, cell[-1], a.agreed[cell], digits(-low, 12), digits(-high, 12))
                for high, low, _, _, cell in sorted(rows)]

    keys = ("cell", "level", "grade", "severity_low", "severity_high")
    for key, unknown in (("gaps", False), ("evidence_needed", True)):
        compare(key, listed(unknown), [tuple(each[one] for one in keys) for each in printed[key]])
