"""Somebody who listens to the program: presses keys, and knows of the window only what AT-SPI tells.

What is heard is what a screen reader would say: where the focus goes, and notifications as they come up. Every wait is for
a condition and ends; what does not come fails with what was heard instead.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = int(os.environ.get("MEYAR_PATIENCE", "30"))  # seconds for any one thing to come
VIEWS = ("list", "table", "tree", "tree table")

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the typelib marks names that have no other yet


def prepare(folder):
    """Settings, data and session of their own."""
    for name, place in (("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "run")):
        os.environ[name] = os.path.join(folder, place)
        os.makedirs(os.environ[name], mode=0o700, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"


class Sound:
    """One thing heard: "focus" on an object, or "notice"."""

    def __init__(self, kind, source):
        source.clear_cache()
        self.kind = kind
        self.role = source.get_role_name()
        self.name = source.get_name() or ""
        self.description = source.get_description() or ""
        self.source = source

    def words(self):
        return f"{self.name}\n{self.description}"

    def says(self, words, role):
        return all(word in self.words() for word in words) and role in (None, self.role)

    def __repr__(self):
        return f"{self.kind}, {self.role}: " + ", ".join(filter(None, self.words().split("\n")))


class Listener:
    def __init__(self):
        self.sounds = []
        self.since = 0  # what was heard before the last key is old
        self.running = None
        self.events = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:focused", "object:state-changed:showing"):
            self.events.register(kind)
        self.context = GLib.MainContext.default()

    # -- hearing

    def _hear(self, event):
        if not event.detail1:
            return
        try:
            if event.type.startswith("object:state-changed:focused"):
                self.sounds.append(Sound("focus", event.source))
            elif event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.sounds.append(Sound("notice", event.source))
        except GLib.Error:
            pass  # gone already

    def eventually(self, what, look):
        """The first true answer of look(), or a failure that says what was heard instead."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._listen_on()
            try:
                seen = look()
            except GLib.Error:  # an object that is gone meanwhile
                seen = None
            if seen:
                return seen
        heard = "\n  ".join(map(repr, self.sounds[-12:]))
        raise AssertionError(f"{what} within {PATIENCE} s; last heard:\n  {heard}")

    def _first(self, kind, words, role):
        for sound in self.sounds[self.since:]:
            if sound.kind == kind and sound.says(words, role):
                return sound
        return None

    def hears_notice(self, *words):
        """A notification since the last key that has all the words."""
        return self.eventually(f"a notification with {words}", lambda: self._first("notice", words, None))

    def hears_focus(self, *words, role=None):
        """That the focus came, since the last key, to what has all the words."""
        return self.eventually(f"the focus on {role or 'something'} with {words}", lambda: self._first("focus", words, role))

    def focus(self):
        """What the focus was heard to be on last."""
        return next((sound for sound in reversed(self.sounds) if sound.kind == "focus"), None)

    def _with_row(self):
        """The focus; where it came to a list or table, its row, which is heard after that."""
        for _ in range(30):
            if self.focus().role not in VIEWS:
                break
            self._listen_on()
        return self.focus()

    def _listen_on(self):
        """To all that has come, and to what comes within a moment."""
        GLib.timeout_add(20, lambda: False)
        self.context.iteration(True)
        while self.context.iteration(False):
            pass

    # -- acting

    def press(self, *keys):
        self.since = len(self.sounds)
        subprocess.run(["xdotool", "key", *keys], check=True, timeout=PATIENCE)

    def type(self, words):
        self.since = len(self.sounds)
        subprocess.run(["xdotool", "type", "--delay", "4", words], check=True, timeout=PATIENCE)

    def walk(self, key, *words, role=None, most=60):
        """Presses the key until the focus is heard on what has all the words; all that was heard on the way."""
        way = []
        for _ in range(most):
            self.press(key)
            self.eventually(f"the focus moves on at {key}", lambda: self._first("focus", (), None))
            way.append(self._with_row())
            if way[-1].says(words, role):
                return way
        raise AssertionError(f"{key} never comes to {words}; heard {way[-20:]}")

    # -- reading the window

    def program(self):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(place)
            if application and (application.get_name() or "").lower() == "meyar":
                return application
        return None

    def shown(self, top=None):
        """All that is shown, in the order in which it is read."""
        node = top or self.program()
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child and showing(child):
                yield child
                yield from self.shown(child)

    def find(self, role, *words, top=None):
        """The first that is shown, has the role and all the words in its name."""
        def look():
            return next((node for node in self.shown(top)
                         if node.get_role_name() == role and all(word in node.get_name() for word in words)), None)
        return self.eventually(f"{role} with {words} is shown", look)

    # -- the program

    def start(self, command, log, question):
        """Starts the program; the focus is heard in the group that asks the question."""
        self.since = len(self.sounds)
        self.running = subprocess.Popen(command, stdout=log, stderr=log)
        first = self.hears_focus(role="push button")
        self.eventually(f"“{question}” is asked", lambda: question in groups_around(first.source))
        return first

    def stop(self):
        if self.running:
            self.running.terminate()
            self.running.wait(PATIENCE)
            self.running = None
            self.eventually("the program has left the bus", lambda: not self.program())


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def groups_around(node):
    """Names of the groups that a screen reader says on entering, from the innermost."""
    names = []
    while node and node.get_role() != Atspi.Role.APPLICATION:
        node = node.get_parent()
        if node and node.get_role() == Atspi.Role.PANEL and node.get_name():
            names.append(node.get_name())
    return names


def listening(act):
    """Runs act(listener, meyar, cli, folder, log) with a window manager; shows what the program wrote when it fails."""
    meyar, cli = sys.argv[1:3]
    folder = tempfile.mkdtemp()
    prepare(folder)
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    listener = Listener()
    log = open(os.path.join(folder, "meyar.log"), "w+", encoding="utf-8")
    try:
        # It gives the focus to windows that come later only.
        managed = ["xdotool", "get_desktop"]
        listener.eventually("a window manager", lambda: not subprocess.run(managed, capture_output=True, timeout=PATIENCE).returncode)
        act(listener, meyar, cli, folder, log)
    except BaseException:
        log.seek(0)
        sys.stderr.write(log.read())
        raise
    finally:
        if listener.running:
            listener.running.kill()
            listener.running.wait(PATIENCE)
        manager.terminate()
        manager.wait(PATIENCE)
        shutil.rmtree(folder, ignore_errors=True)
