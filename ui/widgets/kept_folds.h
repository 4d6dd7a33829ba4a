// Which rows of a tree a person folded, by ids that outlive the rows: neither an edit nor another language, in which
// the page is made anew, unfolds them. Each document has its own, while the program runs.
#pragma once

#include <QModelIndex>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

class QTreeView;

namespace meyar::ui {

/// The ids that are folded in a tree of a document.
QSet<QString>& keptFolds(const QString& document, const QString& tree);

/// Listens to the top rows of a named tree.
class KeptFolds : public QObject {
    Q_OBJECT
public:
    using IdOf = std::function<QString(const QModelIndex& row)>;
    KeptFolds(QTreeView& tree, std::function<QString()> document, IdOf idOf);

    /// After rows came or came back: those that were folded are so again, all others are open.
    void apply();
    void openAll(); ///< for a search; folds come back with apply()

private:
    void take(const QModelIndex& row, bool folded);

    QTreeView& m_tree;
    std::function<QString()> m_document;
    IdOf m_idOf;
    bool m_applying = false;
};

} // namespace meyar::ui
