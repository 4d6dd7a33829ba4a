#include "framework_window.h"

#include "framework/links_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QTableView>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QTableView& linksOf(FrameworkWindow& shown) {
    return shown.part<QTableView>("frameworkLinks");
}

QString textAt(FrameworkWindow& shown, int row, int column) {
    return linksOf(shown).model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("An indicator shows the recommendations that answer it") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    REQUIRE(linksOf(shown).model()->rowCount() == 1);
    CHECK(textAt(shown, 0, LinksModel::Other).startsWith("N "));
    CHECK(textAt(shown, 0, LinksModel::Part) == "Whole indicator");
    CHECK(textAt(shown, 0, LinksModel::Weight) == "1.00");
}

TEST_CASE("A link is added, weighed and removed by keys, each one act") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const std::size_t acts = shown.acts();
    auto& other = shown.part<QComboBox>("linkOther");
    other.setCurrentIndex(other.findData("J"));
    shown.part<QComboBox>("linkPart").setCurrentIndex(1);
    shown.click("linkAdd");
    CHECK(shown.recommendation("J").links.back() ==
          model::Link{model::IndicatorId("5.3"), model::Track::Framework, std::nullopt, model::one});
    REQUIRE(linksOf(shown).model()->rowCount() == 2);

    QCoreApplication::processEvents();                                             // the texts above take their height
    shown.part<QScrollArea>("frameworkItem").ensureWidgetVisible(&linksOf(shown)); // a key acts on what is in view
    linksOf(shown).setFocus();
    linksOf(shown).setCurrentIndex(linksOf(shown).model()->index(0, LinksModel::Weight));
    shown.key(linksOf(shown), Qt::Key_Return);
    auto* weight = linksOf(shown).viewport()->findChild<QLineEdit*>("linkWeightEditor");
    REQUIRE(weight);
    weight->selectAll();
    QTest::keyClicks(weight, "0.5");
    QTest::keyClick(weight, Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.recommendation("J").links.back().weight == model::half; }));
    CHECK(shown.acts() == acts + 2);

    shown.key(linksOf(shown), Qt::Key_Delete);
    CHECK(linksOf(shown).model()->rowCount() == 1);
    CHECK(shown.framework().findIndicator(model::IndicatorId("5.3")));
    shown.controller().undo();
    CHECK(linksOf(shown).model()->rowCount() == 2);
}

TEST_CASE("The same link twice is refused beside the table") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    auto& other = shown.part<QComboBox>("linkOther");
    other.setCurrentIndex(other.findData("N"));
    const std::size_t acts = shown.acts();
    shown.click("linkAdd");
    CHECK(shown.acts() == acts);
    CHECK(shown.part<QLabel>("linksRefusal").isVisible());
}

TEST_CASE("From a recommendation one links to an indicator, a track or a cell") {
    FrameworkWindow shown;
    shown.choose(Kind::Recommendation, "N");
    auto& other = shown.part<QComboBox>("linkOther");
    other.setCurrentIndex(other.findData("5.4"));
    shown.part<QComboBox>("linkPart").setCurrentIndex(6);
    shown.click("linkAdd");
    CHECK(model::text(shown.recommendation("N").links.back()) == "5.4/O2");
    shown.click("frameworkFreeText");
    CHECK(shown.recommendation("N").freeText);
}

TEST_CASE("The model of links keeps the rules of item models") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const QAbstractItemModelTester tester(linksOf(shown).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.click("linkAdd");
    shown.controller().undo();
    shown.choose(Kind::Recommendation, "A");
    CHECK(linksOf(shown).model()->rowCount() == 3);
}
