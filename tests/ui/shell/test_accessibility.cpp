#include "every_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

#include <catch2/catch.hpp>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

bool ownPart(const QWidget& widget) {
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QHeaderView*>(&widget);
}

/// What a person acts on: not the parts that Qt makes a field or a view of.
bool interactive(const QWidget& widget) {
    if (!widget.isVisible() || !widget.isEnabled() || ownPart(widget)) return false;
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above) ||
            qobject_cast<const QLineEdit*>(above))
            return false;
    }
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget);
}

std::string described(const QString& view, const QWidget& widget) {
    return QStringLiteral("%1: %2 #%3 in #%4")
        .arg(view, QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString())
        .toStdString();
}

/// Every widget that the chain of Tab comes to.
std::set<const QWidget*> onTheWay(QWidget& window) {
    std::set<const QWidget*> met;
    const QWidget* at = &window;
    do {
        at = at->nextInFocusChain();
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus)) met.insert(at->focusProxy() ? at->focusProxy() : at);
    } while (at != &window);
    return met;
}

/// One of a group that arrow keys go through: Tab comes to the chosen one.
bool reachedByArrows(const QWidget& widget, const std::set<const QWidget*>& way) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || !(button->autoExclusive() || button->group())) return false;
    const auto siblings = widget.parentWidget()->findChildren<QAbstractButton*>();
    return std::any_of(siblings.begin(), siblings.end(), [&](const auto* other) { return way.count(other) > 0; });
}

void checkAccess(const QString& view, QWidget& window) {
    const std::set<const QWidget*> way = onTheWay(window);
    std::size_t acted = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !interactive(*widget)) continue;
        ++acted;
        INFO(described(view, *widget));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK((way.count(widget) > 0 || reachedByArrows(*widget, way)));
    }
    INFO(view.toStdString());
    CHECK(acted >= 1); // else nothing was in front
}

} // namespace

TEST_CASE("Everything that one acts on has a name for those who cannot see it, and Tab comes to it") {
    SECTION("on the pages") {
        FreshWindow fresh;
        eachPage(fresh, checkAccess);
    }
    SECTION("in the dialogs") {
        FreshWindow fresh;
        eachDialog(fresh, checkAccess);
    }
}

TEST_CASE("The search for nameless and unreachable things finds them") {
    QWidget window;
    QLineEdit nameless(&window);
    QLineEdit unreachable(&window);
    unreachable.setAccessibleName("a");
    unreachable.setFocusPolicy(Qt::ClickFocus);
    window.show();
    CHECK(interactive(nameless));
    CHECK(QAccessible::queryAccessibleInterface(&nameless)->text(QAccessible::Name).isEmpty());
    CHECK(onTheWay(window).count(&unreachable) == 0);
    CHECK(onTheWay(window).count(&nameless) == 1);
}
