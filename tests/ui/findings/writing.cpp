#include "findings_window.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const std::string& textOf(FindingsWindow& window, const char* heading, model::Language language = model::Language::En) {
    return window.sectionHeaded(heading).text.exactly(language);
}

/// "Aze 1", a document of 1999.
model::Source source(const std::string& title) {
    model::Source made;
    made.id = model::SourceId("Aze 1");
    made.title = title;
    made.author = "Parliament";
    made.year = 1999;
    return made;
}

} // namespace

TEST_CASE("A citation is completed as one types, previewed, listed and found again in the file") {
    FindingsWindow window;
    window.addSection("coordination", "Meetings");
    QTest::keyClicks(&window.text(), "Accounts differ [@national act");
    QTest::keyClick(&window.suggestions(), Qt::Key_Return);
    CHECK(window.text().toPlainText() == "Accounts differ [@Dem 2, ]");
    QTest::keyClicks(&window.text(), "p. 7]. So it is.");
    CHECK(window.text().toPlainText() == "Accounts differ [@Dem 2, p. 7]. So it is.");
    CHECK(window.preview() == "Meetings\nAccounts differ (Dem 2, p. 7). So it is.");
    window.key(window.text(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.page->focusWidget() == &window.tree());
    CHECK(textOf(window, "Meetings") == "Accounts differ [@Dem 2, p. 7]. So it is.");

    const QString path = window.controller().path();
    window.controller().close();
    window.controller().open(path);
    window.page->showArea(model::AreaId("coordination"));
    CHECK(textOf(window, "Meetings") == "Accounts differ [@Dem 2, p. 7]. So it is.");
    CHECK(window.rowsOf("coordination").contains("Meetings"));
}

TEST_CASE("The search of sources folds letters, and Ctrl+K opens all of them") {
    FindingsWindow window;
    window.controller().apply(document::PutSource{source("Əmək Məcəlləsi")});
    window.addSection("coordination", "Law");
    window.key(window.text(), Qt::Key_K, Qt::ControlModifier);
    CHECK(window.text().toPlainText() == "[@]");
    window.suggestions();
    QTest::keyClicks(&window.text(), "emek");
    QTest::keyClick(&window.suggestions(), Qt::Key_Return);
    CHECK(window.text().toPlainText() == "[@Aze 1, ]");
}

TEST_CASE("What findings cite comes into the bibliography, and leaves those that nothing cites") {
    FindingsWindow window;
    window.controller().apply(document::PutSource{source("Labour Code")});
    const QString idle = QStringLiteral("Cited nowhere, so not printed:");
    REQUIRE(window.bibliography().indexOf("Aze 1.") > window.bibliography().indexOf(idle));
    window.addSection("coordination", "Law");
    QTest::keyClicks(&window.text(), "So it is [@Aze 1, art. 7].");
    window.key(window.text(), Qt::Key_Escape);
    CHECK(window.bibliography().contains("Aze 1. Parliament, Labour Code, 1999 (document)."));
    const qsizetype unused = window.bibliography().indexOf(idle);
    CHECK((unused < 0 || window.bibliography().indexOf("Aze 1.") < unused));
}

TEST_CASE("A source of the bibliography leads to the register") {
    FindingsWindow window;
    std::optional<model::SourceId> wanted;
    QObject::connect(window.page.get(), &Page::sourceWanted, window.page.get(),
                     [&](const model::SourceId& source) { wanted = source; });
    auto& list = window.part<QTextBrowser>("findingsBibliography");
    list.setFocus();
    window.key(list, Qt::Key_Tab);
    window.key(list, Qt::Key_Return);
    REQUIRE(wanted);
    CHECK(*wanted == model::SourceId("Dem 1"));
}

TEST_CASE("A source that the register does not have is marked in the preview, with words") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    QTest::keyClicks(&window.text(), "So it is [@Nobody 9].");
    CHECK(window.preview().contains("(Nobody 9) [not in the register]"));
}

TEST_CASE("A citation that is not read as one is marked in the preview while it is typed, with words") {
    FindingsWindow window;
    window.addSection("coordination", "Slips");
    const QString id = qs(window.assessment().sources.front().id.text());
    window.type(window.text(), QStringLiteral("So it is [see @%1, p. 7].").arg(id));
    REQUIRE(eventually([&] { return window.preview().contains(id + " [not read as a citation]"); }));
    window.text().setPlainText(QStringLiteral("So it is [@%1, art. 5; 7].").arg(id));
    REQUIRE(eventually([&] { return window.preview().contains(id + ", art. 5; 7)"); }));
    CHECK_FALSE(window.preview().contains("not read"));
}

TEST_CASE("Each language has its own text, and a missing one is marked") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    QTest::keyClicks(&window.text(), "So it is.");
    window.click("written_ru");
    CHECK(window.text().toPlainText().isEmpty());
    CHECK(window.part<QAbstractButton>("written_ru").accessibleName().contains("missing"));
    CHECK(window.part<QLabel>("previewFallback").isVisible());
    CHECK(window.preview().contains("So it is."));
    window.type(window.text(), QStringLiteral("Вот так."));
    window.type(window.heading(), QStringLiteral("Закон"));
    CHECK_FALSE(window.part<QAbstractButton>("written_ru").accessibleName().contains("missing"));
    CHECK(window.preview().contains("Вот так."));
    window.click("written_en");
    CHECK(window.text().toPlainText() == "So it is.");
    CHECK(textOf(window, "Law", model::Language::Ru) == "Вот так.");
    CHECK(window.sectionHeaded("Law").heading.exactly(model::Language::Ru) == "Закон");
}

TEST_CASE("The page begins with the language of the assessment") {
    FindingsWindow window;
    model::Details details = window.assessment().details;
    details.language = model::Language::Az;
    window.controller().apply(document::ChangeDetails{details});
    const QString path = window.controller().path();
    window.controller().close();
    window.controller().open(path);
    CHECK(window.part<QAbstractButton>("written_az").isChecked());
}

TEST_CASE("Undo takes back typing in the field, then the act") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    QTest::keyClicks(&window.text(), "Ab");
    window.text().undo();
    CHECK(window.text().toPlainText().isEmpty());
    QTest::keyClicks(&window.text(), "So it is.");
    window.key(window.text(), Qt::Key_Escape);
    REQUIRE(textOf(window, "Law") == "So it is.");
    window.controller().undo();
    CHECK(textOf(window, "Law").empty());
    CHECK(window.text().toPlainText().isEmpty());
    window.controller().redo();
    CHECK(window.text().toPlainText() == "So it is.");
}

TEST_CASE("Typing is one act, kept after a pause; the cursor stays") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    const auto acts = window.acts();
    QTest::keyClicks(&window.text(), "So it is ");
    CHECK(textOf(window, "Law").empty());
    REQUIRE(eventually([&] { return textOf(window, "Law") == "So it is "; }));
    CHECK(window.acts() == acts + 1);
    QTest::keyClicks(&window.text(), "here");
    CHECK(window.text().toPlainText() == "So it is here");
}

TEST_CASE("A heading keeps the space that is typed while the pause keeps it") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    window.heading().setFocus();
    window.heading().end(false);
    QTest::keyClicks(&window.heading(), " of ");
    REQUIRE(eventually([&] { return window.rowsOf("coordination").contains("Law of"); }));
    QTest::keyClicks(&window.heading(), "2005");
    CHECK(window.heading().text() == "Law of 2005");
}

TEST_CASE("Typed text is kept when the section, the page or the document is left") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    const char* typed = "So it is.";
    QTest::keyClicks(&window.text(), typed);
    SECTION("for another section") {
        window.tree().setCurrentIndex(window.tree().model()->index(0, 0));
        CHECK(textOf(window, "Law") == typed);
    }
    SECTION("for another page") {
        window.page->hide();
        CHECK(textOf(window, "Law") == typed);
    }
    SECTION("because the page is made anew") {
        window.page.reset();
        CHECK(textOf(window, "Law") == typed);
    }
    SECTION("because the document is closed") {
        const QString path = window.controller().path();
        window.controller().close();
        window.controller().open(path);
        CHECK(textOf(window, "Law") == typed);
    }
}

TEST_CASE("A heading cannot be emptied; the text typed with it is kept") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    window.heading().setFocus();
    window.heading().selectAll();
    window.key(window.heading(), Qt::Key_Delete);
    QTest::keyClicks(&window.text(), "So it is."); // both wait to be kept, as in the pause
    window.text().setFocus();
    CHECK(window.part<QLabel>("sectionRefusal").isVisible());
    CHECK(textOf(window, "Law") == "So it is.");
}

TEST_CASE("Bold, italic and lists come by their keys into the preview") {
    FindingsWindow window;
    window.addSection("coordination", "Law");
    window.key(window.text(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&window.text(), "So");
    CHECK(window.text().toPlainText() == "**So**");
    window.key(window.text(), Qt::Key_L, Qt::ControlModifier);
    CHECK(window.text().toPlainText() == "- **So**");
    CHECK(window.preview().contains("•"));
    const auto html = [&] { return window.part<QTextBrowser>("findingsPreview").toHtml(); };
    CHECK(html().contains("font-weight:7"));
    CHECK_FALSE(html().contains("font-style:italic"));
    window.key(window.text(), Qt::Key_End);
    QTest::keyClicks(&window.text(), " ");
    window.key(window.text(), Qt::Key_I, Qt::ControlModifier);
    QTest::keyClicks(&window.text(), "it is");
    CHECK(window.text().toPlainText() == "- **So** *it is*");
    CHECK(html().contains("font-style:italic"));
}

TEST_CASE("Marks that are begun and left without a word go") {
    FindingsWindow window;
    window.addSection("coordination", "Empty marks");
    auto& text = window.text();
    text.setFocus();
    window.type(text, "So ");
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    REQUIRE(text.toPlainText().toStdString() == "So ****");
    window.key(text, Qt::Key_Home);
    CHECK(text.toPlainText().toStdString() == "So ");
    window.key(text, Qt::Key_End);
    window.key(text, Qt::Key_I, Qt::ControlModifier);
    window.heading().setFocus();
    CHECK(text.toPlainText().toStdString() == "So ");
    text.setFocus();
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    CHECK(text.toPlainText().toStdString() == "So ");
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    window.type(text, "it is");
    CHECK(text.toPlainText().toStdString() == "So **it is**");
}

TEST_CASE("Typing goes on after Ctrl+B at the end of a word, and after it again to end the bold") {
    FindingsWindow window;
    window.addSection("coordination", "Bold");
    auto& text = window.text();
    window.type(text, "So it");
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    window.type(text, " is ");
    window.key(text, Qt::Key_B, Qt::ControlModifier);
    window.type(text, "here.");
    CHECK(text.toPlainText().toStdString() == "So **it is** here.");
    CHECK_FALSE(window.preview().contains("*"));
}

TEST_CASE("Ctrl+B and Ctrl+I do nothing in the heading") {
    FindingsWindow window;
    window.addSection("coordination", "Heading");
    window.type(window.text(), "So");
    window.heading().setFocus();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_I, Qt::Key_L, Qt::Key_K}) {
        window.key(window.heading(), key, Qt::ControlModifier);
        CHECK(window.heading().hasFocus());
    }
    window.heading().end(false);
    window.type(window.heading(), "s");
    CHECK(window.heading().text() == "Headings");
    CHECK(window.text().toPlainText() == "So");
}

TEST_CASE("Enter in a list begins the next item, and ends the list at an empty one") {
    FindingsWindow window;
    window.addSection("coordination", "Lists");
    auto& text = window.text();
    window.type(text, "- one");
    window.key(text, Qt::Key_Return);
    window.type(text, "two");
    window.key(text, Qt::Key_Return);
    window.key(text, Qt::Key_Return);
    window.type(text, "So it is.");
    CHECK(text.toPlainText().toStdString() == "- one\n- two\n\nSo it is.");
    CHECK(window.preview().count(QChar(0x2022)) == 2);
}

TEST_CASE("The preview names a confidential source without the place, as the report does") {
    FindingsWindow window;
    model::Source secret = source("An officer");
    secret.confidential = true;
    window.controller().apply(document::PutSource{secret});
    window.addSection("coordination", "Meetings");
    QTest::keyClicks(&window.text(), "So it is [@Aze 1, shelter].");
    CHECK(window.preview() == "Meetings\nSo it is (Aze 1).");
    window.key(window.text(), Qt::Key_Escape);
    CHECK(window.preview().contains("So it is (Aze 1)."));
    CHECK_FALSE(window.preview().contains("shelter"));
    CHECK_FALSE(window.bibliography().contains("officer"));
}

TEST_CASE("From the heading Tab leads to the text, so that the first word typed is whole; the buttons come after") {
    FindingsWindow window;
    window.addSection("coordination", "Meetings");
    window.heading().setFocus();
    QTest::keyClick(&window.heading(), Qt::Key_Tab);
    QTest::keyClicks(window.page->focusWidget(), "It is so ");
    CHECK(window.text().hasFocus());
    CHECK(window.text().toPlainText() == "It is so ");
    QTest::keyClick(&window.text(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(window.heading().hasFocus());
    window.text().setFocus();
    QTest::keyClick(&window.text(), Qt::Key_Tab);
    CHECK(window.part<QAbstractButton>("markBold").hasFocus());
}
