// Which cells of a comparison are shown, each choice with the number of cells that it matches.
#pragma once

#include "method/comparison.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace meyar::ui {

/// None: all cells.
using ChangeFilter = std::optional<method::CellChange>;
inline constexpr std::array<ChangeFilter, 7> allChangeFilters{
    ChangeFilter(),           method::CellChange::Improved, method::CellChange::Worsened,     method::CellChange::New,
    method::CellChange::Gone, method::CellChange::Unclear,  method::CellChange::NotReReviewed};
using ChangeCounts = std::array<int, allChangeFilters.size()>; ///< in that order

class ChangeChips : public QWidget {
    Q_OBJECT
public:
    explicit ChangeChips(QWidget* parent);

    void show(const ChangeCounts& counts, bool rounds); ///< between countries in other words
    void setChosen(ChangeFilter filter);
    ChangeFilter chosen() const;

signals:
    void chose();

private:
    std::array<QPushButton*, allChangeFilters.size()> m_chips{};
};

/// What stands in place of the cells when none matches.
QString noChangeText(ChangeFilter filter, bool rounds);

} // namespace meyar::ui
