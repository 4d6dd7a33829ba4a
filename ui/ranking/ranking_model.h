// The recommendations by rank: dots of every constituency side by side, need with its bounds, how
// firm each place is, what decided.
#pragma once

#include "document_controller.h"
#include "method/robustness.h"
#include "method/traceability.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The kinds of columns; between Title and Total stands one a constituency.
    enum class Column { Rank, Letter, Title, Dots, Total, Support, Need, Firm, Place, Range, DecidedBy };

    explicit RankingModel(const DocumentController& controller, QObject* parent = nullptr);

    /// Shows the open document from scratch.
    void reload();
    /// A new order of the same recommendations: rows move, and the chosen one with its row; nothing is reset.
    void rerank();
    /// The constituencies are those of the last reload(); otherwise the columns are no longer right.
    bool fits() const;

    /// How firm the order is that stands.
    void setFirmness(const method::Robustness& robustness);
    void fadeFirmness();  ///< it is of an order that was
    void clearFirmness(); ///< and must not be seen any more
    bool isFirmnessRight() const { return m_firm == Firm::Right; }

    int sectionOf(Column column) const; ///< not for Dots
    int firstDots() const { return 3; }
    int constituencies() const { return static_cast<int>(m_names.size()); }
    Column columnAt(int section) const;
    int rowOf(std::size_t recommendation) const; ///< -1 when it is not there
    std::size_t recommendationAt(int row) const { return m_items[static_cast<std::size_t>(row)].recommendation; }
    /// Some item's rank could move within the bounds of need.
    bool hasRanges() const;
    const method::HiddenNeed& hiddenNeed() const { return m_hidden; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const method::RankedItem& item, int section) const;
    bool needHidden(const method::RankedItem& item) const { return m_hidden.cells[item.recommendation] > 0; }
    QString whyHidden(const method::RankedItem& item) const;
    QString firmnessInWords(const method::RankedItem& item) const;
    QVariant firmnessBar(const method::RankedItem& item) const;
    const method::Firmness* firmnessOf(const method::RankedItem& item) const; ///< none when none was worked out
    void firmnessChanged();
    QString accessibleText(const method::RankedItem& item, int section) const;
    QString decidedBy(const method::RankedItem& item) const;
    bool hasPlace(const method::RankedItem& item) const; ///< certain or tied, and there are votes
    QString placeInWords(method::TopPlace place) const;
    std::int64_t dotsAt(const method::RankedItem& item, int section) const;
    std::vector<QString> currentNames() const;

    const DocumentController& m_controller;
    std::vector<method::RankedItem> m_items;
    std::vector<QString> m_names; ///< of the constituencies
    method::HiddenNeed m_hidden;
    enum class Firm { Absent, Stale, Right } m_firm = Firm::Absent;
    std::vector<method::Firmness> m_firmness;
};

} // namespace meyar::ui
