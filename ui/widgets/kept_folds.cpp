#include "widgets/kept_folds.h"

#include <QHash>
#include <QScopedValueRollback>
#include <QTreeView>

namespace meyar::ui {

QSet<QString>& keptFolds(const QString& document, const QString& tree) {
    static QHash<QString, QSet<QString>> all;
    return all[document + u'\n' + tree];
}

KeptFolds::KeptFolds(QTreeView& tree, std::function<QString()> document, IdOf idOf)
    : QObject(&tree), m_tree(tree), m_document(std::move(document)), m_idOf(std::move(idOf)) {
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex& row) { take(row, true); });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex& row) { take(row, false); });
}

void KeptFolds::take(const QModelIndex& row, bool folded) {
    if (m_applying || row.parent().isValid()) return;
    QSet<QString>& folds = keptFolds(m_document(), m_tree.objectName());
    if (!folded) {
        folds.remove(m_idOf(row));
        return;
    }
    folds.insert(m_idOf(row));
    // The chosen row stays in sight; a view that comes back to a hidden one would unfold all above it.
    if (m_tree.currentIndex().parent() == row) m_tree.setCurrentIndex(row);
}

void KeptFolds::apply() {
    const QScopedValueRollback applying(m_applying, true);
    const QSet<QString>& folds = keptFolds(m_document(), m_tree.objectName());
    for (int top = 0; m_tree.model() && top < m_tree.model()->rowCount(); ++top) {
        const QModelIndex row = m_tree.model()->index(top, 0);
        m_tree.setExpanded(row, !folds.contains(m_idOf(row)));
    }
}

void KeptFolds::openAll() {
    const QScopedValueRollback applying(m_applying, true);
    // Not expandAll: that lays out all rows at once, also where they are about to be laid out and all are open.
    for (int top = 0; m_tree.model() && top < m_tree.model()->rowCount(); ++top)
        m_tree.expand(m_tree.model()->index(top, 0));
}

} // namespace meyar::ui
