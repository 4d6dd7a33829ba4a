#!/usr/bin/python3
"""What every page says of itself over AT-SPI, in three languages: names, roles, heads.

every_page.py MEYAR MEYAR_CLI   inside dbus-run-session and xvfb-run (CMakeLists.txt)
"""
import os
import re
import subprocess

from listener import PATIENCE, Atspi, listening

QUESTIONS = {"en": "Who judges?", "az": "Kim qiymətləndirir?", "ru": "Кто оценивает?"}
# A table says by its column what an empty cell is; a row header and the corner are no stops of their own.
PARTS = ("table cell", "tree item", "list item")
NAMED = ("list", "table", "tree", "tree table", "combo box", "heading", "table column header", "table row header", "dialog",
         "chart")
MNEMONIC = re.compile(r"&\w")


def faults_of(node):
    role, name, states = node.get_role_name(), node.get_name() or "", node.get_state_set()
    focusable = states.contains(Atspi.StateType.FOCUSABLE)
    if not name and (role in NAMED or (focusable and role not in PARTS)):
        yield "has no name"
    if MNEMONIC.search(name) or MNEMONIC.search(node.get_description() or ""):
        yield "shows the mark of a menu's letter"
    if role == "combo box" and name == value_of(node):
        yield "has its value for a name"
    if role == "frame" and node.get_parent().get_role() != Atspi.Role.APPLICATION:
        yield "is no window"


def value_of(combo):
    text = combo.get_text_iface()
    return text.get_text(0, -1) if text else None


def looks_at(person, language, page):
    """All that is shown, and what is wrong with it."""
    nodes = list(person.shown())
    faults = [f"{language}, {page}: {node.get_role_name()} “{node.get_name()}” {fault}" for node in nodes for fault in faults_of(node)]
    return nodes, faults


def page_chosen(sidebar):
    items = (sidebar.get_child_at_index(place) for place in range(sidebar.get_child_count()))
    return next((item.get_name() for item in items if item.get_state_set().contains(Atspi.StateType.SELECTED)), "")


def title_of(person, language, name, before):
    """The heading with which the page begins: in English the name in the sidebar without its number."""
    title = person.find("heading").get_name()
    return title if (title == name.split(",")[0] if language == "en" else title != before) else None


def walks_through(person, language):
    """Each page in turn, by the arrow in the sidebar."""
    faults, roles = [], set()
    person.press("ctrl+2")
    person.hears_focus(role="table cell")
    person.walk("shift+Tab", role="list item")
    sidebar = person.find("list")
    person.press("Home")
    before = person.find("heading").get_name()
    before = "" if before == sidebar.get_child_at_index(0).get_name() else before
    for place in range(sidebar.get_child_count()):
        name = sidebar.get_child_at_index(place).get_name()
        person.eventually(f"{name} is chosen", lambda: page_chosen(sidebar) == name)
        title = person.eventually(f"“{name}” begins with its title", lambda: title_of(person, language, name, before))
        before = title
        nodes, found = looks_at(person, language, name)
        faults += found
        roles |= {node.get_role_name() for node in nodes}
        person.press("Down")
    return faults, roles


def all_pages(person, meyar, cli, folder, log):
    faults = []
    for language, question in QUESTIONS.items():
        path = os.path.join(folder, f"{language}.meyar")
        subprocess.run([cli, "new", path, "--sample", "demonstration"], check=True, timeout=PATIENCE, capture_output=True)
        person.start([meyar, path, "--language", language], log, question)
        faults += looks_at(person, language, "the question")[1]
        person.press("Return")
        person.hears_focus()
        found, roles = walks_through(person, language)
        faults += found
        missing = {"heading", "radio button", "combo box", "table", "list", "check box"} - roles
        if missing:
            faults.append(f"{language}: nothing is a {missing}")
        person.stop()
    assert not faults, "\n" + "\n".join(faults)


if __name__ == "__main__":
    listening(all_pages)
