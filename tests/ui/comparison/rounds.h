// The Comparison page over two rounds of the demonstration sample.
#pragma once

#include "gui.h"

#include "comparison/change_chips.h"
#include "comparison/compared_cells_model.h"
#include "comparison/comparison_page.h"
#include "document/read.h"
#include "interface_language.h"
#include "matrix/cell_words.h"
#include "method/results.h"
#include "model/new_round.h"
#include "preferences.h"
#include "report/comparison_chart.h"
#include "text.h"
#include "widgets/chart_view.h"
#include "workshop/votes_delegate.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

namespace meyar::ui::test {

inline const model::AssessorId anna("first-round-anna");

inline model::CellId cell(const char* name) {
    return *model::parseCell(name);
}

/// The second round is open; the first lies beside it. 1.1/F1 was met and is not any more, 1.3/F1 was not met and is.
struct Rounds {
    Rounds() : controller(exchange::DataDirectory::find()) {
        QSettings().clear();
        speak(*qApp, model::Language::En);
        const model::Assessment first = controller.data().sample("demonstration");
        document::Document::create(path("first.meyar").toStdString(), first, document::ordinarySurroundings());
        controller.create(path("second.meyar"), model::newRound(first, first.details.title, "2031"));
        preferences::RecentFile known;
        known.path = controller.path();
        preferences::rememberFile(known);
        agree("1.1/F1", 2);
        agree("1.3/F1", 0);
        page = std::make_unique<ComparisonPage>(controller, nullptr);
        page->resize(1060, 720);
        page->show();
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal, page.get());
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    void agree(const char* name, std::size_t grade) {
        REQUIRE(controller.apply(document::Agree{cell(name), model::Agreement{model::Answer::grade(grade), "Seen."}}));
        REQUIRE(controller.apply(document::ConfirmReview{{cell(name)}}));
    }
    template <class Widget>
    Widget* part(const char* name) const {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QTreeView* tree() const { return part<QTreeView>("comparedCells"); }
    ComparedCellsModel* model() const { return qobject_cast<ComparedCellsModel*>(tree()->model()); }
    void click(const char* name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    QByteArray bytesOfFirst() const { // of what is there under its name now
        QFile file(path("first.meyar"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    bool addFirst() { return page->add(path("first.meyar")); }
    QString told(const char* name, int column) const {
        const QModelIndex row = model()->indexOf(cell(name));
        return row.isValid() ? row.siblingAtColumn(column).data().toString() : QStringLiteral("not shown");
    }

    QTemporaryDir folder;
    DocumentController controller;
    std::unique_ptr<ComparisonPage> page;
};

inline constexpr int before = ComparedCellsModel::FirstAssessment;
inline constexpr int now = before + 1;
inline constexpr int change = before + 2;

} // namespace meyar::ui::test
