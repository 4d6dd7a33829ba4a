#include "evidence_window.h"

#include "main_window.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

model::Source source(const char* id, const char* title, model::SourceKind kind = model::SourceKind::Document) {
    return {model::SourceId(id), kind, title, {}, std::nullopt, false};
}

} // namespace

TEST_CASE("The register opens in the order that it was left in") {
    QSettings().clear();
    const auto order = [](EvidenceWindow& window) {
        const QHeaderView* header = window.table().horizontalHeader();
        return std::pair(header->sortIndicatorSection(), header->sortIndicatorOrder());
    };
    {
        EvidenceWindow window;
        CHECK(order(window) == std::pair(0, Qt::AscendingOrder));
        const QHeaderView* header = window.table().horizontalHeader();
        const QPoint kind(header->sectionViewportPosition(1) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, kind);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, kind);
        CHECK(order(window) == std::pair(1, Qt::DescendingOrder));
    }
    {
        EvidenceWindow window;
        CHECK(order(window) == std::pair(1, Qt::DescendingOrder));
    }
    QSettings().clear();
}

TEST_CASE("The register stands in the order of Azerbaijani readers, numbers by their value") {
    EvidenceWindow window("azerbaijan-2016");
    for (const char* id : {"Aze 9", "Çay", "Cədvəl", "Dəftər", "Aze 100"})
        REQUIRE(window.controller().apply(document::PutSource{source(id, "A title"), true}));
    QStringList ids = window.ids();
    REQUIRE(ids.mid(0, 7) == QStringList{"Aze 9", "Aze 30", "Aze 100", "Cədvəl", "Çay", "Dəftər", "Grants Law"});
}

TEST_CASE("A row tells what the source supports and contradicts") {
    EvidenceWindow window;
    const int row = static_cast<int>(window.ids().indexOf("Interview 1"));
    const auto words = [&](int column) { return window.table().model()->index(row, column).data().toString(); };
    REQUIRE(words(SourcesModel::Supports) == "1");
    REQUIRE(words(SourcesModel::Contradicts) == "4");
    const QModelIndex mark = window.table().model()->index(row, SourcesModel::Confidential);
    REQUIRE(mark.data(Qt::AccessibleTextRole).toString() == "Confidential");
    REQUIRE(window.page.badge() == "16");
}

TEST_CASE("A long title has two lines, and a short one keeps its row low") {
    EvidenceWindow window;
    REQUIRE(window.controller().apply(document::PutSource{
        source("A 1", "Standard operating procedures for the identification and referral of victims of trafficking"),
        true}));
    REQUIRE(window.controller().apply(document::PutSource{source("A 2", "Law"), true}));
    const SourcesView& table = window.table();
    REQUIRE(eventually([&] { return table.rowHeight(0) > table.rowHeight(1); }));
    REQUIRE(table.rowHeight(1) >= table.fontMetrics().height());
}

TEST_CASE("A short name has the room that titles leave") {
    EvidenceWindow window;
    window.page.resize(1400, 760);
    const char* name = "NGO report on shelters in the regions";
    REQUIRE(window.controller().apply(document::PutSource{source(name, "T"), true}));
    for (const model::Source& each : std::vector<model::Source>(window.assessment().sources)) {
        if (each.id == model::SourceId(name)) continue;
        model::Source untitled = each;
        untitled.title = "T";
        REQUIRE(window.controller().apply(document::PutSource{untitled}));
    }
    const SourcesView& table = window.table();
    const QFontMetrics strong(Theme::font(Theme::bodySize, QFont::DemiBold));
    CHECK(table.columnWidth(SourcesModel::Id) >= strong.horizontalAdvance(name) + 20);
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("No column of the register is left out: where they do not fit, it scrolls sideways") {
    EvidenceWindow window;
    SourcesView& table = window.table();
    for (const int width : {700, 1100, 1500}) {
        window.page.resize(width, 760);
        REQUIRE(eventually([&] { return window.page.width() == width; }));
        int taken = 0;
        for (int column = 0; column < SourcesModel::columns; ++column) {
            CHECK_FALSE(table.isColumnHidden(column));
            CHECK(table.columnWidth(column) >= 32);
            taken += table.columnWidth(column);
        }
        CHECK(table.horizontalScrollBar()->maximum() == std::max(0, taken - table.viewport()->width()));
        if (width != 1100) CHECK((table.horizontalScrollBar()->maximum() > 0) == (width == 700));
        CHECK(taken >= table.viewport()->width()); // nothing is left empty beside them
    }
}

TEST_CASE("The model of the register keeps the rules of models through every change") {
    OpenSample sample;
    SourcesModel model(sample.controller);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SourceFilterModel rows(model, nullptr);
    QAbstractItemModelTester filterTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QObject::connect(&sample.controller, &DocumentController::changed, &model, &SourcesModel::follow);
    REQUIRE(sample.controller.apply(document::PutSource{source("Aze 1", "New"), true}));
    REQUIRE(model.rowCount() == 17);
    REQUIRE(sample.controller.apply(document::PutSource{source("Dem 1", "Changed")}));
    rows.setSearch("changed");
    REQUIRE(rows.rowCount() == 1);
    rows.setSearch({});
    REQUIRE(sample.controller.apply(document::RemoveSource{model::SourceId("Aze 1")}));
    sample.controller.undo();
    REQUIRE(model.rowOf(model::SourceId("Aze 1")) >= 0);
    sample.controller.close();
    model.reload();
    REQUIRE(model.rowCount() == 0);
}

TEST_CASE("Search finds folded words in every text of a source") {
    EvidenceWindow window;
    REQUIRE(window.controller().apply(document::PutSource{source("Q 1", "Əmək müfəttişliyi, İŞIQ"), true}));
    window.key(Qt::Key_F, Qt::ControlModifier);
    QLineEdit& search = window.edit("sourcesSearch");
    QTest::keyClicks(&search, "isiq emek");
    REQUIRE(window.ids() == QStringList{"Q 1"});
    search.setText(QStringLiteral("ışıq ƏMƏK")); // what is typed is folded like what is searched
    REQUIRE(window.ids() == QStringList{"Q 1"});
    QTest::keyClick(&search, Qt::Key_Escape);
    REQUIRE(window.ids().size() == 17);
    QTest::keyClicks(&search, "safe harbour"); // an author
    REQUIRE(window.ids() == QStringList{"Dem 7"});
    REQUIRE(window.words("sourceName") == "Dem 7");
    search.clear();
    QTest::keyClicks(&search, "no such words");
    REQUIRE(window.part<QLabel>("noSourceMatches").isVisible());
}

TEST_CASE("The filters show a kind, what is unused and what is confidential") {
    EvidenceWindow window;
    window.click("sourcesInterview");
    REQUIRE(window.ids() == QStringList{"Interview 1", "Interview 2"});
    REQUIRE(window.controller().apply(document::PutSource{source("Z 1", "Never cited"), true}));
    window.click("sourcesUnused");
    REQUIRE(window.ids() == QStringList{"Dem 9", "Z 1"});
    window.click("sourcesConfidential");
    REQUIRE(window.ids() == QStringList{"Interview 1", "Interview 2"});
    window.choose("Dem 1"); // from another page: whatever the filter
    REQUIRE(window.chosen() == "Dem 1");
    REQUIRE(window.ids().size() == 17);
}

TEST_CASE("Del removes a source that nothing cites, and undo brings it back") {
    EvidenceWindow window;
    REQUIRE(window.controller().apply(document::PutSource{source("Dem 70", "Never cited"), true}));
    window.choose("Dem 70");
    window.key(Qt::Key_Delete);
    REQUIRE_FALSE(window.source("Dem 70"));
    REQUIRE(window.chosen() == "Interview 1"); // what took its row
    REQUIRE(window.words("sourceName") == "Interview 1");
    window.controller().undo();
    REQUIRE(window.source("Dem 70"));
    REQUIRE(window.ids().contains("Dem 70"));
}

TEST_CASE("A source in use stays, and the panel says where it is cited") {
    EvidenceWindow window;
    window.choose("Dem 3");
    window.key(Qt::Key_Delete);
    REQUIRE(window.source("Dem 3"));
    REQUIRE(window.part<QLabel>("sourceRefusal").isVisible());
    REQUIRE(window.words("sourceRefusal").contains("3"));
    window.click("showUses");
    REQUIRE(window.page.focusWidget() == &window.uses());
    REQUIRE(window.uses().currentIndex().data().toString() == "1.1 / F2");
    window.choose("Dem 4");
    REQUIRE_FALSE(window.part<QLabel>("sourceRefusal").isVisible());
}

TEST_CASE("An empty register says what a source is and begins one") {
    OpenSample sample("azerbaijan-2016");
    model::Assessment bare =
        model::emptyAssessment(sample.controller.assessment().framework, sample.controller.assessment().details);
    sample.controller.create(sample.folder.filePath("bare.meyar"), bare);
    EvidencePage page(sample.controller, nullptr);
    page.resize(1100, 760);
    page.show();
    REQUIRE(page.findChild<QWidget*>("evidenceEmpty")->isVisible());
    REQUIRE(page.badge() == "0");
    QTest::mouseClick(page.findChild<QAbstractButton*>("firstSource"), Qt::LeftButton);
    auto* title = page.findChild<QLineEdit*>("sourceTitle");
    REQUIRE(title->isVisible());
    QTest::keyClicks(title, "A law");
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(sample.controller.assessment().sources.size() == 1);
    REQUIRE(page.findChild<SourcesView*>()->isVisible());
}

TEST_CASE("Another page leads to a source here, and a use leads to its cell") {
    OpenSample sample;
    MainWindow window(sample.controller);
    window.show();
    emit window.page("matrix")->sourceWanted(model::SourceId("Dem 6"));
    REQUIRE(window.currentSection() == "evidence");
    auto* evidence = window.page("evidence");
    REQUIRE(evidence->findChild<QLabel*>("sourceName")->text() == "Dem 6");
    auto* uses = evidence->findChild<UsesView*>();
    uses->setCurrentIndex(uses->model()->index(0, 0));
    QTest::keyClick(uses, Qt::Key_Return);
    REQUIRE(window.currentSection() == "matrix");
}

TEST_CASE("Every widget of the page that takes the keys has an object name and an accessible name") {
    EvidenceWindow window;
    window.choose("Interview 1");
    window.key(Qt::Key_K, Qt::ControlModifier);
    for (const QWidget* widget : window.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window.page)) continue;
        if (widget->objectName() == "qt_scrollarea_viewport" || widget->inherits("QHeaderView")) continue;
        if (widget->parentWidget() && widget->parentWidget()->inherits("QLineEdit")) continue; // its clear button
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        const bool named =
            !widget->accessibleName().isEmpty() || (qobject_cast<const QAbstractButton*>(widget) &&
                                                    !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty());
        CHECK(named);
    }
}

TEST_CASE("A copy of a confidential source's row holds its short name, of an open one the cell") {
    EvidenceWindow window;
    model::Source secret = source("A 1", "An officer", model::SourceKind::Interview);
    secret.author = "N. N.";
    secret.confidential = true;
    REQUIRE(window.controller().apply(document::PutSource{secret, true}));
    model::Source open = source("A 2", "A law");
    open.author = "Parliament";
    REQUIRE(window.controller().apply(document::PutSource{open, true}));
    const auto copied = [&](const char* id, int column) {
        const int row = static_cast<int>(window.ids().indexOf(id));
        window.table().setCurrentIndex(window.table().model()->index(row, column));
        QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    CHECK(copied("A 1", SourcesModel::Title) == "A 1");
    CHECK(copied("A 1", SourcesModel::Author) == "A 1");
    CHECK(copied("A 2", SourcesModel::Title) == "A law");
    CHECK(copied("A 2", SourcesModel::Author) == "Parliament");
}
