#include "matrix_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QPlainTextEdit& reasonOf(MatrixWindow& window) {
    return window.part<QPlainTextEdit>("reasonEdit");
}

const std::string& rationale(MatrixWindow& window, const char* cell) {
    return window.cell(cell).ratings.at(0).rationale;
}

void choose(QComboBox& combo, int row) {
    combo.setCurrentIndex(row);
    emit combo.activated(row);
}

} // namespace

TEST_CASE("A reason typed and left with Ctrl+Enter is in the document") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Return);
    REQUIRE(window.page.focusWidget() == &reasonOf(window));
    QTest::keyClicks(&reasonOf(window), "Law of 2005, 1 to 5.");
    QTest::keyClick(&reasonOf(window), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rationale(window, "5.1/F1") == "Law of 2005, 1 to 5.");
    REQUIRE(window.page.focusWidget() == &window.view());
}

TEST_CASE("A reason typed stays with its cell when the next one is chosen") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    QTest::keyClicks(&reasonOf(window), "Seen.");
    window.key(Qt::Key_Right);
    REQUIRE(rationale(window, "5.1/F1") == "Seen.");
    REQUIRE(window.cell("5.1/F2").empty());
    window.key(Qt::Key_Left);
    REQUIRE(reasonOf(window).toPlainText() == "Seen.");
}

TEST_CASE("A reason typed is kept when the page is hidden") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    QTest::keyClicks(&reasonOf(window), "Seen.");
    window.page.hide();
    REQUIRE(rationale(window, "5.1/F1") == "Seen.");
}

TEST_CASE("A reason typed is kept when the page goes") {
    OpenSample sample("azerbaijan-2016");
    sample.controller.apply(document::AddAssessor{anna, "Anna"});
    {
        MatrixPage page(sample.controller, nullptr);
        page.show(); // what is not in view is not changed
        page.showCell(*model::parseCell("5.1/F1"));
        QTest::keyClick(page.findChild<MatrixView*>(), Qt::Key_1);
        QTest::keyClicks(page.findChild<QPlainTextEdit*>("reasonEdit"), "Seen.");
    }
    const auto place = sample.controller.assessment().framework.findCell(*model::parseCell("5.1/F1"));
    REQUIRE(sample.controller.assessment().cells[*place].ratings.at(0).rationale == "Seen.");
}

TEST_CASE("A reason typed without a pause is kept all the same") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    CHECK(eventually([&] {
        QTest::keyClicks(&reasonOf(window), "x");
        return !rationale(window, "5.1/F1").empty();
    }));
}

TEST_CASE("A reason typed is kept after a pause") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    QTest::keyClicks(&reasonOf(window), "Seen.");
    REQUIRE(rationale(window, "5.1/F1").empty());
    REQUIRE(eventually([&] { return rationale(window, "5.1/F1") == "Seen."; }));
}

TEST_CASE("A reason typed is kept before a shortcut acts on the document") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    QTest::keyClicks(&reasonOf(window), "Seen.");
    QTest::keyClick(&reasonOf(window), Qt::Key_W, Qt::ControlModifier);
    REQUIRE(rationale(window, "5.1/F1") == "Seen.");
}

TEST_CASE("A reason typed goes with the grade given next, as one act") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    const auto acts = window.controller().document().history().size();
    QTest::keyClicks(&reasonOf(window), "Seen.");
    window.click("answer3");
    REQUIRE(rationale(window, "5.1/F1") == "Seen.");
    REQUIRE(window.cell("5.1/F1").ratings[0].answer == model::Answer::grade(2));
    REQUIRE(window.controller().document().history().size() == acts + 1);
}

TEST_CASE("A reason typed by one assessor stays theirs when another takes over") {
    MatrixWindow window(2);
    window.key(Qt::Key_1);
    QTest::keyClicks(&reasonOf(window), "Anna's words.");
    choose(window.part<QComboBox>("assessorChooser"), 1);
    REQUIRE(window.controller().assessor() == murad);
    REQUIRE(window.cell("5.1/F1").ratings.size() == 1);
    REQUIRE(rationale(window, "5.1/F1") == "Anna's words.");
    window.key(Qt::Key_2);
    REQUIRE(window.cell("5.1/F1").ratings.size() == 2);
    REQUIRE(window.cell("5.1/F1").ratings[1].assessor == murad);
    REQUIRE(window.cell("5.1/F1").ratings[1].rationale.empty());
}

TEST_CASE("Escape in the panel keeps the reason and gives the keys back to the matrix") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Return);
    QTest::keyClicks(&reasonOf(window), "Seen.");
    QTest::keyClick(&reasonOf(window), Qt::Key_Escape);
    REQUIRE(rationale(window, "5.1/F1") == "Seen.");
    REQUIRE(window.page.focusWidget() == &window.view());
}

TEST_CASE("Ctrl+K cites a source of the register") {
    MatrixWindow window;
    window.key(Qt::Key_K, Qt::ControlModifier);
    auto& source = window.part<QComboBox>("citeSource");
    REQUIRE(source.isVisible());
    const std::string first = window.controller().assessment().sources.front().id.text();
    QTest::keyClicks(source.lineEdit(), qs(first));
    QTest::keyClicks(&window.part<QLineEdit>("citeAt"), "p. 7");
    QTest::keyClicks(&window.part<QPlainTextEdit>("citeQuote"), "so it is");
    window.click("citeContradicts");
    window.click("citeAccept");
    REQUIRE(window.cell("5.1/F1").citations.size() == 1);
    const model::Citation& citation = window.cell("5.1/F1").citations[0];
    REQUIRE(citation.source.text() == first);
    REQUIRE(citation.at == "p. 7");
    REQUIRE(citation.quote == "so it is");
    REQUIRE(citation.contradicts);
    REQUIRE_FALSE(window.part<QWidget>("citeForm").isVisible());
    REQUIRE(window.part<QLabel>("citationText").text().contains("p. 7"));
    REQUIRE(window.page.focusWidget() == &window.view());
}

TEST_CASE("A source that is not in the register yet is added and cited as one act") {
    MatrixWindow window;
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_K, Qt::ControlModifier);
    auto& source = window.part<QComboBox>("citeSource");
    source.setCurrentIndex(source.count() - 1);
    REQUIRE(window.part<QLineEdit>("newSourceId").isVisible());
    QTest::keyClicks(&window.part<QLineEdit>("newSourceId"), "Interview 9");
    QTest::keyClicks(&window.part<QLineEdit>("newSourceTitle"), "A shelter worker");
    window.part<QComboBox>("newSourceKind").setCurrentIndex(1);
    QTest::keyClick(&window.part<QLineEdit>("citeAt"), Qt::Key_Return);
    REQUIRE(window.cell("5.1/F1").citations.at(0).source.text() == "Interview 9");
    const auto added = window.controller().assessment().findSource(model::SourceId("Interview 9"));
    REQUIRE(added);
    REQUIRE(window.controller().assessment().sources[*added].kind == model::SourceKind::Interview);
    REQUIRE(window.controller().document().history().size() == acts + 1);
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").citations.empty());
    REQUIRE_FALSE(window.controller().assessment().findSource(model::SourceId("Interview 9")));
}

TEST_CASE("Citing what the register does not have is refused in the form") {
    MatrixWindow window;
    window.key(Qt::Key_K, Qt::ControlModifier);
    window.click("citeAccept");
    REQUIRE(window.part<QLabel>("citeRefusal").isVisible());
    QTest::keyClicks(window.part<QComboBox>("citeSource").lineEdit(), "Nowhere 1");
    window.click("citeAccept");
    REQUIRE(window.part<QLabel>("citeRefusal").text().contains("Nowhere 1"));
    REQUIRE(window.part<QWidget>("citeForm").isVisible());
    REQUIRE(window.cell("5.1/F1").citations.empty());
}

TEST_CASE("A citation is changed in the panel, as one act, and stays the same citation") {
    MatrixWindow window;
    const model::SourceId source = window.controller().assessment().sources.front().id;
    for (const char* at : {"p. 1", "p. 2"}) {
        REQUIRE(window.controller().apply(
            document::Cite{*model::parseCell("5.1/F1"), {{}, source, at, "so it is", false, "2014"}}));
    }
    const std::vector<model::Citation> before = window.cell("5.1/F1").citations;
    const auto acts = window.controller().document().history().size();
    window.click("changeCitation"); // of the first
    auto& at = window.part<QLineEdit>("citeAt");
    REQUIRE(window.part<QWidget>("citeForm").isVisible());
    REQUIRE(at.text() == "p. 1");
    REQUIRE(window.part<QLineEdit>("citeSpeaksFor").text() == "2014");
    REQUIRE(window.part<QPlainTextEdit>("citeQuote").toPlainText() == "so it is");
    REQUIRE(window.part<QAbstractButton>("citeAccept").text() == "Change");
    at.selectAll();
    QTest::keyClicks(&at, "p. 9");
    window.click("citeContradicts");
    QTest::keyClick(&at, Qt::Key_Return);
    model::Citation changed = before[0];
    changed.at = "p. 9";
    changed.contradicts = true;
    REQUIRE(window.cell("5.1/F1").citations == std::vector<model::Citation>{changed, before[1]});
    REQUIRE(window.controller().document().history().size() == acts + 1);
    REQUIRE_FALSE(window.part<QWidget>("citeForm").isVisible());
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").citations == before);
}

TEST_CASE("Escape leaves a citation as it was, and the next one cited is a new one") {
    MatrixWindow window;
    const model::SourceId source = window.controller().assessment().sources.front().id;
    REQUIRE(
        window.controller().apply(document::Cite{*model::parseCell("5.1/F1"), {{}, source, "p. 1", {}, false, {}}}));
    window.click("changeCitation");
    QTest::keyClicks(&window.part<QLineEdit>("citeAt"), "23");
    QTest::keyClick(&window.part<QLineEdit>("citeAt"), Qt::Key_Escape);
    REQUIRE(window.cell("5.1/F1").citations.at(0).at == "p. 1");
    window.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(window.part<QLineEdit>("citeAt").text().isEmpty());
    QTest::keyClicks(window.part<QComboBox>("citeSource").lineEdit(), qs(source.text()));
    window.click("citeAccept");
    REQUIRE(window.cell("5.1/F1").citations.size() == 2);
}

TEST_CASE("A citation is removed by its button") {
    MatrixWindow window;
    const model::SourceId source = window.controller().assessment().sources.front().id;
    REQUIRE(
        window.controller().apply(document::Cite{*model::parseCell("5.1/F1"), {{}, source, "p. 1", {}, false, {}}}));
    window.click("removeCitation");
    REQUIRE(window.cell("5.1/F1").citations.empty());
}

TEST_CASE("A disputed cell is settled by the agreed grade, and the ratings stay") {
    MatrixWindow window(2);
    window.rate("5.1/F1", anna, 0);
    window.rate("5.1/F1", murad, 2);
    REQUIRE(window.standing("5.1/F1").standing == method::Standing::Disputed);
    choose(window.part<QComboBox>("agreedChoice"), 2); // as rated, met, partly met
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(1));
    REQUIRE(window.cell("5.1/F1").ratings.size() == 2);
    auto& why = window.part<QLineEdit>("agreedWhy");
    QTest::keyClicks(&why, "Talked over.");
    QTest::keyClick(&why, Qt::Key_Return);
    REQUIRE(window.cell("5.1/F1").agreed->why == "Talked over.");
    choose(window.part<QComboBox>("agreedChoice"), 0);
    REQUIRE_FALSE(window.cell("5.1/F1").agreed);
}

TEST_CASE("Space shades by hand with a reason, and by the grade again") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Space);
    auto& why = window.part<QLineEdit>("shadingWhy");
    REQUIRE(window.page.focusWidget() == &why);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
    QTest::keyClicks(&why, "The law is due to change.");
    QTest::keyClick(&why, Qt::Key_Return);
    REQUIRE(window.cell("5.1/F1").shading == model::ShadingOverride{true, "The law is due to change."});
    REQUIRE(window.standing("5.1/F1").shaded);
    REQUIRE(window.page.focusWidget() == &window.view());
    window.key(Qt::Key_Space);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
}

TEST_CASE("Shading by hand without a reason is refused") {
    MatrixWindow window;
    window.key(Qt::Key_Space);
    QTest::keyClick(&window.part<QLineEdit>("shadingWhy"), Qt::Key_Return);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
    REQUIRE(window.part<QLabel>("shadingRefusal").isVisible());
}

TEST_CASE("Escape withdraws shading by hand") {
    MatrixWindow window;
    window.key(Qt::Key_Space);
    QTest::keyClicks(&window.part<QLineEdit>("shadingWhy"), "Perhaps.");
    QTest::keyClick(&window.part<QLineEdit>("shadingWhy"), Qt::Key_Escape);
    REQUIRE(window.part<QAbstractButton>("shadingAuto").isChecked());
    REQUIRE_FALSE(window.part<QLineEdit>("shadingWhy").isVisible());
    window.key(Qt::Key_Right);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
    REQUIRE(window.part<QAbstractButton>("shadingAuto").isChecked());
}

TEST_CASE("The panel names the recommendations that answer the cell, with rank and dots, and leads to them") {
    MatrixWindow window;
    std::optional<model::Letter> wanted;
    QObject::connect(&window.page, &Page::recommendationWanted, &window.page,
                     [&](const model::Letter& letter) { wanted = letter; });
    window.page.showCell(*model::parseCell("1.1/F1"));
    QStringList words;
    for (const QLabel* label : window.part<QWidget>("answeredBy").findChildren<QLabel*>())
        words << label->text();
    REQUIRE(words.contains("A"));
    REQUIRE(words.contains("2="));
    auto& row = window.part<QAbstractButton>("answer_A");
    REQUIRE(row.accessibleDescription().startsWith("3 dot"));
    REQUIRE(row.accessibleName().startsWith("A, rank 2=: "));
    REQUIRE(row.focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(&row, Qt::Key_Space);
    REQUIRE(wanted == model::Letter{"A"});
}

TEST_CASE("A judgement that moves no rank leaves the panel's answers alone") {
    MatrixWindow window;
    window.page.showCell(*model::parseCell("1.1/F1"));
    const QPointer<QAbstractButton> row = &window.part<QAbstractButton>("answer_A");
    window.key(Qt::Key_1);
    REQUIRE(row);
    window.page.showCell(*model::parseCell("3.2/F1"));
    REQUIRE(eventually([&] { return !row; }));
}

TEST_CASE("Every widget that takes the keys has an object name and an accessible name") {
    MatrixWindow window(2);
    window.key(Qt::Key_1);
    window.key(Qt::Key_K, Qt::ControlModifier);
    for (const QWidget* widget : window.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window.page)) continue;
        if (qobject_cast<const QComboBox*>(widget->parentWidget())) continue; // a combo's own field
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE_FALSE(widget->objectName().isEmpty());
        REQUIRE_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("The panel says which grade holds, as rated or as agreed") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    REQUIRE(window.part<QLabel>("agreedStanding").text() == "Met");
    choose(window.part<QComboBox>("agreedChoice"), 3);
    REQUIRE(window.part<QLabel>("agreedStanding").text() == "Not met");
}

TEST_CASE("A citation that is half typed stays over another cell, and says which cell it is for") {
    MatrixWindow window;
    window.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&window.part<QLineEdit>("citeAt"), "p. 7");
    window.key(Qt::Key_Right);
    CHECK(window.part<QWidget>("citeForm").isVisible());
    CHECK(window.part<QLineEdit>("citeAt").text() == "p. 7");
    CHECK(window.part<QAbstractButton>("citeAccept").text() == "Cite · 5.1/F1");
    window.key(Qt::Key_Left);
    CHECK(window.part<QAbstractButton>("citeAccept").text() == "Cite");
    QTest::keyClick(&window.part<QLineEdit>("citeAt"), Qt::Key_Escape);
    window.key(Qt::Key_Right);
    CHECK_FALSE(window.part<QWidget>("citeForm").isVisible());
}

TEST_CASE("Guidance on a cell is below its statement, folded away for good by who knows it, and hidden without any") {
    MatrixWindow window;
    auto& note = window.part<QFrame>("guidanceNote");
    CHECK_FALSE(note.isVisible());
    const model::Framework& framework = window.controller().assessment().framework;
    model::Indicator indicator = framework.indicators[*framework.findIndicator(model::IndicatorId("5.1"))];
    indicator.cells[0].guidance.set(model::Language::En, "Look at the law of 2005");
    REQUIRE(window.controller().apply(document::PutIndicator{indicator}));
    auto& text = window.part<QPlainTextEdit>("cellGuidance");
    CHECK(text.isVisible());
    CHECK(text.toPlainText() == "Look at the law of 2005");
    auto& title = window.part<QAbstractButton>("guidanceTitle");
    QTest::keyClick(&title, Qt::Key_Space);
    CHECK(note.isVisible());
    CHECK_FALSE(text.isVisible());
    window.view().setFocus();
    window.key(Qt::Key_Right);
    CHECK_FALSE(note.isVisible());
    window.key(Qt::Key_Left);
    CHECK(note.isVisible());
    CHECK_FALSE(text.isVisible());
    QTest::mouseClick(&title, Qt::LeftButton);
    CHECK(text.isVisible());
}
