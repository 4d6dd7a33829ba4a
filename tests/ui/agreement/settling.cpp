#include "agreement_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("The queue begins with the widest dispute, and shows who said what") {
    Disputing window;
    CHECK(window.cells() == QStringList{"1.1 / O1", "1.1 / F1", "1.2 / F1"});
    CHECK(window.current() == "1.1 / O1");
    CHECK(window.queue().currentIndex().data(QueueModel::GlyphsRole).value<QList<Glyph>>().size() == 2);
    CHECK(window.queue()
              .currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith("1.1 / O1. Anna: Met, Murad: Not met. "));
    CHECK(window.words("settlingName") == "1.1 / O1 — Operational, level 1");
    const auto cards = window.page.findChildren<QFrame*>(QStringLiteral("ratingCard"));
    REQUIRE(cards.size() == 2);
    CHECK(cards[0]->accessibleName() == "Anna: Met");
    CHECK(eventually([&] { return cards[1]->x() > cards[0]->x(); })); // side by side
    window.key(Qt::Key_Down);
    CHECK(window.words("settlingName") == "1.1 / F1 — Framework, level 1");
}

TEST_CASE("A digit agrees, Enter leads to the reason, Ctrl+Enter saves it and goes on to the next disputed cell") {
    Disputing window;
    window.key(Qt::Key_2);
    REQUIRE(window.cell("1.1/O1").agreed);
    CHECK(window.cell("1.1/O1").agreed->answer == model::Answer::grade(1));
    CHECK(window.chip("agreementDisputed") == "Disputed 2");
    CHECK(window.chip("agreementSettled") == "Settled with dissent 1");
    CHECK(window.current() == "1.1 / O1"); // in view until one goes on
    CHECK(window.dissents() == 2);
    CHECK(window.cell("1.1/O1").ratings.size() == 2);
    CHECK(window.page.focusProxy() == &window.queue());
    window.page.resize(1080, 420); // where the field is below the edge at first
    QApplication::processEvents();
    REQUIRE(window.reason().visibleRegion().boundingRect().height() < window.reason().height());
    window.key(Qt::Key_Return);
    CHECK(window.page.window()->focusWidget() == &window.reason());
    CHECK(window.reason().visibleRegion().boundingRect().height() == window.reason().height()); // all of it
    QTest::keyClicks(&window.reason(), "Seen together.");
    QTest::keyClick(&window.reason(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.cell("1.1/O1").agreed->why == "Seen together.");
    CHECK(window.current() == "1.1 / F1");
    CHECK(window.cells() == QStringList{"1.1 / F1", "1.2 / F1"});
    CHECK(window.reason().toPlainText().isEmpty());
}

TEST_CASE("A reason written first is kept with the grade, as one act") {
    Disputing window;
    window.key(Qt::Key_Return);
    QTest::keyClicks(&window.reason(), "First the reason.");
    QTest::keyClick(&window.reason(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.cell("1.1/O1").agreed);
    CHECK(window.part<QLabel>("settlingRefusal").isVisibleTo(&window.page)); // a grade is wanted
    window.key(Qt::Key_Down);
    CHECK(window.reason().toPlainText().isEmpty());
    window.key(Qt::Key_Up);
    CHECK(window.reason().toPlainText() == "First the reason.");
    window.key(Qt::Key_3);
    REQUIRE(window.cell("1.1/O1").agreed);
    CHECK(window.cell("1.1/O1").agreed->why == "First the reason.");
    window.controller().undo();
    CHECK_FALSE(window.cell("1.1/O1").agreed);
}

TEST_CASE("A settled cell leaves the queue when one goes on by an arrow, and the next one is chosen") {
    Disputing window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Down);
    CHECK(eventually([&] { return window.cells() == QStringList{"1.1 / F1", "1.2 / F1"}; }));
    CHECK(window.current() == "1.1 / F1");
    CHECK(window.dissents() == 0);
}

TEST_CASE("Undo brings a cell back into the queue and chooses it") {
    Disputing window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.current() == "1.1 / F1");
    window.controller().undo();
    CHECK(window.cells() == QStringList{"1.1 / O1", "1.1 / F1", "1.2 / F1"});
    CHECK(window.current() == "1.1 / O1");
    CHECK(window.chip("agreementSettled") == "Settled with dissent 0");
}

TEST_CASE("The settled cells are shown with their dissent, and one may be taken back") {
    Disputing window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(&window.part<QAbstractButton>("agreementSettled"), Qt::LeftButton);
    CHECK(window.cells() == QStringList{"1.1 / O1"});
    CHECK(window.queue().currentIndex().data(QueueModel::AgreedRole).toString() == "Agreed: Met");
    CHECK(window.dissents() == 1); // Murad's
    window.key(Qt::Key_Delete);
    CHECK_FALSE(window.cell("1.1/O1").agreed);
    CHECK(window.chip("agreementDisputed") == "Disputed 3");
    QTest::mouseClick(&window.part<QAbstractButton>("agreementDisputed"), Qt::LeftButton);
    CHECK(window.cells().size() == 3);
}

TEST_CASE("After the last disputed cell the queue says that there is none") {
    Disputing window;
    for (int i = 0; i < 3; ++i) {
        window.key(Qt::Key_2);
        window.key(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(window.cells().isEmpty());
    CHECK(window.part<QLabel>("agreementEmpty").isVisible());
    CHECK(window.page.focusProxy() == &window.part<QAbstractButton>("agreementDisputed")); // the keys have a place
    CHECK(window.page.badge().isEmpty());
    window.controller().undo();
    CHECK(window.current() == "1.2 / F1");
    CHECK_FALSE(window.part<QLabel>("agreementEmpty").isVisible());
}

TEST_CASE("A reason being typed is kept when the page is left") {
    Disputing window;
    window.key(Qt::Key_2);
    QTest::keyClicks(&window.reason(), "Kept.");
    window.page.hide();
    CHECK(window.cell("1.1/O1").agreed->why == "Kept.");
}

TEST_CASE("The cell is shown in the matrix by a key or the link") {
    Disputing window;
    QSignalSpy wanted(&window.page, &Page::cellWanted);
    window.key(Qt::Key_M);
    window.part<QAbstractButton>("settlingToMatrix").click();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[1][0].value<model::CellId>() == *model::parseCell("1.1/O1"));
}

TEST_CASE("Nothing moves under somebody who writes when the reason is kept") {
    Disputing window;
    window.key(Qt::Key_2);
    const QWidget* card = window.page.findChild<QFrame*>(QStringLiteral("ratingCard"));
    QTest::keyClicks(&window.reason(), "Seen");
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_S, Qt::ControlModifier);
    QApplication::sendEvent(&window.part<QWidget>("settlingPanel"), &shortcut);
    REQUIRE(window.cell("1.1/O1").agreed->why == "Seen");
    CHECK(window.page.findChild<QFrame*>(QStringLiteral("ratingCard")) == card);
    CHECK(window.reason().toPlainText() == "Seen");
}

TEST_CASE("How to judge the cell is said below its statement, where the framework says it") {
    Disputing window;
    auto& note = window.part<QWidget>("guidanceNote");
    CHECK_FALSE(note.isVisible()); // nobody wrote any
    const model::Framework& framework = window.controller().assessment().framework;
    model::Indicator indicator = framework.indicators[*framework.findIndicator(model::IndicatorId("1.1"))];
    indicator.cells[2].guidance = model::LocalText(model::Language::En, "Look at the first interviews.");
    window.apply(document::PutIndicator{indicator});
    REQUIRE(window.current() == "1.1 / O1");
    CHECK(note.isVisible());
    CHECK(window.part<QPlainTextEdit>("cellGuidance").toPlainText() == "Look at the first interviews.");
    window.key(Qt::Key_Down);
    CHECK_FALSE(note.isVisible());
}

TEST_CASE("A digit in the panel agrees only from its buttons, and only while the grades are in view") {
    Disputing window;
    const auto acts = window.controller().document().history().size();
    for (const char* link : {"settlingToMatrix", "citeButton"}) {
        INFO(link);
        auto& button = window.part<QAbstractButton>(link);
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, Qt::Key_3);
        CHECK(window.controller().document().history().size() == acts);
        CHECK(window.words("settlingRefusal").startsWith("Nothing was graded"));
    }
    auto& grade = *window.part<QWidget>("agreedAnswers").findChild<QAbstractButton*>("answer1");
    QApplication::processEvents(); // what was said takes its room
    window.part<QScrollArea>("settlingScroll").ensureWidgetVisible(&grade);
    grade.setFocus(Qt::TabFocusReason);
    REQUIRE(window.page.focusWidget() == &grade);
    QTest::keyClick(&grade, Qt::Key_3);
    CHECK(window.controller().document().history().size() == acts + 1);
}

TEST_CASE("Delete where nothing is agreed on says so") {
    Disputing window;
    window.key(Qt::Key_Delete);
    CHECK(window.part<QLabel>("settlingRefusal").isVisible());
    CHECK(window.words("settlingRefusal").contains("nothing to take back"));
}
