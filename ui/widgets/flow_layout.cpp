#include "widgets/flow_layout.h"

#include <QEvent>

#include <QWidget>

#include <algorithm>
#include <utility>

namespace meyar::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    if (index < 0 || index >= count()) return nullptr;
    return m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return laidOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, hint.height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const int needs = laidOut(rect, true);
    // A splitter, or a column with too little room, asks only for the least height, not for that at this width.
    QWidget* holder = parentWidget();
    if (holder && holder->layout() == this && !holder->isWindow()) holder->setMinimumHeight(needs);
}

int FlowLayout::laidOut(const QRect& rect, bool place) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line; // a label is beside the middle of its field
    const auto placeLine = [&] {
        for (const auto& [item, at] : line)
            item->setGeometry(at.translated(0, (lineHeight - at.height()) / 2));
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint(std::min(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (lineHeight > 0 && x + hint.width() > inner.right() + 1) {
            placeLine();
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place) line.emplace_back(item.get(), QRect(QPoint(x, y), hint));
        x += hint.width() + spacing();
        lineHeight = std::max(lineHeight, hint.height());
    }
    placeLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

void FlowBox::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

bool FlowBox::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) fit();
    return done;
}

void FlowBox::fit() {
    if (layout()) setMinimumHeight(layout()->heightForWidth(width()));
}

} // namespace meyar::ui
