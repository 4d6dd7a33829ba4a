"""Assessments drawn at random."""

import json

from tables import GRADELESS, SLOTS


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
    out["constituencies"] = [each for each in out["constituencies"] if not each["totals_only"]]
    letters = [recommendation["letter"] for recommendation in framework["recommendations"]]
    common = letters[:numbers.randrange(4, len(letters))]
    out["ballots"] = [{"id": f"b{i}", "constituency": numbers.choice(("survey", "workshop")), "voter": f"V{i}",
                       "choices": numbers.sample(common, numbers.randrange(1, 4))} for i in range(numbers.randrange(0, 30))]
    for ballot in out["ballots"]:
        if numbers.random() < 0.1:
            ballot["void"] = "drawn"
    if numbers.random() < 0.5:
        chart = {letter: numbers.randrange(1, 9) for letter in numbers.sample(letters, 3)}
        name = {language: f"{text} on a chart" for language, text in out["constituencies"][0]["name"].items()}
        out["constituencies"].append({"id": "chart", "name": name, "max_choices": 3, "totals_only": True, "dots": chart})
        if numbers.random() < 0.5:
            out["constituencies"][-1]["voters"] = 12
    return out
