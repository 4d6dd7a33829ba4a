#!/usr/bin/python3
"""Ten tasks of an assessor who hears the window and does not see it, in the real program on a display.

ten_tasks.py MEYAR MEYAR_CLI   inside dbus-run-session and xvfb-run (CMakeLists.txt)

Each says what must be heard. At the end meyar-cli is asked whether the file holds what was said to be saved.
"""
import json
import os
import subprocess
import time

from listener import PATIENCE, groups_around, listening, showing

CELL = ("1.1, framework level 2",)
STATEMENT = "The identification procedure covers every form of exploitation"


def acts_stored(cli, path):
    out = subprocess.run([cli, "history", path, "--json"], check=True, capture_output=True, text=True, timeout=PATIENCE)
    return json.loads(out.stdout)["history"]


def judges_by_name(person):
    person.walk("Tab", "O. S.", "cells judged", role="push button")
    person.press("Return")
    person.find("push button", "Judging as O. S.")
    person.hears_focus()


def goes_to_pages(person):
    person.press("ctrl+3")
    register = person.hears_focus("Register of sources")
    assert "Evidence" in groups_around(register.source), groups_around(register.source)
    person.find("heading", "Evidence")
    person.walk("shift+Tab", "Evidence", role="list item")  # the sidebar
    person.walk("Up", "Matrix", role="list item")
    person.find("heading", "Matrix")
    person.press("ctrl+2")
    person.hears_focus(role="table cell")


def grades_a_cell(person):
    person.press("ctrl+Home")
    person.walk("Right", *CELL, role="table cell")
    cell = person.focus()
    assert "partly met" in cell.name and "shaded" in cell.name, cell
    assert cell.description.startswith(STATEMENT), cell
    person.press("3")
    person.hears_notice("Saved", "1.1 / F2")
    # Others said partly met.
    person.eventually("the cell says “disputed”", lambda: "disputed" in cell.source.get_name())
    person.find("radio button", "Not met")


def gives_a_reason(person):
    person.press("Return")
    person.hears_focus("Why you judge so", role="text")
    person.type("Two forms are missing.")
    person.press("ctrl+Return")
    person.hears_notice("Saved", "1.1 / F2")
    back = person.hears_focus(*CELL, role="table cell")
    assert "with a reason" in back.name, back


def cites_a_source(person):
    person.press("ctrl+k")
    person.hears_focus("Source", role="combo box")
    person.press("Return")
    person.hears_notice("Choose the source that you cite.")
    person.type("Dem 2")
    person.press("Return")
    person.hears_focus("Where: p. 7", role="text")
    person.type("p. 12")
    person.walk("Tab", "What it says", role="text")
    person.type("Forced labour is not named.")
    person.walk("shift+Tab", "Where: p. 7", role="text")
    person.press("Return")
    person.hears_notice("Saved", "1.1 / F2")
    person.find("label", "Citation of Dem 2")
    person.hears_focus(*CELL, "two citations", role="table cell")


def takes_it_back(person):
    person.press("ctrl+z")
    person.hears_notice("Undone", "1.1 / F2")
    person.press("ctrl+shift+z")
    person.hears_notice("Redone", "1.1 / F2")


def enters_a_ballot(person):
    person.press("ctrl+5")
    person.hears_focus("Voter", role="text")
    assert "Ballot" in groups_around(person.focus().source), groups_around(person.focus().source)
    person.press("ctrl+a")
    person.type("S 90")
    person.press("Return")
    person.hears_focus("Letters", role="text")
    person.type("ABCE")
    person.hears_notice("4")  # letters where three may be chosen
    person.press("BackSpace")
    person.press("Return")
    person.hears_notice("Saved")
    person.hears_focus("Voter", role="text")


def rows_of(table):
    """All cells by row, each with the head of its column before it."""
    grid = table.get_table_iface()
    heads = [grid.get_column_header(column).get_name() for column in range(grid.get_n_columns())]
    assert all(heads), heads
    rows = []
    for row in range(grid.get_n_rows()):
        cells = [grid.get_accessible_at(row, column) for column in range(len(heads))]
        rows.append({head: cell.get_name() for head, cell in zip(heads, cells)})
    return rows


def reads_tally_and_ranking(person):
    tally = rows_of(person.find("table", "Tally"))
    assert len(tally) > 10 and tally[0]["Letter"] == "A", tally
    assert "14 dots from Survey, 1 dot from Workshop" in tally[0]["Dots"], tally[0]  # with the ballot
    assert tally[0]["Total"] == "19", tally[0]
    person.press("ctrl+6")
    first = person.hears_focus(role="table cell")
    assert first.name == "1", first
    person.press("Down")
    assert person.hears_focus(role="table cell").name == "2"
    ranking = rows_of(person.find("table", "Ranking of the recommendations"))
    assert [row["Letter"] for row in ranking[:2]] == ["A", "E"], ranking[:2]
    assert ranking[0]["Total"] == "19 dots in all", ranking[0]
    assert all(row["Recommendation"] and row["Need"] for row in ranking), ranking
    person.find("heading", "Why is E 2?")


def hears_the_bars(person):
    person.press("ctrl+1")
    person.hears_focus()
    person.walk("Tab", "Scores of the areas", role="chart")
    person.find("push button", "1 Identification and referral, Framework: 0.")  # where the arrows begin
    way = person.walk("Down", "Overall, Operational", role="push button")
    areas = ("1 Identification", "2 Assistance", "3 Investigation", "4 Prevention", "5 Coordination", "Overall")
    bars = [f"{area}{kind}" for area in areas for kind in (", Framework: 0.", ", Operational: 0.")][1:]
    assert len(way) == len(bars), way
    for heard, bar in zip(way, bars):
        area, kind = bar.split(", ")
        assert heard.name.startswith(area) and kind in heard.name, (heard, bar)


def renames_the_assessment(person):
    person.press("alt+f")
    person.walk("Down", "Properties…", role="menu item")
    person.press("Return")
    person.hears_focus("Title", role="text")
    dialog = person.find("dialog", "Properties")
    person.find("combo box", "Language of the assessment", top=dialog)
    person.press("ctrl+a")
    person.type("Round of autumn")
    person.press("Return")
    person.hears_notice("Saved")
    person.find("frame", "Round of autumn")


TASKS = (judges_by_name, goes_to_pages, grades_a_cell, gives_a_reason, cites_a_source, takes_it_back, enters_a_ballot,
         reads_tally_and_ranking, hears_the_bars, renames_the_assessment)


def grades_in_russian(person):
    person.press("Return")
    person.find("push button", "Оценивает")
    person.press("ctrl+2")
    person.hears_focus(role="table cell")
    person.press("ctrl+Home")
    person.walk("Right", "1.1", "2", role="table cell")
    person.press("3")
    person.hears_notice("Сохранено", "1.1 / F2")


def all_tasks(person, meyar, cli, folder, log):
    path = os.path.join(folder, "demonstration.meyar")
    subprocess.run([cli, "new", path, "--sample", "demonstration"], check=True, timeout=PATIENCE, capture_output=True)
    before = len(acts_stored(cli, path))
    person.start([meyar, path, "--language", "en"], log, "Who judges?")
    for task in TASKS:
        began = time.monotonic()
        task(person)
        print(f"{task.__name__}: {time.monotonic() - began:.1f} s", flush=True)
    person.stop()
    stored = json.dumps(acts_stored(cli, path)[before:])
    for said in ("1.1/F2", "S 90"):
        assert said in stored, stored
    other = os.path.join(folder, "other.meyar")
    subprocess.run([cli, "new", other, "--sample", "demonstration"], check=True, timeout=PATIENCE, capture_output=True)
    person.start([meyar, other, "--language", "ru"], log, "Кто оценивает?")
    grades_in_russian(person)
    print("in Russian as well")


if __name__ == "__main__":
    listening(all_tasks)
