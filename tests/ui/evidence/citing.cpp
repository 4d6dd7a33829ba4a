#include "evidence_window.h"

#include "evidence/uses_model.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const model::Cell& cell(EvidenceWindow& window, const char* id) {
    return window.assessment().cells[*window.assessment().framework.findCell(*model::parseCell(id))];
}

void useRow(EvidenceWindow& window, int row) {
    window.uses().setCurrentIndex(window.uses().model()->index(row, 0));
}

} // namespace

TEST_CASE("Ctrl+K cites the source for a cell found by its code") {
    EvidenceWindow window;
    window.choose("Dem 8");
    window.key(Qt::Key_K, Qt::ControlModifier);
    QLineEdit& code = window.edit("citeCell");
    REQUIRE(window.page.focusWidget() == &code);
    QTest::keyClicks(&code, "5.3 / o");
    auto* list = window.page.findChild<QAbstractItemView*>("citeCellSuggestions");
    if (!list) list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(list);
    REQUIRE(list->isVisible());
    REQUIRE(list->model()->rowCount() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(code.text() == "5.3/O2");
    REQUIRE(window.part<QLabel>("citeStatement").isVisible());
    QTest::keyClicks(&window.edit("citeAt"), "p. 12");
    QTest::keyClicks(&window.edit("citeSpeaksFor"), "2021");
    QTest::keyClicks(&window.part<QPlainTextEdit>("citeQuote"), "so it is");
    window.click("citeContradicts");
    const auto acts = window.acts();
    QTest::keyClick(&window.edit("citeAt"), Qt::Key_Return);
    REQUIRE(window.acts() == acts + 1);
    const model::Citation& cited = cell(window, "5.3/O2").citations.back();
    REQUIRE(cited.source.text() == "Dem 8");
    REQUIRE(cited.at == "p. 12");
    REQUIRE(cited.quote == "so it is");
    REQUIRE(cited.speaksFor == "2021");
    REQUIRE(cited.contradicts);
    REQUIRE_FALSE(window.part<QWidget>("citationForm").isVisible());
    const QModelIndex row = window.table().currentIndex().siblingAtColumn(SourcesModel::Contradicts);
    REQUIRE(row.data().toString() == "1");
}

TEST_CASE("A cell that the framework does not have is refused in the form") {
    EvidenceWindow window;
    window.choose("Dem 8");
    window.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&window.edit("citeAt"), Qt::Key_Return);
    REQUIRE(window.part<QLabel>("citationRefusal").isVisible());
    QTest::keyClicks(&window.edit("citeCell"), "9.9/F1");
    QTest::keyClick(&window.edit("citeAt"), Qt::Key_Return);
    REQUIRE(window.words("citationRefusal").contains("9.9/F1"));
}

TEST_CASE("The uses stand in framework order, the sections of the findings after the cells") {
    EvidenceWindow window;
    window.choose("Dem 3");
    const auto& uses = *window.uses().model();
    REQUIRE(uses.rowCount() == 4);
    REQUIRE(uses.index(0, 0).data().toString() == "1.1 / F2");
    REQUIRE(uses.index(2, 0).data().toString() == "1.4 / F2");
    REQUIRE(uses.index(3, 0).data().toString() == "Findings 1");
    QSignalSpy toCell(&window.page, &Page::cellWanted);
    QSignalSpy toSection(&window.page, &Page::findingWanted);
    useRow(window, 1);
    QTest::keyClick(&window.uses(), Qt::Key_Return);
    REQUIRE(toCell.size() == 1);
    REQUIRE(toCell[0][0].value<model::CellId>() == *model::parseCell("1.2/F2"));
    useRow(window, 3);
    QTest::keyClick(&window.uses(), Qt::Key_Return);
    REQUIRE(toSection.size() == 1);
    const auto& sections = window.controller().assessment().sections;
    const auto citing = std::find_if(sections.begin(), sections.end(), [](const model::Section& section) {
        const auto cited = model::citedIn(section);
        return std::find(cited.begin(), cited.end(), model::SourceId("Dem 3")) != cited.end();
    });
    REQUIRE(toSection[0][0].value<model::SectionId>() == citing->id);
}

TEST_CASE("F2 changes a citation in place") {
    EvidenceWindow window;
    window.choose("Dem 3");
    useRow(window, 1);
    QTest::keyClick(&window.uses(), Qt::Key_F2);
    REQUIRE_FALSE(window.edit("citeCell").isVisible());
    QLineEdit& at = window.edit("citeAt");
    REQUIRE(at.text() == "part III and annex 4");
    at.selectAll();
    QTest::keyClicks(&at, "part IV");
    QTest::keyClick(&at, Qt::Key_Return);
    REQUIRE(window.uses().currentIndex().row() == 1);
    REQUIRE(window.uses().currentIndex().data(UsesModel::PlaceRole).toString() == "part IV · 2019");
    window.controller().undo();
    REQUIRE(window.uses().model()->index(1, 0).data(UsesModel::PlaceRole).toString() == "part III and annex 4 · 2019");
}

TEST_CASE("Del takes a citation away, and undo brings it back; a section is led to instead") {
    EvidenceWindow window;
    window.choose("Dem 3");
    useRow(window, 0);
    QTest::keyClick(&window.uses(), Qt::Key_Delete);
    REQUIRE(window.uses().model()->rowCount() == 3);
    REQUIRE(window.uses().currentIndex().data().toString() == "1.2 / F2");
    window.controller().undo();
    REQUIRE(window.uses().model()->rowCount() == 4);
    useRow(window, 3);
    QTest::keyClick(&window.uses(), Qt::Key_Delete);
    REQUIRE(window.uses().model()->rowCount() == 4);
    REQUIRE(window.part<QLabel>("useRefusal").isVisible());
}

TEST_CASE("The model of uses keeps the rules of models") {
    OpenSample sample;
    UsesModel model(sample.controller);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(model::SourceId("Dem 3"));
    REQUIRE(model.rowCount() == 4);
    REQUIRE(model.cells() == 3);
    model.show(model::SourceId("nothing"));
    REQUIRE(model.rowCount() == 0);
    model.show(std::nullopt);
}

TEST_CASE("The cell to cite for is understood as when cells are pasted") {
    const char* typed = GENERATE("5,3/o1", "5.3/\u041e1", " 5.3 / O1 ");
    INFO(typed);
    EvidenceWindow window;
    window.choose("Dem 8");
    window.key(Qt::Key_K, Qt::ControlModifier);
    QLineEdit& code = window.edit("citeCell");
    code.insert(QString::fromUtf8(typed)); // the test library's keyboard is American
    QTest::keyClick(&window.edit("citeAt"), Qt::Key_Return);
    const model::Assessment& assessment = window.controller().assessment();
    const auto& citations = assessment.cells[*assessment.framework.findCell(*model::parseCell("5.3/O1"))].citations;
    CHECK(std::any_of(citations.begin(), citations.end(),
                      [](const auto& each) { return each.source == model::SourceId("Dem 8"); }));
}
