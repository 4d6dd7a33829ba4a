#!/usr/bin/python3
"""Reads and judges a cell of the matrix as a screen reader would: over AT-SPI, in the real program on a display.

matrix_reader.py MEYAR MEYAR_CLI   inside dbus-run-session and xvfb-run (CMakeLists.txt)

Finds the matrix, reads what it says of a cell, brings the focus there, judges with a key, reads the changed words, and asks
meyar-cli whether the file holds the judgement. Every wait ends; whatever is missing fails with what was seen instead.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 40  # seconds for any one thing to come
CELL = "1.1, framework level 2"
CELL_ID = "1.1/F2"
ASSESSOR = "N. D."

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the typelib marks names that have no other yet


def eventually(what, look):
    """The first true answer of look(), or a failure that names what did not come."""
    end = time.monotonic() + PATIENCE
    seen = None
    while time.monotonic() < end:
        try:
            seen = look()
        except gi.repository.GLib.Error as error:  # an object that has gone meanwhile
            seen = None
            trouble = error
        if seen:
            return seen
        time.sleep(0.05)
    raise SystemExit(f"FAILED: {what} within {PATIENCE} s; last seen: {seen!r} {locals().get('trouble', '')}")


def descendants(node, most_children=400):
    for place in range(min(node.get_child_count(), most_children)):
        child = node.get_child_at_index(place)
        if child is None:
            continue
        yield child
        yield from descendants(child, most_children)


def program():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(place)
        if application and (application.get_name() or "").lower() == "meyar":
            return application
    return None


def matrix():
    application = program()
    if not application:
        return None
    wanted = (Atspi.Role.TREE, Atspi.Role.TABLE, Atspi.Role.TREE_TABLE)
    for node in descendants(application):
        if node.get_role() in wanted and node.get_table_iface() and "matrix" in (node.get_name() or "").lower():
            return node
    return None


def question():
    """The button of the first assessor that has the focus, while the window asks who judges; pages behind may name them too."""
    application = program()
    if not application:
        return None
    return next((node for node in descendants(application) if node.get_name() == ASSESSOR and focused(node)), None)


def cell_of(table):
    for place in range(table.get_child_count()):
        child = table.get_child_at_index(place)
        if child and (child.get_name() or "").startswith(CELL):
            return child
    return None


def focused(cell):
    return cell.get_state_set().contains(Atspi.StateType.FOCUSED)


def focus_window():
    """There is no window manager to do it."""
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "meyar"], check=True,
                           timeout=PATIENCE, capture_output=True, text=True)
    subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True, timeout=PATIENCE)


def press(key):
    subprocess.run(["xdotool", "key", key], check=True, timeout=PATIENCE)


def acts_stored(cli, path):
    out = subprocess.run([cli, "history", path, "--json"], check=True, capture_output=True, text=True, timeout=PATIENCE)
    return json.loads(out.stdout)["history"]


def read_and_judge(meyar, cli, folder):
    path = os.path.join(folder, "demonstration.meyar")
    subprocess.run([cli, "new", path, "--sample", "demonstration"], check=True, timeout=PATIENCE, capture_output=True)
    before = acts_stored(cli, path)
    log = open(os.path.join(folder, "meyar.log"), "w", encoding="utf-8")
    running = subprocess.Popen([meyar, path, "--language", "en", "--page", "matrix"], stdout=log, stderr=log)
    try:
        eventually("the program is on the accessibility bus", program)
        focus_window()
        eventually("the first assessor has the focus", question)
        press("Return")
        table = eventually("the matrix is on the accessibility bus", matrix)
        cell = eventually(f"a cell that says “{CELL}…”", lambda: cell_of(table))
        words = cell.get_name()
        print("the cell says:", words)
        assert words.count(",") >= 2, words
        assert "partly met" in words, words
        focus_window()
        for _ in range(2):  # from where the page begins: the area's line or its first cell
            if focused(cell):
                break
            press("Right")
            time.sleep(0.2)
        eventually("the cell has the focus", lambda: focused(cell))
        press("3")
        # Two assessors said partly met; now one of them says not met.
        changed = eventually("the cell says “disputed”", lambda: "disputed" in cell.get_name() and cell.get_name())
        print("after the key 3:", changed)
    except BaseException:
        log.flush()
        sys.stderr.write(open(log.name, encoding="utf-8").read())
        raise
    finally:
        running.terminate()
        running.wait(PATIENCE)
    after = acts_stored(cli, path)
    assert len(after) == len(before) + 1, f"{len(before)} acts before, {len(after)} after"
    print("the file says:", json.dumps(after[-1]))
    assert CELL_ID in json.dumps(after[-1]), after[-1]


def main():
    meyar, cli = sys.argv[1:3]
    folder = tempfile.mkdtemp()
    for name, place in (("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data")):
        os.environ[name] = os.path.join(folder, place)
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    try:
        read_and_judge(meyar, cli, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
