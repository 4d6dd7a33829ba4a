// Ctrl+C in the lists of all pages: what is copied is a table of texts, and no cell of it is a formula.
#include "fresh_window.h"

#include "comparison/comparison_page.h"
#include "faults_dialog.h"
#include "matrix/clipboard_cells.h"
#include "matrix/pasted_cells.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <map>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const QString formula = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");

/// A text as a spreadsheet splits it, with nothing taken off.
QStringList cellsOf(const QString& text) {
    QStringList cells{QString()};
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inside && c == u'"' && text.mid(i + 1, 1) == u"\"") {
            cells.back() += c;
            ++i;
        } else if (c == u'"' && (inside || cells.back().isEmpty())) {
            inside = !inside;
        } else if (!inside && (c == u'\t' || c == u'\n')) {
            cells << QString();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

bool runs(const QString& cell) {
    static const QRegularExpression number(QStringLiteral("^-?[0-9.]+$"));
    return !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) && !number.match(cell).hasMatch();
}

/// Every name and text of the sample is a formula.
model::Assessment hostile(model::Assessment assessment) {
    const auto spoil = [](model::LocalText& text) {
        for (const model::Language language : model::allLanguages)
            text.set(language, formula.toStdString() + text.in(language));
    };
    for (model::Area& area : assessment.framework.areas)
        spoil(area.title);
    for (model::Indicator& indicator : assessment.framework.indicators) {
        spoil(indicator.title);
        for (model::Statement& statement : indicator.cells)
            spoil(statement.text);
    }
    for (model::Recommendation& recommendation : assessment.framework.recommendations)
        spoil(recommendation.title);
    for (model::Source& source : assessment.sources)
        source.title = source.author = formula.toStdString();
    for (model::Section& section : assessment.sections)
        spoil(section.heading);
    for (model::DetailedRecommendation& detailed : assessment.detailed)
        spoil(detailed.theme);
    for (model::Constituency& constituency : assessment.constituencies)
        spoil(constituency.name);
    for (model::Ballot& ballot : assessment.ballots)
        ballot.voter = formula.toStdString() + ballot.voter;
    for (model::Assessor& assessor : assessment.assessors)
        assessor.name = formula.toStdString() + assessor.name;
    for (model::Cell& cell : assessment.cells)
        for (model::Citation& citation : cell.citations)
            citation.quote = citation.at = formula.toStdString();
    return assessment;
}

struct Hostile : FreshWindow {
    Hostile() {
        const model::Assessment assessment = hostile(controller.data().sample("demonstration"));
        controller.create(folder.filePath("hostile.meyar"), assessment);
        if (assessment.assessors.size() > 1) controller.setAssessor(assessment.assessors.front().id);
        document::Document::create(folder.filePath("earlier.meyar").toStdString(), assessment,
                                   document::ordinarySurroundings());
        settle(window);
        REQUIRE(static_cast<ComparisonPage*>(window.page("comparison"))->add(folder.filePath("earlier.meyar")));
        changeSomething();
    }
};

/// A section, and what shows another list of it by a click; empty: those that are shown first.
std::vector<std::pair<QString, QString>> statesOf(const FreshWindow& fresh) {
    std::vector<std::pair<QString, QString>> states;
    for (const QString& section : sectionCodes(fresh.window))
        states.emplace_back(section, QString());
    states.emplace_back("comparison", "compareChanges");
    states.emplace_back("comparison", "compareRanks");
    for (const model::Constituency& each : fresh.controller.assessment().constituencies)
        states.emplace_back("workshop", "constituency_" + QString::fromStdString(each.id.text()));
    return states;
}

QString copied(QWidget& from) {
    QGuiApplication::clipboard()->setText({});
    QTest::keyClick(&from, Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
}

QStandardItemModel& tableOf(const std::vector<QStringList>& rows, QObject& parent) {
    auto* model = new QStandardItemModel(&parent);
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& field : row)
            items << new QStandardItem(field);
        model->appendRow(items);
    }
    return *model;
}

} // namespace

TEST_CASE("What any list of any page copies holds no formula, as text and as HTML") {
    Hostile fresh;
    std::map<QString, int> told; // lists that copied such a text
    for (const auto& [section, click] : statesOf(fresh)) {
        REQUIRE(fresh.window.showSection(section));
        settle(fresh.window);
        Page& page = *fresh.window.page(section);
        if (!click.isEmpty()) QTest::mouseClick(page.findChild<QWidget*>(click), Qt::LeftButton);
        if (auto* leads = page.findChild<QAbstractItemView*>("sourcesTable"))
            leads->setCurrentIndex(leads->model()->index(0, 0));
        if (auto* leads = page.findChild<QTreeView*>("frameworkTree"))
            leads->setCurrentIndex(leads->model()->index(0, 0, leads->model()->index(0, 0)));
        settle(fresh.window);
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->window() != &fresh.window || qobject_cast<QHeaderView*>(view)) continue;
            const QAbstractItemModel& model = *view->model();
            for (int row = 0; row < std::min(model.rowCount(), 5); ++row) {
                const QModelIndex top = model.index(row, 0);
                for (int child = -1; child < std::min(model.rowCount(top), 3); ++child) {
                    const QModelIndex first = child < 0 ? top : model.index(child, 0, top);
                    for (int column = 0; column < model.columnCount(first.parent()); ++column) {
                        view->setCurrentIndex(first.siblingAtColumn(column));
                        if (!view->currentIndex().isValid()) continue;
                        const QString text = copied(*view);
                        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
                        INFO(section.toStdString()
                             << ' ' << view->objectName().toStdString() << ": " << text.toStdString());
                        for (const QString& cell : cellsOf(text))
                            CHECK_FALSE(runs(cell));
                        CHECK_FALSE(data->html().contains(">=HYPERLINK"));
                        if (text.contains("HYPERLINK")) ++told[view->objectName()];
                    }
                }
            }
        }
    }
    for (const char* list : {"matrixView", "sourcesTable", "findingsTree", "rankingTable", "comparedCells",
                             "comparedRanks", "frameworkTree", "tasksTable"}) {
        INFO(list);
        CHECK(told[list] > 0);
    }
}

TEST_CASE("A row is copied with all its shown columns, and line ends, tabs and quotation marks stay in their cells") {
    FreshWindow fresh;
    const std::vector<QStringList> rows{{"a", "two\nlines", "a\ttab", "\"quoted\"", "hidden"},
                                        {"=1+1", "-5", "@x", "it; =2", "hidden"}};
    QTableView table(&fresh.window);
    table.setModel(&tableOf(rows, table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setColumnHidden(4, true);
    table.selectAll();
    table.setCurrentIndex(table.model()->index(0, 1));
    table.selectAll();
    const QString text = copied(table);
    auto shown = rows;
    for (QStringList& row : shown)
        row.removeLast();
    CHECK(pastedRows(text) == shown);
    CHECK(cellsOf(text) == QStringList{"a", "two\nlines", "a\ttab", "\"quoted\"", "'=1+1", "-5", "'@x", "it;' =2"});
    auto html = pastedTable(QGuiApplication::clipboard()->mimeData()->html());
    CHECK(html == shown);
}

TEST_CASE("A list of faults is copied whole, each line inert, by button and by key") {
    FreshWindow fresh;
    FaultsDialog dialog("Faults", "They are in the file.", {"one", "=2+2", "three"}, {}, &fresh.window);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton*>("faultsCopy"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == "one\n'=2+2\nthree");
    CHECK(copied(*dialog.findChild<QListWidget*>("faultsList")) == "one\n'=2+2\nthree");
}
