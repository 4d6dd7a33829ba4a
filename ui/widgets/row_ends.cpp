#include "widgets/row_ends.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace meyar::ui {

namespace {

/// The first that is shown, or the last; -1 where there is none.
int endOf(const QHeaderView& header, bool last) {
    for (int i = 0; i < header.count(); ++i) {
        const int section = header.logicalIndex(last ? header.count() - 1 - i : i);
        if (!header.isSectionHidden(section)) return section;
    }
    return -1;
}

} // namespace

RowEnds::RowEnds(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool RowEnds::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || (key.key() != Qt::Key_Home && key.key() != Qt::Key_End)) return false;
    auto* table = qobject_cast<QTableView*>(watched);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows || !table->model()) return false;
    const QModelIndex current = table->currentIndex();
    const int row = endOf(*table->verticalHeader(), key.key() == Qt::Key_End);
    const int column = current.isValid() ? current.column() : endOf(*table->horizontalHeader(), false);
    if (row >= 0 && column >= 0) table->setCurrentIndex(table->model()->index(row, column, table->rootIndex()));
    return true;
}

} // namespace meyar::ui
