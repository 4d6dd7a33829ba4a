"""Survey tables and what does not add up in them: section 11 of docs/method.md."""

from fractions import Fraction

from tables import digits


def findings_of(a, question):
    told = [n for n in question["options"] if n is not None]
    total = sum(told) + sum(question["unplaced"])
    some_untold = len(told) < len(question["options"]) and not question["unplaced"]
    answered, out = question["answered"], []
    if question["options"] and (total > answered if some_untold else total != answered):
        out.append("counts_do_not_sum")
    if answered > question["base"]:
        out.append("answered_exceeds_base")
    if question["base"] > a.respondents:
        out.append("base_exceeds_respondents")
    return out


def check_survey(a, printed, compare):
    compare("respondents", str(a.respondents), printed["respondents"])
    compare("questions", list(a.questions), [out["id"] for out in printed["questions"]])
    for (name, question), out in zip(a.questions.items(), printed["questions"]):
        answered = question["answered"]
        shares = [digits(Fraction(n, answered)) if n is not None and answered else None for n in question["options"]]
        compare(f"counts {name}", [None if n is None else str(n) for n in question["options"]],
                [each["n"] for each in out["counts"]])
        compare(f"shares {name}", shares, [each["share"] for each in out["counts"]])
        compare(f"n {name}", (str(question["base"]), str(answered)), (out["base"], out["answered"]))
        compare(f"survey findings {name}", findings_of(a, question), out["findings"])
