#include "page.h"

#include "widgets/read_only_hold.h"
#include "widgets/shown_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QShowEvent>

namespace meyar::ui {

namespace {

/// The action can be chosen while the button is there and enabled.
class ButtonWatch : public QObject {
public:
    ButtonWatch(QAbstractButton& button, QAction& action) : QObject(&action), m_button(button), m_action(action) {
        button.installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (type == QEvent::EnabledChange || type == QEvent::Show || type == QEvent::Hide) show();
        return QObject::eventFilter(watched, event);
    }

private:
    void show() { m_action.setEnabled(m_button.isEnabled() && m_button.isVisible()); }

    QAbstractButton& m_button;
    QAction& m_action;
};

} // namespace

void Page::outdate() {
    m_outdated = !isVisible();
    if (!m_outdated) refresh();
}

void Page::bringUpToDate() {
    if (!m_outdated) return;
    m_outdated = false;
    refresh();
}

QAction* Page::makeAction(const char* objectName, const QString& words, const QKeySequence& keys) {
    auto* action = new QAction(words, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(keys);
    // A page in front hears its keys also after a click in the sidebar, but what removes things wants the focus.
    const bool removes = keys == QKeySequence(Qt::Key_Delete) || keys == QKeySequence(Qt::Key_Backspace);
    action->setShortcutContext(removes ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    addAction(action);
    return action;
}

QAction* Page::makeKeyAction(const char* objectName, const QString& words, const QKeySequence& keys, QWidget& part) {
    QAction* action = makeAction(objectName, words, {});
    showKeys(*action, keys);
    connect(action, &QAction::triggered, &part, [&part, keys] { pressIn(part, keys); });
    if (auto* view = qobject_cast<QAbstractItemView*>(&part)) m_ofViews.push_back({action, view});
    return action;
}

QAction* Page::makeButtonAction(const char* objectName, const QString& words, QAbstractButton& button) {
    QAction* action = makeAction(objectName, words, {});
    if (servesToRead(button)) keepForReading(*action);
    connect(action, &QAction::triggered, &button, &QAbstractButton::click);
    new ButtonWatch(button, *action);
    return action;
}

void Page::showWhatCanBeDone() {
    for (const OfView& each : m_ofViews) {
        if (!each.action || !each.view) continue;
        const QAbstractItemModel* rows = each.view->model();
        each.action->setEnabled(each.view->isVisible() && rows && rows->rowCount(each.view->rootIndex()) > 0);
    }
}

void Page::addSeparator() {
    auto* line = new QAction(this);
    line->setSeparator(true);
    addAction(line);
}

void Page::showEvent(QShowEvent* event) {
    bringUpToDate();
    QWidget::showEvent(event);
}

} // namespace meyar::ui
