// The History page of a file in which one assessor was added and has graded a cell twice.
#pragma once

#include "gui.h"
#include "history/history_model.h"
#include "history/history_page.h"
#include "interface_language.h"
#include "text.h"

#include <QAbstractButton>
#include <QTextBrowser>
#include <QTreeView>

#include <catch2/catch.hpp>

namespace meyar::ui::test {

inline const model::AssessorId anna{"a1"};
inline const model::AssessorId murad{"a2"};

struct HistoryWindow {
    explicit HistoryWindow(bool withActs = true)
        : sample((speak(*qApp, model::Language::En), "azerbaijan-2016")), page(sample.controller, nullptr) {
        if (withActs) {
            REQUIRE(controller().apply(document::AddAssessor{anna, "N. D."}));
            rate("5.1/F1", 0);
            rate("5.1/F1", 1, "Seen in May");
        }
        page.resize(1096, 700);
        page.show();
        page.bringUpToDate();
        QObject::connect(&page, &Page::recordWanted, &page,
                         [this](const QString& code, const QString& record) { wanted << code + ": " + record; });
        QObject::connect(&page, &Page::sectionWanted, &page, [this](const QString& code) { wanted << code; });
    }

    DocumentController& controller() { return sample.controller; }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        REQUIRE(found);
        return *found;
    }
    QTreeView& view() { return part<QTreeView>("historyView"); }
    HistoryModel& model() { return *static_cast<HistoryModel*>(view().model()); }
    QModelIndex act(int row, int column = 0) { return model().index(row, column, model().index(0, 0)); }
    std::string cell(int row, HistoryModel::Column column) { return act(row, column).data().toString().toStdString(); }
    void choose(int row) { view().setCurrentIndex(act(row)); }
    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    void rate(const char* where, std::size_t grade, const std::string& why = {}) {
        REQUIRE(controller().apply(
            document::Rate{*model::parseCell(where), {anna, model::Answer::grade(grade), why, std::nullopt}}));
    }
    std::string values() { return part<QTextBrowser>("historyValues").toPlainText().toStdString(); }

    OpenSample sample;
    HistoryPage page;
    QStringList wanted; ///< where the page led to
};

} // namespace meyar::ui::test
