#include "page.h"

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

void Page::showEvent(QShowEvent* event) {
    bringUpToDate();
    QWidget::showEvent(event);
}

} // namespace meyar::ui
