#include "page.h"

#include <QAction>
#include <QShowEvent>

namespace meyar::ui {

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
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Page::showEvent(QShowEvent* event) {
    bringUpToDate();
    QWidget::showEvent(event);
}

} // namespace meyar::ui
