#include "fresh_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Whether a field, asked first, keeps Ctrl+Z to itself.
bool keepsUndo(QWidget& field) {
    QKeyEvent asking(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    asking.ignore();
    QApplication::sendEvent(&field, &asking);
    return asking.isAccepted();
}

} // namespace

TEST_CASE("A text field takes back its typing before the document takes back its edits") {
    EmptyWindow fresh;
    QLineEdit line(&fresh.window);
    CHECK_FALSE(keepsUndo(line));
    QTest::keyClicks(&line, "typed");
    CHECK(keepsUndo(line));
    line.undo();
    CHECK(line.text().isEmpty());
    CHECK_FALSE(keepsUndo(line));
}

TEST_CASE("A many-lined field behaves the same") {
    EmptyWindow fresh;
    QPlainTextEdit text(&fresh.window);
    CHECK_FALSE(keepsUndo(text));
    QTest::keyClicks(&text, "typed");
    CHECK(keepsUndo(text));
}
