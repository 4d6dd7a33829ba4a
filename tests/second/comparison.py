"""Assessments side by side: section 12 of docs/method.md."""

from fractions import Fraction

from ranking import rank_all
from scores import area_score, bounds, whole_score
from tables import digits


def highest(scores):
    """The place of the one whose interval lies above all the others."""
    known = [(place, score) for place, score in enumerate(scores) if score]
    for place, (low, _) in known:
        if len(known) > 1 and all(low > high for other, (_, high) in known if other != place):
            return str(place)
    return None


def check_scores_side_by_side(rounds, printed, compare):
    def check(what, ends_of, out):
        for track, name in (("F", "framework"), ("O", "operational")):
            scores = [tuple(ends_of(a, track, end) for end in (0, 1)) for a in rounds]
            want = {"scores": [bounds(*score) for score in scores],
                    "highest": highest([score if score[0] is not None else None for score in scores])}
            compare(f"{what} {name} side by side", want, out[name])

    for area in printed["areas"]:
        check(area["id"], lambda a, track, end: area_score(a, area["id"], track, end), area)
    check("whole", whole_score, printed["overall"])


def check_ranks_side_by_side(rounds, printed, compare):
    ranked = [rank_all(a, "dots", Fraction(1, 2)) for a in rounds]
    for out in printed["recommendations"]:
        want = []
        for a, (totals, _, _, placed) in zip(rounds, ranked):
            i = a.letters.index(out["letter"])
            want.append({"rank": str(placed[i][0]), "shared": placed[i][1] > 1, "total": str(totals[i])})
        compare(f"ranks {out['letter']} side by side", want, out["ranks"])


def check_comparison(before, now, printed, compare):
    check_scores_side_by_side((before, now), printed, compare)
    check_ranks_side_by_side((before, now), printed, compare)

    def told(a, cell):
        return cell in a.agreed and (a.agreed[cell] in a.values or a.disputed(cell))

    for out in printed["cells"]:
        cell = out["cell"]
        if cell in now.carried:
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
        for a, standing in zip((before, now), out["standings"]):
            low, high = a.intervals[cell] or (None, None)
            if low is not None:
                want = {"grade": a.agreed[cell], "low": digits(low), "high": digits(high)}
                compare(f"standing {cell}", want, standing)
