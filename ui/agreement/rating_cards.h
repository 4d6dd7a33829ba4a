// What each assessor said of a cell, side by side: grade, confidence, reason, and whether it differs from what was
// agreed.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QFrame;
class QGridLayout;

namespace meyar::ui {

class RatingCards : public QWidget {
    Q_OBJECT
public:
    RatingCards(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* card(const model::Rating& rating, const model::Cell& cell);
    void lay();

    DocumentController& m_controller;
    QGridLayout* m_grid;
    std::vector<QFrame*> m_cards;
    int m_columns = 0;
};

} // namespace meyar::ui
