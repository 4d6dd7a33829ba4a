// The live tally: a recommendation a row, every constituency's dots side by side.
#pragma once

#include "document_controller.h"

#include <QAbstractTableModel>

namespace meyar::ui {

class TallyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Letter, Title, Dots, Total, columns };

    explicit TallyModel(const DocumentController& controller, QObject* parent = nullptr);

    /// Shows the open document from scratch.
    void reload();
    /// New counts; the rows stay.
    void recount();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(std::size_t row, int column) const;
    QString accessibleText(std::size_t row, int column) const;

    const DocumentController& m_controller;
    int m_rows = 0;
};

} // namespace meyar::ui
