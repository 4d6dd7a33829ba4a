"""Votes, need, support and ranks: sections 7 and 8 of docs/method.md."""

from fractions import Fraction

from tables import digits


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
        want = {"id": name, "ballots": str(entered), "valid": str(entered - void), "void": str(void),
                "totals_only": name in a.totals, "voters": str(a.voters[name]) if a.voters[name] else None}
        compare(f"ballots {name}", want, {key: out[key] for key in want})


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


def check_answers(a, printed, compare):
    """Who answers each gap and each unknown cell, by rank of the dots, and what has no counterpart: section 14."""
    totals, _, _, placed = rank_all(a, "dots", Fraction(1, 2))
    by_rank = sorted(range(len(a.letters)), key=lambda i: (placed[i][0], i))
    linked = [a.linked(letter) for letter in a.letters]
    for key in ("gaps", "evidence_needed"):
        compare(f"who answers {key}", [[a.letters[i] for i in by_rank if each["cell"] in linked[i]] for each in printed[key]],
                [each["answered_by"] for each in printed[key]])
    gaps = [each["cell"] for each in printed["gaps"]]
    want = {"gaps": [cell for cell in gaps if not any(cell in of for of in linked)],
            "recommendations": [a.letters[i] for i, of in enumerate(linked) if not any(cell in of for cell in gaps)],
            "without_votes": [a.letters[i] for i, total in enumerate(totals) if total == 0]}
    compare("orphans", want, printed["orphans"])


ANY = (Fraction(0), Fraction(1))


def figure_range(by, s, total, support, need):
    """What the figure may be as the need moves within its bounds."""
    if by == "balanced":
        return tuple(balance(s, support, end) for end in need) if need else (balance(s, support, None),) * 2
    return (figures_of(by, s, [total], [support], [need])[0],) * 2


def rank_ranges(by, s, totals, support, needs, placed):
    """The best and the worst rank of each. A need that is absent leaves a tie that no evidence would settle."""
    figures = [figure_range(by, s, totals[i], support[i], needs[i]) for i in range(len(totals))]
    spans = [need or ANY for need in needs]
    every = range(len(totals))
    out = []
    for i in every:
        others = [j for j in every if j != i]
        stuck = [any(needs[j] is None and figure_of_j == figures[i][end] for j, figure_of_j in enumerate(middles(figures)))
                 for end in (0, 1)]
        best = 1 + sum((figures[j][0], not stuck[1] and spans[j][0] > spans[i][1]) > (figures[i][1], False) for j in others)
        worst = 1 + sum((figures[j][1], not stuck[0] and spans[j][1] > spans[i][0]) > (figures[i][0], False) for j in others)
        out.append((min(best, placed[i][0]), max(worst, placed[i][0])))
    return out


def middles(figures):
    return [(low + high) / 2 for low, high in figures]


def decided_by(by, figures, placed, i):
    if placed[i][1] > 1:
        return "tie"
    return "need" if figures.count(figures[i]) > 1 else by


def top_of(a, order, placed, k):
    certain = [i for i in order if placed[i][0] + placed[i][1] - 1 <= k]
    tied = [i for i in order if placed[i][0] <= k < placed[i][0] + placed[i][1] - 1]
    return {"k": str(k), "certain": [a.letters[i] for i in certain], "tied": [a.letters[i] for i in tied],
            "places_left": str(k - len(certain) if tied else 0)}


def check_rank(a, by, s, k, printed, compare):
    totals, support, needs, placed = rank_all(a, by, s)
    figures = figures_of(by, s, totals, support, needs)
    ranges = rank_ranges(by, s, totals, support, needs, placed)
    order = sorted(range(len(a.letters)), key=lambda i: (placed[i][0], i))
    compare("order", [a.letters[i] for i in order], [out["letter"] for out in printed["ranking"]])
    for i, out in zip(order, printed["ranking"]):
        need = needs[i] or (None, None)
        expected = {"rank": str(placed[i][0]), "shared": placed[i][1] > 1, "total": str(totals[i]),
                    "support": digits(support[i]), "need_low": digits(need[0]), "need_high": digits(need[1]),
                    "decided_by": decided_by(by, figures, placed, i), "rank_low": str(ranges[i][0]),
                    "rank_high": str(ranges[i][1])}
        compare(f"rank {by} {a.letters[i]}", expected, {key: out[key] for key in expected})
    compare(f"top {by}", top_of(a, order, placed, k), printed["top"])
    compare("left out", [name for name in a.constituencies if not a.voters[name]], printed["left_out_of_support"])
    if by == "balanced":
        compare("support_weight", digits(s), printed["support_weight"])
