#!/usr/bin/env python3
"""Works every figure out a second time, from the exported CSV and docs/method.md alone, and compares it with what
meyar-cli prints, to the last digit.

    recompute.py MEYAR-CLI SAMPLE... [--random N]

Samples are bundled ones by name; --random adds assessments drawn at random (the same at every run) of the indicators of
the last one. Each is compared with the one before it. Only Python's standard library is used, and no code of Meyar's. A
module a part of the method; tables.py reads the tables."""

import json
import os
import random
import sys
import tempfile
from fractions import Fraction

sys.dont_write_bytecode = True  # the source tree stays as it is

from agreement import check_agreement
from comparison import check_comparison
from drawn import at_random
from draws import check_draws, check_orders
from ranking import check_answers, check_rank, check_tally
from scores import check_gaps, check_scores, findings_of
from survey import check_survey
from survey import findings_of as survey_findings_of
from tables import Assessment, Cli


class Compare:
    def __init__(self):
        self.figures, self.wrong = 0, 0

    def __call__(self, what, expected, printed):
        self.figures += 1
        if expected != printed:
            self.wrong += 1
            if self.wrong <= 20:
                print(f"{what}:\n  worked out {str(expected)[:400]}\n  printed    {str(printed)[:400]}")


def check_open(a, printed, compare):
    """What `check` says of cells, indicators, questions and constituencies, as far as the tables tell."""
    want = []
    for indicator in a.indicators:
        for cell in (cell for cell in a.cells if cell.split("/")[0] == indicator):
            want += [("unrated", cell)] if not a.ratings[cell] and not a.agreed[cell] else []
            want += [("disputed", cell)] if a.disputed(cell) else []
            want += [("not_re_reviewed", cell)] if cell in a.carried else []
        want += [(code, indicator) for code in findings_of(a, indicator)]
    for name, question in a.questions.items():
        want += [(code, name) for code in survey_findings_of(a, question)]
    want += [("constituency_without_voters", name) for name in a.constituencies if not a.voters[name]]
    codes = {"unrated", "disputed", "not_re_reviewed", "constituency_without_voters", "law_ahead_of_practice",
             "practice_without_legal_basis", "level2_without_level1", "counts_do_not_sum", "answered_exceeds_base",
             "base_exceeds_respondents"}
    compare("open", want, [(each["code"], each["place"]) for each in printed["findings"] if each["code"] in codes])


def check(cli, file, draws, compare):
    a = Assessment(cli, file)
    check_scores(a, cli.asked("score", file), compare)
    gaps = cli.asked("gaps", file)
    check_gaps(a, gaps, compare)
    check_answers(a, gaps, compare)
    check_tally(a, cli.asked("tally", file), compare)
    check_survey(a, cli.asked("survey", file), compare)
    check_open(a, cli.asked("check", file, ends_with=(0, 1)), compare)
    for by in ("dots", "shares", "balanced"):
        check_rank(a, by, Fraction(1, 2), 3, cli.asked("rank", file, "--by", by), compare)
        for vary in ("ballots", "weights", "unknowns", "ballots,weights,unknowns"):
            printed = cli.asked("rank", file, "--by", by, "--top", "4", "--draws", str(draws), "--seed", "20", "--vary", vary)
            check_draws(a, by, 4, printed["robustness"], vary.split(","), compare)
        check_orders(a, by, Fraction(1, 2), printed["robustness"], compare)
    for weight in ("0", "0.3", "1"):
        printed = cli.asked("rank", file, "--by", "balanced", "--support-weight", weight, "--top", "5")
        check_rank(a, "balanced", Fraction(weight), 5, printed, compare)
    check_agreement(a, cli.asked("agreement", file), compare)
    return a


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
        cli, assessments = Cli(program, folder), []
        for sample in samples:
            cli.run("new", f"{sample}.meyar", "--sample", sample)
            assessments.append((f"{sample}.meyar", check(cli, f"{sample}.meyar", 60, compare)))
        if rounds:
            cli.run("export", f"{samples[-1]}.meyar", "template.json")
            with open(os.path.join(folder, "template.json"), encoding="utf-8") as text:
                template = json.load(text)
        for number in range(rounds):
            drawn = at_random(template, random.Random(number))
            with open(os.path.join(folder, f"{number}.json"), "w", encoding="utf-8") as text:
                json.dump(drawn, text)
            cli.run("import", f"{number}.json", f"{number}.meyar")
            assessments.append((f"{number}.meyar", check(cli, f"{number}.meyar", 40, compare)))
        for (file, before), (next_file, now) in zip(assessments, assessments[1:]):
            check_comparison(before, now, cli.asked("compare", file, next_file), compare)
        samples += [f"{rounds} drawn"] if rounds else []
        print(f"{compare.figures} figures of {', '.join(samples)}, {compare.wrong} wrong")
    return 1 if compare.wrong or not compare.figures else 0


if __name__ == "__main__":
    sys.exit(main())
