#include "matrix_window.h"

#include "matrix/grade_glyph.h"
#include "matrix/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// A document of the sample with one assessor, its matrix under the tester.
struct Tested {
    Tested() : sample("azerbaijan-2016"), matrix(named(sample.controller)), rows(matrix) {}

    static DocumentController& named(DocumentController& controller) {
        controller.apply(document::AddAssessor{anna, "Anna"});
        return controller;
    }
    QModelIndex at(const char* cell) {
        return matrix.indexAt(*sample.controller.assessment().framework.findCell(*model::parseCell(cell)));
    }
    void rate(const char* cell, std::size_t grade) {
        REQUIRE(sample.controller.apply(
            document::Rate{*model::parseCell(cell), {anna, model::Answer::grade(grade), {}, std::nullopt}}));
    }

    OpenSample sample;
    MatrixModel matrix;
    MatrixFilterModel rows;
    QAbstractItemModelTester matrixTester{&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester rowsTester{&rows, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The matrix has a row an area, a row an indicator below it, and a column a cell") {
    Tested tested;
    REQUIRE(tested.matrix.rowCount() == 5);
    REQUIRE(tested.matrix.columnCount() == 5);
    int indicators = 0;
    for (int area = 0; area < 5; ++area)
        indicators += tested.matrix.rowCount(tested.matrix.index(area, 0));
    REQUIRE(indicators == 25);
    REQUIRE(tested.at("5.1/O1").data(MatrixModel::CellIdRole).toString() == "5.1/O1");
    REQUIRE(tested.at("5.1/O1").parent().data(MatrixModel::NumberRole).toString() == "5");
}

TEST_CASE("Every place leads to an index and back") {
    Tested tested;
    for (std::size_t place = 0; place < tested.sample.controller.assessment().cells.size(); ++place) {
        REQUIRE(tested.matrix.placeAt(tested.matrix.indexAt(place)) == place);
    }
    REQUIRE_FALSE(tested.matrix.indexAt(100).isValid());
    REQUIRE_FALSE(tested.matrix.placeAt(tested.matrix.index(0, 0)));
}

TEST_CASE("A rated cell changes its own index and its area's line, and resets nothing") {
    Tested tested;
    QSignalSpy changes(&tested.matrix, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&tested.matrix, &QAbstractItemModel::modelReset);
    tested.rate("5.1/F2", 1);
    REQUIRE(resets.empty());
    REQUIRE(changes.size() == 2);
    REQUIRE(changes[0][0].toModelIndex() == tested.at("5.1/F2"));
    REQUIRE(changes[0][1].toModelIndex() == tested.at("5.1/F2"));
    REQUIRE(changes[1][0].toModelIndex() == tested.at("5.1/F2").parent());
}

TEST_CASE("Neighbouring cells changed in one act go out as one range") {
    Tested tested;
    QSignalSpy changes(&tested.matrix, &QAbstractItemModel::dataChanged);
    const auto rated = [](const char* cell) {
        return document::Edit{
            document::Rate{*model::parseCell(cell), {anna, model::Answer::grade(0), {}, std::nullopt}}};
    };
    REQUIRE(tested.sample.controller.apply({rated("1.1/F1"), rated("1.1/F2"), rated("1.1/O2")}));
    REQUIRE(changes.size() == 3); // F1 to F2, O2, the area
    REQUIRE(changes[0][0].toModelIndex() == tested.at("1.1/F1"));
    REQUIRE(changes[0][1].toModelIndex() == tested.at("1.1/F2"));
    REQUIRE(changes[1][0].toModelIndex() == tested.at("1.1/O2"));
}

TEST_CASE("Undo repaints the cell that it took back") {
    Tested tested;
    tested.rate("5.1/F2", 1);
    QSignalSpy changes(&tested.matrix, &QAbstractItemModel::dataChanged);
    tested.sample.controller.undo();
    REQUIRE(changes.count() > 0);
    REQUIRE(changes[0][0].toModelIndex() == tested.at("5.1/F2"));
    REQUIRE(tested.at("5.1/F2").data(MatrixModel::StandingRole).toInt() == static_cast<int>(method::Standing::Unrated));
}

TEST_CASE("A text of the framework that is typed over changes its own row, and resets nothing") {
    Tested tested;
    tested.rate("5.1/F2", 1);
    QSignalSpy changes(&tested.matrix, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&tested.matrix, &QAbstractItemModel::modelReset);
    const model::Framework& framework = tested.sample.controller.assessment().framework;
    model::Indicator indicator = framework.indicators[*framework.findIndicator(model::IndicatorId("5.1"))];
    indicator.cells[1].text.set(model::Language::En, "Zebras are counted");
    REQUIRE(tested.sample.controller.apply(document::PutIndicator{indicator}));
    CHECK(resets.empty());
    const int areas = tested.matrix.rowCount();
    REQUIRE(changes.size() ==
            areas + 3); // the row, each area's scores; the judged cell to be looked at again, its area
    for (const QList<QVariant>& change : changes) // a view measures each row between two areas of one range
        CHECK(change[0].toModelIndex().parent() == change[1].toModelIndex().parent());
    for (int area = 0; area < areas; ++area)
        CHECK(changes[1 + area][0].toModelIndex() == changes[1 + area][1].toModelIndex());
    CHECK(changes[0][0].toModelIndex() == tested.at("5.1/F1").siblingAtColumn(MatrixModel::IndicatorColumn));
    CHECK(changes[0][1].toModelIndex() == tested.at("5.1/O2"));
    CHECK(changes[1 + areas][0].toModelIndex() == tested.at("5.1/F2"));
    CHECK(tested.at("5.1/F2").data(MatrixModel::NotReReviewedRole).toBool());
    CHECK(tested.at("5.1/F2").data(MatrixModel::StatementRole).toString() == "Zebras are counted");
    tested.rows.setSearch("zebras");
    CHECK(tested.rows.rowCount() == 1);
    tested.sample.controller.undo();
    CHECK(resets.empty());
    CHECK(tested.rows.rowCount() == 0); // the words went while they were searched for
}

TEST_CASE("A row that comes into the framework or goes makes the matrix anew") {
    Tested tested;
    const model::Framework& framework = tested.sample.controller.assessment().framework;
    const int before = tested.matrix.rowCount(tested.matrix.index(4, 0));
    model::Indicator indicator = framework.indicators[*framework.findIndicator(model::IndicatorId("5.1"))];
    indicator.id = model::IndicatorId("5.77");
    REQUIRE(tested.sample.controller.apply(document::PutIndicator{indicator}));
    CHECK(tested.matrix.rowCount(tested.matrix.index(4, 0)) == before + 1);
    CHECK(tested.at("5.77/O2").isValid());
    tested.sample.controller.undo();
    CHECK(tested.matrix.rowCount(tested.matrix.index(4, 0)) == before);
}

TEST_CASE("A cell is read out with its place, grade, shading and citations") {
    Tested tested;
    tested.rate("5.1/F2", 1);
    REQUIRE(
        tested.sample.controller.apply(document::PutSource{{model::SourceId("Doc 1"), {}, "A report", {}, {}, false}}));
    for (const char* at : {"p. 1", "p. 2"}) {
        REQUIRE(tested.sample.controller.apply(
            document::Cite{*model::parseCell("5.1/F2"), {{}, model::SourceId("Doc 1"), at, {}, false, {}}}));
    }
    REQUIRE(tested.at("5.1/F2").data(Qt::AccessibleTextRole).toString() ==
            "5.1, framework level 2, partly met, shaded, two citations");
    REQUIRE(tested.at("5.1/O1").data(Qt::AccessibleTextRole).toString() == "5.1, operational level 1, not judged");
    REQUIRE_FALSE(tested.at("5.1/F2").data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

TEST_CASE("The glyph says how far a cell holds, or that it is unknown, disputed or not applicable") {
    Tested tested;
    const auto glyph = [&](const char* cell) { return tested.at(cell).data(MatrixModel::GlyphRole).value<Glyph>(); };
    REQUIRE(glyph("1.1/F1").shape == Glyph::Shape::Unknown);
    tested.rate("1.1/F1", 1);
    REQUIRE(glyph("1.1/F1") == Glyph{Glyph::Shape::Circle, model::half});
    REQUIRE(tested.sample.controller.apply(document::AddAssessor{murad, "Murad"}));
    REQUIRE(tested.sample.controller.apply(
        document::Rate{*model::parseCell("1.1/F1"), {murad, model::Answer::grade(0), {}, std::nullopt}}));
    REQUIRE(glyph("1.1/F1").shape == Glyph::Shape::Disputed);
    REQUIRE(tested.sample.controller.apply(
        document::Rate{*model::parseCell("1.1/F2"), {anna, model::Answer::notApplicable(), "none", std::nullopt}}));
    REQUIRE(glyph("1.1/F2").shape == Glyph::Shape::NotApplicable);
}

TEST_CASE("An area's line says its scores with their bounds") {
    Tested tested;
    const QModelIndex area = tested.at("5.1/F1").parent();
    const auto scores = [&] { return area.data(MatrixModel::AreaScoresRole).toString(); };
    REQUIRE(scores() == QString::fromUtf8("framework 0.00–1.00   operational 0.00–1.00"));
    tested.rate("5.1/F1", 2);
    REQUIRE(scores().startsWith(QString::fromUtf8("framework 0.00–0.")));
    REQUIRE(scores().endsWith(QString::fromUtf8("operational 0.00–1.00")));
}

TEST_CASE("The models survive the document's closing and the next one's opening") {
    Tested tested;
    tested.sample.controller.close();
    REQUIRE(tested.matrix.rowCount() == 0);
    REQUIRE(tested.rows.rowCount() == 0);
    tested.sample.controller.create(tested.sample.folder.filePath("other.meyar"),
                                    tested.sample.controller.data().sample("azerbaijan-2016"));
    REQUIRE(tested.rows.rowCount() == 5);
}

TEST_CASE("The models hold while filters come and go and cells change under them") {
    Tested tested;
    const QSignalSpy came(&tested.rows, &QAbstractItemModel::rowsInserted);
    const QSignalSpy went(&tested.rows, &QAbstractItemModel::rowsRemoved);
    tested.rate("2.2/F1", 2); // its area is there, whether the row of 2.1 is or not
    for (const CellFilter filter : allCellFilters) {
        tested.rows.setFilter(filter);
        tested.rate("2.1/F1", 0);
        tested.rate("2.1/F1", 2);
        tested.sample.controller.undo();
        tested.sample.controller.undo();
        tested.rows.letGoBut({});
    }
    tested.sample.controller.undo();
    REQUIRE(came.count() > 1);
    REQUIRE(went.count() > 1);
    // the item-model tester watches both models and aborts on a breach
    tested.rows.setFilter(CellFilter::All);
    REQUIRE(tested.rows.rowCount() == tested.matrix.rowCount());
    REQUIRE(tested.at("2.1/F1").data(MatrixModel::CellIdRole).toString() == "2.1/F1");
    REQUIRE(tested.sample.controller.nextUndo()->edit == "add_assessor"); // every rating was taken back
}
