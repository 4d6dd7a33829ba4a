"""How firm the order is: section 9 of docs/method.md."""

from fractions import Fraction

from ranking import dots_of, figure_range, figures_of, need_of, places, rank_all, supports
from tables import digits

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


def stands_before(by, s, one, other):
    """Whether the first stands before the second wherever in their ranges the needs lie: (total, support, need)."""
    first, second = (figure_range(by, s, *each) for each in (one, other))
    if first[0] != second[1]:
        return first[0] > second[1]
    fixed = first[0] == first[1] and second[0] == second[1]
    return bool(fixed and one[2] and other[2] and one[2][0] > other[2][1])


def need_under_any_weight(a, letter):
    lacks = [(1 - high, 1 - low) for low, high in (a.intervals[cell] for cell in a.linked(letter))]
    return (min(low for low, _ in lacks), max(high for _, high in lacks)) if lacks else None


def check_orders(a, by, s, printed, compare):
    totals, support, needs, placed = rank_all(a, by, s)
    for out in printed["orders"]:
        one, other = (a.letters.index(out[key]) for key in ("ahead", "behind"))
        tied = placed[one][0] == placed[other][0]
        any_weight = [need_under_any_weight(a, a.letters[i]) for i in (one, other)]
        value = stands_before(by, s, *((totals[i], support[i], needs[i]) for i in (one, other)))
        weight = stands_before(by, s, *((totals[i], support[i], need) for i, need in zip((one, other), any_weight)))
        want = {"tied": tied, "at_every_value": value and not tied, "under_every_weight": weight and not tied}
        compare(f"order {by} {out['ahead']}{out['behind']}", want, {key: out[key] for key in want})
    compare("held fixed", list(a.totals), printed["held_fixed"])


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
