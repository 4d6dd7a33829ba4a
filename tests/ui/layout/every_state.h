// What a person may have open on a page: its forms, its panels, several cells at once. With the pages and the dialogs
// of every_view.h these are all places that have controls.
#pragma once

#include "../shell/every_view.h"

#include "comparison/comparison_page.h"
#include "document/document.h"
#include "faults_dialog.h"
#include "framework/add_dialog.h"
#include "framework/takeover_dialog.h"
#include "matrix/paste_dialog.h"
#include "welcome/backups_dialog.h"
#include "welcome/copy_for_others_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QTreeView>
#include <QWindow>

namespace meyar::ui::test {

/// A key, the way the desktop brings it: to the widget that has the focus.
inline void keyTo(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(window.windowHandle(), key, modifiers);
    QApplication::processEvents();
}

inline void clickOn(FreshWindow& fresh, const char* button) {
    auto* found = fresh.window.page(fresh.window.currentSection())->findChild<QAbstractButton*>(QLatin1String(button));
    INFO(button);
    REQUIRE(found);
    REQUIRE(found->isVisible());
    found->click();
    settle(fresh.window);
}

struct State {
    const char* name;
    const char* section;
    std::function<void(FreshWindow&)> open;
};

inline std::vector<State> allStates() {
    const auto keys = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        return [=](FreshWindow& fresh) { keyTo(fresh.window, key, modifiers); };
    };
    const auto button = [](const char* name) { return [=](FreshWindow& fresh) { clickOn(fresh, name); }; };
    const auto file = [](FreshWindow& fresh) {
        const QString path = fresh.folder.filePath(QStringLiteral("other.meyar"));
        REQUIRE(QFile::exists(path));
        REQUIRE(fresh.window.findChild<ComparisonPage*>()->add(path));
    };
    std::vector<State> states{
        {"citing", "matrix", keys(Qt::Key_K, Qt::ControlModifier)},
        {"several cells", "matrix", keys(Qt::Key_A, Qt::ControlModifier)},
        {"citing for several", "matrix",
         [](FreshWindow& fresh) {
             keyTo(fresh.window, Qt::Key_A, Qt::ControlModifier);
             keyTo(fresh.window, Qt::Key_K, Qt::ControlModifier);
         }},
        {"searching", "matrix",
         [](FreshWindow& fresh) {
             keyTo(fresh.window, Qt::Key_F, Qt::ControlModifier);
             keyTo(fresh.window, Qt::Key_A);
         }},
        {"new source", "evidence", keys(Qt::Key_Insert)},
        {"citing a source", "evidence", keys(Qt::Key_K, Qt::ControlModifier)},
        {"new constituency", "workshop", button("constituencyNew")},
        {"compared", "comparison", file},
        {"compared cells", "comparison", // with the file that was added before
         [](FreshWindow& fresh) {
             auto* views = fresh.window.findChild<QWidget*>(QStringLiteral("comparisonViews"));
             views->findChildren<QAbstractButton*>().at(1)->click();
         }},
        {"new section", "findings", button("addSection")},
    };
    for (const int steps : {1, 2, 3}) {
        const auto down = [steps](FreshWindow& fresh) {
            for (int i = 0; i < steps; ++i)
                keyTo(fresh.window, Qt::Key_Down);
        };
        states.push_back({"another item", "framework", down});
        states.push_back({"another item", "findings", down});
        states.push_back({"another change", "history", down});
        states.push_back({"another cell", "matrix", down});
    }
    return states;
}

inline void eachState(FreshWindow& fresh, const Look& look) {
    fresh.changeSomething();
    const QString other = fresh.folder.filePath(QStringLiteral("other.meyar"));
    QFile::remove(other);
    REQUIRE(QFile::copy(fresh.controller.path(), other));
    fresh.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&fresh.window));
    for (const State& state : allStates()) {
        INFO(state.section << ", " << state.name);
        // A page of its own each time: what was open on it is gone.
        REQUIRE(fresh.window.openFile(fresh.controller.path()));
        fresh.window.showSection(QStringLiteral("overview"));
        settle(fresh.window);
        REQUIRE(fresh.window.showSection(QLatin1String(state.section)));
        settle(fresh.window);
        state.open(fresh);
        settle(fresh.window);
        look(QStringLiteral("%1, %2").arg(QLatin1String(state.section), QLatin1String(state.name)), fresh.window);
    }
}

/// With another title of everything that has one, an indicator less and one more.
inline model::Framework anotherVersion(model::Framework framework) {
    framework.version = "9.9";
    for (model::Recommendation& recommendation : framework.recommendations)
        recommendation.title.set(model::Language::Ru, recommendation.title.in(model::Language::Ru) + " и другое");
    for (model::Indicator& indicator : framework.indicators)
        indicator.title.set(model::Language::Ru, indicator.title.in(model::Language::Ru) + " и другое");
    model::Indicator last = framework.indicators.back();
    framework.indicators.pop_back();
    last.id = model::IndicatorId(last.id.text() + "9");
    framework.indicators.push_back(last);
    return framework;
}

/// A reason for each of ten cells, and as many lines that mean nothing.
inline PastePlan pastedPlan(const QString& words) {
    PastePlan plan;
    for (int i = 0; i < 10; ++i) {
        plan.changes.push_back({static_cast<std::size_t>(i), model::Answer::grade(1), words, model::Confidence::High});
        plan.unread.push_back({i + 1, words, PastePlan::Unread::Why::NoGrade});
    }
    plan.same = 3;
    return plan;
}

/// The dialogs that eachDialog does not have. `words` is where a person's own are shown.
inline void eachFurtherDialog(FreshWindow& fresh, const Look& look,
                              const QString& words = QStringLiteral("Seen in two reports")) {
    const auto shown = [&](const QString& name, QWidget& dialog) {
        dialog.show();
        settle(dialog);
        look(name, dialog);
        dialog.hide();
    };
    CopyForOthersDialog copy(fresh.controller);
    shown(QStringLiteral("copy for others"), copy);
    BackupsDialog backups(fresh.controller);
    shown(QStringLiteral("backups"), backups);
    for (const auto kind :
         {FrameworkItem::Kind::Area, FrameworkItem::Kind::Indicator, FrameworkItem::Kind::Recommendation}) {
        AddDialog add(fresh.controller, kind, {}, nullptr);
        shown(QStringLiteral("add to the framework"), add);
    }
    TakeoverDialog takeover(fresh.controller, fresh.controller.assessment().framework, nullptr);
    shown(QStringLiteral("take over, nothing new"), takeover);
    TakeoverDialog newer(fresh.controller, anotherVersion(fresh.controller.assessment().framework), nullptr);
    shown(QStringLiteral("take over"), newer);
    PasteDialog paste(fresh.controller, pastedPlan(words), nullptr);
    shown(QStringLiteral("paste"), paste);
    PastePlan copied;
    copied.copiedBy = words;
    PasteDialog refused(fresh.controller, copied, nullptr);
    shown(QStringLiteral("paste, of somebody else"), refused);
    FaultsDialog faults(words, words, {words, words, words}, QStringLiteral("Open another"), nullptr);
    shown(QStringLiteral("faults"), faults);
}

} // namespace meyar::ui::test
