// Says that a cell's judgements were carried over and nobody has looked again, with the way to say that they still
// hold.
#pragma once

#include "matrix/panel_parts.h"

#include <QFrame>

namespace meyar::ui {

class ReviewNote : public QFrame {
    Q_OBJECT
public:
    ReviewNote(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place); ///< hidden when nothing was carried over
    void confirm();

private:
    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
