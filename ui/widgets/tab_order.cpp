#include "widgets/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <map>
#include <vector>

namespace meyar::ui {

namespace {

constexpr int overlap = 3; ///< pixels by which neighbours may run into each other and are still one after the other

using Stops = std::vector<QWidget*>;

/// A child of a container with the stops in it.
struct Part {
    QRect place;
    Stops stops;
};

using Parts = std::vector<Part>;

int from(const Part& part, Qt::Orientation along) {
    return along == Qt::Vertical ? part.place.top() : part.place.left();
}

int to(const Part& part, Qt::Orientation along) {
    return along == Qt::Vertical ? part.place.bottom() : part.place.right();
}

/// Groups that follow one another along the axis without running into each other.
std::vector<Parts> groupsAlong(Parts parts, Qt::Orientation along) {
    std::stable_sort(parts.begin(), parts.end(),
                     [along](const Part& a, const Part& b) { return from(a, along) < from(b, along); });
    std::vector<Parts> groups;
    int end = 0;
    for (Part& part : parts) {
        const int partEnd = to(part, along);
        if (groups.empty() || from(part, along) + overlap <= end) {
            if (groups.empty()) groups.emplace_back();
            end = groups.back().empty() ? partEnd : std::max(end, partEnd);
        } else {
            groups.emplace_back();
            end = partEnd;
        }
        groups.back().push_back(std::move(part));
    }
    return groups;
}

void append(Parts parts, Stops& all) {
    for (const Qt::Orientation along : {Qt::Vertical, Qt::Horizontal}) {
        if (parts.size() < 2) break;
        std::vector<Parts> groups = groupsAlong(std::move(parts), along);
        if (groups.size() > 1) {
            for (Parts& group : groups)
                append(std::move(group), all);
            return;
        }
        parts = std::move(groups.front());
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return std::pair(a.place.top(), a.place.left()) < std::pair(b.place.top(), b.place.left());
    });
    for (const Part& part : parts)
        all.insert(all.end(), part.stops.begin(), part.stops.end());
}

/// The one that is chosen of those that exclude each other; null where none is that could take the keys.
const QAbstractButton* chosenBeside(const QAbstractButton& button) {
    const auto takesKeys = [](const QAbstractButton* each) {
        return each && each->isChecked() && each->isVisible() && each->isEnabled() && each->focusPolicy();
    };
    if (const QButtonGroup* group = button.group()) {
        const QAbstractButton* chosen = group->exclusive() ? group->checkedButton() : nullptr;
        return takesKeys(chosen) ? chosen : nullptr;
    }
    if (!button.autoExclusive() || !button.parentWidget()) return nullptr;
    for (const QObject* each : button.parentWidget()->children()) {
        const auto* beside = qobject_cast<const QAbstractButton*>(each);
        if (beside && beside->autoExclusive() && !beside->group() && takesKeys(beside)) return beside;
    }
    return nullptr;
}

/// The one that is chosen beside a choice; null for everything else.
const QAbstractButton* chosenFor(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->isCheckable() ? chosenBeside(*button) : nullptr;
}

/// Qt takes Tab from the choices that the keys were not on last, also from the one that is chosen.
bool isStop(const QWidget& widget) {
    if (widget.isWindow() || widget.focusProxy()) return false;
    return (widget.focusPolicy() & Qt::TabFocus) || chosenFor(widget) == &widget;
}

Stops stopsIn(QWidget& widget) {
    Stops stops;
    if (isStop(widget)) stops.push_back(&widget);
    Parts parts;
    for (QObject* each : widget.children()) {
        auto* child = qobject_cast<QWidget*>(each);
        if (!child || child->isWindow() || !child->isVisible()) continue;
        Stops within = stopsIn(*child);
        if (!within.empty()) parts.push_back({child->geometry(), std::move(within)});
    }
    append(std::move(parts), stops);
    return stops;
}

/// A view's viewport, say, hands its focus on to the view; Shift+Tab takes it for a stop where it is in the chain.
std::multimap<QWidget*, QWidget*> insideOf(const QWidget& window) {
    std::multimap<QWidget*, QWidget*> found;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        QWidget* proxy = each->focusProxy();
        if (proxy && proxy->isAncestorOf(each) && each->window() == &window) found.emplace(proxy, each);
    }
    return found;
}

void showInScrolled(QWidget& stop) {
    for (QWidget* at = stop.parentWidget(); at; at = at->parentWidget()) {
        auto* scrolled = qobject_cast<QScrollArea*>(at);
        if (scrolled && scrolled->widget() && scrolled->widget()->isAncestorOf(&stop))
            scrolled->ensureWidgetVisible(&stop);
    }
}

/// Where the keys go when what had them is hidden or goes off, by its own action mostly: to the part around it that has
/// a focus proxy and is still there. The next stop would be a button somewhere else, which the next key presses.
QWidget* nextToLost(const QWidget& lost) {
    for (QWidget* at = lost.parentWidget(); at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        QWidget* keys = at->focusProxy();
        while (keys && keys->focusProxy())
            keys = keys->focusProxy();
        if (!keys || !at->isVisible()) continue;
        if (keys != &lost && keys->isVisible() && keys->isEnabled()) return keys;
        QWidget* button = nullptr; // where there is nothing else
        for (QWidget* stop : stopsIn(*at)) {
            if (stop == &lost || !stop->isEnabled()) continue;
            if (!qobject_cast<QAbstractButton*>(stop)) return stop;
            if (!button) button = stop;
        }
        if (button) return button;
    }
    return nullptr;
}

/// False when the focus is on none of the stops.
bool moveFocus(QWidget& window, bool next) {
    QWidget* now = window.focusWidget();
    if (now && (!now->isVisible() || !now->isEnabled())) {
        if (QWidget* keys = nextToLost(*now)) {
            keys->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    Stops stops = stopsIn(window);
    // Of choices that exclude each other Tab comes to the chosen one: the arrows lead to the others.
    const auto skipped = [now](const QWidget* stop) {
        const QAbstractButton* chosen = chosenFor(*stop);
        return stop != now && (!stop->isEnabled() || (chosen && chosen != stop));
    };
    stops.erase(std::remove_if(stops.begin(), stops.end(), skipped), stops.end());
    const auto at = std::find(stops.begin(), stops.end(), now);
    if (at == stops.end() || stops.size() < 2) return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t place = at - stops.begin() + (next ? 1 : count - 1);
    QWidget* stop = stops[static_cast<std::size_t>(place % count)];
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    showInScrolled(*stop);
    return true;
}

} // namespace

std::vector<QWidget*> inReadingOrder(const std::vector<QWidget*>& siblings) {
    Parts parts;
    Stops ordered, hidden;
    for (QWidget* sibling : siblings) {
        if (sibling->isHidden()) {
            hidden.push_back(sibling); // its place is out of date
        } else {
            parts.push_back({sibling->geometry(), {sibling}});
        }
    }
    append(std::move(parts), ordered);
    ordered.insert(ordered.end(), hidden.begin(), hidden.end());
    return ordered;
}

void orderTabs(QWidget& window) {
    const auto inside = insideOf(window);
    QWidget* before = nullptr;
    for (QWidget* stop : stopsIn(window)) {
        if (before) QWidget::setTabOrder(before, stop);
        before = stop;
        const auto [first, last] = inside.equal_range(stop);
        for (auto at = first; at != last; ++at) {
            QWidget::setTabOrder(before, at->second);
            before = at->second;
        }
    }
}

bool TabRound::focusNextPrevChild(bool next) {
    return moveFocus(*window(), next) || QWidget::focusNextPrevChild(next);
}

} // namespace meyar::ui
