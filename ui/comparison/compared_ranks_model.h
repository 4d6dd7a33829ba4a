// The recommendations' ranks with their dots, a column an assessment.
#pragma once

#include "comparison/side_by_side.h"

#include <QAbstractTableModel>

namespace meyar::ui {

class ComparedRanksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Letter, Title, FirstAssessment };

    explicit ComparedRanksModel(const DocumentController& controller, QObject* parent);

    void show(const SideBySide* shown); ///< must outlive what is shown; null shows nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const DocumentController& m_controller;
    const SideBySide* m_shown = nullptr;
};

} // namespace meyar::ui
