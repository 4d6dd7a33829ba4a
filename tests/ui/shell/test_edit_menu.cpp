// Cut, copy, paste, select all and find of the Edit menu, wherever the focus is.
#include "fresh_window.h"

#include "page.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct EditMenu : FreshWindow {
    EditMenu() {
        QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
        window.activateWindow();
        eventually([&] { return window.isActiveWindow(); });
    }

    template <class Part>
    Part& front(const QString& section, const char* name) {
        window.showSection(section);
        settle(window);
        auto* part = window.page(section)->findChild<Part*>(QLatin1String(name));
        REQUIRE(part);
        part->setFocus();
        REQUIRE(eventually([&] { return part->hasFocus(); }));
        return *part;
    }

    /// C, X, V, A, F for copy, cut, paste, select all, find, as far as they can be chosen.
    QString offered() {
        auto* menu = window.findChild<QMenu*>("menuEdit");
        emit menu->aboutToShow();
        QString all;
        const std::pair<const char*, QChar> commands[] = {{"actionCut", u'X'},
                                                          {"actionCopy", u'C'},
                                                          {"actionPaste", u'V'},
                                                          {"actionSelectAll", u'A'},
                                                          {"actionFindInPage", u'F'}};
        for (const auto& [name, letter] : commands)
            if (action(name)->isEnabled()) all += letter;
        return all;
    }
};

} // namespace

TEST_CASE("Edit offers for a field of text what can be done in it, and does it") {
    EditMenu fresh;
    auto& reason = fresh.front<QPlainTextEdit>("matrix", "reasonEdit");
    reason.setPlainText("law and practice");
    CHECK(fresh.offered() == "VAF");
    fresh.action("actionSelectAll")->trigger();
    CHECK(reason.textCursor().selectedText() == "law and practice");
    CHECK(fresh.offered() == "XCVAF");
    fresh.action("actionCopy")->trigger();
    CHECK(QGuiApplication::clipboard()->text() == "law and practice");
    fresh.action("actionCut")->trigger();
    CHECK(reason.toPlainText().isEmpty());
    CHECK(fresh.offered() == "VF");
    fresh.action("actionPaste")->trigger();
    CHECK(reason.toPlainText() == "law and practice");
    reason.setReadOnly(true);
    reason.selectAll();
    CHECK(fresh.offered() == "CAF");
}

TEST_CASE("Edit offers for a line of text what can be done in it, without the menu being opened") {
    EditMenu fresh;
    auto& search = fresh.front<QLineEdit>("evidence", "sourcesSearch");
    CHECK_FALSE(fresh.action("actionCopy")->isEnabled());
    QTest::keyClicks(&search, "act");
    CHECK(fresh.action("actionSelectAll")->isEnabled());
    CHECK_FALSE(fresh.action("actionCut")->isEnabled());
    search.selectAll();
    CHECK(fresh.action("actionCut")->isEnabled());
    fresh.action("actionCut")->trigger();
    CHECK(search.text().isEmpty());
    QGuiApplication::clipboard()->clear();
    CHECK(fresh.offered() == "F");
}

TEST_CASE("Edit acts on a list as its keys do") {
    EditMenu fresh;
    auto& sources = fresh.front<QAbstractItemView>("evidence", "sourcesTable");
    CHECK(fresh.offered() == "CF");
    fresh.action("actionCopy")->trigger();
    CHECK(QGuiApplication::clipboard()->text() != "kept");
    fresh.action("actionFindInPage")->trigger();
    CHECK(fresh.window.focusWidget()->objectName() == "sourcesSearch");
    CHECK_FALSE(sources.hasFocus());

    auto& matrix = fresh.front<QAbstractItemView>("matrix", "matrixView");
    CHECK(fresh.offered() == "CVAF");
    fresh.action("actionSelectAll")->trigger();
    CHECK(matrix.selectionModel()->selectedIndexes().size() > 10);
    fresh.front<QAbstractItemView>("overview", "tasksTable");
    CHECK(fresh.offered() == "C");
}

TEST_CASE("Edit stays on the field that had the focus while its menu is reached by key") {
    EditMenu fresh;
    auto& search = fresh.front<QLineEdit>("evidence", "sourcesSearch");
    QTest::keyClicks(&search, "act");
    search.selectAll();
    fresh.window.menuBar()->setFocus(Qt::MenuBarFocusReason);
    CHECK(fresh.offered() == "XCVAF");
    fresh.action("actionCopy")->trigger();
    CHECK(QGuiApplication::clipboard()->text() == "act");
}
