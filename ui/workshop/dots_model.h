// The dots of a constituency that holds totals only, a letter a row, to be typed over.
#pragma once

#include "document_controller.h"

#include <QAbstractTableModel>

#include <optional>

namespace meyar::ui {

class DotsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Letter, Title, Dots, columns };

    explicit DotsModel(DocumentController& controller, QObject* parent = nullptr);

    /// Shows the dots of a constituency from scratch; of none when it is absent.
    void show(const std::optional<model::ConstituencyId>& constituency);
    void follow(); ///< new dots in the same rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Hands SetDots to the document; false when it is refused.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<std::size_t> place() const; ///< of the constituency
    std::int64_t dotsAt(std::size_t row) const;

    DocumentController& m_controller;
    std::optional<model::ConstituencyId> m_constituency;
    int m_rows = 0;
};

} // namespace meyar::ui
