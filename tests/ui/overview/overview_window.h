// The Overview page on a fresh copy of a sample.
#pragma once

#include "gui.h"
#include "interface_language.h"
#include "overview/overview_page.h"
#include "overview/task_model.h"
#include "text.h"
#include "widgets/chart_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

namespace meyar::ui::test {

inline const model::AssessorId anna{"a1"};
inline const model::AssessorId murad{"a2"};

struct OverviewWindow {
    explicit OverviewWindow(const std::string& name = "demonstration")
        : sample(name), page((speak(*qApp, model::Language::En), sample.controller), nullptr) {
        page.resize(1096, 700);
        page.show();
        page.bringUpToDate();
        QObject::connect(&page, &Page::cellWanted, &page,
                         [this](const model::CellId& cell) { wanted << qs(model::text(cell)); });
        QObject::connect(&page, &Page::sectionWanted, &page, [this](const QString& code) { wanted << code; });
        QObject::connect(&page, &OverviewPage::recommendationWanted, &page,
                         [this](const model::Letter& letter) { wanted << qs(letter.text()); });
    }

    DocumentController& controller() { return sample.controller; }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        REQUIRE(found);
        return *found;
    }
    ChartView& chart() { return part<ChartView>("scoresChart"); }
    QTableView& tasks() { return part<QTableView>("tasksTable"); }
    QString task(int row, int column) { return tasks().model()->index(row, column).data().toString(); }
    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    void rate(const char* cell, const model::AssessorId& assessor, std::size_t grade, const std::string& why = {}) {
        REQUIRE(controller().apply(
            document::Rate{*model::parseCell(cell), {assessor, model::Answer::grade(grade), why, std::nullopt}}));
    }
    void judgeBlind() {
        model::Details details = controller().assessment().details;
        details.blind = true;
        REQUIRE(controller().apply(document::ChangeDetails{details}));
    }
    void clickBar(const char* id) {
        const auto& targets = chart().targets();
        const auto bar = std::find_if(targets.begin(), targets.end(),
                                      [&](const ChartView::Target& target) { return target.id == QLatin1String(id); });
        REQUIRE(bar != targets.end());
        const auto place = static_cast<std::size_t>(bar - targets.begin());
        QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().rectOf(place).center());
    }

    OpenSample sample;
    OverviewPage page;
    QStringList wanted; ///< where the page led to
};

} // namespace meyar::ui::test
