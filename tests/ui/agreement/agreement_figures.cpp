#include "agreement_window.h"

#include "agreement/agreement_model.h"
#include "workshop/votes_delegate.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QString figure(AgreementWindow& window, int row, int column, int role = Qt::DisplayRole) {
    return window.table().model()->index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("How well the assessors agree is told of the whole and of each area") {
    AgreementWindow window("demonstration");
    const auto& assessment = window.controller().assessment();
    const method::Agreements agreed = method::agreements(assessment, window.controller().results().scorecard);
    REQUIRE(window.table().model()->rowCount() == static_cast<int>(assessment.framework.areas.size()) + 1);
    CHECK(figure(window, 0, AgreementModel::Area) == "All areas");
    CHECK(figure(window, 0, AgreementModel::Cells) == QString::number(agreed.overall.cells));
    CHECK(figure(window, 0, AgreementModel::AlphaOrdinal) == "0.865");
    CHECK(figure(window, 0, AgreementModel::Interval) == "0.800 to 0.930");
    CHECK(figure(window, 3, AgreementModel::Area) == "3. Investigation and prosecution");
    CHECK(figure(window, 3, AgreementModel::AlphaOrdinal) == "0.797");
    for (std::size_t i = 0; i < assessment.framework.areas.size(); ++i) {
        INFO(i);
        const int row = static_cast<int>(i) + 1;
        CHECK(figure(window, row, AgreementModel::Area).startsWith(qs(assessment.framework.areas[i].number) + ". "));
        CHECK(figure(window, row, AgreementModel::Cells) == QString::number(agreed.areas[i].cells));
    }
    const auto bar = window.table().model()->index(0, AgreementModel::Bar).data(IntervalRole).value<ui::Interval>();
    CHECK(bar == ui::Interval{80, 87, 93, 100});
    CHECK(window.words("agreementSummary").startsWith("Alpha 0.865 (0.800 to 0.930) over the 81 cell"));
    CHECK(window.chip("agreementDisputed") == "Disputed 10");
    CHECK(window.page.badge() == "10");
}

TEST_CASE("A figure that is undefined says so, and why") {
    AgreementWindow window;
    window.twoAssessors();
    window.rate("1.1/F1", 0, 0);
    window.rate("1.1/F2", 0, 0);
    CHECK(figure(window, 0, AgreementModel::Raw).startsWith("100"));
    CHECK(figure(window, 0, AgreementModel::AlphaOrdinal) == "undefined");
    CHECK(figure(window, 0, AgreementModel::AlphaOrdinal, Qt::ToolTipRole).startsWith("All grades are the same"));
    CHECK(figure(window, 2, AgreementModel::Raw) == "undefined");
    CHECK(figure(window, 2, AgreementModel::Raw, Qt::ToolTipRole) == "No cell here has been graded by two assessors.");
    CHECK(window.words("agreementSummary").startsWith("Alpha is undefined over the 2 cell"));
    window.rate("1.2/F1", 2, 2); // without this one, all are the same again
    CHECK(figure(window, 0, AgreementModel::AlphaOrdinal) == "1.000");
    CHECK(figure(window, 0, AgreementModel::Interval) == "undefined");
    CHECK(figure(window, 0, AgreementModel::Interval, Qt::ToolTipRole).startsWith("It rests on leaving out"));
}

TEST_CASE("With nobody to compare there is no table, and the page says what it waits for") {
    AgreementWindow window;
    CHECK_FALSE(window.table().isVisible());
    CHECK(window.words("agreementSummary").startsWith("No cell has been graded by two assessors yet."));
    CHECK(window.words("agreementEmpty").contains("each assessor judges on the Matrix page"));
    CHECK(window.part<QLabel>("agreementEmpty").isVisible());
    CHECK(window.page.badge().isEmpty());
    window.twoAssessors();
    window.rate("1.1/F1", 0, 0);
    CHECK(window.table().isVisible());
    CHECK(window.words("agreementEmpty").startsWith("No cell is disputed: the assessors agree"));
}

TEST_CASE("The bar of the interval goes first where the table has little room, and the figures stay") {
    AgreementWindow window("demonstration");
    window.page.resize(1080, 700);
    CHECK_FALSE(window.table().isColumnHidden(AgreementModel::Bar));
    window.page.resize(760, 700);
    CHECK(eventually([&] { return window.table().isColumnHidden(AgreementModel::Bar); }));
    CHECK_FALSE(window.table().isColumnHidden(AgreementModel::Interval));
}
