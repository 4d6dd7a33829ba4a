// How well the assessors agree: the whole, then a row an area.
#pragma once

#include "document_controller.h"
#include "method/agreement.h"

#include <QAbstractTableModel>

namespace meyar::ui {

class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Area, Cells, Raw, AlphaOrdinal, Interval, Bar, AlphaNominal, Ac1, Ac2, Columns };

    AgreementModel(const DocumentController& controller, QObject* parent);

    void show(const method::Agreements& figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const method::Agreement& row, int column) const;
    QString areaText(int row) const;
    QVariant bar(const method::Agreement& row) const;
    QString why(const method::Agreement& row, int column) const; ///< a figure is undefined; empty when it is not

    const DocumentController& m_controller;
    std::vector<method::Agreement> m_rows;
};

} // namespace meyar::ui
