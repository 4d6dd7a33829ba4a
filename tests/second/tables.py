"""What the exported tables of an assessment say: cells, weights, links, votes and survey (docs/cli.md)."""

import csv
import json
import os
import subprocess
import sys
from fractions import Fraction

GRADELESS = ("not_applicable", "insufficient_evidence")
SLOTS = ("F1", "F2", "O1", "O2")


class Cli:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *words, ends_with=(0,)):
        out = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, encoding="utf-8")
        if out.returncode not in ends_with:
            sys.exit(f"recompute: {' '.join(words)} ended with {out.returncode}: {out.stderr}")
        return out.stdout

    def asked(self, *words, ends_with=(0,)):
        # Figures are kept as they are printed: what is compared is digits.
        return json.loads(self.run(*words, "--json", ends_with=ends_with), parse_float=str, parse_int=str)

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
        self.read_survey(cli.table(file, "survey"))

    def read_cells(self, rows):
        self.cells, self.ratings, self.intervals, self.agreed, self.by_hand = [], {}, {}, {}, {}
        self.carried = set()
        names = list(rows[0])
        assessors = names[names.index("not_re_reviewed") + 1:]
        for row in rows:
            cell = row["cell"]
            self.cells.append(cell)
            self.ratings[cell] = [row[name] for name in assessors if row[name]]
            self.agreed[cell], self.intervals[cell] = self.stand(row["consensus"], self.ratings[cell])
            self.by_hand[cell] = row["shading_by_hand"]
            if row["not_re_reviewed"] == "yes":
                self.carried.add(cell)

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

    def read_survey(self, rows):
        self.respondents, self.questions = int(rows[0]["n"]), {}
        for row in rows[1:]:
            question = self.questions.setdefault(row["question"], {"options": [], "unplaced": []})
            n = int(row["n"]) if row["n"] else None
            if row["kind"] == "option":
                question["options"].append(n)
            elif row["kind"] == "unplaced":
                question["unplaced"].append(n)
            else:
                question[row["kind"]] = n

    def unknown(self, cell):
        return self.agreed[cell] == "insufficient_evidence" or not self.ratings[cell] and not self.agreed[cell]

    def shaded(self, cell):
        grade = self.agreed[cell]
        return self.by_hand[cell] == "on" if self.by_hand[cell] else grade in self.values and self.values[grade] < 1

    def cells_of(self, area):
        return [cell for cell in self.cells if self.indicators[cell.split("/")[0]][0] == area]

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
