// The ballots of one constituency, in the order entered; void ones stay, struck out, with their reason.
#pragma once

#include "document_controller.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace meyar::ui {

class BallotsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Voter, Letters, Other, Void, columns };

    explicit BallotsModel(const DocumentController& controller, QObject* parent = nullptr);

    /// Shows the ballots of a constituency from scratch; of none when it is absent.
    void show(const std::optional<model::ConstituencyId>& constituency);
    /// Follows the document: inserts, removes or repaints only the rows that differ where that is plain.
    void follow();

    const model::Ballot& ballotAt(int row) const { return m_ballots[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<model::Ballot> current() const;
    QString display(const model::Ballot& ballot, int column) const;

    const DocumentController& m_controller;
    std::optional<model::ConstituencyId> m_constituency;
    std::vector<model::Ballot> m_ballots;
};

} // namespace meyar::ui
