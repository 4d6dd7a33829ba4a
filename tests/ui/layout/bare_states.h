// What the pages show when there is little to show: nothing yet, or what others judged is hidden.
#pragma once

#include "../shell/every_view.h"

#include "comparison/comparison_page.h"
#include "document/document.h"

namespace meyar::ui::test {

/// Every page with a framework and nothing else, once without and once with somebody who judges.
inline void eachEmptyState(FreshWindow& fresh, const Look& look) {
    for (const bool judged : {false, true}) {
        model::Details details;
        details.language = model::Language::Ru;
        details.title.set(model::Language::Ru, "Оценка, в которой ещё ничего нет");
        model::Assessment empty =
            model::emptyAssessment(fresh.controller.data().sample("demonstration").framework, details);
        if (judged) empty.assessors = {{model::AssessorId("anna"), "Анна"}};
        const QString path = fresh.folder.filePath(judged ? QStringLiteral("one.meyar") : QStringLiteral("none.meyar"));
        document::Document::create(path.toStdString(), empty, document::ordinarySurroundings());
        REQUIRE(fresh.window.openFile(path));
        for (const QString& section : sectionsOf(fresh.window)) {
            REQUIRE(fresh.window.showSection(section));
            settle(fresh.window);
            look(section + (judged ? QStringLiteral(", empty") : QStringLiteral(", empty and nobody's")), fresh.window);
        }
    }
}

/// Every page while others' grades are hidden from the one who judges, then while nobody has said who judges.
inline void eachBlindState(FreshWindow& fresh, const Look& look) {
    const model::AssessorId anna("anna");
    model::Assessment blind = fresh.controller.data().sample("demonstration");
    const QString other = fresh.folder.filePath(QStringLiteral("other.meyar"));
    document::Document::create(other.toStdString(), blind, document::ordinarySurroundings());
    blind.details.blind = true;
    blind.assessors.push_back({anna, "Анна"});
    const QString path = fresh.folder.filePath(QStringLiteral("blind.meyar"));
    document::Document::create(path.toStdString(), blind, document::ordinarySurroundings());
    REQUIRE(fresh.window.openFile(path));
    settle(fresh.window);
    look(QStringLiteral("who judges, asked when opened"), fresh.window);
    fresh.controller.setAssessor(anna);
    for (const QString& section : sectionsOf(fresh.window)) {
        REQUIRE(fresh.window.showSection(section));
        settle(fresh.window);
        if (section == QStringLiteral("comparison")) REQUIRE(fresh.window.findChild<ComparisonPage*>()->add(other));
        settle(fresh.window);
        look(section + QStringLiteral(", judged blindly"), fresh.window);
    }
}

} // namespace meyar::ui::test
