// Says that a cell's judgements were carried over and nobody has looked again, with the way to say that they still
// hold.
#pragma once

#include "model/cell.h"

#include <QFrame>

#include <optional>

namespace meyar::ui {

class DocumentController;
class RefusalLine;

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
