// Says that judgements of a cell were carried over and whose are still to be looked at, with the way to say that they
// still hold: one's own by key, those of others by the button alone.
#pragma once

#include "model/cell.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class ReviewNote : public QFrame {
    Q_OBJECT
public:
    ReviewNote(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place); ///< hidden when nothing was carried over
    void confirmOwn();

private:
    bool ownIsToReview(std::size_t place) const;
    void confirm();

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    QLabel* m_words;
    RefusalLine* m_refusal;
    QPushButton* m_holds;
};

} // namespace meyar::ui
