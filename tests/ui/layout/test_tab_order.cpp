// Tab goes through what is seen in the order in which it is seen: from top to bottom, in a row from left to right, and
// through each of two parts side by side before the next.
#include "every_state.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <algorithm>
#include <sstream>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

using Stops = std::vector<QWidget*>;

std::string nameOf(const QWidget* widget) {
    if (!widget) return "nothing";
    std::ostringstream name;
    name << widget->metaObject()->className() << '#' << widget->objectName().toStdString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        name << " \"" << button->text().toStdString() << '"';
    }
    return name.str();
}

/// Everything that takes the keys by Tab.
QSet<QWidget*> controlsOf(const QWidget& window) {
    QSet<QWidget*> all;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        const bool taken = each->isVisible() && each->isEnabled() && !each->focusProxy() && each->window() == &window;
        if (taken && (each->focusPolicy() & Qt::TabFocus)) all.insert(each);
    }
    return all;
}

/// The children of what two widgets are both in, in which they are.
std::pair<const QWidget*, const QWidget*> besideOneAnother(const QWidget* a, const QWidget* b) {
    QSet<const QWidget*> above;
    for (const QWidget* at = a; at; at = at->parentWidget())
        above.insert(at);
    const QWidget* common = b;
    const QWidget* ofB = b;
    while (!above.contains(common)) {
        ofB = common;
        common = common->parentWidget();
    }
    const QWidget* ofA = a;
    while (ofA != common && ofA->parentWidget() != common)
        ofA = ofA->parentWidget();
    return {ofA, ofB == common ? nullptr : ofB};
}

/// One seen after the other: further right in the same row, lower, or in a part that is wholly to the right.
bool comesAfter(const QWidget* next, const QWidget* before) {
    const auto [a, b] = besideOneAnother(before, next);
    if (!b) return false; // back to what holds it
    if (a == b->parentWidget()) return true;
    const QRect from = a->geometry();
    const QRect to = b->geometry();
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool sameRow = shared > std::min(from.height(), to.height()) / 2;
    if (sameRow) return to.left() >= from.left();
    return to.center().y() > from.center().y() || to.left() + 3 >= from.right();
}

/// As far as it comes round to where it began. A text with links may keep the keys for each of them.
Stops walked(QWidget& window, bool forwards) {
    Stops stops;
    QWidget* first = window.focusWidget();
    QWidget* before = first;
    constexpr int mostWithin = 60;
    for (int within = 0; within < mostWithin;) {
        if (forwards) {
            keyTo(window, Qt::Key_Tab);
        } else {
            keyTo(window, Qt::Key_Backtab, Qt::ShiftModifier);
        }
        QWidget* now = window.focusWidget();
        within = now == before ? within + 1 : 0;
        if (now == before) continue;
        before = now;
        if (std::find(stops.begin(), stops.end(), now) != stops.end()) break; // caught in a smaller round
        stops.push_back(now);
        if (now == first) break;
    }
    return stops;
}

std::string listed(const Stops& stops) {
    std::ostringstream all;
    for (const QWidget* stop : stops)
        all << "\n  " << nameOf(stop);
    return all.str();
}

void checkWalk(const QString& name, QWidget& window) {
    INFO(name.toStdString());
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    if (!window.focusWidget() || !controlsOf(window).contains(window.focusWidget())) keyTo(window, Qt::Key_Tab);
    const QWidget* first = window.focusWidget();
    INFO("from " << nameOf(first));
    const QSet<QWidget*> controls = controlsOf(window);
    if (controls.size() < 2) return;
    const Stops forwards = walked(window, true);
    REQUIRE_FALSE(forwards.empty());
    Stops backwards = walked(window, false);
    std::reverse(backwards.begin(), backwards.end());
    if (backwards.size() > 1) std::rotate(backwards.begin(), backwards.begin() + 1, backwards.end());
    const QSet<QWidget*> stillThere = controlsOf(window) & controls; // a report that is being made has a button to stop
    const auto missing = stillThere - QSet<QWidget*>(forwards.begin(), forwards.end());
    INFO("not reached:" << listed({missing.begin(), missing.end()}));
    INFO("Tab:" << listed(forwards));
    INFO("Shift+Tab, from its end:" << listed(backwards));
    const bool round = forwards.back() == first && window.focusWidget() == first;
    const bool same = forwards == backwards;
    int toTheTop = 0;
    std::ostringstream jumps;
    for (std::size_t i = 0; i < forwards.size(); ++i) {
        const QWidget* before = i > 0 ? forwards[i - 1] : forwards.back();
        if (before == forwards[i] || comesAfter(forwards[i], before)) continue;
        ++toTheTop;
        jumps << "\n  " << nameOf(before) << " -> " << nameOf(forwards[i]);
    }
    INFO("against what is seen:" << jumps.str());
    CHECK((round && same && missing.isEmpty() && toTheTop <= 1));
}

/// Of each button of the page as it goes off, and as it is hidden.
void checkThatKeysStay(FreshWindow& fresh, const QString& name, QWidget& window) {
    INFO(name.toStdString());
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QWidget* page = fresh.window.page(fresh.window.currentSection());
    if (!page || !page->isVisible()) return;
    const QSet<QWidget*> controls = controlsOf(window);
    const auto here = [&](bool buttons) {
        return std::count_if(controls.begin(), controls.end(), [&](const QWidget* each) {
            return page->isAncestorOf(each) && (buttons || !qobject_cast<const QAbstractButton*>(each));
        });
    };
    const bool others = here(true) > 1;
    const bool onlyButtons = here(false) == 0;
    for (QWidget* control : controls) {
        auto* button = qobject_cast<QAbstractButton*>(control);
        if (!button || !page->isAncestorOf(button) || !button->isVisible()) continue;
        INFO(nameOf(button));
        for (const auto& [lose, back] :
             {std::pair(&QWidget::setDisabled, false), std::pair(&QWidget::setHidden, false)}) {
            button->setFocus();
            if (!button->hasFocus()) continue;
            (button->*lose)(true);
            const QWidget* now = window.focusWidget();
            INFO("keys go to " << nameOf(now));
            CHECK((!others || page->isAncestorOf(now)));
            const auto* pressed =
                qobject_cast<const QAbstractButton*>(now); // a switch shows what it is; it acts on nothing
            CHECK((!pressed || pressed->isCheckable() || onlyButtons));
            (button->*lose)(back);
        }
    }
}

} // namespace

TEST_CASE("When a button is disabled by its own action the focus stays on the page, and moves to no other button") {
    const auto walk = [](const auto& each) {
        FreshWindow fresh;
        each(fresh, [&](const QString& name, QWidget& window) { checkThatKeysStay(fresh, name, window); });
    };
    SECTION("pages") {
        walk([](FreshWindow& fresh, const auto& check) { eachPage(fresh, check); });
    }
    SECTION("forms") {
        walk([](FreshWindow& fresh, const auto& check) { eachState(fresh, check); });
    }
}

TEST_CASE("Tab walks every page as it is seen, both ways, and reaches every control") {
    FreshWindow fresh;
    eachPage(fresh, checkWalk);
}

TEST_CASE("Tab walks every form of the pages as it is seen, both ways, and reaches every control") {
    FreshWindow fresh;
    eachState(fresh, checkWalk);
}

TEST_CASE("Tab walks every dialog as it is seen, both ways, and reaches every control") {
    FreshWindow fresh;
    eachDialog(fresh, checkWalk);
    eachFurtherDialog(fresh, checkWalk);
}
