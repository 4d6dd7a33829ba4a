// The filters of the register, each with the number of sources that it matches; a kind without any is left out.
#pragma once

#include "evidence/source_filter.h"

#include <QWidget>

class QPushButton;

namespace meyar::ui {

class SourceChips : public QWidget {
    Q_OBJECT
public:
    explicit SourceChips(QWidget* parent);

    void setCounts(const std::vector<SourceRow>& rows);
    void setChosen(SourceFilter filter);

signals:
    void chosen(meyar::ui::SourceFilter filter);

private:
    std::array<QPushButton*, allSourceFilters.size()> m_chips{};
};

} // namespace meyar::ui
