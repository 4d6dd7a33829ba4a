#include "framework_window.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {
constexpr int english = 1;
constexpr int russian = 2;
constexpr int titleRow = 0;
constexpr int f1Row = 1;

/// A title of 5.3 that Russian has lost.
void loseRussian(FrameworkWindow& shown) {
    model::Indicator indicator = shown.indicator("5.3");
    indicator.title.set(model::Language::Ru, "");
    REQUIRE(shown.controller().apply(document::PutIndicator{indicator}));
}
} // namespace

TEST_CASE("A statement is typed over in place, as one act, and undone") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const std::string before = shown.indicator("5.3").cells[0].text.exactly(model::Language::En);
    const std::size_t acts = shown.acts();
    shown.typeOver(f1Row, english, "Law asks for it");
    shown.key(*shown.editor(), Qt::Key_Return);
    CHECK(shown.indicator("5.3").cells[0].text.exactly(model::Language::En) == "Law asks for it");
    CHECK(shown.acts() == acts + 1);
    CHECK(shown.editor() == nullptr);
    shown.controller().undo();
    CHECK(shown.indicator("5.3").cells[0].text.exactly(model::Language::En) == before);
    CHECK(shown.texts().model()->index(f1Row, english).data().toString() == qs(before));
}

TEST_CASE("A text that is typed over changes one row of the tree, and no other is measured anew") {
    FrameworkWindow shown;
    auto* model = shown.page.findChild<FrameworkTreeModel*>();
    REQUIRE(model);
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    shown.choose(Kind::Indicator, "5.3");
    shown.typeOver(f1Row, english, "Law asks for it");
    shown.key(*shown.editor(), Qt::Key_Return);
    CHECK(resets.empty());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == model->indexOf({Kind::Indicator, "5.3"}));
    CHECK(changes[0][1].toModelIndex() == changes[0][0].toModelIndex());
    shown.controller().undo();
    CHECK(changes.size() == 2);
}

TEST_CASE("Esc leaves a cell as it was, Tab keeps it and goes on to the next language") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const std::size_t acts = shown.acts();
    shown.typeOver(titleRow, english, "Another title");
    shown.key(*shown.editor(), Qt::Key_Escape);
    CHECK(shown.acts() == acts);
    shown.typeOver(titleRow, english, "Working with NGOs");
    shown.key(*shown.editor(), Qt::Key_Tab);
    CHECK(shown.indicator("5.3").title.exactly(model::Language::En) == "Working with NGOs");
    CHECK(shown.texts().currentIndex().column() == russian);
    REQUIRE(shown.editor());
    CHECK(shown.editor()->toPlainText() == qs(shown.indicator("5.3").title.exactly(model::Language::Ru)));
}

TEST_CASE("What is being typed is kept when the document is left or another item is chosen") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    shown.typeOver(titleRow, english, "Kept on going");
    shown.choose(Kind::Indicator, "5.1");
    CHECK(shown.indicator("5.3").title.exactly(model::Language::En) == "Kept on going");
    shown.typeOver(titleRow, english, "Kept on leaving");
    emit shown.controller().leaving();
    CHECK(shown.indicator("5.1").title.exactly(model::Language::En) == "Kept on leaving");
}

TEST_CASE("A text that may not be is refused beside it, and the words stay to be mended") {
    FrameworkWindow shown;
    shown.choose(Kind::Recommendations, "");
    shown.choose(Kind::Recommendation, "A");
    shown.typeOver(titleRow, english, QString(301, u'x'));
    shown.key(*shown.editor(), Qt::Key_Return);
    REQUIRE(shown.editor());
    CHECK(shown.editor()->toPlainText().size() == 301);
    CHECK(shown.part<QLabel>("frameworkTextRefusal").isVisible());
    QTest::keyClick(shown.editor(), Qt::Key_Backspace);
    shown.key(*shown.editor(), Qt::Key_Return);
    CHECK(shown.recommendation("A").title.exactly(model::Language::En).size() == 300);
    CHECK_FALSE(shown.part<QLabel>("frameworkTextRefusal").isVisible());
}

TEST_CASE("Missing translations are marked, counted a language and found by the filter") {
    FrameworkWindow shown;
    CHECK(shown.words("frameworkMissing") == "No translation is missing.");
    shown.choose(Kind::Indicator, "5.3");
    loseRussian(shown);
    const QModelIndex missing = shown.texts().model()->index(titleRow, russian);
    CHECK(missing.data().toString() == "missing");
    CHECK(missing.data(Qt::AccessibleTextRole).toString().endsWith("translation missing"));
    CHECK(shown.words("frameworkMissing").endsWith(QStringLiteral("Русский\u00a01")));
    CHECK(shown.tree().currentIndex().data(FrameworkTreeModel::MissingRole).toInt() == 1);
    shown.click("frameworkOnlyMissing");
    CHECK(shown.codes() == "5 5.3");

    // One types on the empty cell, and the row stays while one is on it.
    shown.texts().setFocus();
    shown.texts().setCurrentIndex(missing);
    QTest::keyClick(&shown.texts(), Qt::Key_W);
    REQUIRE(shown.editor());
    QTest::keyClicks(shown.editor(), "ith NGOs");
    shown.key(*shown.editor(), Qt::Key_Return);
    CHECK(shown.indicator("5.3").title.exactly(model::Language::Ru) == "with NGOs");
    CHECK(shown.codes() == "5 5.3");
    shown.click("frameworkOnlyMissing");
    shown.click("frameworkOnlyMissing");
    CHECK(shown.tree().isHidden());
    CHECK(shown.words("frameworkNoMatch") == "Every text is there in three languages.");
}

TEST_CASE("The search finds words in any language, without their accents") {
    FrameworkWindow shown;
    auto& search = shown.part<QLineEdit>("frameworkSearch");
    search.setFocus();
    QTest::keyClicks(&search, "elaqelendirme");
    CHECK(shown.page.item().kind == Kind::Area);
    CHECK_FALSE(shown.codes().contains("2.3"));
    const QString found = shown.codes();
    search.clear();
    REQUIRE(shown.codes() != found);
    search.setText(QString::fromUtf8("ƏLAQƏLƏNDİRMƏ"));
    CHECK(shown.codes() == found);
    search.clear();
    QTest::keyClicks(&search, "5.3");
    CHECK(shown.codes().startsWith("5 5.3"));
    CHECK(shown.page.item() == FrameworkItem{Kind::Indicator, "5.3"});
    search.clear();
    QTest::keyClicks(&search, "xyzzy");
    CHECK(shown.tree().isHidden());
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK_FALSE(shown.tree().isHidden());
}

TEST_CASE("After a search what was folded is folded again, and all else open") {
    FrameworkWindow shown;
    const auto area = [&](int row) { return shown.tree().model()->index(row, 0); };
    shown.choose(Kind::Indicator, "2.1");
    shown.tree().collapse(area(2));
    CHECK(shown.tree().currentIndex() == area(2)); // in sight
    auto& search = shown.part<QLineEdit>("frameworkSearch");
    search.setFocus();
    QTest::keyClicks(&search, "zzzz");
    CHECK(shown.codes().isEmpty());
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK_FALSE(shown.tree().isExpanded(area(2)));
    CHECK(shown.tree().isExpanded(area(1)));
    CHECK(shown.tree().isExpanded(area(3)));
}

TEST_CASE("A key on a text that is there changes nothing, Enter on the tree leads to the texts") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    shown.key(shown.tree(), Qt::Key_Return);
    CHECK(shown.texts().hasFocus());
    QTest::keyClick(&shown.texts(), Qt::Key_X);
    CHECK(shown.editor() == nullptr);
    QTest::keyClick(&shown.texts(), Qt::Key_Escape);
    CHECK(shown.tree().hasFocus());
}

TEST_CASE("The models of the tree and the texts keep the rules of item models") {
    FrameworkWindow shown;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester rows(shown.page.findChild<FrameworkTreeModel*>(), fatal);
    const QAbstractItemModelTester filtered(shown.tree().model(), fatal);
    const QAbstractItemModelTester texts(shown.texts().model(), fatal);
    shown.choose(Kind::Indicator, "5.3");
    loseRussian(shown);
    shown.click("frameworkOnlyMissing");
    shown.controller().undo();
    shown.click("frameworkOnlyMissing");
    shown.choose(Kind::Area, shown.framework().areas.back().id.text().c_str());
    CHECK(shown.texts().model()->rowCount() == 1);
}

TEST_CASE("Guidance of a cell is written like its statement, and is not missing where nobody wrote any") {
    constexpr int f1Guidance = 5;
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const QString missing = shown.words("frameworkMissing");
    auto& model = *shown.texts().model();
    REQUIRE(model.rowCount() == 9);
    CHECK(model.headerData(f1Guidance, Qt::Vertical).toString() == "Guidance,\nF1");
    CHECK(model.index(f1Guidance, english).data().toString().isEmpty());
    shown.typeOver(f1Guidance, english, "Look at the law");
    shown.key(*shown.editor(), Qt::Key_Return);
    CHECK(shown.indicator("5.3").cells[0].guidance.exactly(model::Language::En) == "Look at the law");
    CHECK(model.index(f1Guidance, russian).data().toString() == "missing");
    CHECK(shown.words("frameworkMissing") != missing);
    shown.controller().undo();
    CHECK(shown.indicator("5.3").cells[0].guidance.empty());
    CHECK(shown.words("frameworkMissing") == missing);
}
