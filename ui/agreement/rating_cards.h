// What each assessor said of a cell, side by side: grade, confidence, reason, and whether it differs from what was
// agreed.
#pragma once

#include "document_controller.h"

#include <QWidget>

#include <optional>
#include <vector>

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
    /// All that the cards tell: while it is the same they stay, and nothing moves under who reads or writes.
    struct Shown {
        std::vector<model::Rating> ratings;
        std::optional<model::Answer> agreed;
        std::vector<model::Assessor> assessors;
        bool toReview = false;
        bool operator==(const Shown&) const = default;
    };
    QFrame* card(const model::Rating& rating, const model::Cell& cell);
    void lay();

    DocumentController& m_controller;
    QGridLayout* m_grid;
    std::optional<Shown> m_shown;
    std::vector<QFrame*> m_cards;
    int m_columns = 0;
};

} // namespace meyar::ui
