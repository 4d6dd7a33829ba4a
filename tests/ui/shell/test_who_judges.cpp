// Who judges: asked before anything is shown or written, kept for the document and the person, shown on every page.
#include "asked_window.h"

#include "widgets/row_button.h"
#include "widgets/status_line.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("With several assessors and nobody chosen the window asks before anything is shown or can be done") {
    AskedWindow asked;
    asked.open();
    CHECK(asked.question().isVisible());
    CHECK_FALSE(asked.anyPageVisible());
    CHECK_FALSE(asked.controller.assessor());
    CHECK(asked.judging() == "Nobody judges");
    for (const char* action : {"actionUndo", "actionRedo", "actionExport", "actionPrint", "actionGo_matrix"}) {
        INFO(action);
        CHECK_FALSE(asked.window.findChild<QAction*>(action)->isEnabled());
    }
    const std::size_t acts = asked.acts();
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_Delete, Qt::Key_Escape}) {
        press(asked.window, key, Qt::ControlModifier);
        press(asked.window, key);
    }
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(asked.anyPageVisible());
    CHECK(asked.acts() == acts);

    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    CHECK_FALSE(asked.question().isVisible());
    CHECK(asked.anyPageVisible());
    CHECK(asked.controller.assessor() == murad);
    CHECK(asked.window.findChild<QAction*>("actionUndo")->isEnabled());
    CHECK(asked.window.findChild<QAction*>("actionGo_matrix")->isEnabled());
}

TEST_CASE("Who judges is chosen by keys, kept for the document, and asked again of another one") {
    AskedWindow asked;
    asked.open();
    press(asked.window, Qt::Key_Tab);
    QTest::keyClick(asked.window.focusWidget(), Qt::Key_Space);
    REQUIRE(asked.controller.assessor() == murad);
    asked.controller.close();
    REQUIRE(asked.window.openFile(asked.path));
    CHECK_FALSE(asked.question().isVisible());
    CHECK(asked.controller.assessor() == murad);
    CHECK(asked.judging() == "Judging as Murad");

    const QString copy = asked.folder.filePath("copy.meyar"); // of one document, whatever the file
    REQUIRE(asked.window.saveCopy(copy));
    asked.controller.close();
    REQUIRE(asked.window.openFile(copy));
    CHECK(asked.controller.assessor() == murad);
    asked.controller.close();

    const QString other = asked.folder.filePath("other.meyar");
    document::Document::create(other.toStdString(), asked.controller.data().sample("demonstration"),
                               document::ordinarySurroundings());
    REQUIRE(asked.window.openFile(other));
    CHECK(asked.question().isVisible());
    CHECK(asked.judging() == "Nobody judges");
}

TEST_CASE("One who only looks on sees nothing hidden, and is asked before a grade is written") {
    AskedWindow asked(true);
    asked.open();
    asked.click("whoLooksOn");
    CHECK_FALSE(asked.question().isVisible());
    CHECK_FALSE(asked.controller.assessor());
    CHECK(asked.matrixSays("1.1/F1") == "Hidden until you judge");
    const std::size_t acts = asked.acts();
    QTest::keyClick(asked.matrix().findChild<MatrixView*>(), Qt::Key_3);
    CHECK(asked.question().isVisible());
    CHECK(asked.acts() == acts);
    asked.click("whoBack");
    CHECK_FALSE(asked.question().isVisible());
    asked.controller.close();
    REQUIRE(asked.window.openFile(asked.path));
    CHECK_FALSE(asked.question().isVisible()); // that was a choice too
    CHECK_FALSE(asked.controller.assessor());
}

TEST_CASE("After an assessor is added who judges is asked, unless they say that they judge") {
    AskedWindow asked;
    asked.open();
    asked.controller.close();
    const QString path = asked.folder.filePath("one.meyar");
    model::Assessment one = asked.controller.data().sample("azerbaijan-2016");
    one.assessors = {{murad, "Murad"}};
    document::Document::create(path.toStdString(), one, document::ordinarySurroundings());
    REQUIRE(asked.window.openFile(path));
    CHECK(asked.controller.assessor() == murad); // the only one
    REQUIRE(asked.controller.apply(document::AddAssessor{model::AssessorId("leyla"), "Leyla"}));
    CHECK(eventually([&] { return asked.question().isVisible(); }));
    CHECK_FALSE(asked.controller.assessor());
    auto* name = asked.window.findChild<QLineEdit*>("whoName");
    QTest::keyClicks(name, "Rauf");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(asked.judging() == "Judging as Rauf");
    settle(asked.window);
    CHECK_FALSE(asked.question().isVisible());
}

TEST_CASE("Who judges is shown beside the title on every page, and a click there chooses another") {
    FreshWindow fresh;
    const QString name = qs(fresh.controller.assessment().assessors.front().name);
    int pages = 0;
    eachPage(fresh, [&](const QString& section, QWidget& window) {
        INFO(section.toStdString());
        auto* button = window.findChild<QToolButton*>("judgingButton");
        if (section == "welcome") {
            CHECK_FALSE(button->isVisible());
            return;
        }
        ++pages;
        CHECK(button->isVisible());
        CHECK(button->text().contains(name));
        const auto* title = window.findChild<QWidget*>("documentTitle");
        CHECK(std::abs(button->mapTo(&window, QPoint()).x() - title->mapTo(&window, QPoint(title->width(), 0)).x()) <
              24);
    });
    CHECK(pages > 8);
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    asked.click("judgingButton");
    REQUIRE(asked.question().isVisible());
    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    CHECK(asked.judging() == "Judging as Murad");
}

TEST_CASE("History has the name of the one who judges, and the login while nobody does") {
    AskedWindow asked;
    asked.open();
    const auto login = document::ordinarySurroundings().author;
    asked.click("whoLooksOn");
    REQUIRE(asked.controller.apply(document::SetRespondents{12}));
    CHECK(asked.lastAuthor() == login);
    asked.controller.setAssessor(anna);
    asked.matrix().showCell(*model::parseCell("1.1/F2"));
    QTest::keyClick(asked.matrix().findChild<MatrixView*>(), Qt::Key_2);
    CHECK(asked.lastAuthor() == "Anna");
    REQUIRE(asked.controller.apply(document::RenameAssessor{anna, "Anna K."}));
    REQUIRE(asked.controller.apply(document::SetRespondents{13}));
    CHECK(asked.lastAuthor() == "Anna K.");
}

TEST_CASE("Undoing what somebody else did says whose it is") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    CHECK(asked.undoText().contains("by Murad"));
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.status().contains("by Murad"));
    REQUIRE(asked.controller.apply(rateBy("1.1/F2", anna, 1)));
    CHECK_FALSE(asked.undoText().contains("by "));
}

TEST_CASE("One who judges blindly never takes back what is hidden from them") {
    AskedWindow asked(true);
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    const std::size_t acts = asked.acts();
    CHECK_FALSE(asked.undoText().contains("1.1"));
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.acts() == acts);
    CHECK(asked.status().contains("hidden from you"));
    CHECK(asked.controller.revert({1}).empty());
    CHECK(asked.acts() == acts);

    asked.controller.setAssessor(murad); // may take back an own one
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.acts() == acts + 1);
    asked.controller.setAssessor(anna);
    press(asked.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(asked.acts() == acts + 1); // nor bring it back
    asked.controller.setAssessor(murad);
    press(asked.window, Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(asked.acts() == acts + 2);

    asked.controller.setAssessor(anna);
    REQUIRE(asked.controller.apply(rateBy("1.1/F1", anna, 0))); // her own judgement opens the cell
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.acts() == acts + 4);
    CHECK_FALSE(asked.controller.nextUndo()->edit.empty());
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.acts() == acts + 4); // and taken back, closes it
}

TEST_CASE("A switch of zoom, theme or language keeps the question who judges and what is half typed in it") {
    const bool mustAsk = GENERATE(true, false);
    AskedWindow asked;
    asked.open();
    if (!mustAsk) {
        QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
        asked.click("judgingButton");
    }
    asked.window.activateWindow();
    REQUIRE(eventually([&] { return asked.window.isActiveWindow(); }));
    const auto key = [&](Qt::Key wanted, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(asked.window.windowHandle(), wanted, modifiers);
    };
    const auto field = [&] { return qobject_cast<QLineEdit*>(asked.window.focusWidget()); };
    for (int step = 0; step < 10 && !(field() && field()->objectName() == "whoName"); ++step)
        key(Qt::Key_Tab);
    QString typed;
    const auto typeOn = [&](const char* after) {
        INFO(after);
        CHECK(asked.question().isVisible());
        CHECK_FALSE(asked.anyPageVisible());
        REQUIRE((field() && field()->objectName() == "whoName"));
        CHECK(field()->text() == typed);
        CHECK(field()->cursorPosition() == typed.size());
        QTest::sendKeyEvent(QTest::Click, asked.window.windowHandle(), Qt::Key_unknown, QChar('u'), Qt::NoModifier);
        typed += 'u';
        CHECK(field()->text() == typed);
    };
    typeOn("Tab");
    const int zoom = Theme::current().zoom();
    key(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(eventually([&] { return Theme::current().zoom() != zoom; }));
    settle(asked.window);
    typeOn("zoom");
    for (const char* action : {"actionTheme_dark", "actionLanguage_ru"}) {
        const QWidget* before = asked.window.centralWidget();
        asked.window.findChild<QAction*>(QLatin1String(action))->trigger();
        REQUIRE(eventually([&] { return asked.window.centralWidget() != before; }));
        settle(asked.window);
        typeOn(action);
    }
    key(Qt::Key_Return);
    CHECK_FALSE(asked.question().isVisible());
    CHECK(asked.controller.assessment().assessors.back().name == typed.toStdString());
    CHECK(asked.controller.assessor() == asked.controller.assessment().assessors.back().id);
    speak(*qApp, model::Language::En);
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("Up and Down stay among the names, and what was refused of a new name is gone with the question") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    asked.click("judgingButton");
    const auto key = [&](Qt::Key wanted) { QTest::keyClick(asked.window.focusWidget(), wanted); };
    REQUIRE(asked.window.focusWidget() == &asked.person(anna));
    key(Qt::Key_Up);
    CHECK(asked.window.focusWidget() == &asked.person(anna));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    CHECK(asked.window.focusWidget() == &asked.person(murad));
    key(Qt::Key_Tab);
    REQUIRE(asked.window.focusWidget()->objectName() == "whoName");
    key(Qt::Key_Return);
    REQUIRE(asked.status().contains("The name is empty"));
    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    REQUIRE_FALSE(asked.question().isVisible());
    CHECK_FALSE(asked.status().contains("The name is empty"));
}

TEST_CASE("After the question who judges the focus is where it was before, with every answer") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    auto* view = asked.matrix().findChild<MatrixView*>();
    QWidget* from = view;
    SECTION("from the view") {}
    SECTION("from a field beside it") {
        from = asked.window.findChild<QWidget*>("blindSwitch");
    }
    REQUIRE((from && from->isVisible()));
    for (const Qt::Key answer : {Qt::Key_Escape, Qt::Key_Space}) {
        from->setFocus();
        REQUIRE(asked.window.focusWidget() == from);
        asked.window.findChild<QAction*>("actionWhoJudges")->trigger();
        REQUIRE(asked.question().isVisible());
        QTest::keyClick(asked.window.focusWidget(), answer);
        REQUIRE_FALSE(asked.question().isVisible());
        CHECK(asked.window.focusWidget() == from);
    }
}

TEST_CASE("Where nobody is on the list the question asks for one's own name") {
    AskedWindow asked;
    asked.open();
    auto* name = asked.window.findChild<QLineEdit*>("whoName");
    auto* heading = asked.window.findChild<QLabel*>("whoFormHeading");
    CHECK(name->placeholderText() == "Another name or initials");
    CHECK(heading->text() == "Somebody else");
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    REQUIRE(asked.controller.apply({document::RemoveAssessor{anna}, document::RemoveAssessor{murad, true}}));
    settle(asked.window);
    asked.click("judgingButton");
    CHECK(name->placeholderText() == "Your name or initials");
    CHECK(heading->text() == "You");
}

TEST_CASE("The tip of who judges shows a name as it is written") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    const auto tip = [&](const char* name) {
        REQUIRE(asked.controller.apply(document::RenameAssessor{anna, name}));
        const QString judging = QStringLiteral("Judging as ") + QString::fromUtf8(name);
        REQUIRE(eventually([&] { return asked.judging() == judging; }));
        const QString words = asked.window.findChild<QToolButton*>("judgingButton")->toolTip();
        return Qt::mightBeRichText(words) ? QTextDocumentFragment::fromHtml(words).toPlainText() : words;
    };
    CHECK(tip("A & B") == "Judging as A & B. Who judges? Choose another");
    CHECK(tip("O. S.") == "Judging as O. S. Who judges? Choose another");
    CHECK(tip("<b>A</b>") == "Judging as <b>A</b>. Who judges? Choose another");
}
