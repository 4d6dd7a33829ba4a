// One recommendation: its rank, letter and title, and below them what it stands on; a button as a whole.
#pragma once

#include "widgets/row_button.h"

namespace meyar::ui {

class RecommendationRow : public RowButton {
    Q_OBJECT
public:
    RecommendationRow(const QString& rank, const QString& letter, const QString& title, const QString& standing,
                      QWidget* parent);
};

} // namespace meyar::ui
