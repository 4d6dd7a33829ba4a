// The filters of the matrix, each with the number of cells that it matches.
#pragma once

#include "matrix/cell_filter.h"

#include <QWidget>

class QPushButton;

namespace meyar::ui {

class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent);

    void setCounts(const FilterCounts& counts);
    void setChosen(CellFilter filter);

signals:
    void chosen(meyar::ui::CellFilter filter);

private:
    void showReview();

    int m_toReview = 0;
    std::array<QPushButton*, allCellFilters.size()> m_chips{};
};

/// What stands in place of the matrix when no cell matches.
QString noMatchText(CellFilter filter);
QString noFindText(const QString& words, CellFilter filter); ///< the same while something is searched for

} // namespace meyar::ui
