// What another version of the framework would change, a change a row: where, what it says now and then, and what
// becomes of the judgements.
#pragma once

#include "document_controller.h"
#include "method/framework_change.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

QString nameOf(method::ChangeKind kind); ///< "Reworded"

class ChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Where, Before, After, Judgements, columns };
    enum Role { KindRole = Qt::UserRole + 1 }; ///< int: method::ChangeKind

    ChangesModel(const DocumentController& controller, const model::Framework& after,
                 std::vector<method::FrameworkChange> changes, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString whereOf(const method::FrameworkChange& change) const;
    QString wordsOf(const method::FrameworkChange& change, bool after) const;
    QString fateOf(const method::FrameworkChange& change) const;

    const DocumentController& m_controller;
    const model::Framework& m_after;
    std::vector<method::FrameworkChange> m_changes;
};

} // namespace meyar::ui
