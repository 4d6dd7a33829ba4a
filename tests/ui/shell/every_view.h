// Everything that a person may have in front: the pages, the start page, the dialogs. New pages are in by themselves.
#pragma once

#include "fresh_window.h"

#include "help/help_window.h"
#include "properties/assessors_dialog.h"
#include "properties/properties_dialog.h"
#include "welcome/new_assessment_dialog.h"
#include "welcome/new_round_dialog.h"
#include "widgets/shortcuts_dialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>

#include <catch2/catch.hpp>

#include <functional>

namespace meyar::ui::test {

inline QStringList sectionsOf(const MainWindow& window) {
    QStringList codes;
    for (const QAction* action : window.menuBar()->findChildren<QAction*>()) {
        if (action->objectName().startsWith(QStringLiteral("actionGo_"))) codes << action->objectName().mid(9);
    }
    return codes;
}

/// What the window has in front, between its bars: a page, the start page, or the question who judges, which covers
/// them. Nothing for a dialog, which is a view by itself.
inline QWidget* viewIn(const QWidget& window) {
    auto* question = window.findChild<QWidget*>(QStringLiteral("whoJudges"));
    if (question && question->isVisible()) return question;
    const auto* pages = window.findChild<QStackedWidget*>(QStringLiteral("pages"));
    return pages ? pages->currentWidget() : nullptr;
}

using Look = std::function<void(const QString& name, QWidget& window)>;

inline void eachPage(FreshWindow& fresh, const Look& look) {
    fresh.changeSomething(); // so that History has something to show
    const QStringList sections = sectionsOf(fresh.window);
    REQUIRE(sections.size() >= 9); // else a page has left the menu, and nobody looks at it any more
    for (const QString& section : sections) {
        INFO(section.toStdString());
        REQUIRE(fresh.window.showSection(section));
        settle(fresh.window);
        REQUIRE(fresh.window.page(section)->isVisible());
        look(section, fresh.window);
    }
    fresh.action(QStringLiteral("actionWhoJudges"))->trigger();
    settle(fresh.window);
    REQUIRE(fresh.window.findChild<QWidget*>(QStringLiteral("whoJudges"))->isVisible());
    look(QStringLiteral("who judges"), fresh.window);
    fresh.controller.close();
    settle(fresh.window);
    REQUIRE(fresh.window.currentSection().isEmpty());
    look(QStringLiteral("welcome"), fresh.window);
}

inline void eachDialog(FreshWindow& fresh, const Look& look) {
    const auto shown = [&](const QString& name, QWidget& dialog) {
        dialog.show();
        settle(dialog);
        REQUIRE(dialog.isVisible());
        look(name, dialog);
        dialog.hide();
    };
    NewAssessmentDialog create(fresh.controller.data(), fresh.controller.language());
    shown(QStringLiteral("new assessment"), create);
    create.accept(); // with its faults told
    create.show();
    shown(QStringLiteral("new assessment, refused"), create);
    NewRoundDialog round(fresh.controller.assessment(), fresh.controller.path(), fresh.controller.language());
    shown(QStringLiteral("new round"), round);
    round.accept();
    round.show();
    shown(QStringLiteral("new round, refused"), round);
    PropertiesDialog properties(fresh.controller);
    shown(QStringLiteral("properties"), properties);
    for (const char* language : {"az", "en", "ru"}) {
        properties.findChild<QPushButton*>(QStringLiteral("properties_") + QLatin1String(language))->click();
        properties.findChild<QLineEdit*>(QStringLiteral("propertiesTitle"))->clear();
    }
    properties.accept(); // without any title
    shown(QStringLiteral("properties, refused"), properties);
    AssessorsDialog assessors(fresh.controller);
    shown(QStringLiteral("assessors"), assessors);
    assessors.findChild<QPushButton*>(QStringLiteral("assessorMerge"))->click(); // with nobody
    shown(QStringLiteral("assessors, refused"), assessors);
    ShortcutsDialog shortcuts(keysOf(*fresh.window.menuBar()), nullptr);
    shown(QStringLiteral("shortcuts"), shortcuts);
    fresh.window.showHelp(QStringLiteral("index"));
    auto* help = fresh.window.findChild<HelpWindow*>();
    REQUIRE(help);
    press(*help, Qt::Key_F, Qt::ControlModifier);
    auto* words = help->findChild<QWidget*>(QStringLiteral("helpWords"));
    REQUIRE(words->isVisible());
    QTest::keyClicks(words, "a"); // found in so many places
    shown(QStringLiteral("help"), *help);
}

} // namespace meyar::ui::test
