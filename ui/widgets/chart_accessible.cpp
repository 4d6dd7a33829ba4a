#include "widgets/chart_accessible.h"

#include "widgets/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace meyar::ui {

namespace {

/// One box. It knows only its number: what it says is read from the chart when asked.
class Box : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Box(ChartView& chart, std::size_t target) : m_chart(&chart), m_target(target) {}

    bool isValid() const override { return m_chart && m_target < m_chart->targets().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }

    QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_chart->targets()[m_target].words : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect inside = m_chart->rectOf(m_target);
        return {m_chart->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_target;
        state.invisible = !isValid() || !m_chart->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (isValid() && name == pressAction()) m_chart->activate(m_target);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ChartView> m_chart;
    std::size_t m_target;
};

class Chart : public QAccessibleWidget {
public:
    explicit Chart(ChartView* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~Chart() override { forget(); }

    int childCount() const override { return static_cast<int>(view().targets().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto target = static_cast<std::size_t>(index);
        auto known = m_boxes.find(target);
        if (known == m_boxes.end()) {
            const auto id = QAccessible::registerAccessibleInterface(new Box(view(), target)); // which owns it
            known = m_boxes.emplace(target, id).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [target, id] : m_boxes) {
            if (QAccessible::accessibleInterface(id) == child) return static_cast<int>(target);
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        if (!view().hasFocus() || !view().current()) return nullptr;
        return child(static_cast<int>(*view().current()));
    }

    void forget() {
        for (const auto& [target, id] : m_boxes)
            QAccessible::deleteAccessibleInterface(id);
        m_boxes.clear();
    }

private:
    ChartView& view() const { return *static_cast<ChartView*>(widget()); }

    mutable std::map<std::size_t, QAccessible::Id> m_boxes;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new Chart(chart) : nullptr;
}

} // namespace

void installChartAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

void forgetChartChildren(ChartView& chart) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent reordered(&chart, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void tellChartFocus(ChartView& chart, std::size_t target) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent focus(&chart, QAccessible::Focus);
    focus.setChild(static_cast<int>(target));
    QAccessible::updateAccessibility(&focus);
}

} // namespace meyar::ui
