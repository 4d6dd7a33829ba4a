// Keys under layouts whose letters are not Latin: what counts is the position on the keyboard.
#include "fresh_window.h"
#include "page.h"
#include "widgets/key_positions.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// As a layout sends it: its own letter, with the code of the position as X11 and Wayland count.
struct Key {
    char16_t letter;
    quint32 code;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

QKeyEvent eventOf(const Key& key, QEvent::Type type = QEvent::KeyPress) {
    const QChar capital = QChar(key.letter).toUpper();
    const bool shift = key.modifiers.testFlag(Qt::ShiftModifier);
    const QString text = key.modifiers & Qt::ControlModifier ? QString() : QString(shift ? capital : capital.toLower());
    return QKeyEvent(type, capital.unicode(), key.modifiers, key.code, 0, 0, text);
}

void press(QWidget& part, const Key& key) {
    part.window()->activateWindow();
    REQUIRE(eventually([&] { return part.window()->isActiveWindow(); }));
    part.setFocus();
    QKeyEvent down = eventOf(key), up = eventOf(key, QEvent::KeyRelease);
    QApplication::sendEvent(&part, &down);
    QApplication::sendEvent(&part, &up);
}

struct Pages : FreshWindow {
    QAbstractItemView& list(const QString& section, const char* name) {
        window.showSection(section);
        settle(window);
        auto* view = window.page(section)->findChild<QAbstractItemView*>(QLatin1String(name));
        REQUIRE(view);
        view->setFocus();
        return *view;
    }
};

char16_t latin(const Key& key) {
    const auto meant = latinAtPosition(eventOf(key));
    return meant ? meant->unicode() : u' ';
}

} // namespace

TEST_CASE("A key that is not Latin means what its position has on a US keyboard") {
    CHECK(latin({u'т', 57}) == u'N'); // Russian
    CHECK(latin({u'ф', 38}) == u'A');
    CHECK(latin({u'э', 48}) == u'\'');
    CHECK(latin({u'т', 0}) == u'N'); // without a code, as from a program that types
    CHECK(latin({u'ю', 0}) == u'.');
    CHECK(latin({u'ј', 29}) == u'Y'); // Azerbaijani in Cyrillic, whose letters have places of their own
    CHECK(latin({u'ü', 25}) == u'W'); // Azerbaijani
    CHECK(latin({u'ə', 48}) == u'\'');
    CHECK(latin({u'ş', 60}) == u'.');
    CHECK(latin({u'ö', 0}) == u'[');
    CHECK(latin({u'&', 10}) == u'1');                    // French: digits need Shift
    CHECK(latin({u',', 61, Qt::ShiftModifier}) == u'?'); // Russian: Shift with the key of the stroke
}

TEST_CASE("A Latin letter and a digit mean themselves, wherever they are") {
    CHECK(latin({u'a', 24}) == u' '); // French: A on the key of Q
    CHECK(latin({u'1', 10}) == u' ');
    CHECK(latin({u'm', 47}) == u' ');                    // French: M on the key of the semicolon
    CHECK(latin({u'2', 11, Qt::ShiftModifier}) == u' '); // French: digits need Shift
    CHECK(latin({u'ı', 0}) == u' ');                     // Azerbaijani: the capital is I
    CHECK(latin({u'\'', 24}) == u' ');                   // Dvorak: Ctrl with it must not quit
    CHECK(latin({u'ж', 200}) == u';');
    CHECK(latin({u'λ', 200}) == u' '); // no position known
}

TEST_CASE("Single keys of the matrix act under a Russian layout, and under one whose digits need Shift") {
    Pages fresh;
    auto& matrix = fresh.list("matrix", "matrixView");
    QTest::keyClick(&matrix, Qt::Key_Home, Qt::ControlModifier);
    const QModelIndex first = matrix.currentIndex();
    press(matrix, {u'т', 57}); // N
    CHECK(matrix.currentIndex() != first);
    const QModelIndex next = matrix.currentIndex();
    press(matrix, {u'Т', 57, Qt::ShiftModifier});
    press(matrix, {u'Т', 57, Qt::ShiftModifier});
    CHECK(matrix.currentIndex() != next);

    QSignalSpy changed(&fresh.controller, &DocumentController::changed);
    press(matrix, {u'é', 11}); // French: 2
    CHECK(changed.count() == 1);
}

TEST_CASE("M of the agreement and the letters of the ranking act under a Russian layout") {
    Pages fresh;
    auto& ranking = fresh.list("ranking", "rankingTable");
    press(ranking, {u'ф', 38});
    const QModelIndex a = ranking.currentIndex();
    press(ranking, {u'й', 24}); // Q
    CHECK(ranking.currentIndex().row() != a.row());
    press(ranking, {u'ф', 38});
    CHECK(ranking.currentIndex().row() == a.row());

    auto& queue = fresh.list("agreement", "agreementQueue");
    REQUIRE(queue.model()->rowCount() > 0);
    queue.setCurrentIndex(queue.model()->index(0, 0));
    press(queue, {u'ь', 58}); // M
    CHECK(fresh.window.currentSection() == "matrix");
}

TEST_CASE("Shortcuts with Ctrl act under Russian and Azerbaijani layouts, also from a field") {
    Pages fresh;
    auto& matrix = fresh.list("matrix", "matrixView");
    const auto heard = [&](const char* name, QWidget& part, const Key& key) {
        QAction* action = fresh.action(name);
        REQUIRE(action);
        action->disconnect(SIGNAL(triggered(bool)));
        QSignalSpy spy(action, &QAction::triggered);
        press(part, key);
        return spy.count();
    };
    CHECK(heard("actionClose", matrix, {u'ü', 25, Qt::ControlModifier}) == 1); // Azerbaijani: W
    CHECK(heard("actionCite", matrix, {u'л', 45, Qt::ControlModifier}) == 1);  // Russian: K
    CHECK(heard("actionShortcuts", matrix, {u',', 61, Qt::ControlModifier | Qt::ShiftModifier}) == 1);
    CHECK(heard("actionNewRound", matrix, {u'к', 27, Qt::ControlModifier | Qt::ShiftModifier}) == 1);
    auto* reason = fresh.window.findChild<QPlainTextEdit*>("reasonEdit");
    CHECK(heard("actionOpen", *reason, {u'щ', 32, Qt::ControlModifier}) == 1);
    reason->setPlainText("all of it");
    press(*reason, {u'ф', 38, Qt::ControlModifier}); // Ctrl+A is the field's own
    CHECK(reason->textCursor().selectedText() == "all of it");
}

TEST_CASE("What is typed in a field stays what it is") {
    Pages fresh;
    fresh.list("matrix", "matrixView");
    auto* reason = fresh.window.findChild<QPlainTextEdit*>("reasonEdit");
    reason->setPlainText({});
    for (const Key& key : {Key{u'т', 57}, Key{u'ə', 48}, Key{u'Ф', 38, Qt::ShiftModifier}})
        press(*reason, key);
    CHECK(reason->toPlainText() == QStringLiteral("тəФ"));
}

TEST_CASE("Keys under a Russian layout reach no other window, shown or hidden") {
    Pages fresh;
    auto& ranking = fresh.list("ranking", "rankingTable"); // on its page nothing is searched
    fresh.window.showHelp();
    auto* help = fresh.window.findChild<QWidget*>("helpWindow");
    REQUIRE(help);
    const QWidget* search = help->findChild<QWidget*>("helpWords")->parentWidget();
    const Key find{u'а', 41, Qt::ControlModifier};
    press(ranking, find);
    CHECK(search->isHidden());
    press(*help->findChild<QWidget*>("helpContents"), find);
    CHECK(search->isVisible());
    press(*help->findChild<QWidget*>("helpContents"), {u'ц', 25, Qt::ControlModifier}); // W
    CHECK(help->isHidden());
    CHECK(fresh.controller.isOpen());
    fresh.window.showHelp();
    help->close();
    const bool was = search->isHidden();
    press(ranking, find);
    CHECK(search->isHidden() == was);
    CHECK(help->isHidden());
}

TEST_CASE("A letter with Alt that no menu has writes nothing, and grades nothing") {
    Pages pages;
    QAbstractItemView& matrix = pages.list("matrix", "matrixView");
    auto* reason = pages.window.page("matrix")->findChild<QPlainTextEdit*>("reasonEdit");
    REQUIRE(reason);
    const model::Assessment before = pages.controller.assessment();
    const QString written = reason->toPlainText();
    for (const Key& key : {Key{u'v', 55, Qt::AltModifier}, Key{u'x', 53, Qt::AltModifier | Qt::ShiftModifier},
                           Key{u'2', 11, Qt::AltModifier}}) {
        press(*reason, key);
        CHECK(reason->toPlainText() == written);
        press(matrix, key);
        settle(pages.window);
        CHECK(pages.controller.assessment() == before);
    }
    press(*reason, {u'v', 55});
    CHECK(reason->toPlainText() != written);
}
